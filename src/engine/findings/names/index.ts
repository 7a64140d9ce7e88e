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
  const ofOne: CrossLink[] = [];
  let walked = 0;
  for (const link of links) {
    if (!events.areApart(link.from.article, link.to.article)) ofOne.push(link);
    if (++walked % linksAtOnce === 0) yield linksAtOnce / linksWalked;
  }
  return [
    ...(yield* findDifferingDates(byId, ofOne)),
    ...(yield* findOtherPeople(byId, entities, ofOne)),
    ...(yield* findDifferingRoles(byId, entities)),
    ...(yield* findSpellings(byId, entities)),
  ];
}

/** Links after which there may be a pause. */
const linksAtOnce = 5000;
/** Links that are walked in about the time of one close comparison. */
const linksWalked = 60;
