/** Units and days told by a turn from another: 'last week', 'the previous day', 'the past three years', 'next Friday', 'that night'. */
import type { DateReading, DateUnit } from '../../../model';
import { calendarDate, monthFirst, numericDate } from './calendar';
import type { DateText, Found } from '../dateText';
import {
  COUNT,
  DASH,
  DAYPART,
  DOUBTFUL,
  FISCAL,
  MONTH,
  PHRASE,
  PLURAL,
  SEASON,
  THE,
  TURN,
  UNIT,
  WEEKDAY,
} from '../dateWords';
import { phraseAt } from './phrase';

export const unitOf = (t: DateText, i: number): DateUnit | undefined =>
  t.has(i, UNIT) ? t.lexicon.unit.get(t.id(i)) : undefined;

export interface Counted {
  readonly end: number;
  readonly count: number | null;
}

/** 'three', '2', 'a few', 'a couple of', 'twenty-five', 'several', 'a'. */
export function countAt(t: DateText, i: number): Counted | undefined {
  if (t.isNumber(i)) {
    const count = t.length(i) <= 4 ? t.int(i) : -1;
    return count >= 0 ? { end: i + 1, count } : undefined;
  }
  if (!t.has(i, COUNT)) return undefined;
  const at = t.isAny(i, 'a', 'the') && t.isAny(i + 1, 'few', 'couple', 'dozen', 'hundred') ? i + 1 : i;
  const count = t.lexicon.count.get(t.id(at)) ?? null;
  if (t.isAny(at, 'couple', 'dozen')) return { end: t.is(at + 1, 'of') ? at + 2 : at + 1, count };
  if (count !== null && count >= 20 && count < 100) {
    const unit = t.has(at + 1, DASH) ? at + 2 : at + 1;
    const more = t.lexicon.count.get(t.id(unit)) ?? 0;
    if (more >= 1 && more <= 9 && !t.isAny(unit, 'a', 'an')) return { end: unit + 1, count: count + more };
  }
  return { end: at + 1, count };
}

/** Past 'fiscal', 'full', 'trading' … before a unit. */
export const pastKind = (t: DateText, i: number): number =>
  t.has(i, FISCAL) ||
  t.isAny(
    i,
    'calendar',
    'full',
    'whole',
    'academic',
    'school',
    'financial',
    'trading',
    'business',
    'working',
    'election',
  )
    ? i + 1
    : i;

const today: DateReading = { kind: 'offset', count: 0, unit: 'day', direction: 1, from: 'now' };

/** 'last week', 'the previous day', 'next Friday', 'the past few months', 'this summer', 'that night', 'last Nov. 2'. */
export function turnAt(t: DateText, i: number): Found | undefined {
  const the = t.has(i, THE);
  let at = the ? i + 1 : i;
  if (t.isAny(at, 'this', 'that') && t.has(at + 1, TURN)) at++;
  else if (t.is(at, 'very') && t.has(at + 1, TURN)) at++;
  if (!t.has(at, TURN)) return undefined;
  const said = t.lexicon.turn.get(t.id(at));
  const indefinite = t.lexicon.indefinite.get(t.id(at));
  const counted = countedUnits(t, at, indefinite);
  if (counted) return counted;
  if (!said) return undefined;
  const turned = (end: number, what: DateUnit | DateReading): Found => ({
    end,
    reading: { kind: 'turn', turn: said.turn, what, from: said.from },
  });
  const joint = t.isAny(at, 'prior', 'previous', 'current') && t.has(at + 1, DASH) && t.joined(at + 1) ? 1 : 0; // 'prior-year'
  const next = pastKind(t, at + 1 + joint);
  if (t.isAny(at, 'coming', 'upcoming') && t.has(next, WEEKDAY))
    return {
      end: next + 1,
      reading: {
        kind: 'turn',
        turn: 1,
        what: calendarDate(null, null, null, t.lexicon.weekday.get(t.id(next)) ?? null),
        from: today,
      },
    };
  const unit = unitOf(t, next);
  if (unit && !t.has(next, PLURAL)) return turnedUnit(t, at, next, unit, the);
  if (t.is(at, 'that') || (t.is(at, 'same') && !the)) {
    if (!t.has(next, DAYPART)) return undefined;
  }
  if (t.has(next, DAYPART) && !t.isAny(next, 'noon', 'overnight', 'midnight', 'dawn', 'dusk')) {
    const part = t.lexicon.dayPart.get(t.id(next))!;
    const from = said.turn === 1 || t.isAny(at, 'that', 'same', 'previous') ? 'text' : 'now';
    const day: DateReading =
      said.turn === 0
        ? { kind: 'turn', turn: 0, what: 'day', from }
        : { kind: 'offset', count: 1, unit: 'day', direction: said.turn, from };
    return { end: next + 1, reading: { kind: 'daypart', part, day } };
  }
  if (t.has(next, WEEKDAY) && (!t.has(next, DOUBTFUL) || t.capital(next)) && !t.has(next, PLURAL)) {
    if (t.capital(next + 1) && t.lexicon.papers.has(t.id(next + 1))) return undefined;
    return turned(next + 1, calendarDate(null, null, null, t.lexicon.weekday.get(t.id(next)) ?? null));
  }
  if (t.has(next, MONTH) && (!t.has(next, DOUBTFUL) || t.capital(next))) return turnedMonth(t, next, turned);
  if (t.has(next, SEASON) && !(t.is(next, 'fall') && t.isAny(next + 1, 'of', 'from', 'in')))
    return turned(next + 1, { kind: 'season', season: t.lexicon.season.get(t.id(next))!, year: null });
  if (t.has(next, PHRASE)) {
    const phrase = phraseAt(t, next, true);
    if (phrase?.reading.kind === 'holiday' && phrase.reading.year === null) return turned(phrase.end, phrase.reading);
  }
  const numeric = t.isNumber(next) ? numericDate(t, next) : undefined;
  return numeric?.reading.kind === 'calendar' && numeric.reading.year === null
    ? turned(numeric.end, numeric.reading)
    : undefined;
}

