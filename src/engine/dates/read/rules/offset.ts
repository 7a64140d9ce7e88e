/** Distances from another time: 'two weeks ago', 'three days later', 'a year earlier', 'the day after tomorrow', 'yesterday'. */
import type { DateReading, DateUnit } from '../../../model';
import type { DateText, Found } from '../dateText';
import { DASH, PLURAL, SET, THE, UNIT, WEEKDAY } from '../dateWords';
import { countAt, unitOf } from './turn';

/** How many of the smaller unit make one of the larger. */
const inDays: Partial<Record<DateUnit, number>> = { day: 1, week: 7 };
const inMonths: Partial<Record<DateUnit, number>> = { month: 1, quarter: 3, year: 12, decade: 120 };

interface Length {
  readonly end: number;
  readonly count: number | null;
  readonly unit: DateUnit;
}

/** 'two weeks', 'a year and two months', 'years', 'year-' before 'ago'. */
function lengthAt(t: DateText, i: number): Length | undefined {
  const counted = countAt(t, i);
  let at = counted?.end ?? i;
  if (t.isAny(at, 'more', 'full', 'short', 'long', 'whole', 'calendar')) at++;
  if (t.has(at, DASH) && counted) at++;
  const unit = unitOf(t, at);
  if (!unit || unit === 'half' || (!counted && !t.has(at, PLURAL) && !t.has(at + 1, DASH))) return undefined;
  const one = { end: at + 1, count: counted ? counted.count : t.has(at, PLURAL) ? null : 1, unit };
  if (t.is(at + 1, 'and') || t.isMark(at + 1, ',')) {
    const more = countAt(t, at + 2);
    const second = more && unitOf(t, more.end);
    const sum = more && second && sumOf(one, { end: more.end + 1, count: more.count, unit: second });
    if (sum && directionAt(t, sum.end)) return sum;
  }
  if (t.is(at + 1, 'and') && t.is(at + 2, 'a') && t.is(at + 3, 'half') && one.count !== null)
    return { ...one, end: at + 4, count: one.count + 0.5 };
  if (t.is(at + 1, 'or') && t.isAny(at + 2, 'so', 'more')) return { ...one, end: at + 3 };
  return one;
}

function sumOf(a: Length, b: Length): Length | undefined {
  if (a.count === null || b.count === null) return undefined;
  for (const [table, unit] of [
    [inDays, 'day'],
    [inMonths, 'month'],
  ] as const) {
    const [one, other] = [table[a.unit], table[b.unit]];
    if (one && other) return { end: b.end, count: a.count * one + b.count * other, unit };
  }
  return undefined;
}

interface Direction {
  readonly end: number;
  readonly direction: -1 | 1;
  readonly from: 'now' | 'text' | DateReading;
}

