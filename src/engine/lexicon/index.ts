export { Vocabulary, WordTable } from './vocabulary';
export { kindOf, wordKinds, type ListName } from './listedWords';
