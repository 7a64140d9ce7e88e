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

/** A side with what it takes to work it out. Places are those of the profile's terms. */
interface Work extends Side {
  profile: Profile | undefined;
  /** State of the index for which the weights of the whole statement hold. */
  state: number;
  /** Places of the terms without an equal. */
  rest: Int32Array;
  restCount: number;
  /** By place: 1 for a term without an equal, and how much of it a related word makes up for, 0..1. */
  missed: Uint8Array;
  soft: Float64Array;
}

const newWork = (): Work => ({
  mass: 0,
  names: 0,
  namesMissed: 0,
  verbs: 0,
  verbsMet: 0,
  figures: 0,
  figuresMissed: 0,
  plain: 0,
  rare: 0,
  met: 0,
  heaviestMissed: 0,
  profile: undefined,
  state: -1,
  rest: new Int32Array(256),
  restCount: 0,
  missed: new Uint8Array(256),
  soft: new Float64Array(256),
});

/** The answer is overwritten by the next call. */
export function createOverlap(index: StoryIndex, terms: Terms): (a: Profile, b: Profile) => Overlap {
  // a statement is held against many others in a row: what it weighs, and which concepts its words have, is read once
  let one = newWork();
  let two = newWork();
  const concepts = createConcepts(terms);
  let squares: Float64Array = new Float64Array(0);
  let rareSquares: Float64Array = new Float64Array(0);

  const load = (side: Work, profile: Profile): void => {
    side.namesMissed = side.verbsMet = side.figuresMissed = side.restCount = side.met = side.heaviestMissed = 0;
    if (side.profile === profile && side.state === index.state) return;
    side.profile = profile;
    side.state = index.state;
    const { terms: list, kinds } = profile;
    if (list.length > side.rest.length) {
      side.rest = new Int32Array(list.length * 2);
      side.missed = new Uint8Array(list.length * 2);
      side.soft = new Float64Array(list.length * 2);
    }
    side.mass = side.names = side.verbs = side.figures = side.plain = side.rare = 0;
    for (let i = 0; i < list.length; i++) {
      const term = list[i]!;
      const weight = squares[term]!;
      side.mass += weight;
      side.plain += terms.background(term) ** 2;
      side.rare += rareSquares[term]!;
      if (kinds[i]! & NAME) side.names += weight;
      if (kinds[i]! & FIGURE) side.figures++;
      if (terms.isVerb(term)) side.verbs += weight;
    }
  };

  const miss = (side: Work, place: number, kind: number, weight: number): void => {
    side.rest[side.restCount++] = place;
    side.missed[place] = 1;
    side.soft[place] = 0;
    if (kind & NAME) side.namesMissed += weight;
    if (kind & FIGURE) side.figuresMissed++;
  };

  /** What related words of the other statement make up for. */
  const relent = (side: Work, list: Int32Array): void => {
    for (let k = 0; k < side.restCount; k++) {
      const place = side.rest[k]!;
      const term = list[place]!;
      const weight = squares[term]!;
      const best = side.soft[place]!;
      side.met += best * weight;
      if (best > 0 && terms.isVerb(term)) side.verbsMet += best * weight;
      side.heaviestMissed = Math.max(side.heaviestMissed, (1 - best) * weight);
    }
  };

  return (a, b) => {
    ({ squares, rareSquares } = index);
    if (one.profile === b || two.profile === a) [one, two] = [two, one];
    load(one, a);
    load(two, b);
    let sharedTerms = 0;
    let shared = 0;
    let plainShared = 0;
    let rareShared = 0;
    const ta = a.terms;
    const tb = b.terms;
    for (let i = 0, j = 0; i < ta.length || j < tb.length;) {
      const x = i < ta.length ? ta[i]! : beyond;
      const y = j < tb.length ? tb[j]! : beyond;
      const term = x < y ? x : y;
      const weight = squares[term]!;
      if (x === y) {
        sharedTerms++;
        shared += weight;
        plainShared += terms.background(term) ** 2;
        rareShared += rareSquares[term]!;
        one.met += weight;
        two.met += weight;
        if (terms.isVerb(term)) {
          one.verbsMet += weight;
          two.verbsMet += weight;
        }
        one.missed[i++] = 0;
        two.missed[j++] = 0;
      } else if (x < y) {
        miss(one, i, a.kinds[i]!, weight);
        i++;
      } else {
        miss(two, j, b.kinds[j]!, weight);
        j++;
      }
    }
    if (concepts.areOf(b)) relate(concepts, b, two, a, one);
    else relate(concepts, a, one, b, two);
    relent(one, ta);
    relent(two, tb);
    return { a: one, b: two, sharedTerms, shared, plainShared, rareShared };
  };
}

