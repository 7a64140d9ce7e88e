/** Scale letters, unit symbols, unit words and currencies behind an amount. */
import { unitsOfMoreThanOne } from '../../lexicon/en/figureWords';
import { shortScales } from '../../lexicon/en/numbers';
import { isPlural } from '../counted/phrase';
import {
  ARTICLE,
  AUXILIARY,
  CONJUNCTION,
  VERB,
  DETERMINER,
  PREPOSITION,
  SIZE_ADJECTIVE,
  UNIT_LETTERS,
  UNIT_WORD,
} from '../lexicon';
import type { Reading } from '../reading';
import { isLetter, isLetterOrDigit } from './characters';
import { byName, codes, phrases, symbols, type Unit } from './table';

export interface After {
  readonly unit: Unit | undefined;
  /** From a letter directly behind the number ('$3m'). */
  readonly scale: number;
  readonly end: number;
  readonly stop: number;
  /** A hyphen joins number and unit: '160-meter'. */
  readonly hyphen: boolean;
}

/** Symbols that are also everyday letters or words: only directly behind the number. */
const attachedOnly =
  /^(?:in|s|d|y|h|A|N|J|K|d|ac|ct|Ma|Ga|NM|ID|cd|p|°|mb|ps|MP|pc|T|AU|c|P|SR|BD|L\.|fl|kn|kt|hl|ms|ns|b|cal|mo|Mp|ly)$/;

