/**
 * Which figures of a group are said to differ. Their intervals share nothing, what they count and what is said of them is
 * the same, and something shows that both speak of one fact: their statements are linked, or they name the same and have a
 * verb that makes the count (*killed*, *leaked*). Without that they are listed side by side, and nothing is claimed.
 */
import { compareQuantities, isClass, isPlainPredicate, sameCounted, toldOf, type SameCounted } from '../../figures';
import { oncePerEvent, repeatedActs } from '../../lexicon/en/countedVerbs';
import { areElsewhere, areNearInTime, areYearsApart, isMeasure, isTime, meets, standApart } from '../../links';
import type { Found } from './found';

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
  if (!isSame(sameCounted(x, y), linked) || standApart(a, b)) return false;
  if (linked && areElsewhere(a.others, b.others) && !meets(a.around, b.around)) return false;
  const [p, q] = [toldOf(x), toldOf(y)];
  if (linked && !shareNames()) return false;
  const sameVerb = p !== null && p === q && !isPlainPredicate(p);
  const equalNames = a.named.size > 0 && b.named.size > 0 && meets(a.named, b.named);
  if (x.kind === 'age')
    return equalNames && areYearsApart(x, y) && (areNearInTime(a, b) || (linked && shareStatements()));
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

/** The statement names a country, and the other's article none of its: what it tells is no part of the event of both. */
const isToldOfElsewhere = ({ countries }: Found, { placesOfArticle }: Found): boolean =>
  countries.size > 0 && !meets(countries, placesOfArticle);

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

/** An event has one such count: *31 were killed* needs no name beside it, *31 were aboard* does. */
const ofEvents = new Set(oncePerEvent);
export const isOfEvent = (predicate: string | null): boolean => predicate !== null && ofEvents.has(predicate);
