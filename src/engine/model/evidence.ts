/** Sorts of lines of evidence, by the patterns of their phrases (`links/explain`). */

/** What was held against each other; what parts the two comes first. */
export const comparedPatterns: readonly string[] = [
  'figures differ: {0}',
  'figures: {0}',
  'date differ: {0}',
  'negation differ: {0}',
  'opposite differ: {0}',
  'roles differ: {0}',
  'name differ: {0}',
  'direction differ: {0}',
  'cannot both be right: {0}',
  'not compared: {0}',
];

export const figuresDifferPattern = 'figures differ: {0}';
/** Its words are stems. */
export const sharedWordsPattern = 'shared words (stem and weight by rarity): {0}';
export const verbsPattern = 'verbs: {0} of the shorter statement’s, by weight, have a counterpart';
