/** Small words that tie a name to what is said of it: bits of `WordFacts.glueOf`. */
export const ARTICLE = 1;
export const BE = 2;
/** Between two sides of a game. */
export const AGAINST = 4;

export const glueWords: readonly (readonly [number, string])[] = [
  [ARTICLE, 'a an the one another'],
  [BE, 'is was are were'],
  [AGAINST, 'at v vs versus'],
];
