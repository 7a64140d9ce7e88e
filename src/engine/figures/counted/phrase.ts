/** The noun phrase behind a figure: *8,000 [North Korean soldiers]*, *60 % of [its revenue]*, *a 160-metre [trench]*. */
import { groupNouns } from '../../lexicon/en/countedThings';
import {
  adjectivePlurals,
  leadingDeterminers,
  placeNouns,
  placePrepositions,
  timeStarts,
} from '../../lexicon/en/figureWords';
import {
  ADVERB,
  AMOUNT_NOUN,
  AUXILIARY,
  CARDINAL,
  CLOSED,
  MONTH,
  NOT_PLURAL,
  PLURAL,
  PREPOSITION,
  PRONOUN,
  SIZE_ADJECTIVE,
  VERB,
  WEEKDAY,
} from '../lexicon';
import type { Reading } from '../reading';

/** Half-open range of words. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
}

/** Twelve words is what FORMAT.md allows. */
const longest = 12;

export function isPlural(r: Reading, i: number): boolean {
  const bits = r.bits(i);
  if (bits & PLURAL) return true;
  if (bits & NOT_PLURAL || !r.isWord(i)) return false;
  const word = r.word(i);
  return word.length > 3 && word.endsWith('s') && !"sui'".includes(word[word.length - 2]!);
}

/** Joins words without a gap: hyphen, slash, ampersand, the possessive. */
const joins = (r: Reading, i: number): boolean => {
  if (!r.inside(i)) return false;
  if (r.isHyphen(i)) return !r.spaced(i) && !r.spaced(i + 1);
  const word = r.word(i);
  return (
    word === '&' ||
    (word === '/' && !r.spaced(i)) ||
    word === "'s" ||
    ((word === "'" || word === '’') && !r.spaced(i) && r.word(i - 1).endsWith('s'))
  );
};

/**
 * The noun phrase that begins at word i. `plural`: more than one is counted, so the head is the last plural of the first
 * run of plurals; else the phrase ends where a closed word, a verb or punctuation stands. `pair`: two modifiers of that head
 * may be joined by *and*.
 */
