/** What a figure counts or measures, and the place that qualifies it. */
import {
  ageMarks,
  cohortPrepositions,
  comparedAdjectives,
  comparatives,
  coordinators,
  measuredAdjectives,
  perfects,
} from '../../lexicon/en/figureWords';
import type { Bound, QuantityKind, Span } from '../../model';
import {
  ADVERB,
  ARTICLE,
  AUXILIARY,
  CARDINAL,
  CLOSED,
  DETERMINER,
  FALL,
  PREPOSITION,
  RISE,
  SCALE,
  SIZE_ADJECTIVE,
  VAGUE,
} from '../lexicon';
import { readAmount } from '../amounts/amount';
import { readItem } from '../amounts/item';
import type { Reading } from '../reading';
import { isCompared, isMoreThanBefore, isOpposed } from './compared';
import {
  isPlural,
  isSizeOfGroup,
  placeAfter,
  phraseAt,
  shiftedBehind,
  skipDeterminers,
  startsTime,
  withOf,
  type Phrase,
} from './phrase';
import { isVerbOf, ruledByVerb } from './verb';
import { stateAround, stateOf } from './state';
import { nounBefore } from './nounPhrase';
import { standInFor } from './standIn';
import { isDoneToOthers, subjectBefore } from './subject';
import type { Unit } from '../units/table';

export interface Counting {
  /** Words of the figure, hedges included. */
  readonly first: number;
  readonly end: number;
  readonly value: number;
  readonly kind: QuantityKind;
  /** No unit of measure: the noun behind the number is what is counted. */
  readonly bare: boolean;
  /** '160-metre …': the unit is an adjective of what follows. */
  readonly hyphen: boolean;
  /** There is no number ('doubled'). */
  readonly alone: boolean;
  /** Inside the figure itself: 'a truck or two'. */
  readonly noun: Phrase | undefined;
}

export interface Counted {
  readonly counted: string | null;
  readonly countedSpan: Span | null;
  readonly where: string | null;
  readonly state: string | undefined;
}

/** The figure before this one in the same sentence. */
export interface Before {
  readonly end: number;
  readonly bare: boolean;
  readonly counted: Counted;
  readonly kind: QuantityKind;
  readonly unit: Unit | undefined;
  readonly bound: Bound;
  readonly near: boolean;
  readonly change: 'up' | 'down' | null;
}

const nothing: Counted = { counted: null, countedSpan: null, where: null, state: undefined };

export function findCounted(r: Reading, figure: Counting, before: Before | undefined): Counted {
  const limit = r.endNear(figure.first);
  const first = r.firstNear(figure.first);
  const follows = figure.noun ?? phraseBehind(r, figure, limit);
  const verb = follows && isVerbOf(r, figure, follows) ? follows : undefined;
  const behind = verb ? undefined : follows;
  if (!behind && before && sharesWith(r, figure, before)) return before.counted;
  // 'police arrested 27': whom it befell is left out
  // 'Of the 300 people on board, 120 were children'
  const opening = r.sentenceOf(figure.first).firstWord;
  if (!behind && before && figure.bare && r.word(figure.first - 1) === ',' && r.word(opening) === 'of' && before.bare)
    return before.counted;
  // '31 others', 'seven of whom', '120 of them': what the figure before counts, or the plural before it
  const stands = figure.bare ? standInFor(r, figure, first, before) : undefined;
  if (stands) return stands;
  // '12 drowned', 'about 40 fled': the figure is the subject itself
  if (verb && !r.has(figure.first - 1, PREPOSITION) && !r.word(figure.first - 1).endsWith('ing'))
    return { ...nothing, state: stateOf.get(r.word(verb.first)) };
  const befell = !behind && figure.bare && stateOf.has(r.word(figure.first - 1)) && !passiveBefore(r, figure.first - 1);
  if (befell) return { ...nothing, state: stateOf.get(r.word(figure.first - 1)) };
  if (before && figure.bare === before.bare && sharesCounted(r, figure, behind !== undefined, before))
    return before.counted;
  if (!behind && figure.bare && figure.kind === 'quantity' && isDoneToOthers(r, figure.first - 1)) {
    const also = r.word(figure.first - 2);
    return before?.bare && (also === 'and' || also === 'but' || also === ',') ? before.counted : nothing;
  }
  const phrase = behind ?? subjectOf(r, figure, first, before) ?? titleBehind(r, figure, limit);
  if (!phrase)
    return before && (!figure.bare || before.bare) && !parted(r, before.end, figure.first) ? before.counted : nothing;
  // an apostrophe, another number: nothing that could be counted
  const lone = phrase.end - phrase.first === 1 && !r.isCapital(phrase.first);
  if (lone && (!r.isWord(phrase.first) || r.has(phrase.first, CARDINAL | SCALE))) return nothing;
  const span = { start: r.start(phrase.first), end: r.end(phrase.end - 1) };
  const state = bareCount(figure)
    ? (stateOf.get(r.word(phrase.end - 1)) ?? stateAround(r, figure.first, Math.max(figure.end, phrase.end)))
    : undefined;
  return {
    counted: r.text.slice(span.start, span.end),
    countedSpan: span,
    where: placeAfter(r, phrase.end, limit),
    state,
  };
}

