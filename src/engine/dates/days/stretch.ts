/** Stretches of days: whole units, their parts, and moving by them. */
import type { DateReading, DateUnit } from '../../model';
import { addMonths, toCivil, toDay, weekdayOf } from './civil';

/** First and last day, inclusive; for clock times the seconds of the day too. */
export interface Stretch {
  readonly low: number;
  readonly high: number;
  /** 'T15:00' and 'T15:00' behind the days, with the zone's distance where it is known. */
  readonly lowTime?: string;
  readonly highTime?: string;
}

export const stretch = (low: number, high: number): Stretch => ({ low, high });
export const yearStretch = (year: number): Stretch => stretch(toDay(year, 1, 1), toDay(year, 12, 31));
export const monthStretch = (year: number, month: number): Stretch =>
  stretch(toDay(year, month, 1), toDay(year, month + 1, 1) - 1);

export const point = (day: number): Stretch => stretch(day, day);

/** The whole unit a day lies in. */
export function unitAround(day: number, unit: DateUnit): Stretch {
  const { year, month } = toCivil(day);
  const monday = day - weekdayOf(day) + 1;
  switch (unit) {
    case 'week':
      return stretch(monday, monday + 6);
    case 'weekend':
      return stretch(monday + 5, monday + 6);
    case 'month':
      return monthStretch(year, month);
    case 'quarter': {
      const first = month - ((month - 1) % 3);
      return stretch(toDay(year, first, 1), toDay(year, first + 3, 1) - 1);
    }
    case 'half':
      return month <= 6
        ? stretch(toDay(year, 1, 1), toDay(year, 6, 30))
        : stretch(toDay(year, 7, 1), toDay(year, 12, 31));
    case 'year':
      return yearStretch(year);
    case 'decade':
      return stretch(toDay(year - (year % 10), 1, 1), toDay(year - (year % 10) + 9, 12, 31));
    case 'century':
      return stretch(toDay(year - ((year - 1) % 100), 1, 1), toDay(year - ((year - 1) % 100) + 99, 12, 31));
    case 'day':
    case 'hour':
    case 'minute':
      break;
  }
  return point(day);
}

const monthsOf: Partial<Record<DateUnit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** A day moved by so many units. */
export function move(day: number, unit: DateUnit, count: number): number {
  const months = monthsOf[unit];
  if (months !== undefined) return addMonths(day, Math.round(months * count));
  if (unit === 'week' || unit === 'weekend') return day + Math.round(7 * count);
  return unit === 'day' ? day + Math.round(count) : day;
}

export function partOf(whole: Stretch, part: 'early' | 'middle' | 'late' | 'rest', now: number | null): Stretch {
  const { low, high } = whole;
  const days = high - low + 1;
  if (days === 1) return point(low);
  if (part === 'rest') return now !== null && now >= low && now <= high ? stretch(now, high) : whole;
  if (days >= 28 && days <= 31) {
    // a month: the first ten days, the next ten, the rest
    return part === 'early'
      ? stretch(low, low + 9)
      : part === 'middle'
        ? stretch(low + 10, low + 19)
        : stretch(low + 20, high);
  }
  if (part === 'middle') return stretch(share(low, high, 3, 1), share(low, high, 3, 2) - 1);
  return part === 'early' ? stretch(low, share(low, high, 2, 1) - 1) : stretch(share(low, high, 2, 1), high);
}

/** Where the nth of so many equal parts ends; a stretch of whole months is parted between months. */
function share(low: number, high: number, parts: number, n: number): number {
  const [first, after] = [toCivil(low), toCivil(high + 1)];
  const months = (after.year - first.year) * 12 + after.month - first.month;
  if (first.day === 1 && after.day === 1 && months % parts === 0) return addMonths(low, (months / parts) * n);
  return low + Math.floor(((high - low + 1) * n) / parts);
}

export function nthOf(reading: DateReading & { kind: 'nth' }, whole: Stretch): Stretch | undefined {
  const { n, count, unit, weekday } = reading;
  if (weekday !== null) {
    const first = whole.low + ((weekday - weekdayOf(whole.low) + 7) % 7);
    const last = whole.high - ((weekdayOf(whole.high) - weekday + 7) % 7);
    const at = n < 0 ? last : first + 7 * (n - 1);
    return at < whole.low || at > whole.high ? undefined : point(at);
  }
  if (unit === 'week') {
    // ISO 8601: the first week is that of the first Thursday
    const monday = whole.low - weekdayOf(whole.low) + 1;
    const first = monday + 3 >= whole.low ? monday : monday + 7;
    const end = whole.high - weekdayOf(whole.high) + 1;
    const last = end + 3 <= whole.high ? end : end - 7;
    return n < 0
      ? stretch(last - 7 * (count - 1), last + 6)
      : stretch(first + 7 * (n - 1), first + 7 * (n - 1 + count) - 1);
  }
  const low = n < 0 ? move(whole.high + 1, unit, -count) : move(whole.low, unit, n - 1);
  const high = n < 0 ? whole.high : move(low, unit, count) - 1;
  return low < whole.low || low > whole.high ? undefined : stretch(low, Math.max(low, high));
}
