/** Numbers that are no figures: parts of names, years and dates, clock times, telephone numbers, addresses, labels. */
import {
  afterClock,
  afterNameAndAge,
  alsoMonths,
  beforeClock,
  beforeLateYear,
  clockWords,
  eras,
  erasBefore,
  figurePrefixes,
  hedgesOfYear,
  labelAbbreviations,
  labels,
  modelNouns,
  ofYear,
  partsOfDay,
  postalWords,
  streets,
} from '../../lexicon/en/figureWords';
import {
  CARDINAL,
  CLOSED,
  CONJUNCTION,
  COUNTED_NOUN,
  MONTH,
  NUMBERED_NAME,
  PREPOSITION,
  WEEKDAY,
  YEAR_BEFORE,
} from '../lexicon';
import type { Reading } from '../reading';
import { isAllCapitals, isDigitCode, isHyphenCode, isLetterCode, isLetterOrDigitCode } from '../units/characters';
import { isThing } from '../kind';
import type { Item } from './item';

/** Is the number part of something that is no figure? `bounded`: a hedge stands before it. */
export function isNoFigure(r: Reading, item: Item, bounded: boolean, behind = item.end): boolean {
  const { amount, unit } = item;
  if (amount.form === 'words' || amount.form === 'article')
    return isRank(r, item) || isNameInWords(r, item) || isHour(r, item);
  if (amount.form !== 'digits') return false;
  return (
    insideToken(r, item) ||
    isTelephone(r, item) ||
    isClockTime(r, item) ||
    isDate(r, item, bounded, behind) ||
    (!unit && (isLabel(r, item, bounded) || isAddress(r, item, behind)))
  );
}

/** Letters or signs directly around the digits: 'F-16', '5G', 'SCP-173', 'x_3', web addresses, telephone numbers. */
function insideToken(r: Reading, { amount, start, end, stop, unit }: Item): boolean {
  const { text } = r;
  const before = start > 0 ? text.charCodeAt(start - 1) : 32;
  const after = stop < text.length ? text.charCodeAt(stop) : 32;
  // white space around it: the commonest case
  if (before === 32 && (after === 32 || (after === 44 && text.charCodeAt(stop + 1) === 32))) return false;
  const further = start > 1 ? text.charCodeAt(start - 2) : 32;
  if (before === plus && (isLetterOrDigitCode(further) || further === dot)) return true;
  if (insides.has(before) && !(before === slash && unit)) return true;
  const letterAfter = isLetterCode(after);
  if (after === 95 || after === 64 || after === 92) return true; // _ @ \
  if (letterAfter && (!unit || r.start(end - 1) <= stop)) return true;
  if (start === amount.start && isLetterCode(before)) return true;
  if (after === slash && !unit && isWordCode(text.charCodeAt(stop + 1))) return true;
  if (before === dot && isLetterOrDigitCode(further)) return true;
  if (isHyphenCode(before)) {
    if (isLetterOrDigitCode(further) || further === 41) return !hyphenIsRange(r, start);
    if (further === 32 && r.isCapital(amount.first - 2) && isAllCapitals(r.raw(amount.first - 2), 2)) return true;
  }
  // 'fb−1', 'm s−2'
  if (before === 0x2212 && isLetterCode(further)) return true;
  if (before === 0x2013 && isLetterCode(further)) return false;
  if (isHyphenCode(after) && !unit && isDigitCode(text.charCodeAt(stop + 1)) && digitChain(text, stop)) return true;
  return (before === dot || before === slash || before === 58) && webAddress(text, start);
}

const plus = 43;
const dot = 46;
const slash = 47;
/** Signs directly before digits that make them part of an address, a tag or a formula. */
const insides = new Set(Array.from('_@#/\\=&', (char) => char.charCodeAt(0)));
/** As \w: ASCII letters, digits and the underscore. */
const isWordCode = (c: number): boolean => c < 128 && (isLetterOrDigitCode(c) || c === 95);

