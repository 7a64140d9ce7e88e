/** What a figure counts or measures, and the place that qualifies it. */
import { ageMarks, cohortPrepositions, comparedAdjectives, perfects } from '../../lexicon/en/figureWords';
import type { Bound, QuantityKind, Span } from '../../model';
import { AUXILIARY, CARDINAL, PREPOSITION, SCALE } from '../lexicon';
import type { Reading } from '../reading';
import { phraseBehind, titleBehind } from './behind';
import { isCompared, isMoreThanBefore, isOpposed } from './compared';
import { isPlural, placeAfter, type Phrase } from './phrase';
import { isVerbOf } from './verb';
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
  // 'police arrested 27': whom it befell is left out
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
