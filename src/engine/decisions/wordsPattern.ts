/** Words that a reader gave → where they stand in a text, however they are spaced and whichever apostrophe they have. */

/** Characters that mean something in a pattern with the flag `u`; a hyphen means nothing and may not be escaped. */
const special = /[\\^$.*+?()[\]{}|/]/g;

/**
 * @param words plain: one space between words, straight apostrophes
 * @returns a global pattern that finds the words where they stand whole; it never throws, whatever the words hold
 */
export function wordsPattern(words: string): RegExp {
  const pattern = words.replace(special, '\\$&').replace(/'/g, "['‘’ʼ`]").replace(/ /g, '\\s+');
  const [before, after] = [/^[\p{L}\p{N}]/u.test(words), /[\p{L}\p{N}]$/u.test(words)];
  return new RegExp(`${before ? '(?<![\\p{L}\\p{N}])' : ''}${pattern}${after ? '(?![\\p{L}\\p{N}])' : ''}`, 'gu');
}
