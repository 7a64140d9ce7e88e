/** The noun phrase behind a figure: what is counted behind a number, what is measured behind a unit. */
import { comparatives, coordinators, measuredAdjectives } from '../../lexicon/en/figureWords';
import type { QuantityKind } from '../../model';
import { ADVERB, ARTICLE, CARDINAL, CLOSED, DETERMINER, FALL, RISE, SIZE_ADJECTIVE, VAGUE } from '../lexicon';
import { readAmount } from '../amounts/amount';
import { readItem } from '../amounts/item';
import type { Reading } from '../reading';
import type { Counting } from './counted';
import {
  isPlural,
  isSizeOfGroup,
  phraseAt,
  shiftedBehind,
  skipDeterminers,
  startsTime,
  withOf,
  type Phrase,
} from './phrase';
import { ruledByVerb } from './verb';

/** 'A 5 % tax', '12 C melting point' that begin a line. */
export function titleBehind(r: Reading, { first, end, bare, hyphen }: Counting, limit: number): Phrase | undefined {
  if (bare || hyphen || !r.startsSentence(first) || !r.isWord(end)) return undefined;
  if (r.has(end, CLOSED | SIZE_ADJECTIVE | ADVERB) || startsTime(r, end)) return undefined;
  const phrase = phraseAt(r, end, limit, false);
  return phrase && !r.isWord(phrase.end) ? phrase : undefined;
}

/** The noun phrase behind the figure, if there is one. */
export function phraseBehind(r: Reading, figure: Counting, limit: number): Phrase | undefined {
  const at = startBehind(r, figure);
  // 'three times as many complaints'
  if (r.word(at - 1) === 'times') {
    const behind = isAsMany(r, at) ? at + 2 : r.word(at) === 'more' ? at + 1 : at;
    if (behind > figure.end) return phraseAt(r, behind, limit, true);
  }
  if (figure.alone && figure.kind !== 'quantity') return behindMultiple(r, figure, at, limit);
  return figure.bare ? behindCount(r, figure, at, limit) : behindMeasure(r, figure, at, limit);
}

/** The word at which a noun phrase can begin: behind hanging units, measured adjectives and a second measure. */
function startBehind(r: Reading, { end, bare, hyphen }: Counting): number {
  const waits = behindHanging(r, end);
  let at = bare || waits === end ? waits : waits + 2; // 'five- and ten-year bonds'
  if (r.isHyphen(at)) {
    at++;
    // 'a three-year-long conflict', 'the 8,000-strong brigade'
    if (measuredAdjectives.has(r.word(at))) at++;
    // 'a 160-metre-long, 40-foot-wide trench'
    const next = r.word(at) === ',' && r.isNumber(at + 1) ? readItem(r, at + 1) : undefined;
    if (next?.unit && next.hyphen) at = r.isHyphen(next.end) ? next.end + 2 : next.end;
  }
  // 'a five-year $700 million plan'
  if (hyphen && !bare && (r.isNumber(at) || (r.isPunctuation(at) && r.isNumber(at + 1)))) {
    const next = readItem(r, r.isNumber(at) ? at : at + 1);
    if (next?.unit && r.isWord(next.end)) at = next.end;
  }
  return at;
}

/** 'as many', 'as much' at word i. */
const isAsMany = (r: Reading, i: number): boolean =>
  r.word(i) === 'as' && (r.word(i + 1) === 'many' || r.word(i + 1) === 'much');

/** Behind a figure without a number, such as *twice* or *doubled*. */
function behindMultiple(r: Reading, { kind }: Counting, at: number, limit: number): Phrase | undefined {
  // 'twice as many boats as last year'
  if (isAsMany(r, at)) return phraseAt(r, at + 2, limit, true);
  const object = kind === 'ratio' && !startsTime(r, at) ? phraseAt(r, at, limit, false) : undefined;
  return object && isPlural(r, object.end - 1) ? object : undefined;
}

/** Behind a number without a unit of measure: what is counted. */
function behindCount(r: Reading, figure: Counting, at: number, limit: number): Phrase | undefined {
  // 'a six-figure sum'
  if (figure.alone) return phraseAt(r, at, limit, false);
  // '12,000 of its troops', 'one of the soldiers'
  if (r.word(at) === 'of') {
    if (isSizeOfGroup(r, figure.first)) return undefined;
    const phrase = phraseAt(r, behindAmount(r, skipDeterminers(r, at + 1)), limit, true);
    // 'five of the city's 61 schools'
    const whole = phrase && ownedBy(r, phrase, limit);
    if (whole ?? phrase) return whole ?? phrase;
  }
  const shifted = shiftedBehind(r, figure.first, at, limit);
  if (shifted) return shifted;
  if (startsTime(r, at)) return undefined;
  // 'thousands gathered': a plural amount takes its noun with *of*
  if (r.has(at - 1, VAGUE) && isPlural(r, at - 1) && r.word(at).endsWith('ed')) return undefined;
  const phrase = phraseAt(r, at, limit, figure.value !== 1, figure.value !== 1);
  // 'the crew of 24 lifted off': the group is counted, a verb follows
  if (phrase && r.word(figure.first - 1) === 'of' && !isPlural(r, phrase.end - 1) && ruledByVerb(r, phrase.first))
    return undefined;
  return phrase && withOf(r, phrase, limit);
}

