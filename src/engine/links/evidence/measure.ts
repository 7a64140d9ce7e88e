/** What two statements have in common and what each has alone, as numbers between 0 and about 1 (see `features`). */
import { sameCounted } from '../../figures';
import type { EntityTable } from '../index/entityTable';
import type { Profile } from '../index/profile';
import type { StoryIndex } from '../index/storyIndex';
import type { Terms } from '../words/terms';

/** The evidence, in the order of the vector. A value is NaN where there is nothing to compare. */
export const features = [
  'cosine', // of the terms, weighted by rarity
  'softCosine', // the same with related words counted in part
  'coverage', // share of the lighter statement that the other one has, related words counted in part
  'mutualCoverage', // share of the heavier one
  'sharedMass', // how much is shared at all: 1 - 1/(1 + mass)
  'lighterMass', // how much the lighter statement says: the same curve
  'adjacent', // share of the shorter statement's neighbouring terms that are neighbours in the other
  'longestRun', // longest run of equal terms, in tens
  'entities', // weighted share of the named things that both name
  'entitiesApart', // weight of the things only one names, the smaller side
  'figuresShared', // equal quantities: 1 - 2^-n
  'figuresApart', // quantities of a dimension both have, without a partner: 1 - 2^-n of the smaller side
  'days', // 1 some dated day in common, 0 days and none in common
  'negation', // 1 when one is negated and the other is not
  'articles', // likeness of the two articles, up to where they surely tell of one event
  'common', // cosine without rarity in the story: what outsiders to the story find alike
  'countedAlike', // quantities that count the same thing, whatever their values: 1 - 2^-n; 0 where all count other things
] as const;

export type Feature = (typeof features)[number];
export const featureCount = features.length;

/** Articles as alike as this tell of one event; what is beyond says nothing of their statements. */
const sameEvent = 0.15;

/** Reads two statements into `out`. One measurer holds its scratch space; it is not re-entrant. */
export type Measurer = (a: Profile, b: Profile, out: Float64Array, articleLikeness: number) => void;

/** Larger than any term. */
const beyond = 0x7fffffff;
const OWN = 0.85; // of a synonym
const WIDE = 0.5; // of a word whose sense the other's falls under
const SIBLING = 0.3; // both under one sense

