/** Resolves a reading to days, by the day of publication, the dates before it and the tense of its sentence. */
import { holidays } from '../../lexicon/en/holidays';
import { seasonMonths, zones } from '../../lexicon/en/calendar';
import type { DateReading, YearSaid } from '../../model';
import { daysInMonth, toCivil, toDay, weekdayOf } from './civil';
import { holidayIn } from './holiday';
import { monthStretch, move, nthOf, partOf, point, stretch, unitAround, yearStretch, type Stretch } from './stretch';

export interface Anchor {
  /** Day of publication. */
  readonly now: number | null;
  /** The date last spoken of. */
  readonly text: Stretch | null;
  readonly tense: 'past' | 'future' | null;
}

/** The days a reading means, or `undefined` where they cannot be told. */
export function resolve(reading: DateReading, anchor: Anchor): Stretch | undefined {
  switch (reading.kind) {
    case 'calendar':
      return calendar(reading, anchor);
    case 'season':
      return inYear(reading.year, anchor, (year) => {
        const [from, to] = seasonMonths[reading.season];
        return stretch(toDay(year, from, 1), toDay(year, to + 1, 1) - 1);
      });
    case 'quarter': {
      const months = 12 / reading.of;
      return inYear(
        reading.year,
        anchor,
        (year) => stretch(toDay(year, (reading.n - 1) * months + 1, 1), toDay(year, reading.n * months + 1, 1) - 1),
        true,
      );
    }
    case 'holiday': {
      const rule = holidays.find(({ names }) => names[0] === reading.name)?.rule ?? null;
      if (!rule) return undefined;
      if (rule.kind === 'once') return point(toDay(rule.year, rule.month, rule.day));
      return inYear(reading.year, anchor, (year) => point(holidayIn(rule, year)));
    }
    case 'turn':
      return turn(reading, anchor);
    case 'window':
      return window(reading, anchor);
    case 'offset':
      return offset(reading, anchor);
    case 'part': {
      const whole = resolve(reading.of, anchor);
      return whole && partOf(whole, reading.part, anchor.now);
    }
    case 'nth': {
      const whole = resolve(reading.of, anchor);
      return whole && nthOf(reading, whole);
    }
    case 'decade':
      return stretch(toDay(reading.from, 1, 1), toDay(reading.from + 9, 12, 31));
    case 'century':
      return reading.before
        ? stretch(toDay(1 - reading.n * 100, 1, 1), toDay(100 - reading.n * 100, 12, 31))
        : stretch(toDay(reading.n * 100 - 99, 1, 1), toDay(reading.n * 100, 12, 31));
    case 'range':
      return range(reading.from, reading.to, anchor);
    case 'daypart': {
      const day = reading.day ? resolve(reading.day, anchor) : undefined;
      return day && point(day.low);
    }
    case 'clock':
      return clock(reading, anchor);
    case 'vague':
      return reading.when === 'now' && anchor.now !== null ? point(anchor.now) : undefined;
    case 'set':
      break;
  }
  return undefined;
}

function yearSaid(said: YearSaid, anchor: Anchor): number | undefined {
  if (typeof said === 'number') return said;
  if (said === null) return undefined;
  const found = resolve(said, anchor);
  return found && toCivil(found.low).year;
}

/**
 * What comes once a year, in the year said. Without one by tense: the last that has begun, or the next that has not
 * ended; without tense the nearest. `ended`: only what is over counts as past (a quarter's results are told after it).
 */
function inYear(said: YearSaid, anchor: Anchor, of: (year: number) => Stretch, ended = false): Stretch | undefined {
  if (said !== null) {
    const year = yearSaid(said, anchor);
    return year === undefined ? undefined : of(year);
  }
  const { tense } = anchor;
  // where nobody knows the day of publication, a full date said before tells the year
  const now = anchor.now ?? dayOf(anchor.text);
  if (now === null) return undefined;
  const { year } = toCivil(now);
  const near = [year - 1, year, year + 1, year + 2].map(of);
  const away = ({ low, high }: Stretch): number => (now < low ? low - now : now > high ? now - high : 0);
  const nearest = (): Stretch => near.reduce((best, next) => (away(next) < away(best) ? next : best));
  if (anchor.now === null) return nearest();
  if (tense === 'future') return near.find(({ high }) => high >= now);
  if (tense === 'past' || ended)
    return near.reverse().find(({ low, high }) => (ended ? high : low) <= now) ?? of(year - 1);
  return nearest();
}

const dayOf = (text: Stretch | null): number | null => (text && text.low === text.high ? text.low : null);