function turnedMonth(t: DateText, i: number, turned: (end: number, what: DateReading) => Found): Found | undefined {
  const found = monthFirst(t, i);
  if (!found || found.reading.kind !== 'calendar')
    return turned(i + 1, calendarDate(null, t.lexicon.month.get(t.id(i))!, null));
  return found.reading.year === null ? turned(found.end, found.reading) : found;
}

/** 'the last 2 quarters', 'recent weeks', 'the next few days', 'coming months'. */
function countedUnits(t: DateText, at: number, indefinite: -1 | 1 | undefined): Found | undefined {
  if (!indefinite || (t.is(at, 'following') && !t.has(at - 1, THE))) return undefined;
  const counted = countAt(t, at + 1);
  const next = pastKind(t, counted?.end ?? at + 1);
  const name = t.is(next, '-') ? next + 1 : next;
  const unit = unitOf(t, name);
  if (!unit || unit === 'half') return undefined;
  if (!counted && !t.has(name, PLURAL)) return undefined;
  if (counted?.count === 1 && t.isAny(at + 1, 'a', 'an')) return undefined;
  if (t.isAny(at, 'final', 'closing')) return undefined; // of what? only with 'of' (nthAt)
  return { end: name + 1, reading: { kind: 'window', count: counted?.count ?? null, unit, direction: indefinite } };
}

function turnedUnit(t: DateText, at: number, next: number, unit: DateUnit, the: boolean): Found | undefined {
  const said = t.lexicon.turn.get(t.id(at))!;
  if (unit === 'half' || (unit === 'minute' && !t.is(at, 'past'))) return undefined;
  if (t.isAny(at, 'that', 'same') && unit === 'hour') return undefined;
  if (t.is(at, 'same') && !the && !t.isAny(at - 1, 'that', 'this')) return undefined;
  if (t.has(next + 1, DASH) && t.joined(next + 1) && !t.isAny(next + 2, 'end', 'long', 'over')) return undefined;
  if (t.is(at, 'past') && unit !== 'quarter') {
    if (!the && !t.isAny(at - 1, 'this', 'in', 'over', 'during', 'for')) return undefined;
    return { end: next + 1, reading: { kind: 'window', count: 1, unit, direction: -1 } };
  }
  if (t.is(at, 'last') && (unit === 'day' || unit === 'hour' || unit === 'century') && !the) return undefined;
  if (t.is(at, 'last') && unit === 'day') return undefined; // 'the last day' is of something
  const from = t.is(at, 'next') && (unit === 'day' || the) ? 'text' : said.from;
  const end = next + 1;
  // 'last year' – 'the year before last' is read by aroundUnit
  return { end, reading: { kind: 'turn', turn: said.turn, what: unit, from } };
}