const parted = (r: Reading, from: number, to: number): boolean => {
  for (let i = Math.max(from, to - 20); i < to; i++) if (r.word(i) === ';') return true;
  return false;
};

/** 'were killed: 12', 'the dead 12' are no objects. */
const passiveBefore = (r: Reading, verb: number): boolean =>
  !/(?:ed|ing)$/.test(r.word(verb)) || (r.has(verb - 1, AUXILIARY) && !perfects.has(r.word(verb - 1)));

const bareCount = ({ bare, kind }: Counting): boolean => bare || kind === 'percent' || kind === 'ratio';

const betweenSame = new Set('( , / – — [ and or to plus nearly about'.split(' '));

/** '7 miles (11 km)', '24 hours, 39 minutes and 35 seconds', '190 points, or 0.6 %': the same thing again. */
function sharesWith(r: Reading, figure: Counting, before: Before): boolean {
  if (figure.first - before.end > 3) return false;
  for (let i = before.end; i < figure.first; i++) if (!betweenSame.has(r.word(i))) return false;
  return true;
}

const sharesCounted = (r: Reading, { first, end }: Counting, behind: boolean, before: Before): boolean =>
  behind
    ? false
    : isCompared(r, first, before) || isOpposed(r, first, before) || isMoreThanBefore(r, first, end, before);

/** 'A 5 % tax', '12 C melting point' that begin a line. */
function titleBehind(r: Reading, { first, end, bare, hyphen }: Counting, limit: number): Phrase | undefined {
  if (bare || hyphen || !r.startsSentence(first) || !r.isWord(end)) return undefined;
  if (r.has(end, CLOSED | SIZE_ADJECTIVE | ADVERB) || startsTime(r, end)) return undefined;
  const phrase = phraseAt(r, end, limit, false);
  return phrase && !r.isWord(phrase.end) ? phrase : undefined;
}

