/** A bare amount: digits, words or a vague plural, without unit and hedge. */
import { afterHalf, beforeOtherHalf, halvedUnits, ordinalEndings } from '../../lexicon/en/figureWords';
import {
  cardinals,
  fractionCharacters,
  ordinals,
  vagueCounts,
  vagueFactors,
  vaguePlurals,
} from '../../lexicon/en/numbers';
import { ARTICLE, CARDINAL, FALL, FRACTION, ORDINAL, PART, RISE, SCALE, VAGUE } from '../lexicon';
import type { Reading } from '../reading';
import { readNumeral } from './numeral';
import { partIsMeant, readDenominator, readWordNumber, scaleAfterPart, scaleAt } from './words';

export type AmountForm = 'digits' | 'words' | 'article' | 'vague' | 'ordinal';

export interface Amount {
  /** Half-open range of words. */
  readonly first: number;
  readonly end: number;
  /** Half-open range of characters. */
  readonly start: number;
  readonly stop: number;
  readonly low: number;
  readonly high: number;
  readonly form: AmountForm;
  /** Digits without separator, sign or scale. */
  readonly plain: boolean;
  /** A part of a whole: 'two thirds', '1/4', 'half'. */
  readonly fraction: boolean;
  /** A scale word or letter was read: a range's first number may share it. */
  readonly scale: number;
}

const amount = (
  r: Reading,
  first: number,
  end: number,
  low: number,
  high: number,
  form: AmountForm,
  more: Partial<Pick<Amount, 'start' | 'stop' | 'plain' | 'fraction' | 'scale'>> = {},
): Amount => ({
  first,
  end,
  start: more.start ?? r.start(first),
  stop: more.stop ?? r.end(end - 1),
  low,
  high,
  form,
  plain: more.plain ?? false,
  fraction: more.fraction ?? false,
  scale: more.scale ?? 1,
});

/** The amount that begins at word i; `at` = character where its digits begin, inside the word for 'RM79'. */
export function readAmount(r: Reading, i: number, at = r.start(i)): Amount | undefined {
  if (r.isNumber(i) || at > r.start(i)) return readDigits(r, i, at);
  const bits = r.bits(i);
  if (bits & FRACTION) {
    const value = fractionCharacters[r.word(i)]!;
    return amount(r, i, i + 1, value, value, 'digits', { fraction: true });
  }
  if (bits & CARDINAL) return readWords(r, i);
  if (bits & ARTICLE) return readAfterArticle(r, i);
  if (bits & VAGUE) return readVague(r, i, i);
  if (bits & PART) return readPart(r, i, i);
  if (bits & ORDINAL) return amount(r, i, i + 1, ordinals[r.word(i)]!, ordinals[r.word(i)]!, 'ordinal');
  return undefined;
}

function readDigits(r: Reading, i: number, at: number): Amount | undefined {
  const { text } = r;
  let start = at;
  const leadingDot = at === r.start(i) && text[at - 1] === '.' && !/[\w.)\]’'"”]/.test(text[at - 2] ?? ' ');
  const numeral = readNumeral(text, at, r);
  if (!numeral) return undefined;
  let { value } = numeral;
  if (leadingDot) {
    start = at - 1;
    value = Number(`0.${text.slice(at, numeral.end).replace(/\D/g, '')}`);
  }
  let end = Math.max(i + 1, r.wordAt(numeral.end, i));
  const over = numeral.plain && !leadingDot ? readOver(r, end, value) : undefined;
  if (over) return amount(r, i, over.end, over.value, over.value, 'digits', { start, fraction: true });
  let stop = numeral.end;
  let scale = 1;
  const suffix = r.word(end);
  if (!leadingDot && numeral.plain && r.start(end) === stop && ordinalEndings.has(suffix))
    return amount(r, i, end + 1, value, value, 'ordinal', { start });
  // scale words: '2.1 million', '322 hundred', '5-million', '3 lakh crore'
  for (;;) {
    const k = r.isHyphen(end) && r.has(end + 1, SCALE) ? end + 1 : end;
    const next = r.endNear(i) > k ? scaleAt(r, k) : 0;
    if (!next || (next === 12 && scale > 1)) break;
    scale *= next;
    end = k + 1;
    stop = r.end(k);
  }
  if (scale > 1) value = round(value * scale);
  return amount(r, leadingDot ? i - 1 : i, end, value, value, 'digits', {
    start,
    stop,
    plain: numeral.plain && scale === 1 && !leadingDot,
    fraction: numeral.fraction,
    scale,
  });
}

/** Products of decimals and scales without the noise of binary fractions. */
export const round = (value: number): number =>
  Number.isInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(15));

function readWords(r: Reading, i: number): Amount | undefined {
  const found = readWordNumber(r, i);
  if (!found) return undefined;
  const last = scaleAt(r, found.end - 1);
  const over = readOver(r, found.end, found.value);
  if (over) return amount(r, i, over.end, over.value, over.value, 'words', { fraction: true });
  return amount(r, i, found.end, found.value, found.value, 'words', {
    fraction: found.fraction,
    scale: last >= 1000 ? last : 1,
  });
}

