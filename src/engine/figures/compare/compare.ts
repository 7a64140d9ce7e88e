/**
 * Two figures as intervals with bounds and hedges. Deterministic and symmetric: which figure comes first changes only the
 * order of words in the sentence. Every figure is an interval its words allow and a core it names; a hedge widens the interval:
 *   `~`   a tenth on either side (2 K for temperatures)
 *   `<`   up to the value (*nearly*, *almost*: not below nine tenths of it)
 *   `>`   from the value on (*just over*: not above eleven tenths of it)
 * A count or sum of a million and more, and one with decimals, stands for what rounds to it; a measure for 1 % around it, so
 * that 160 metres and 525 feet agree.
 */
import { temperatureOffsets } from '../../lexicon/en/units';
import { figureSaid, phrase, type Phrase, type PhraseValue, type Quantity } from '../../model';
import { sameCounted } from './sameCounted';
import { sayQuantity } from './say';
import { unitNamed } from '../units/table';

export type Comparison =
  | { readonly kind: 'equal' | 'compatible' | 'overlap' | 'disjoint'; readonly sentence: Phrase }
  | {
      readonly kind: 'not-comparable';
      readonly why: 'thing' | 'unit' | 'time' | 'scope' | 'kind';
      readonly sentence: Phrase;
    };

interface Interval {
  readonly low: number;
  readonly high: number;
  /** What the text names, in base units. */
  readonly core: readonly [number, number];
}

/** Compares what the two say, provided they count the same thing. */
export function compareQuantities(a: Quantity, b: Quantity): Comparison {
  const not = (why: NotComparable['why'], reason: () => Phrase): Comparison => new NotComparable(a, b, why, reason);
  if (kindGroup(a) !== kindGroup(b))
    return not('kind', () => phrase('{0} and {1}', kindNames[a.kind](), kindNames[b.kind]()));
  if (a.dimension !== b.dimension)
    return not('unit', () =>
      a.unit === b.unit ? phrase('the units differ') : phrase('{0} and {1}', { unit: a.unit }, { unit: b.unit }),
    );
  if (isChange(a) !== isChange(b)) return not('kind', () => phrase('one is a change, the other a level'));
  if (isChange(a) && a.change !== b.change) return not('kind', () => phrase('one is a rise, the other a fall'));
  const counted = sameCounted(a, b);
  if (counted.verdict === 'other') return not(counted.why === 'state' ? 'scope' : counted.why, () => counted.reason);
  if (a.asOf && b.asOf && (a.asOf.high < b.asOf.low || b.asOf.high < a.asOf.low))
    return not('time', () => phrase('they speak of different times'));
  const kind = relate(toInterval(a), toInterval(b), a.bound === b.bound);
  const twiceRounded = kind === 'disjoint' && isRate(a) && a.unit !== b.unit && ratioOf(a, b) < reach;
  return new Compared(a, b, twiceRounded ? 'compatible' : kind);
}

/** Sentences are said when they are asked for: many figures are compared for each one that is shown. */
class Compared {
  constructor(
    readonly a: Quantity,
    readonly b: Quantity,
    readonly kind: 'equal' | 'compatible' | 'overlap' | 'disjoint',
  ) {}
  get sentence(): Phrase {
    return sentences[this.kind](said(this.a), said(this.b), this.a, this.b);
  }
}

class NotComparable {
  readonly kind = 'not-comparable';
  constructor(
    readonly a: Quantity,
    readonly b: Quantity,
    readonly why: 'thing' | 'unit' | 'time' | 'scope' | 'kind',
    readonly reason: () => Phrase,
  ) {}
  get sentence(): Phrase {
    return phrase('{0} and {1} are not comparable: {2}.', said(this.a), said(this.b), this.reason());
  }
}

const said = (quantity: Quantity): PhraseValue => figureSaid(quantity, sayQuantity(quantity));

const sentences: Readonly<
  Record<Compared['kind'], (x: PhraseValue, y: PhraseValue, a: Quantity, b: Quantity) => Phrase>
> = {
  equal: (x, y, a, b) =>
    sayQuantity(a) === sayQuantity(b) ? phrase('Both say {0}.', x) : phrase('{0} equals {1}.', x, y),
  compatible: (x, y) => phrase('{0} and {1} can both be right: the wording of one covers the other.', x, y),
  overlap: (x, y) => phrase('{0} and {1} overlap in part.', x, y),
  disjoint: differBy,
};

const kindGroup = ({ kind }: Quantity): string =>
  kind === 'percent' || kind === 'ratio' ? 'share' : kind === 'quantity' || kind === 'money' ? 'amount' : kind;
const kindNames: Readonly<Record<Quantity['kind'], () => Phrase>> = {
  quantity: () => phrase('a quantity'),
  money: () => phrase('a sum of money'),
  percent: () => phrase('a percentage'),
  ratio: () => phrase('a ratio'),
  duration: () => phrase('a duration'),
  age: () => phrase('an age'),
  ordinal: () => phrase('an ordinal'),
};
/** 'rose by 5'; 'from 8 to 10' is told with both ends and is a level. */
const isChange = ({ change, low, high }: Quantity): boolean => change !== null && low === high;

