/** An amount with its sign and unit: one end of a range, or a figure of its own. */
import { afterCents, coordinators, moneyScales } from '../../lexicon/en/figureWords';
import { ARTICLE, CARDINAL, CLOSED, DETERMINER, PART, SCALE } from '../lexicon';
import { HAS_DIGIT } from '../../model';
import type { Reading } from '../reading';
import { readAmount, round, type Amount } from './amount';
import { readSignBefore, signInWord } from '../units/before';
import { readUnitAfter } from '../units/after';
import { readPer } from '../units/per';
import { count, perUnit, unitNamed, type Unit } from '../units/table';

export interface Item {
  readonly amount: Amount;
  readonly first: number;
  readonly end: number;
  readonly start: number;
  readonly stop: number;
  readonly low: number;
  readonly high: number;
  /** `undefined`: the text gives none. */
  readonly unit: Unit | undefined;
  /** A hyphen joins number and unit ('160-meter'). */
  readonly hyphen: boolean;
  readonly money: boolean;
}

/** Reads amount and unit from word i; the currency sign stands before it, or in the word itself ('RM79'). */
export function readItem(r: Reading, i: number): Item | undefined {
  let at = r.start(i);
  if (r.flag(i, HAS_DIGIT)) {
    const inWord = signInWord(r.raw(i), r.text[at - 1] ?? '');
    if (inWord > 0) at += inWord;
  }
  const amount = readAmount(r, i, at);
  if (!amount) return undefined;
  let { first, start, low, high } = amount;
  const minus = r.text.charCodeAt(start - 1);
  const signAt = (minus === 45 || minus === 0x2212) && '$€£¥₹'.includes(r.text[start - 2] ?? ' ') ? start - 1 : start;
  const before = amount.form === 'ordinal' ? undefined : readSignBefore(r, signAt, first);
  if (before) {
    start = before.start;
    first = before.first;
  }
  const sign = readMinus(r, first, start, before !== undefined, amount);
  if (sign) {
    first = sign.first;
    start = sign.start;
    [low, high] = [-high, -low];
  }
  if (amount.form === 'ordinal')
    return {
      amount,
      first,
      end: amount.end,
      start,
      stop: amount.stop,
      low,
      high,
      unit: undefined,
      hyphen: false,
      money: false,
    };
  const after = readUnitAfter(r, amount.stop, amount.end, before !== undefined, amount.plain, amount.low);
  let { end, stop } = after;
  let unit = before?.unit ?? after.unit;
  if (after.scale !== 1) {
    low = round(low * after.scale);
    high = round(high * after.scale);
  } else if (before && after.unit && after.unit.dimension.startsWith('money:') && before.unit.name === 'USD')
    unit = after.unit;
  // '$76 US a barrel', '$40 Canadian'
  const country = before?.unit.name === 'USD' && r.isCapital(end) ? dollarsOf[r.word(end)] : undefined;
  if (country && (!r.isWord(end + 1) || r.has(end + 1, CLOSED))) {
    unit = unitNamed(country);
    stop = r.end(end);
    end++;
  }
  // '15 dollars 50', '15 dollars and 50'
  if (
    unit?.dimension.startsWith('money:') &&
    after.unit &&
    unit.factor === 1 &&
    Number.isInteger(low) &&
    amount.form === 'digits'
  ) {
    const j = r.word(end) === 'and' ? end + 1 : end;
    if (
      /^\d\d$/.test(r.raw(j)) &&
      (r.isPunctuation(j + 1) || j + 1 >= r.count || afterCents.has(r.word(j + 1))) &&
      !(r.isPunctuation(j + 1) && !r.spaced(j + 1) && r.isNumber(j + 2)) &&
      !'%$€£'.includes(r.raw(j + 1) || ' ')
    ) {
      low = high = low + Number(r.raw(j)) / 100;
      end = j + 1;
      stop = r.end(j);
    }
  }
  // '75 USD million'
  if (after.unit?.dimension.startsWith('money:') && r.has(end, SCALE) && moneyScales.has(r.word(end))) {
    const scale = { thousand: 1e3, lakh: 1e5, million: 1e6, crore: 1e7, billion: 1e9, trillion: 1e12 }[r.word(end)]!;
    low = round(low * scale);
    high = round(high * scale);
    stop = r.end(end);
    end++;
  }
  // 'a million dollars', 'tens of thousands of dollars'
  if (!unit && r.word(end) === 'of' && (amount.form === 'vague' || amount.scale > 1)) {
    const of = readUnitAfter(r, r.end(end), end + 1, false, false, amount.low);
    if (of.unit) {
      unit = of.unit;
      end = of.end;
      stop = of.stop;
    }
  }
  // '280 million of the 1.5 billion shekels'
  if (!unit && amount.form === 'digits' && !amount.fraction && r.word(end) === 'of' && r.has(end + 1, DETERMINER)) {
    const whole = r.isNumber(end + 2) ? readAmount(r, end + 2) : undefined;
    const of = whole && readUnitAfter(r, whole.stop, whole.end, false, whole.plain, whole.low).unit;
    if (of && of.dimension !== 'time' && of.dimension !== 'share') unit = of;
  }
  // 'a quarter of a percentage point'
  if (!unit && amount.fraction && r.word(end) === 'of' && (r.word(end + 1) === 'a' || r.word(end + 1) === 'an')) {
    const of = readUnitAfter(r, r.end(end + 1), end + 2, false, false, amount.low);
    if (of.unit && of.scale === 1) ({ unit, end, stop } = of);
  }
  // 'five- and ten-year bonds'
  if (!unit && r.isHyphen(end) && amount.form !== 'vague') unit = hangingUnit(r, end);
  // 'half a mile', 'an hour and a half': the fraction of the unit itself
  const per = unit && unit.dimension !== 'time' ? readPer(r, end, false) : unit ? undefined : readPer(r, end, true);
  if (per && (unit || r.word(end) === '/' || r.word(end) === 'per')) {
    unit = perUnit(unit ?? count, per.below);
    end = per.end;
    stop = per.stop;
  }
  if (unit?.dimension === 'temperature' && !r.has(end, ARTICLE | PART) && amount.form === 'vague') unit = undefined;
  return {
    amount,
    first,
    end,
    start,
    stop,
    low,
    high,
    unit,
    hyphen: after.hyphen,
    money: unit?.dimension.startsWith('money:') ?? false,
  };
}

