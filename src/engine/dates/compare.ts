/**
 * Two dates as stretches of days (of minutes, where both name a clock time). Deterministic and symmetric; what is rough in
 * the text ('two weeks ago') is compared roughly, and what the text leaves open is not compared.
 */
import {
  figureSaid,
  phrase,
  type DateMention,
  type DateReading,
  type DateUnit,
  type Phrase,
  type PhraseValue,
} from '../model';
import { readIsoDay, toCivil } from './days/civil';

export type DateComparison =
  /** `within`: the longer stretch holds the shorter; both can be right. */
  | { readonly kind: 'same' | 'within' | 'overlap' | 'disjoint'; readonly grain: DateGrain; readonly sentence: Phrase }
  | { readonly kind: 'not-comparable'; readonly why: 'unknown' | 'recurring'; readonly sentence: Phrase };

/** The finer of what the two name. */
type DateGrain = 'minute' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

/** Days around a date counted in such units that its words cover too. */
const slack: Partial<Record<DateUnit, number>> = {
  week: 3,
  weekend: 3,
  month: 15,
  quarter: 45,
  half: 90,
  year: 183,
  decade: 1826,
  century: 18262,
};

interface Interval {
  readonly low: number;
  readonly high: number;
  /** What the words cover: 'after 2015' begins in 2016 and does not end. */
  readonly covered: readonly [number, number];
  /** The same, taken loosely. */
  readonly loose: readonly [number, number];
}

export function compareDates(a: DateMention, b: DateMention): DateComparison {
  if (a.reading.kind === 'set' || b.reading.kind === 'set')
    return { kind: 'not-comparable', why: 'recurring', sentence: phrase('One of the dates comes again and again.') };
  const [x, y] = [toInterval(a), toInterval(b)];
  if (!x || !y)
    return {
      kind: 'not-comparable',
      why: 'unknown',
      sentence: phrase('The text does not tell which day one of the dates is.'),
    };
  const [from, to] = [said(a), said(b)];
  const grain = finer(grainOf(x), grainOf(y));
  if (x.covered[0] === y.covered[0] && x.covered[1] === y.covered[1]) {
    const clock = compareClocks(a, b, from);
    return clock ?? { kind: 'same', grain, sentence: phrase('Both say {0}.', from) };
  }
  const touch = x.loose[0] <= y.loose[1] && y.loose[0] <= x.loose[1];
  if (!touch) return { kind: 'disjoint', grain, sentence: differBy(from, to, x, y) };
  const holds = (a: Interval, b: Interval): boolean => a.loose[0] <= b.covered[0] && b.covered[1] <= a.loose[1];
  const within = holds(x, y) || holds(y, x);
  return within
    ? { kind: 'within', grain, sentence: phrase('{0} and {1} can both be right: one holds the other.', from, to) }
    : { kind: 'overlap', grain, sentence: phrase('{0} and {1} overlap in part.', from, to) };
}

function toInterval({ low: from, high: to, bound, reading, vague }: DateMention): Interval | undefined {
  const low = from === null ? undefined : readIsoDay(from);
  const high = to === null ? undefined : readIsoDay(to);
  if (low === undefined || high === undefined || (vague && reading.kind !== 'vague')) return undefined;
  const away = bound === '~' ? (slack[unitOf(reading) ?? 'day'] ?? 0) : 0;
  const before = bound === '<' || bound === '<=';
  const after = bound === '>' || bound === '>=';
  const first = before ? -Infinity : bound === '>' ? high + 1 : low;
  const last = after ? Infinity : bound === '<' ? low - 1 : high;
  return { low, high, covered: [first, last], loose: [first - away, last + away] };
}

const unitOf = (reading: DateReading): DateUnit | undefined => (reading.kind === 'offset' ? reading.unit : undefined);

const order: readonly DateGrain[] = ['minute', 'day', 'week', 'month', 'quarter', 'year', 'decade'];
const finer = (a: DateGrain, b: DateGrain): DateGrain => (order.indexOf(a) < order.indexOf(b) ? a : b);

function grainOf({ low, high }: Interval): DateGrain {
  const days = high - low + 1;
  return days === 1
    ? 'day'
    : days <= 7
      ? 'week'
      : days <= 31
        ? 'month'
        : days <= 92
          ? 'quarter'
          : days <= 366
            ? 'year'
            : 'decade';
}

