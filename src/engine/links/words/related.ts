/** How near two words are by the concepts (WordNet synsets) they can stand for. */
import type { Terms } from './terms';

export const OWN = 0.85; // of a synonym
export const WIDE = 0.5; // of a word whose sense the other's falls under
export const SIBLING = 0.3; // both under one sense

export interface Relations {
  /** Sets the term that the next ones are held against; says whether any can be related. */
  take(term: number): boolean;
  to(term: number): number;
}

const made = new WeakMap<Terms, Relations>();

/** One for all who ask between two calls of `take`, since it holds a number for every concept. */
export function relationsOf(terms: Terms): Relations {
  let relations = made.get(terms);
  if (!relations) made.set(terms, (relations = createRelations(terms)));
  return relations;
}

export function createRelations(terms: Terms): Relations {
  // by concept: twice the number of the term that marked it, plus one where the concept is its own sense
  let marks = new Int32Array(1 << 14);
  let taken = 0;
  return {
    take(term) {
      taken++;
      const concepts = terms.concepts(term);
      if (!concepts) return false;
      for (let i = 0; i < concepts.length; i++) {
        const c = concepts[i]!;
        const concept = c < 0 ? -c : c;
        if (concept >= marks.length) {
          const grown = new Int32Array(concept * 2);
          grown.set(marks);
          marks = grown;
        }
        if (c > 0) marks[concept] = taken * 2 + 1;
        else if (marks[concept]! >> 1 !== taken) marks[concept] = taken * 2;
      }
      return true;
    },
    to(term) {
      const concepts = terms.concepts(term);
      let best = 0;
      if (concepts)
        for (let i = 0; i < concepts.length; i++) {
          const c = concepts[i]!;
          const mark = marks[c < 0 ? -c : c] ?? 0;
          if (mark >> 1 !== taken) continue;
          const own = (mark & 1) === 1;
          best = Math.max(best, c > 0 && own ? OWN : c > 0 || own ? WIDE : SIBLING);
        }
      return best;
    },
  };
}
