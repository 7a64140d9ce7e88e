/**
 * English number words. Source: the closed class of English numerals (any grammar, e.g. Huddleston & Pullum, The Cambridge
 * Grammar of the English Language, ch. 5 §7); the Indian scale words are those of Indian English.
 */

/** Cardinals below one hundred. */
export const cardinals: Readonly<Record<string, number>> = {
  zero: 0,
  nought: 0,
  naught: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Words that multiply what stands before them. */
export const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  lac: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
  quintillion: 1e18,
  dozen: 12,
  doz: 12,
};

/** Plural scale words after a number in digits or words: '2 millions', 'five dozens', '20 lakhs'. */
export const pluralScales: Readonly<Record<string, number>> = {
  thousands: 1e3,
  lakhs: 1e5,
  millions: 1e6,
  crores: 1e7,
  billions: 1e9,
  trillions: 1e12,
  dozens: 12,
  dozs: 12,
};

/**
 * Short scales written after digits, letter case as given: '$3m', '1.5bn', '12k', 'Rs 5 cr'. `m` and `b` are also units and
 * `t` never is a scale: unit.ts decides.
 */
export const shortScales: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  m: 1e6,
  M: 1e6,
  mn: 1e6,
  Mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  MM: 1e6,
  b: 1e9,
  B: 1e9,
  G: 1e9,
  bn: 1e9,
  Bn: 1e9,
  BN: 1e9,
  bln: 1e9,
  tn: 1e12,
  trn: 1e12,
  T: 1e12,
  cr: 1e7,
  Cr: 1e7,
};

export const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
  thousandth: 1e3,
  millionth: 1e6,
  billionth: 1e9,
  trillionth: 1e12,
};

/** Parts of a whole besides the ordinals (*a fifth*, *two thirds*); the value is the denominator. */
export const parts: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  quarter: 4,
  quarters: 4,
};

/** One character fractions (Unicode, Number Forms and Latin-1). */
export const fractionCharacters: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

/**
 * Plurals that stand for an unknown number of their unit, with the bounds a reader may take for granted: from one of the
 * unit (*thousands* is also said of 1,500) to where the next larger word would be used.
 */
export const vaguePlurals: Readonly<Record<string, readonly [low: number, high: number]>> = {
  dozens: [12, 99],
  scores: [20, 99],
  hundreds: [100, 999],
  thousands: [1e3, 9999],
  lakhs: [1e5, 9999999],
  millions: [1e6, 999999999],
  crores: [1e7, 999999999],
  billions: [1e9, 999999999999],
  trillions: [1e12, 999999999999999],
};

/** *tens of thousands*: factors before *of* and a plural of the list above. */
export const vagueFactors: Readonly<Record<string, readonly [low: number, high: number]>> = {
  tens: [10, 99.999],
  dozens: [12, 99.999],
  scores: [20, 99.999],
  hundreds: [100, 999.999],
  thousands: [1000, 9999.999],
};

/**
 * *several hundred*, *a few dozen*, *a handful of soldiers*. Bounds: *several* and *few* are more than two and stop before the
 * number word ten; *a couple* is two, loosely used up to three.
 */
export const vagueCounts: Readonly<Record<string, readonly [low: number, high: number]>> = {
  several: [3, 9],
  few: [3, 9],
  handful: [3, 9],
  couple: [2, 3],
};

/** Verbs and adverbs that say how often a later amount holds an earlier one: finite forms, own list. */
export const multiples: Readonly<Record<string, number>> = {
  doubled: 2,
  tripled: 3,
  trebled: 3,
  quadrupled: 4,
  quintupled: 5,
  halved: 0.5,
  twofold: 2,
  threefold: 3,
  fourfold: 4,
  fivefold: 5,
  sixfold: 6,
  sevenfold: 7,
  eightfold: 8,
  ninefold: 9,
  tenfold: 10,
  twentyfold: 20,
  hundredfold: 100,
};

/** *twice as many*, *twice the size*: how often a later amount holds an earlier one, where no change is told. */
export const manifolds: Readonly<Record<string, number>> = { twice: 2, thrice: 3 };

/** *in her forties*: first year of the ten. */
export { decades as ageDecades } from './calendar';

/** *for years*: two of the unit and more, to where the next larger unit would be used. */
export const longTimes: Readonly<Record<string, readonly [low: number, high: number, unit: string]>> = {
  hours: [2, 23, 'hour'],
  days: [2, 13, 'day'],
  weeks: [2, 8, 'week'],
  months: [2, 23, 'month'],
  years: [2, 19, 'year'],
  decades: [20, 99, 'year'],
  centuries: [200, 999, 'year'],
};

/** *all day* */
export const wholeTimes: Readonly<Record<string, string>> = { day: 'day', week: 'week', month: 'month', year: 'year' };