export function phraseAt(r: Reading, i: number, limit: number, plural: boolean, pair = false): Phrase | undefined {
  let j = i;
  let head = -1;
  while (j < limit && j - i < longest) {
    if (joins(r, j)) {
      if (j === i) return undefined;
      j++;
      continue;
    }
    if (!r.isWord(j) && !(r.isNumber(j) && j > i && (r.isCapital(j - 1) || r.isHyphen(j - 1)))) break;
    const bits = r.bits(j);
    const afterHyphen = j > i && r.isHyphen(j - 1);
    if (!afterHyphen) {
      if (
        bits & CLOSED &&
        !(j > i && r.isCapital(j) && !(bits & AUXILIARY)) &&
        !(pair && head < 0 && pairs(r, j, i, limit))
      )
        break;
      if (bits & PRONOUN) break;
      if (
        bits & ADVERB &&
        !(bits & SIZE_ADJECTIVE && j < limit && isPlural(r, j + 1)) &&
        !(plural && modifies(r, j, limit))
      )
        break;
      if (bits & VERB && j > i && !isPlural(r, j) && !verbIsModifier(r, j, plural)) break;
      if (bits & VERB && j === i && !plural && !verbIsModifier(r, j, plural)) break;
    }
    if (plural && isPlural(r, j) && !describes(r, j, limit)) {
      head = j;
      const next = j + 1;
      const nextPlural = next < limit && isPlural(r, next) && !(r.bits(next) & (CLOSED | VERB | ADVERB));
      if (!joins(r, next) && !nextPlural) {
        j++;
        break;
      }
    }
    j++;
  }
  if (head >= 0) return { first: i, end: head + 1 };
  while (
    j > i &&
    (r.isHyphen(j - 1) ||
      r.word(j - 1) === "'s" ||
      /^['’]$/.test(r.word(j - 1)) ||
      r.word(j - 1) === '/' ||
      r.word(j - 1) === '&')
  )
    j--;
  if (plural) j = Math.min(j, withoutTail(r, i, j));
  return j > i ? { first: i, end: j } : undefined;
}

/** Without a plural the phrase is short: three words, more where they are capitalised. */
function withoutTail(r: Reading, i: number, end: number): number {
  let j = i;
  let plain = 0;
  while (j < end && plain < 3) {
    if (!r.isCapital(j) && r.isWord(j)) plain++;
    j++;
  }
  while (j < end && joins(r, j)) j += 2;
  return Math.min(j, end);
}

/** 'digital *and* physical sales', 'Model S *and* Model X vehicles': two modifiers of the plural that follows. */
function pairs(r: Reading, j: number, i: number, limit: number): boolean {
  if (j === i || !(r.word(j) === 'and' || r.word(j) === 'or') || r.has(j - 1, ADVERB)) return false;
  for (let k = j + 1; k < Math.min(limit, j + 5); k++) {
    if (!r.isWord(k) && !r.isHyphen(k)) return false;
    if (!r.isHyphen(k - 1) && (r.bits(k) & (CLOSED | PRONOUN | ADVERB | VERB | CARDINAL) || r.word(k).endsWith('ing')))
      return false;
    if (isPlural(r, k)) return k > j + 1;
  }
  return false;
}

const modifies = (r: Reading, j: number, limit: number): boolean => {
  for (let k = j + 1; k < Math.min(limit, j + 4); k++) if (isPlural(r, k)) return true;
  return false;
};

/** 'wounded soldiers', 'used cars': a participle before the noun. */
const verbIsModifier = (r: Reading, j: number, plural: boolean): boolean => {
  const word = r.word(j);
  if (!/(?:ed|en|ing|ost|ut|ead)$/.test(word) && !plural) return false;
  return isPlural(r, j + 1) || (isPlural(r, j + 2) && r.isWord(j + 1) && !(r.bits(j + 1) & CLOSED));
};

/** '*injured* Ruritanian soldiers': a plural by itself, here an adjective of the one that follows. */
function describes(r: Reading, j: number, limit: number): boolean {
  if (!adjectivePlurals.has(r.word(j))) return false;
  for (let k = j + 1; k < Math.min(limit, j + 4) && r.isWord(k) && !r.has(k, CLOSED | VERB | ADVERB); k++)
    if (isPlural(r, k)) return true;
  return false;
}

const groups = new Set(groupNouns);
/** 'a crew *of 24*': is the figure at word `first` the size of the group named before it? */
export const isSizeOfGroup = (r: Reading, first: number): boolean =>
  r.word(first - 1) === 'of' && groups.has(r.word(first - 2));

/** The phrase with its determiner left out: 'the 12,000 of *its troops*'. */
export function skipDeterminers(r: Reading, i: number): number {
  let j = i;
  while (leadingDeterminers.has(r.word(j))) j++;
  return j;
}

/** Does a word of time stand at i ('5 % *last* year', '12 *Monday*')? */
export const startsTime = (r: Reading, i: number): boolean => r.has(i, MONTH | WEEKDAY) || timeStarts.has(r.word(i));

/** 'members of parliament': a short *of* phrase belongs to the noun; amounts give way to what they count. */
export function withOf(r: Reading, phrase: Phrase, limit: number): Phrase {
  if (r.word(phrase.end) !== 'of') return phrase;
  const inner = skipDeterminers(r, phrase.end + 1);
  const of = phraseAt(r, inner, limit, true);
  if (!of || of.end - phrase.first > 12) return phrase;
  if (r.has(phrase.end - 1, AMOUNT_NOUN)) return of;
  return { first: phrase.first, end: of.end };
}

/** 'bringing to 33 *the number of people* found' */
export function shiftedBehind(r: Reading, figure: number, at: number, limit: number): Phrase | undefined {
  if (r.word(figure - 1) !== 'to' || r.word(at) !== 'the') return undefined;
  const phrase = phraseAt(r, at + 1, limit, false);
  return phrase && r.has(phrase.end - 1, AMOUNT_NOUN) ? withOf(r, phrase, limit) : undefined;
}

/** 'in Russia near Ukraine's border': phrases of place with a capitalised word in them, behind the noun. */
export function placeAfter(r: Reading, end: number, limit: number): string | null {
  let j = end;
  // a participle may stand between: 'soldiers deployed to Russia'
  if (r.isWord(j) && /(?:ed|ing)$/.test(r.word(j)) && r.has(j + 1, PREPOSITION)) j++;
  let last = -1;
  let k = j;
  while (k < limit && k - j < 12 && placePrepositions.has(r.word(k))) {
    let m = skipDeterminers(r, k + 1);
    let capital = false;
    while (
      m < limit &&
      m - k < 7 &&
      (r.isWord(m) || r.isHyphen(m) || r.word(m) === "'s") &&
      !(r.has(m, CLOSED) && !r.isCapital(m))
    ) {
      if (r.isCapital(m)) capital = true;
      m++;
      if (
        capital &&
        !r.isCapital(m) &&
        r.word(m) !== "'s" &&
        !r.isHyphen(m) &&
        r.word(m - 1) !== "'s" &&
        !placeNouns.has(r.word(m))
      )
        break;
    }
    if (!capital) break;
    last = m;
    k = m;
  }
  return last > j ? r.text.slice(r.start(j), r.end(last - 1)) : null;
}
