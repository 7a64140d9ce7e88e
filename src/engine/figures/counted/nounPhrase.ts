/** The noun phrases a figure can be said of: one that ends at a word, the first one between two words. */
import { comparatives, relatives, timeNouns } from '../../lexicon/en/figureWords';
import {
  ADVERB,
  AMOUNT_NOUN,
  ARTICLE,
  CARDINAL,
  CLOSED,
  CONJUNCTION,
  DETERMINER,
  HEDGE_BEFORE,
  PREPOSITION,
  PRONOUN,
  SCALE,
  UNIT_WORD,
  VAGUE,
  VERB,
} from '../lexicon';
import type { Reading } from '../reading';
import { isPlural, skipDeterminers, type Phrase } from './phrase';
import { endsInEd, isDashOfHyphens, isVerb } from './verb';

/** Marks that may stand inside a noun phrase. */
export const innerMarks = new Set("&/'’");

/** 'The company, which …, lost', 'Vale Ltd, a maker of …, lost': the subject stands before the first comma. */
const goesOnBehind = (r: Reading, start: number, comma: number): boolean =>
  comma > start &&
  !r.has(start, PREPOSITION | CONJUNCTION | ADVERB) &&
  (relatives.has(r.word(comma + 1)) ||
    r.word(comma + 1) === 'whose' ||
    (r.isCapital(comma - 1) && r.has(comma + 1, ARTICLE)));

/** The first noun phrase of words [start, end): introductory phrases left out, phrases of place cut off. */
export function phraseBetween(r: Reading, start: number, end: number): Phrase | undefined {
  let first = start;
  for (let j = start; j < end; j++)
    if (r.word(j) === ',' && goesOnBehind(r, start, j)) {
      end = j;
      break;
    } else if (r.word(j) === ',' && (r.has(start, PREPOSITION | CONJUNCTION | ADVERB) || j - start < 3) && j + 1 < end)
      first = j + 1;
  while (
    first < end &&
    (r.isPunctuation(first) || (r.has(first, CONJUNCTION | ADVERB) && !r.isCapital(first)) || r.has(first, PREPOSITION))
  )
    first++;
  first = skipDeterminers(r, first);
  if (first + 1 < end && r.has(first, AMOUNT_NOUN) && r.word(first + 1) === 'of') first = skipDeterminers(r, first + 2);
  const limit = Math.min(end, first + 12);
  let j = first;
  while (j < limit) {
    const word = r.word(j);
    if (r.isPunctuation(j) && !r.isHyphen(j) && !(innerMarks.has(word) || word === '%')) break;
    if (isDashOfHyphens(r, j)) break;
    if (j > first && r.has(j, PREPOSITION) && word !== 'of' && !r.isHyphen(j - 1)) break;
    if (j > first && (r.has(j, ADVERB) || isVerb(r, j)) && !r.isHyphen(j - 1)) break;
    if (r.has(j, PRONOUN)) break;
    j++;
  }
  while (j > first && (r.word(j - 1) === 'of' || r.has(j - 1, DETERMINER))) j--;
  first = behindNumbers(r, first, j);
  const phrase = { first, end: j };
  // 'The 32-year-[old]'
  if (r.isHyphen(first) || r.isHyphen(j - 1)) return undefined;
  // 'that's up 7 points'
  const onlyVerb = j === first + 1 && r.word(first) === "'s";
  return j > first && !onlyVerb && !isTime(r, phrase) ? phrase : undefined;
}

/** 'at least 12 [people]', '12 of the 15 [crew members]', 'hundreds of thousands of [people]' */
function behindNumbers(r: Reading, first: number, end: number): number {
  let start = first;
  for (let k = first; k < end - 1; k++) {
    const number = r.isNumber(k) ? !r.isCapital(k - 1) && !r.isHyphen(k - 1) : r.has(k, CARDINAL | SCALE | VAGUE);
    if (!number || r.isHyphen(k + 1)) continue;
    // 'a convoy of 60 trucks' is a convoy
    if (
      start === first &&
      k > first + 1 &&
      r.word(k - 1) === 'of' &&
      isGroup(r, k - 2) &&
      !r.has(k + 1, UNIT_WORD | SCALE)
    )
      return first;
    start = k + 1;
  }
  if (start === first) return first;
  if (r.word(start) === '%') start++;
  if (r.word(start) === 'of') start++;
  return Math.min(skipDeterminers(r, start), end - 1);
}

/** A noun in the singular, no amount: the head of what follows its *of*. */
const isGroup = (r: Reading, i: number): boolean =>
  r.isWord(i) && !isPlural(r, i) && !r.has(i, AMOUNT_NOUN | VAGUE | CARDINAL | SCALE | HEDGE_BEFORE | CLOSED);

const isTime = (r: Reading, { first, end }: Phrase): boolean =>
  (timeNouns.has(r.word(end - 1)) && (end - first === 1 || r.word(end - 1) !== 'time')) ||
  (r.isNumber(end - 1) && !r.isCapital(end - 2) && !(r.isHyphen(end - 2) && end - 2 > first));

/** 'Ana M*.* Reyes': sentences end before this step, so that a stop between two capitals is that of an abbreviation. */
const isInitialStop = (r: Reading, i: number): boolean =>
  r.word(i) === '.' && !r.spaced(i) && r.isCapital(i - 1) && r.isCapital(i + 1);

/** The noun phrase that ends at word `last`, or just before the particles there. */
export function nounBefore(r: Reading, last: number, from: number): Phrase | undefined {
  let end = last + 1;
  while (end > from && (r.has(end - 1, CLOSED | ADVERB) || (r.isPunctuation(end - 1) && r.word(end - 1) !== '%')))
    end--;
  let first = end;
  let initials = false;
  while (first > from && end - first < 8) {
    const j = first - 1;
    const word = r.word(j);
    initials ||= word === '.';
    // 'succeed J. Vale': an initial is part of a name, and only capitals stand before it
    if (initials && word !== '.' && !r.isCapital(j)) break;
    if (r.isPunctuation(j) && !r.isHyphen(j) && word !== '&' && word !== "'s" && !isInitialStop(r, j)) break;
    if ((r.has(j, CLOSED) && word !== 'of') || isDashOfHyphens(r, j)) break;
    if (r.start(j) < r.floor) break;
    if (
      j < end - 1 &&
      (isVerb(r, j) || r.has(j, VERB)) &&
      !isPlural(r, j) &&
      !(word.endsWith('ing') && r.has(j - 1, ARTICLE))
    )
      break;
    first--;
  }
  if (r.isHyphen(first)) first++;
  first = skipDeterminers(r, first);
  if (r.word(first) === 'of') first++;
  first = skipDeterminers(r, first);
  if (first + 2 < end && r.has(first, AMOUNT_NOUN) && r.word(first + 1) === 'of') first = skipDeterminers(r, first + 2);
  const phrase = { first, end };
  // 'masked men - snatched 300'
  const participle = end - first === 1 && endsInEd(r.word(first)) && !r.isCapital(first) && !isPlural(r, first);
  if (participle && !r.has(first - 1, DETERMINER)) return undefined;
  if (end <= first || isTime(r, phrase) || (end - first === 1 && comparatives.has(r.word(first)))) return undefined;
  for (let j = first; j < end; j++) if (r.isNumber(j) && !r.isCapital(j - 1) && !r.isHyphen(j - 1)) return undefined;
  return phrase;
}
