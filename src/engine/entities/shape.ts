/** What single words and whole sentences look like: shapes, classes, settings. The eyes of the templates in features.ts. */
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
  type ParagraphText,
  type Sentence,
} from '../model';
import * as bit from './bits';
import type { WordFacts } from './facts';
import { AGAINST } from './glue';

/** Shapes of words; punctuation has its character's code above 32. */
export const LOWER = 1;
const TITLE = 2;
export const ALL_UPPER = 3;
export const WITH_DOTS = 4;
const MIXED = 5;
export const FIGURE = 6;
const LETTER_AND_FIGURE = 7;
const ONE_LETTER = 8;
export const POSSESSIVE = 9;
export const EDGE = 10;
export const DOT = 32 + 46;
export const COMMA = 32 + 44;
export const HYPHEN = 32 + 45;
export const OPEN = 32 + 40;
export const CLOSE = 32 + 41;

export function shapeOf(paragraph: ParagraphText, i: number): number {
  const { words, text } = paragraph;
  const f = words.flags[i]!;
  const start = words.start[i]!;
  if (f & PUNCTUATION) return 32 + (text.charCodeAt(start) & 0x3fff);
  if (f & NUMBER) return FIGURE;
  if (f & CLITIC) return POSSESSIVE;
  if (!(f & WORD)) return EDGE;
  if (f & HAS_DIGIT) return LETTER_AND_FIGURE;
  if (f & DOTTED) return WITH_DOTS;
  const end = words.end[i]!;
  if (f & UPPER) return ALL_UPPER;
  if (f & CAPITAL) {
    if (end - start === 1) return ONE_LETTER;
    return hasInnerCapital(text, start, end) ? MIXED : TITLE;
  }
  return hasInnerCapital(text, start, end) ? MIXED : LOWER;
}

function hasInnerCapital(text: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c >= 65 && c <= 90) return true;
  }
  return false;
}

/** How a sentence is set: in the usual way, with a capital on every word, or all in capitals. */
export function settingOf({ words }: ParagraphText, { firstWord, endWord }: Sentence): number {
  let capitals = 0;
  let uppers = 0;
  let long = 0;
  let all = 0;
  for (let i = firstWord; i < endWord; i++) {
    const f = words.flags[i]!;
    if (!(f & WORD) || f & DOTTED) continue;
    const length = words.end[i]! - words.start[i]!;
    if (length < 2) continue;
    all++;
    if (f & UPPER) uppers++;
    if (length < 4) continue;
    long++;
    if (f & CAPITAL) capitals++;
  }
  if (all >= 2 && uppers > 0.6 * all) return 2;
  return long >= 3 && capitals > 0.75 * long ? 1 : 0;
}

/** One class per word for templates that pair words: the strongest thing the lexicons say. */
export function classOf(bits: number, shape: number): number {
  if (shape >= 32) return shape;
  if (shape !== LOWER && shape !== FIGURE && shape !== POSSESSIVE) {
    if (bits & bit.HONORIFIC) return 20;
    if (bits & bit.COUNTRY) return 11;
    if (bits & bit.DEMONYM) return 12;
    if (bits & bit.ORGANIZATION_SUFFIX) return 13;
    if (bits & bit.CALENDAR) return 14;
    if (bits & (bit.KNOWN_ORGANIZATION | bit.MEDIA)) return 15;
    if (bits & bit.OFFICE) return 16;
    if (bits & bit.ORGANIZATION_HEAD) return bits & bit.PLACE_HEAD ? 17 : 18;
    if (bits & bit.PLACE_HEAD) return 19;
    if (bits & bit.FUNCTION) return 21;
    if (bits & bit.TEAM) return 22;
    const person = bits & (bit.FIRST_NAME | bit.SURNAME);
    const place = bits & bit.PLACE;
    if (bits & bit.FIRST_NAME) return bits & bit.COMMON ? 23 : place ? 24 : 25;
    if (person) return bits & bit.COMMON ? 26 : place ? 27 : 28;
    if (place) return bits & bit.COMMON ? 29 : bits & (bit.LARGE_CITY | bit.REGION) ? 30 : 31;
    if (bits & bit.ROLE) return 10001;
    if (bits & bit.COMMON) return 10002;
    return 10010 + shape;
  }
  if (bits & bit.SAYING) return 10003;
  if (bits & bit.ROLE || bits & bit.OFFICE) return 10004;
  if (bits & bit.KIN) return 10005;
  if (bits & bit.PARTICLE) return 10006;
  if (bits & bit.FUNCTION) return 10007;
  return shape;
}

/**
 * What a sentence looks like as a line: 0 = prose, 1 = names and nothing else, 2 = a row of a table (names and figures),
 * 3 = prose with a score (2-1), 4 = prose with words of sport, 5 = two names that meet (A at B, A v B),
 * 6 = a dateline (names and a day as 1997-01-12). `bits` of the sentence's words from its first.
 */
export function lineOf(
  { words, text }: ParagraphText,
  { firstWord, endWord }: Sentence,
  bits: ArrayLike<number>,
  facts: WordFacts,
): number {
  let lower = 0;
  let numbers = 0;
  let scores = 0;
  let sport = 0;
  let meets = 0;
  for (let i = firstWord; i < endWord; i++) {
    const f = words.flags[i]!;
    if (f & NUMBER) {
      numbers++;
      if (
        i + 2 < endWord &&
        words.flags[i + 2]! & NUMBER &&
        words.end[i]! - words.start[i]! <= 3 &&
        words.end[i + 2]! - words.start[i + 2]! <= 3 &&
        isDash(text.charCodeAt(words.start[i + 1]!)) &&
        !(words.flags[i + 2]! & SPACE_BEFORE)
      )
        scores++;
      continue;
    }
    if (!(f & WORD)) continue;
    if (bits[i - firstWord]! & bit.SPORT) sport++;
    if (i > firstWord && i + 1 < endWord && facts.glueOf(words.id[i]!) & AGAINST) meets++;
    else if (!(f & CAPITAL) && words.end[i]! - words.start[i]! > 2) lower++;
  }
  if (lower <= 1 || lower * 2 < numbers) {
    if (meets === 1 && numbers === 0 && endWord - firstWord <= 9) return 5;
    if (numbers === 3 && endsWithDay(words, firstWord, endWord)) return 6;
    return numbers > 0 ? 2 : lower === 0 ? 1 : 0;
  }
  return scores > 0 ? 3 : sport > 1 ? 4 : 0;
}

/** Does the line end with a day written as 1997-01-12? */
function endsWithDay({ start, end, flags }: ParagraphText['words'], firstWord: number, endWord: number): boolean {
  const year = endWord - 5;
  if (year <= firstWord || end[year]! - start[year]! !== 4) return false;
  for (let i = year; i < endWord; i++) {
    if (i > year && flags[i]! & SPACE_BEFORE) return false;
    if ((flags[i]! & NUMBER) === 0 && (i - year) % 2 === 0) return false;
  }
  return true;
}
const isDash = (c: number): boolean => c === 45 || c === 0x2013 || c === 58;