/** The noun phrase behind the figure, if there is one. */
function phraseBehind(r: Reading, figure: Counting, limit: number): Phrase | undefined {
  const { end, bare, kind, hyphen } = figure;
  const waits = behindHanging(r, end);
  let at = bare || waits === end ? waits : waits + 2; // 'five- and ten-year bonds'
  if (r.isHyphen(at)) {
    at++;
    // 'a three-year-long conflict', 'the 8,000-strong brigade'
    if (measuredAdjectives.has(r.word(at))) at++;
    // 'a 160-metre-long, 40-foot-wide trench'
    if (r.word(at) === ',' && r.isNumber(at + 1)) {
      const next = readItem(r, at + 1);
      if (next?.unit && next.hyphen) {
        at = next.end;
        if (r.isHyphen(at)) at += 2;
      }
    }
  }
  // 'a five-year $700 million plan'
  if (hyphen && !bare && (r.isNumber(at) || (r.isPunctuation(at) && r.isNumber(at + 1)))) {
    const next = readItem(r, r.isNumber(at) ? at : at + 1);
    if (next?.unit && r.isWord(next.end)) at = next.end;
  }
  // 'three times as many complaints'
  if (r.word(at - 1) === 'times') {
    if (r.word(at) === 'as' && (r.word(at + 1) === 'many' || r.word(at + 1) === 'much')) at += 2;
    else if (r.word(at) === 'more') at++;
    if (at > end) return phraseAt(r, at, limit, true);
  }
  if (figure.alone && kind !== 'quantity') {
    // 'twice as many boats as last year'
    if (r.word(at) === 'as' && (r.word(at + 1) === 'many' || r.word(at + 1) === 'much'))
      return phraseAt(r, at + 2, limit, true);
    const object = kind === 'ratio' && !startsTime(r, at) ? phraseAt(r, at, limit, false) : undefined;
    return object && isPlural(r, object.end - 1) ? object : undefined;
  }
  if (bare) {
    // 'a six-figure sum'
    if (figure.alone) return phraseAt(r, at, limit, false);
    // '12,000 of its troops', 'one of the soldiers'
    if (r.word(at) === 'of') {
      if (isSizeOfGroup(r, figure.first)) return undefined;
      const phrase = phraseAt(r, behindAmount(r, skipDeterminers(r, at + 1)), limit, true);
      if (phrase) return phrase;
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
  // '8 miles (13 km) of tunnels', 'a 2 billion-mile (3 bn km) journey'
  if (r.word(at) === '(')
    for (let k = at + 1; k < Math.min(limit, at + 8); k++)
      if (
        r.word(k) === ')' &&
        k + 1 < limit &&
        (hyphen || r.word(k + 1) === 'of' || (kind === 'money' && r.word(k + 1) === 'in'))
      )
        at = k + 1;
  const word = r.word(at);
  if (word === 'of' || (kind === 'money' && word === 'in' && !r.isNumber(at + 1) && !r.isCapital(at + 1))) {
    const inner = behindAmount(r, skipDeterminers(r, at + 1));
    const phrase = phraseAt(r, inner, limit, true);
    // '70 % of Ruritania's 2.3 million people'
    const owned = phrase && r.word(phrase.end) === "'s" && r.isNumber(phrase.end + 1) ? phrase.end + 1 : -1;
    const whole = owned > 0 ? phraseAt(r, behindAmount(r, owned), limit, true) : undefined;
    if (whole) return whole;
    if (phrase && !(word === 'in' && startsTime(r, phrase.first)))
      return word === 'of' ? withOf(r, phrase, limit) : phrase;
  }
  if (kind === 'age' && !hyphen && r.word(end - 1) !== 'old') return undefined;
  if (r.has(at, CLOSED | SIZE_ADJECTIVE | ADVERB) || startsTime(r, at)) return undefined;
  const phrase = phraseAt(r, at, limit, false);
  if (!phrase) return undefined;
  const attached = figure.end > figure.first && !r.spaced(figure.end - 1);
  const determined =
    isDetermined(r, figure.first) ||
    r.has(figure.first - 1, ARTICLE | DETERMINER) ||
    r.word(figure.first - 1) === "'s" ||
    r.has(figure.first, ARTICLE);
  const head = phrase.end - 1;
  // 'waves of 13 feet slammed into the pier'
  if (!hyphen && phrase.end - phrase.first === 1 && ruledByVerb(r, phrase.first)) return undefined;
  if (!(hyphen || determined || isPlural(r, head) || (attached && kind !== 'money'))) return undefined;
  if (comparatives.has(r.word(phrase.first))) return undefined;
  // 'a 5 % rise': what rises stands elsewhere
  if (kind === 'percent' && r.has(head, RISE | FALL))
    return r.word(phrase.end) === 'in' ? phraseAt(r, skipDeterminers(r, phrase.end + 1), limit, true) : undefined;
  return withOf(r, phrase, limit);
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

function subjectOf(r: Reading, figure: Counting, first: number, before: Before | undefined): Phrase | undefined {
  // 'Ada, aged 12,', 'Ada Park, 44,': whom the age belongs to stands before the comma
  if (figure.kind === 'age' && ageMarks.has(r.word(figure.first - 1))) {
    const named = nounBefore(r, figure.first - (r.word(figure.first - 1) === ',' ? 1 : 2), first);
    if (named) return named;
  }
  // 'children under 12'
  if (figure.kind === 'age' && cohortPrepositions.has(r.word(figure.first))) {
    const cohort = nounBefore(r, figure.first - 1, first);
    if (cohort) return cohort;
  }
  // 'ferries older than 25 years'
  if (comparedAdjectives.has(r.word(figure.first)) && isPlural(r, figure.first - 1)) {
    const measured = nounBefore(r, figure.first - 1, first);
    if (measured) return measured;
  }
  // 'a man in his 40s'
  if (figure.kind === 'age' && figure.alone) return nounBefore(r, figure.first - 3, first);
  const hit = subjectBefore(r, figure.first, first);
  if (!hit || !before) return hit;
  // found inside or left of the figure before: only a subject counts, and then it is the same one
  const beforeStart = before.counted.countedSpan?.start ?? 0;
  if (hit.first < before.end && r.start(hit.first) > beforeStart && before.counted.countedSpan && !before.bare)
    return undefined;
  return hit;
}
