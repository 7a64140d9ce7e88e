/** Entities of a story, with the files they stand in. */
import type { Corpus } from '../corpus';
import { plainName, wordsAround } from '../decisions';
import { mapInSteps, sortInSteps, type AnnotatedArticle, type ArticleId, type Entity, type Steps } from '../model';
import { toSource } from '../text';
import { placeOf, statementPassage, textOf } from './places';
import type { EntityAnswer, EntityMention, NameAnswer } from './types';

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

const workOf = ({ mentions }: Entity): number => (10 + mentions.length) / 50;

/** Most mentioned first; equal counts by name. */
export function* entitiesOf(corpus: Corpus, story: string): Steps<EntityAnswer[]> {
  const entities = yield* mapInSteps(corpus.entitiesOf(story), workOf, (entity) => entityAnswer(corpus, entity));
  return yield* sortInSteps(entities, (a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

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

/** The name at a place of the source; a place right behind a name is still the name's. */
export function nameAt(corpus: Corpus, article: ArticleId, offset: number): NameAnswer | undefined {
  const found = corpus.annotationsOf(article);
  if (!found) return undefined;
  const ends = found.names.map((name) => toSource(found.clean.map, { start: name.start, end: name.end }));
  let mention = ends.findIndex(({ start, end }) => start <= offset && offset < end);
  if (mention < 0) mention = ends.findIndex(({ end }) => end === offset);
  const entity = mention < 0 ? undefined : corpus.entityOfMention(article, mention);
  if (!entity) return undefined;
  const name = found.names[mention]!;
  return {
    place: placeOf(found, name),
    text: plainName(textOf(found, name)),
    type: name.type,
    around: wordsAround(found, name),
    entity: entityAnswer(corpus, entity),
  };
}

/** Where the entity is first called by its fullest name: the first file by id that has its name, or its longest name. */
export function fullestMention(mentions: readonly EntityMention[], entity: string): EntityMention | undefined {
  const words = (text: string): number => text.split(/\s+/).length;
  const rank = ({ text }: EntityMention): number => (plainName(text) === plainName(entity) ? 100 : words(text));
  return mentions.reduce<EntityMention | undefined>(
    (best, mention) => (best === undefined || rank(mention) > rank(best) ? mention : best),
    undefined,
  );
}
