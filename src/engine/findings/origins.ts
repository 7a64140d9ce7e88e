/**
 * Which articles share an origin: copied wire text, told by runs of words that two articles have in common. Quotations do
 * not count (everyone prints the same words of a speaker), and boilerplate is not in the clean text.
 */
import { NUMBER, WORD, type AnnotatedArticle, type ArticleId } from '../model';

/** Words of a run. */
const runLength = 8;
/** Share of the shorter article's runs that two articles of one origin have in common. */
const leastShare = 0.3;
/** Fewer runs say nothing. */
const fewestRuns = 5;
/** A run in more articles than this is a formula, not a copy. */
const mostArticles = 50;

/** A number per article, from 0 in the order given; articles with the same number share an origin. */
export function findOrigins(articles: readonly AnnotatedArticle[]): ReadonlyMap<ArticleId, number> {
  const runs = articles.map(runsOf);
  const holders = new Map<number, number[]>();
  runs.forEach((set, i) => {
    for (const run of set) {
      const list = holders.get(run);
      if (list) list.push(i);
      else holders.set(run, [i]);
    }
  });
  const shared = new Map<number, number>();
  for (const list of holders.values()) {
    if (list.length < 2 || list.length > mostArticles) continue;
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length; y++) {
        const key = list[x]! * articles.length + list[y]!;
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
  }
  const parent = articles.map((_, i) => i);
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
    return i;
  };
  for (const [key, count] of shared) {
    const [a, b] = [Math.floor(key / articles.length), key % articles.length];
    const shorter = Math.min(runs[a]!.size, runs[b]!.size);
    if (shorter < fewestRuns || count < leastShare * shorter) continue;
    const [x, y] = [root(a), root(b)];
    parent[Math.max(x, y)] = Math.min(x, y);
  }
  const numbers = new Map<number, number>();
  return new Map(
    articles.map(({ article }, i) => {
      const top = root(i);
      if (!numbers.has(top)) numbers.set(top, numbers.size);
      return [article.id, numbers.get(top)!];
    }),
  );
}

function runsOf({ paragraphs, quotes }: AnnotatedArticle): Set<number> {
  const found = new Set<number>();
  const ids: number[] = [];
  let quote = 0;
  for (const { start, paragraph } of paragraphs) {
    const { words } = paragraph;
    ids.length = 0;
    for (let i = 0; i < words.count; i++) {
      if (!(words.flags[i]! & (WORD | NUMBER))) continue;
      const at = start + words.start[i]!;
      while (quote < quotes.length && quotes[quote]!.end <= at) quote++;
      const inQuote = quote < quotes.length && quotes[quote]!.start <= at;
      if (inQuote) {
        ids.length = 0;
        continue;
      }
      ids.push(words.id[i]!);
      if (ids.length > runLength) ids.shift();
      if (ids.length === runLength) found.add(hash(ids));
    }
  }
  return found;
}

/** FNV-1a over the word numbers. */
function hash(ids: readonly number[]): number {
  let h = 0x811c9dc5;
  for (const id of ids) h = Math.imul(h ^ id, 0x01000193) ^ (id >>> 8);
  return h;
}
