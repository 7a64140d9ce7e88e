/** Numbers in words: cardinals, decimals (*nine point four*), fractions (*two thirds*, *one in five* is interval.ts). */
import { afterPart } from '../../lexicon/en/figureWords';
import { cardinals, ordinals, parts, pluralScales, scales } from '../../lexicon/en/numbers';
import { CARDINAL, ORDINAL, PART, SCALE } from '../lexicon';
import type { Reading } from '../reading';

export interface WordNumber {
  readonly value: number;
  /** Word index behind it. */
  readonly end: number;
  /** The number is a part of a whole ('two thirds'), not one with a fraction ('two and a half'). */
  readonly fraction: boolean;
}

/** Skips a hyphen between two words of one number. */
const skipHyphen = (r: Reading, i: number): number =>
  r.isHyphen(i) && r.has(i + 1, CARDINAL | SCALE | ORDINAL | PART) ? i + 1 : i;

export const scaleAt = (r: Reading, i: number): number => {
  const word = r.word(i);
  return scales[word] ?? pluralScales[word] ?? 0;
};

/**
 * A cardinal in words that begins at word i; `lead` is a value read already (digits before *million*, an article before
 * *hundred*) that ends before i.
 */
export function readCardinal(r: Reading, i: number, lead?: number): { value: number; end: number } | undefined {
  let total = 0;
  let current = lead ?? 0;
  let any = lead !== undefined;
  let tens = false; // the last word was twenty … ninety
  let round = false; // the last word was hundred or a larger scale
  let lastScale = Infinity;
  let j = i;
  for (;;) {
    let k = any ? skipHyphen(r, j) : j;
    let and = false;
    if (
      any &&
      round &&
      r.word(k) === 'and' &&
      r.has(k + 1, CARDINAL) &&
      (belowHundred(r, k + 1) || goesOnLarger(r, k + 1, lastScale))
    ) {
      k++;
      and = true;
    }
    if (!r.isWord(k)) break;
    const word = r.word(k);
    const value = cardinals[word];
    if (value !== undefined) {
      const joins = tens && value > 0 && value < 10;
      // 'one hundred | thirty-fifths'
      if (any && value >= 20 && r.isHyphen(k + 1) && (partOf(r.word(k + 2), false) ?? 10) < 10) break;
      if (!any || (round && value > 0 && value < 100) || joins) current += value;
      else break;
      tens = value >= 20;
      round = false;
    } else {
      const scale = scales[word] ?? (any ? pluralScales[word] : undefined);
      if (scale === undefined || !any || and) break;
      if (scale === 100) {
        if (current === 0 || (current >= 100 && lead === undefined)) break;
        current *= 100;
      } else if (scale === 12) {
        if (current === 0) break;
        current *= 12;
        j = k + 1;
        break;
      } else {
        if (current === 0) {
          if (total === 0 || lead === undefined) break;
          total *= scale;
        } else if (scale > lastScale) {
          total = (total + current) * scale;
        } else total += current * scale;
        current = 0;
        lastScale = scale;
      }
      round = true;
      tens = false;
    }
    any = true;
    j = k + 1;
  }
  return any && j > i ? { value: total + current, end: j } : undefined;
}

/** 'two hundred *and two thousand*': a larger scale than any before multiplies the whole. */
function goesOnLarger(r: Reading, i: number, lastScale: number): boolean {
  const tens = skipHyphen(r, i + 1);
  const scale = scaleAt(r, tens) || scaleAt(r, tens + 1);
  return lastScale === Infinity && scale >= 1000 && r.word(tens) !== 'hundred';
}

/** Is the number in words at i below one hundred (so that 'and' may join it to a hundred or thousand before)? */
function belowHundred(r: Reading, i: number): boolean {
  let j = i + 1;
  if ((cardinals[r.word(i)] ?? 0) >= 20) {
    j = skipHyphen(r, j);
    if (r.has(j, CARDINAL)) j++;
  }
  const next = skipHyphen(r, j);
  return !r.has(next, SCALE) || scaleAt(r, next) === 12;
}

