/** Two amounts that make one figure: ranges, scores, ratios. */
import { beforeYear, ofResult, rangeOpeners, scoreCues, scoreNouns } from '../../lexicon/en/figureWords';
import { CARDINAL, FALL, MONTH, RISE } from '../lexicon';
import type { Reading } from '../reading';
import { round } from './amount';
import { readItem, type Item } from './item';
import { readHedgeBefore } from './bound';
import { isPlural } from '../counted/phrase';
import { count, type Unit } from '../units/table';

export interface Joined {
  readonly kind: 'range' | 'score' | 'ratio';
  readonly first: number;
  readonly start: number;
  readonly end: number;
  readonly stop: number;
  readonly low: number;
  readonly high: number;
  readonly unit: Unit | undefined;
  readonly hyphen: boolean;
  /** 'from … to …' with a verb of change before it. */
  readonly change: 'up' | 'down' | null;
}

const score: Unit = { name: 'score', dimension: 'score', factor: 1 };

/** Words that open a range: 'between 5 and 8', 'from 5 to 8'. */
type Opener = 'between' | 'from';

/** Signs and hedges looked through between a connecting word and the second amount. */
const mostBeforeSecond = 4;
/** 'Won 2,000 to 3': more than that is no score of a game or a vote. */
const highestScore = 2000;

const connectors = new Set(['to', 'and', 'or', 'of', 'in', 'out']);
const stopsRange = new Set('.,;:()"“”');
const beforeSecond = new Set(
  'about around nearly almost roughly approximately some even as many much up us usd hk eur gbp minus rs rm every perhaps possibly'.split(
    ' ',
  ),
);

/** What joins two amounts; 'in' stands for every way to say a share: 'one in five', 'two of three', 'nine out of ten'. */
type Joint = 'to' | 'dash' | 'and' | 'or' | 'in';

/** What `item` makes together with the amount behind its connecting word, if it makes anything. */
export function joinItems(r: Reading, item: Item): Joined | undefined {
  const limit = r.endNear(item.first);
  if (item.end >= limit || !(r.isDash(item.end) || connectors.has(r.word(item.end)))) return undefined;
  const opener = openerBefore(r, item.first);
  const joint = jointBehind(r, item, opener);
  if (!joint || joint.next >= limit) return undefined;
  const second = secondItem(r, joint.next, limit);
  if (!second || item.amount.form === 'vague' || second.amount.form === 'vague') return undefined;
  return joint.by === 'in' ? ratioOf(r, item, second) : rangeOrScore(r, item, second, joint.by, opener);
}

/** What joins the item to an amount behind it, and the word after that. */
function jointBehind(r: Reading, item: Item, opener: Opener | undefined): { by: Joint; next: number } | undefined {
  const at = item.end;
  const word = r.word(at);
  if (r.isDash(at)) {
    // '10- to 12-year-old'
    const isHanging = r.word(at + 1) === 'to' || r.word(at + 1) === 'or';
    return isHanging ? { by: 'to', next: r.isHyphen(at + 2) ? at + 3 : at + 2 } : { by: 'dash', next: at + 1 };
  }
  if (word === 'to') return { by: 'to', next: at + 1 };
  if (word === 'and') return opener === 'between' ? { by: 'and', next: at + 1 } : undefined;
  if (word === 'or') return item.amount.form === 'words' ? { by: 'or', next: at + 1 } : undefined;
  if (item.unit) return undefined;
  if (word === 'of')
    return item.amount.form === 'words' && (r.has(at + 1, CARDINAL) || r.isNumber(at + 1))
      ? { by: 'in', next: at + 1 }
      : undefined;
  if (word === 'in') return { by: 'in', next: at + 1 };
  return word === 'out' && r.word(at + 1) === 'of' ? { by: 'in', next: at + 2 } : undefined;
}

/** The second amount, behind signs and hedges of its own: '$5 to $6', 'between about 5 and about 6'. */
function secondItem(r: Reading, next: number, limit: number): Item | undefined {
  let k = next;
  let second = readItem(r, k);
  for (let steps = 0; steps < mostBeforeSecond && !second && k < limit && !r.isNumber(k); steps++) {
    if (r.isPunctuation(k) ? stopsRange.has(r.raw(k)) : !beforeSecond.has(r.word(k))) return undefined;
    second = readItem(r, ++k);
  }
  return second && second.amount.form !== 'ordinal' && second.first >= next - 1 && second.end <= limit
    ? second
    : undefined;
}

