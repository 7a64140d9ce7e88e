/** The quantities of a paragraph, left to right: stop at number words, read amount, unit, range, hedge, and what is counted. */
import { fallsBehind, risesBehind } from '../lexicon/en/figureWords';
import type { Vocabulary } from '../lexicon';
import { HAS_DIGIT, NUMBER, type Bound, type ParagraphText, type Quantity } from '../model';
import { readHedgeAfter, readHedgeBefore } from './amounts/bound';
import { changeBefore, joinItems, type Joined } from './amounts/interval';
import { readItem, type Item } from './amounts/item';
import { isNoFigure } from './amounts/notFigure';
import type { Unit } from './units/table';
import type { Before } from './counted/counted';
import { finish, type Read } from './draft';
import { isPronounOne, isReference } from './kind';
import { ALONE, ARTICLE, CARDINAL, HEDGE_BEFORE, markWords, ORDINAL, PERCENT_WORD, TRIGGER } from './lexicon';
import { Reading } from './reading';
import { settle } from './settle';
import { readNumberOfDigits, readOneUnit, readOrTwo, readPercentOf } from './special';
import { readAgeDecade, readWithoutNumber, type WithoutNumber } from './withoutNumber';

export type QuantityFinder = (paragraph: ParagraphText) => Quantity[];

export function createQuantityFinder(vocabulary: Vocabulary): QuantityFinder {
  const table = markWords(vocabulary);
  const reading = new Reading(vocabulary, table);
  return (paragraph) => {
    reading.open(paragraph);
    return settle(scan(reading), paragraph.text);
  };
}

function scan(r: Reading): Quantity[] {
  const found: Quantity[] = [];
  const { count: words, flags } = r.words;
  const digits = hasDigits(flags, words);
  if (!digits && !(r.all & TRIGGER)) return found;
  let sentenceEnd = 0;
  let before: Before | undefined; // the last figure of this sentence
  for (let i = 0; i < words; i++) {
    const bits = r.bits(i);
    if (!(bits & TRIGGER) && !(flags[i]! & (NUMBER | HAS_DIGIT))) continue;
    if (bits & ARTICLE && !afterArticle(r, i)) continue;
    const alone = bits & ALONE ? readWithoutNumber(r, i) : readAgeDecade(r, i, decadeAt(r, i));
    if (bits & ALONE && !alone && !(bits & (TRIGGER & ~ALONE))) continue;
    const sentence = r.sentenceOf(i);
    if (i >= sentenceEnd) {
      sentenceEnd = sentence.endWord;
      before = undefined;
    }
    const read = alone
      ? finishAlone(r, alone, before)
      : bits & PERCENT_WORD && !(bits & CARDINAL)
        ? readPercentOf(r, i)
        : bits & ARTICLE && !amountFollows(r, i)
          ? readOneUnit(r, i, before)
          : readFigure(r, i, before);
    if (!read) continue;
    const { quantity, next } = read;
    if (quantity) {
      found.push(quantity);
      const { counted, countedSpan, where, state } = quantity;
      before = {
        end: next,
        bare: quantity.dimension === 'count',
        counted: { counted, countedSpan, where, state },
        kind: quantity.kind,
        unit: read.unit,
        bound: quantity.bound,
        near: quantity.near ?? false,
        change: quantity.change,
      };
      r.floor = quantity.end;
    }
    i = Math.max(i, next - 1);
  }
  return found;
}

function hasDigits(flags: Uint16Array, count: number): boolean {
  for (let i = 0; i < count; i++) if (flags[i]! & (NUMBER | HAS_DIGIT)) return true;
  return false;
}

/** 40 of '40s', 0 tens for all else. */
const decadeAt = (r: Reading, i: number): number | undefined => {
  const at = r.start(i);
  return r.text.charCodeAt(at + 1) === 48 &&
    r.text.charCodeAt(at + 2) === 115 &&
    /^[2-9]0s(?!\w)/.test(r.text.slice(at, at + 4))
    ? Number(r.text.slice(at, at + 2))
    : undefined;
};

function finishAlone(r: Reading, found: WithoutNumber, before: Before | undefined): Read {
  const hedge = readHedgeBefore(r, found.first);
  const first = hedge?.first ?? found.first;
  const start = r.start(first);
  const bound = hedge?.bound ?? '=';
  const end = r.wordAt(r.end(found.end - 1), found.end);
  return finish(
    r,
    {
      ...found,
      first,
      start,
      end,
      stop: stopOf(r, found),
      bound,
      fraction: false,
      hyphen: false,
      score: false,
      ratio: false,
    },
    before,
  );
}

/** '40s' may be one word or two. */
const stopOf = (r: Reading, { end }: WithoutNumber): number =>
  r.text.charCodeAt(r.end(end - 1)) === 115 && r.isNumber(end - 1) ? r.end(end - 1) + 1 : r.end(end - 1);

const amountFollows = (r: Reading, i: number): boolean =>
  r.has(i + 1, TRIGGER & ~(ARTICLE | ALONE)) || r.word(i + 1) === 'pair';

