/**
 * Which unit of one statement stands for which of the other: the most alike first, and of equals those whose neighbours
 * stand for each other too (after Sultan, Bethard and Sumner, Back to Basics for Monolingual Alignment, TACL 2014, without
 * a parser: neighbours are the units around).
 */
import { mostUnits } from '../index/units';
import { createRelations } from '../words/related';
import type { Terms } from '../words/terms';
import type { UnitColumns } from './columns';
import { likenessOf } from './likeness';

/** Both sides are written over by the next call. */
export interface Counterparts {
  readonly a: UnitColumns;
  readonly b: UnitColumns;
  /** Figures that count the same, or dates, that cannot both be right and have no counterpart: indices of units. */
  readonly disjoint: readonly (readonly [number, number])[];
}

/** Units on either side that count as neighbours. */
const around = 3;
/** Words whose senses only fall under one sense need neighbours that stand for each other. */
const needsNeighbours = 0.4;
const weightOfNeighbours = 0.3;
/** Of equals the one at the like place. */
const weightOfPlace = 0.01;

export type Aligner = (a: UnitColumns, b: UnitColumns) => Counterparts;

/** Pairs of units that are put in order by insertion. */
const few = 48;
const none: readonly (readonly [number, number])[] = [];

export function createAligner(terms: Terms): Aligner {
  const relations = createRelations(terms);
  const table = new Float32Array(mostUnits * mostUnits);
  // pairs of units that are alike: place in the table, in the order of their strength
  const places = new Int32Array(mostUnits * mostUnits);
  const strengths = new Float64Array(mostUnits * mostUnits);

  /** Fills the table of likenesses; says which figures cannot both be right. */
  const compare = (a: UnitColumns, b: UnitColumns): readonly (readonly [number, number])[] => {
    let apart: (readonly [number, number])[] | undefined;
    const [n, m] = [a.count, b.count];
    const { things, single, word, figures } = b;
    for (let i = 0; i < n; i++) {
      const term = a.single[i]!;
      const thing = a.things[i]!;
      const isWord = a.word[i] === 1;
      const isFigure = a.figures[i] !== undefined;
      const related = isWord && relations.take(term);
      for (let j = 0; j < m; j++) {
        const other = single[j]!;
        let value = 0;
        if (thing >= 0 && thing === things[j]) value = 1;
        else if (isWord && word[j] === 1) value = term === other ? 1 : related ? relations.to(other) : 0;
        else if (term === 0 || other === 0 || term === other || (isFigure && figures[j]))
          value = likenessOf(a, i, b, j);
        if (value < 0) (apart ??= []).push([i, j]);
        table[i * m + j] = value > 0 ? value : 0;
      }
    }
    return apart ?? none;
  };

  /** Places of the first pairs, the strongest first; of equals the one that stands earlier. */
  const inOrder = (count: number, m: number): Int32Array => {
    const isAfter = (x: number, y: number): number =>
      strengths[y]! - strengths[x]! ||
      Math.floor(x / m) + (x % m) - Math.floor(y / m) - (y % m) ||
      Math.floor(x / m) - Math.floor(y / m);
    const found = places.subarray(0, count);
    if (count > few) return found.sort(isAfter);
    for (let k = 1; k < count; k++) {
      const place = found[k]!;
      let at = k;
      for (; at > 0 && isAfter(found[at - 1]!, place) > 0; at--) found[at] = found[at - 1]!;
      found[at] = place;
    }
    return found;
  };

  return (a, b) => {
    const [n, m] = [a.count, b.count];
    const apart = compare(a, b);
    a.partner.fill(-1, 0, n);
    b.partner.fill(-1, 0, m);
    a.met.fill(0, 0, n);
    b.met.fill(0, 0, m);
    let count = 0;
    for (let i = 0; i < n; i++)
      for (let j = 0; j < m; j++) {
        const place = i * m + j;
        const value = table[place]!;
        if (value === 0) continue;
        const neighbours = likenessAround(table, n, m, i, j);
        if (value < needsNeighbours && neighbours === 0) continue;
        if (value > a.met[i]!) a.met[i] = value;
        if (value > b.met[j]!) b.met[j] = value;
        const far = Math.abs(i / n - j / m);
        places[count++] = place;
        strengths[place] = value + weightOfNeighbours * neighbours - weightOfPlace * far;
      }
    for (const place of inOrder(count, m)) {
      const i = Math.floor(place / m);
      const j = place - i * m;
      if (a.partner[i] !== -1 || b.partner[j] !== -1) continue;
      a.partner[i] = j;
      b.partner[j] = i;
    }
    return {
      a,
      b,
      disjoint: apart.length === 0 ? apart : apart.filter(([i, j]) => a.met[i] === 0 && b.met[j] === 0),
    };
  };
}

/** Share of the neighbours of one unit that some neighbour of the other stands for. */
function likenessAround(table: Float32Array, n: number, m: number, i: number, j: number): number {
  let sum = 0;
  for (let k = Math.max(0, i - around); k <= i + around && k < n; k++) {
    if (k === i) continue;
    let best = 0;
    for (let l = Math.max(0, j - around); l <= j + around && l < m; l++)
      if (l !== j && table[k * m + l]! > best) best = table[k * m + l]!;
    sum += best;
  }
  return sum / (2 * around);
}
