/** Dates and times of a paragraph, and their resolution against the article's date. */
export { anchorDate, createAnchorer, type Anchorer } from './anchor';
export { mergeFigures } from './merge';
export { createDateFinder, type DateFinder } from './read';
