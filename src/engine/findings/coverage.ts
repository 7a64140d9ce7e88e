/** What only one article says, and what an article leaves out. */
import type { AnnotatedArticle, Steps } from '../model';
import { draftOf, sideOf, type Draft } from './draft';
import type { StatementGroup } from './rows';

/** Folders beyond this are archives: every article says something no other has. */
const mostArticles = 60;
const fewestArticles = 3;
/** Shorter statements are hardly worth a row. */
const fewestWords = 8;

export function* findCoverage(
  articles: readonly AnnotatedArticle[],
  groups: readonly StatementGroup[],
): Steps<Draft[]> {
  if (articles.length < fewestArticles || articles.length > mostArticles) return [];
  const byId = new Map(articles.map((article) => [article.article.id, article]));
  const grouped = new Set(groups.flatMap(({ statements }) => statements.map((s) => `${s.statement}@${s.article}`)));
  const onlyHere = articles.flatMap(({ article, statements, sentences }) =>
    statements.flatMap((found, statement): Draft[] => {
      const { firstWord, endWord } = sentences[found.sentence]!;
      if (found.role !== 'claim' || endWord - firstWord < fewestWords || grouped.has(`${statement}@${article.id}`))
        return [];
      const side = sideOf({ article: article.id, statement }, found, '');
      return [draftOf('only-here', [side], `Only ${article.id} says this.`)];
    }),
  );
  yield articles.length;
  const leftOut = groups.flatMap(({ statements }) => {
    const holders = new Set(statements.map((s) => s.article));
    const sides = statements.map((ref) => sideOf(ref, byId.get(ref.article)!.statements[ref.statement]!, ''));
    return articles.flatMap(({ article }): Draft[] => {
      const others = articles.length - 1;
      if (holders.has(article.id) || holders.size * 2 <= others) return [];
      const message = `${holders.size} of the other ${others} articles say this; no match was found in ${article.id}.`;
      return [draftOf('left-out', sides, message, { lacking: article.id })];
    });
  });
  yield groups.length;
  return [...onlyHere, ...leftOut];
}
