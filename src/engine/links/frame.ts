/** Do two statements say the same but for one place? Then what stands in it on either side is held against each other. */
import { unitKinds } from './index/units';
import { spansOfUnits, type Profile } from './index/profile';
import type { Terms } from './words/terms';
import type { UnitColumns } from './counterparts';

/** Saying weighs no more in English at large. */
const saying = 0.2;
/** A unit that something stands for at least so far is said by both. */
const met = 0.5;
/** What the longer statement may have besides. */
const besides = 0.25;

/**
 * @param i unit of the statement that says less. @param j unit of the other that stands in its place
 * @param strictly the longer one says no more
 */
export function isFramed(
  [p, x]: readonly [Profile, UnitColumns],
  i: number,
  [q, y]: readonly [Profile, UnitColumns],
  j: number,
  terms: Terms,
  strictly = false,
): boolean {
  return unmet(p, x, i, terms) === 0 && unmet(q, y, j, terms) <= (strictly ? 0 : Math.floor(besides * y.count));
}

function unmet(profile: Profile, columns: UnitColumns, but: number, terms: Terms): number {
  let count = 0;
  let aside: ReadonlySet<number> | undefined;
  for (let k = 0; k < columns.count; k++) {
    if (k === but || columns.met[k]! >= met) continue;
    aside ??= asideOf(profile, columns, terms);
    if (!aside.has(k)) count++;
  }
  return count;
}

/** Units that only say who says it: 'officials said', 'according to the police'. */
export function asideOf(profile: Profile, { count, kinds, ends, sequence }: UnitColumns, terms: Terms): Set<number> {
  const aside = new Set<number>();
  const { attributions } = profile.article;
  if (attributions.length === 0) return aside;
  const spans = spansOfUnits(profile, terms);
  for (let i = 0; i < count; i++) {
    if (kinds[i] === unitKinds.name || kinds[i] === unitKinds.figure) continue;
    const { start, end } = spans[i]!;
    const term = sequence[ends[i]! - 1] ?? 0;
    const says = attributions.some(
      ({ scope, sourceSpan }) =>
        (sourceSpan.start <= start && end <= sourceSpan.end) ||
        (terms.background(term) <= saying && (end <= scope.start || start >= scope.end)),
    );
    if (says) aside.add(i);
  }
  return aside.size < count - 1 ? aside : new Set();
}