/** Is the article at i one to look at: before a number word, or hedged before a unit ('nearly a year')? */
function afterArticle(r: Reading, i: number): boolean {
  return amountFollows(r, i) || (r.has(i - 1, HEDGE_BEFORE) && r.isWord(i + 1));
}

function readFigure(r: Reading, i: number, before: Before | undefined): Read | undefined {
  const orTwo = readOrTwo(r, i);
  if (orTwo) return finish(r, orTwo, before);
  const digits = readNumberOfDigits(r, i);
  if (digits) return finish(r, digits, before);
  const item = readItem(r, i);
  if (!item) {
    // dotted section numbers and the like: nothing of them is a figure
    return r.isNumber(i) ? { quantity: undefined, next: i + 1 } : undefined;
  }
  if (item.amount.form === 'ordinal') return readOrdinal(r, item);
  const one = item.amount.form === 'words' && item.low === 1 && item.high === 1;
  const joined = joinItems(r, item);
  const first = joined?.first ?? item.first;
  const hedge = readHedgeBefore(r, first);
  if (isNoFigure(r, item, hedge !== undefined, joined?.end ?? item.end))
    return { quantity: undefined, next: joined && !item.unit ? joined.end : item.end };
  if (!joined) {
    if (one && !item.unit && isPronounOne(r, item)) return { quantity: undefined, next: item.end };
    if (!item.unit && !hedge && isReference(r, item)) return { quantity: undefined, next: item.end };
  }
  const whole: Item | Joined = joined ?? item;
  let { end, stop } = whole;
  const behind = readHedgeAfter(r, end);
  if (behind) ({ end, stop } = behind);
  let bound: Bound = behind?.bound ?? '=';
  if (hedge) bound = hedge.bound;
  const same = bound === '=' ? converts(r, whole.first, whole.unit, before) : undefined;
  if (same) bound = same.bound;
  const firstWord = hedge?.first ?? first;
  return finish(
    r,
    {
      first: firstWord,
      start: hedge ? Math.min(r.start(hedge.first), whole.start) : whole.start,
      end,
      stop,
      low: whole.low,
      high: whole.high,
      unit: whole.unit,
      bound,
      near: hedge?.near ?? same?.near ?? false,
      vague: item.amount.form === 'vague',
      fraction: !joined && item.amount.fraction,
      hyphen: whole.hyphen,
      change:
        joined?.change ??
        (whole.unit?.dimension.startsWith('money:') && /^rais(?:e|es|ed|ing)$/.test(r.word(firstWord - 1))
          ? null // money raised is collected
          : changeOf(r, firstWord, end, joined !== undefined)),
      score: joined?.kind === 'score',
      ratio: joined?.kind === 'ratio',
    },
    before,
  );
}

/** 'more than 200 miles (320 km)', 'under 296 hp (224 kW / 300 PS)': the same amount again, with its hedge. */
function converts(r: Reading, first: number, unit: Unit | undefined, before: Before | undefined): Before | undefined {
  if (!unit || !before?.unit || before.bound === '=' || before.end !== first - 1) return undefined;
  const sign = r.word(first - 1);
  const money = unit.dimension.startsWith('money:') && before.unit.dimension.startsWith('money:');
  return (sign === '(' || sign === '/') && (money || unit.dimension === before.unit.dimension) ? before : undefined;
}

/** 'rose 5 %', 'up 3', '5 % higher', 'a 5 % drop'; a level that was reached ('rose to 12') is no change. */
function changeOf(r: Reading, first: number, end: number, range: boolean): 'up' | 'down' | null {
  const previous = r.word(first - 1);
  if (previous !== 'to' && previous !== 'at') {
    const change = changeBefore(r, first);
    if (change && !(range && previous === 'from')) return change;
  }
  const next = r.word(end);
  if (risesBehind.has(next))
    return next === 'up' || next === 'more' ? (next === 'up' && !r.isWord(end + 1) ? 'up' : null) : 'up';
  if (fallsBehind.has(next)) return 'down';
  return null;
}

function readOrdinal(r: Reading, item: Item): Read | undefined {
  const { amount } = item;
  const word = r.word(amount.first);
  if (word === 'first' || word === 'second' || !r.has(amount.first, ORDINAL)) {
    if (!r.isNumber(amount.first)) return undefined;
  }
  if (r.isHyphen(amount.end) && r.isNumber(amount.first)) return { quantity: undefined, next: amount.end };
  // field by field: what begins with a spread gets a hidden class of its own each time
  return {
    quantity: {
      start: item.start,
      end: item.stop,
      kind: 'ordinal',
      low: item.low,
      high: item.high,
      bound: '=',
      unit: 'count',
      dimension: 'ordinal',
      change: null,
      vague: false,
      counted: null,
      countedSpan: null,
      source: null,
      sourceSpan: null,
      asOf: null,
      where: null,
      scope: null,
    },
    next: item.end,
  };
}