function calendar(reading: DateReading & { kind: 'calendar' }, anchor: Anchor): Stretch | undefined {
  const { month, day, weekday } = reading;
  if (month === null && day === null && weekday !== null) return weekdayNear(weekday, anchor);
  if (month === null && day !== null) return weekday === null ? undefined : weekdayOnDay(weekday, day, anchor);
  if (month === null) {
    const year = yearSaid(reading.year, anchor);
    return year === undefined ? undefined : yearStretch(year);
  }
  if (day === null) return inYear(reading.year, anchor, (year) => monthStretch(year, month));
  if (typeof reading.year === 'number' && day > daysInMonth(reading.year, month)) return undefined;
  const dayIn = (year: number): Stretch => point(toDay(year, month, day));
  const inWeek = reading.year === null && weekday !== null ? weekdayInYears(weekday, month, day, anchor) : undefined;
  if (inWeek) return inWeek;
  const found = inYear(reading.year, anchor, dayIn);
  if (found && toCivil(found.low).day !== day) return undefined; // 30 February
  return found;
}

function weekdayNear(weekday: number, { now, tense }: Anchor): Stretch | undefined {
  if (now === null) return undefined;
  const back = (weekdayOf(now) - weekday + 7) % 7;
  return point(tense === 'future' ? now + ((7 - back) % 7) : now - back);
}

/** 'Monday, Nov. 4': of the years around now the nearest in which that day is that weekday. */
function weekdayInYears(weekday: number, month: number, day: number, { now }: Anchor): Stretch | undefined {
  if (now === null) return undefined;
  const days = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6]
    .map((away) => toDay(toCivil(now).year + away, month, day))
    .filter((at) => weekdayOf(at) === weekday && toCivil(at).day === day);
  return days.length === 0 ? undefined : point(days.reduce((a, b) => (Math.abs(b - now) < Math.abs(a - now) ? b : a)));
}

/** 'Monday the 21st': the nearest month in which that day is that weekday, within a year. */
function weekdayOnDay(weekday: number, day: number, { now }: Anchor): Stretch | undefined {
  if (now === null) return undefined;
  const { year, month } = toCivil(now);
  for (const away of [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6]) {
    const at = toDay(year, month + away, day);
    if (weekdayOf(at) === weekday && toCivil(at).day === day) return point(at);
  }
  return undefined;
}

function from(said: 'now' | 'text' | DateReading, anchor: Anchor): Stretch | undefined {
  if (typeof said === 'object') return resolve(said, anchor);
  if (said === 'text' && anchor.text) return anchor.text;
  return anchor.now === null ? undefined : point(anchor.now);
}

function turn(reading: DateReading & { kind: 'turn' }, anchor: Anchor): Stretch | undefined {
  const base = from(reading.from, anchor);
  if (!base) return undefined;
  const { what, turn: by } = reading;
  if (typeof what === 'object')
    return turnedDate(
      what,
      by,
      base,
      typeof reading.from === 'object' || (reading.from === 'text' && anchor.text !== null),
      anchor,
    );
  if (what === 'weekend') return weekend(base.low, by, anchor.tense);
  if (by === 1 && what === 'day' && base.high > base.low) return point(base.high + 1);
  return unitAround(move(unitAround(base.low, what).low, what, by), what);
}

/** 'the weekend': the last one that has begun, or the next; 'this weekend' and 'last weekend' by the week. */
function weekend(day: number, by: number, tense: Anchor['tense']): Stretch {
  const own = unitAround(day, 'weekend');
  if (by !== 0)
    return stretch(
      own.low + 7 * (by < 0 && weekdayOf(day) >= 6 ? -1 : by),
      own.high + 7 * (by < 0 && weekdayOf(day) >= 6 ? -1 : by),
    );
  return tense !== 'future' && weekdayOf(day) < 6 ? stretch(own.low - 7, own.high - 7) : own;
}

/**
 * 'last Friday', 'next June', 'the following Friday'. A weekday up to three days back (or ahead) in the same week goes by
 * its bare name, so *last* (*next*) reaches past it; from a date of the text the nearest is meant.
 */
