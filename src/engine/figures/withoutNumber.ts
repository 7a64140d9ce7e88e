/** Figures that hold no number: *doubled*, *fourfold*, *in her 40s*, *for years*, *all day*. */
import { beforeAll, partsOfDecade, possessives } from '../lexicon/en/figureWords';
import { ageDecades, longTimes, manifolds, multiples, wholeTimes } from '../lexicon/en/numbers';
import type { QuantityKind } from '../model';
import { ARTICLE, CLOSED, DETERMINER } from './lexicon';
import type { Reading } from './reading';
import { unitNamed, type Unit } from './units/table';

export interface WithoutNumber {
  readonly first: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
  readonly kind: QuantityKind;
  readonly change: 'up' | 'down' | null;
  readonly vague: boolean;
}

/** How often a later amount holds an earlier one; compared with no share and no count. */
const multiple: Unit = { name: 'times', dimension: 'multiple', factor: 1 };

/** The figure at word i, one of the words that `markWords` calls ALONE. */
export function readWithoutNumber(r: Reading, i: number): WithoutNumber | undefined {
  const word = r.word(i);
  return readMultiple(r, i, word) ?? readAgeDecade(r, i, ageDecades[word]) ?? readTime(r, i, word);
}

/** 'exports doubled', 'a fourfold rise'; 'the doubled guard' tells no change. */
function readMultiple(r: Reading, i: number, word: string): WithoutNumber | undefined {
  const times = manifolds[word];
  if (times !== undefined) return readTwice(r, i, times);
  const value = multiples[word];
  if (value === undefined || r.isHyphen(i + 1)) return undefined;
  if (!word.endsWith('fold') && r.has(i - 1, ARTICLE | DETERMINER)) return undefined;
  return {
    first: i,
    end: i + 1,
    low: value,
    high: value,
    unit: multiple,
    kind: 'ratio',
    change: value < 1 ? 'down' : 'up',
    vague: false,
  };
}

/** 'twice the *size*' */
const ofMeasure = new Set(
  'size number amount rate price value length height width weight speed level cost area distance average total share'.split(
    ' ',
  ),
);

/** 'twice as many', 'twice the size'; 'twice a week' tells occasions. */
function readTwice(r: Reading, i: number, value: number): WithoutNumber | undefined {
  const next = r.word(i + 1);
  const of = r.word(i + 2);
  const as =
    next === 'as' &&
    (of === 'many' || of === 'much' || (!r.has(i + 2, CLOSED) && (r.word(i + 3) === 'as' || r.word(i + 4) === 'as')));
  if (!as && !(next === 'the' && ofMeasure.has(of))) return undefined;
  return { first: i, end: i + 1, low: value, high: value, unit: multiple, kind: 'ratio', change: null, vague: false };
}

/** 'in her 40s', 'in his late thirties'. */
export function readAgeDecade(r: Reading, i: number, decade: number | undefined): WithoutNumber | undefined {
  if (decade === undefined) return undefined;
  let j = i - 1;
  if (r.isHyphen(j)) j--;
  const part = r.word(j);
  const within = partsOfDecade.has(part);
  if (within) j--;
  if (!possessives.has(r.word(j)) || r.word(j - 1) !== 'in') return undefined;
  const low = part === 'late' ? decade + 7 : part === 'mid' ? decade + 4 : decade;
  const high = part === 'early' ? decade + 3 : part === 'mid' ? decade + 6 : decade + 9;
  return {
    first: within ? j + 1 : i,
    end: i + 1,
    low,
    high,
    unit: unitNamed('year')!,
    kind: 'age',
    change: null,
    vague: false,
  };
}

/** 'for years', 'over decades', 'all day'. */
function readTime(r: Reading, i: number, word: string): WithoutNumber | undefined {
  const before = r.word(i - 1);
  const whole = before === 'all' ? wholeTimes[word] : undefined;
  if (whole && !beforeAll.has(r.word(i - 2)))
    return {
      first: i - 1,
      end: i + 1,
      low: 1,
      high: 1,
      unit: unitNamed(whole)!,
      kind: 'duration',
      change: null,
      vague: true,
    };
  const long = before === 'for' || (before === 'many' && r.word(i - 2) === 'for') ? longTimes[word] : undefined;
  if (!long || r.isHyphen(i + 1) || r.word(i + 1) === 'when') return undefined;
  const [low, high, unit] = long;
  const first = before === 'many' ? i - 1 : i;
  return { first, end: i + 1, low, high, unit: unitNamed(unit)!, kind: 'duration', change: null, vague: true };
}
