/** Links and figures of a story → findings over all its articles, and origins. */
export {
  comparableFigures,
  groupFigures,
  type ComparableFigure,
  type FigureGroup,
  type FigureMember,
} from './figureGroups';
import type { AnnotatedArticle, ArticleId, CrossLink, Entity, Finding } from '../model';

export interface FindingsInput {
  readonly articles: readonly AnnotatedArticle[];
  readonly entities: readonly Entity[];
  readonly links: readonly CrossLink[];
}

export function findDifferences(_input: FindingsInput): Finding[] {
  return [];
}

/** A number per article; articles with the same number share an origin (copied text). */
export function findOrigins(articles: readonly AnnotatedArticle[]): ReadonlyMap<ArticleId, number> {
  return new Map(articles.map(({ article }, i) => [article.id, i]));
}