/** Groups of digits with spaces between them, a zero, plus or bracket before the first: '020 7946 0018', '+44 20 7946 0018'. */
function isTelephone(r: Reading, { amount, start, stop }: Item): boolean {
  if (!amount.plain) return false;
  const { text } = r;
  const leads = text.charCodeAt(start) === 48 && stop - start > 1;
  // '555 0142'
  if (leads && stop - start > 2) return true;
  const next = r.words.start[amount.end];
  if (
    stop - start === 3 &&
    r.isNumber(amount.end) &&
    text.charCodeAt(next!) === 48 &&
    r.end(amount.end) - next! === 4 &&
    next === stop + 1
  )
    return true;
  const sign = text.charCodeAt(start - 1);
  const near = r.isNumber(amount.first - 1) || r.isNumber(amount.end) || sign === plus || sign === 40;
  if (!leads && !near) return false;
  let from = start;
  while (from > 0 && start - from < 20 && /[\d ()+.-]/.test(text[from - 1]!)) from--;
  let to = stop;
  while (to < text.length && to - stop < 20 && /[\d ()+.-]/.test(text[to]!)) to++;
  const group = text.slice(from, to).trim();
  const digits = group.replace(/\D/g, '').length;
  return (
    digits >= 8 && digits <= 15 && /^(?:\+\d|\(?0\d|\(\d{3}\))/.test(group) && /\d[ .()-]+\d+[ .()-]+\d/.test(group)
  );
}

/** 'mid-2,000', 'sub-$5', 'pre-2019': a prefix, not a name. */
function hyphenIsRange(r: Reading, start: number): boolean {
  const word = /(?<!\p{L})(\p{L}+)[-‐‑]$/u.exec(r.text.slice(Math.max(0, start - 12), start))?.[1]?.toLowerCase();
  return word !== undefined && figurePrefixes.has(word);
}

/** Three and more groups of digits with hyphens, or groups that are no range: telephone and account numbers. */
const digitChain = (text: string, stop: number): boolean =>
  /^[-‐‑]\d+[-‐‑.]\d/.test(text.slice(stop, stop + 24)) || /^[-‐‑]\d{4}(?!\d)/.test(text.slice(stop, stop + 7));

function webAddress(text: string, start: number): boolean {
  let from = start;
  while (from > 0 && start - from < 200 && !/\s/.test(text[from - 1]!)) from--;
  return /:\/\/|^www\.|^[\w-]+\.(?:com|org|net|gov|edu|co|io)\b/.test(text.slice(from, start));
}

function isClockTime(r: Reading, item: Item): boolean {
  const { amount, end, stop, low, unit } = item;
  const { text } = r;
  const after = text[stop] ?? '';
  if (after === ':' && isDigitCode(text.charCodeAt(stop + 1))) return true;
  if (text[amount.start - 1] === ':' && isDigitCode(text.charCodeAt(amount.start - 2))) return true;
  if (unit) return false;
  const next = r.word(end);
  if (clockWords.has(next) && low < 2400) return true;
  if (amount.plain && isHour(r, item)) return true;
  return low <= 24 && beforeClock.has(r.word(amount.first - 1)) && afterClock.has(next) && !r.isWord(end + 3);
}

/** 'around *seven* in the morning', 'at *five* this afternoon' */
const isHour = (r: Reading, { first, end, low, unit }: Item): boolean =>
  !unit &&
  low >= 1 &&
  low <= 12 &&
  beforeClock.has(r.word(first - 1)) &&
  (r.word(end) === 'in'
    ? r.word(end + 1) === 'the' && isPartOfDay(r, end + 2)
    : isPartOfDay(r, end + 1) && r.word(end) === 'this');
const isPartOfDay = (r: Reading, i: number): boolean =>
  partsOfDay.has(r.word(i)) && (!r.isWord(i + 1) || r.has(i + 1, CLOSED));

function isDate(r: Reading, { amount, first, start, end, unit, low }: Item, bounded: boolean, behind: number): boolean {
  const before = r.word(first - 1);
  const abbreviated = before === '.' && !r.spaced(first - 1) ? first - 2 : first - 1;
  const next = r.word(end);
  if (amount.plain && low >= 1 && low <= 31 && !unit) {
    if (r.has(abbreviated, MONTH) && isMonthName(r, abbreviated)) return true;
    const of = next === 'of' ? end + 1 : end;
    if (r.has(of, MONTH) && r.isCapital(of) && isMonthName(r, of)) return true;
  }
  // '20' of 'Sept. 20-24' is a date; so is the '24'
  if (amount.plain && low <= 31 && r.isDash(first - 1) && r.isNumber(first - 2) && !r.spaced(first)) {
    const month = r.raw(first - 3) === '.' ? first - 4 : first - 3;
    if (r.has(month, MONTH) && r.isCapital(month)) return true;
  }
  // '$30 million in 1998 dollars': the year whose money is meant
  if (
    amount.plain &&
    unit?.dimension.startsWith('money:') &&
    before === 'in' &&
    start === amount.start &&
    low >= 1900 &&
    low <= 2060
  )
    return true;
  if (isNumericDate(r.text, amount.start)) return true;
  if (amount.plain && amount.stop - amount.start === 4 && low >= 1000 && low <= 2100)
    return behind === end && isYear(r, amount.first, end, low, bounded, unit !== undefined);
  return false;
}

/** '5/11/2024', '2024-11-05', '5.11.24' */
function isNumericDate(text: string, start: number): boolean {
  let at = start;
  while (at - start < 4 && isDigitCode(text.charCodeAt(at))) at++;
  const c = text.charCodeAt(at);
  if (c !== slash && c !== dot && c !== 45) return false;
  return /^\d{1,4}([/.-])\d{1,2}\1\d{1,4}/.test(text.slice(start, start + 12));
}

/** 'may' and 'march' in small letters are verbs. */
const isMonthName = (r: Reading, i: number): boolean => r.isCapital(i) || !alsoMonths.has(r.word(i));

function isYear(r: Reading, first: number, end: number, value: number, bounded: boolean, unit: boolean): boolean {
  if (unit) return false;
  const next = r.word(end);
  const before = r.word(first - 1);
  const likely = value >= 1900 && (value <= 2060 || beforeLateYear.has(before));
  if (r.isDash(end) && !r.spaced(end)) return likely || r.isNumber(end + 1);
  if (r.has(end, COUNTED_NOUN) && !(likely && ofYear.has(before))) return false;
  if (bounded && !hedgesOfYear.has(before) && r.isWord(end) && next.endsWith('s')) return false;
  if (likely) return true;
  if (r.has(first - 1, YEAR_BEFORE) && !next.endsWith('s')) return true;
  if (r.has(first - 1, MONTH) || (before === ',' && r.isNumber(first - 2)) || eras.has(next) || erasBefore.has(before))
    return true;
  return false;
}

/** A label: 'Channel 4', 'Boeing 737', 'Part 3', 'No. 10', '[12]', '(1)', list numbers. */
function isLabel(r: Reading, { amount, first, end, stop, low, start }: Item, bounded: boolean): boolean {
  const { text } = r;
  const before = text[start - 1] ?? ' ';
  const after = text[stop] ?? ' ';
  if (before === '[' && after === ']') return true;
  if (amount.plain && low < 100 && before === '(' && after === ')') return true;
  if (amount.plain && low < 100 && after === ' ' && text[stop + 1] === ')' && !opensBracket(text, start)) return true;
  if (postalWords.has(r.word(end))) return true;
  if (amount.plain && low < 100 && after === ')' && (first === 0 || /[\s;]/.test(before)) && !opensBracket(text, start))
    return true;
  if (first === 0 && after === '.' && amount.plain && low < 100 && r.isWord(end + 1) && r.isCapital(end + 1))
    return true;
  if (bounded) return false;
  const i = first - 1;
  if (amount.plain && r.word(i) === 'the' && modelNouns.has(r.word(end))) return true;
  // 'six AK 47 rifles': behind a count the code and its number are one name
  if (amount.plain && isCode(r.raw(i)) && r.spaced(first) && (r.isNumber(i - 1) || r.has(i - 1, CARDINAL))) return true;
  const number = r.raw(i) === '.' && !r.spaced(i) && labelAbbreviations.has(r.word(i - 1));
  if (number) return true;
  if (!r.isWord(i) || !r.spaced(first)) return false;
  const quantified =
    r.isWord(end) &&
    !r.isCapital(end) &&
    !r.has(end, CLOSED) &&
    (r.has(end, COUNTED_NOUN) || /[^su]s$/.test(r.word(end)));
  if (r.has(i, NUMBERED_NAME) && (isNameLike(r, i) || labels.has(r.word(i)))) {
    return amount.plain || !quantified;
  }
  if (!isNameLike(r, i) || r.startsSentence(i) || r.has(i, MONTH | WEEKDAY | PREPOSITION | CONJUNCTION)) return false;
  if (quantified) return false;
  // a number behind a capitalised word, and no noun after it: part of the name ('Audi A6 50', 'Voyager 2')
  if (!amount.plain) return false;
  return !ageOf(r, first, end, low);
}

const isCode = (word: string): boolean => word.length <= 3 && isAllCapitals(word, 1);

/** A capital first or further on ('iPhone'). */
const isNameLike = (r: Reading, i: number): boolean => r.isCapital(i) || /^\p{Ll}+\p{Lu}/u.test(r.raw(i));

const opensBracket = (text: string, start: number): boolean => {
  for (let i = start - 1; i >= 0 && start - i < 60; i--) {
    if (text[i] === '(') return true;
    if (text[i] === ')') return false;
  }
  return false;
};

/** 'Ada Park 44 has …': a number behind a full name and before a verb may be an age. */
const ageOf = (r: Reading, first: number, end: number, value: number): boolean =>
  value >= 1 &&
  value <= 110 &&
  r.isCapital(first - 2) &&
  r.isWord(first - 2) &&
  afterNameAndAge.has(r.word(end)) &&
  !isThing(r, first - 1);

/** '123 Elm Street', a postal code behind a state. */
function isAddress(r: Reading, { amount }: Item, end: number): boolean {
  if (!amount.plain || !r.isCapital(end)) return false;
  for (let i = end; i < end + 4 && r.isCapital(i); i++) if (streets.has(r.word(i))) return true;
  return amount.stop - amount.start === 5 && /^[A-Z]{2}$/.test(r.raw(amount.first - 1));
}

/** 'the number three brewer': a place in an order; not 'they number three million'. */
const isRank = (r: Reading, { amount, first, low }: Item): boolean =>
  amount.form === 'words' && low < 100 && r.word(first - 1) === 'number' && ranks.has(r.word(first - 2));
const ranks = new Set(['the', 'a', 'its', 'his', 'her', 'their', "'s", 'as', 'world', 'country']);

/** 'World War Two', 'the Big Three', 'BBC One', 'Two Rivers'. */
function isNameInWords(r: Reading, { first, end, unit }: Item): boolean {
  if (unit || !r.isCapital(first) || r.startsSentence(first)) return false;
  const before = first - 1;
  const opened = r.isPunctuation(before);
  if (opened) return false;
  return (
    (r.isCapital(before) && !r.startsSentence(before)) ||
    (r.isCapital(before) && r.has(before, NUMBERED_NAME)) ||
    (r.isCapital(end) && r.isWord(end)) ||
    !r.has(before, PREPOSITION | CONJUNCTION)
  );
}