/** 'one in five', 'two of three', '9 out of 10': a share of a whole. */
function ratioOf(r: Reading, item: Item, second: Item): Joined | undefined {
  const word = r.word(item.end);
  if (item.low !== item.high || !(item.low > 0) || second.low <= item.low || second.unit || second.amount.fraction)
    return undefined;
  // 'three in five years', 'one in 1,500'
  if (/^(?:year|month|week|day|hour|minute)s?$/.test(r.word(second.end))) return undefined;
  if (!second.amount.plain && second.amount.form === 'digits') return undefined;
  if (item.low > 10 && word !== 'out') return undefined;
  if (word === 'in' && item.amount.form === 'digits' && second.amount.form !== 'digits') return undefined;
  if (isYear(second)) return undefined;
  const share = item.low / second.low;
  return joined('ratio', item, second, share, share, count);
}

function rangeOrScore(
  r: Reading,
  item: Item,
  second: Item,
  by: Exclude<Joint, 'in'>,
  opener: Opener | undefined,
): Joined | undefined {
  // 'rose in 2018 to 3.9 million'
  if (by === 'to' && isYear(item) && !isYear(second) && beforeYear.has(r.word(item.first - 1))) return undefined;
  if (by === 'dash' && !dashRange(r, item, second)) return undefined;
  if (!areOfOneUnit(item.unit, second.unit)) return undefined;
  if (by !== 'to' && second.amount.fraction !== item.amount.fraction) return undefined;
  const unit = unitOfBoth(item.unit, second.unit);
  const low = round(scaledLike(item, second) * factorBetween(item.unit, second.unit));
  const { high } = second;
  if (by === 'or')
    return second.amount.form === 'words' && low >= 1 && high > low && high - low <= 2
      ? joined('range', item, second, low, high, unit, second.hyphen)
      : undefined;
  if (by === 'dash' && !unit && isScore(r, item, second))
    return joined('score', item, second, Math.min(low, high), Math.max(low, high), score);
  const changed = changeBefore(r, opener === 'from' ? item.first - 1 : item.first);
  if (by === 'to' && opener !== 'from') {
    const apart = item.unit !== undefined || second.unit === undefined;
    if (apart && (changed || ofResult.has(r.word(item.first - 1)))) return undefined;
    if (low > high && opener !== 'between') return unit ? undefined : scoreOrRatio(item, second, low, high);
  }
  if (by === 'dash' && low >= high) return undefined;
  if (isYear(item) && isYear(second) && !unit && !(item.low < 1900 && isPlural(r, second.end))) return undefined;
  const first = opener === 'between' ? openerIndex(r, item.first) : item.first;
  return {
    kind: 'range',
    first,
    start: opener === 'between' ? r.start(first) : item.start,
    end: second.end,
    stop: second.stop,
    low: Math.min(low, high),
    high: Math.max(low, high),
    unit,
    hyphen: second.hyphen,
    change: opener === 'from' && changed ? (low === high ? null : changed) : null,
  };
}

/** '3 to 1' is a ratio, '4 to 2' a score. */
function scoreOrRatio(item: Item, second: Item, low: number, high: number): Joined | undefined {
  if (high <= 0 || !Number.isInteger(low) || !Number.isInteger(high) || low > highestScore) return undefined;
  return high === 1 ? joined('ratio', item, second, low, low, count) : joined('score', item, second, high, low, score);
}

const joined = (
  kind: Joined['kind'],
  { first, start }: Item,
  { end, stop }: Item,
  low: number,
  high: number,
  unit: Unit | undefined,
  hyphen = false,
): Joined => ({ kind, first, start, end, stop, low, high, unit, hyphen, change: null });

/** The same dimension, or one a rate of the other ('$5 to $6 a share'), where both have a unit. */
const areOfOneUnit = (a: Unit | undefined, b: Unit | undefined): boolean =>
  !a ||
  !b ||
  a.dimension === b.dimension ||
  b.dimension.startsWith(`${a.dimension}/`) ||
  a.dimension.startsWith(`${b.dimension}/`);

