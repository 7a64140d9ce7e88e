/**
 * Which figures of a group are said to differ. Their intervals share nothing, what they count and what is said of them is
 * the same, and something shows that both speak of one fact: their statements are linked, or they name the same and have a
 * verb that makes the count (*killed*, *leaked*). Without that they are listed side by side, and nothing is claimed.
 */
import {
  areOfOneTime,
  compareQuantities,
  isClass,
  isPlainPredicate,
  sameCounted,
  toldOf,
  type SameCounted,
} from '../../figures';
import { repeatedActs } from '../../lexicon/en/countedVerbs';
import type { Quantity } from '../../model';
import { isMeasure, isOfEvent, meets, type Found } from './found';

/** What links say of the two. */
export interface Shared {
  /** Their statements are linked. */
  readonly linked: boolean;
  /** Do their articles speak of one event? */
  readonly isOneEvent: () => boolean;
  /** Do their articles name the same? Formulas of reports are linked between articles that do not. */
  readonly shareNames: () => boolean;
  /** Have their articles more than this one statement in common? */
  readonly shareStatements: () => boolean;
  /** Do the articles certainly tell of one event, and each only one count of this kind? `fewest`: linked statements they must share. */
  readonly areOnlyOnes: (fewest: number) => boolean;
}

export function areApart(
  a: Found,
  b: Found,
  { linked, isOneEvent, shareNames, shareStatements, areOnlyOnes }: Shared,
): boolean {
  const [x, y] = [a.quantity, b.quantity];
  if (x.vague || y.vague || compareQuantities(x, y).kind !== 'disjoint') return false;
  if (!isSame(sameCounted(x, y), linked) || isToldBeside(a, b) || isToldBeside(b, a)) return false;
  if (areElsewhere(a.places, b.places) || areElsewhere(a.people, b.people)) return false;
  if (linked && areElsewhere(a.others, b.others) && !meets(a.around, b.around)) return false;
  if (a.wide !== b.wide || isOfOtherReach(a, b) || isDirection(x) || isDirection(y) || areLongApart(a, b)) return false;
  if (a.byPronoun || b.byPronoun || isPronoun(x) || isPronoun(y) || isFarApart(x, y)) return false;
  const [p, q] = [toldOf(x), toldOf(y)];
  // a level changes from day to day
  if (isPlainPredicate(p) && isPlainPredicate(q) && (isOfOtherDay(a, b) || isOfOtherDay(b, a))) return false;
  if (linked && !shareNames()) return false;
  const sameVerb = p !== null && p === q && !isPlainPredicate(p);
  const equalNames = a.named.size > 0 && b.named.size > 0 && meets(a.named, b.named);
  if (x.kind === 'age')
    return (
      equalNames && Math.abs(x.low - y.low) >= fewestYears && (areNearInTime(a, b) || (linked && shareStatements()))
    );
  if (x.unit === 'score') return false;
  if (isTime(x) || isTime(y) || a.onlyName || b.onlyName) return linked && sameVerb;
  if (linked) return p !== null || q !== null || equalNames || (x.counted === y.counted && x.counted!.includes(' '));
  if (!isOneEvent() || isToldOfElsewhere(a, b) || isToldOfElsewhere(b, a)) return false;
  // each article tells one count of those who were arrested: that of the event both speak of
  if (
    p !== null &&
    p === q &&
    isClass(p) &&
    !areElsewhere(a.others, b.others) &&
    areOnlyOnes(repeated.has(p) ? fewestOfRepeated : fewestOfOnce)
  )
    return true;
  return speakOfOneFact(a, b, equalNames, p, q, shareStatements);
}

/** Two statements of one fact: another verb is another word for it. */
export const isSame = ({ verdict, why }: SameCounted, linked: boolean): boolean =>
  verdict === 'same' || (verdict === 'unclear' && why === 'state' && linked);

/** The other statement has the figure too, beside the one that is held against it, or as the whole of which that is a part. */
const isToldBeside = ({ quantity: { low, high, dimension } }: Found, { beside, whole }: Found): boolean =>
  (low === whole && high === whole) ||
  beside.some((other) => other.low === low && other.high === high && other.dimension === dimension);

