export { Vocabulary, WordTable } from './vocabulary';
