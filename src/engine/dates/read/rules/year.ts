/** Years that stand alone, decades and centuries: 'in 1953', '1989-90', 'fiscal 1990', 'the 1980s', 'the ’90s', '19th century'. */
import { CAPITAL, CLITIC, type DateReading } from '../../../model';
import { calendarDate, dayAt } from './calendar';
import type { DateText, Found } from '../dateText';
import {
  COUNTED,
  DASH,
  DATING,
  DECADE,
  FISCAL,
  HEDGE,
  MONTH,
  NUMBERED,
  PART,
  PLURAL,
  THE,
  TO,
  TURN,
  UNIT,
} from '../dateWords';

const yearDate = (year: number): DateReading => calendarDate(year, null, null);

/** A bare year, or two that make a stretch. */
export function yearAlone(t: DateText, i: number): Found | undefined {
  const year = t.year(i);
  if (year < 0) return undefined;
  const last = lastYear(t, i + 1, year);
  if (last && !isOther(t, i, last.end) && !isCount(t, year, last))
    return { end: last.end, reading: { kind: 'range', from: yearDate(year), to: yearDate(last.year) } };
  return isYear(t, i, year) && !isOther(t, i, i + 1) ? { end: i + 1, reading: yearDate(year) } : undefined;
}

/** '1000 to 2000 hires': two round numbers before what they count. */
const isCount = (t: DateText, year: number, last: { readonly end: number; readonly year: number }): boolean =>
  year % 100 === 0 && last.year % 100 === 0 && t.isWord(last.end) && !t.has(last.end, DATING) && !t.capital(last.end);

/** '-90', '–1991', '/11' after a year. */
function lastYear(t: DateText, i: number, year: number): { readonly end: number; readonly year: number } | undefined {
  if (!(t.has(i, DASH) || t.isMark(i, '/')) || !t.isNumber(i + 1)) return undefined;
  if (t.joined(i) !== t.joined(i + 1)) return undefined;
  if (t.length(i + 1) === 2 && t.joined(i + 1)) {
    const short = t.int(i + 1);
    const century = year - (year % 100);
    const full = short > year % 100 ? century + short : year % 100 === 99 && short === 0 ? century + 100 : -1;
    return full > year && full - year < 60 && year >= 1500 ? { end: i + 2, year: full } : undefined;
  }
  const full = t.year(i + 1);
  return full > year && full < 2101 && year >= 1200 ? { end: i + 2, year: full } : undefined;
}

