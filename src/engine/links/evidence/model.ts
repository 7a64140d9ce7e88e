/**
 * Evidence → score: boosted trees, each feature monotone where it can only speak one way. The score is how likely the two
 * statements speak of the same fact.
 */
import { counting, start, trees } from '../../lexicon/en/generated/linkWeights';
import { features } from './measure';

const depth = 3;
const inner = 2 ** depth - 1;
const size = 2 ** (depth + 1) - 1;
/** By tree and node: feature (-1 at a leaf), threshold or leaf value, and where a missing value goes. */
const feature = new Int8Array(trees.length * size).fill(-1);
const value = new Float64Array(trees.length * size);
const missingLeft = new Uint8Array(trees.length * size);
trees.forEach((nodes, t) =>
  nodes.forEach((node, i) => {
    const at = t * size + i;
    if (typeof node === 'number') value[at] = node;
    else if (node) {
      feature[at] = node[0];
      value[at] = node[1];
      missingLeft[at] = node[2];
    }
  }),
);

const at = Object.fromEntries(features.map((name, i) => [name, i])) as Record<(typeof features)[number], number>;
const known = (x: number): number => (x !== x ? 0 : x);

/**
 * Statements that count the same thing are few, and the trees, which learn from all pairs, hear little of them. A line of
 * its own weighs what else such a pair has in common: the words, the named things, the event.
 */
function countingScore(evidence: Float64Array): number {
  if (!(evidence[at.countedAlike]! > 0)) return 0;
  const sum =
    counting.start +
    counting.softCosine * evidence[at.softCosine]! +
    counting.entities * known(evidence[at.entities]!) +
    counting.articles * known(evidence[at.articles]!) +
    counting.equal * (evidence[at.figuresShared]! > 0 ? 1 : 0);
  return 1 / (1 + Math.exp(-sum));
}

/** @param evidence in the order of `features` */
export function scoreOf(evidence: Float64Array): number {
  return Math.max(treeScore(evidence), countingScore(evidence));
}

function treeScore(evidence: Float64Array): number {
  let sum = start;
  for (let tree = 0; tree < value.length; tree += size) {
    let node = 0;
    while (node < inner && feature[tree + node]! >= 0) {
      const x = evidence[feature[tree + node]!]!;
      const left = x !== x ? missingLeft[tree + node] === 1 : x < value[tree + node]!;
      node = 2 * node + (left ? 1 : 2);
    }
    sum += value[tree + node]!;
  }
  return 1 / (1 + Math.exp(-sum));
}
