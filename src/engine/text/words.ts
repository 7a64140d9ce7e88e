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
  if (/[\s\u0085\u00ad\u200b\ufeff]/u.test(char)) return SPACE;
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

/** Columns a paragraph is read into before they are copied at their length; grown as needed, never shrunk. */
let capacity = 4096;
let starts = new Uint32Array(capacity);
let ends = new Uint32Array(capacity);
let ids = new Uint32Array(capacity);
let bitsOf = new Uint16Array(capacity);

function grow(): void {
  capacity *= 2;
  const larger = (old: Uint32Array): Uint32Array<ArrayBuffer> => {
    const grown = new Uint32Array(capacity);
    grown.set(old);
    return grown;
  };
  starts = larger(starts);
  ends = larger(ends);
  ids = larger(ids);
  const flags = new Uint16Array(capacity);
  flags.set(bitsOf);
  bitsOf = flags;
}

const hashStart = 0x811c9dc5;
const hashPrime = 0x01000193;

/** Splits a paragraph into words, numbers and single punctuation characters; white space only sets `SPACE_BEFORE`. */
export function splitWords(text: string, vocabulary: Vocabulary): Words {
  const { length } = text;
  let count = 0;
  let space = SPACE_BEFORE;
  for (let i = 0; i < length;) {
    const c = text.charCodeAt(i);
    const k = c < 128 ? classes[c]! : classOf(c);
    if (k === SPACE) {
      space = SPACE_BEFORE;
      i++;
      continue;
    }
    if (count + 1 >= capacity) grow();
    starts[count] = i;
    let to = i + 1;
    if (k === LOWER || k === UPPERCASE || k === MARK) {
      let letters = 1;
      let uppers = k === UPPERCASE ? 1 : 0;
      let bits = (k === UPPERCASE ? WORD | CAPITAL : WORD) | space;
      // the hash of the lower-cased word, as the vocabulary computes it, while all of it is ASCII
      let plain = c < 128;
      let hash = Math.imul(hashStart ^ (uppers ? c | 32 : c), hashPrime);
      let clitic = false;
      for (; to < length; to++) {
        const d = text.charCodeAt(to);
        const kd = d < 128 ? classes[d]! : classOf(d);
        if (kd === LOWER) {
          letters++;
          hash = Math.imul(hash ^ d, hashPrime);
        } else if (kd === UPPERCASE) {
          letters++;
          uppers++;
          hash = Math.imul(hash ^ (d | 32), hashPrime);
        } else if (kd === SPACE) break;
        else if (kd === MARK) letters++;
        else if (kd === DIGIT) {
          bits |= HAS_DIGIT;
          hash = Math.imul(hash ^ d, hashPrime);
        } else if (d === 39 || d === 0x2019) {
          if (to + 1 >= length || !isLetter(classOf(text.charCodeAt(to + 1)))) break;
          if (endsClitic(text, to)) {
            clitic = true;
            break;
          }
          hash = Math.imul(hash ^ 39, hashPrime);
          continue;
        } else if (d === 46 && isInitials(text, i, to)) {
          bits |= DOTTED;
          hash = Math.imul(hash ^ 46, hashPrime);
        } else break;
        if (d >= 128) plain = false;
      }
      if (letters >= 2 && uppers === letters) bits |= UPPER;
      ends[count] = to;
      bitsOf[count] = bits;
      ids[count++] = plain ? vocabulary.idOfHashed(text, i, to, hash) : vocabulary.idOf(text, i, to);
      if (clitic) {
        starts[count] = to;
        ends[count] = to + 2;
        bitsOf[count] = CLITIC;
        ids[count++] = vocabulary.idOf(text, to, to + 2);
        to += 2;
      }
    } else {
      if (k === DIGIT) {
        for (; to < length; to++) {
          const d = text.charCodeAt(to);
          if (classOf(d) === DIGIT) continue;
          const inner = d === 44 || d === 46 || isApostrophe(d);
          if (inner && to + 1 < length && classOf(text.charCodeAt(to + 1)) === DIGIT) continue;
          break;
        }
      } else if (c >= 0xd800 && c < 0xdc00 && to < length) to++;
      ends[count] = to;
      bitsOf[count] = (k === DIGIT ? NUMBER : PUNCTUATION) | space;
      ids[count++] = vocabulary.idOf(text, i, to);
    }
    space = 0;
    i = to;
  }
  return {
    count,
    start: starts.slice(0, count),
    end: ends.slice(0, count),
    id: ids.slice(0, count),
    flags: bitsOf.slice(0, count),
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
