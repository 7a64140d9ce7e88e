/** A figure as read, made into a quantity: its kind, its unit, and what it counts. */
import type { Bound, Quantity, QuantityKind, Span } from '../model';
import { findCounted, type Before } from './counted/counted';
import { isCompared, isMoreThanBefore } from './counted/compared';
import { startsTime, type Phrase } from './counted/phrase';
import { CLOSED } from './lexicon';
import { isAgeBehind, readAge } from './kind';
import type { Reading } from './reading';
import { readScope, verbInside } from './scope';
import { readPer } from './units/per';
import { count, perUnit, unitNamed, type Unit } from './units/table';

export interface Read {
  readonly quantity: Quantity | undefined;
  readonly next: number;
  readonly unit?: Unit | undefined;
}

export interface Draft {
  readonly first: number;
  readonly start: number;
  readonly end: number;
  readonly stop: number;
  readonly low: number;
  readonly high: number;
  readonly unit: Unit | undefined;
  readonly bound: Bound;
  readonly near?: boolean;
  readonly vague: boolean;
  readonly fraction: boolean;
  readonly hyphen: boolean;
  readonly change: 'up' | 'down' | null;
  readonly score: boolean;
  readonly ratio: boolean;
  /** Said by the words themselves, where there is no number ('doubled', 'in her 40s'). */
  readonly kind?: QuantityKind;
  /** What is counted, where it stands inside the figure ('a truck or two'). */
  readonly noun?: Phrase;
}

/** What the words around a draft make of it: an age, or an amount in the unit of the figure before. */
interface Settled {
  readonly first: number;
  readonly start: number;
  readonly end: number;
  readonly stop: number;
  readonly kind: QuantityKind;
  readonly unit: Unit | undefined;
}

export function finish(r: Reading, draft: Draft, before: Before | undefined): Read {
  const settled = settle(r, draft, before);
  const { first, start, end, stop, kind, unit } = settled;
  const bare = unit === undefined && !draft.score;
  const counted = findCounted(
    r,
    {
      first,
      end,
      // a range counts several
      value: draft.high === draft.low ? draft.low : 2,
      kind,
      bare: bare || unit?.dimension === 'count',
      hyphen: draft.hyphen,
      alone: draft.kind !== undefined,
      noun: draft.noun,
    },
    before,
  );
  const rate = bare ? rateBehind(r, counted.countedSpan, settled) : undefined;
  // 'about 400 tonnes of oil leaked': the verb is none of what is counted
  const verb = verbInside(r, counted.countedSpan, start, end);
  const countedSpan = verb < 0 ? counted.countedSpan : { start: counted.countedSpan!.start, end: r.end(verb - 1) };
  const quantity: { -readonly [Key in keyof Quantity]: Quantity[Key] } = {
    start,
    end: stop,
    kind,
    low: draft.low,
    high: draft.high,
    bound: draft.bound,
    unit: (rate ?? unit)?.name ?? 'count',
    dimension: dimensionOf(kind, rate ?? unit),
    change: draft.change,
    vague: draft.vague,
    counted: verb < 0 ? counted.counted : r.text.slice(countedSpan!.start, countedSpan!.end),
    countedSpan,
    source: null,
    sourceSpan: null,
    asOf: null,
    where: verb < 0 ? counted.where : null,
    scope: readScope(r, first, end, { kind, start, countedSpan }),
  };
  const { near } = draft;
  const { state } = counted;
  // most figures have neither; set one by one, so that there are four shapes of figures and not one for each
  if (near) quantity.near = near;
  if (state !== undefined) quantity.state = state;
  return { quantity, next: end, unit };
}

function settle(r: Reading, draft: Draft, before: Before | undefined): Settled {
  const { first, start, end, stop, unit } = draft;
  const age = readAge(r, first, end, draft.low, unit);
  if (age)
    return {
      first: Math.min(first, age.first),
      start: Math.min(start, r.start(age.first)),
      end: Math.max(end, age.end),
      stop: Math.max(stop, r.end(age.end - 1)),
      kind: 'age',
      unit: age.unit,
    };
  if (!unit && (isAgeBehind(r, first, end, draft.low) || isAgeToo(r, draft, before)))
    return { first, start, end, stop, kind: 'age', unit: unitNamed('year') };
  const shared = !unit && before?.unit && takesUnit(r, draft, before) ? before.unit : undefined;
  return shared
    ? { first, start, end, stop, kind: kindOf({ ...draft, unit: shared }), unit: shared }
    : { first, start, end, stop, kind: draft.kind ?? kindOf(draft), unit };
}

/** '3,000 tests per day': the rate stands behind the noun. */
function rateBehind(r: Reading, noun: Span | null, { end, stop }: Settled): Unit | undefined {
  if (!noun || noun.start < stop) return undefined;
  const after = r.wordAt(noun.end, end);
  const per = readPer(r, after, false);
  return per && (r.word(after) === 'per' || r.word(after) === 'a' || r.word(after) === 'an')
    ? perUnit(count, per.below)
    : undefined;
}

function dimensionOf(kind: QuantityKind, unit: Unit | undefined): string {
  if (kind === 'age') return 'age';
  if (kind === 'ratio' && (unit?.name ?? 'count') === 'count') return 'share';
  return unit?.dimension ?? 'count';
}

/** 'three men aged 19, [22] and [31]', 'Ada, 44, and Karl, [47],' */
const isAgeToo = (
  r: Reading,
  { first, end, low, high, fraction, score, ratio }: Draft,
  before: Before | undefined,
): boolean =>
  before?.kind === 'age' &&
  first === before.end + 1 &&
  (r.word(first - 1) === ',' || r.word(first - 1) === 'and') &&
  low === high &&
  low < 120 &&
  !(fraction || score || ratio) &&
  (!r.isWord(end) || r.has(end, CLOSED));

/** 'rose 64 points to [4,577]', '$5 billion, up from [4.2 billion]': the unit is said once. */
function takesUnit(r: Reading, { first, end, fraction, score, ratio, kind }: Draft, before: Before): boolean {
  const { unit } = before;
  if (!unit || /^(?:time|multiple|occasions)$/.test(unit.dimension) || fraction || score || ratio || kind) return false;
  if (isMoreThanBefore(r, first, end, before)) return true;
  if (r.isHyphen(end) || (r.isWord(end) && !r.has(end, CLOSED) && !startsTime(r, end))) return false;
  if (isCompared(r, first, before)) return true;
  const cents = unit.dimension.startsWith('money:') && unit.factor !== 1;
  return (
    r.word(first - 1) === 'to' &&
    before.end === first - 1 &&
    before.change !== null &&
    unit.dimension !== 'share' &&
    !cents
  );
}

function kindOf({ unit, fraction, ratio, score }: Draft): QuantityKind {
  if (score || ratio) return 'ratio';
  if (!unit) return fraction ? 'ratio' : 'quantity';
  return kindByDimension(unit);
}

function kindByDimension({ dimension }: Unit): QuantityKind {
  if (dimension.startsWith('money:')) return 'money';
  if (dimension === 'share' || dimension.startsWith('share/') || dimension === 'percentage points') return 'percent';
  return dimension === 'time' ? 'duration' : 'quantity';
}

/** Kind and dimension of figures in this unit, by its name; `undefined`: no such unit. */
export function kindOfUnit(name: string): { readonly kind: QuantityKind; readonly dimension: string } | undefined {
  const unit = unitNamed(name);
  return unit && { kind: kindByDimension(unit), dimension: unit.dimension };
}
