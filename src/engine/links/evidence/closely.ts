/** The evidence of two statements looked at closely: what each says that nothing in the other stands for. */
import type { Counterparts, UnitColumns } from '../counterparts';
import { unitKinds, type UnitKind } from '../index/units';
import { at } from './features';

/** Numbers of things as a share of 1: 0, 1/2, 3/4 … */
const few = (count: number): number => 1 - 2 ** -count;
/** The same for larger numbers. */
const many = (count: number): number => 1 - 1 / (1 + count / 3);
/** Units of a long statement. */
const long = 20;
/** Verbs that weigh less are those of saying. */
const leastVerb = 0.05;
/** A unit that something of the other statement stands for at least so far is no longer left over. */
const told = 0.5;

/** @param squares by term its squared weight. @param found `a` is the lighter statement */
export function measureClosely({ a, b, disjoint }: Counterparts, squares: Float64Array, out: Float64Array): void {
  const [lighter, heavier] = [weigh(a, squares), weigh(b, squares)];
  out[at.unitsLighter] = lighter.share;
  out[at.unitsHeavier] = heavier.share;
  out[at.metLighter] = lighter.met;
  out[at.metHeavier] = heavier.met;
  out[at.metBoth] = (2 * lighter.met * heavier.met) / (lighter.met + heavier.met || 1);
  out[at.leftHeavier] = many(heavier.left);
  out[at.heaviestLeft] = lighter.heaviestLeft;
  out[at.namesLeft] = few(leftOf(a, unitKinds.name));
  out[at.figuresLeft] = few(leftOf(a, unitKinds.figure));
  out[at.verbsLeft] = few(leftOf(a, unitKinds.verb));
  out[at.mainVerb] = lighter.verb;
  out[at.namesReplaced] = few(replacedNames(a, b));
  out[at.figuresDisjoint] = few(disjoint.length);
  out[at.sizes] = a.count / Math.max(1, b.count);
  out[at.length] = Math.min(1, a.count / long);
}

interface Weighed {
  /** Share of the units that have a counterpart, by count and by weight. */
  readonly share: number;
  readonly met: number;
  readonly left: number;
  readonly heaviestLeft: number;
  /** How far the first verb that tells something has a counterpart; NaN without one. */
  readonly verb: number;
}

function weigh({ count: units, kinds, ends, sequence, met }: UnitColumns, squares: Float64Array): Weighed {
  let all = 0;
  let found = 0;
  let count = 0;
  let heaviestLeft = 0;
  let verb = NaN;
  for (let i = 0, k = 0; i < units; i++) {
    let weight = 0;
    for (; k < ends[i]!; k++) weight += squares[sequence[k]!]!;
    all += weight;
    found += weight * met[i]!;
    count += met[i]!;
    heaviestLeft = Math.max(heaviestLeft, weight * (1 - met[i]!));
    if (kinds[i] === unitKinds.verb && weight > leastVerb && verb !== verb) verb = met[i]!;
  }
  return {
    share: count / Math.max(1, units),
    met: found / (all || 1e-9),
    left: units - count,
    heaviestLeft,
    verb,
  };
}

function leftOf({ count, kinds, met }: UnitColumns, kind: UnitKind): number {
  let left = 0;
  for (let i = 0; i < count; i++) if (kinds[i] === kind) left += 1 - met[i]!;
  return left;
}

/** Stretches of the other statement that are longer are no place of one name. */
const longestPlace = 6;

/** Pairs of names without counterpart between neighbours that stand for each other. */
function replacedNames(a: UnitColumns, b: UnitColumns): number {
  let replaced = 0;
  for (let i = 0; i < a.count; i++) {
    if (a.partner[i]! >= 0) continue;
    let end = i;
    while (end < a.count && a.partner[end]! < 0) end++;
    const from = (i > 0 ? a.partner[i - 1]! : -1) + 1;
    const to = end < a.count ? a.partner[end]! : b.count;
    if (to - from <= longestPlace)
      for (let k = i; k < end; k++)
        for (let j = from; j < to; j++) if (isLeftName(a, k) && isLeftName(b, j)) replaced++;
    i = end;
  }
  return replaced;
}

const isLeftName = ({ kinds, partner, met }: UnitColumns, i: number): boolean =>
  kinds[i] === unitKinds.name && partner[i]! < 0 && met[i]! < told;
