/** What happened to those counted: *12 people were [killed]*, *the flood [killed] 12 people*. */
import { clauseBreaks, stateMayCross } from '../../lexicon/en/figureWords';
import { states } from '../../lexicon/en/countedThings';
import { ADVERB, AUXILIARY, CLOSED } from '../lexicon';
import type { Reading } from '../reading';

/** Word form → state. */
export const stateOf = new Map<string, string>();
for (const [state, words] of Object.entries(states)) for (const word of words) stateOf.set(word, state);

/** The state told just before words [first, …) or behind the counted phrase that ends at `end`. */
export function stateAround(r: Reading, first: number, end: number): string | undefined {
  const limit = r.endNear(first);
  let j = end;
  // 'were killed', 'have been injured', 'who died', 'reportedly killed'
  while (j < limit && j - end < 4 && (r.has(j, AUXILIARY | ADVERB) || r.word(j) === 'who' || r.word(j).endsWith('ly')))
    j++;
  const behind = stateOf.get(r.word(j));
  if (behind && !(j === end && !/(?:ed|dead|hurt|missing|slain|wounded|homeless)$/.test(r.word(j)))) return behind;
  for (let i = first - 1; i >= Math.max(r.firstNear(first), first - 3); i--) {
    // 'one dead, two injured': what was told before a mark is told of others
    if (r.isPunctuation(i) && !r.isHyphen(i)) return undefined;
    // 'survivors said 120 people were aboard': what is told of those who say it
    if (clauseBreaks.has(r.word(i))) return undefined;
    const before = stateOf.get(r.word(i));
    if (before)
      return r.has(i - 1, AUXILIARY) &&
        !r.word(i).endsWith('ing') &&
        !/^(?:ha[sd]|have|having|will|may|could|would)$/.test(r.word(i - 1))
        ? undefined
        : before;
    if (r.has(i, CLOSED) && !stateMayCross.has(r.word(i))) return undefined;
  }
  return undefined;
}