export function createMeasurer(index: StoryIndex, entities: EntityTable, terms: Terms): Measurer {
  let leftA = new Int32Array(256);
  let leftB = new Int32Array(256);
  // by concept: twice the number of the call that marked it, plus one where a term's own sense is the concept
  let marks = new Int32Array(1 << 14);
  let call = 0;
  let places = new Int32Array(0);
  let before = new Int32Array(64);
  let runs = new Int32Array(64);
  let seen = new Int32Array(64);

  /** Weight of the terms of `mine` that have a related word in `others`, each at its best. */
  const related = (mine: Int32Array, count: number, others: Int32Array, otherCount: number): number => {
    call++;
    let any = false;
    for (let k = 0; k < otherCount; k++) {
      const concepts = terms.concepts(others[k]!);
      if (!concepts) continue;
      any = true;
      for (let i = 0; i < concepts.length; i++) {
        const c = concepts[i]!;
        const concept = c < 0 ? -c : c;
        if (concept >= marks.length) {
          const grown = new Int32Array(concept * 2);
          grown.set(marks);
          marks = grown;
        }
        if (c > 0) marks[concept] = call * 2 + 1;
        else if (marks[concept]! >> 1 !== call) marks[concept] = call * 2;
      }
    }
    if (!any) return 0;
    let sum = 0;
    for (let k = 0; k < count; k++) {
      const concepts = terms.concepts(mine[k]!);
      if (!concepts) continue;
      let best = 0;
      for (let i = 0; i < concepts.length; i++) {
        const c = concepts[i]!;
        const mark = marks[c < 0 ? -c : c] ?? 0;
        if (mark >> 1 !== call) continue;
        const theirs = (mark & 1) === 1;
        const strength = c > 0 && theirs ? OWN : c > 0 || theirs ? WIDE : SIBLING;
        if (strength > best) best = strength;
      }
      if (best > 0) sum += best * index.squares[mine[k]!]!;
    }
    return sum;
  };

  return (a, b, out, articleLikeness) => {
    if (a.terms.length > leftA.length) leftA = new Int32Array(a.terms.length * 2);
    if (b.terms.length > leftB.length) leftB = new Int32Array(b.terms.length * 2);
    const { squares } = index;
    let restA = 0;
    let restB = 0;
    let sharedTerms = 0;
    let massA = 0;
    let massB = 0;
    let shared = 0;
    let plainA = 0;
    let plainB = 0;
    let plainShared = 0;
    let i = 0;
    let j = 0;
    const ta = a.terms;
    const tb = b.terms;
    while (i < ta.length || j < tb.length) {
      const x = i < ta.length ? ta[i]! : beyond;
      const y = j < tb.length ? tb[j]! : beyond;
      const term = x < y ? x : y;
      const w = squares[term]!;
      const p = terms.background(term) ** 2;
      if (x <= y) {
        massA += w;
        plainA += p;
        i++;
      }
      if (y <= x) {
        massB += w;
        plainB += p;
        j++;
      }
      if (x === y) {
        shared += w;
        sharedTerms++;
        plainShared += p;
      } else if (x < y) leftA[restA++] = x;
      else leftB[restB++] = y;
    }
    // related words
    let softA = shared;
    let softB = shared;
    if (restA > 0 && restB > 0) {
      softA += related(leftA, restA, leftB, restB);
      softB += related(leftB, restB, leftA, restA);
    }
    const lighter = Math.min(massA, massB) || 1e-9;
    const heavier = Math.max(massA, massB) || 1e-9;
    const norm = Math.sqrt(massA * massB) || 1e-9;
    out[0] = shared / norm;
    out[1] = Math.min(1, Math.sqrt(softA * softB) / norm);
    out[2] = Math.min(1, (massA < massB ? softA : softB) / lighter);
    out[3] = Math.min(1, (massA < massB ? softB : softA) / heavier);
    out[4] = 1 - 1 / (1 + shared);
    out[5] = 1 - 1 / (1 + lighter);
    // runs
    const sa = a.sequence;
    const sb = b.sequence;
    let adjacent = 0;
    let longest = 0;
    if (sharedTerms === 1 && sa.length === ta.length && sb.length === tb.length) longest = 1;
    else if (sharedTerms > 0) {
      // the places of each term of the second, the last one first
      if (places.length < index.size) places = new Int32Array(index.size * 2);
      if (before.length < sb.length) {
        before = new Int32Array(sb.length * 2);
        runs = new Int32Array(sb.length * 2);
        seen = new Int32Array(sb.length * 2);
      }
      for (let y = 0; y < sb.length; y++) {
        before[y] = places[sb[y]!]!;
        places[sb[y]!] = y + 1;
        seen[y] = 0;
      }
      for (let x = 0; x < sa.length; x++) {
        let met = false;
        for (let y = places[sa[x]!]! - 1; y >= 0; y = before[y]! - 1) {
          // a run goes on where the words before stood side by side too
          const run = y > 0 && seen[y - 1] === x + 1 ? runs[y - 1]! + 1 : 1;
          runs[y] = run;
          seen[y] = x + 2;
          if (run > longest) longest = run;
          if (run >= 2) met = true;
        }
        if (met) adjacent++;
      }
      for (let y = 0; y < sb.length; y++) places[sb[y]!] = 0;
    }
    const pairs = Math.min(sa.length, sb.length) - 1;
    out[6] = pairs > 0 ? Math.min(1, adjacent / pairs) : 0;
    out[7] = Math.min(1, longest / 10);
    // named things
    const ea = entities.of(a);
    const eb = entities.of(b);
    if (ea.length === 0 || eb.length === 0) {
      out[8] = NaN;
      out[9] = NaN;
    } else {
      let both = 0;
      let onlyA = 0;
      let onlyB = 0;
      let m = 0;
      let n = 0;
      while (m < ea.length || n < eb.length) {
        const x = m < ea.length ? ea[m]! : Infinity;
        const y = n < eb.length ? eb[n]! : Infinity;
        if (x === y) both += entities.weight(x);
        else if (x < y) onlyA += entities.weight(x);
        else onlyB += entities.weight(y);
        if (x <= y) m++;
        if (y <= x) n++;
      }
      out[8] = both / (both + onlyA + onlyB || 1);
      const apart = Math.min(onlyA, onlyB);
      out[9] = apart / (1 + apart);
    }
    // figures
    const va = a.values;
    const vb = b.values;
    if (va.length === 0 || vb.length === 0) {
      out[10] = NaN;
      out[11] = NaN;
    } else {
      let equal = 0;
      let apartA = 0;
      let apartB = 0;
      for (let x = 0; x < va.length; x += 3) {
        const state = partnerOf(va, x, vb);
        if (state === 2) equal++;
        else if (state === 1) apartA++;
      }
      for (let y = 0; y < vb.length; y += 3) if (partnerOf(vb, y, va) === 1) apartB++;
      out[10] = 1 - 2 ** -equal;
      out[11] = 1 - 2 ** -Math.min(apartA, apartB);
    }
    out[12] = daysShared(a.days, b.days);
    out[13] = a.negated === b.negated ? 0 : 1;
    out[14] = Math.min(1, articleLikeness / sameEvent);
    out[15] = plainShared / (Math.sqrt(plainA * plainB) || 1e-9);
    out[16] = countedAlike(a, b);
  };
}

/** 2 an equal value, 1 only other values of its dimension, 0 no value of its dimension. */
function partnerOf(values: Float64Array, at: number, others: Float64Array): 0 | 1 | 2 {
  let found: 0 | 1 = 0;
  for (let i = 0; i < others.length; i += 3) {
    if (others[i + 2] !== values[at + 2]) continue;
    if (others[i] === values[at] && others[i + 1] === values[at + 1]) return 2;
    found = 1;
  }
  return found;
}

function daysShared(a: Int32Array, b: Int32Array): number {
  if (a.length === 0 || b.length === 0) return NaN;
  for (let i = 0; i < a.length; i += 2)
    for (let j = 0; j < b.length; j += 2) if (a[i]! <= b[j + 1]! && b[j]! <= a[i + 1]!) return 1;
  return 0;
}

function countedAlike(a: Profile, b: Profile): number {
  if (a.counting.length === 0 || b.counting.length === 0) return NaN;
  let alike = 0;
  for (const x of a.counting) if (b.counting.some((y) => sameCounted(x, y).verdict === 'same')) alike++;
  return 1 - 2 ** -alike;
}
