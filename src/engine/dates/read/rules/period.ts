/** Whole units: 'last week', 'the past three years', 'the third quarter of 1989', 'this summer', 'the end of June'. */
import type { DateReading, DateUnit, DayPart } from '../../../model';
import { turnedYear, yearAfter } from './calendar';
import type { DateText, Found } from '../dateText';
import {
  CODE,
  COUNT,
  DASH,
  DATING,
  DAYPART,
  DEICTIC,
  ORDINAL,
  PART,
  PART_OF,
  PLURAL,
  SEASON,
  SUFFIX,
  THE,
  TO,
  WEEKDAY,
} from '../dateWords';

import { countAt, pastKind, unitOf } from './turn';
/** 'the third quarter of 1989', 'the first week of May', 'the 15th day of next month', 'the first nine months'. */
export function nthAt(t: DateText, i: number): Found | undefined {
  const start = t.has(i, THE) ? i + 1 : i;
  const numbered = t.isNumber(start) && t.joined(start + 1) && t.has(start + 1, SUFFIX);
  if (!numbered && !t.has(start, ORDINAL)) return undefined;
  const n = numbered ? t.int(start) : t.lexicon.ordinal.get(t.id(start))!;
  let at = start + (numbered ? 2 : 1);
  if (t.has(at, DASH) && t.joined(at)) at++;
  const counted = t.has(at, COUNT) || t.isNumber(at) ? countAt(t, at) : undefined;
  at = pastKind(t, counted?.end ?? at);
  if (counted && t.has(at, DASH)) at++;
  const unit = unitOf(t, at);
  if (unit === 'quarter' || (unit === 'half' && !counted)) {
    if (n > (unit === 'half' ? 2 : 4) || counted)
      return counted && n === 1 ? firstOfYear(t, at, n, counted.count, unit) : undefined;
    return quarterAt(t, at, n, unit === 'half' ? 2 : 4);
  }
  const weekday = !counted && t.has(at, WEEKDAY) ? t.lexicon.weekday.get(t.id(at))! : null;
  if (!unit && weekday === null) return undefined;
  if (n < -1 || n > 53 || n === 0) return undefined;
  const of = t.isAny(at + 1, 'of', 'in') ? (t.inner(t.afterOf(at + 1)) ?? bareUnit(t, t.afterOf(at + 1))) : undefined;
  if (!of) return unit && counted ? firstOfYear(t, at, n, counted.count, unit) : undefined;
  if (of.reading.kind === 'vague' || of.reading.kind === 'window') return undefined;
  if (t.year(of.end - 1) > 0 && t.has(of.end - 2, THE)) return undefined; // 'the first week of the 2009 season'
  return {
    end: of.end,
    reading: { kind: 'nth', n, count: counted?.count ?? 1, unit: unit ?? 'day', weekday, of: of.reading },
  };
}

/** 'the first nine months': of the year that is spoken of. */
const firstOfYear = (_t: DateText, at: number, n: number, count: number | null, unit: DateUnit): Found | undefined =>
  n === 1 && count !== null && (unit === 'month' || unit === 'quarter')
    ? {
        end: at + 1,
        reading: {
          kind: 'nth',
          n,
          count,
          unit,
          weekday: null,
          of: { kind: 'turn', turn: 0, what: 'year', from: 'now' },
        },
      }
    : undefined;

function quarterAt(t: DateText, at: number, n: number, of: 4 | 2): Found | undefined {
  const joined = t.has(at + 1, DASH) && t.joined(at + 1);
  if (joined && t.isAny(at + 2, 'final', 'finals', 'finalist', 'finalists', 'century', 'hour', 'time', 'back'))
    return undefined;
  const number = n < 0 ? of : n;
  const fiscal = t.isAny(at + 1, 'of', 'in') ? pastKind(t, t.afterOf(at + 1)) : pastKind(t, at + 1);
  const year =
    t.year(fiscal) > 0 ? { end: fiscal + 1, year: t.year(fiscal) } : (yearAfter(t, at + 1) ?? yearWord(t, at + 1));
  if (year) return { end: year.end, reading: { kind: 'quarter', n: number, of, year: year.year } };
  if (t.is(at + 1, 'of') && of === 2) {
    const whole = t.inner(t.afterOf(at + 1));
    if (whole && whole.reading.kind !== 'clock')
      return { end: whole.end, reading: { kind: 'part', part: number === 1 ? 'early' : 'late', of: whole.reading } };
  }
  if (of === 2 && !(t.has(at - 1, DASH) && t.joined(at - 1))) return undefined; // the half of a match
  if (n < 0) return undefined;
  return { end: at + 1, reading: { kind: 'quarter', n: number, of, year: null } };
}

/** 'of the year', 'of this year', 'of the fiscal year'. */
function yearWord(t: DateText, i: number): { readonly end: number; readonly year: DateReading } | undefined {
  if (!t.isAny(i, 'of', 'in')) return undefined;
  const at = pastKind(t, t.afterOf(i));
  if (!t.is(at, 'year')) {
    const turned = turnedYear(t, t.afterOf(i));
    return turned && typeof turned.year === 'object' && turned.year !== null
      ? { end: turned.end, year: turned.year }
      : undefined;
  }
  return { end: at + 1, year: { kind: 'turn', turn: 0, what: 'year', from: 'now' } };
}

