import fs from 'node:fs';
import path from 'node:path';
import type { Quantity } from '../../../src/engine/model';
import { checkMarks, type Mark } from '../../support/check';
import { quantitiesOf } from './support';

const kindByUnit = ({ unit, dimension }: Quantity): string => {
  if (dimension.startsWith('money:')) return 'money';
  if (dimension === 'share' && unit !== 'count') return 'percent';
  return dimension === 'time' ? 'duration' : 'quantity';
};

/** A figure as the case files write it: value, bound unless '=', unit unless count, and what else is said. */
export function noteOf(q: Quantity): string {
  const value = q.low === q.high ? String(q.low) : `${q.low}..${q.high}`;
  const parts = [value];
  if (q.bound !== '=') parts.push(q.bound);
  if (q.unit !== 'count') parts.push(q.unit);
  if (q.change) parts.push(q.change);
  if (q.vague) parts.push('vague');
  if (q.kind !== kindByUnit(q)) parts.push(q.kind);
  return parts.join(' ') + (q.counted === null ? '' : ` | ${q.counted}`);
}

const marksOf = (text: string): Mark[] =>
  quantitiesOf(text).map((q) => ({ start: q.start, end: q.end, note: noteOf(q) }));

suite('figures', () => {
  const file = path.join('test', 'engine', 'figures', 'cases.txt');
  let heading = '';
  for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('# ')) heading = line.slice(2);
    else if (line.trim()) test(`${heading}: ${line}`, () => checkMarks(line, marksOf));
  }
});
