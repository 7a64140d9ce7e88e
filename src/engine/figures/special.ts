/** Figures that are said in special ways: *nearly a year*, *a truck or two*, *a six-figure sum*, *per cent of 210*. */
import { beforeOneOrTwo, unitsWithOtherSense } from '../lexicon/en/figureWords';
import { cardinals } from '../lexicon/en/numbers';
import { readHedgeBefore } from './amounts/bound';
import { changeBefore } from './amounts/interval';
import { readItem } from './amounts/item';
import type { Before } from './counted/counted';
import { finish, type Draft, type Read } from './draft';
import { ADVERB, CLOSED, SCALE, VERB } from './lexicon';
import type { Reading } from './reading';
import { readUnitAfter } from './units/after';
import { unitNamed } from './units/table';

/** A figure with nothing special about it. */
const bare = {
  bound: '=',
  vague: false,
  fraction: false,
  hyphen: false,
  change: null,
  score: false,
  ratio: false,
} as const;

/** 'nearly a year', 'more than an hour', 'at least a mile'. */
export function readOneUnit(r: Reading, i: number, before: Before | undefined): Read | undefined {
  const hedge = readHedgeBefore(r, i);
  if (!hedge) return undefined;
  const after = readUnitAfter(r, r.end(i), i + 1, false, true, 1);
  if (!after.unit || after.scale !== 1 || after.unit.dimension === 'share') return undefined;
  if (unitsWithOtherSense.has(r.word(after.end - 1))) return undefined;
  if (r.isHyphen(after.end)) return undefined;
  let { end, stop } = after;
  let value = 1;
  if (r.word(end) === 'and' && r.word(end + 1) === 'a' && r.word(end + 2) === 'half') {
    value = 1.5;
    stop = r.end(end + 2);
    end += 3;
  }
  let high = value;
  if (r.word(end) === 'or' && r.word(end + 1) === 'two') {
    high = 2;
    stop = r.end(end + 1);
    end += 2;
  }
  return finish(
    r,
    {
      ...bare,
      first: hedge.first,
      start: r.start(hedge.first),
      end,
      stop,
      low: value,
      high,
      unit: after.unit,
      bound: hedge.bound,
      near: hedge.near,
      change: changeBefore(r, hedge.first),
    },
    before,
  );
}

/** 'a truck *or two*', 'another year *or two*' */
export function readOrTwo(r: Reading, i: number): Draft | undefined {
  if (
    r.isNumber(i) ||
    r.word(i) !== 'two' ||
    r.word(i - 1) !== 'or' ||
    (r.isWord(i + 1) && !r.has(i + 1, CLOSED | ADVERB))
  )
    return undefined;
  const noun = i - 2;
  const first = i - 3;
  if (!beforeOneOrTwo.has(r.word(first)) || r.start(first) < r.floor) return undefined;
  if (!r.isWord(noun) || r.has(noun, CLOSED | SCALE | VERB | ADVERB)) return undefined;
  const named = readUnitAfter(r, r.end(first), noun, false, true, 2);
  const unit = named.end === i - 1 ? named.unit : undefined;
  return {
    ...bare,
    first,
    start: r.start(first),
    end: i + 1,
    stop: r.end(i),
    low: 1,
    high: 2,
    unit,
    ...(unit ? {} : { noun: { first: noun, end: noun + 1 } }),
  };
}

/** 'a *six-figure* sum': how many digits the amount has. */
export function readNumberOfDigits(r: Reading, i: number): Draft | undefined {
  if (!r.isHyphen(i + 1) || r.word(i + 2) !== 'figure') return undefined;
  const digits = cardinals[r.word(i)] ?? 0;
  if (digits < 3 || digits > 10) return undefined;
  return {
    ...bare,
    first: i,
    start: r.start(i),
    end: i + 3,
    stop: r.end(i + 2),
    low: 10 ** (digits - 1),
    high: 10 ** digits - 1,
    unit: undefined,
    vague: true,
    kind: 'quantity',
  };
}

/** 'per cent of 210' without a number before it. */
export function readPercentOf(r: Reading, i: number): Read | undefined {
  const first = r.word(i) === 'cent' ? (r.word(i - 1) === 'per' ? i - 1 : -1) : i;
  if (first < 0 || r.word(i + 1) !== 'of' || r.isWord(first - 1)) return undefined;
  const item = readItem(r, i + 2);
  if (!item || item.unit) return undefined;
  return finish(
    r,
    {
      ...bare,
      first,
      start: r.start(first),
      end: item.end,
      stop: item.stop,
      low: item.low,
      high: item.high,
      unit: unitNamed('percent'),
    },
    undefined,
  );
}
