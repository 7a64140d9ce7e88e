/** Calendar dates: 'Nov. 2, 2024', '2 November', 'Monday, June 3', '2024-11-04', '11/4/2024', 'in June', '1953'. */
import type { DateReading, YearSaid } from '../../../model';
import type { DateText, Found } from '../dateText';
import {
  COUNTED,
  DASH,
  DATING,
  DATING_MONTH,
  DECADE,
  DOUBTFUL,
  MERIDIEM,
  MONTH,
  NAME_TOO,
  ORDINAL,
  PLURAL,
  SUFFIX,
  THE,
  TO,
  TURN,
  UNIT,
  WEEKDAY,
} from '../dateWords';

export const calendarDate = (
  year: YearSaid,
  month: number | null,
  day: number | null,
  weekday: number | null = null,
): DateReading => ({ kind: 'calendar', year, month, day, weekday });

interface Day {
  readonly end: number;
  readonly day: number;
  /** '2nd', 'second': cannot be an amount. */
  readonly ordinal: boolean;
}

interface Year {
  readonly end: number;
  readonly year: YearSaid;
}

/** Day of a month, 1..31: '2', '02nd', 'twenty-second'. */
export function dayAt(t: DateText, i: number): Day | undefined {
  if (t.isNumber(i)) {
    const day = t.length(i) <= 2 ? t.int(i) : -1;
    if (day < 1 || day > 31) return undefined;
    const suffixed = t.joined(i + 1) && t.has(i + 1, SUFFIX);
    return { end: suffixed ? i + 2 : i + 1, day, ordinal: suffixed };
  }
  const tens = t.is(i, 'twenty') ? 20 : t.is(i, 'thirty') ? 30 : 0;
  const at = tens === 0 ? i : t.has(i + 1, DASH) ? i + 2 : i + 1;
  const day = t.has(at, ORDINAL) && !t.is(at, 'opening') ? t.lexicon.ordinal.get(t.id(at))! : -1;
  if (day < 1 || (tens > 0 && day > 9) || tens + day > 31) return undefined;
  return { end: at + 1, day: tens + day, ordinal: true };
}

const monthEnd = (t: DateText, i: number): number =>
  t.has(i, DOUBTFUL) && t.length(i) <= 4 && !t.is(i, 'may') && t.isMark(i + 1, '.') && t.joined(i + 1) ? i + 2 : i + 1;
const monthOf = (t: DateText, i: number): number => (t.has(i, MONTH) ? t.lexicon.month.get(t.id(i))! : -1);
const isSeparator = (t: DateText, i: number): boolean => t.joined(i) && t.joined(i + 1) && /[-/‐‑–.]/.test(t.char(i));

