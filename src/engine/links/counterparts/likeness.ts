/** How far two units of two statements stand for the same. */
import { compareDates } from '../../dates';
import { compareQuantities, sameThing } from '../../figures';
import type { DateMention, Quantity } from '../../model';
import type { UnitColumns } from './columns';

/** The shorter form of a name that was not resolved to the same entity as the longer one ('Quill', 'Dora Quill'). */
const PART = 0.9;
/** Intervals that meet in part. */
const MEET = 0.5;

/** 0..1, and -1 for two figures of one thing that cannot both be right. Two single words are compared elsewhere. */
export function likenessOf(a: UnitColumns, i: number, b: UnitColumns, j: number): number {
  const [one, other] = [a.figures[i], b.figures[j]];
  if (one && other) return likenessOfFigures(one, other);
  const [fromA, fromB] = [a.startOf(i), b.startOf(j)];
  const lengthA = a.ends[i]! - fromA;
  const lengthB = b.ends[j]! - fromB;
  if (lengthA === 0 || lengthB === 0) return 0;
  const within =
    lengthA <= lengthB
      ? allWithin(a.sequence, fromA, lengthA, b.sequence, fromB, lengthB)
      : allWithin(b.sequence, fromB, lengthB, a.sequence, fromA, lengthA);
  return !within ? 0 : lengthA === lengthB ? 1 : PART;
}

function allWithin(
  short: Int32Array,
  start: number,
  length: number,
  long: Int32Array,
  from: number,
  count: number,
): boolean {
  for (let k = start; k < start + length; k++) {
    let at = from;
    while (at < from + count && long[at] !== short[k]) at++;
    if (at === from + count) return false;
  }
  return true;
}

const ofFigures = { equal: 1, compatible: 1, overlap: MEET, disjoint: -1 };
const ofDates = { same: 1, within: 1, overlap: MEET, disjoint: -1 };

function likenessOfFigures(a: Quantity | DateMention, b: Quantity | DateMention): number {
  if (a.dimension !== b.dimension) return 0;
  if (isDate(a) && isDate(b)) return likenessOfDates(a, b);
  if (isDate(a) || isDate(b)) return 0;
  if (a.low === b.low && a.high === b.high) return 1;
  if (a.kind !== b.kind || a.change !== b.change) return 0;
  // most figures of two statements are far apart: then only what they count has to be looked at
  if (isPlain(a) && isPlain(b) && a.unit === b.unit && Math.max(a.low, b.low) > Math.min(a.low, b.low) * far)
    return sameThing(a, b).verdict === 'other' ? 0 : -1;
  const comparison = compareQuantities(a, b);
  if (comparison.kind === 'not-comparable') return 0;
  return ofFigures[comparison.kind];
}

/** Two exact values so far apart differ however they were rounded. */
const far = 1.2;
const isPlain = ({ bound, vague, low, high }: Quantity): boolean => bound === '=' && !vague && low === high && low > 0;

function likenessOfDates(a: DateMention, b: DateMention): number {
  if (a.expression === b.expression && a.low === b.low && a.high === b.high) return 1;
  const comparison = compareDates(a, b);
  if (comparison.kind === 'not-comparable') return a.expression === b.expression ? 1 : 0;
  return ofDates[comparison.kind];
}

const isDate = (figure: Quantity | DateMention): figure is DateMention => figure.dimension === 'date';
