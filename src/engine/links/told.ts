/**
 * Of two whole texts laid side by side: does the longer one tell what the shorter one does? Each name, figure, verb and word
 * of the shorter one is looked for in the other.
 */
import { leastTold } from '../lexicon/en/generated/linkWeights';
import type { Contrary } from './contrary';
import { asideOf } from './frame';
import type { Pair } from './pair';

/**
 * Share of the statement that says less which the other tells, by weight and by count, the less.
 * @param contraries what the other says is not so is told: it has its counterpart
 */
export function toldOf({ a, b, index, terms, counterparts }: Pair, contraries: readonly Contrary[] = []): number {
  const [lighter, heavier] = index.mass(a.terms) <= index.mass(b.terms) ? [a, b] : [b, a];
  const { a: units, disjoint } = counterparts(lighter, heavier);
  const aside = asideOf(lighter, units, terms);
  for (const { unit } of contraries) aside.add(unit);
  // figures that cannot both be right are a difference, not a lack
  for (const [unit] of disjoint) aside.add(unit);
  let all = 0;
  let found = 0;
  let count = 0;
  let met = 0;
  for (let i = 0, k = 0; i < units.count; i++) {
    let weight = 0;
    for (; k < units.ends[i]!; k++) weight += index.weight(units.sequence[k]!) ** 2;
    if (aside.has(i)) continue;
    all += weight;
    found += weight * units.met[i]!;
    count++;
    met += units.met[i]!;
  }
  return Math.min(found / (all || 1e-9), met / Math.max(1, count));
}

export const isTold = (pair: Pair, contraries?: readonly Contrary[]): boolean => toldOf(pair, contraries) >= leastTold;

/**
 * Two whole texts that somebody compares are alike already, and have no surroundings that tell one event from another: they
 * are matched only where one tells most of the other.
 */
export const isToldInPart = (pair: Pair, contraries?: readonly Contrary[]): boolean =>
  pair.a.statement < 0 && pair.b.statement < 0 && !isTold(pair, contraries);
