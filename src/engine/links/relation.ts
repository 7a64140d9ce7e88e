/** Two statements and their evidence → what they have to do with each other, and why. */
import type { Relation, SpanPair } from '../model';
import { features } from './evidence/measure';
import type { Profile } from './index/profile';

/** The score a reader is shown from. */
export const defaultMinScore = 0.72;

export interface PairJudgement {
  readonly relation: Relation | 'none';
  readonly score: number;
  readonly why: readonly string[];
  readonly agree: readonly SpanPair[];
  readonly differ: readonly SpanPair[];
}

export function judgePair(a: Profile, b: Profile, score: number, evidence: Float64Array): PairJudgement {
  const figuresApart = evidence[features.indexOf('figuresApart')]!;
  const relation =
    score < defaultMinScore ? 'none' : evidence[0]! > 0.95 ? 'same-text' : figuresApart > 0 ? 'figures-differ' : 'same';
  return {
    relation,
    score,
    why: features.map((name, i) => `${name}: ${evidence[i]!.toFixed(2)}`),
    agree: [],
    differ: [],
  };
}
