/** Text → words as columns. One pass over the characters, no regular expression, no string per word. */
import type { Vocabulary } from '../lexicon';
import {
  CAPITAL,
  CLITIC,
  DOTTED,
  HAS_DIGIT,
  NUMBER,
  PUNCTUATION,
  SPACE_BEFORE,
  UPPER,
  WORD,
  type Words,
} from '../model';

const OTHER = 0;
const SPACE = 1;
const LOWER = 2;
const UPPERCASE = 3;
const DIGIT = 4;
const MARK = 5;

const classes = new Uint8Array(0x250);
for (let c = 0; c < classes.length; c++) classes[c] = classify(String.fromCharCode(c));

function classify(char: string): number {
  if (/[\s\u00ad\u200b\ufeff]/u.test(char)) return SPACE;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (/\p{Lu}|\p{Lt}/u.test(char)) return UPPERCASE;
  if (/\p{L}/u.test(char)) return LOWER;
  if (/\p{M}/u.test(char)) return MARK;
  return OTHER;
}

const rare = new Map<number, number>();
function classOf(c: number): number {
  if (c < classes.length) return classes[c]!;
  if (c >= 0x2010 && c <= 0x2027) return OTHER;
  let found = rare.get(c);
  if (found === undefined) rare.set(c, (found = classify(String.fromCharCode(c))));
  return found;
}

const isLetter = (k: number): boolean => k === LOWER || k === UPPERCASE || k === MARK;
const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019;

/** Splits a paragraph into words, numbers and single punctuation characters; white space only sets `SPACE_BEFORE`. */
export function splitWords(text: string, vocabulary: Vocabulary): Words {
  let capacity = Math.max(16, text.length >> 2);
  let start = new Uint32Array(capacity);
  let end = new Uint32Array(capacity);
  let id = new Uint32Array(capacity);
  let flags = new Uint16Array(capacity);
  let count = 0;

  const push = (from: number, to: number, bits: number): void => {
    if (count === capacity) {
      capacity *= 2;
      const grow = (old: Uint32Array): Uint32Array<ArrayBuffer> => {
        const grown = new Uint32Array(capacity);
        grown.set(old);
        return grown;
      };
      start = grow(start);
      end = grow(end);
      id = grow(id);
      const grownFlags = new Uint16Array(capacity);
      grownFlags.set(flags);
      flags = grownFlags;
    }
    start[count] = from;
    end[count] = to;
    id[count] = vocabulary.idOf(text, from, to);
    flags[count] = bits;
    count++;
  };

  let space = SPACE_BEFORE;
  for (let i = 0; i < text.length;) {
    const c = text.charCodeAt(i);
    const k = classOf(c);
    if (k === SPACE) {
      space = SPACE_BEFORE;
      i++;
      continue;
    }
    let to = i + 1;
    if (isLetter(k)) {
      let letters = 1;
      let uppers = k === UPPERCASE ? 1 : 0;
      let bits = WORD | (k === UPPERCASE ? CAPITAL : 0);
      for (; to < text.length; to++) {
        const d = text.charCodeAt(to);
        const kd = classOf(d);
        if (kd === LOWER || kd === UPPERCASE || kd === MARK) {
          letters++;
          if (kd === UPPERCASE) uppers++;
        } else if (kd === DIGIT) bits |= HAS_DIGIT;
        else if (isApostrophe(d) && to + 1 < text.length && isLetter(classOf(text.charCodeAt(to + 1)))) {
          if (endsClitic(text, to)) break;
        } else if (d === 46 && isInitials(text, i, to)) bits |= DOTTED;
        else break;
      }
      if (letters >= 2 && uppers === letters) bits |= UPPER;
      push(i, to, bits | space);
      // the clitic 's
      if (to + 1 < text.length && isApostrophe(text.charCodeAt(to)) && endsClitic(text, to)) {
        push(to, to + 2, CLITIC);
        to += 2;
      }
    } else if (k === DIGIT) {
      for (; to < text.length; to++) {
        const d = text.charCodeAt(to);
        if (classOf(d) === DIGIT) continue;
        const inner = d === 44 || d === 46 || isApostrophe(d);
        if (inner && to + 1 < text.length && classOf(text.charCodeAt(to + 1)) === DIGIT) continue;
        break;
      }
      push(i, to, NUMBER | space);
    } else {
      const pair = c >= 0xd800 && c < 0xdc00 && to < text.length;
      if (pair) to++;
      push(i, to, PUNCTUATION | space);
    }
    space = 0;
    i = to;
  }
  return {
    count,
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    id: id.subarray(0, count),
    flags: flags.subarray(0, count),
  };
}

/** Is the apostrophe at `at` followed by an s that ends the word? */
function endsClitic(text: string, at: number): boolean {
  const s = text.charCodeAt(at + 1) | 32;
  if (s !== 115) return false;
  if (at + 2 >= text.length) return true;
  const k = classOf(text.charCodeAt(at + 2));
  return !isLetter(k) && k !== DIGIT;
}

/** Is `text[from..dot]` single letters with dots between them, so that the dot belongs to the word (U.S., a.m.)? */
function isInitials(text: string, from: number, dot: number): boolean {
  if (!isLetter(classOf(text.charCodeAt(dot - 1)))) return false;
  if (dot - 1 !== from && text.charCodeAt(dot - 2) !== 46) return false;
  const next = dot + 1 < text.length ? classOf(text.charCodeAt(dot + 1)) : SPACE;
  if (isLetter(next)) return dot + 2 < text.length && text.charCodeAt(dot + 2) === 46;
  // the last dot: only after one before it (U.S. but not 'I.')
  return dot - 1 !== from;
}
