/**
 * Which figures of a group are said to differ. Their intervals share nothing, what they count and what is said of them is
 * the same, and something shows that both speak of one fact: their statements are linked, or they name the same and have a
 * verb that makes the count (*killed*, *leaked*). Without that they are listed side by side, and nothing is claimed.
 */
import { compareQuantities, isClass, isPlainPredicate, sameCounted, type SameCounted } from '../../figures';
import type { Quantity } from '../../model';
import { meets, type Found } from './found';

/** @param linked their statements are linked */
export function areApart(a: Found, b: Found, linked: boolean): boolean {
  const [x, y] = [a.quantity, b.quantity];
  if (x.vague || y.vague || compareQuantities(x, y).kind !== 'disjoint') return false;
  if (!isSame(sameCounted(x, y), linked) || isToldBeside(a, b) || isToldBeside(b, a)) return false;
  return linked || speakOfOneFact(a, b);
}

/** Two statements of one fact: another verb is another word for it. */
export const isSame = ({ verdict, why }: SameCounted, linked: boolean): boolean =>
  verdict === 'same' || (verdict === 'unclear' && why === 'state' && linked);

/** The other statement has the figure too, beside the one that is held against it. */
const isToldBeside = ({ quantity: { low, high, dimension } }: Found, { beside }: Found): boolean =>
  beside.some((other) => other.low === low && other.high === high && other.dimension === dimension);

/** Years by which two ages of one person differ that were not told on two sides of a birthday. */
const fewestYears = 2;

function speakOfOneFact(a: Found, b: Found): boolean {
  const [x, y] = [a.quantity, b.quantity];
  const equalNames = a.named.size > 0 && b.named.size > 0 && meets(a.named, b.named);
  if (x.kind === 'age') return equalNames && Math.abs(x.low - y.low) >= fewestYears;
  if (x.kind === 'duration' || x.unit === 'score' || a.onlyName || b.onlyName) return false;
  const [p, q] = [predicateOf(x), predicateOf(y)];
  if (isPlainPredicate(p) && isPlainPredicate(q)) return equalNames || meets(a.agents, b.agents);
  const told = p ?? q;
  if (told !== null && (isClass(told) || (q !== null && isClass(q))))
    return equalNames || meets(a.agents, b.agents) || meets(a.around, b.around) || meets(a.topics, b.topics);
  return equalNames || meets(a.agents, b.agents);
}

const predicateOf = ({ scope, state }: Quantity): string | null => {
  const predicate = scope?.predicate ?? null;
  return isPlainPredicate(predicate) && state !== undefined ? state : predicate;
};
