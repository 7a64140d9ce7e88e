/** Entities of a story, with the files they stand in. */
import type { Corpus } from '../corpus';
import type { AnnotatedArticle, ArticleId, Entity } from '../model';
import { placeOf, statementPassage, textOf } from './places';
import type { EntityAnswer, EntityMention } from './types';

export function entityAnswer(corpus: Corpus, entity: Entity): EntityAnswer {
  const mentions = new Map<ArticleId, { count: number; first: number }>();
  for (const { article, mention } of entity.mentions) {
    const known = mentions.get(article);
    if (!known) mentions.set(article, { count: 1, first: mention });
    else {
      known.count++;
      known.first = Math.min(known.first, mention);
    }
  }
  return {
    id: entity.id,
    name: entity.name,
    type: entity.type,
    aliases: entity.aliases,
    roles: entity.roles,
    count: entity.mentions.length,
    files: [...mentions]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([article, { count, first }]) => {
        const found = corpus.annotationsOf(article);
        return found ? [{ article, count, first: placeOf(found, found.names[first]!) }] : [];
      }),
  };
}

/** Most mentioned first; equal counts by name. */
export const entitiesOf = (corpus: Corpus, story: string): EntityAnswer[] =>
  corpus
    .entitiesOf(story)
    .map((entity) => entityAnswer(corpus, entity))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));

/** The mentions of one entity in the order of files and places. */
export function mentionsOf(corpus: Corpus, story: string, id: string): EntityMention[] {
  const entity = corpus.entitiesOf(story).find((candidate) => candidate.id === id);
  const places = (entity?.mentions ?? []).flatMap(({ article, mention }) => {
    const found = corpus.annotationsOf(article);
    if (!found) return [];
    const span = found.names[mention]!;
    return [{ ...placeOf(found, span), text: textOf(found, span), statement: statementWithName(found, mention) }];
  });
  return places.sort((a, b) => (a.article === b.article ? a.start - b.start : a.article < b.article ? -1 : 1));
}

function statementWithName(found: AnnotatedArticle, mention: number): EntityMention['statement'] {
  const index = found.statements.findIndex(({ names }) => names.includes(mention));
  return index < 0 ? null : statementPassage(found, index);
}
