/**
 * Evidence → score: boosted trees, each feature monotone where it can only speak one way. The score is how likely the two
 * statements speak of the same fact.
 */
import { start, trees } from '../../lexicon/en/generated/linkWeights';

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

/** @param evidence in the order of `features` */
export function scoreOf(evidence: Float64Array): number {
  let sum = start;
  for (let tree = 0; tree < value.length; tree += size) {
    let at = 0;
    while (at < inner && feature[tree + at]! >= 0) {
      const x = evidence[feature[tree + at]!]!;
      const left = x !== x ? missingLeft[tree + at] === 1 : x < value[tree + at]!;
      at = 2 * at + (left ? 1 : 2);
    }
    sum += value[tree + at]!;
  }
  return 1 / (1 + Math.exp(-sum));
}
