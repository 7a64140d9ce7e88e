/** Dates and times of a paragraph, and their resolution against the article's date. */
export { anchorDate, createAnchorer } from './days/anchor';
export { fillAsOf } from './asOf';
export { compareDates } from './compare';
export { mergeFigures } from './merge';
export { createDateFinder, type DateFinder } from './read';
