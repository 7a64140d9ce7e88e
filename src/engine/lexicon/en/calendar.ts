/**
 * Names of the calendar: months, weekdays, units, parts of the day, seasons, holidays. Written for this project from
 * general English; abbreviations as the newspaper style guides print them. Lower case; values beside them.
 */
import type { DateUnit, DayPart, Season } from '../../model';

/** January is 1. */
export const months: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb', 'febr'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** Months that are other words too: read as months only beside a number or after a word that dates. */
export const doubtfulMonths: readonly string[] = [
  'may',
  'march',
  'mar',
  'jan',
  'dec',
  'sep',
  'jun',
  'jul',
  'august',
  'nov',
  'apr',
  'aug',
  'feb',
  'oct',
  'febr',
  'sept',
];

/** Months that are first names too: not read before a capital word ('April Jones'). */
export const monthsAsNames: readonly string[] = ['april', 'june', 'august', 'may', 'march', 'jan'];

/** Monday is 1, Sunday 7. */
export const weekdays: readonly (readonly string[])[] = [
  ['monday', 'mon', 'mondays'],
  ['tuesday', 'tue', 'tues', 'tuesdays'],
  ['wednesday', 'wed', 'weds', 'wednesdays'],
  ['thursday', 'thu', 'thur', 'thurs', 'thursdays'],
  ['friday', 'fri', 'fridays'],
  ['saturday', 'sat', 'saturdays'],
  ['sunday', 'sun', 'sundays'],
];

/** Abbreviated weekdays: only beside a date or a clock time ('Sun' is a newspaper, 'sat' a verb). */
export const doubtfulWeekdays: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'thur', 'fri', 'sat', 'sun'];

export const units: Readonly<Record<DateUnit, readonly string[]>> = {
  minute: ['minute', 'min'],
  hour: ['hour', 'hr'],
  day: ['day'],
  weekend: ['weekend'],
  week: ['week', 'wk'],
  month: ['month'],
  quarter: ['quarter'],
  half: ['half'],
  year: ['year', 'yr'],
  decade: ['decade'],
  century: ['century'],
};

export const unitPlurals: Readonly<Record<DateUnit, readonly string[]>> = {
  minute: ['minutes', 'mins'],
  hour: ['hours', 'hrs'],
  day: ['days'],
  weekend: ['weekends'],
  week: ['weeks', 'wks'],
  month: ['months'],
  quarter: ['quarters'],
  half: ['halves'],
  year: ['years', 'yrs'],
  decade: ['decades'],
  century: ['centuries'],
};

export const dayParts: Readonly<Record<DayPart, readonly string[]>> = {
  morning: ['morning', 'dawn', 'daybreak', 'sunrise'],
  noon: ['noon', 'midday', 'lunchtime'],
  afternoon: ['afternoon'],
  evening: ['evening', 'dusk', 'sunset', 'nightfall'],
  night: ['night', 'overnight', 'midnight'],
};

export const seasons: Readonly<Record<Season, readonly string[]>> = {
  spring: ['spring', 'springtime'],
  summer: ['summer', 'summertime'],
  autumn: ['autumn', 'fall'],
  winter: ['winter', 'wintertime'],
};

/** Months of a season on the northern half of the earth; winter is named by the year of its December. */
export const seasonMonths: Readonly<Record<Season, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  winter: [12, 14],
};

/** Quarters and halves written as codes. */
export const quarterCodes: readonly { readonly code: string; readonly n: number; readonly of: 4 | 2 }[] = [
  { code: 'q1', n: 1, of: 4 },
  { code: 'q2', n: 2, of: 4 },
  { code: 'q3', n: 3, of: 4 },
  { code: 'q4', n: 4, of: 4 },
  { code: '1q', n: 1, of: 4 },
  { code: '2q', n: 2, of: 4 },
  { code: '3q', n: 3, of: 4 },
  { code: '4q', n: 4, of: 4 },
  { code: 'h1', n: 1, of: 2 },
  { code: 'h2', n: 2, of: 2 },
];

/** Decades as words ('the nineties'): the two digits they begin with. */
export const decades: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};

/** Clock zones and their distance from UTC in minutes; `null`: the letters alone do not tell (summer time, two zones). */
export const zones: Readonly<Record<string, number | null>> = {
  gmt: 0,
  utc: 0,
  est: -300,
  edt: -240,
  et: null,
  cst: null,
  cdt: -300,
  ct: null,
  mst: -420,
  mdt: -360,
  mt: null,
  pst: -480,
  pdt: -420,
  pt: null,
  bst: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  ist: null,
  jst: 540,
  kst: 540,
  hkt: 480,
  aest: 600,
  aedt: 660,
};
