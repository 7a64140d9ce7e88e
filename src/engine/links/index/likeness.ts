/** How alike two articles are, so that reports of another event that uses the same words are told apart. */
import type { AnnotatedArticle, ArticleId } from '../../model';
import type { StoryIndex } from './storyIndex';

/** Articles with fewer statements give no picture of their event. */
const leastStatements = 3;

/** Cosine of the articles' distinct terms, weighted by rarity in the story; NaN where one is too short to tell. */
export function createLikeness(index: StoryIndex): (a: AnnotatedArticle, b: AnnotatedArticle) => number {
  let state = -1;
  let known = new Map<string, number>();
  let profiles = new Map<ArticleId, { terms: Int32Array; mass: number } | null>();

  const read = (id: ArticleId): { terms: Int32Array; mass: number } | null => {
    let found = profiles.get(id);
    if (found === undefined) {
      const terms = new Set<number>();
      let statements = 0;
      for (const slot of index.slotsOf(id) ?? []) {
        if (slot < 0) continue;
        statements++;
        for (const term of index.profile(slot)!.terms) terms.add(term);
      }
      const sorted = Int32Array.from(terms).sort();
      found = statements < leastStatements ? null : { terms: sorted, mass: index.mass(sorted) };
      profiles.set(id, found);
    }
    return found;
  };
  return (a, b) => {
    if (state !== index.state) {
      state = index.state;
      known = new Map();
      profiles = new Map();
    }
    const [one, two] = [a.article.id, b.article.id];
    const key = one < two ? `${one}\n${two}` : `${two}\n${one}`;
    let value = known.get(key);
    if (value === undefined) {
      const x = read(one);
      const y = read(two);
      value = x && y ? cosine(x, y) : NaN;
      known.set(key, value);
    }
    return value;
  };

  function cosine(x: { terms: Int32Array; mass: number }, y: { terms: Int32Array; mass: number }): number {
    let shared = 0;
    for (let i = 0, j = 0; i < x.terms.length && j < y.terms.length;) {
      const s = x.terms[i]!;
      const t = y.terms[j]!;
      if (s === t) {
        shared += index.squares[s]!;
        i++;
        j++;
      } else if (s < t) i++;
      else j++;
    }
    return shared / (Math.sqrt(x.mass * y.mass) || 1);
  }
}
