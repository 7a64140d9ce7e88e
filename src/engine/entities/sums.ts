/**
 * Sums of weights that hang on one word alone, kept in tables of fixed size: a word that is met again costs one look. A place
 * of a table holds the last word that fell on it, so the tables never grow and answers never depend on what was read before.
 */
import type { WordFacts } from './facts';
import { RowList } from './rows';
import { tagCount } from './tags';
import { besideRows, beyondRows, edgeRows, ownRows } from './templates';
import type { Weights } from './weights';

class Kept {
  readonly keys: Int32Array;
  readonly sums: Float32Array;
  readonly #shift: number;

  constructor(sizeBits: number) {
    this.keys = new Int32Array(1 << sizeBits).fill(-1);
    this.sums = new Float32Array(tagCount << sizeBits);
    this.#shift = 32 - sizeBits;
  }

  placeOf(key: number): number {
    return Math.imul(key, 0x9e3779b1) >>> this.#shift;
  }
}

export class RowSums {
  /** Sums of words by themselves, and of words by what they stand beside. */
  readonly own = new Kept(13);
  readonly near = new Kept(14);
  readonly #list = new RowList();

  constructor(
    readonly facts: WordFacts,
    readonly weights: Weights,
  ) {}

  /** Where the sums of `ownRows` begin in `own.sums`. */
  ownAt(id: number, shape: number, kind: number, setting: number, initial: number, line: number): number {
    // Marks are told apart by their number as words.
    const look = shape >= 32 ? 11 : shape;
    const key = (id * 512 + (((look * 3 + setting) * 2 + initial) * 7 + line)) | 0;
    const place = this.own.placeOf(key);
    if (this.own.keys[place] !== key) {
      this.#list.count = 0;
      ownRows(this.#list, this.facts, id, shape, kind, setting, initial, line);
      this.#keep(this.own, place, key);
    }
    return place * tagCount;
  }

  /** Where the sums of `besideRows` begin in `near.sums`. */
  besideAt(id: number, lower: number, side: number): number {
    const key = (id * 16 + lower * 2 + side) | 0;
    const place = this.near.placeOf(key);
    if (this.near.keys[place] !== key) {
      this.#list.count = 0;
      besideRows(this.#list, this.facts, id, lower, side);
      this.#keep(this.near, place, key);
    }
    return place * tagCount;
  }

  /** Where the sums of `beyondRows` begin in `near.sums`. */
  beyondAt(id: number, side: number): number {
    const key = (id * 16 + 4 + side) | 0;
    const place = this.near.placeOf(key);
    if (this.near.keys[place] !== key) {
      this.#list.count = 0;
      beyondRows(this.#list, this.facts, id, side);
      this.#keep(this.near, place, key);
    }
    return place * tagCount;
  }

  /** Where the sums of `edgeRows` begin in `near.sums`. */
  edgeAt(id: number, edge: number): number {
    const key = (id * 16 + 8 + edge) | 0;
    const place = this.near.placeOf(key);
    if (this.near.keys[place] !== key) {
      this.#list.count = 0;
      edgeRows(this.#list, this.facts, id, edge);
      this.#keep(this.near, place, key);
    }
    return place * tagCount;
  }

  #keep(kept: Kept, place: number, key: number): void {
    const { rows: table } = this.weights;
    const { rows, count } = this.#list;
    const base = place * tagCount;
    kept.keys[place] = key;
    kept.sums.fill(0, base, base + tagCount);
    for (let k = 0; k < count; k++) {
      const row = rows[k]! * tagCount;
      for (let t = 0; t < tagCount; t++) kept.sums[base + t]! += table[row + t]!;
    }
  }
}
