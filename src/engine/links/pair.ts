/** A pair of statements as it is judged and explained. */
import type { Grammar } from '../grammar';
import type { CounterpartFinder } from './counterparts';
import type { EntityTable } from './index/entityTable';
import type { Profile } from './index/profile';
import type { StoryIndex } from './index/storyIndex';
import type { Terms } from './words/terms';

export interface Pair {
  readonly a: Profile;
  readonly b: Profile;
  readonly score: number;
  /** No match whatever the evidence: a statement that names nobody, in articles of others. */
  readonly areOfOthers: boolean;
  /** In the order of `features`. */
  readonly evidence: Float64Array;
  readonly index: StoryIndex;
  readonly entities: EntityTable;
  readonly terms: Terms;
  readonly counterparts: CounterpartFinder;
  /** Asked where its answer can change the relation; without one the words alone decide. */
  readonly grammar: Grammar | undefined;
}