/** The unit a hanging hyphen at word i waits for. */
function hangingUnit(r: Reading, i: number): Unit | undefined {
  // 'a 6-by-9-foot cell'
  const by = r.word(i + 1) === 'by' && r.isHyphen(i + 2);
  const next = r.word(i + 1) === ',' ? i + 2 : by ? i + 3 : i + 1;
  const j = coordinators.has(r.word(next)) ? next + 1 : next;
  if (j === i + 1 || !(r.isNumber(j) || r.has(j, CARDINAL))) return undefined;
  const further = readAmount(r, j);
  if (!further || !r.isHyphen(further.end)) return undefined;
  const { unit } = readUnitAfter(r, further.stop, further.end, false, further.plain, further.low);
  return unit;
}

const dollarsOf: Readonly<Record<string, string>> = {
  us: 'USD',
  'u.s.': 'USD',
  'u.s': 'USD',
  cdn: 'CAD',
  canadian: 'CAD',
  australian: 'AUD',
};

/** '-5', '−5', '$-99', '-$5', 'minus 5', 'negative five'. */
function readMinus(
  r: Reading,
  first: number,
  start: number,
  currency: boolean,
  amount: Amount,
): { first: number; start: number } | undefined {
  const { text } = r;
  const c = start > r.floor ? (text[start - 1] ?? '') : '';
  if (currency && (r.text[amount.start - 1] === '-' || r.text[amount.start - 1] === '−')) return { first, start };
  if (c === '-' || c === '−' || c === '–') {
    const before = text[start - 2] ?? ' ';
    if (r.word(first - 2) === 'minus' && c === '-' && r.start(first - 2) >= r.floor)
      return { first: first - 2, start: r.start(first - 2) };
    if (/[\s([]/.test(before) && (c !== '–' || /^[\s(]?$/.test(before))) {
      // ' -19' after a name in capitals belongs to the name
      if (/\s/.test(before) && c === '-' && r.isCapital(first - 2) && /^[A-Z]{2,}$/.test(r.raw(first - 2)))
        return undefined;
      return { first: first - 1, start: start - 1 };
    }
    return undefined;
  }
  if (amount.form === 'digits' || amount.form === 'words') {
    const word = r.start(first - 1) >= r.floor ? r.word(first - 1) : '';
    if ((word === 'minus' || word === 'negative') && !(word === 'minus' && r.isNumber(first - 2)))
      return { first: first - 1, start: r.start(first - 1) };
  }
  return undefined;
}
