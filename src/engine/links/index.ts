/** Statement ↔ statement across the articles of a story: candidates from an inverted index, then a close comparison. */
export { byScore, createLinker, type LinkOptions, type Linker } from './linker';
export { defaultMinScore, type PairJudgement } from './relation';
