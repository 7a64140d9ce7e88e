/** The same act told of another day or year. */
import { compareDates } from '../../dates';
import type { DateMention } from '../../model';
import type { Difference } from '../differences';
import type { Pair } from '../pair';
import { agree, areOneAct, isLight, type Act } from './acts';
import { placeOf } from './said';

export function otherDays(mine: readonly Act[], theirs: readonly Act[], { terms }: Pair): Difference[] {
  for (const x of mine) {
    const first = x.dates.filter(isFirm);
    if (first.length === 0 || (isLight(x) && x.clause.predicate.lemma !== 'be')) continue;
    const same = theirs.filter((y) => y.dates.length > 0 && areOneAct(x, y, terms));
    // one place that may tell it of the same day is enough
    if (same.some((y) => y.dates.some((date) => x.dates.some((other) => !areApart(date, other))))) continue;
    const y = same.find((act) => agree(x, act) && act.dates.some(isFirm) && act.clause.negated === x.clause.negated);
    if (!y) continue;
    const [from, to] = [first[0]!, y.dates.find(isFirm)!];
    return [{ kind: 'date', said: compareDates(from, to), spans: [{ from: placeOf(from), to: placeOf(to) }] }];
  }
  return [];
}

const areApart = (a: DateMention, b: DateMention): boolean =>
  a.expression !== b.expression && compareDates(a, b).kind === 'disjoint';

/**
 * A day, month or year by its own name, laid against nothing but the calendar: *now* and *this week* are said by any copy a
 * day later, and what *two days later* counts from is not told.
 */
export const isFirm = ({ reading }: DateMention): boolean =>
  reading.kind === 'calendar' ||
  reading.kind === 'season' ||
  reading.kind === 'holiday' ||
  reading.kind === 'quarter' ||
  (reading.kind === 'turn' && reading.turn !== 0 && reading.from === 'now') ||
  (reading.kind === 'daypart' && reading.day !== null && reading.day.kind === 'calendar') ||
  (reading.kind === 'offset' && reading.from === 'now');