function turnedDate(
  what: DateReading,
  by: -1 | 0 | 1,
  base: Stretch,
  fromText: boolean,
  anchor: Anchor,
): Stretch | undefined {
  if (what.kind === 'calendar' && what.month === null && what.weekday !== null) {
    const monday = base.low - weekdayOf(base.low) + 1;
    const inWeek = monday + what.weekday - 1;
    if (by === 0) return point(inWeek);
    if (fromText)
      return point(
        by > 0
          ? base.high + ((what.weekday - weekdayOf(base.high) + 6) % 7) + 1
          : base.low - ((weekdayOf(base.low) - what.weekday + 6) % 7) - 1,
      );
    const away = Math.abs(inWeek - base.low);
    if (by < 0) return point(inWeek < base.low && away > 3 ? inWeek : inWeek - 7);
    return point(inWeek > base.low && away > 3 && weekdayOf(base.low) > 5 ? inWeek : inWeek + 7);
  }
  const now = base.low;
  if (by === 0) return resolve(what, { ...anchor, now, tense: null, text: null }) && nearest(what, now, anchor);
  const tense = by < 0 ? 'past' : 'future';
  // the unit that is running is neither the last nor the next
  const own = resolve(what, { ...anchor, now, tense });
  if (!own || own.low > now || own.high < now) return own;
  return resolve(what, { ...anchor, now: by < 0 ? own.low - 1 : own.high + 1, tense });
}

/** 'this June', 'this summer': that of the year. */
function nearest(what: DateReading, now: number, anchor: Anchor): Stretch | undefined {
  const { year } = toCivil(now);
  return 'year' in what ? resolve({ ...what, year }, anchor) : resolve(what, { ...anchor, now });
}

function window(reading: DateReading & { kind: 'window' }, { now, text }: Anchor): Stretch | undefined {
  const base = now ?? text?.high ?? null;
  if (reading.count === null || base === null || reading.count > 5000) return undefined;
  const { count, unit, direction } = reading;
  if (unit === 'minute' || unit === 'hour') return point(base);
  if (unit === 'quarter') {
    const own = unitAround(base, 'quarter');
    return direction < 0
      ? stretch(move(own.low, unit, -count), own.low - 1)
      : stretch(own.high + 1, move(own.low, unit, count + 1) - 1);
  }
  return direction < 0 ? stretch(move(base, unit, -count), base) : stretch(base + 1, move(base, unit, count));
}

function offset(reading: DateReading & { kind: 'offset' }, anchor: Anchor): Stretch | undefined {
  const base = from(reading.from, anchor);
  if (!base || reading.count === null) return undefined;
  // 'fifty minutes later' than some time of a year is no year
  if (base.high > base.low && (reading.unit === 'minute' || reading.unit === 'hour')) return undefined;
  const by = reading.count * reading.direction;
  if (reading.unit === 'weekend') return unitAround(move(base.low, 'week', by), 'weekend');
  const low = move(base.low, reading.unit, by);
  return base.low === base.high ? point(low) : stretch(low, Math.max(low, move(base.high, reading.unit, by)));
}

function range(first: DateReading, last: DateReading, anchor: Anchor): Stretch | undefined {
  let low = resolve(first, anchor);
  if (!low) return undefined;
  let high = resolve(last, { ...anchor, text: low });
  if (high && high.high < low.low) {
    // begun already ('will be shut from Oct. 1 to Nov. 7'), or the end is the next after the beginning ('from Friday to Monday')
    const before = anchor.tense === 'future' ? resolve(first, { ...anchor, now: high.high, tense: 'past' }) : undefined;
    if (before && before.low <= high.high) low = before;
    else high = resolve(last, { ...anchor, now: low.low, tense: 'future' });
  }
  if (!high || high.high < low.low) return undefined;
  return {
    low: low.low,
    high: high.high,
    ...(low.lowTime === undefined ? {} : { lowTime: low.lowTime }),
    ...(high.highTime === undefined ? {} : { highTime: high.highTime }),
  };
}

const two = (n: number): string => String(n).padStart(2, '0');

function clock(reading: DateReading & { kind: 'clock' }, anchor: Anchor): Stretch | undefined {
  const day = reading.day
    ? resolve(reading.day, anchor)
    : anchor.text && anchor.text.low === anchor.text.high
      ? anchor.text
      : undefined;
  if (!day) return undefined;
  const evening =
    reading.day?.kind === 'daypart' && reading.day.part !== 'morning' && reading.hour >= 1 && reading.hour < 12;
  const hour =
    evening && !(reading.day?.kind === 'daypart' && reading.day.part === 'night' && reading.hour < 6)
      ? reading.hour + 12
      : reading.hour;
  const past = hour >= 24 ? 1 : 0;
  const time = `T${two(hour % 24)}:${two(reading.minute)}${reading.second === null ? '' : `:${two(reading.second)}`}${zoneOf(reading.zone)}`;
  return { low: day.low + past, high: day.low + past, lowTime: time, highTime: time };
}

function zoneOf(zone: string | null): string {
  const minutes = zone === null ? null : (zones[zone.toLowerCase()] ?? null);
  if (minutes === null) return '';
  if (minutes === 0) return 'Z';
  const away = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(away / 60))}:${two(away % 60)}`;
}
