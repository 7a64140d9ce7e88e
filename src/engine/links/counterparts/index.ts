/** Which name, figure, verb and word of one statement stands for which of the other, and what of each is left over. */
import type { EntityTable } from '../index/entityTable';
import type { Profile } from '../index/profile';
import type { Terms } from '../words/terms';
import { createAligner, type Counterparts } from './align';
import { UnitColumns } from './columns';

export type { Counterparts } from './align';
export type { UnitColumns } from './columns';
export { sayCounterparts } from './say';

/** The statement that says less goes first. The answer is written over by the next call. */
export type CounterpartFinder = (a: Profile, b: Profile) => Counterparts;

export function createCounterparts(entities: EntityTable, terms: Terms): CounterpartFinder {
  const align = createAligner(terms);
  let one = new UnitColumns();
  let two = new UnitColumns();
  return (a, b) => {
    // one statement is compared with many others in succession
    if (one.profile === b || two.profile === a) [one, two] = [two, one];
    one.load(a, entities);
    two.load(b, entities);
    return align(one, two);
  };
}
