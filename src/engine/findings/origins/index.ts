/**
 * Which articles share an origin: copied wire text, told by runs of words that two articles have in common. Boilerplate is
 * not in the clean text. A credit is evidence: an article that names the other one's publisher needs less common text. What
 * a reader says of an article's origin goes before all of that.
 */
import { finish, mapInSteps, sortInSteps, type AnnotatedArticle, type ArticleId, type Steps } from '../../model';
import { creditsOf, type Credit } from './credits';
import { givenOrigins } from './given';
import { runsOf, type Runs } from './runs';
import { sharedText, type SharedTextFound } from './commonText';

export type { Credit, SharedTextFound };

/** Share of the shorter article's runs that two articles of one origin have in common. */
const leastShare = 0.3;
/** The same where one of them credits the other, or both the same third. */
const leastCredited = 0.1;
/** Fewer runs say nothing. */
const fewestRuns = 5;
/** A run in more articles than this is a formula, not a copy. */
const mostArticles = 50;
/** Less in common is not listed. */
const leastListed = 0.03;

export interface Origins {
  /** A number per article, from 0 in the order given; articles with the same number share an origin. */
  readonly numbers: ReadonlyMap<ArticleId, number>;
  readonly credits: readonly Credit[];
  /** Ordered by how much is shared. */
  readonly shared: readonly SharedTextFound[];
}

export const findOrigins = (articles: readonly AnnotatedArticle[]): Origins => finish(findOriginsInSteps(articles));

export function* findOriginsInSteps(articles: readonly AnnotatedArticle[]): Steps<Origins> {
  const runs = yield* mapInSteps(articles, 5, runsOf);
  const credits = yield* creditsOf(articles);
  const linkedByCredit = creditPairs(articles, credits);
  const parent = articles.map((_, i) => i);
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
    return i;
  };
  const given = givenOrigins(articles);
  for (const [a, b] of given.pairs) parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
  /** What readers say of the articles of a root. */
  const saidOf = new Map<number, string>();
  for (const [i, origin] of given.of) saidOf.set(root(i), origin);
  const shared: SharedTextFound[] = [];
  for (const [key, count] of yield* commonRuns(runs)) {
    const [a, b] = [Math.floor(key / articles.length), key % articles.length];
    const shorter = Math.min(runs[a]!.first.size, runs[b]!.first.size);
    if (shorter < fewestRuns || count < leastListed * shorter) continue;
    shared.push(sharedText(articles[a]!, articles[b]!, [runs[a]!, runs[b]!], credits));
    yield 1;
    if (count < (linkedByCredit.has(key) ? leastCredited : leastShare) * shorter) continue;
    const [x, y] = [root(a), root(b)];
    const [p, q] = [saidOf.get(x), saidOf.get(y)];
    // what readers say of where texts are from goes before what the texts have in common
    if (x === y || given.alone.has(a) || given.alone.has(b) || (p !== undefined && q !== undefined && p !== q))
      continue;
    parent[Math.max(x, y)] = Math.min(x, y);
    const said = p ?? q;
    if (said !== undefined) saidOf.set(Math.min(x, y), said);
  }
  const names = new Map<number, number>();
  const numbers = new Map(
    articles.map(({ article }, i) => {
      const top = root(i);
      if (!names.has(top)) names.set(top, names.size);
      return [article.id, names.get(top)!] as const;
    }),
  );
  const order = (x: SharedTextFound, y: SharedTextFound): number =>
    y.share - x.share || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1);
  return { numbers, credits, shared: yield* sortInSteps(shared, order) };
}

/** Pairs that are counted in about the time of one close comparison. */
const pairsHeld = 500;

/** Pairs of articles (a × count + b, a < b) → runs in common. */
function* commonRuns(runs: readonly Runs[]): Steps<Map<number, number>> {
  const holders = new Map<number, number[]>();
  yield* mapInSteps(runs, 2, ({ first }, i) => {
    for (const run of first.keys()) {
      const list = holders.get(run);
      if (list) list.push(i);
      else holders.set(run, [i]);
    }
  });
  const common = new Map<number, number>();
  let held = 0;
  for (const list of holders.values()) {
    if (list.length < 2 || list.length > mostArticles) continue;
    held += list.length ** 2;
    if (held > pairsHeld) {
      yield held / pairsHeld;
      held = 0;
    }
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length; y++) {
        const key = list[x]! * runs.length + list[y]!;
        common.set(key, (common.get(key) ?? 0) + 1);
      }
  }
  return common;
}

/** Pairs of which one credits the other. */
function creditPairs(articles: readonly AnnotatedArticle[], credits: readonly Credit[]): ReadonlySet<number> {
  const at = new Map(articles.map(({ article }, i) => [article.id, i]));
  const pairs = new Set<number>();
  for (const { article, is } of credits) {
    if (is === null) continue;
    const [a, b] = [at.get(article)!, at.get(is)!];
    pairs.add(Math.min(a, b) * articles.length + Math.max(a, b));
  }
  return pairs;
}
