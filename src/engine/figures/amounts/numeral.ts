/** A number in digits: grouping by evidence, decimals, exponents, fractions. Works on characters. */
import { isGroupingSpace } from '../../text/whiteSpace';

/** How the paragraph writes numbers; asked only in doubt. */
export interface Style {
  /** Decimals have a comma, so '1.234' is 1234. */
  readonly commaDecimal: boolean;
}

export interface Numeral {
  readonly value: number;
  readonly end: number;
  /** Digits only, no sign or separator: could be a year, a label, an ordinal's stem. */
  readonly plain: boolean;
  /** Written as a fraction ('1/4', '½'). */
  readonly fraction: boolean;
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019;

/**
 * Reads the number that begins with the digit at `at`; `undefined` for digits that are no number (dotted section numbers).
 */
export function readNumeral(text: string, at: number, style: Style): Numeral | undefined {
  if (!isDigit(text.charCodeAt(at))) return undefined;
  let end = at;
  let separators = 0;
  while (end < text.length) {
    const c = text.charCodeAt(end);
    if (isDigit(c)) end++;
    else if ((c === 44 || c === 46 || isApostrophe(c)) && isDigit(text.charCodeAt(end + 1))) {
      separators++;
      end++;
    } else break;
  }
  // '10, 000': set with a space by mistake
  if (text.startsWith(', 000', end) && end - at <= 3 && isDigits(text, end + 2, 3) && isDigits(text, at, end - at))
    return { value: Number(text.slice(at, end)) * 1000, end: end + 5, plain: false, fraction: false };
  let grouped = end;
  for (let spaces = 0; isDigits(text, grouped + 1, 3) && grouped - at <= 12; spaces++) {
    const c = text.charCodeAt(grouped);
    const first = spaces === 0 && separators === 0 && end - at <= 3;
    if (!(spaces > 0 || first) || text.charCodeAt(at) === 48) break;
    if (isGroupingSpace(c) || (c === 32 && ordinarySpaceGroups(text, grouped, spaces))) grouped += 4;
    else break;
  }
  let value: number | undefined;
  let plain = false;
  if (grouped > end) {
    end = grouped;
    let digits = text.slice(at, end).replace(/\D/g, '');
    const c = text.charCodeAt(end);
    if ((c === 44 || c === 46) && isDigit(text.charCodeAt(end + 1))) {
      let stop = end + 1;
      while (isDigit(text.charCodeAt(stop))) stop++;
      digits += `.${text.slice(end + 1, stop)}`;
      end = stop;
    }
    value = Number(digits);
  } else {
    const token = text.slice(at, end);
    plain = separators === 0;
    const parsed = plain ? { value: Number(token), length: token.length } : readGrouped(token, style);
    if (!parsed) return undefined;
    value = parsed.value;
    end = at + parsed.length;
  }
  return withTail(text, { value, end, plain, fraction: false });
}

const isDigits = (text: string, at: number, count: number): boolean => {
  for (let i = 0; i < count; i++) if (!isDigit(text.charCodeAt(at + i))) return false;
  return !isDigit(text.charCodeAt(at + count));
};

/** '20 000' and '1 234 567' with ordinary spaces: one group of zeros, or two groups or a decimal part. */
function ordinarySpaceGroups(text: string, space: number, spaces: number): boolean {
  if (spaces > 0) return true;
  if (text.startsWith('000', space + 1)) return true;
  const next = text.charCodeAt(space + 4);
  if (next === 32 && isDigits(text, space + 5, 3)) return true;
  return next === 44 && isDigit(text.charCodeAt(space + 5)) && !isDigits(text, space + 5, 3);
}

/** '1,234.5', '12,34,567', '1.234,5', "1'234", '5,00'; of a list like '1,2,3' only the first number. */
function readGrouped(token: string, style: Style): { value: number; length: number } | undefined {
  let at = 0;
  while (isDigit(token.charCodeAt(at))) at++;
  let further = at + 1;
  while (isDigit(token.charCodeAt(further))) further++;
  const whole = (parts: readonly string[]): number => Number(parts.join(''));
  if (further === token.length) {
    const last = token[at]!;
    const left = token.slice(0, at);
    const right = token.slice(at + 1);
    if (last === '.' && style.commaDecimal && right.length === 3 && left.length <= 3 && left !== '0')
      return { value: whole([left, right]), length: token.length };
    if (last === '.') return { value: Number(token), length: token.length };
    const thousands = right.length === 3 && left.length <= 3 && left[0] !== '0';
    if (thousands && !(style.commaDecimal && last === ','))
      return { value: whole([left, right]), length: token.length };
    if (last === ',' && (left === '0' || right.length !== 3 || style.commaDecimal))
      return { value: Number(`${left}.${right}`), length: token.length };
    return { value: Number(left), length: left.length };
  }
  const separators = token.replace(/\d/g, '');
  const last = separators.at(-1)!;
  const parts = token.split(/[.,'’]/);
  const uniform = isAll(separators, separators[0]!);
  if (uniform) {
    if (groupsOfThree(parts) || (last === ',' && indianGroups(parts)))
      return { value: whole(parts), length: token.length };
    return last === '.' ? undefined : { value: Number(parts[0]), length: parts[0]!.length };
  }
  const head = separators.slice(0, -1);
  const group = head[0]!;
  if ((last === '.' || last === ',') && isAll(head, group) && group !== last) {
    const wholeParts = parts.slice(0, -1);
    if (groupsOfThree(wholeParts) || (group === ',' && indianGroups(wholeParts)))
      return { value: Number(`${wholeParts.join('')}.${parts.at(-1)}`), length: token.length };
  }
  // a list without spaces: '5,6.5'
  const first = /^\d+(?:\.\d+)?/.exec(token)![0];
  return { value: Number(first), length: first.length };
}

const isAll = (text: string, char: string): boolean => text === char.repeat(text.length);

const groupsOfThree = (parts: readonly string[]): boolean =>
  parts[0]!.length >= 1 &&
  parts[0]!.length <= 3 &&
  parts[0] !== '0' &&
  parts.slice(1).every((part) => part.length === 3);

/** Indian grouping: pairs, then three digits. */
const indianGroups = (parts: readonly string[]): boolean =>
  parts.length > 2 &&
  parts[0]!.length <= 2 &&
  parts.at(-1)!.length === 3 &&
  parts.slice(1, -1).every((part) => part.length === 2);

const glyphs: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

/** What may follow the digits: an exponent, a power of ten, a fraction. */
function withTail(text: string, numeral: Numeral): Numeral {
  const { value, end, plain } = numeral;
  const c = text.charCodeAt(end);
  // a space and a letter, a comma or full stop, '%': nothing belongs to the digits
  if (c === 32) {
    const next = text.charCodeAt(end + 1) | 32;
    if (next >= 97 && next <= 122) return numeral;
  } else if (c === 37 || c === 44 || c === 46) return numeral;
  if (c === 101 || c === 69) {
    // e: '1e10', '12.32e+14'
    const exponent = readExponent(text, end + 1);
    if (exponent && !/[\p{L}\d]/u.test(text[exponent.end] ?? ''))
      return { ...numeral, value: value * 10 ** exponent.value, end: exponent.end, plain: false };
  }
  if (c === 0xd7 || c === 120 || (c === 32 && text.charCodeAt(end + 1) === 0xd7)) {
    // '2.48×10−5', '5.5x10-3', '3 × 10^8'
    const power = /^ ?[×x] ?10(?:\^?([-−+]?\d{1,3})|([⁻]?[⁰¹²³⁴-⁹]+))/.exec(text.slice(end, end + 14));
    if (power)
      return {
        ...numeral,
        value: round(value * 10 ** exponentValue(power[1], power[2])),
        end: end + power[0].length,
        plain: false,
      };
  }
  if (c === 94) {
    const exponent = /^\^([-−+]*)(\d{1,3})/.exec(text.slice(end, end + 8));
    if (exponent) {
      const sign = /[-−]/.test(exponent[1]!) ? -1 : 1;
      return { ...numeral, value: value ** (sign * Number(exponent[2])), end: end + exponent[0].length, plain: false };
    }
  }
  if (plain) {
    const over = readOver(text, end);
    if (over && isFraction(value, over.value))
      return { value: value / over.value, end: over.end, plain: false, fraction: true };
    const gap = c === 32 || c === 0xa0 ? 1 : 0;
    let at = end + gap;
    if (gap) while (text.charCodeAt(at) === 32) at++;
    const glyph = glyphs[text[at] ?? ''];
    if (glyph !== undefined && at - end <= 2)
      return { value: value + glyph, end: at + 1, plain: false, fraction: false };
    if (gap && isDigit(text.charCodeAt(at)) && value < 1000) {
      let stop = at;
      while (isDigit(text.charCodeAt(stop))) stop++;
      const above = Number(text.slice(at, stop));
      const below = readOver(text, stop);
      if (below && above < below.value && isFraction(above, below.value))
        return { value: value + above / below.value, end: below.end, plain: false, fraction: false };
    }
  }
  return numeral;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
function exponentValue(plain: string | undefined, raised: string | undefined): number {
  if (plain !== undefined) return Number(plain.replace('−', '-'));
  const digits = Array.from((raised ?? '').replace('⁻', ''), (x) => superscripts.indexOf(x)).join('');
  return Number(digits) * (raised?.startsWith('⁻') ? -1 : 1);
}

const round = (value: number): number => Number(value.toPrecision(12));

function readExponent(text: string, at: number): { value: number; end: number } | undefined {
  const sign = text[at] === '-' || text[at] === '−' ? -1 : 1;
  let end = text[at] === '-' || text[at] === '−' || text[at] === '+' ? at + 1 : at;
  const first = end;
  while (isDigit(text.charCodeAt(end)) && end - first < 3) end++;
  return end > first ? { value: sign * Number(text.slice(first, end)), end } : undefined;
}

/** The denominator behind '/' or '⁄'. */
function readOver(text: string, at: number): { value: number; end: number } | undefined {
  const c = text.charCodeAt(at);
  if (c !== 47 && c !== 0x2044) return undefined;
  let end = at + 1;
  while (isDigit(text.charCodeAt(end)) && end - at < 6) end++;
  const next = text.charCodeAt(end);
  const goesOn = isDigit(next) || next === 47 || ((next === 46 || next === 44) && isDigit(text.charCodeAt(end + 1)));
  return end > at + 1 && !goesOn ? { value: Number(text.slice(at + 1, end)), end } : undefined;
}

/** Is a/b written as a fraction (1/4, 3/16), not a date, a score or a name (9/11, 24/7)? */
const isFraction = (a: number, b: number): boolean =>
  b > 1 &&
  a > 0 &&
  (a < b || (b <= 8 && a < 100 && a % b !== 0 && b % 2 === 0)) &&
  (b <= 10 || [12, 16, 20, 25, 32, 50, 60, 64, 100, 128, 1000].includes(b));