function directionAt(t: DateText, i: number): Direction | undefined {
  const at = t.has(i, DASH) && t.joined(i) ? i + 1 : i;
  if (t.is(at, 'ago')) return { end: at + 1, direction: -1, from: 'now' };
  if (t.isAny(at, 'earlier', 'previously') && !goesOn(t, at + 1)) return { end: at + 1, direction: -1, from: 'text' };
  if (at !== i) return undefined;
  if (t.isAny(at, 'later', 'afterward', 'afterwards', 'hence', 'thereafter') && !goesOn(t, at + 1))
    return { end: at + 1, direction: 1, from: t.is(at, 'hence') ? 'now' : 'text' };
  if (t.is(at, 'from')) {
    if (t.is(at + 1, 'now')) return { end: at + 2, direction: 1, from: 'now' };
    const from = t.inner(at + 1);
    return from && isPoint(from.reading) ? { end: from.end, direction: 1, from: from.reading } : undefined;
  }
  if (!t.isAny(at, 'before', 'after', 'prior')) return undefined;
  const direction = t.is(at, 'after') ? 1 : -1;
  const next = t.is(at, 'prior') && t.is(at + 1, 'to') ? at + 2 : at + 1;
  const from = t.inner(next);
  if (from && isPoint(from.reading)) return { end: from.end, direction, from: from.reading };
  if (t.is(next, 'that') && !t.isWord(next + 1)) return { end: next + 1, direction, from: 'text' };
  return !t.isWord(next) && !t.isNumber(next) && !/["“‘$£€]/.test(t.char(next))
    ? { end: next, direction, from: 'text' }
    : undefined;
}

/** 'later than', 'later this week': the word belongs to what follows. */
const goesOn = (t: DateText, i: number): boolean => t.isAny(i, 'than', 'this', 'that', 'today', 'tonight', 'tomorrow');

const isPoint = (reading: DateReading): boolean =>
  reading.kind !== 'vague' && reading.kind !== 'set' && reading.kind !== 'clock' && reading.kind !== 'window';

/** 'two weeks ago', 'a day later', 'a week from Monday', 'years ago', 'year-ago'. */
export function offsetAt(t: DateText, i: number): Found | undefined {
  const length = lengthAt(t, i);
  const said = length && directionAt(t, length.end);
  if (length && !said && t.is(i - 1, 'in')) return aheadAt(t, i - 1, length);
  if (!said || (length.count !== null && length.count > 5000)) return undefined;
  return {
    end: said.end,
    reading: { kind: 'offset', count: length.count, unit: length.unit, direction: said.direction, from: said.from },
  };
}

/** Words between a verb that looks ahead and 'in two weeks'. */
const farthestVerb = 12;

/** 'will reopen in two weeks', 'is due in 10 days': not how long it takes, but when it comes. */
function aheadAt(t: DateText, i: number, length: Length): Found | undefined {
  if (length.count === null || length.count > 5000) return undefined;
  const mark = t.isMark(length.end, '’') || t.isMark(length.end, "'");
  const time = mark && t.is(length.end + 1, 'time') ? length.end + 2 : length.end;
  // 'in two weeks of talks', 'in two weeks more'
  if (t.isWord(time) && !t.isAny(time, 'and', 'but', 'at', 'if', 'unless', 'when', 'he', 'she', 'they', 'it'))
    return undefined;
  for (let at = i - 1; at >= 0 && at >= i - farthestVerb; at--) {
    if (t.isMark(at, '.') || t.isMark(at, ';')) return undefined;
    if (t.isAny(at, 'due', 'will', 'shall', "won't") && !t.is(at + 1, 'to'))
      return {
        end: time,
        reading: { kind: 'offset', count: length.count, unit: length.unit, direction: 1, from: 'now' },
      };
  }
  return undefined;
}

/** 'the day before yesterday', 'the week after Christmas', 'the year before', 'the day after'. */
export function aroundUnit(t: DateText, i: number): Found | undefined {
  const unit = t.has(i, THE) ? unitOf(t, i + 1) : undefined;
  if (!unit || t.has(i + 1, PLURAL) || !t.isAny(i + 2, 'before', 'after')) return undefined;
  const direction = t.is(i + 2, 'after') ? 1 : -1;
  if (t.isAny(i + 3, 'last', 'next') && !t.has(i + 4, UNIT | WEEKDAY))
    return { end: i + 4, reading: { kind: 'offset', count: 2, unit, direction, from: 'now' } };
  const said = directionAt(t, i + 2);
  if (!said) return undefined;
  const from = said.from;
  if (unit === 'day' || typeof from === 'object')
    return { end: said.end, reading: { kind: 'offset', count: 1, unit, direction, from } };
  return { end: said.end, reading: { kind: 'turn', turn: direction, what: unit, from } };
}

/** 'today', 'yesterday', 'tonight'. */
export function deicticAt(t: DateText, i: number): Found | undefined {
  const days = t.lexicon.deictic.get(t.id(i));
  if (days === undefined) return undefined;
  if (t.isName(i - 1) && t.capital(i) && !t.upper(i) && t.isAny(i, 'today', 'tonight')) return undefined; // 'USA Today'
  const day: DateReading = {
    kind: 'offset',
    count: Math.abs(days),
    unit: 'day',
    direction: days < 0 ? -1 : 1,
    from: 'now',
  };
  return { end: i + 1, reading: t.isAny(i, 'tonight', 'tonite') ? { kind: 'daypart', part: 'night', day } : day };
}

/** 'every Monday', 'each year', 'every two weeks'. */
export function setAt(t: DateText, i: number): Found | undefined {
  if (!t.has(i, SET)) return undefined;
  const counted = t.isAny(i + 1, 'other', 'single') ? { end: i + 2 } : countAt(t, i + 1);
  const at = counted?.end ?? i + 1;
  const unit = unitOf(t, at);
  if (unit && unit !== 'half') return { end: at + 1, reading: { kind: 'set', what: unit } };
  if (!t.has(at, WEEKDAY)) return undefined;
  const weekday = t.lexicon.weekday.get(t.id(at))!;
  return {
    end: at + 1,
    reading: { kind: 'set', what: { kind: 'calendar', year: null, month: null, day: null, weekday } },
  };
}
