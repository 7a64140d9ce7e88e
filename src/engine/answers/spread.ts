/** Who said a statement and who repeats it: the same told in other articles, by origin and day where they are known. */
import type { Corpus } from '../corpus';
import type { AnnotatedArticle, ArticleId, Relation, Span, StatementRef } from '../model';
import { minScoreOf } from './minScore';
import { passageOf, statementPassage } from './places';
import type { Spread, ToldStatement } from './viewTypes';

/** What differs is no repetition. */
const repeats = new Set<Relation>(['same-text', 'same']);

export function spreadOf(corpus: Corpus, ref: StatementRef, minScore?: number): Spread | undefined {
  const found = corpus.annotationsOf(ref.article);
  if (!found?.statements[ref.statement]) return undefined;
  const { story } = found.article;
  const origins = corpus.originsOf(story);
  const { shared, credits } = corpus.sharedTextOf(story);
  /** Articles this one has text from, and those that have text from it. */
  const [from, to] = [new Set<ArticleId>(), new Set<ArticleId>()];
  for (const { a, b, copy } of shared) {
    const other = a === ref.article ? b : b === ref.article ? a : undefined;
    if (other === undefined || copy === null) continue;
    (copy === ref.article ? from : to).add(other);
  }
  for (const { article, is } of credits) {
    if (article === ref.article && is !== null) from.add(is);
    if (is === ref.article) to.add(article);
  }
  const whenOf = (other: AnnotatedArticle): ToldStatement['when'] => {
    const { id } = other.article;
    const [own, theirs] = [found.clean.meta.published, other.clean.meta.published];
    if (own !== null && theirs !== null && own !== theirs) return theirs < own ? 'earlier' : 'later';
    if (from.has(id) !== to.has(id)) return from.has(id) ? 'earlier' : 'later';
    return own !== null && theirs !== null ? 'same-day' : 'unknown';
  };
  const told = (other: AnnotatedArticle, statement: number): ToldStatement => ({
    passage: statementPassage(other, statement),
    sources: sourcesOf(other, statement),
    published: other.clean.meta.published,
    publisher: other.clean.meta.publisher,
    sameOrigin: origins.get(other.article.id) === origins.get(ref.article),
    when: other === found ? 'same-day' : whenOf(other),
  });
  const others = corpus
    .linksFrom(ref, ...minScoreOf(minScore))
    .filter(({ relation }) => repeats.has(relation))
    .flatMap(({ to: { article, statement } }) => {
      const other = corpus.annotationsOf(article);
      return other?.statements[statement] ? [told(other, statement)] : [];
    })
    .sort(inOrder);
  return { statement: told(found, ref.statement), others };
}

/** Speakers of its quotes, then who it is attributed to, then the sources of its figures. */
function sourcesOf(found: AnnotatedArticle, statement: number): ToldStatement['sources'] {
  const { quotes, attribution, figures } = found.statements[statement]!;
  const given: { who: string; at: Span | null }[] = [];
  for (const i of quotes) {
    const { speech, speaker, speakerSpan } = found.quotes[i]!;
    if (speech && speaker !== null) given.push({ who: speaker, at: speakerSpan });
  }
  const said = found.attributions[attribution];
  if (said) given.push({ who: said.source, at: said.sourceSpan });
  for (const i of figures) {
    const { source, sourceSpan } = found.figures[i]!;
    if (source !== null) given.push({ who: source, at: sourceSpan });
  }
  const sources = new Map<string, ToldStatement['sources'][number]>();
  for (const { who, at } of given)
    if (!sources.has(who.toLowerCase())) sources.set(who.toLowerCase(), { who, place: at && passageOf(found, at) });
  return [...sources.values()];
}

/** Those whose day is not known come last. */
function inOrder(a: ToldStatement, b: ToldStatement): number {
  const [x, y] = [a.published ?? '9999', b.published ?? '9999'];
  if (x !== y) return x < y ? -1 : 1;
  const [p, q] = [a.passage, b.passage];
  return p.article === q.article ? p.start - q.start : p.article < q.article ? -1 : 1;
}