/** 'one *over three*', '1 *over twenty-one*' at the end of the text. */
function readOver(r: Reading, at: number, above: number): { value: number; end: number } | undefined {
  if (r.word(at) !== 'over' || !(above > 0)) return undefined;
  const below = r.isNumber(at + 1) ? { value: Number(r.raw(at + 1)), end: at + 2 } : readWordNumber(r, at + 1);
  return below && below.value > above && !r.isWord(below.end) && !r.isPunctuation(below.end)
    ? { value: above / below.value, end: below.end }
    : undefined;
}

/** 'a hundred', 'half a million', 'a third of', 'a dozen', 'a few hundred', 'a couple of thousand', 'a half'. */
function readAfterArticle(r: Reading, i: number): Amount | undefined {
  const next = i + 1;
  const bits = r.bits(next);
  if (bits & SCALE) {
    const found = readWordNumber(r, next, 1);
    if (!found) return undefined;
    const last = scaleAt(r, found.end - 1);
    if (r.word(next - 2) === 'half' || r.word(next - 2) === 'quarter') return undefined;
    return amount(r, i, found.end, found.value, found.value, 'article', {
      fraction: found.fraction,
      scale: last >= 1000 ? last : 1,
    });
  }
  if (bits & PART) return readPart(r, i, next);
  if (bits & VAGUE && vagueCounts[r.word(next)]) return readVague(r, i, next);
  if (bits & ORDINAL) {
    const below = readDenominator(r, next, true);
    if (below && !r.isHyphen(next + 1) && partIsMeant(r, next + 1) && r.word(next + 1) !== 'and') {
      const scale = scaleAfterPart(r, below.end);
      const value = (scale?.value ?? 1) / below.value;
      return amount(r, i, scale?.end ?? below.end, value, value, 'article', { fraction: !scale });
    }
  }
  if (r.word(next) === 'pair' && r.word(next + 1) === 'of') return amount(r, i, next + 1, 2, 2, 'article');
  return undefined;
}

const changed = (r: Reading, i: number): boolean => r.has(i, RISE | FALL) || r.has(i - 1, RISE | FALL);

/** 'half of', 'half a million', 'half an hour', 'a quarter of', 'quarter-million'. */
function readPart(r: Reading, first: number, i: number): Amount | undefined {
  const word = r.word(i);
  if (word !== 'half' && word !== 'quarter') return undefined;
  const value = word === 'half' ? 0.5 : 0.25;
  const scale = scaleAfterPart(r, i + 1);
  if (scale && (word === 'half' || r.word(i + 1) !== 'a'))
    return amount(r, first, scale.end, round(value * scale.value), round(value * scale.value), 'words', {
      scale: scale.value,
    });
  const before = r.word(first - 1);
  // 'prices fell by half', 'rose by half a point'
  if (before === 'by' && word === 'half' && changed(r, first - 2)) {
    const of = r.word(i + 1) === 'a' || r.word(i + 1) === 'an';
    return amount(r, first, of ? i + 2 : i + 1, value, value, 'words', { fraction: !of });
  }
  if (beforeOtherHalf.has(before) && !(before === 'in' && r.word(i + 1) === 'of')) return undefined;
  const next = r.word(i + 1);
  if (next === 'of' || (word === 'half' && afterHalf.has(next)))
    return amount(r, first, i + 1, value, value, 'words', { fraction: true });
  if (word === 'half' && (next === 'a' || next === 'an')) return amount(r, first, i + 2, value, value, 'words');
  if (r.isHyphen(i + 1) && halvedUnits.has(r.word(i + 2))) return amount(r, first, i + 1, value, value, 'words');
  return undefined;
}

/** 'dozens', 'tens of thousands', 'several hundred', 'a few dozen', 'a handful of', 'several people'. */
function readVague(r: Reading, first: number, i: number): Amount | undefined {
  const word = r.word(i);
  const factor = vagueFactors[word];
  if (factor && r.word(i + 1) === 'of') {
    const end = i + 2;
    const plural = vaguePlurals[r.word(end)];
    if (plural && plural[0] >= 100) {
      const scale = plural[0];
      return amount(r, first, end + 1, factor[0] * scale, round(Math.floor(factor[1] * scale)), 'vague', { scale });
    }
  }
  const plural = vaguePlurals[word];
  if (plural) {
    if (word === 'scores' && r.word(i + 1) !== 'of') return undefined;
    return amount(r, first, i + 1, plural[0], plural[1], 'vague');
  }
  const count = vagueCounts[word];
  if (!count) return undefined;
  let j = i + 1;
  if (r.word(j) === 'of') j++;
  const scale = scaleAt(r, j);
  if (scale) {
    const twice = scale === 100 && scaleAt(r, j + 1) >= 1000 ? scaleAt(r, j + 1) : 1;
    return amount(
      r,
      first,
      twice > 1 ? j + 2 : j + 1,
      count[0] * scale * twice,
      Math.floor(round((count[1] + (count[1] < 9 ? 0.999 : 0)) * scale * twice)),
      'vague',
      { scale },
    );
  }
  // 'several people', 'a handful of soldiers': the noun must follow at once
  if (word === 'few' && first === i) return undefined;
  const noun = word === 'few' || word === 'several' ? i + 1 : r.word(i + 1) === 'of' ? i + 2 : -1;
  if (noun < 0 || !r.isWord(noun) || (cardinals[r.word(noun)] ?? -1) >= 0) return undefined;
  return amount(r, first, i + 1, count[0], count[1], 'vague');
}
