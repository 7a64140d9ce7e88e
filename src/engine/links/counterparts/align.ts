/**
 * Which unit of one statement stands for which of the other: the most alike first, and of equals those whose neighbours
 * stand for each other too (after Sultan, Bethard and Sumner, Back to Basics for Monolingual Alignment, TACL 2014, without
 * a parser: neighbours are the units around).
 */
import { createRelations } from '../words/related';
import type { Terms } from '../words/terms';
import { likenessOf } from './likeness';
import type { Unit } from './units';

/** A statement as it is aligned, all columns by unit. */
export interface UnitColumns {
  readonly units: readonly Unit[];
  /** Number of the thing it names, -1 for none. */
  readonly things: Int32Array;
  /** Its term where it has one only, else 0. */
  readonly single: Int32Array;
  /** 1 for a single word that is no name and no figure. */
  readonly word: Uint8Array;
}

export function columnsOf(units: readonly Unit[], thingOf: (name: number) => number): UnitColumns {
  const things = new Int32Array(units.length);
  const single = new Int32Array(units.length);
  const word = new Uint8Array(units.length);
  units.forEach(({ kind, terms, name }, i) => {
    things[i] = name < 0 ? -1 : thingOf(name);
    if (terms.length !== 1) return;
    single[i] = terms[0]!;
    if (kind === 'word' || kind === 'verb') word[i] = 1;
  });
  return { units, things, single, word };
}

/** One statement's units and what the other statement has for each. */
export interface CounterpartSide {
  readonly units: readonly Unit[];
  /** Index of the counterpart, -1 where there is none. */
  readonly partner: Int16Array;
  /** How far something of the other statement stands for the unit, 0..1, also where that is another one's counterpart. */
  readonly met: Float32Array;
}

export interface Counterparts {
  readonly a: CounterpartSide;
  readonly b: CounterpartSide;
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

export function createAligner(terms: Terms): Aligner {
  const relations = createRelations(terms);
  let table = new Float32Array(1 << 10);

  /** Fills the table of likenesses; says which figures cannot both be right. */
  const compare = (a: UnitColumns, b: UnitColumns): (readonly [number, number])[] => {
    const apart: (readonly [number, number])[] = [];
    const [n, m] = [a.units.length, b.units.length];
    if (table.length < n * m) table = new Float32Array(n * m * 2);
    for (let i = 0; i < n; i++) {
      const term = a.single[i]!;
      const thing = a.things[i]!;
      const related = a.word[i] === 1 && relations.take(term);
      for (let j = 0; j < m; j++) {
        let value = 0;
        if (thing >= 0 && thing === b.things[j]) value = 1;
        else if (a.word[i] === 1 && b.word[j] === 1)
          value = term === b.single[j] ? 1 : related ? relations.to(b.single[j]!) : 0;
        else if (term === 0 || b.single[j] === 0 || term === b.single[j] || (a.units[i]!.figure && b.units[j]!.figure))
          value = likenessOf(a.units[i]!, b.units[j]!);
        if (value < 0) apart.push([i, j]);
        table[i * m + j] = value > 0 ? value : 0;
      }
    }
    return apart;
  };

  return (a, b) => {
    const [n, m] = [a.units.length, b.units.length];
    const apart = compare(a, b);
    const one = { units: a.units, partner: new Int16Array(n).fill(-1), met: new Float32Array(n) };
    const two = { units: b.units, partner: new Int16Array(m).fill(-1), met: new Float32Array(m) };
    const found: { readonly i: number; readonly j: number; readonly strength: number }[] = [];
    for (let i = 0; i < n; i++)
      for (let j = 0; j < m; j++) {
        const value = table[i * m + j]!;
        if (value === 0) continue;
        const neighbours = likenessAround(table, n, m, i, j);
        if (value < needsNeighbours && neighbours === 0) continue;
        one.met[i] = Math.max(one.met[i]!, value);
        two.met[j] = Math.max(two.met[j]!, value);
        const far = Math.abs(i / n - j / m);
        found.push({ i, j, strength: value + weightOfNeighbours * neighbours - weightOfPlace * far });
      }
    found.sort((x, y) => y.strength - x.strength || x.i + x.j - y.i - y.j || x.i - y.i);
    for (const { i, j } of found)
      if (one.partner[i] === -1 && two.partner[j] === -1) {
        one.partner[i] = j;
        two.partner[j] = i;
      }
    return { a: one, b: two, disjoint: apart.filter(([i, j]) => one.met[i] === 0 && two.met[j] === 0) };
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
