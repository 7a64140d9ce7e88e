/** An amount with its sign and unit: one end of a range, or a figure of its own. */
import { afterCents, coordinators, moneyScales } from '../../lexicon/en/figureWords';
import { scales } from '../../lexicon/en/numbers';
import { ARTICLE, CARDINAL, CLOSED, DETERMINER, PART, SCALE } from '../lexicon';
import { HAS_DIGIT } from '../../model';
import type { Reading } from '../reading';
import { readAmount, round, type Amount } from './amount';
import { readSignBefore, signInWord, type Before } from '../units/before';
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

type ItemInMaking = { -readonly [Field in keyof Item]: Item[Field] };

/** Reads amount and unit from word i; the currency sign stands before it, or in the word itself ('RM79'). */
export function readItem(r: Reading, i: number): Item | undefined {
  let at = r.start(i);
  if (r.flag(i, HAS_DIGIT)) at += signInWord(r.raw(i), r.text[at - 1] ?? '');
  const amount = readAmount(r, i, at);
  if (!amount) return undefined;
  const sign = currencySignBefore(r, amount);
  const item = withSigns(r, amount, sign);
  if (amount.form === 'ordinal') return item;
  const after = readUnitAfter(r, amount.stop, amount.end, sign !== undefined, amount.plain, amount.low);
  item.end = after.end;
  item.stop = after.stop;
  item.hyphen = after.hyphen;
  item.unit = sign?.unit ?? after.unit;
  if (after.scale !== 1) multiply(item, after.scale);
  // '$5 Canadian dollars'
  else if (sign?.unit.name === 'USD' && isMoney(after.unit)) item.unit = after.unit;
  if (sign?.unit.name === 'USD') takeCountry(r, item);
  if (after.unit) takeCents(r, item);
  if (isMoney(after.unit)) takeScaleBehind(r, item);
  if (!item.unit) takeUnitBehindOf(r, item);
  if (!item.unit && r.isHyphen(item.end) && amount.form !== 'vague') item.unit = hangingUnit(r, item.end);
  takeRate(r, item);
  if (item.unit?.dimension === 'temperature' && !r.has(item.end, ARTICLE | PART) && amount.form === 'vague')
    item.unit = undefined;
  item.money = isMoney(item.unit);
  return item;
}

const isMoney = (unit: Unit | undefined): boolean => unit?.dimension.startsWith('money:') ?? false;

function multiply(item: ItemInMaking, scale: number): void {
  item.low = round(item.low * scale);
  item.high = round(item.high * scale);
}

/** The item now goes on to the end of word `last`. */
function extendTo(r: Reading, item: ItemInMaking, last: number): void {
  item.end = last + 1;
  item.stop = r.end(last);
}

/** '$40', '$-40': the sign may stand before a minus. Ordinals have none. */
function currencySignBefore(r: Reading, { form, first, start }: Amount): Before | undefined {
  if (form === 'ordinal') return undefined;
  const minus = r.text.charCodeAt(start - 1);
  const isMinusBehindSign = (minus === 45 || minus === 0x2212) && '$€£¥₹'.includes(r.text[start - 2] ?? ' ');
  return readSignBefore(r, isMinusBehindSign ? start - 1 : start, first);
}

/** The amount with its currency sign and its minus; no unit yet. */
function withSigns(r: Reading, amount: Amount, sign: Before | undefined): ItemInMaking {
  const { first, start } = sign ?? amount;
  const minus = readMinus(r, first, start, sign !== undefined, amount);
  return {
    amount,
    first: minus?.first ?? first,
    end: amount.end,
    start: minus?.start ?? start,
    stop: amount.stop,
    low: minus ? -amount.high : amount.low,
    high: minus ? -amount.low : amount.high,
    unit: undefined,
    hyphen: false,
    money: false,
  };
}

/** '$76 US a barrel', '$40 Canadian' */
function takeCountry(r: Reading, item: ItemInMaking): void {
  const { end } = item;
  const country = r.isCapital(end) ? dollarsOf[r.word(end)] : undefined;
  if (!country || (r.isWord(end + 1) && !r.has(end + 1, CLOSED))) return;
  item.unit = unitNamed(country);
  extendTo(r, item, end);
}

/** '15 dollars 50', '15 dollars and 50' */
function takeCents(r: Reading, item: ItemInMaking): void {
  const { amount, end, unit, low } = item;
  if (!isMoney(unit) || unit!.factor !== 1 || !Number.isInteger(low) || amount.form !== 'digits') return;
  const cents = r.word(end) === 'and' ? end + 1 : end;
  const next = cents + 1;
  if (!/^\d\d$/.test(r.raw(cents))) return;
  if (!(r.isPunctuation(next) || next >= r.count || afterCents.has(r.word(next)))) return;
  if (r.isPunctuation(next) && !r.spaced(next) && r.isNumber(next + 1)) return;
  if ('%$€£'.includes(r.raw(next) || ' ')) return;
  item.low = item.high = low + Number(r.raw(cents)) / 100;
  extendTo(r, item, cents);
}

/** '75 USD million' */
function takeScaleBehind(r: Reading, item: ItemInMaking): void {
  const word = r.word(item.end);
  if (!r.has(item.end, SCALE) || !moneyScales.has(word)) return;
  multiply(item, scales[word]!);
  extendTo(r, item, item.end);
}

/** The unit behind *of*, where the amount has none yet. */
function takeUnitBehindOf(r: Reading, item: ItemInMaking): void {
  const { amount, end } = item;
  if (r.word(end) !== 'of') return;
  // 'a million dollars', 'tens of thousands of dollars'
  if (amount.form === 'vague' || amount.scale > 1) {
    const of = readUnitAfter(r, r.end(end), end + 1, false, false, amount.low);
    if (of.unit) {
      item.unit = of.unit;
      item.end = of.end;
      item.stop = of.stop;
      return;
    }
  }
  // '280 million of the 1.5 billion shekels'
  if (amount.form === 'digits' && !amount.fraction && r.has(end + 1, DETERMINER)) {
    const whole = r.isNumber(end + 2) ? readAmount(r, end + 2) : undefined;
    const of = whole && readUnitAfter(r, whole.stop, whole.end, false, whole.plain, whole.low).unit;
    if (of && of.dimension !== 'time' && of.dimension !== 'share') item.unit = of;
  }
  // 'a quarter of a percentage point'
  if (amount.fraction && (r.word(end + 1) === 'a' || r.word(end + 1) === 'an')) {
    const of = readUnitAfter(r, r.end(end + 1), end + 2, false, false, amount.low);
    if (of.unit && of.scale === 1) {
      item.unit = of.unit;
      item.end = of.end;
      item.stop = of.stop;
    }
  }
}

/** 'per share', 'a month', '/hour' behind unit or number. */
function takeRate(r: Reading, item: ItemInMaking): void {
  const { unit, end } = item;
  if (unit?.dimension === 'time') return;
  const per = readPer(r, end, !unit);
  if (!per || !(unit || r.word(end) === '/' || r.word(end) === 'per')) return;
  item.unit = perUnit(unit ?? count, per.below);
  item.end = per.end;
  item.stop = per.stop;
}

/** The unit a hanging hyphen at word i waits for: 'five- and ten-year bonds'. */
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
