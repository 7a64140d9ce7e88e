/**
 * What only one article says, and what an article leaves out, held against the articles that tell of the same event. Most
 * sentences of most articles stand nowhere else; listed are those that can be checked (figures, days, names, words of
 * somebody), what has most of it first, and no more than a reader goes through.
 */
import type { AnnotatedArticle, ArticleId, Statement, Steps } from '../model';
import { draftOf, sideOf, type Draft } from './draft';
import type { Events } from './events';
import type { StatementGroup } from './rows';

/** Folders beyond this are archives: every article says something no other has. */
const mostArticles = 60;
const fewestArticles = 3;
/** Shorter statements are hardly worth a row. */
const fewestWords = 8;
/** Of one article. */
const mostOnlyHere = 12;
/** One figure, or two names. */
const leastToCheck = 2;

export function* findCoverage(
  articles: readonly AnnotatedArticle[],
  groups: readonly StatementGroup[],
  events: Events,
): Steps<Draft[]> {
  if (articles.length < fewestArticles || articles.length > mostArticles) return [];
  const byId = new Map(articles.map((article) => [article.article.id, article]));
  const peersOf = new Map(articles.map(({ article }) => [article.id, peers(article.id, articles, events)]));
  yield articles.length ** 2 / pairsAtOnce;
  const grouped = new Set(groups.flatMap(({ statements }) => statements.map((s) => `${s.statement}@${s.article}`)));
  const onlyHere = articles.flatMap((found): Draft[] => {
    const { id } = found.article;
    if (peersOf.get(id)!.size + 1 < fewestArticles) return [];
    const listed = found.statements.flatMap((statement, at) => {
      const { firstWord, endWord } = found.sentences[statement.sentence]!;
      const isListed = statement.role === 'claim' && endWord - firstWord >= fewestWords && !grouped.has(`${at}@${id}`);
      const weight = isListed ? toCheck(found, statement) : 0;
      return weight >= leastToCheck ? [{ statement, at, weight }] : [];
    });
    return listed
      .sort((a, b) => b.weight - a.weight || a.at - b.at)
      .slice(0, mostOnlyHere)
      .sort((a, b) => a.at - b.at)
      .map(({ statement, at }) =>
        draftOf(
          'only-here',
          [sideOf({ article: id, statement: at }, statement, '')],
          `Only ${id} says this (${sayWhatToCheck(found, statement)}).`,
        ),
      );
  });
  yield articles.length;
  const leftOut = groups.flatMap(({ statements }) => {
    const holders = new Set(statements.map((s) => s.article));
    const sides = statements.map((ref) => sideOf(ref, byId.get(ref.article)!.statements[ref.statement]!, ''));
    return articles.flatMap(({ article }): Draft[] => {
      if (holders.has(article.id)) return [];
      const others = peersOf.get(article.id)!;
      const telling = [...holders].filter((holder) => others.has(holder)).length;
      if (others.size + 1 < fewestArticles || telling < 2 || telling * 2 <= others.size) return [];
      const message = `${telling} of the other ${others.size} articles say this; no match was found in ${article.id}.`;
      return [draftOf('left-out', sides, message, { lacking: article.id })];
    });
  });
  yield groups.length;
  return [...onlyHere, ...leftOut];
}

/** Pairs of articles that are held against each other in about the time of one close comparison. */
const pairsAtOnce = 100;

/** The other articles of the same event: all those that do not surely tell of another one, and have something in common. */
const peers = (id: ArticleId, articles: readonly AnnotatedArticle[], events: Events): ReadonlySet<ArticleId> =>
  new Set(
    articles.flatMap(({ article }) =>
      article.id !== id && events.sharedLinks(id, article.id) > 0 && !events.areApart(id, article.id)
        ? [article.id]
        : [],
    ),
  );

/** A figure weighs as much as two names, and so does what somebody is quoted with. */
const toCheck = (found: AnnotatedArticle, { figures, names, quotes }: Statement): number =>
  2 * figures.length + names.length + (quotes.some((quote) => found.quotes[quote]!.speech) ? 2 : 0);

function sayWhatToCheck(found: AnnotatedArticle, { figures, names, quotes }: Statement): string {
  const count = (n: number, one: string): string => (n === 0 ? '' : `${n} ${one}${n === 1 ? '' : 's'}`);
  return [
    count(figures.length, 'figure'),
    count(names.length, 'name'),
    quotes.some((quote) => found.quotes[quote]!.speech) ? 'a quotation' : '',
  ]
    .filter(Boolean)
    .join(', ');
}
