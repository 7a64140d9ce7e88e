/** A pair of statements as it is judged and explained. */
import type { Grammar } from '../grammar';
import { leastTold } from '../lexicon/en/generated/linkWeights';
import type { CounterpartFinder } from './counterparts';
import { at } from './evidence/features';
import type { EntityTable } from './index/entityTable';
import type { Profile } from './index/profile';
import type { StoryIndex } from './index/storyIndex';
import type { Terms } from './words/terms';

export interface Pair {
  readonly a: Profile;
  readonly b: Profile;
  readonly score: number;
  /** In the order of `features`. */
  readonly evidence: Float64Array;
  readonly index: StoryIndex;
  readonly entities: EntityTable;
  readonly terms: Terms;
  readonly counterparts: CounterpartFinder;
  /** Asked where its answer can change the relation; without one the words alone decide. */
  readonly grammar: Grammar | undefined;
}

/** How much of the shorter statement the other tells: by weight and by count of its names, figures and words, the less. */
export const toldShare = (evidence: Float64Array): number =>
  Math.min(evidence[at.metLighter]!, evidence[at.unitsLighter]!);

/**
 * Whole texts that somebody lays side by side are alike to begin with, and nothing around them tells of an event: they
 * are matched only where one tells most of the other.
 */
export const isToldInPart = ({ a, b, evidence }: Pair): boolean =>
  a.statement < 0 && b.statement < 0 && !(toldShare(evidence) >= leastTold);
