/** A figure beside another of the same thing: *up from 4 million*, *52 votes to 48*, *200 more than in May*. */
import type { Reading } from '../reading';
import type { Before } from './counted';

/** '… 78 %, *up from* 50 %', '$5 million, *compared with* $4 million': the earlier value of the same thing. */
export function isCompared(r: Reading, first: number, before: Before): boolean {
  if (first - before.end > 12) return false;
  const word = r.word(first - 1);
  const earlier = r.word(first - 2);
  return (
    (word === 'from' && (earlier === 'up' || earlier === 'down')) ||
    word === 'versus' ||
    ((word === 'with' || word === 'to') && earlier === 'compared')
  );
}

/** 'by 52 votes *to* 48' */
export const isOpposed = (r: Reading, first: number, { counted: { countedSpan } }: Before): boolean =>
  r.word(first - 1) === 'to' && countedSpan !== null && countedSpan.end === r.end(first - 2);

/** '1.2 million tonnes of steel, 200,000 *more than* in May' */
export const isMoreThanBefore = (r: Reading, first: number, end: number, before: Before): boolean =>
  first - before.end < 12 &&
  (r.word(first - 1) === ',' || r.word(first - 1) === 'or') &&
  (r.word(end) === 'more' || r.word(end) === 'fewer' || r.word(end) === 'less') &&
  r.word(end + 1) === 'than';
