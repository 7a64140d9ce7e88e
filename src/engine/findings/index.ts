/** Links and figures of a story → findings over all its articles, and origins. */
import {
  finish,
  mapInSteps,
  type AnnotatedArticle,
  type CrossLink,
  type Entity,
  type Finding,
  type Steps,
} from '../model';
import { findCoverage } from './coverage';
import type { Events } from './events';
import { findDifferingFigures } from './figures/differing';
import { findDifferingQuotes } from './differingQuotes';
import { StableIds, wordsOf, type Draft } from './draft';
import type { FigureGroup } from './figures/groups';
import { findDifferingNames } from './names';
import type { Origins } from './origins';
import type { StatementGroup } from './rows';

export { eventsInSteps, type Events } from './events';
export { groupStatements, groupStatementsInSteps, type StatementGroup } from './rows';
export { groupFigures, groupFiguresInSteps, type FigureGroup } from './figures/groups';
export { comparableFigures, differingFigures, type ComparableFigure } from './figures/relate';
export { findOrigins, findOriginsInSteps, type Origins } from './origins';

export interface FindingsInput {
  readonly articles: readonly AnnotatedArticle[];
  readonly entities: readonly Entity[];
  readonly links: readonly CrossLink[];
  readonly events: Events;
  readonly figureGroups: readonly FigureGroup[];
  readonly rows: readonly StatementGroup[];
  readonly origins: Origins;
}

export const findDifferences = (input: FindingsInput): Finding[] => finish(findDifferencesInSteps(input));

export function* findDifferencesInSteps(input: FindingsInput): Steps<Finding[]> {
  const { articles, entities, links, events, figureGroups, rows, origins } = input;
  const byId = new Map(articles.map((article) => [article.article.id, article]));
  const ids = new StableIds();
  const drafts: Draft[] = [];
  for (const find of [
    findDifferingFigures(articles, figureGroups),
    findDifferingQuotes(articles, entities),
    findDifferingNames(articles, entities, links, events),
    findCoverage(articles, rows, events),
  ])
    for (const draft of yield* find) drafts.push(draft);
  return yield* mapInSteps(
    drafts,
    ({ sides }) => sides.length / 10,
    (draft) => {
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
    },
  );
}