/** The denominator at word i: an ordinal's plural ('fifths', 'thirty-fifths'), 'half', 'quarters'; its value, or 0. */
export function readDenominator(r: Reading, i: number, one: boolean): { value: number; end: number } | undefined {
  const word = r.word(i);
  const part = parts[word];
  if (part !== undefined) return one === !/s$|lves$/.test(word) ? { value: part, end: i + 1 } : undefined;
  const tens = cardinals[word];
  const large = tens !== undefined && tens > 0 ? largeDenominator(r, i, one) : undefined;
  if (large) return large;
  if (tens !== undefined && tens >= 20) {
    const next = skipHyphen(r, i + 1);
    const rest = partOf(r.word(next), one);
    return rest !== undefined && rest < 10 && next > i + 1
      ? { value: tens + rest, end: next + 1 }
      : rest !== undefined && rest < 10 && !one
        ? { value: tens + rest, end: next + 1 }
        : undefined;
  }
  const value = partOf(word, one);
  return value === undefined || value < 3 ? undefined : { value, end: i + 1 };
}

/** 'one *ten-thousandth*', 'one *one hundred and fifth*' */
function largeDenominator(r: Reading, i: number, one: boolean): { value: number; end: number } | undefined {
  const above = readCardinal(r, i);
  if (!above) return undefined;
  const next = r.isHyphen(above.end) || r.word(above.end) === 'and' ? above.end + 1 : above.end;
  const last = partOf(r.word(next), one);
  if (last === undefined) return undefined;
  if (last >= 100) return { value: above.value * last, end: next + 1 };
  return above.value >= 100 ? { value: above.value + last, end: next + 1 } : undefined;
}

function partOf(word: string, one: boolean): number | undefined {
  if (one) return ordinals[word];
  return word.endsWith('s') ? ordinals[word.slice(0, -1)] : undefined;
}

/** A number in words from word i: cardinal, decimal, or fraction. */
export function readWordNumber(r: Reading, i: number, lead?: number): WordNumber | undefined {
  const whole = readCardinal(r, i, lead);
  if (!whole) return undefined;
  let { value, end } = whole;
  if (r.word(end) === 'point' && cardinals[r.word(end + 1)] !== undefined) {
    let digits = '';
    let j = end + 1;
    while ((cardinals[r.word(j)] ?? 10) < 10) digits += String(cardinals[r.word(j++)]);
    if (digits) {
      const scale = scaleAt(r, j);
      value = Number(`${value}.${digits}`) * (scale || 1);
      return { value, end: scale ? j + 1 : j, fraction: false };
    }
  }
  const hyphen = r.isHyphen(end) ? end + 1 : end;
  const below = readDenominator(r, hyphen, value === 1);
  if (below && (value > 1 || hyphen > end || partIsMeant(r, below.end))) {
    const scale = scaleAfterPart(r, below.end);
    return { value: (value / below.value) * (scale?.value ?? 1), end: scale?.end ?? below.end, fraction: !scale };
  }
  // 'two and a half', 'one and three quarters', 'one and a half million'
  const and = r.isHyphen(end) ? end + 1 : end; // 'a two-and-a-half-year sentence'
  if (r.word(and) === 'and') {
    const next = r.isHyphen(and + 1) ? and + 2 : and + 1;
    const article = r.word(next) === 'a' || r.word(next) === 'one' || r.word(next) === 'an';
    const above = article ? { value: 1, end: next + 1 } : readCardinal(r, next);
    const at = above && (r.isHyphen(above.end) ? above.end + 1 : above.end);
    const denominator = above && readDenominator(r, at!, above.value === 1);
    if (above && denominator && above.value < denominator.value) {
      value += above.value / denominator.value;
      end = denominator.end;
      const scale = scaleAt(r, end);
      return scale ? { value: value * scale, end: end + 1, fraction: false } : { value, end, fraction: false };
    }
  }
  return { value, end, fraction: false };
}

/** After 'a fifth' or 'one third': does the part mean a share, not a place in an order? */
export function partIsMeant(r: Reading, i: number): boolean {
  if (!r.isWord(i)) return true;
  return afterPart.has(r.word(i));
}

/** 'three quarters *of a million*', 'half *a million*', 'three quarters *billion*'. */
export function scaleAfterPart(r: Reading, i: number): { value: number; end: number } | undefined {
  let j = i;
  if (r.word(j) === 'of') j++;
  if (r.isHyphen(j)) j++;
  if (r.word(j) === 'a' || r.word(j) === 'an') j++;
  if (r.isHyphen(j)) j++;
  const scale = scaleAt(r, j);
  return scale ? { value: scale, end: j + 1 } : undefined;
}
