/** Which statements say the same (rows), what only one article says, and what an article leaves out. */
import type { AnnotatedArticle, ArticleId, CrossLink, Finding, StatementRef } from '../model';

/** Statements of several articles that say the same thing, in the order of the articles. */
export interface StatementGroup {
  /** Stays the same while the statement that comes first in the group keeps its words. */
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
    if (one === other) continue;
    let met = 0;
    for (const x of one) for (const y of other) if (linked.has(`${keyOf(x)} ${keyOf(y)}`)) met++;
    if (met * 2 < one.length * other.length) continue;
    const joined = [...one, ...other];
    for (const ref of joined) groupOf.set(keyOf(ref), joined);
  }
  const byId = new Map(articles.map((article) => [article.article.id, article]));
  return [...new Set(groupOf.values())]
    .map((group) => group.sort(compareRefs))
    .sort((a, b) => compareRefs(a[0]!, b[0]!))
    .map((statements) => ({ id: idOf(statements[0]!, byId), statements }));
}

const compareRefs = (a: StatementRef, b: StatementRef): number =>
  a.article < b.article ? -1 : a.article > b.article ? 1 : a.statement - b.statement;

function idOf({ article, statement }: StatementRef, byId: ReadonlyMap<ArticleId, AnnotatedArticle>): string {
  const found = byId.get(article)!;
  const { start, end } = found.statements[statement]!;
  let hash = 0x811c9dc5;
  for (const char of `${article}\n${found.clean.text.slice(start, end).replace(/\s+/g, ' ')}`)
    hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Folders beyond this are archives: every article says something no other has. */
const mostArticles = 60;
const fewestArticles = 3;
/** Shorter statements are hardly worth a row. */
const fewestWords = 8;

export function findCoverage(articles: readonly AnnotatedArticle[], groups: readonly StatementGroup[]): Finding[] {
  if (articles.length < fewestArticles || articles.length > mostArticles) return [];
  const grouped = new Set(groups.flatMap(({ statements }) => statements.map((s) => `${s.statement}@${s.article}`)));
  const onlyHere = articles.flatMap(({ article, statements, sentences }) =>
    statements.flatMap(({ role, sentence }, statement): Finding[] => {
      const { firstWord, endWord } = sentences[sentence]!;
      if (role !== 'claim' || endWord - firstWord < fewestWords || grouped.has(`${statement}@${article.id}`)) return [];
      const ref = { article: article.id, statement };
      return [{ kind: 'only-here', statements: [ref], figures: [], message: `Only ${article.id} says this.` }];
    }),
  );
  const leftOut = groups.flatMap(({ statements }) => {
    const holders = new Set(statements.map((s) => s.article));
    return articles.flatMap(({ article }): Finding[] => {
      const others = articles.length - 1;
      if (holders.has(article.id) || holders.size * 2 <= others) return [];
      const message = `${holders.size} of the other ${others} articles say this; no match was found in ${article.id}.`;
      return [{ kind: 'left-out', statements, figures: [], message }];
    });
  });
  return [...onlyHere, ...leftOut];
}
