/**
 * Evidence → score: boosted trees, each feature monotone where it can only speak one way, on top of a line over the likeness
 * of the words. The score is how likely the two statements speak of the same fact.
 */
import { counting, line, trees, treesOfWords } from '../../lexicon/en/generated/linkWeights';
import { at, featureCount } from './features';

const depth = 3;
const inner = 2 ** depth - 1;
const size = 2 ** (depth + 1) - 1;
/**
 * By tree and node: place of the evidence, and threshold or leaf value. The evidence stands there twice, with what is missing
 * as less and as more than anything, so that one comparison tells the way. A leaf above the lowest level stands as a node
 * that always goes left, down to its value.
 */
const place = new Uint8Array(trees.length * size);
const value = new Float64Array(trees.length * size).fill(Infinity);
const twice = new Float64Array(featureCount * 2);
/** By tree: the most that it and the trees after it can add. */
const most = new Float64Array(trees.length + 1);
for (let t = trees.length - 1; t >= 0; t--) {
  const leaves: number[] = [];
  trees[t]!.forEach((node, i) => {
    const at = t * size + i;
    if (typeof node === 'number') {
      let leaf = i;
      while (leaf < inner) leaf = 2 * leaf + 1;
      value[t * size + leaf] = node;
      leaves.push(node);
    } else if (node) {
      place[at] = node[2] === 1 ? node[0] : featureCount + node[0];
      value[at] = node[1];
    }
  });
  most[t] = most[t + 1]! + Math.max(...leaves);
}

const known = (x: number): number => (x !== x ? 0 : x);

/**
 * Statements that count the same thing are few, and the trees, which learn from all pairs, hear little of them. A line of
 * its own weighs what else such a pair has in common: the words, the named things, the event. (Its first number is no
 * `start`: a fraction in a field of that name and V8 holds the offsets of every span of five fields as boxed fractions, and
 * whatever is computed from them.)
 */
export function scoreIfCountedAlike(evidence: Float64Array): number {
  const sum =
    counting.base +
    counting.mutualCoverage * evidence[at.mutualCoverage]! +
    counting.entities * known(evidence[at.entities]!) +
    counting.articles * known(evidence[at.articles]!) +
    counting.equal * (evidence[at.figuresShared]! > 0 ? 1 : 0);
  return 1 / (1 + Math.exp(-sum));
}

/**
 * @param evidence in the order of `features`
 * @param least scores below it may be given as 0, so that most pairs need not be weighed to the end
 */
export function scoreOf(evidence: Float64Array, least = 0): number {
  const sum = sumOfWords(evidence, least);
  return scoreFrom(sum, evidence, least);
}

/** The logit by what is read of every pair, which is not what figures count; -Infinity where no counterparts can bring it to the least score. */
export function sumOfWords(evidence: Float64Array, least: number): number {
  return addTrees(
    line.base + line.softCosine * known(evidence[at.softCosine]!) + line.common * known(evidence[at.common]!),
    0,
    treesOfWords,
    evidence,
    least,
  );
}

/** @param sum of `sumOfWords` for the same evidence, to which counterparts have been added since */
export function scoreFrom(sum: number, evidence: Float64Array, least: number): number {
  const whole = sum === -Infinity ? sum : addTrees(sum, treesOfWords, trees.length, evidence, least);
  const byTrees = 1 / (1 + Math.exp(-whole));
  return evidence[at.countedAlike]! > 0 ? Math.max(byTrees, scoreIfCountedAlike(evidence)) : byTrees;
}

function addTrees(from: number, first: number, end: number, evidence: Float64Array, least: number): number {
  // a margin, so that rounding never takes a pair that reaches the score
  const needed = least <= 0 ? -Infinity : Math.log(least / (1 - least)) - 1e-9;
  for (let i = 0; i < featureCount; i++) {
    const x = evidence[i]!;
    twice[i] = x !== x ? -Infinity : x;
    twice[featureCount + i] = x !== x ? Infinity : x;
  }
  let sum = from;
  for (let t = first, tree = first * size; t < end; t++, tree += size) {
    if (sum + most[t]! < needed) return -Infinity;
    let node = 0;
    while (node < inner) {
      const at = tree + node;
      node = 2 * node + (twice[place[at]!]! < value[at]! ? 1 : 2);
    }
    sum += value[tree + node]!;
  }
  return sum + most[end]! < needed ? -Infinity : sum;
}
