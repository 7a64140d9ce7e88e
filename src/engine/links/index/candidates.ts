/**
 * Candidate pairs from the inverted index: two statements are compared closely when they share a rare term and the terms
 * both count as rare weigh enough. The rule is symmetric, and its cost per statement is bounded: no posting longer than
 * `longestPosting` is walked, and no statement brings more than `rarestTerms` terms.
 */
import type { StoryIndex } from './storyIndex';

export interface CandidateWork {
  /** Posting entries walked. */
  entries: number;
  /** Pairs that passed to the close comparison. */
  pairs: number;
}

export interface CandidateFinder {
  /** Slots of other articles' statements that may match; only those above `after`. */
  of(slot: number, after: number): Int32Array;
  readonly work: CandidateWork;
}

/**
 * Share of the two statements' weight that their shared rare terms must carry (a cosine). In a small folder little is asked:
 * pairs are few there, and what is told in other words shares a word or two. In a large one chance likeness is common, and a
 * statement that is told again is told again nearly in full somewhere; so the share grows with the folder, faster up to
 * ten thousand statements than beyond.
 */
const leastShare = (statements: number): number => {
  const tens = Math.max(0, Math.log10(Math.max(1, statements) / 1000));
  return Math.min(0.3, 0.02 + 0.16 * Math.min(1, tens) + 0.1 * Math.max(0, tens - 1));
};

const longestPosting = (statements: number): number => Math.max(400, Math.min(1000, Math.sqrt(statements) * 4));
const rarestTerms = (statements: number): number =>
  Math.max(8, Math.min(40, Math.round(40_000 / Math.max(1, statements))));

/** Sums of the same weights in another order differ by less. */
const rounding = 1 + 1e-5;

export function createCandidateFinder(index: StoryIndex): CandidateFinder {
  let shared = new Float32Array(1 << 10);
  let touched = new Int32Array(1 << 10);
  const work: CandidateWork = { entries: 0, pairs: 0 };
  // frequency up to which a term counts as rare for a slot; valid for one state of the index
  let limits = new Int32Array(1 << 10);
  let state = -1;

  const limitOf = (slot: number): number => {
    const known = limits[slot]!;
    if (known > 0) return known;
    const { terms } = index.profile(slot)!;
    const most = rarestTerms(index.live);
    let limit = longestPosting(index.live);
    if (terms.length > most) {
      const frequencies = terms.map((term) => index.frequency(term)).sort();
      limit = Math.min(limit, Math.max(1, frequencies[most - 1]!));
    }
    return (limits[slot] = limit);
  };

  return {
    work,
    of(slot, after) {
      if (state !== index.state) {
        state = index.state;
        if (limits.length < index.slots) {
          limits = new Int32Array(index.slots * 2);
          shared = new Float32Array(index.slots * 2);
        }
        limits.fill(0);
      }
      const mine = index.profile(slot)!;
      const limit = limitOf(slot);
      let count = 0;
      for (const term of mine.terms) {
        const frequency = index.frequency(term);
        if (frequency < 2 || frequency > limit) continue;
        const weight = index.squares[term]!;
        if (weight === 0) continue;
        const { slots, count: length } = index.postings(term)!;
        work.entries += length;
        for (let i = length - 1; i >= 0; i--) {
          const other = slots[i]!;
          if (other <= after) break; // postings ascend
          const before = shared[other]!;
          if (before === 0) {
            if (other === slot) continue;
            if (count === touched.length) {
              const grown = new Int32Array(count * 2);
              grown.set(touched);
              touched = grown;
            }
            touched[count++] = other;
          }
          shared[other] = before + weight;
        }
      }
      let kept = 0;
      const { owners } = index;
      const own = owners[slot]!;
      const least = leastShare(index.live) ** 2 * index.norm(slot);
      for (let i = 0; i < count; i++) {
        const other = touched[i]!;
        const weight = shared[other]!;
        shared[other] = 0;
        // it weighs no less than what it shares; most share too little whatever they weigh
        if (weight * rounding < least || owners[other]! < 0 || owners[other] === own) continue;
        const needed = least * index.norm(other);
        if (weight * weight < needed) continue;
        // only what is rare for both counts, so that the rule is symmetric
        const theirs = limitOf(other);
        if (theirs < limit && !mutual(mine.terms, index.profile(other)!.terms, theirs, needed)) continue;
        touched[kept++] = other;
      }
      work.pairs += kept;
      return touched.subarray(0, kept);
    },
  };

  function mutual(a: Int32Array, b: Int32Array, limit: number, least: number): boolean {
    let sum = 0;
    for (let i = 0, j = 0; i < a.length && j < b.length;) {
      const x = a[i]!;
      const y = b[j]!;
      if (x === y) {
        if (index.frequency(x) <= limit) sum += index.squares[x]!;
        i++;
        j++;
      } else if (x < y) i++;
      else j++;
    }
    return sum * sum >= least;
  }
}
