/** Scores of words → the best sequence of tags, by Viterbi; how sure, by the best sequence that says otherwise. */
import { isBegin, mayFollow, OUTSIDE, tagCount } from './tags';

const IMPOSSIBLE = -1e9;
const allowed = new Uint8Array((tagCount + 1) * tagCount);
for (let from = 0; from < tagCount; from++)
  for (let to = 0; to < tagCount; to++) allowed[from * tagCount + to] = mayFollow(from, to) ? 1 : 0;
for (let to = 0; to < tagCount; to++) allowed[tagCount * tagCount + to] = mayFollow(0, to) ? 1 : 0;

/** Kept between calls so that nothing is allocated per region. */
export class Decoder {
  #forward = new Float32Array(64 * tagCount);
  #backward = new Float32Array(64 * tagCount);
  readonly #moves = new Float32Array((tagCount + 1) * tagCount);

  /** `transitions[from * tagCount + to]`, the last row from the start of a region. */
  constructor(transitions: ArrayLike<number>) {
    for (let k = 0; k < this.#moves.length; k++) this.#moves[k] = allowed[k] ? transitions[k]! : IMPOSSIBLE;
  }

  /**
   * Best tags of `count` words whose scores begin at `scores[from]`. Writes, from place `to`, the tags and, per word, by how much the best
   * sequence beats the best one that tags the word otherwise.
   */
  decode(
    scores: ArrayLike<number>,
    from: number,
    count: number,
    tags: Uint8Array,
    margins: Float32Array,
    to = 0,
  ): void {
    if (count === 1) {
      let best = -Infinity;
      let second = -Infinity;
      let tag = 0;
      for (let t = 0; t < tagCount; t++) {
        const s = scores[from + t]! + this.#moves[tagCount * tagCount + t]!;
        if (s > best) {
          second = best;
          best = s;
          tag = t;
        } else if (s > second) second = s;
      }
      tags[to] = tag;
      margins[to] = Math.min(best - second, 50);
      return;
    }
    if (count * tagCount > this.#forward.length) {
      this.#forward = new Float32Array(count * tagCount * 2);
      this.#backward = new Float32Array(count * tagCount * 2);
    }
    const forward = this.#forward;
    const backward = this.#backward;
    const moves = this.#moves;
    for (let t = 0; t < tagCount; t++) forward[t] = scores[from + t]! + moves[tagCount * tagCount + t]!;
    for (let i = 1; i < count; i++)
      for (let t = 0; t < tagCount; t++) {
        let best = IMPOSSIBLE * 2;
        // Inside tags follow two tags only.
        const isInside = t !== OUTSIDE && !isBegin(t);
        const last = isInside ? t + 1 : tagCount;
        for (let p = isInside ? t - 1 : 0; p < last; p++) {
          const s = forward[(i - 1) * tagCount + p]! + moves[p * tagCount + t]!;
          if (s > best) best = s;
        }
        forward[i * tagCount + t] = best + scores[from + i * tagCount + t]!;
      }
    for (let t = 0; t < tagCount; t++) backward[(count - 1) * tagCount + t] = 0;
    for (let i = count - 2; i >= 0; i--)
      for (let t = 0; t < tagCount; t++) {
        let best = IMPOSSIBLE * 2;
        for (let n = 0; n < tagCount; n++) {
          const s =
            moves[t * tagCount + n]! + scores[from + (i + 1) * tagCount + n]! + backward[(i + 1) * tagCount + n]!;
          if (s > best) best = s;
        }
        backward[i * tagCount + t] = best;
      }
    let previous = tagCount;
    for (let i = 0; i < count; i++) {
      let best = -Infinity;
      let second = -Infinity;
      let tag = 0;
      for (let t = 0; t < tagCount; t++) {
        let s = forward[i * tagCount + t]! + backward[i * tagCount + t]!;
        if (allowed[previous * tagCount + t] === 0) s = -Infinity;
        if (s > best) {
          second = best;
          best = s;
          tag = t;
        } else if (s > second) second = s;
      }
      tags[to + i] = tag;
      margins[to + i] = Math.min(best - second, 50);
      previous = tag;
    }
  }
}
