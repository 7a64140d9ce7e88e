/** Statements of all files that say the same thing, as the rows of a claim × article matrix. */
import type { AnnotatedArticle, CrossLink, StatementRef } from '../model';
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
export function groupStatements(articles: readonly AnnotatedArticle[], links: readonly CrossLink[]): StatementGroup[] {
  const keyOf = ({ article, statement }: StatementRef): string => `${statement}@${article}`;
  const linked = new Set(
    links.flatMap(({ from, to }) => [`${keyOf(from)} ${keyOf(to)}`, `${keyOf(to)} ${keyOf(from)}`]),
  );
  const groupOf = new Map<string, StatementRef[]>();
  const ranked = [...links].sort((a, b) => b.score - a.score || compareRefs(a.from, b.from) || compareRefs(a.to, b.to));
  for (const { from, to } of ranked) {
    const one = groupOf.get(keyOf(from)) ?? [from];
    const other = groupOf.get(keyOf(to)) ?? [to];
    if (one === other || !fewPairs(one, other)) continue;
    let met = 0;
    for (const x of one) for (const y of other) if (linked.has(`${keyOf(x)} ${keyOf(y)}`)) met++;
    if (met * 2 < one.length * other.length) continue;
    const joined = [...one, ...other];
    for (const ref of joined) groupOf.set(keyOf(ref), joined);
  }
  const byId = new Map(articles.map((article) => [article.article.id, article]));
  const ids = new StableIds();
  return [...new Set(groupOf.values())]
    .map((group) => group.sort(compareRefs))
    .sort((a, b) => compareRefs(a[0]!, b[0]!))
    .map((statements) => ({
      id: ids.of(
        'row',
        statements.map((ref) => wordsOf(byId, ref)),
      ),
      statements,
    }));
}

/** A row of more statements is a formula that every report repeats; it does not grow further. */
const mostPairs = 4000;
const fewPairs = (one: readonly StatementRef[], other: readonly StatementRef[]): boolean =>
  one.length * other.length <= mostPairs;
