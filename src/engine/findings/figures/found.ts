/** The figures of articles with the names they are told of: what grouping goes by. */
import { isCountry } from '../../entities';
import { countedHead } from '../../figures';
import { toldIn, type ToldFigure } from '../../links';
import { mapInSteps, type AnnotatedArticle, type ArticleId, type Entity, type Steps } from '../../model';
import type { FigureMember } from './groups';

export interface Found extends FigureMember, ToldFigure {
  readonly statement: number;
  /** Entities the article is about. */
  readonly topics: ReadonlySet<number>;
  /** Countries of the statement, as entities, and all places of its article. */
  readonly countries: ReadonlySet<number>;
  readonly placesOfArticle: ReadonlySet<number | string>;
}

/** Equal for figures of which grouping can say nothing different. */
export const likeKey = ({ article, quantity, named, around, agents }: Found): string =>
  [
    article,
    quantity.counted,
    quantity.state,
    quantity.where,
    quantity.dimension,
    quantity.kind,
    quantity.scope?.predicate,
    quantity.scope?.part,
    quantity.scope?.mode,
    quantity.scope?.period,
    ...named,
    '',
    ...around,
    '',
    ...agents,
  ].join('\n');

/** Names that an article mentions so often are what it is about. */
const fewestMentions = 3;

function mentionsByArticle(entities: readonly Entity[]): ReadonlyMap<ArticleId, ReadonlyMap<number, number>> {
  const map = new Map<ArticleId, Map<number, number>>();
  entities.forEach(({ mentions }, number) => {
    for (const { article, mention } of mentions)
      (map.get(article) ?? map.set(article, new Map()).get(article)!).set(mention, number);
  });
  return map;
}

/** The figures of the articles that say what they count, in order. */
export function* foundIn(articles: readonly AnnotatedArticle[], entities: readonly Entity[]): Steps<Found[]> {
  const entityOf = mentionsByArticle(entities);
  const countries = new Set(entities.flatMap(({ type, name }, i) => (type === 'place' && isCountry(name) ? [i] : [])));
  const found = yield* mapInSteps(articles, 2, (article) =>
    figuresOf(article, entityOf.get(article.article.id), countries),
  );
  return found.flat();
}

function figuresOf(
  found: AnnotatedArticle,
  entityOf: ReadonlyMap<number, number> | undefined,
  allCountries: ReadonlySet<number>,
): Found[] {
  const topics = topicsOf(entityOf);
  const placesOfArticle = new Set(
    found.names.flatMap(({ start, end, type }, name): (number | string)[] => {
      const entity = entityOf?.get(name);
      const text = found.clean.text.slice(start, end).toLowerCase();
      return type !== 'place' ? [] : entity === undefined ? [text] : [text, entity];
    }),
  );
  return found.statements.flatMap((statement, index) => {
    if (statement.figures.length === 0) return [];
    const countries = new Set(
      statement.names.flatMap((name) => entityOf?.get(name) ?? []).filter((e) => allCountries.has(e)),
    );
    return [...toldIn(found, statement, (name) => entityOf?.get(name))].flatMap(([figure, told]): Found[] =>
      countedHead(told.quantity) === undefined
        ? []
        : [
            {
              ...told,
              article: found.article.id,
              figure,
              scope: told.quantity.where,
              statement: index,
              topics,
              countries,
              placesOfArticle,
            },
          ],
    );
  });
}

/** The entities an article is about. */
function topicsOf(entityOf: ReadonlyMap<number, number> | undefined): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const entity of entityOf?.values() ?? []) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return new Set([...counts].flatMap(([entity, count]) => (count >= fewestMentions ? [entity] : [])));
}
