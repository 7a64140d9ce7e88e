/** Numbers that are no figures: parts of names, years and dates, clock times, telephone numbers, addresses, labels. */
import { CONJUNCTION, COUNTED_NOUN, MONTH, NUMBERED_NAME, PREPOSITION, WEEKDAY, YEAR_BEFORE } from '../lexicon';
import type { Reading } from '../reading';
import type { Item } from './item';

/** Is the number part of something that is no figure? `bounded`: a hedge stands before it. */
export function isNoFigure(r: Reading, item: Item, bounded: boolean, behind = item.end): boolean {
  const { amount, unit } = item;
  if (amount.form === 'words' || amount.form === 'article') return isNameInWords(r, item);
  if (amount.form !== 'digits') return false;
  return (
    insideToken(r, item) ||
    isTelephone(r, item) ||
    isClockTime(r, item) ||
    isDate(r, item, bounded, behind) ||
    (!unit && (isLabel(r, item, bounded) || isAddress(r, item, behind)))
  );
}

const isLetter = (char: string): boolean => /\p{L}/u.test(char);

/** Letters or signs directly around the digits: 'F-16', '5G', 'SCP-173', 'x_3', web addresses, telephone numbers. */
function insideToken(r: Reading, { amount, start, end, stop, unit }: Item): boolean {
  const { text } = r;
  const before = text[start - 1] ?? ' ';
  const after = text[stop] ?? ' ';
  if (before === '+' && /[\p{L}\p{N}.]/u.test(text[start - 2] ?? ' ')) return true;
  if (/[_@#/\\=&]/.test(before) && !(before === '/' && unit)) return true;
  if (/[_@\\]/.test(after) || (isLetter(after) && r.start(end - 1) <= stop)) return true;
  if (isLetter(after) && !unit) return true;
  if (isLetter(before) && start === amount.start) return true;
  if (after === '/' && /[\w]/.test(text[stop + 1] ?? '') && !unit) return true;
  if (before === '.' && /[\p{L}\p{N}]/u.test(text[start - 2] ?? ' ')) return true;
  if (/[-‐‑]/.test(before)) {
    const further = text[start - 2] ?? ' ';
    if (/[\p{L}\p{N})]/u.test(further)) return !hyphenIsRange(r, start);
    if (further === ' ' && r.isCapital(amount.first - 2) && /^[A-Z]{2,}$/.test(r.raw(amount.first - 2))) return true;
  }
  // 'fb−1', 'm s−2'
  if (before === '−' && isLetter(text[start - 2] ?? ' ')) return true;
  if (before === '–' && /[\p{L}]/u.test(text[start - 2] ?? ' ')) return false;
  if (/[-‐‑]/.test(after) && /\d/.test(text[stop + 1] ?? '') && !unit && digitChain(text, stop)) return true;
  return /[.:/]/.test(before) && webAddress(text, start);
}

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
  const near = r.isNumber(amount.first - 1) || r.isNumber(amount.end) || /[+(]/.test(text[start - 1] ?? '');
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
  const word = /([\p{L}]+)[-‐‑]$/u.exec(r.text.slice(Math.max(0, start - 12), start))?.[1]?.toLowerCase();
  return word !== undefined && /^(?:sub|mid|plus|minus|over|under|near|magnitude)$/.test(word);
}

/** Three and more groups of digits with hyphens, or groups that are no range: telephone and account numbers. */
const digitChain = (text: string, stop: number): boolean =>
  /^[-‐‑]\d+[-‐‑.]\d/.test(text.slice(stop, stop + 24)) || /^[-‐‑]\d{4}(?!\d)/.test(text.slice(stop, stop + 7));

function webAddress(text: string, start: number): boolean {
  let from = start;
  while (from > 0 && start - from < 200 && !/\s/.test(text[from - 1]!)) from--;
  return /:\/\/|^www\.|^[\w-]+\.(?:com|org|net|gov|edu|co|io)\b/.test(text.slice(from, start));
}

function isClockTime(r: Reading, { amount, end, stop, low, unit }: Item): boolean {
  const { text } = r;
  const after = text[stop] ?? '';
  if (after === ':' && /\d/.test(text[stop + 1] ?? '')) return true;
  if (text[amount.start - 1] === ':' && /\d/.test(text[amount.start - 2] ?? '')) return true;
  if (unit) return false;
  const next = r.word(end);
  if (/^(?:am|pm|a\.m\.|p\.m\.|a\.m|p\.m|o'clock|noon|gmt|utc|est|edt|pst|pdt|cet|bst|hrs)$/.test(next) && low < 2400)
    return true;
  return (
    low <= 24 &&
    /^(?:at|by|around|until|till|from|since|before|after)$/.test(r.word(amount.first - 1)) &&
    /^(?:on|sharp|today|tomorrow|yesterday)$/.test(next) &&
    !r.isWord(end + 3)
  );
}

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
  const numeric = /^\d{1,4}([/.-])\d{1,2}\1\d{1,4}/.test(r.text.slice(amount.start, amount.start + 12));
  if (numeric) return true;
  if (amount.plain && amount.stop - amount.start === 4 && low >= 1000 && low <= 2100)
    return behind === end && isYear(r, amount.first, end, low, bounded, unit !== undefined);
  return false;
}

/** 'may' and 'march' in small letters are verbs. */
const isMonthName = (r: Reading, i: number): boolean =>
  r.isCapital(i) || !/^(?:may|march|mar|jun|jan|sun|dec)$/.test(r.word(i));

function isYear(r: Reading, first: number, end: number, value: number, bounded: boolean, unit: boolean): boolean {
  if (unit) return false;
  const next = r.word(end);
  const before = r.word(first - 1);
  const likely = value >= 1900 && (value <= 2060 || /^(?:by|in|until|till|since)$/.test(before));
  if (r.isDash(end) && !r.spaced(end)) return likely || r.isNumber(end + 1);
  if (r.has(end, COUNTED_NOUN) && !(likely && /^(?:in|since|of|the|his|her|its|their|'s)$/.test(before))) return false;
  if (bounded && !/^(?:by|around|about|before|after|past|until)$/.test(before) && r.isWord(end) && next.endsWith('s'))
    return false;
  if (likely) return true;
  if (r.has(first - 1, YEAR_BEFORE) && !next.endsWith('s')) return true;
  if (
    r.has(first - 1, MONTH) ||
    (before === ',' && r.isNumber(first - 2)) ||
    /^(?:ad|bc|ce|bce|b\.c\.|a\.d\.)$/.test(next) ||
    /^(?:ad|a\.d\.)$/.test(before)
  )
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
  if (/^(?:zip|postcode)$/.test(r.word(end))) return true;
  if (amount.plain && low < 100 && after === ')' && (first === 0 || /[\s;]/.test(before)) && !opensBracket(text, start))
    return true;
  if (first === 0 && after === '.' && amount.plain && low < 100 && r.isWord(end + 1) && r.isCapital(end + 1))
    return true;
  if (bounded) return false;
  const i = first - 1;
  const number = r.raw(i) === '.' && !r.spaced(i) && /^(?:no|nos|fig|vol|sec|art|pp|p|ch|nr|eq)$/.test(r.word(i - 1));
  if (number) return true;
  if (!r.isWord(i) || !r.spaced(first)) return false;
  const quantified =
    r.isWord(end) &&
    !r.isCapital(end) &&
    !r.has(end, PREPOSITION | CONJUNCTION) &&
    (r.has(end, COUNTED_NOUN) || /[^su]s$/.test(r.word(end)));
  if (
    r.has(i, NUMBERED_NAME) &&
    (isNameLike(r, i) ||
      /^(?:no|number|numbers|section|chapter|article|page|figure|table|flight|channel|phase|stage|category|type|level|part|grade|footnote|paragraph|clause|annex|appendix|exhibit|item|schedule|room|gate|route|highway|step|version|day|week|round|game|lot|size|item|apartment|platform)$/.test(
        r.word(i),
      ))
  ) {
    return amount.plain || !quantified;
  }
  if (!isNameLike(r, i) || r.startsSentence(i) || r.has(i, MONTH | WEEKDAY | PREPOSITION | CONJUNCTION)) return false;
  if (quantified) return false;
  // a number behind a capitalised word, and no noun after it: part of the name ('Audi A6 50', 'Voyager 2')
  if (!amount.plain) return false;
  return !ageOf(r, first, end, low);
}

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
  /^(?:has|had|is|was|who|of|from|said|will)$/.test(r.word(end));

const streets =
  /^(?:street|st|avenue|ave|road|rd|lane|drive|dr|boulevard|blvd|square|way|court|place|plaza|terrace|highway|parkway|broadway|block)$/;

/** '123 Elm Street', a postal code behind a state. */
function isAddress(r: Reading, { amount }: Item, end: number): boolean {
  if (!amount.plain || !r.isCapital(end)) return false;
  for (let i = end; i < end + 4 && r.isCapital(i); i++) if (streets.test(r.word(i))) return true;
  return amount.stop - amount.start === 5 && /^[A-Z]{2}$/.test(r.raw(amount.first - 1));
}

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
