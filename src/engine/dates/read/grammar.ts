/** The longest date at a place: all rules together, then what may follow a date (part of day, clock, the end of a stretch). */
import type { DateReading, DayPart } from '../../model';
import { dayFirst, monthFirst, numericDate, weekdayFirst } from './rules/calendar';
import { clockAt } from './rules/clock';
import type { DateText, Found } from './dateText';
import {
  CODE,
  COUNT,
  DASH,
  DAYPART,
  DECADE,
  DEICTIC,
  FISCAL,
  MERIDIEM,
  MONTH,
  ORDINAL,
  PART,
  PHRASE,
  SEASON,
  SECOND,
  SET,
  STARTS,
  SUFFIX,
  THE,
  TO,
  TURN,
  UNIT,
  VAGUE,
  WEEKDAY,
  ZONE,
} from './dateWords';
import { aroundUnit, deicticAt, offsetAt, setAt } from './rules/offset';
import { codeAt, nthAt, partAt, seasonAt, theDayPart, theUnit, unitEnd } from './rules/period';
import { turnAt } from './rules/turn';
import { phraseAt } from './rules/phrase';
import { centuryAt, decadeAt, namedYear, yearAlone, yearInWords } from './rules/year';

type Rule = (t: DateText, i: number) => Found | undefined;

/** Which rules are tried for a word of which classes. */
const rules: readonly (readonly [number, readonly Rule[]])[] = [
  [PHRASE, [phraseAt]],
  [MONTH, [monthFirst]],
  [WEEKDAY, [weekdayFirst]],
  [THE, [turnAt, nthAt, partAt, dayFirst, theUnit, theDayPart, aroundUnit, seasonAt, namedYear, decadeAt, centuryAt]],
  [TURN, [turnAt]],
  [ORDINAL, [nthAt, dayFirst, centuryAt]],
  [COUNT, [offsetAt, (t, i) => clockAt(t, i), yearInWords, dayFirst]],
  [PART, [partAt]],
  [DEICTIC, [deicticAt]],
  [SEASON, [seasonAt]],
  [DAYPART, [(t, i) => clockAt(t, i), partOfDate]],
  [CODE | UNIT, [codeAt, unitEnd, offsetAt, namedYear, (t, i) => clockAt(t, i)]],
  [FISCAL, [namedYear]],
  [DECADE, [decadeAt]],
  [SET, [setAt]],
  [VAGUE, [vagueAt]],
];

const numberRules: readonly Rule[] = [
  numericDate,
  dayFirst,
  nthAt,
  centuryAt,
  (t, i) => clockAt(t, i),
  offsetAt,
  codeAt,
  decadeAt,
  yearAlone,
];

function primary(t: DateText, i: number): Found | undefined {
  const bits = t.bits(i);
  const number = t.isNumber(i);
  if (!number && (bits & STARTS) === 0) return undefined;
  let best: Found | undefined;
  for (const [classes, list] of rules) if (bits & classes) best = longest(t, i, list, best);
  return number ? longest(t, i, numberRules, best) : best;
}

function longest(t: DateText, i: number, list: readonly Rule[], found: Found | undefined): Found | undefined {
  let best = found;
  for (const rule of list) {
    const next = rule(t, i);
    if (next && (!best || next.end > best.end)) best = next;
  }
  return best;
}

/** Words that begin a date only with the right word after them ('the', 'a', 'this', 'some', 'early', 'second'). */
const WEAK = THE | COUNT | TURN | ORDINAL | PART | SET | FISCAL | DECADE;
const STRONG = STARTS & ~WEAK;
const AFTER_WEAK = STARTS | SECOND | SUFFIX | MERIDIEM | ZONE | DASH | DECADE;

/** A quick look whether a date can begin here at all: one word and the next. */
export function mayStart(t: DateText, i: number): boolean {
  const bits = t.bits(i);
  if (bits & STRONG) return true;
  if (t.isNumber(i)) return mayStartNumber(t, i);
  if (!(bits & WEAK)) return false;
  return (t.bits(i + 1) & AFTER_WEAK) !== 0 || t.isNumber(i + 1);
}

