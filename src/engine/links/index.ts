/** Statement ↔ statement across the articles of a story: candidates from an inverted index, then a close comparison. */
export { byScore, createLinker, type LinkOptions, type Linker } from './linker';
export { defaultMinScore, type PairJudgement } from './relation';
export { areElsewhere, areNearInTime, areYearsApart, isTime, standApart } from './figures/apart';
export { isMeasure, isQuantity, meets, thingKeys, toldIn, type ToldFigure } from './figures/told';
export { sameSource } from './figures/sources';
export { isOfThing } from './slots/dayOfThing';
