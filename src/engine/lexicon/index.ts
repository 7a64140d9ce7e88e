export { Vocabulary, WordTable } from './vocabulary';
export { kindOf, wordKinds, type ListName, type WordKind } from './listedWords';
