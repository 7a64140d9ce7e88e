/** Statements of all files that say the same thing, as the rows of a claim × article matrix. */
import {
  finish,
  mapInSteps,
  sortInSteps,
  type AnnotatedArticle,
  type CrossLink,
  type StatementRef,
  type Steps,
} from '../model';
import { compareRefs, StableIds, wordsOf } from './draft';

/** Statements of several articles that say the same thing, in the order of the articles. */
export interface StatementGroup {
  /** Made of the statements' words: an edit elsewhere does not change it. */
  readonly id: string;
  readonly statements: readonly StatementRef[];
}

/**
 * Groups by links: the strongest first, and a link joins two groups only when most of their members are linked, so that a
 * chain of half-like statements does not become one row.
 */
export const groupStatements = (articles: readonly AnnotatedArticle[], links: readonly CrossLink[]): StatementGroup[] =>
  finish(groupStatementsInSteps(articles, links));

export function* groupStatementsInSteps(
  articles: readonly AnnotatedArticle[],
  links: readonly CrossLink[],
): Steps<StatementGroup[]> {
  const numbers = new StatementNumbers(articles);
  const linked = new Set<number>();
  const ranked: Ranked[] = [];
  for (const { from: a, to: b, score } of links) {
    const [from, to] = [numbers.of(a), numbers.of(b)];
    linked.add(numbers.pair(from, to));
    ranked.push({ score, from, to, low: Math.min(from, to), high: Math.max(from, to) });
    if (ranked.length % linksAtOnce === 0) yield linksAtOnce / linksWalked;
  }
  const byScore = (a: Ranked, b: Ranked): number => b.score - a.score || a.low - b.low || a.high - b.high;
  const groupOf = new Map<number, number[]>();
  let looked = 0;
  for (const { from, to } of yield* sortInSteps(ranked, byScore)) {
    if (looked > linksAtOnce) {
      yield looked / linksWalked;
      looked = 0;
    }
    looked++;
    const one = groupOf.get(from) ?? [from];
    const other = groupOf.get(to) ?? [to];
    if (one === other || !fewPairs(one, other)) continue;
    let met = 0;
    for (const x of one) for (const y of other) if (linked.has(numbers.pair(x, y))) met++;
    looked += one.length * other.length;
    if (met * 2 < one.length * other.length) continue;
    const joined = [...one, ...other];
    for (const statement of joined) groupOf.set(statement, joined);
  }
  const byId = new Map(articles.map((article) => [article.article.id, article]));
  const ids = new StableIds();
  const rows = [...new Set(groupOf.values())]
    .map((group) => group.map((statement) => numbers.refOf(statement)).sort(compareRefs))
    .sort((a, b) => compareRefs(a[0]!, b[0]!));
  return yield* mapInSteps(
    rows,
    ({ length }) => length / 10,
    (statements) => ({
      id: ids.of(
        'row',
        statements.map((ref) => wordsOf(byId, ref)),
      ),
      statements,
    }),
  );
}

/** A row of more statements is a formula that every report repeats; it does not grow further. */
const mostPairs = 4000;
const fewPairs = (one: readonly number[], other: readonly number[]): boolean => one.length * other.length <= mostPairs;

/** Links after which there may be a pause. */
const linksAtOnce = 5000;
/** Links that are walked in about the time of one close comparison. */
const linksWalked = 50;

interface Ranked {
  readonly score: number;
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

/** Statements of all articles numbered in the order of `compareRefs`. */
class StatementNumbers {
  readonly #first = new Map<string, number>();
  readonly #refs: StatementRef[] = [];

  constructor(articles: readonly AnnotatedArticle[]) {
    const ordered = [...articles].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
    for (const { article, statements } of ordered) {
      this.#first.set(article.id, this.#refs.length);
      for (let statement = 0; statement < statements.length; statement++)
        this.#refs.push({ article: article.id, statement });
    }
  }

  of({ article, statement }: StatementRef): number {
    return this.#first.get(article)! + statement;
  }

  refOf(number: number): StatementRef {
    return this.#refs[number]!;
  }

  /** One number for two statements in either order. */
  pair(a: number, b: number): number {
    return Math.min(a, b) * this.#refs.length + Math.max(a, b);
  }
}
