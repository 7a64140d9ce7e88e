/** Links and figures of a story → findings over all its articles, and origins. */
import type { AnnotatedArticle, CrossLink, Entity, Finding } from '../model';
import { findCoverage, groupStatements } from './coverage';
import { findDifferingFigures } from './differingFigures';
import { findDifferingQuotes } from './differingQuotes';
import { groupFigures } from './figureGroups';

export { groupStatements, type StatementGroup } from './coverage';
export {
  comparableFigures,
  differingMembers,
  groupFigures,
  type ComparableFigure,
  type FigureGroup,
  type FigureMember,
} from './figureGroups';
export { findOrigins } from './origins';

export interface FindingsInput {
  readonly articles: readonly AnnotatedArticle[];
  readonly entities: readonly Entity[];
  readonly links: readonly CrossLink[];
}

export function findDifferences({ articles, entities, links }: FindingsInput): Finding[] {
  return [
    ...findDifferingFigures(articles, groupFigures(articles, entities, links)),
    ...findDifferingQuotes(articles, entities),
    ...findCoverage(articles, groupStatements(articles, links)),
  ];
}
