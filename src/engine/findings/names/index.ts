/** Names and roles that differ between articles, and acts told of another person or another day. */
import type { AnnotatedArticle, CrossLink, Entity, Steps } from '../../model';
import type { Draft } from '../draft';
import type { Events } from '../events';
import { findDifferingDates } from './dates';
import { findOtherPeople } from './people';
import { findDifferingRoles } from './roles';
import { findSpellings } from './spelling';

export function* findDifferingNames(
  articles: readonly AnnotatedArticle[],
  entities: readonly Entity[],
  links: readonly CrossLink[],
  events: Events,
): Steps<Draft[]> {
  const byId = new Map(articles.map((article) => [article.article.id, article]));
  const ofOne = links.filter(({ from, to }) => !events.areApart(from.article, to.article));
  yield links.length / linksWalked;
  return [
    ...(yield* findDifferingDates(byId, ofOne)),
    ...(yield* findOtherPeople(byId, entities, ofOne)),
    ...(yield* findDifferingRoles(byId, entities)),
    ...(yield* findSpellings(byId, entities)),
  ];
}

/** Links that are walked in about the time of one close comparison. */
const linksWalked = 60;
