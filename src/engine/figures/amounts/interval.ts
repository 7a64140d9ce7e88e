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

const connectors = new Set(['to', 'and', 'or', 'of', 'in', 'out']);
const stopsRange = new Set('.,;:()"“”');
const beforeSecond = new Set(
  'about around nearly almost roughly approximately some even as many much up us usd hk eur gbp minus rs rm every perhaps possibly'.split(
    ' ',
  ),
);

/** What `item` makes together with the amount behind its connecting word, if it makes anything. */
export function joinItems(r: Reading, item: Item): Joined | undefined {
  const limit = r.endNear(item.first);
  let j = item.end;
  if (j >= limit) return undefined;
  const word = r.word(j);
  const dash = r.isDash(j);
  if (!dash && !connectors.has(word)) return undefined;
  const hanging = dash && (r.word(j + 1) === 'to' || r.word(j + 1) === 'or');
  const opener = openerBefore(r, item.first);
  let connector: 'to' | 'dash' | 'and' | 'or' | 'in' | undefined;
  if (hanging) {
    connector = 'to';
    j += 2;
    if (r.isHyphen(j)) j++;
  } else if (word === 'to') {
    connector = 'to';
    j++;
  } else if (dash) {
    connector = 'dash';
    j++;
  } else if (word === 'and' && opener === 'between') {
    connector = 'and';
    j++;
  } else if (word === 'or' && item.amount.form === 'words') {
    connector = 'or';
    j++;
  } else if (
    word === 'of' &&
    !item.unit &&
    item.amount.form === 'words' &&
    (r.has(j + 1, CARDINAL) || r.isNumber(j + 1))
  ) {
    connector = 'in';
    j++;
  } else if ((word === 'in' || word === 'out') && !item.unit) {
    connector = 'in';
    j += word === 'out' ? (r.word(j + 1) === 'of' ? 2 : 99) : 1;
  }
  if (!connector || j >= limit) return undefined;
  // signs and hedges before the second amount: '$5 to $6', 'between about 5 and about 6'
  let k = j;
  let second = readItem(r, k);
  for (let steps = 0; steps < 4 && !second && k < limit && !r.isNumber(k); steps++) {
    if (r.isPunctuation(k) ? stopsRange.has(r.raw(k)) : !beforeSecond.has(r.word(k))) return undefined;
    second = readItem(r, ++k);
  }
  if (!second || second.amount.form === 'ordinal' || second.first < j - 1 || second.end > limit) return undefined;
  if (item.amount.form === 'vague' || second.amount.form === 'vague') return undefined;
  const end = { end: second.end, stop: second.stop };

  if (connector === 'in') {
    if (item.low !== item.high || !(item.low > 0) || second.low <= item.low || second.unit || second.amount.fraction)
      return undefined;
    if (
      /^(?:year|month|week|day|hour|minute)s?$/.test(r.word(second.end)) ||
      (!second.amount.plain && second.amount.form === 'digits')
    )
      return undefined;
    const small = item.low <= 10 || word === 'out';
    if (!small || (word === 'in' && item.amount.form === 'digits' && second.amount.form !== 'digits')) return undefined;
    if (isYear(second)) return undefined;
    return {
      kind: 'ratio',
      first: item.first,
      start: item.start,
      ...end,
      low: item.low / second.low,
      high: item.low / second.low,
      unit: count,
      hyphen: false,
      change: null,
    };
  }
  // 'rose in 2018 to 3.9 million'
  if (connector === 'to' && isYear(item) && !isYear(second) && beforeYear.has(wordBefore(r, item))) return undefined;
  if (connector === 'dash' && !dashRange(r, item, second)) return undefined;
  const before = r.word(item.first - 1);
  const a = scaledLike(item, second);
  const sameUnit =
    !item.unit ||
    !second.unit ||
    item.unit.dimension === second.unit.dimension ||
    second.unit.dimension.startsWith(`${item.unit.dimension}/`) ||
    item.unit.dimension.startsWith(`${second.unit.dimension}/`);
  if (!sameUnit) return undefined;
  if (
    second.amount.fraction !== item.amount.fraction &&
    (second.amount.fraction || item.amount.fraction) &&
    connector !== 'to'
  )
    return undefined;
  const unit =
    item.unit && second.unit && item.unit.dimension.length > second.unit.dimension.length
      ? item.unit
      : (second.unit ?? item.unit);
  const factor =
    item.unit && second.unit && item.unit.dimension === second.unit.dimension && item.unit.factor !== second.unit.factor
      ? item.unit.factor / second.unit.factor
      : 1;
  const low = round(a * factor);
  const high = second.high;
  if (connector === 'or') {
    if (second.amount.form !== 'words' || !(high > low && high - low <= 2) || low < 1) return undefined;
    return {
      kind: 'range',
      first: item.first,
      start: item.start,
      ...end,
      low,
      high,
      unit,
      hyphen: second.hyphen,
      change: null,
    };
  }
  if (connector === 'dash' && !unit && isScore(r, item, second))
    return {
      kind: 'score',
      first: item.first,
      start: item.start,
      ...end,
      low: Math.min(low, high),
      high: Math.max(low, high),
      unit: score,
      hyphen: false,
      change: null,
    };
  const changed = changeBefore(r, opener === 'from' ? item.first - 1 : item.first);
  if (connector === 'to' && opener !== 'from') {
    const apart = item.unit !== undefined || second.unit === undefined;
    if (apart && (changed || ofResult.has(before))) return undefined;
    if (!unit && low > high && opener !== 'between') return scoreOrRatio(item, end, low, high);
    if (low > high && opener !== 'between') return undefined;
  }
  if (connector === 'dash' && low >= high) return undefined;
  if (isYear(item) && isYear(second) && !unit && !(item.low < 1900 && isPlural(r, second.end))) return undefined;
  return {
    kind: 'range',
    first: opener === 'between' ? openerIndex(r, item.first) : item.first,
    start: opener === 'between' ? r.start(openerIndex(r, item.first)) : item.start,
    ...end,
    low: Math.min(low, high),
    high: Math.max(low, high),
    unit,
    hyphen: second.hyphen,
    change: opener === 'from' && changed ? (low === high ? null : changed) : null,
  };
}

function scoreOrRatio(item: Item, end: { end: number; stop: number }, low: number, high: number): Joined | undefined {
  if (high <= 0 || !Number.isInteger(low) || !Number.isInteger(high) || low > 2000) return undefined;
  if (high === 1)
    return {
      kind: 'ratio',
      first: item.first,
      start: item.start,
      ...end,
      low,
      high: low,
      unit: count,
      hyphen: false,
      change: null,
    };
  return {
    kind: 'score',
    first: item.first,
    start: item.start,
    ...end,
    low: high,
    high: low,
    unit: score,
    hyphen: false,
    change: null,
  };
}

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

const wordBefore = (r: Reading, { first }: Item): string => r.word(first - 1);

const openerIndex = (r: Reading, first: number): number => {
  let i = first;
  for (let steps = 0; steps < 4; steps++) {
    i--;
    if (r.start(i) < r.floor) break;
    if (rangeOpeners.has(r.word(i))) return i;
  }
  return first;
};

function openerBefore(r: Reading, first: number): 'between' | 'from' | undefined {
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
