/** A list of words as it stands in a data file: separated by white space. */
export const wordList = (words: string): readonly string[] => words.trim().split(/\s+/);
