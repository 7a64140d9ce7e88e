/** Links and figures of a story → findings over all its articles, and origins. */
import type { AnnotatedArticle, CrossLink, Entity, Finding } from '../model';
import { findCoverage } from './coverage';
import { findDifferingFigures } from './figures/differing';
import { findDifferingQuotes } from './differingQuotes';
import { StableIds, wordsOf } from './draft';
import type { FigureGroup } from './figures/groups';
import { findDifferingNames } from './names';
import type { Origins } from './origins';
import type { StatementGroup } from './rows';

export { groupStatements, type StatementGroup } from './rows';
export { groupFigures, type FigureGroup, type FigureMember } from './figures/groups';
export { comparableFigures, differingMembers, type ComparableFigure } from './figures/relate';
export { findOrigins, type Credit, type Origins, type SharedTextFound } from './origins';

export interface FindingsInput {
  readonly articles: readonly AnnotatedArticle[];
  readonly entities: readonly Entity[];
  readonly links: readonly CrossLink[];
  readonly figureGroups: readonly FigureGroup[];
  readonly rows: readonly StatementGroup[];
  readonly origins: Origins;
}

export function findDifferences({ articles, entities, links, figureGroups, rows, origins }: FindingsInput): Finding[] {
  const byId = new Map(articles.map((article) => [article.article.id, article]));
  const ids = new StableIds();
  const drafts = [
    ...findDifferingFigures(articles, figureGroups),
    ...findDifferingQuotes(articles, entities),
    ...findDifferingNames(articles, entities, links),
    ...findCoverage(articles, rows),
  ];
  return drafts.map((draft) => {
    const files = new Set(draft.sides.map(({ article }) => article));
    const key = [draft.kind, draft.lacking ?? '', draft.detail ?? ''].join(' ');
    return {
      ...draft,
      id: ids.of(
        key,
        draft.sides.map((side) => wordsOf(byId, side)),
      ),
      files: files.size,
      origins: new Set([...files].map((file) => origins.numbers.get(file))).size,
    };
  });
}
