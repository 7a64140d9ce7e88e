/** Words of a paragraph as columns, no object per word. */

/** Bits of `Words.flags`. */
export const WORD = 1; // letters, perhaps with digits, inner apostrophes or inner dots (U.S.)
export const NUMBER = 2; // begins with a digit; holds inner , . ' between digits
export const PUNCTUATION = 4; // one character (or one surrogate pair)
export const CAPITAL = 8; // first letter is upper case
export const UPPER = 16; // two letters or more, all upper case
export const SPACE_BEFORE = 32; // white space, or the paragraph's start, stands before it
export const DOTTED = 64; // U.S., a.m., e.g.
export const CLITIC = 128; // the 's of a possessive (also s’ leaves an apostrophe of its own as punctuation)
export const HAS_DIGIT = 256; // a word with digits in it (F16, G7)

/**
 * Columns of equal length `count`. `id` is the vocabulary's number of the lower-cased form with straight apostrophes, so
 * that lexicons are looked up by number.
 */
export interface Words {
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly id: Uint32Array;
  readonly flags: Uint16Array;
}