function mayStartNumber(t: DateText, i: number): boolean {
  const length = t.length(i);
  if (length > 4 || length === 3)
    return length === 3 || length === 5 || (length >= 8 && length <= 10)
      ? t.has(i + 1, MERIDIEM | UNIT | DASH | ZONE) || length >= 8 || t.joined(i + 1)
      : false;
  return length === 4 || t.joined(i + 1) || t.has(i + 1, AFTER_WEAK | MONTH | TO) || t.is(i - 1, 'between');
}

function vagueAt(t: DateText, i: number): Found | undefined {
  const when = t.lexicon.vague.get(t.id(i));
  if (!when || (t.is(i, 'soon') && t.isAny(i - 1, 'as', 'too', 'so', 'how'))) return undefined;
  if (t.is(i, 'now') && (t.has(i - 1, SET) || (t.is(i + 1, 'and') && t.isAny(i + 2, 'then', 'again'))))
    return undefined;
  return { end: i + 1, reading: { kind: 'vague', when } };
}

/** 'the morning of May 3' without its article. */
function partOfDate(t: DateText, i: number): Found | undefined {
  if (!t.is(i + 1, 'of')) return undefined;
  const of = t.inner(i + 2);
  return of && isDay(of.reading)
    ? { end: of.end, reading: { kind: 'daypart', part: t.lexicon.dayPart.get(t.id(i))!, day: of.reading } }
    : undefined;
}

/** Does the reading name one day, so that a clock or a part of the day may follow? */
export function isDay(reading: DateReading): boolean {
  switch (reading.kind) {
    case 'calendar':
      return reading.day !== null || reading.weekday !== null;
    case 'offset':
      return reading.unit === 'day' || (reading.unit === 'week' && typeof reading.from === 'object');
    case 'turn':
      return reading.what === 'day' || (typeof reading.what === 'object' && isDay(reading.what));
    case 'nth':
      return reading.unit === 'day' && reading.count === 1;
    case 'holiday':
      return true;
    case 'part':
      return isDay(reading.of);
    case 'daypart':
      return reading.day !== null;
    case 'season':
    case 'quarter':
    case 'window':
    case 'decade':
    case 'century':
    case 'range':
    case 'clock':
    case 'vague':
    case 'set':
      return false;
  }
}

/** Puts a clock (or a stretch of clock times) on a day. */
function onDay(clock: DateReading, day: DateReading): DateReading {
  if (clock.kind === 'clock') return { ...clock, day };
  return clock.kind === 'range' ? { kind: 'range', from: onDay(clock.from, day), to: onDay(clock.to, day) } : clock;
}

const isClock = (reading: DateReading): boolean =>
  reading.kind === 'clock' || (reading.kind === 'range' && reading.from.kind === 'clock');

/** What follows a day: 'night', 'at 3 p.m.', ', 10:30 GMT'. */
function extendDay(t: DateText, found: Found): Found {
  let { end, reading } = found;
  const part = dayPartAt(t, end);
  if (part && reading.kind !== 'daypart') {
    end = part.end;
    reading = { kind: 'daypart', part: part.part, day: reading };
  }
  let at = t.isMark(end, ',') ? end + 1 : end;
  const led = t.isAny(at, 'at', 'around', 'about', 'from', 'for', 'by', 'between', 'until', '@');
  if (led) at++;
  if (t.isAny(at, 'about', 'around', 'approximately')) at++;
  const clock =
    t.isNumber(at) || t.has(at, COUNT | DAYPART) || t.isAny(at, 'midnight', 'half', 'quarter')
      ? clockAt(t, at, led && t.isAny(at - 1, 'at', 'around'))
      : undefined;
  if (!clock || (t.has(at, COUNT) && !led && !isClock(clock.reading))) return { end, reading };
  return { end: clock.end, reading: onDay(clock.reading, reading) };
}

function dayPartAt(t: DateText, i: number): { readonly end: number; readonly part: DayPart } | undefined {
  const at = t.has(i, PART) && t.has(i + 1, DAYPART) ? i + 1 : t.has(i, DAYPART) ? i : -1;
  if (at < 0 || t.isAny(at, 'noon', 'midday', 'overnight', 'midnight')) return undefined;
  return { end: at + 1, part: t.lexicon.dayPart.get(t.id(at))! };
}

