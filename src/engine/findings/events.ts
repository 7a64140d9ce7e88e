/**
 * Which articles of a story tell of one event. A folder may hold reports of two events that use the same words (two quakes of
 * one island, two trials): their articles are linked among themselves and hardly across. So each article is described by how
 * much it is linked with every article; two whose descriptions point in different directions tell of different events. In a
 * folder of a few articles this says nothing.
 */
import type { AnnotatedArticle, ArticleId, CrossLink, Steps } from '../model';

export interface Events {
  /** Do their links show that they tell of different events? */
  areApart(a: ArticleId, b: ArticleId): boolean;
  /** Do their links show that they tell of one? */
  areOne(a: ArticleId, b: ArticleId): boolean;
  /** How many linked statements the two share. */
  sharedLinks(a: ArticleId, b: ArticleId): number;
}

/** Articles that an article is linked with, below which its links say nothing. */
const fewestNeighbours = 3;
/** Cosine of two descriptions. */
const mostApart = 0.25;
const leastOne = 0.5;
/** An article's own weight in its description: that of one certain link. */
const ownWeight = 1;

/** Links after which there may be a pause, and those walked in about the time of one close comparison. */
const linksAtOnce = 4000;
const linksWalked = 60;

export function* eventsInSteps(articles: readonly AnnotatedArticle[], links: readonly CrossLink[]): Steps<Events> {
  const numberOf = new Map(articles.map(({ article }, i) => [article.id, i]));
  const count = articles.length;
  const keyOf = (a: ArticleId, b: ArticleId): number => {
    const [x, y] = [numberOf.get(a) ?? -1, numberOf.get(b) ?? -1];
    return Math.min(x, y) * count + Math.max(x, y);
  };
  const shared = new Map<number, number>();
  const weights = articles.map((_, i) => new Map([[i, ownWeight]]));
  let walked = 0;
  for (const { from, to, score } of links) {
    const key = keyOf(from.article, to.article);
    const [x, y] = [Math.floor(key / count), key % count];
    shared.set(key, (shared.get(key) ?? 0) + 1);
    weights[x]!.set(y, (weights[x]!.get(y) ?? 0) + score);
    weights[y]!.set(x, (weights[y]!.get(x) ?? 0) + score);
    if (++walked % linksAtOnce === 0) yield linksAtOnce / linksWalked;
  }
  const known = new Map<number, number>();
  /** Cosine of the two descriptions, or -1 where one article has too few neighbours to say anything. */
  const likenessOf = (a: ArticleId, b: ArticleId): number => {
    const key = keyOf(a, b);
    let likeness = known.get(key);
    if (likeness === undefined) {
      const [x, y] = [weights[numberOf.get(a) ?? -1], weights[numberOf.get(b) ?? -1]];
      known.set(key, (likeness = x && y ? cosine(x, y) : -1));
    }
    return likeness;
  };
  return {
    areApart: (a, b) => {
      const likeness = a === b ? 1 : likenessOf(a, b);
      return likeness >= 0 && likeness < mostApart;
    },
    areOne: (a, b) => a === b || likenessOf(a, b) >= leastOne,
    sharedLinks: (a, b) => shared.get(keyOf(a, b)) ?? 0,
  };
}

function cosine(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  if (Math.min(a.size, b.size) <= fewestNeighbours) return -1;
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [article, weight] of fewer) shared += weight * (more.get(article) ?? 0);
  return shared / Math.sqrt(squares(a) * squares(b));
}

const squares = (weights: ReadonlyMap<number, number>): number => {
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  return sum;
};