function toBase(value: number, q: Quantity): number {
  const offset = temperatureOffsets[q.unit];
  const factor = unitNamed(q.unit)?.factor ?? 1;
  return offset === undefined || q.change !== null ? value * factor : (value + offset) * factor;
}

/** Half of the place of the last digit that is not zero: 8,000 → 500; 3.4 → 0.05. */
function halfLastPlace(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0;
  const [digits, exponent] = Math.abs(value).toExponential().split('e') as [string, string];
  const decimals = digits.includes('.') ? digits.length - 2 : 0;
  return 0.5 * 10 ** (Number(exponent) - decimals);
}

/** Half-width of what the number may have been rounded from, in base units: the same whatever unit the text chose. */
function rounding(value: number, base: number, q: Quantity): number {
  if (q.vague) return 0;
  if (q.dimension === 'temperature') return 0.5;
  const exact = q.dimension === 'count' || q.kind === 'money' || q.kind === 'percent' || q.kind === 'ratio';
  if (!exact && q.kind === 'quantity') return Math.abs(base) * 0.01;
  if (Math.abs(value) < 1e6 && Number.isInteger(value)) return 0;
  return Math.min(halfLastPlace(value), Math.abs(value) * 0.02) * Math.abs(value === 0 ? 0 : base / value);
}

function toInterval(q: Quantity): Interval {
  const core: readonly [number, number] = [toBase(q.low, q), toBase(q.high, q)];
  let [low, high] = core;
  const loose = (value: number): number => (q.dimension === 'temperature' ? 2 : Math.abs(value) * 0.1);
  const [lowRounding, highRounding] = [rounding(q.low, low, q), rounding(q.high, high, q)];
  switch (q.bound) {
    case '~':
      [low, high] = [low - loose(low), high + loose(high)];
      break;
    case '<':
    case '<=':
      low = q.near ? high - loose(high) : low < 0 || q.dimension === 'temperature' ? -Infinity : 0;
      high += highRounding;
      break;
    case '>':
    case '>=':
      high = q.near ? low + loose(low) : Infinity;
      low -= lowRounding;
      break;
    case '=':
      [low, high] = [low - lowRounding, high + highRounding];
      break;
  }
  return { low, high, core };
}

const near = (a: number, b: number): boolean => a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
const covers = (outer: Interval, [low, high]: readonly [number, number]): boolean =>
  (outer.low <= low || near(outer.low, low)) && (outer.high >= high || near(outer.high, high));

/** How far a bare bound reaches before what it allows is no longer what it suggests: 'more than 100' of 150, hardly of 300. */
const reach = 1.5;

function relate(a: Interval, b: Interval, sameBound: boolean): 'equal' | 'compatible' | 'overlap' | 'disjoint' {
  if (sameBound && near(a.core[0], b.core[0]) && near(a.core[1], b.core[1])) return 'equal';
  if (covers(a, b.core) || covers(b, a.core)) {
    const [small, large] = [
      Math.min(Math.abs(a.core[1]), Math.abs(b.core[1])),
      Math.max(Math.abs(a.core[0]), Math.abs(b.core[0])),
    ];
    const open = a.high === Infinity || b.high === Infinity;
    return open && large > small * reach ? 'overlap' : 'compatible';
  }
  const meet = Math.max(a.low, b.low) <= Math.min(a.high, b.high);
  const ranges = a.core[0] !== a.core[1] || b.core[0] !== b.core[1];
  if (meet) return ranges ? 'overlap' : 'compatible';
  return 'disjoint';
}

/** '4,000 a day' and '1.4 million a year': one of the two was rounded twice. */
const isRate = ({ unit }: Quantity): boolean => unit.includes(' per ');
const ratioOf = (a: Quantity, b: Quantity): number => {
  const [x, y] = [Math.abs(toBase(a.low, a)), Math.abs(toBase(b.low, b))];
  return Math.max(x, y) / Math.min(x, y);
};

function differBy(x: PhraseValue, y: PhraseValue, a: Quantity, b: Quantity): Phrase {
  if (a.unit !== b.unit || a.low !== a.high || b.low !== b.high) return phrase('{0} and {1} differ.', x, y);
  const [small, large] = [Math.min(Math.abs(a.low), Math.abs(b.low)), Math.max(Math.abs(a.low), Math.abs(b.low))];
  if (small === 0 || large / small < 2)
    return phrase(
      '{0} and {1} differ by {2}.',
      x,
      y,
      said({ ...a, low: large - small, high: large - small, bound: '=', vague: false }),
    );
  const times = Math.round((large / small) * 10) / 10;
  return phrase('{0} and {1} differ: one is {2} times the other.', x, y, times);
}