/** 'year-end', 'month-end'. */
export function unitEnd(t: DateText, i: number): Found | undefined {
  const unit = unitOf(t, i);
  if (!unit || t.has(i, PLURAL) || !t.has(i + 1, DASH) || !t.joined(i + 1) || !t.is(i + 2, 'end')) return undefined;
  return {
    end: i + 3,
    reading: { kind: 'part', part: 'late', of: { kind: 'turn', turn: 0, what: unit, from: 'now' } },
  };
}

/** 'in the afternoon', 'during the night': of the day that is spoken of. */
export function theDayPart(t: DateText, i: number): Found | undefined {
  const start = t.has(i, THE) ? i : -1;
  const at = t.has(i + 1, PART) && t.has(i + 2, DAYPART) ? i + 2 : i + 1;
  if (start < 0 || !t.has(at, DAYPART) || !t.isAny(i - 1, 'in', 'during', 'through', 'into') || t.is(at + 1, 'of'))
    return undefined;
  if (t.isAny(at, 'noon', 'midday', 'midnight', 'overnight')) return undefined;
  if (
    t.isWord(at + 1) &&
    !t.has(at + 1, DATING | THE | DEICTIC) &&
    !t.isAny(at + 1, 'and', 'but', 'when', 'that', 'he', 'she', 'they', 'with')
  )
    return undefined;
  const part = t.lexicon.dayPart.get(t.id(at))!;
  return { end: at + 1, reading: { kind: 'daypart', part, day: { kind: 'turn', turn: 0, what: 'day', from: 'text' } } };
}

/** A unit that a part or an nth is taken of: 'the end of the year', 'end of day'. */
export function bareUnit(t: DateText, i: number): Found | undefined {
  const at = pastKind(t, t.has(i, THE) ? i + 1 : i);
  const unit = unitOf(t, at);
  if (!unit || t.has(at, PLURAL) || unit === 'half' || unit === 'minute' || unit === 'hour') return undefined;
  return { end: at + 1, reading: { kind: 'turn', turn: 0, what: unit, from: 'now' } };
}

/** 'early June', 'late last week', 'mid-1980s', 'the end of the year', 'later this month', 'earlier on Monday'. */
export function partAt(t: DateText, i: number): Found | undefined {
  const the = t.has(i, THE);
  const start = the ? i + 1 : i;
  const part = t.has(start, PART) ? t.lexicon.part.get(t.id(start)) : undefined;
  if (!part) return undefined;
  let at = start + 1;
  if (t.has(start, PART_OF)) {
    if (t.is(at, 'of') || (t.is(start, 'end') && t.has(at, DASH) && t.joined(at))) at++;
    else if (!(t.is(start, 'end') && t.isAny(at, 'day', 'year'))) return undefined;
    const of = t.inner(at) ?? bareUnit(t, at);
    return of && isPeriod(of.reading) ? { end: of.end, reading: { kind: 'part', part, of: of.reading } } : undefined;
  }
  if (t.isAny(at, 'part', 'half', 'portion') && t.is(at + 1, 'of')) at += 2;
  if (t.has(at, DASH) && t.joined(at)) at++;
  else if (t.has(at, TO) || (t.is(at, 'and') && t.has(at + 1, PART))) {
    // 'mid to late 1990s', 'mid- and late May'
    return t.inner(at + 1);
  }
  const inside = t.isAny(at, 'in', 'on') && !t.isAny(start, 'mid', 'middle');
  if (inside) at++;
  const of = t.inner(at) ?? (t.has(at, THE) || t.is(start, 'mid') || t.is(at, 'fiscal') ? bareUnit(t, at) : undefined);
  if (!of || !isPeriod(of.reading) || of.reading.kind === 'window') return undefined;
  if (inside && of.reading.kind === 'calendar' && of.reading.year !== null && t.isAny(start, 'later', 'earlier'))
    return undefined;
  return { end: of.end, reading: { kind: 'part', part, of: of.reading } };
}

const isPeriod = (reading: DateReading): boolean =>
  reading.kind !== 'vague' && reading.kind !== 'clock' && reading.kind !== 'set';

/** 'summer 2012', 'the fall of 1989', 'in spring', 'the summer', 'winter of last year'. */
export function seasonAt(t: DateText, i: number): Found | undefined {
  const the = t.has(i, THE);
  const at = the ? i + 1 : i;
  if (!t.has(at, SEASON)) return undefined;
  const season = t.lexicon.season.get(t.id(at))!;
  const year = yearAfter(t, at + 1);
  if (year) {
    const more =
      typeof year.year === 'number' && t.has(year.end, DASH) && t.length(year.end + 1) === 2 && t.int(year.end + 1) > 0;
    return { end: more ? year.end + 2 : year.end, reading: { kind: 'season', season, year: year.year } };
  }
  if (t.is(at + 1, 'of') || (t.has(at + 1, DASH) && t.joined(at + 1))) return undefined;
  const before =
    t.isAny(i - 1, 'in', 'during', 'until', 'since', 'by', 'throughout', 'late', 'early', 'through', 'mid') ||
    (t.has(i - 1, DASH) && t.is(i - 2, 'mid'));
  if (!before || (t.is(at, 'fall') && !the && t.isAny(at + 1, 'in', 'from'))) return undefined;
  return { end: at + 1, reading: { kind: 'season', season, year: null } };
}

