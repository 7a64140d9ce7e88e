/** The thing a figure is said of, across the verb: *[the number of soldiers in Russia] rose to 12,000*. */
import {
  ADVERB,
  AMOUNT_NOUN,
  AUXILIARY,
  CLOSED,
  CONJUNCTION,
  DETERMINER,
  FALL,
  PREPOSITION,
  PRONOUN,
  RISE,
  VERB,
} from '../lexicon';
import type { Reading } from '../reading';
import { isPlural, skipDeterminers, type Phrase } from './phrase';

const isVerb = (r: Reading, i: number): boolean => {
  const bits = r.bits(i);
  if (bits & AUXILIARY) return true;
  if (bits & (RISE | FALL))
    return (
      !r.has(i - 1, DETERMINER) &&
      !/^(?:higher|lower|growth|downturn|upturn)$/.test(r.word(i)) &&
      !(bits & PREPOSITION && !r.has(i - 1, AUXILIARY) && !r.isPunctuation(i - 1))
    );
  if (bits & VERB) return !(r.has(i - 1, DETERMINER | PREPOSITION) && !(r.word(i - 1) === 'to'));
  return (
    r.isWord(i) &&
    /(?:[^e]ed|ing)$/.test(r.word(i)) &&
    !bits &&
    !r.isCapital(i) &&
    !r.has(i - 1, DETERMINER | PREPOSITION)
  );
};

const clauseBreak = (r: Reading, i: number): boolean => {
  const word = r.word(i);
  return (
    /^[;:()—]$/.test(word) ||
    /^(?:while|but|that|because|although|though|if|when|where|whereas|which|who|said|says)$/.test(word)
  );
};

/**
 * The subject of the clause that holds word i, searched to the left as far as word `from`. Phrases of place are left out.
 */
export function subjectBefore(r: Reading, i: number, from: number): Phrase | undefined {
  let start = i - 1;
  while (start >= from && !clauseBreak(r, start)) start--;
  const relative = start >= from && /^(?:which|who|that)$/.test(r.word(start));
  start++;
  let verb = -1;
  for (let j = start; j < i; j++)
    if (isVerb(r, j)) {
      verb = j;
      break;
    }
  if (verb > start) {
    const phrase = lastPhraseOf(r, start, verb);
    if (phrase) return phrase;
  }
  if (relative || verb === start) {
    // 'the trench, which is 160 metres long': what stands before the relative word
    let j = start - (relative ? 2 : 1);
    if (r.word(j) === ',') j--;
    const phrase = nounBefore(r, j, from);
    if (phrase) return phrase;
  }
  return verb < 0 ? nounBefore(r, i - 1, start) : undefined;
}

/** The first noun phrase of words [start, verb), introductory phrases up to a comma left out. */
function lastPhraseOf(r: Reading, start: number, verb: number): Phrase | undefined {
  let first = start;
  for (let j = start; j < verb; j++)
    if (r.word(j) === ',' && (r.has(start, PREPOSITION | CONJUNCTION) || j - start < 3)) first = j + 1;
  while (
    first < verb &&
    (r.isPunctuation(first) || r.has(first, CONJUNCTION | ADVERB) || (r.has(first, PREPOSITION) && !r.isCapital(first)))
  )
    first++;
  first = skipDeterminers(r, first);
  if (first >= verb) return undefined;
  let end = first;
  const stopAt = Math.min(verb, first + 12);
  while (end < stopAt) {
    const word = r.word(end);
    if (r.isPunctuation(end) && !r.isHyphen(end) && !/^(?:&|'|’|\/|%)$/.test(word)) break;
    if (end > first && r.has(end, PREPOSITION) && word !== 'of') break;
    if (end > first && r.has(end, ADVERB)) break;
    if (r.has(end, PRONOUN)) break;
    if (end === first + 1 && word === 'of' && r.has(first, AMOUNT_NOUN)) {
      first = skipDeterminers(r, end + 1);
      end = first;
      continue;
    }
    end++;
  }
  if (end < verb && r.word(end - 1) === 'of') end--;
  if (first + 1 < end && r.has(first, AMOUNT_NOUN) && r.word(first + 1) === 'of') first = skipDeterminers(r, first + 2);
  return end > first ? { first, end } : undefined;
}

/** The noun phrase that ends at word `last`. */
export function nounBefore(r: Reading, last: number, from: number): Phrase | undefined {
  let end = last + 1;
  while (end > from && (r.has(end - 1, CLOSED | ADVERB) || (r.isPunctuation(end - 1) && r.word(end - 1) !== '%')))
    end--;
  let first = end;
  while (first > from && end - first < 8) {
    const j = first - 1;
    if (r.isPunctuation(j) && !r.isHyphen(j) && r.word(j) !== '&' && r.word(j) !== "'s") break;
    if (r.has(j, CLOSED) && r.word(j) !== 'of') break;
    if (r.has(j, VERB) && !isPlural(r, j)) break;
    first--;
  }
  first = skipDeterminers(r, first);
  if (r.word(first) === 'of') first++;
  return end > first ? { first, end } : undefined;
}
