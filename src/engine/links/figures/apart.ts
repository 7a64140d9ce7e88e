/**
 * What stands against two figures being told of one fact, though they count the same thing: the other statement has the
 * figure too, other places or people are named, one is told for the whole country, of another day, by a pronoun.
 */
import { areOfOneTime, isClass, isPlainPredicate, toldOf } from '../../figures';
import { leastTold } from '../../lexicon/en/generated/linkWeights';
import type { Quantity } from '../../model';
import { areOfTwoSources } from './sources';
import { meets, type Keys, type ToldFigure } from './told';

export function standApart(a: ToldFigure, b: ToldFigure): boolean {
  const [x, y] = [a.quantity, b.quantity];
  if (isToldBeside(a, b) || isToldBeside(b, a)) return true;
  if (areElsewhere(a.places, b.places) || areElsewhere(a.people, b.people)) return true;
  if (
    a.wide !== b.wide ||
    a.outside !== b.outside ||
    isOfOtherReach(a, b) ||
    isDirection(x) ||
    isDirection(y) ||
    areLongApart(a, b)
  )
    return true;
  if (a.byPronoun || b.byPronoun || isPronoun(x) || isPronoun(y) || isFarApart(x, y)) return true;
  if (isNotYet(a, b) || isNotYet(b, a)) return true;
  const [p, q] = [toldOf(x), toldOf(y)];
  // a level changes from day to day
  return isPlainPredicate(p) && isPlainPredicate(q) && (isOfOtherDay(a, b) || isOfOtherDay(b, a));
}

/**
 * Two figures of two linked statements that count the same thing: is it one fact that both tell? Somebody else did it, another
 * thing is named, or nothing is said of those counted but that there are so many.
 * @param told share of the statement that says less which the other one tells
 */
export function areOfOneFact(a: ToldFigure, b: ToldFigure, told: () => number): boolean {
  const [x, y] = [a.quantity, b.quantity];
  if (x.unit === 'score' || standApart(a, b) || areElsewhere(a.agents, b.agents)) return false;
  if (areElsewhere(a.others, b.others) && !meets(a.around, b.around)) return false;
  const equalNames = meets(a.named, b.named);
  const isClose = equalNames || (areOfTwoSources(x, y) && meets(a.around, b.around));
  if (x.kind === 'age' && !areNearInTime(a, b) ? told() < leastTold : !isClose && told() < leastToldInPart)
    return false;
  if (x.kind === 'age') return areYearsApart(x, y) && !areElsewhere(a.named, b.named);
  const [p, q] = [toldOf(x), toldOf(y)];
  if (isTime(x) || isTime(y) || a.onlyName || b.onlyName) return p !== null && p === q && !isPlainPredicate(p);
  return p !== null || q !== null || equalNames || (x.counted === y.counted && / /.test(x.counted ?? ''));
}

/** Share of the statement that says less which the other tells too: with less in common they tell two facts. */
const leastToldInPart = 0.4;

/** Years by which two ages of one person differ that were not told on two sides of a birthday. */
const fewestYears = 2;
export const areYearsApart = (a: Quantity, b: Quantity): boolean => Math.abs(a.low - b.low) >= fewestYears;

/** The other statement has the figure too, beside the one that is held against it, or as the whole of which that is a part. */
const isToldBeside = ({ quantity }: ToldFigure, { beside, whole }: ToldFigure): boolean =>
  (quantity.low === whole && quantity.high === whole) ||
  beside.some(
    (other) =>
      other.low === quantity.low &&
      other.high === quantity.high &&
      other.dimension === quantity.dimension &&
      !areToldApart(toldOf(quantity), toldOf(other)),
  );

/** *18 hurt and 12 arrested* has no figure of 12 hurt. */
const areToldApart = (p: string | null, q: string | null): boolean =>
  p !== null && q !== null && p !== q && isClass(p) && isClass(q);

/** Both name places (people), and none the same. */
export const areElsewhere = (a: Keys, b: Keys): boolean => a.size > 0 && b.size > 0 && !meets(a, b);

/** The one is told for a day, and the other statement names only others. */
const isOfOtherDay = ({ quantity: { asOf } }: ToldFigure, { days }: ToldFigure): boolean =>
  asOf !== null && days.length > 0 && days.every(([low, high]) => high < asOf.low || low > asOf.high);

/** Told, as a fact, of days after the other article was out. What is counted up (*killed*, *leaked*) may be told again later. */
const isNotYet = ({ quantity, days, published: mine }: ToldFigure, { published }: ToldFigure): boolean =>
  published !== null &&
  mine !== null &&
  (quantity.scope?.mode ?? 'fact') === 'fact' &&
  !isClass(toldOf(quantity) ?? '') &&
  days.length > 0 &&
  days.every(([low]) => low.slice(0, 10) > published && low.slice(0, 10) <= mine);

/** *He won four medals*: who did is not told here. */
const isPronoun = ({ scope }: Quantity): boolean => /^(?:and )?(?:s?he|his|her|i|we)$/i.test(scope?.agentText ?? '');

/** Figures of one fact are seldom so many times apart, unless two sources are named for them, and never so many. */
const mostTimes = 10;
const mostTimesOfTwo = 1000;
const isFarApart = (a: Quantity, b: Quantity): boolean => {
  const [x, y] = [Math.abs(a.low), Math.abs(b.low)];
  return a.unit === b.unit && Math.max(x, y) > (areOfTwoSources(a, b) ? mostTimesOfTwo : mostTimes) * Math.min(x, y);
};

/** The whole country is another count than one town, even where both statements speak of both. */
const isOfOtherReach = (a: ToldFigure, b: ToldFigure): boolean =>
  a.wide && a.places.size + b.places.size > 0 && !meets(a.places, b.places);

/** *24 km north of Varn*: of what it is told stands elsewhere. */
const isDirection = ({ counted }: Quantity): boolean =>
  /^(?:(?:north|south|east|west|northeast|northwest|southeast|southwest|inland|upstream|downstream)(?: of\b|$)|(?:away|off|from)\b)/i.test(
    counted ?? '',
  );

/** Days between two articles after which figures have moved on, whoever tells them. */
const mostDays = 60;
const day = 86_400_000;
const daysBetween = (a: ToldFigure, b: ToldFigure): number =>
  a.published !== null && b.published !== null
    ? Math.abs(Date.parse(a.published) - Date.parse(b.published)) / day
    : NaN;
/** One source may give another figure later; of a time that both name, none moves on. */
const areLongApart = (a: ToldFigure, b: ToldFigure): boolean =>
  daysBetween(a, b) > mostDays &&
  (a.quantity.source === null || b.quantity.source === null) &&
  !areOfOneTime(a.quantity, b.quantity);
export const areNearInTime = (a: ToldFigure, b: ToldFigure): boolean => daysBetween(a, b) <= mostDays;

/** How long something took says little of what it was. */
export const isTime = ({ kind, counted }: Quantity): boolean =>
  kind === 'duration' ||
  /(?:seasons?|terms?|rounds?|innings?|occasions?|times|games?|matches|fights|bouts|starts|outings|meetings)$/i.test(
    counted ?? '',
  );