/** What follows a clock: 'on Tuesday', 'tomorrow', ', Nov. 4'. */
function extendClock(t: DateText, found: Found): Found {
  let at = t.isMark(found.end, ',') ? found.end + 1 : found.end;
  if (t.isAny(at, 'on', 'of')) at++;
  if (!(t.bits(at) & (STARTS & ~COUNT)) && !t.isNumber(at)) return found;
  const day = t.inner(at);
  return day && (isDay(day.reading) || day.reading.kind === 'daypart')
    ? { end: day.end, reading: onDay(found.reading, day.reading) }
    : found;
}

/** The date at `i` without a second end. */
function single(t: DateText, i: number): Found | undefined {
  const found = primary(t, i);
  if (!found) return undefined;
  if (isClock(found.reading)) return extendClock(t, found);
  if (isDay(found.reading)) return extendDay(t, found);
  if (found.reading.kind === 'turn' && found.reading.what === 'week') {
    // 'next week Wednesday'
    const at = t.is(found.end, 'on') ? found.end + 1 : found.end;
    const day = t.has(at, WEEKDAY) ? weekdayFirst(t, at) : undefined;
    if (day?.reading.kind === 'calendar' && day.reading.day === null && day.reading.weekday !== null)
      return extendDay(t, {
        end: day.end,
        reading: { kind: 'nth', n: 1, count: 1, unit: 'day', weekday: day.reading.weekday, of: found.reading },
      });
  }
  return found;
}

/** Kinds that may be the ends of one stretch of time. */
function ends(reading: DateReading): 'date' | 'clock' | undefined {
  if (reading.kind === 'clock') return 'clock';
  return reading.kind === 'range' || reading.kind === 'set' || reading.kind === 'window' ? undefined : 'date';
}

/** The date at `i`, with the second end of a stretch: 'Nov. 2 to Dec. 3', 'between 2010 and 2015', 'May-June 2020'. */
export function dateAt(t: DateText, i: number): Found | undefined {
  const first = single(t, i);
  if (!first || t.depth > 0) return first;
  const kind = ends(first.reading);
  const between = t.is(i - 1, 'between');
  const from = t.is(i - 1, 'from');
  const mark = t.has(first.end, DASH);
  if (!kind || !(mark || t.has(first.end, TO) || (between && t.is(first.end, 'and')))) return first;
  if (first.reading.kind === 'vague' && !between && !from) return first;
  const second = t.inner(first.end + 1) ?? (between || from ? clockEnd(t, first, first.end + 1) : undefined);
  if (!second || ends(second.reading) === undefined) return first;
  if (second.reading.kind === 'vague' && second.reading.when !== 'now') return first;
  // without 'from' or 'between' both ends must look alike: 'moved the vote from Monday to June' has two dates
  if (!between && !from && first.reading.kind !== second.reading.kind) return first;
  if (mark && !t.joined(first.end) !== !t.joined(first.end + 1)) return first;
  return { end: second.end, reading: withYear(first.reading, second.reading) };
}

const clockEnd = (t: DateText, first: Found, at: number): Found | undefined =>
  isClock(first.reading) || first.reading.kind === 'vague' ? clockAt(t, at, true) : undefined;

/** The year, said once, belongs to both ends: 'May to October 2020'. */
function withYear(from: DateReading, to: DateReading): DateReading {
  if (
    from.kind === 'calendar' &&
    to.kind === 'calendar' &&
    from.year === null &&
    typeof to.year === 'number' &&
    from.month !== null &&
    to.month !== null
  )
    return { kind: 'range', from: { ...from, year: from.month > to.month ? to.year - 1 : to.year }, to };
  if (from.kind === 'clock' && from.day !== null && to.kind === 'clock' && to.day === null)
    return { kind: 'range', from, to: { ...to, day: from.day } };
  if (from.kind === 'clock' && from.day === null && to.kind === 'clock' && to.day !== null)
    return { kind: 'range', from: { ...from, day: to.day }, to };
  return { kind: 'range', from, to };
}
