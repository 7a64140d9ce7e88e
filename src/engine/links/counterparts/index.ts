/** Which name, figure, verb and word of one statement stands for which of the other, and what of each is left over. */
import type { EntityTable } from '../index/entityTable';
import type { Profile } from '../index/profile';
import type { Terms } from '../words/terms';
import { columnsOf, createAligner, type Counterparts, type UnitColumns } from './align';
import { unitsOf } from './units';

export type { Counterparts, CounterpartSide } from './align';
export { sayCounterparts } from './say';
export type { Unit, UnitKind } from './units';

/** The statement that says less goes first. */
export type CounterpartFinder = (a: Profile, b: Profile) => Counterparts;

/** Statements whose units are kept: a statement is held against many others in a row. */
const mostKept = 20_000;

export function createCounterparts(entities: EntityTable, terms: Terms): CounterpartFinder {
  const align = createAligner(terms);
  const kept = new Map<Profile, UnitColumns>();
  let state = -1;
  const read = (profile: Profile): UnitColumns => {
    let columns = kept.get(profile);
    if (!columns) {
      if (kept.size >= mostKept) kept.clear();
      const { id } = profile.article.article;
      columns = columnsOf(unitsOf(profile, terms), (name) => entities.numberOf(id, name));
      kept.set(profile, columns);
    }
    return columns;
  };
  return (a, b) => {
    if (state !== entities.state) {
      state = entities.state;
      kept.clear();
    }
    return align(read(a), read(b));
  };
}