/** Clock times and parts of one day; `undefined` when one of them names none. */
function compareClocks(a: DateMention, b: DateMention, day: PhraseValue): DateComparison | undefined {
  const [x, y] = [minutesOf(a), minutesOf(b)];
  if (!x || !y || x.zoned !== y.zoned) return undefined;
  if (x.low === y.low && x.high === y.high)
    return { kind: 'same', grain: 'minute', sentence: phrase('Both say {0}, {1}.', day, x.name) };
  if (x.high < y.low || y.high < x.low)
    return { kind: 'disjoint', grain: 'minute', sentence: phrase('On {0}: {1} and {2} differ.', day, x.name, y.name) };
  const within = (x.low <= y.low && y.high <= x.high) || (y.low <= x.low && x.high <= y.high);
  const sentence = phrase('On {0}: {1} and {2} can both be right.', day, x.name, y.name);
  return { kind: within ? 'within' : 'overlap', grain: 'minute', sentence };
}

interface Minutes {
  readonly low: number;
  readonly high: number;
  readonly zoned: boolean;
  readonly name: string | Phrase;
}

/** Hours in which a part of the day may lie, generously, so that 'evening' and 'night' are no difference. */
const hours = { morning: [0, 12], noon: [11, 14], afternoon: [12, 19], evening: [16, 24], night: [17, 30] } as const;

const partNames: Readonly<Record<keyof typeof hours, () => Phrase>> = {
  morning: () => phrase('morning'),
  noon: () => phrase('noon'),
  afternoon: () => phrase('afternoon'),
  evening: () => phrase('evening'),
  night: () => phrase('night'),
};

function minutesOf({ low, high, reading }: DateMention): Minutes | undefined {
  const part = reading.kind === 'daypart' ? reading.part : undefined;
  if (part) return { low: hours[part][0] * 60, high: hours[part][1] * 60, zoned: false, name: partNames[part]() };
  const [from, to] = [readClock(low), readClock(high)];
  if (!from || !to) return undefined;
  const name = from.said === to.said ? from.said : `${from.said}–${to.said}`;
  return { low: from.minutes, high: to.minutes, zoned: from.zoned && to.zoned, name };
}

function readClock(
  iso: string | null,
): { readonly minutes: number; readonly zoned: boolean; readonly said: string } | undefined {
  const match = /T(\d\d):(\d\d)(?::\d\d)?(Z|([+-])(\d\d):(\d\d))?$/.exec(iso ?? '');
  if (!match) return undefined;
  const [, hour, minute, zone, sign, zoneHours, zoneMinutes] = match;
  const away = sign ? (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === '-' ? -1 : 1) : 0;
  return {
    minutes: Number(hour) * 60 + Number(minute) - away,
    zoned: zone !== undefined,
    said: `${hour}:${minute}${zone === 'Z' ? ' UTC' : (zone ?? '')}`,
  };
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const boundWords: Readonly<Partial<Record<DateMention['bound'], string>>> = {
  '<': 'before ',
  '<=': 'until ',
  '>': 'after ',
  '>=': 'since ',
};

const said = (date: DateMention): PhraseValue => figureSaid(date, (boundWords[date.bound] ?? '') + sayStretch(date));

/** '4 November 2024', 'June 2024', '2024', '3 to 9 June 2024'. */
function sayStretch({ low, high }: Pick<DateMention, 'low' | 'high'>): string {
  const [from, to] = [low === null ? undefined : readIsoDay(low), high === null ? undefined : readIsoDay(high)];
  if (from === undefined || to === undefined) return 'an unknown day';
  const [a, b, after] = [toCivil(from), toCivil(to), toCivil(to + 1)];
  const day = ({ year, month, day: n }: typeof a): string => `${n} ${monthNames[month - 1]} ${year}`;
  if (from === to) return day(a);
  if (a.day === 1 && after.day === 1) {
    if (a.month === 1 && after.month === 1) return a.year === b.year ? `${a.year}` : `${a.year} to ${b.year}`;
    if (a.year === b.year)
      return a.month === b.month
        ? `${monthNames[a.month - 1]} ${a.year}`
        : `${monthNames[a.month - 1]} to ${monthNames[b.month - 1]} ${b.year}`;
  }
  return a.year === b.year && a.month === b.month ? `${a.day} to ${day(b)}` : `${day(a)} to ${day(b)}`;
}

/** With the gap between the two, where both are single days not far from each other. */
function differBy(from: PhraseValue, to: PhraseValue, x: Interval, y: Interval): Phrase {
  const [first, second] = x.high < y.low ? [x, y] : [y, x];
  const single = x.low === x.high && y.low === y.high;
  const days = second.low - first.low;
  if (!single || second.low <= first.high || days >= 60) return phrase('{0} and {1} differ.', from, to);
  const gap = { kind: 'duration', low: days, high: days, bound: '=', unit: 'day', change: null } as const;
  return phrase('{0} and {1} differ by {2}.', from, to, figureSaid(gap, `${days} ${days === 1 ? 'day' : 'days'}`));
}