/** Fills `soft` of both sides: for each term without an equal the strength of the best related one in the other's rest. */
function relate(concepts: Concepts, a: Profile, one: Work, b: Profile, two: Work): void {
  if (one.restCount === 0 || two.restCount === 0) return;
  concepts.take(a);
  for (let k = 0; k < two.restCount; k++) {
    const place = two.rest[k]!;
    const best = concepts.relate(b.terms[place]!, one.missed, one.soft);
    if (best > two.soft[place]!) two.soft[place] = best;
  }
}

interface Concepts {
  /** The concepts of this statement's terms are those that are held ready. */
  areOf(profile: Profile): boolean;
  take(profile: Profile): void;
  /**
   * The strength of the best of its terms that are related to this one.
   * @param among by place 1 for a term that counts. @param soft by place the best so far, which it raises
   */
  relate(term: number, among: Uint8Array, soft: Float64Array): number;
}

function createConcepts(terms: Terms): Concepts {
  let taken: Profile | undefined;
  let call = 0;
  // by concept: the call that it was met in, and the last of the entries with it
  let calls = new Int32Array(1 << 14);
  let heads = new Int32Array(1 << 14);
  // by entry: twice the place of the term, plus one where the concept is its own sense; and the entry before it, -1 for none
  let entries = new Int32Array(1 << 8);
  let before = new Int32Array(1 << 8);
  return {
    areOf: (profile) => taken === profile,
    take(profile) {
      if (taken === profile) return;
      taken = profile;
      call++;
      let count = 0;
      for (let place = 0; place < profile.terms.length; place++) {
        const list = terms.concepts(profile.terms[place]!);
        if (!list) continue;
        if (count + list.length > entries.length) {
          entries = grown(entries, (count + list.length) * 2);
          before = grown(before, (count + list.length) * 2);
        }
        for (let i = 0; i < list.length; i++) {
          const c: number = list[i]!;
          const concept = c < 0 ? -c : c;
          if (concept >= calls.length) {
            calls = grown(calls, concept * 2);
            heads = grown(heads, concept * 2);
          }
          before[count] = calls[concept] === call ? heads[concept]! : -1;
          entries[count] = 2 * place + (c > 0 ? 1 : 0);
          calls[concept] = call;
          heads[concept] = count++;
        }
      }
    },
    relate(term, among, soft) {
      const list: Int32Array | undefined = terms.concepts(term);
      let best = 0;
      if (list)
        for (let i = 0; i < list.length; i++) {
          const c: number = list[i]!;
          const concept = c < 0 ? -c : c;
          if (calls[concept] !== call) continue;
          for (let entry = heads[concept]!; entry >= 0; entry = before[entry]!) {
            const place = entries[entry]! >> 1;
            if (among[place] === 0) continue;
            const own = (entries[entry]! & 1) === 1;
            const strength = c > 0 && own ? OWN : c > 0 || own ? WIDE : SIBLING;
            if (strength > best) best = strength;
            if (strength > soft[place]!) soft[place] = strength;
          }
        }
      return best;
    },
  };
}

function grown(list: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const made = new Int32Array(size);
  made.set(list);
  return made;
}