/** Scale letters, unit and currency behind character `stop`, word `end`. */
export function readUnitAfter(
  r: Reading,
  stop: number,
  end: number,
  money: boolean,
  plain: boolean,
  value: number,
): After {
  const { text } = r;
  let scale = 1;
  let at = stop;
  let j = end;
  // scale letters
  const ahead = text.charCodeAt(at);
  const letters =
    (ahead | 32) > 96 && (ahead | 32) < 123
      ? /^[A-Za-z]{1,3}(?![\p{L}\p{Nd}])/u.exec(text.slice(at, at + 5))?.[0]
      : undefined;
  const spaced =
    letters === undefined && ahead === 32 && r.end(j) - at < 5 && 'bmtckMBKG'.includes(text[at + 1] ?? ' ')
      ? /^ (bn|mn|mln|tn|trn|bln|cr|MM|m|M|b|B|k|K|G)(?![\p{L}\p{Nd}'’])/u.exec(text.slice(at, at + 6))?.[1]
      : undefined;
  const free =
    spaced !== undefined && (money || spaced.length > 1 || (/[MBKG]/.test(spaced) && freeScale(r, j + 1, plain)));
  const letter = letters ?? (free ? spaced : undefined);
  if (letter !== undefined && shortScales[letter] !== undefined && scaleIsMeant(r, letter, j, money, plain, value)) {
    scale = shortScales[letter];
    at += letter.length + (letters === undefined ? 1 : 0);
    j = Math.max(j + 1, r.wordAt(at, j));
  }
  const hyphen = scale === 1 || text[at] === '-' ? r.isHyphen(j) && r.start(j) === at && !r.spaced(j + 1) : false;
  const found = readSymbol(r, at, j, money, value) ?? readWords(r, hyphen ? j + 1 : j, money, value, scale);
  if (found) return { unit: found.unit, scale: scale * (found.scale ?? 1), end: found.end, stop: found.stop, hyphen };
  return { unit: undefined, scale, end: j, stop: at, hyphen: false };
}

/** '8 B people', '1,674.5 M': a single capital apart from its number. */
const freeScale = (r: Reading, i: number, plain: boolean): boolean =>
  pluralFollows(r, i) || (!plain && !r.isWord(i) && !r.isNumber(i));

/** Does a plural noun, or a unit, stand within the next words? */
function pluralFollows(r: Reading, i: number): boolean {
  for (let j = i; j < i + 5; j++) {
    const bits = r.bits(j);
    if (j > i && (r.word(j) === 'and' || r.word(j) === 'or')) continue;
    if (!r.isWord(j) || bits & (SIZE_ADJECTIVE | PREPOSITION | AUXILIARY | DETERMINER | ARTICLE)) return false;
    if (bits & CONJUNCTION) return false;
    if ((isPlural(r, j) && !(bits & VERB)) || (j === i && phrases.has(r.word(j)))) return true;
  }
  return false;
}

function scaleIsMeant(r: Reading, letter: string, j: number, money: boolean, plain: boolean, value: number): boolean {
  if (letter.length > 1 || money) return true;
  switch (letter) {
    case 'm': {
      // '5m people' but 'the 100m final': a plural or a unit must follow
      return pluralFollows(r, j + 1) || r.word(j + 1) === 'of';
    }
    case 'b':
      return pluralFollows(r, j + 1);
    case 'T':
      return !plain;
    case 'G':
      return value > 6;
    case 'K':
      return value !== 4 && value !== 8;
    default:
      return true;
  }
}

interface Found {
  readonly unit: Unit;
  readonly end: number;
  readonly stop: number;
  readonly scale?: number;
}

function readSymbol(r: Reading, at: number, j: number, money: boolean, value: number): Found | undefined {
  const { text } = r;
  let from = at;
  if (text[from] === '-' && isLetter(text[from + 1])) from++;
  else while (from - at < 2 && (text[from] === ' ' || text[from] === '\u00a0' || text[from] === '\u202f')) from++;
  if (text[from] === '{' || text[from] === '<') from++;
  // a whole word that no symbol or code begins with
  if (r.isWord(j) && r.start(j) === from && !r.has(j, UNIT_LETTERS)) return undefined;
  const gap = from > at;
  const quotes = text[from];
  if (!gap && (quotes === '"' || quotes === "'" || quotes === '’') && value <= 1000) return readMarks(r, from, j);
  for (const { symbol, unit } of symbols.get(text[from] ?? '') ?? []) {
    if (!text.startsWith(symbol, from)) continue;
    const next = text[from + symbol.length];
    if (
      isLetterOrDigit(symbol.at(-1)) &&
      (isLetterOrDigit(next) || ((next === "'" || next === '’') && isLetter(text[from + symbol.length + 1])))
    )
      continue;
    if (isLetter(symbol.at(-1)) && next !== undefined && /[⁻−²³]/.test(next)) continue;
    if (gap && attachedOnly.test(symbol) && !sizeFollows(r, symbol, from)) continue;
    if (money && unit.dimension.startsWith('money:') && '$€£¥'.includes(symbol[0]!)) return undefined;
    if (!symbolFits(r, symbol, from, gap, value)) continue;
    const stop = from + symbol.length;
    return { unit, stop, end: Math.max(j + 1, r.wordAt(stop, j)) };
  }
  const code = codes.get(text.slice(from, from + 3));
  if (code && !isLetterOrDigit(text[from + 3])) {
    const stop = from + 3;
    return { unit: code, stop, end: r.wordAt(stop, j) };
  }
  // 'MUSD', 'MEUR'
  const million = codes.get(text.slice(from + 1, from + 4));
  if (million && text[from] === 'M' && !isLetterOrDigit(text[from + 4]))
    return { unit: million, scale: 1e6, stop: from + 4, end: r.wordAt(from + 4, j) };
  return undefined;
}

const sizeFollows = (r: Reading, symbol: string, from: number): boolean =>
  symbol === 'in'
    ? /^in (?:thick|long|wide|tall|deep|high|diameter)\b/.test(r.text.slice(from, from + 14))
    : symbol === 'p' &&
      /^p(?:[^\w]|$)/.test(r.text.slice(from, from + 2)) &&
      !/^p\.? ?\d/.test(r.text.slice(from, from + 4));

function symbolFits(r: Reading, symbol: string, from: number, gap: boolean, value: number): boolean {
  const after = r.text.slice(from + symbol.length, from + symbol.length + 3);
  switch (symbol) {
    case 'pm':
      return !Number.isInteger(value) && String(value).split('.')[1]!.length > 2;
    case 'p':
      return !/^(?:480|720|1080|1440|2160)$/.test(String(value));
    case 'F':
    case 'C':
      return !gap || (!/^ [A-Z\d]/.test(after) && value < 1000);
    case 's':
      return !(Number.isInteger(value) && value % 10 === 0 && value >= 20) && value < 1000;
    case 'd':
      return value < 1000;
    case 'W':
    case 'V':
      return !gap || !after.startsWith('.');
    case 'm':
    case 'g':
    case 't':
      return !/^['’]/.test(after);
    case 'l':
    case 'L':
      return !gap || !/^(?:\.|['’]| ?\d)/.test(after);
    case 'h':
      return !/^\d/.test(after);
    default:
      return true;
  }
}

/** `6'`, `9"`: feet and inches; a quotation mark that closes a quotation is none. */
function readMarks(r: Reading, from: number, j: number): Found | undefined {
  const mark = r.text[from];
  const after = r.text[from + 1];
  if (isLetter(after)) return undefined;
  if (mark === '"') {
    let marks = 0;
    for (let k = from - 1; k >= 0 && from - k < 400; k--) if (r.text.charCodeAt(k) === 34) marks++;
    return marks % 2 ? undefined : { unit: byName.get('inch')!, stop: from + 1, end: j + 1 };
  }
  const opens = /(?:^|\s)['‘][^\s]/.test(r.text.slice(Math.max(0, from - 200), from));
  return opens || mark === '’' ? undefined : { unit: byName.get('foot')!, stop: from + 1, end: j + 1 };
}

function readWords(r: Reading, j: number, money: boolean, value: number, scale: number): Found | undefined {
  if (!r.has(j, UNIT_WORD)) return undefined;
  for (const { words, unit } of phrases.get(r.word(j)) ?? []) {
    let k = 1;
    while (k < words.length && r.word(j + k) === words[k]) k++;
    if (k < words.length) {
      // 'square-meter', 'kilowatt-hours'
      if (words.length === 2 && r.isHyphen(j + 1) && r.word(j + 2) === words[1])
        return fits(r, { unit, end: j + 3, stop: r.end(j + 2) }, money, value, scale);
      continue;
    }
    const found = fits(r, { unit, end: j + words.length, stop: r.end(j + words.length - 1) }, money, value, scale);
    if (found) return found;
  }
  // 'million dollars', read behind a hyphen or a symbol scale
  return undefined;
}

const moneyWords = new Set(
  'cost costs price priced pay pays paid fine fined worth sold sell bought buy budget fund funding fee fees salary wage wages debt loan tax taxes raised raise bail compensation prize invest invested investment bank sterling spend spent'.split(
    ' ',
  ),
);

function fits(r: Reading, found: Found, money: boolean, value: number, scale: number): Found | undefined {
  const { unit } = found;
  if (money) return unit.dimension.startsWith('money:') ? found : undefined;
  const last = r.word(found.end - 1);
  if (unit.name === 'pound' && unit.dimension === 'mass' && /^pounds?$/.test(last)) {
    const endWord = r.endNear(found.end - 1);
    let evidence = value >= 1e6 || scale > 1;
    for (let k = r.firstNear(found.end - 1); !evidence && k < endWord; k++) evidence = moneyWords.has(r.word(k));
    return evidence ? { ...found, unit: byName.get('GBP')! } : found;
  }
  if (last === 'second' && r.isHyphen(found.end)) return undefined;
  if (value === 1 && unitsOfMoreThanOne.has(last) && r.word(found.end - 2) !== 'percentage') return undefined;
  if (
    (last === 'second' || last === 'foot' || last === 'minute') &&
    value > 1 &&
    !r.isHyphen(found.end - 2) &&
    last === 'second'
  )
    return undefined;
  return found;
}
