/**
 * Day arithmetic on the Gregorian calendar, free of time zones and of the machine's clock. A day is a count of days
 * since 1970-01-01. Method: Howard Hinnant, *chrono-compatible low-level date algorithms* (days_from_civil and back).
 */
export interface Civil {
  readonly year: number;
  /** 1..12 */
  readonly month: number;
  readonly day: number;
}

/** Months outside 1..12 and days outside the month run over into the neighbours. */
export function toDay(year: number, month: number, day: number): number {
  const y = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  const shifted = m <= 2 ? y - 1 : y;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function toCivil(days: number): Civil {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

/** Monday is 1, Sunday 7. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const daysInMonth = (year: number, month: number): number => toDay(year, month + 1, 1) - toDay(year, month, 1);

/** The same day of another month; the 31st becomes the last day of a shorter month. */
export function addMonths(day: number, months: number): number {
  const civil = toCivil(day);
  const first = toCivil(toDay(civil.year, civil.month + months, 1));
  return toDay(first.year, first.month, Math.min(civil.day, daysInMonth(first.year, first.month)));
}

/** Easter Sunday: the anonymous Gregorian computus (Meeus, *Astronomical Algorithms*, chapter 8). */
export function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return toDay(year, Math.floor(n / 31), (n % 31) + 1);
}

const digits = (n: number, width: number): string => String(n).padStart(width, '0');

/** ISO 8601; years outside 0..9999 as the standard's expanded form. */
export function isoDay(day: number): string {
  const { year, month, day: d } = toCivil(day);
  const y = year >= 0 && year <= 9999 ? digits(year, 4) : (year < 0 ? '-' : '+') + digits(Math.abs(year), 6);
  return `${y}-${digits(month, 2)}-${digits(d, 2)}`;
}

/** Day of an ISO date ('2024-11-04', also with a time behind it); `undefined` when it is none. */
export function readIsoDay(iso: string): number | undefined {
  const match = /^([+-]\d{6}|\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(iso);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? toDay(year, month, day) : undefined;
}