/** Is the number part of something else: an amount, a name, a code, a longer number? */
function isOther(t: DateText, i: number, end: number): boolean {
  if (t.has(i - 1, NUMBERED) || (t.isMark(i - 1, '.') && t.is(i - 2, 'no'))) return true;
  if (/[$€£¥#@/+=_&]/.test(t.char(i - 1)) || /[%°@/+=_&]/.test(t.char(end))) return true;
  if (t.joined(i) && !(t.has(i - 1, DASH) && t.has(i - 2, PART)) && !/[(["“‘'’—–:,]/.test(t.char(i - 1))) return true;
  if (t.has(i - 1, HEDGE) || t.has(end, COUNTED) || (t.has(end, UNIT) && t.has(end, PLURAL))) return true;
  if (t.has(end, DASH) && t.joined(end) && t.joined(end + 1))
    return t.isNumber(end + 1) || t.has(end + 1, UNIT | COUNTED) || t.flag(end + 1, CAPITAL);
  if (t.joined(end) && t.isWord(end)) return true; // 1990s is a decade, 2000m a distance
  // '1500 to 2000 cooks'
  if (t.has(i - 1, DASH | TO) && t.isNumber(i - 2) && t.isWord(end) && !t.has(end, DATING) && !t.capital(end))
    return !(t.is(i - 3, 'from') && opensClause(t, end));
  // a list of counts: '1986, 1,200'
  return t.isMark(end, '-') && t.isNumber(end + 1);
}

/** 'From 2014 to 2019 she led …': a subject, not something that is counted. */
const opensClause = (t: DateText, i: number): boolean =>
  t.has(i, THE) || t.isAny(i, 'he', 'she', 'it', 'they', 'we', 'i', 'a', 'an', 'when', 'but', 'and');

function isYear(t: DateText, i: number, year: number): boolean {
  const dated =
    t.has(i - 1, DATING | PART | TURN | TO) ||
    t.has(i - 1, MONTH) ||
    t.isMark(i - 1, '(') ||
    t.is(i - 1, '–') ||
    t.flag(i - 1, CLITIC);
  if (year >= 1900 && year <= 2035) {
    // 'a 2000 limit': round thousands are amounts more often than years where nothing dates them
    if (year % 1000 === 0 && !dated && !t.has(i - 1, THE)) return false;
    return !(t.is(i - 1, 'than') || t.is(i - 1, 'to')) || t.is(i - 2, 'prior') || looksBack(t, i);
  }
  if (year > 2035) return t.isAny(i - 1, 'by', 'in', 'until', 'through', 'before', 'from', 'to', 'year');
  // before 1900: only after a word that dates, and not counting what follows
  const strong =
    t.isAny(
      i - 1,
      'in',
      'since',
      'until',
      'by',
      'from',
      'before',
      'after',
      'circa',
      'year',
      'early',
      'late',
      'during',
    ) || t.isMark(i - 1, '(');
  if (!strong) return false;
  return (
    !t.isWord(i + 1) ||
    t.has(i + 1, DATING) ||
    t.capital(i + 1) ||
    t.isAny(i + 1, 'when', 'that', 'was', 'were', 'he', 'she', 'the', 'a', 'it', 'but', 'who', 'which')
  );
}

/** 'to 1991' closes a stretch or a comparison with another year: some year stands shortly before. */
const looksBack = (t: DateText, i: number): boolean =>
  t.year(i - 2) > 0 ||
  t.year(i - 3) > 0 ||
  (t.is(i - 1, 'to') && (t.isMark(i + 1, '.') || t.isMark(i + 1, ',') || !t.inside(i + 1)));

/** 'fiscal 1990', 'fiscal year 1990', 'calendar 1990', 'the year 2000', 'FY2019'. */
export function namedYear(t: DateText, i: number): Found | undefined {
  let at = t.has(i, THE) ? i + 1 : i;
  if (t.has(at, FISCAL) || t.is(at, 'calendar')) at++;
  else if (!t.is(at, 'year')) return undefined;
  if (t.is(at, 'year')) at++;
  if (t.isMark(at, '-')) at++;
  const year = t.year(at);
  if (year > 0) return { end: at + 1, reading: yearDate(year) };
  return undefined;
}

/** 'nineteen ninety-six', 'two thousand and fifteen', 'twenty twelve'. */
export function yearInWords(t: DateText, i: number): Found | undefined {
  const lead = t.is(i, 'nineteen') ? 19 : t.is(i, 'twenty') ? 20 : t.is(i, 'eighteen') ? 18 : 0;
  if (lead > 0) {
    const rest = twoDigits(t, i + 1);
    return rest && rest.value >= 10 && (lead !== 20 || rest.value < 50) && !t.has(rest.end, COUNTED | UNIT)
      ? { end: rest.end, reading: yearDate(lead * 100 + rest.value) }
      : undefined;
  }
  if (!t.is(i, 'two') || !t.is(i + 1, 'thousand')) return undefined;
  const rest = twoDigits(t, t.is(i + 2, 'and') ? i + 3 : i + 2);
  return rest && !t.has(rest.end, COUNTED | UNIT) && !t.isWord(rest.end)
    ? { end: rest.end, reading: yearDate(2000 + rest.value) }
    : undefined;
}

function twoDigits(t: DateText, i: number): { readonly end: number; readonly value: number } | undefined {
  const first = t.lexicon.count.get(t.id(i)) ?? 0;
  if (first < 1 || first > 90 || t.is(i, 'a') || t.is(i, 'an')) return undefined;
  if (first < 20) return { end: i + 1, value: first };
  const at = t.isMark(i + 1, '-') ? i + 2 : i + 1;
  const second = t.lexicon.count.get(t.id(at)) ?? 0;
  return second >= 1 && second <= 9 && !t.is(at, 'a') && !t.is(at, 'an')
    ? { end: at + 1, value: first + second }
    : { end: i + 1, value: first };
}

/** 'the 1980s', '1990's', 'the ’90s', 'the nineties', 'the 1800s'. */
export function decadeAt(t: DateText, i: number): Found | undefined {
  const the = t.has(i, THE);
  let at = the ? i + 1 : i;
  if (t.has(at, DECADE)) {
    const word = t.lexicon.decade.get(t.id(at));
    if (word !== undefined) {
      const led = the || t.has(i - 1, PART) || (t.has(i - 1, DASH) && t.has(i - 2, PART));
      return led ? { end: at + 1, reading: { kind: 'decade', from: 1900 + word } } : undefined;
    }
    if (!t.joined(at + 1)) return undefined;
    at++;
    return shortDecade(t, at) ?? undefined;
  }
  const plural = pluralEnd(t, at + 1);
  if (plural < 0) return undefined;
  const year = t.year(at);
  if (year > 0 && year % 10 === 0) {
    const century = year % 100 === 0 && year !== 2000 && year !== 1900;
    return {
      end: plural,
      reading: century ? { kind: 'century', n: year / 100 + 1, before: false } : { kind: 'decade', from: year },
    };
  }
  return the && !t.isAny(i - 1, 'over') && t.int(at) >= 50 ? shortDecade(t, at) : undefined;
}

/** Where the s of '1980s', '1980's' ends, else -1. */
function pluralEnd(t: DateText, i: number): number {
  if (!t.joined(i)) return -1;
  if (t.isAny(i, 's', "'s")) return i + 1;
  return /['’]/.test(t.char(i)) && t.joined(i + 1) && t.is(i + 1, 's') ? i + 2 : -1;
}

function shortDecade(t: DateText, at: number): Found | undefined {
  const short = t.length(at) === 2 ? t.int(at) : -1;
  const end = pluralEnd(t, at + 1);
  if (short < 0 || short % 10 !== 0 || end < 0) return undefined;
  return { end, reading: { kind: 'decade', from: short < 20 ? 2000 + short : 1900 + short } };
}

/** '19th century', 'the twentieth century', '5th century BC'. */
export function centuryAt(t: DateText, i: number): Found | undefined {
  const at = t.has(i, THE) ? i + 1 : i;
  const n = t.has(at, PART) ? undefined : centuryNumber(t, at);
  if (!n) return undefined;
  const name = t.has(n.end, DASH) ? n.end + 1 : n.end;
  if (!t.is(name, 'century')) return undefined;
  const before = t.isAny(name + 1, 'bc', 'b.c.', 'bce', 'b.c');
  return {
    end: name + (before || t.isAny(name + 1, 'ad', 'ce') ? 2 : 1),
    reading: { kind: 'century', n: n.value, before },
  };
}

function centuryNumber(t: DateText, i: number): { readonly end: number; readonly value: number } | undefined {
  const day = dayAt(t, i);
  return day?.ordinal && day.day <= 22 ? { end: day.end, value: day.day } : undefined;
}
