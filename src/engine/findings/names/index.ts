/** Names and roles that differ between articles, and acts told of another person or another day. */
import type { AnnotatedArticle, CrossLink, Entity, Steps } from '../../model';
import type { Draft } from '../draft';
import { findDifferingDates } from './dates';
import { findOtherPeople } from './people';
import { findDifferingRoles } from './roles';
import { findSpellings } from './spelling';

export function* findDifferingNames(
  articles: readonly AnnotatedArticle[],
  entities: readonly Entity[],
  links: readonly CrossLink[],
): Steps<Draft[]> {
  const byId = new Map(articles.map((article) => [article.article.id, article]));
  return [
    ...(yield* findDifferingDates(byId, links)),
    ...(yield* findOtherPeople(byId, entities, links)),
    ...(yield* findDifferingRoles(byId, entities)),
    ...(yield* findSpellings(byId, entities)),
  ];
}