/** Both name places (people), and none the same. */
const areElsewhere = (a: ReadonlySet<number | string>, b: ReadonlySet<number | string>): boolean =>
  a.size > 0 && b.size > 0 && !meets(a, b);

/** The statement names a country, and the other's article none of its: what it tells is no part of the event of both. */
const isToldOfElsewhere = ({ countries }: Found, { placesOfArticle }: Found): boolean =>
  countries.size > 0 && !meets(countries, placesOfArticle);

/** The one is told for a day, and the other statement names only others. */
const isOfOtherDay = ({ quantity: { asOf } }: Found, { days }: Found): boolean =>
  asOf !== null && days.length > 0 && days.every(([low, high]) => high < asOf.low || low > asOf.high);

/** *He won four medals*: who did is not told here. */
const isPronoun = ({ scope }: Quantity): boolean => /^(?:and )?(?:s?he|his|her|i|we)$/i.test(scope?.agentText ?? '');

/** How long something took says little of what it was. */
const isTime = ({ kind, counted }: Quantity): boolean =>
  kind === 'duration' ||
  /(?:seasons?|terms?|rounds?|innings?|occasions?|times|games?|matches|fights|bouts|starts|outings|meetings)$/i.test(
    counted ?? '',
  );

/** Figures of one fact are seldom so many times apart, unless two sources are named for them. */
const mostTimes = 10;
const isFarApart = (a: Quantity, b: Quantity): boolean => {
  if (a.source !== null && b.source !== null) return false;
  const [x, y] = [Math.abs(a.low), Math.abs(b.low)];
  return a.unit === b.unit && Math.max(x, y) > mostTimes * Math.min(x, y);
};

/** The whole country is another count than one town, even where both statements speak of both. */
const isOfOtherReach = (a: Found, b: Found): boolean =>
  a.wide && a.places.size + b.places.size > 0 && !meets(a.places, b.places);

/** *24 km north of Varn*: of what it is told stands elsewhere. */
const isDirection = ({ counted }: Quantity): boolean =>
  /^(?:(?:north|south|east|west|northeast|northwest|southeast|southwest|inland|upstream|downstream)(?: of\b|$)|(?:away|off|from)\b)/i.test(
    counted ?? '',
  );

/** Days between two articles after which figures have moved on, whoever tells them. */
const mostDays = 60;
const day = 86_400_000;
const daysBetween = (a: Found, b: Found): number =>
  a.published !== null && b.published !== null
    ? Math.abs(Date.parse(a.published) - Date.parse(b.published)) / day
    : NaN;
/** One source may give another figure later; of a time that both name, none moves on. */
const areLongApart = (a: Found, b: Found): boolean =>
  daysBetween(a, b) > mostDays &&
  (a.quantity.source === null || b.quantity.source === null) &&
  !areOfOneTime(a.quantity, b.quantity);
const areNearInTime = (a: Found, b: Found): boolean => daysBetween(a, b) <= mostDays;

/** Years by which two ages of one person differ that were not told on two sides of a birthday. */
const fewestYears = 2;

function speakOfOneFact(
  a: Found,
  b: Found,
  equalNames: boolean,
  p: string | null,
  q: string | null,
  shareStatements: () => boolean,
): boolean {
  const sameDoer = meets(a.agents, b.agents);
  if (isPlainPredicate(p) && isPlainPredicate(q)) return equalNames || (sameDoer && p !== null && q !== null);
  const isTold = (p !== null && isClass(p)) || (q !== null && isClass(q));
  if (!isTold) return equalNames || sameDoer;
  // one names who did it, the other somebody else
  if (a.agents.size > 0 !== b.agents.size > 0 && !meets(a.agents, b.around) && !meets(b.agents, a.around))
    return equalNames;
  if (equalNames || sameDoer || meets(a.around, b.around)) return true;
  if (isOfEvent(p) && isOfEvent(q) && (meets(a.topics, b.topics) || shareStatements())) return true;
  return p === q && isMeasure(a.quantity);
}

/** Linked statements of two articles whose counts are held to be of one fact; of acts that are done again and again more. */
const fewestOfOnce = 2;
const fewestOfRepeated = 3;
const repeated = new Set(repeatedActs);