/** 'Q3 2019', '2019-Q1', 'the third quarter' as a code, 'week 1'. */
export function codeAt(t: DateText, i: number): Found | undefined {
  if (t.has(i, CODE)) {
    const { n, of } = t.lexicon.code.get(t.id(i))!;
    const year = yearAfter(t, i + 1);
    return { end: year?.end ?? i + 1, reading: { kind: 'quarter', n, of, year: year?.year ?? null } };
  }
  const year = t.year(i);
  if (year > 0) {
    const at = t.has(i + 1, DASH) && t.joined(i + 1) ? i + 2 : i + 1;
    if (!t.has(at, CODE)) return undefined;
    const { n, of } = t.lexicon.code.get(t.id(at))!;
    return { end: at + 1, reading: { kind: 'quarter', n, of, year } };
  }
  if (!t.is(i, 'week') || t.capital(i) || !t.isNumber(i + 1) || t.length(i + 1) > 2) return undefined;
  const n = t.int(i + 1);
  if (n < 1 || n > 53) return undefined;
  return {
    end: i + 2,
    reading: {
      kind: 'nth',
      n,
      count: 1,
      unit: 'week',
      weekday: null,
      of: { kind: 'turn', turn: 0, what: 'year', from: 'now' },
    },
  };
}

/** 'the week of Nov. 4', 'the year before', 'the night of May 3', 'the weekend', 'in the quarter'. */
export function theUnit(t: DateText, i: number): Found | undefined {
  if (!t.has(i, THE)) return undefined;
  const at = pastKind(t, i + 1);
  const part = t.has(at, DAYPART) ? t.lexicon.dayPart.get(t.id(at))! : undefined;
  const unit = unitOf(t, at);
  if ((!unit && !part) || t.has(at, PLURAL)) return undefined;
  const ended = t.isAny(at + 1, 'ended', 'ending', 'to');
  if (ended || t.isAny(at + 1, 'of', 'beginning', 'commencing', 'starting', 'in')) {
    const of = t.inner(t.is(at + 2, 'on') ? at + 3 : at + 2);
    const found = of && ofDate(unit, part, of, { plain: t.is(at + 1, 'of'), ended });
    if (found) return found;
  }
  if (!unit || unit === 'half' || unit === 'minute' || unit === 'hour') return undefined;
  return plainUnit(t, i, at, unit);
}

function ofDate(
  unit: DateUnit | undefined,
  part: DayPart | undefined,
  { reading, end }: Found,
  { plain, ended }: { plain: boolean; ended: boolean },
): Found | undefined {
  if (reading.kind !== 'calendar' && reading.kind !== 'holiday' && reading.kind !== 'turn' && reading.kind !== 'offset')
    return undefined;
  if (part) return { end, reading: { kind: 'daypart', part, day: reading } };
  // 'the quarter ended Sept. 30', 'the week to Nov. 3'
  if (unit === 'week' || unit === 'weekend' || (ended && (unit === 'month' || unit === 'quarter'))) {
    const isDay = reading.kind !== 'calendar' || reading.day !== null || reading.weekday !== null;
    return isDay ? { end, reading: { kind: 'turn', turn: 0, what: unit, from: reading } } : undefined;
  }
  return plain && (unit === 'month' || unit === 'day' || unit === 'year') ? { end, reading } : undefined;
}

/** 'the year' where a word before it dates and nothing after it says which other year is meant. */
function plainUnit(t: DateText, i: number, at: number, unit: DateUnit): Found | undefined {
  const next = at + 1;
  if (t.has(next, DASH) && t.joined(next)) return undefined;
  const weekend = unit === 'weekend';
  const dated =
    t.isAny(i - 1, 'in', 'for', 'of', 'during', 'through', 'throughout', 'over', 'within') ||
    (weekend && t.isAny(i - 1, 'on', 'at', 'through', 'since', 'until')) ||
    t.has(i - 1, PART);
  if (!dated || t.is(next, 'of')) return undefined;
  const follows =
    (!t.isWord(next) && !t.isNumber(next)) ||
    t.has(next, DATING | DEICTIC | THE) ||
    t.isAny(
      next,
      'but',
      'when',
      'that',
      'was',
      'were',
      'is',
      'are',
      'has',
      'had',
      'will',
      'would',
      'while',
      'because',
      'with',
      'at',
      'is',
      'a',
      'he',
      'she',
      'they',
      'we',
    );
  return follows || t.has(i - 1, PART)
    ? { end: next, reading: { kind: 'turn', turn: 0, what: unit, from: 'now' } }
    : undefined;
}