/** '2024', '’24' where only a year can stand. */
function plainYear(t: DateText, i: number): Year | undefined {
  const year = t.year(i);
  if (year > 0) return { end: i + 1, year };
  if (t.has(i, DECADE) && /['’‘]/.test(t.char(i)) && t.joined(i + 1) && t.length(i + 1) === 2) {
    const short = t.int(i + 1);
    if (short >= 0) return { end: i + 2, year: short + (short < 50 ? 2000 : 1900) };
  }
  return undefined;
}

/** 'last year', 'this year', 'the previous year'. */
export function turnedYear(t: DateText, i: number): Year | undefined {
  const at = t.has(i, THE) ? i + 1 : i;
  if (!t.has(at, TURN) || !t.is(at + 1, 'year')) return undefined;
  const said = t.lexicon.turn.get(t.id(at));
  return said && { end: at + 2, year: { kind: 'turn', turn: said.turn, what: 'year', from: said.from } };
}

/** The year after a month, a day or a season: ', 2024', 'of 2024', '’24', 'last year'. */
export function yearAfter(t: DateText, i: number): Year | undefined {
  if (isSeparator(t, i)) return plainYear(t, i + 1);
  const comma = t.isMark(i, ',');
  const at = comma || t.isAny(i, 'of', 'in') ? i + 1 : i;
  const year = plainYear(t, at);
  if (year) return !comma && at === i && t.has(year.end, COUNTED) ? undefined : year;
  return comma ? undefined : turnedYear(t, at);
}

/** 'Nov. 2', 'November 2024', 'Nov. 2-4, 2024', 'November of last year', 'Oct/2', 'Sep-23-2020', 'May'. */
export function monthFirst(t: DateText, i: number): Found | undefined {
  const month = monthOf(t, i);
  if (month < 0) return undefined;
  const after = monthEnd(t, i);
  if (isSeparator(t, after)) {
    const found = joinedAfterMonth(t, after + 1, month);
    if (found) return found;
  }
  const marked = t.has(i, DOUBTFUL) && !t.capital(i);
  const day = dayAt(t, t.is(after, 'the') ? after + 1 : after);
  if (
    day &&
    (day.ordinal || !isAmount(t, day.end)) &&
    !(marked && t.is(i, 'may') && !day.ordinal && !yearAfter(t, day.end))
  ) {
    const last = dayRange(t, day.end, day.day);
    const end = last?.end ?? day.end;
    const year = yearAfter(t, end);
    const from = calendarDate(year?.year ?? null, month, day.day);
    const reading: DateReading = last
      ? { kind: 'range', from, to: calendarDate(year?.year ?? null, month, last.day) }
      : from;
    return { end: year?.end ?? end, reading };
  }
  const year = yearAfter(t, after);
  if (year && (!marked || typeof year.year === 'number'))
    return { end: year.end, reading: calendarDate(year.year, month, null) };
  return standsAlone(t, i, after) ? { end: after, reading: calendarDate(null, month, null) } : undefined;
}

/** 'Oct/2', 'Dec-2018', 'Sep-23-2020', 'September-2020-23': what is joined to the month by a separator. */
function joinedAfterMonth(t: DateText, at: number, month: number): Found | undefined {
  const year = t.year(at);
  const day = dayAt(t, at);
  if (year > 0) {
    const more = isSeparator(t, at + 1) ? dayAt(t, at + 2) : undefined;
    return { end: more?.end ?? at + 1, reading: calendarDate(year, month, more?.day ?? null) };
  }
  if (!day) return undefined;
  const more = isSeparator(t, day.end) ? t.year(day.end + 1) : -1;
  return more > 0
    ? { end: day.end + 2, reading: calendarDate(more, month, day.day) }
    : { end: day.end, reading: calendarDate(null, month, day.day) };
}

/** '-4', 'to 4', 'and 4' after a day of the month: the last day of a stretch of days. */
function dayRange(t: DateText, i: number, first: number): Day | undefined {
  if (!t.has(i, DASH | TO) && !t.is(i, 'and')) return undefined;
  const last = dayAt(t, i + 1);
  if (
    !last ||
    last.day <= first ||
    isAmount(t, last.end) ||
    monthOf(t, t.is(last.end, 'of') ? last.end + 1 : last.end) > 0
  )
    return undefined;
  return t.has(i, DASH | TO) || last.ordinal || t.isMark(last.end, ',') || !t.isWord(last.end) ? last : undefined;
}

/** Is a plain number before `i` an amount or a clock time: '20 percent', '9:30', '3 p.m.'? */
const isAmount = (t: DateText, i: number): boolean =>
  t.has(i, COUNTED | MERIDIEM) ||
  (t.has(i, UNIT) && t.has(i, PLURAL)) ||
  /[%:$€£]/.test(t.char(i)) ||
  t.is(i, "o'clock");

/** May a month without day and year be read as one here? */
function standsAlone(t: DateText, i: number, end: number): boolean {
  const dated = t.has(i - 1, DATING_MONTH | DASH | TO) || (t.has(i - 1, TURN) && !t.is(i - 1, 'that'));
  if (t.has(i, NAME_TOO)) {
    const next = t.capital(end) && !t.has(end, WEEKDAY | MONTH) && t.isWord(end);
    if ((next && !dated) || (t.capital(i - 1) && !dated && !t.has(i - 1, DATING))) return false;
    if (
      t.is(i, 'may') &&
      !t.isAny(i - 1, 'in', 'since', 'last', 'this', 'next', 'early', 'late', 'mid', 'until') &&
      t.nameInText(i)
    )
      return false;
  }
  if (t.has(i, DOUBTFUL)) return t.capital(i) && dated;
  return t.capital(i) || dated || end >= t.words.count;
}

/** '2 November 2024', 'the second of August', '2–4 November', '2-Nov-2024', '23-2020-September'. */
export function dayFirst(t: DateText, i: number): Found | undefined {
  const at = t.has(i, THE) ? i + 1 : i;
  const day = dayAt(t, at);
  if (!day) return undefined;
  if (isSeparator(t, day.end) && !day.ordinal) {
    const found = joinedToDay(t, day.end + 1, day.day);
    if (found) return found;
  }
  const last = t.has(day.end, DASH | TO) || t.is(day.end, 'and') ? dayAt(t, day.end + 1) : undefined;
  const end = last && last.day > day.day ? last.end : day.end;
  const name = t.is(end, 'of')
    ? t.is(end + 1, 'the')
      ? end + 2
      : end + 1
    : t.is(end, 'day') && t.is(end + 1, 'of')
      ? end + 2
      : end;
  const month = monthOf(t, name);
  if (
    month < 0 ||
    (t.has(name, DOUBTFUL) && !t.capital(name) && !day.ordinal && t.length(name) > 3) ||
    (t.is(name, 'may') && !t.capital(name))
  )
    return undefined;
  const afterMonth = monthEnd(t, name);
  const year = yearAfter(t, afterMonth);
  const from = calendarDate(year?.year ?? null, month, day.day);
  const reading: DateReading =
    last && end === last.end ? { kind: 'range', from, to: calendarDate(year?.year ?? null, month, last.day) } : from;
  return { end: year?.end ?? afterMonth, reading };
}

function joinedToDay(t: DateText, at: number, day: number): Found | undefined {
  const month = monthOf(t, at);
  if (month > 0) {
    const year = isSeparator(t, at + 1) ? t.year(at + 2) : -1;
    if (year > 0) return { end: at + 3, reading: calendarDate(year, month, day) };
    return { end: at + 1, reading: calendarDate(null, month, day) };
  }
  const year = t.year(at);
  const later = year > 0 && isSeparator(t, at + 1) ? monthOf(t, at + 2) : -1;
  return later > 0 ? { end: at + 3, reading: calendarDate(year, later, day) } : undefined;
}

/** '2024-11-04', '11/4/2024', '04.11.2024', '2015-3', '2020/Sep/23', '10/1' after a word that dates. */
export function numericDate(t: DateText, i: number): Found | undefined {
  if (
    t.joined(i) &&
    !t.has(i - 1, THE) &&
    /[-/.:@#]/.test(t.char(i - 1)) &&
    t.joined(i - 1) &&
    !(t.has(i - 1, DASH) && t.isMark(i - 3, '/'))
  )
    return undefined;
  const dotted = dottedDate(t, i);
  if (dotted) return dotted;
  if (!isSeparator(t, i + 1)) return undefined;
  const first = t.int(i);
  const second = t.int(i + 2);
  const third = isSeparator(t, i + 3) && t.char(i + 3) === t.char(i + 1) ? t.int(i + 4) : -1;
  const year = t.year(i);
  if (year > 0) return yearFirst(t, i, year);
  if (first < 1 || second < 1 || t.length(i) > 2 || t.length(i + 2) > 2) return undefined;
  if (third >= 0 && (t.length(i + 4) === 4 || t.length(i + 4) === 2)) {
    if (t.length(i + 4) === 2 && t.char(i + 1) !== '/') return undefined;
    const full = t.length(i + 4) === 4 ? third : third + (third < 50 ? 2000 : 1900);
    return monthAndDay(first, second, full, i + 5);
  }
  if (
    t.char(i + 1) !== '/' ||
    third >= 0 ||
    isAmount(t, i + 3) ||
    t.isMark(i + 3, '/') ||
    (isSeparator(t, i + 3) && !t.isMark(i + 5, '/'))
  )
    return undefined;
  const dated =
    t.isAny(i - 1, 'on', 'by', 'from', 'to', 'between', 'since', 'until', 'before', 'after', 'this', 'next', 'last') ||
    t.has(i - 1, WEEKDAY | DASH);
  return dated && first <= 12 ? monthAndDay(first, second, null, i + 3) : undefined;
}

function yearFirst(t: DateText, i: number, year: number): Found | undefined {
  const second = t.int(i + 2);
  const named = monthOf(t, i + 2);
  const third = isSeparator(t, i + 3) ? dayAt(t, i + 4) : undefined;
  if (named > 0)
    return third
      ? { end: third.end, reading: calendarDate(year, named, third.day) }
      : { end: i + 3, reading: calendarDate(year, named, null) };
  if (second < 1 || t.length(i + 2) > 2) return undefined;
  if (third && second <= 12) return { end: third.end, reading: calendarDate(year, second, third.day) };
  const month = isSeparator(t, i + 3) && second <= 31 ? monthOf(t, i + 4) : -1;
  if (month > 0) return { end: i + 5, reading: calendarDate(year, month, second) };
  // '2005-06' is a season of two years, '2005-03' a month
  const isMonth = second <= 12 && (t.length(i + 2) === 1 || second <= year % 100);
  return isMonth && !t.isMark(i + 1, '/') ? { end: i + 3, reading: calendarDate(year, second, null) } : undefined;
}

/** Month first as in the United States, unless only day first can be. */
function monthAndDay(first: number, second: number, year: number | null, end: number): Found | undefined {
  const dayLeads = first > 12 || (year !== null && year < 0);
  const month = dayLeads ? second : first;
  const day = dayLeads ? first : second;
  if (month > 12 || day > 31 || month < 1 || day < 1) return undefined;
  return { end, reading: calendarDate(year, month, day) };
}

/** '4.11.2024', one token of the splitter; day first as in Europe. */
function dottedDate(t: DateText, i: number): Found | undefined {
  const length = t.length(i);
  if (length < 8 || length > 10) return undefined;
  const match = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(t.slice(i, i + 1));
  if (!match) return undefined;
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return second <= 12 && first <= 31 && first > 0 && second > 0
    ? { end: i + 1, reading: calendarDate(year, second, first) }
    : monthAndDay(first, second, year, i + 1);
}

/** 'Monday', 'Monday, Nov. 4', 'Monday the 21st', 'Monday of last week', 'Fridays'. */
export function weekdayFirst(t: DateText, i: number): Found | undefined {
  if (!t.has(i, WEEKDAY)) return undefined;
  const weekday = t.lexicon.weekday.get(t.id(i))!;
  const doubtful = t.has(i, DOUBTFUL);
  const end = t.isMark(i + 1, '.') && t.joined(i + 1) && t.length(i) <= 5 ? i + 2 : i + 1;
  const at = t.isMark(end, ',') || t.isMark(end, '(') ? end + 1 : end;
  const date = monthFirst(t, at) ?? numericDate(t, at) ?? dayFirst(t, at);
  if (date?.reading.kind === 'calendar' && date.reading.day !== null && date.reading.weekday === null)
    return { end: date.end, reading: { ...date.reading, weekday } };
  if (t.has(i, PLURAL)) return { end: i + 1, reading: { kind: 'set', what: calendarDate(null, null, null, weekday) } };
  const day = dayAt(t, t.has(end, THE) ? end + 1 : end);
  if (
    day &&
    (day.ordinal || (!t.isWord(day.end) && !isAmount(t, day.end) && !isSeparator(t, day.end) && t.length(end) === 2))
  )
    return { end: day.end, reading: calendarDate(null, null, day.day, weekday) };
  if (
    doubtful &&
    !(
      t.capital(i) &&
      (t.isMark(i + 1, '.') || t.isNumber(end) || t.isMark(i + 1, ',')) &&
      t.isAny(i - 1, 'on', 'until', 'by', 'last', 'next')
    )
  ) {
    if (!(t.isNumber(at) && (t.isMark(at + 1, ':') || t.has(at + 1, MERIDIEM)))) return undefined;
  }
  if (t.capital(end) && t.lexicon.papers.has(t.id(end))) return undefined;
  const week = weekAfter(t, end);
  if (week) return { end: week.end, reading: { kind: 'nth', n: 1, count: 1, unit: 'day', weekday, of: week.reading } };
  return { end, reading: calendarDate(null, null, null, weekday) };
}

/** 'of last week', 'next week' after a weekday. */
function weekAfter(t: DateText, i: number): Found | undefined {
  let at = t.is(i, 'of') ? i + 1 : i;
  if (t.has(at, THE)) at++;
  if (!t.has(at, TURN) || !t.is(at + 1, 'week')) return undefined;
  const said = t.lexicon.turn.get(t.id(at));
  return said && { end: at + 2, reading: { kind: 'turn', turn: said.turn, what: 'week', from: said.from } };
}
