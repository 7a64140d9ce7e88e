/** The day of a holiday in a year. */
import type { HolidayRule } from '../../lexicon/en/holidays';
import { easterOf, toDay, weekdayOf } from './civil';

export function holidayIn(rule: Exclude<HolidayRule, { kind: 'once' }>, year: number): number {
  switch (rule.kind) {
    case 'fixed':
      return toDay(year, rule.month, rule.day);
    case 'easter':
      return easterOf(year) + rule.plus;
    case 'nth': {
      const first = toDay(year, rule.month, 1);
      const last = toDay(year, rule.month + 1, 1) - 1;
      const day =
        rule.n < 0
          ? last - ((weekdayOf(last) - rule.weekday + 7) % 7)
          : first + ((rule.weekday - weekdayOf(first) + 7) % 7) + 7 * (rule.n - 1);
      return day + (rule.plus ?? 0);
    }
  }
}
