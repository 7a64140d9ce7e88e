/**
 * Some 55,000 words that stand in the generated lists of names and of English, each with its kind: the lists it is in, and
 * what WordNet makes of it. They are searched in the one string they are written in, first by their first three letters, then
 * by halves: a map of them would be made again for every thread and worker, longer than a small folder is read, and be kept.
 */
import * as generated from './en/generated/listedWords';

export type ListName =
  'firstNames' | 'surnames' | 'largeCities' | 'smallCities' | 'regions' | 'natural' | 'commonWords' | 'roleWords';

export interface WordKind {
  readonly lists: readonly ListName[];
  /** What kind of thing the word means: WordNet's classes, nouns in the low five bits, verbs above; 0 = none. */
  readonly sense: number;
}

const BEFORE_A = 96;

/** By the number that `kindOf` gives. */
export const wordKinds: readonly WordKind[] = generated.kinds.split('|').map((kind) => {
  const [letters = '', ...lists] = kind.split(' ');
  const noun = Math.max(0, letters.charCodeAt(0) - BEFORE_A);
  const verb = Math.max(0, letters.charCodeAt(1) - BEFORE_A);
  return { lists: lists as ListName[], sense: noun | (verb << 5) };
});

/** Where the words with the same three first letters begin and end, by `openingOf`. */
let groups: Int32Array | undefined;

function readGroups(): Int32Array {
  const { words } = generated;
  const found = new Int32Array(2 << 15);
  for (let at = 0; at < words.length; at++) {
    const bar = words.indexOf('|', at);
    const end = words.indexOf('|', bar + 1);
    const group = openingOf(words, at, bar) * 2;
    found[group] = bar + 1;
    found[group + 1] = at = end < 0 ? words.length : end;
  }
  return found;
}

/** A number below 2^15 for the three first letters; that of no group for a word that cannot be listed. */
function openingOf(text: string, start: number, end: number): number {
  let opening = 0;
  for (let i = start; i < start + 3; i++) {
    const c = i < end ? text.charCodeAt(i) : NOTHING;
    opening = (opening << 5) | (c >= A && c <= NOTHING ? c - BEFORE_A : c === APOSTROPHE ? 28 : 0);
  }
  return opening;
}

/** Number of the kind of a word in small letters, -1 for one that is in no list. */
export function kindOf(word: string): number {
  const { words } = generated;
  const { length } = word;
  groups ??= readGroups();
  const group = openingOf(word, 0, length) * 2;
  let low = groups[group]!;
  let high = groups[group + 1]!;
  while (low < high) {
    let start = (low + high) >> 1;
    while (start > low && (isKind(words.charCodeAt(start)) || !isKind(words.charCodeAt(start - 1)))) start--;
    // from the fourth letter on
    let end = start;
    let k = 3;
    let found = words.charCodeAt(end);
    while (k < length && found === word.charCodeAt(k) && !isKind(found)) {
      k++;
      found = words.charCodeAt(++end);
    }
    if (k >= length && isKind(found)) return digitOf(found) * 36 + digitOf(words.charCodeAt(end + 1));
    // the shorter word comes first
    if (k < length && (isKind(found) || found < word.charCodeAt(k))) {
      while (!isKind(words.charCodeAt(end))) end++;
      low = end + 2;
    } else high = start;
  }
  return -1;
}

const A = 97;
/** After z. */
const NOTHING = 123;
const APOSTROPHE = 39;
/** Kinds are written in digits and capitals, words in small letters and apostrophes. */
const isKind = (c: number): boolean => c < A && c !== APOSTROPHE;
const digitOf = (c: number): number => (c < 58 ? c - 48 : c - 55);
