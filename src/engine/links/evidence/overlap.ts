/** Which words two statements share and which each has alone, weighed in one pass over both. */
import { FIGURE, NAME, type Profile } from '../index/profile';
import type { StoryIndex } from '../index/storyIndex';
import { OWN, SIBLING, WIDE } from '../words/related';
import type { Terms } from '../words/terms';

/** Larger than any term. */
const beyond = 0x7fffffff;

/** One statement's side of the comparison; weights are squares. */
export interface Side {
  /** Weight of all terms, of those written as names, of verbs; and of these what the other statement lacks. */
  mass: number;
  names: number;
  namesMissed: number;
  verbs: number;
  verbsMet: number;
  /** Terms with digits. */
  figures: number;
  figuresMissed: number;
  /** Weight by English alone, by rarity without a floor. */
  plain: number;
  rare: number;
  /** Terms without an equal, and how much of each a related word makes up for, 0..1. */
  rest: Int32Array;
  soft: Float32Array;
  restCount: number;
  /** Weight of what has a counterpart, equal or related. */
  met: number;
  heaviestMissed: number;
}

export interface Overlap {
  readonly a: Side;
  readonly b: Side;
  /** Terms in common, and their weight: by rarity, by English alone, by rarity without a floor. */
  sharedTerms: number;
  shared: number;
  plainShared: number;
  rareShared: number;
}

const newSide = (): Side => ({
  mass: 0,
  names: 0,
  namesMissed: 0,
  verbs: 0,
  verbsMet: 0,
  figures: 0,
  figuresMissed: 0,
  plain: 0,
  rare: 0,
  rest: new Int32Array(256),
  soft: new Float32Array(256),
  restCount: 0,
  met: 0,
  heaviestMissed: 0,
});

function clear(side: Side, terms: number): void {
  side.mass = side.names = side.namesMissed = side.verbs = side.verbsMet = 0;
  side.figures = side.figuresMissed = side.plain = side.rare = 0;
  side.restCount = side.met = side.heaviestMissed = 0;
  if (terms <= side.rest.length) return;
  side.rest = new Int32Array(terms * 2);
  side.soft = new Float32Array(terms * 2);
}

/** The answer is overwritten by the next call. */
export function createOverlap(index: StoryIndex, terms: Terms): (a: Profile, b: Profile) => Overlap {
  const overlap: Overlap = { a: newSide(), b: newSide(), sharedTerms: 0, shared: 0, plainShared: 0, rareShared: 0 };
  // by concept: twice the number of the call that marked it, plus one where a term's own sense is the concept
  let marks = new Int32Array(1 << 14);
  let call = 0;
  let squares: Float64Array = new Float64Array(0);
  let rareSquares: Float64Array = new Float64Array(0);

  const add = (side: Side, term: number, kind: number, weight: number, missed: boolean): void => {
    side.mass += weight;
    side.plain += terms.background(term) ** 2;
    side.rare += rareSquares[term]!;
    if (kind & NAME) {
      side.names += weight;
      if (missed) side.namesMissed += weight;
    }
    if (kind & FIGURE) {
      side.figures++;
      if (missed) side.figuresMissed++;
    }
    if (terms.isVerb(term)) {
      side.verbs += weight;
      if (!missed) side.verbsMet += weight;
    }
    if (missed) side.rest[side.restCount++] = term;
    else side.met += weight;
  };

  /** Fills `soft` of one side: for each of its rest the strength of the best related word in the other's rest. */
  const relate = (mine: Side, theirs: Side): void => {
    mine.soft.fill(0, 0, mine.restCount);
    call++;
    let any = false;
    for (let k = 0; k < theirs.restCount; k++) {
      const concepts = terms.concepts(theirs.rest[k]!);
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
    for (let k = 0; k < mine.restCount; k++) {
      const term = mine.rest[k]!;
      const weight = squares[term]!;
      let best = 0;
      const concepts = any ? terms.concepts(term) : undefined;
      if (concepts)
        for (let i = 0; i < concepts.length; i++) {
          const c = concepts[i]!;
          const mark = marks[c < 0 ? -c : c] ?? 0;
          if (mark >> 1 !== call) continue;
          const own = (mark & 1) === 1;
          const strength = c > 0 && own ? OWN : c > 0 || own ? WIDE : SIBLING;
          if (strength > best) best = strength;
        }
      mine.soft[k] = best;
      mine.met += best * weight;
      if (best > 0 && terms.isVerb(term)) mine.verbsMet += best * weight;
      mine.heaviestMissed = Math.max(mine.heaviestMissed, (1 - best) * weight);
    }
  };

  return (a, b) => {
    ({ squares, rareSquares } = index);
    const { a: one, b: two } = overlap;
    clear(one, a.terms.length);
    clear(two, b.terms.length);
    overlap.sharedTerms = overlap.shared = overlap.plainShared = overlap.rareShared = 0;
    const ta = a.terms;
    const tb = b.terms;
    for (let i = 0, j = 0; i < ta.length || j < tb.length;) {
      const x = i < ta.length ? ta[i]! : beyond;
      const y = j < tb.length ? tb[j]! : beyond;
      const term = x < y ? x : y;
      const weight = squares[term]!;
      const met = x === y;
      if (met) {
        overlap.sharedTerms++;
        overlap.shared += weight;
        overlap.plainShared += terms.background(term) ** 2;
        overlap.rareShared += rareSquares[term]!;
      }
      if (x <= y) add(one, term, a.kinds[i++]!, weight, !met);
      if (y <= x) add(two, term, b.kinds[j++]!, weight, !met);
    }
    relate(one, two);
    relate(two, one);
    return overlap;
  };
}
