/** Two statements and their evidence → what they have to do with each other, and why. */
import type { Relation, SpanPair } from '../model';
import { align } from './alignment';
import { differencesOf } from './differences';
import { settleByGrammar } from './byGrammar';
import { explain } from './explain';
import type { Pair } from './pair';

/** The score a reader is shown from. */
export const defaultMinScore = 0.7;

export interface PairJudgement {
  readonly relation: Relation | 'none';
  readonly score: number;
  readonly why: readonly string[];
  readonly agree: readonly SpanPair[];
  readonly differ: readonly SpanPair[];
}

/** Share of the words in common runs from which a statement counts as copied. */
const copied = 0.9;
/** Shorter statements are equal by chance. */
const fewestTerms = 3;

/** @param minScore below it the two have nothing to do with each other */
export function judgePair(pair: Pair, minScore: number = defaultMinScore): PairJudgement {
  const { a, b, terms, score, evidence } = pair;
  const alignment = align(a, b);
  const byWords = differencesOf(a, b, terms, evidence[3]!);
  const differences = score < minScore ? byWords : settleByGrammar(pair, byWords);
  const figures = differences.found.filter(({ kind }) => kind === 'figures');
  const contrary = differences.found.filter(({ kind }) => kind !== 'figures');
  const relation =
    score < minScore
      ? 'none'
      : figures.length > 0
        ? 'figures-differ'
        : contrary.length > 0
          ? 'conflict'
          : alignment.share >= copied && a.terms.length >= fewestTerms
            ? 'same-text'
            : 'same';
  const told = differences.found.flatMap(({ spans }) => spans);
  return {
    relation,
    score,
    why: explain(pair, differences, relation, minScore),
    agree: alignment.agree,
    differ: [
      ...told,
      ...alignment.differ.filter(({ from }) => !told.some((s) => s.from.start <= from.start && from.end <= s.from.end)),
    ],
  };
}