const unitOfBoth = (a: Unit | undefined, b: Unit | undefined): Unit | undefined =>
  a && b && a.dimension.length > b.dimension.length ? a : (b ?? a);

/** By what a value in unit `a` is multiplied to be one in unit `b` of the same dimension. */
const factorBetween = (a: Unit | undefined, b: Unit | undefined): number =>
  a && b && a.dimension === b.dimension && a.factor !== b.factor ? a.factor / b.factor : 1;

const isYear = ({ amount, unit }: Item): boolean =>
  amount.plain && !unit && amount.low >= 1000 && amount.low <= 2100 && amount.stop - amount.start === 4;

/** '2 to 3 million': the first number shares the scale of the second. */
function scaledLike(item: Item, second: Item): number {
  const scale =
    second.amount.scale > 1
      ? second.amount.scale
      : second.high !== second.amount.high && second.amount.high !== 0
        ? second.high / second.amount.high
        : 1;
  const own = item.amount.scale > 1 || item.low !== item.amount.low;
  return !own && scale > 1 && item.low < second.high / scale && item.low >= 0 ? round(item.low * scale) : item.low;
}

const openerIndex = (r: Reading, first: number): number => {
  let i = first;
  for (let steps = 0; steps < 4; steps++) {
    i--;
    if (r.start(i) < r.floor) break;
    if (rangeOpeners.has(r.word(i))) return i;
  }
  return first;
};

function openerBefore(r: Reading, first: number): Opener | undefined {
  const hedge = readHedgeBefore(r, first);
  for (const i of [first - 1, hedge ? hedge.first - 1 : first - 1, first - 2]) {
    const word = r.word(i);
    if (word === 'between') return 'between';
    if (word === 'from' && i >= (hedge?.first ?? first) - 1) return 'from';
  }
  return undefined;
}

const besideChange = new Set(
  'by of a an another further about as much only just even well back off around roughly some'.split(' '),
);

/** Does a verb or noun of change stand just before word i (a hedge, *by* or an adverb in between)? */
export function changeBefore(r: Reading, i: number): 'up' | 'down' | null {
  let j = i - 1;
  for (let steps = 0; steps < 3; steps++, j--) {
    const bits = r.bits(j);
    if (bits & RISE) return 'up';
    if (bits & FALL) return 'down';
    const word = r.word(j);
    if (!besideChange.has(word) && !word.endsWith('ly')) return null;
  }
  return null;
}

/** Is the dash between two numbers one of a range or a score, not of a telephone number, a date or a name? */
function dashRange(r: Reading, item: Item, second: Item): boolean {
  const dash = item.end;
  const spacedBefore = r.spaced(dash);
  const spacedAfter = r.spaced(dash + 1);
  if (spacedBefore !== spacedAfter) return false;
  if (spacedBefore && r.isHyphen(dash) && !item.unit && !second.unit) return false;
  if (item.amount.form !== 'digits' || second.amount.form !== 'digits')
    return !spacedBefore && item.amount.form === second.amount.form && r.text[r.start(dash)] === '–';
  if (r.isDash(second.end) && !r.spaced(second.end) && r.isNumber(second.end + 1)) return false;
  if (r.isDash(item.first - 1) && r.isNumber(item.first - 2) && !r.spaced(item.first - 1)) return false;
  if (
    r.has(item.first - 1, MONTH) ||
    (r.raw(item.first - 1) === '.' && r.has(item.first - 2, MONTH)) ||
    r.has(second.end, MONTH)
  )
    return false;
  if (isYear(item) && !second.unit) return false;
  if (r.isCapital(item.first - 1) && !r.spaced(item.first)) return false;
  const plain = item.amount.plain && second.amount.plain;
  const digits = (x: Item): number => x.amount.stop - x.amount.start;
  return !(plain && !second.unit && digits(item) >= 3 && digits(second) > digits(item));
}

function isScore(r: Reading, item: Item, second: Item): boolean {
  if (!item.amount.plain || !second.amount.plain || r.spaced(item.end)) return false;
  if (item.low >= second.high) return item.low < 1000;
  for (let i = item.first - 1; i >= item.first - 3; i--) if (scoreCues.has(r.word(i))) return true;
  return item.low === 0 || scoreNouns.has(r.word(second.end));
}
