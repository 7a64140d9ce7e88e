/** Two statements and their evidence → what they have to do with each other, and why. */
import { phrase, type Phrase, type Relation, type SpanPair } from '../model';
import { contraryOf, type Contrary } from './contrary';
import { align, mostWords } from './alignment';
import { differencesOf, type Difference, type Differences } from './differences';
import { at } from './evidence/features';
import { explain } from './explain';
import type { Profile } from './index/profile';
import type { Pair } from './pair';
import { exchangedRoles } from './roles';
import { otherNames, slotDifferences } from './slots';
import { isTold, isToldInPart, toldOf } from './told';

/** The score a reader is shown from. */
export const defaultMinScore = 0.6;

export interface PairJudgement {
  readonly relation: Relation | 'none';
  readonly score: number;
  readonly why: readonly Phrase[];
  readonly agree: readonly SpanPair[];
  readonly differ: readonly SpanPair[];
}

/** Share of the words in common runs from which a statement counts as copied. */
const copied = 0.9;
/** Shorter statements are equal by chance. */
const fewestTerms = 3;

/** What is judged of every linked pair; its words and spans are worked out only for those that are shown. */
export interface Judged {
  readonly relation: Relation | 'none';
  readonly differences: Differences;
}

/** @param minScore below it the two have nothing to do with each other */
export function judge(pair: Pair, minScore: number): Judged {
  const { a, b, score, evidence, grammar } = pair;
  // by grammar the day is asked of each act
  const alike = differencesOf(pair, grammar ? 0 : evidence[at.mutualCoverage]!, () => toldOf(pair));
  if (score < minScore) return { relation: 'none', differences: alike };
  const contraries = contraryOf(pair);
  const replaced = contraries.length > 0 ? [] : otherNames(pair);
  // where one name is in another one's place, all the rest is told
  if (replaced.length === 0 && isToldInPart(pair, contraries)) return { relation: 'none', differences: alike };
  const more =
    contraries.length > 0 && isTold(pair, contraries)
      ? contraries.map((contrary) => differenceOf(contrary, a))
      : replaced.length > 0
        ? replaced
        : otherwise(pair);
  const differences = more.length > 0 ? { ...alike, found: [...alike.found, ...more] } : alike;
  const relation = differences.found.some(({ kind }) => kind === 'figures')
    ? 'figures-differ'
    : differences.found.length > 0
      ? 'conflict'
      : isCopy(a, b)
        ? 'same-text'
        : 'same';
  const isForm =
    differences.found.length > 0 && areOfOtherEvents(evidence) && !differences.found.some((d) => d.ofTwoSources);
  return { relation: isForm ? 'none' : relation, differences };
}

/**
 * The articles begin with other people and organizations, and name no others in common: of two reports that follow one form
 * (of two bonds, of two raids) what differs is no difference.
 */
const areOfOtherEvents = (evidence: Float64Array): boolean =>
  evidence[at.articleLeads]! < leastInCommon && evidence[at.articlePeople]! < leastInCommon;
const leastInCommon = 0.05;

function otherwise(pair: Pair): Difference[] {
  const found = slotDifferences(pair);
  if (found.length > 0) return found;
  const roles = exchangedRoles(pair);
  return roles ? [roles] : [];
}

function differenceOf({ kind, from, to, words, lighter }: Contrary, a: Profile): Difference {
  const sentence =
    kind === 'opposite'
      ? phrase('opposites: {0}', [...words].sort().join(' / '))
      : phrase('“{0}” is said to be so in one, not to be so in the other', words[0] < words[1] ? words[0] : words[1]);
  return { kind, said: { sentence }, spans: [lighter === a ? { from, to } : { from: to, to: from }] };
}

function isCopy(a: Profile, b: Profile): boolean {
  if (a.terms.length < fewestTerms) return false;
  const longer = Math.max(a.words, b.words);
  const shorter = Math.min(a.words, b.words);
  if (longer < mostWords) {
    // the words in common are no more than the shorter one has, and no more than the terms allow
    const least = copied * longer;
    const shared = sharedTerms(a.terms, b.terms);
    if (shorter < least || a.words - (a.terms.length - shared) < least || b.words - (b.terms.length - shared) < least)
      return false;
  }
  return align(a, b).share >= copied;
}

function sharedTerms(a: Int32Array, b: Int32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const x = a[i]!;
    const y = b[j]!;
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared;
}

/** Everything there is to say of a pair. */
export function judgePair(pair: Pair, minScore: number = defaultMinScore): PairJudgement {
  const { a, b, score } = pair;
  const { relation, differences } = judge(pair, minScore);
  const alignment = align(a, b);
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