/** Behind a number with a unit: what is measured. */
function behindMeasure(r: Reading, figure: Counting, from: number, limit: number): Phrase | undefined {
  const { end, kind, hyphen } = figure;
  const at = behindBracket(r, from, figure, limit);
  const taken = takenOf(r, at, kind, limit);
  if (taken) return taken;
  if (kind === 'age' && !hyphen && r.word(end - 1) !== 'old') return undefined;
  if (r.has(at, CLOSED | SIZE_ADJECTIVE | ADVERB) || startsTime(r, at) || isAgo(r, at)) return undefined;
  const phrase = phraseAt(r, at, limit, false);
  if (!phrase) return undefined;
  const isAttached = end > figure.first && !r.spaced(end - 1) && kind !== 'money';
  const head = phrase.end - 1;
  // 'waves of 13 feet slammed into the pier'
  if (!hyphen && phrase.end - phrase.first === 1 && ruledByVerb(r, phrase.first)) return undefined;
  if (!(hyphen || isDetermined(r, figure.first) || isPlural(r, head) || isAttached)) return undefined;
  if (comparatives.has(r.word(phrase.first))) return undefined;
  // 'a 5 % rise': what rises stands elsewhere
  if (kind === 'percent' && r.has(head, RISE | FALL))
    return r.word(phrase.end) === 'in' ? phraseAt(r, skipDeterminers(r, phrase.end + 1), limit, true) : undefined;
  return withOf(r, phrase, limit);
}

/** Words of a measure in brackets that are looked through. */
const longestBracket = 8;

/** '8 miles (13 km) of tunnels', 'a 2 billion-mile (3 bn km) journey': the word behind the bracket at `at`, else `at`. */
function behindBracket(r: Reading, at: number, { hyphen, kind }: Counting, limit: number): number {
  let behind = at;
  if (r.word(at) !== '(') return at;
  for (let k = at + 1; k < Math.min(limit, behind + longestBracket); k++)
    if (
      r.word(k) === ')' &&
      k + 1 < limit &&
      (hyphen || r.word(k + 1) === 'of' || (kind === 'money' && r.word(k + 1) === 'in'))
    )
      behind = k + 1;
  return behind;
}

/** '60 % of its revenue', '$5 million in aid', '70 % of Ruritania's 2.3 million people' */
function takenOf(r: Reading, at: number, kind: QuantityKind, limit: number): Phrase | undefined {
  const word = r.word(at);
  const isIn = word === 'in' && kind === 'money' && !r.isNumber(at + 1) && !r.isCapital(at + 1);
  if (word !== 'of' && !isIn) return undefined;
  const phrase = phraseAt(r, behindAmount(r, skipDeterminers(r, at + 1)), limit, true);
  const whole = phrase && ownedBy(r, phrase, limit);
  if (whole) return whole;
  if (!phrase || (isIn && startsTime(r, phrase.first))) return undefined;
  return isIn ? phrase : withOf(r, phrase, limit);
}

/** 'from 49 % *five years ago*' */
const isAgo = (r: Reading, at: number): boolean =>
  (r.isNumber(at) || r.has(at, CARDINAL)) && /^(?:ago|earlier|before)$/.test(r.word(at + 2));

/** What is counted of somebody's whole: *Ruritania's 2.3 million [people]*. */
function ownedBy(r: Reading, { end }: Phrase, limit: number): Phrase | undefined {
  const possessive = r.word(end) === "'s" || (/^['’]$/.test(r.word(end)) && r.word(end - 1).endsWith('s'));
  const isAmount = r.isNumber(end + 1) || r.has(end + 1, CARDINAL);
  return possessive && isAmount ? phraseAt(r, behindAmount(r, end + 1), limit, true) : undefined;
}

/** The hyphen whose noun a hanging one waits for: 'four-, five- and six*-*bedroom homes'; else `end`. */
function behindHanging(r: Reading, end: number): number {
  let at = end;
  for (let rounds = 0; rounds < 6 && r.isHyphen(at); rounds++) {
    let next = at + 1;
    if (r.word(next) === ',') next++;
    if (r.word(next) === 'by' && r.isHyphen(next + 1)) next += 2;
    if (coordinators.has(r.word(next))) next++;
    if (next === at + 1) return at;
    if (!r.isNumber(next) && !r.has(next, CARDINAL)) return end;
    at = readAmount(r, next)?.end ?? next + 1;
  }
  return r.isHyphen(at) ? at : end;
}

/** 'a', 'the', 'its' before the figure, an adjective may stand between ('a larger 570 sq m space'). */
function isDetermined(r: Reading, first: number): boolean {
  if (r.has(first - 1, ARTICLE | DETERMINER) || r.word(first - 1) === "'s" || r.has(first, ARTICLE)) return true;
  if (r.word(first) === 'sub') return true;
  // 'a five-year $700 million plan'
  let i = first - 1;
  while (first - i < 8 && (r.isHyphen(i) || r.isHyphen(i - 1) || r.isHyphen(i + 1))) i--;
  if (i < first - 1 && r.has(i, ARTICLE | DETERMINER)) return true;
  return r.isWord(first - 1) && !r.has(first - 1, CLOSED | ADVERB) && r.has(first - 2, ARTICLE | DETERMINER);
}

/** The word behind the amount at word i, or i where there is none: 'of the *1.5 million* tonnes'. */
const behindAmount = (r: Reading, i: number): number =>
  r.isNumber(i) || r.has(i, CARDINAL) ? (readAmount(r, i)?.end ?? i + 1) : i;
