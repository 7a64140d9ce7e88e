/** What two linked statements put differently in a place that holds one value: somebody else, the other way, the other order. */
import type { Difference } from '../differences';
import { at } from '../evidence/features';
import type { Pair } from '../pair';
import type { EntityTable } from '../index/entityTable';
import type { Profile } from '../index/profile';
import { MOVING, ORDERING } from '../words/cues';
import { actsOf, type Act } from './acts';
import { otherActors } from './actors';
import { otherDays } from './days';
import { otherDirections } from './directions';
import { namesOf, type Named } from './named';
import { otherOrders } from './orders';

export { otherNames } from './substitutes';

/** What is asked first costs least: most pairs of a story have neither moves nor orders nor other names. */
export function slotDifferences(pair: Pair): Difference[] {
  const { a, b, entities, terms, grammar, evidence } = pair;
  const acts = (profile: Profile): readonly Act[] =>
    readOnce(actsKept, profile, entities, () => actsOf(profile, pair, grammar!));
  if (grammar && haveOtherDays(a, b)) {
    const found = otherDays(acts(a), acts(b), pair);
    if (found.length > 0) return found;
  }
  const both = a.cues & b.cues & (MOVING | ORDERING);
  // the same act of somebody else is told in much the same words, and the grammar is slow
  const others = grammar !== undefined && tellsMost(evidence) && nameOthers(pair);
  if (both === 0 && !others) return [];
  const names = [a, b].map((profile) =>
    readOnce(namesKept, profile, entities, () => namesOf(profile, entities, terms)),
  );
  const [mine, theirs] = names as [readonly Named[], readonly Named[]];
  if (both & MOVING) {
    const found = otherDirections(a, b, [mine, theirs], terms);
    if (found.length > 0) return found;
  }
  if (both & ORDERING) {
    const found = otherOrders(a, b, [mine, theirs], terms);
    if (found.length > 0) return found;
  }
  if (!others) return [];
  const found = otherActors(acts(a), acts(b), [mine, theirs], pair);
  return found.length > 0 ? found : otherActors(acts(b), acts(a), [theirs, mine], pair).map(turned);
}

/** Share of the units of the statement that says less. */
const most = 0.6;
const tellsMost = (evidence: Float64Array): boolean =>
  evidence[at.unitsLighter]! >= most && !(evidence[at.verbs]! === 0);

/** Both name somebody, and one somebody whom the other does not. */
function nameOthers({ a, b, entities }: Pair): boolean {
  if (a.names.length === 0 || b.names.length === 0) return false;
  const [mine, theirs] = [entities.of(a).entities, entities.of(b).entities];
  return mine.length !== theirs.length || !mine.every((thing) => theirs.includes(thing));
}

/** Two dates of which one ends before the other begins. */
function haveOtherDays({ days: a }: Profile, { days: b }: Profile): boolean {
  for (let i = 0; i < a.length; i += 2)
    for (let j = 0; j < b.length; j += 2) if (a[i + 1]! < b[j]! || b[j + 1]! < a[i]!) return true;
  return false;
}

/** Profiles whose names and acts are kept: one statement is compared with many others in succession. */
const mostKept = 64;
const namesKept = new Map<Profile, { readonly state: number; readonly value: readonly Named[] }>();
const actsKept = new Map<Profile, { readonly state: number; readonly value: readonly Act[] }>();

function readOnce<Value>(
  kept: Map<Profile, { readonly state: number; readonly value: Value }>,
  profile: Profile,
  { state }: EntityTable,
  read: () => Value,
): Value {
  const found = kept.get(profile);
  if (found?.state === state) return found.value;
  if (kept.size >= mostKept) kept.clear();
  const value = read();
  kept.set(profile, { state, value });
  return value;
}

/** Told from the other side. */
const turned = (difference: Difference): Difference => ({
  ...difference,
  spans: difference.spans.map(({ from, to }) => ({ from: to, to: from })),
});
