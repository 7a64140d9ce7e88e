/** The same act, told of somebody else. */
import { oneActor } from '../../lexicon/en/slots';
import type { Difference } from '../differences';
import type { Pair } from '../pair';
import { agree, areOfOneDay, areOneAct, isLight, objectOf, type Act } from './acts';
import { areOthers, areSame, type Named } from './named';
import { otherName } from './said';

const single = new Set(oneActor);

/**
 * An act of the one is told in the other of somebody else: of an act that one only can have done ('won the race'), or where
 * the other names the first one too, in another part.
 */
export function otherActors(
  mine: readonly Act[],
  theirs: readonly Act[],
  names: readonly [readonly Named[], readonly Named[]],
  { terms }: Pair,
): Difference[] {
  for (const x of mine) {
    const one = x.subject?.named;
    if (!one || isLight(x)) continue;
    const same = theirs.filter((y) => areOneAct(x, y, terms));
    // one place that may tell it of the same one is enough
    if (same.length === 0 || same.some((y) => !y.subject?.named || !areOthers(one, y.subject.named))) continue;
    const y = same.find((act) => agree(x, act) || (!objectOf(x) && !objectOf(act) && areOfOneDay(x, act)));
    if (!y || y.clause.negated !== x.clause.negated || x.clause.modality !== y.clause.modality) continue;
    const other = y.subject!.named!;
    if (names[0].some((name) => areSame(name, other))) continue;
    const again = names[1].filter((name) => areSame(name, one));
    if (again.length === 0 ? !single.has(x.clause.predicate.lemma) : !again.every((name) => isAside(name, y))) continue;
    return [otherName(one, other)];
  }
  return [];
}

/**
 * Stands behind the verb, or in an aside behind its subject. Before it, the grammar may have taken the nearer of two names
 * for the one that acts.
 */
const isAside = ({ start }: Named, { subject }: Act): boolean => start > subject!.end;
