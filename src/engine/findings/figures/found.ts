/** The figures of articles with the names they are told of: what grouping goes by. */
import { isCountry } from '../../entities';
import { countedHead, stateOfCounted } from '../../figures';
import { oncePerEvent } from '../../lexicon/en/countedVerbs';
import {
  contains,
  mapInSteps,
  type AnnotatedArticle,
  type ArticleId,
  type Entity,
  type NameMention,
  type Quantity,
  type Span,
  type Steps,
} from '../../model';
import { cardinals } from '../../lexicon/en/numbers';
import type { FigureMember } from './groups';

export interface Found extends FigureMember {
  readonly quantity: Quantity;
  /** What the phrase of what is counted names: entities as their numbers, and names as they stand in lower case. */
  readonly named: ReadonlySet<number | string>;
  /** The same of the statement it stands in. */
  readonly around: ReadonlySet<number | string>;
  /** Of those who did it, where they are named before the verb: *[Ruritania] exported 300 cars*. */
  readonly agents: ReadonlySet<number | string>;
  readonly statement: number;
  /** Entities the article is about. */
  readonly topics: ReadonlySet<number>;
  /** Places of the statement, and its people without those who only say it. */
  readonly places: ReadonlySet<number | string>;
  readonly people: ReadonlySet<number | string>;
  /** Countries of the statement, as entities, and all places of its article. */
  readonly countries: ReadonlySet<number>;
  readonly placesOfArticle: ReadonlySet<number | string>;
  /** Ships, products, organizations and the like, without those who only say it. */
  readonly others: ReadonlySet<number | string>;
  /** What is counted is nothing but a name: *Ada Park scored [20 points]*. */
  readonly onlyName: boolean;
  /** He or she is the subject: of whom it is said stands elsewhere. */
  readonly byPronoun: boolean;
  /** The statement speaks of the whole country or the whole world. */
  readonly wide: boolean;
  /** Day of the article. */
  readonly published: string | null;
  /** Days its statement names, first and last. */
  readonly days: readonly (readonly [string, string])[];
  /** The other quantities of its statement. */
  readonly beside: readonly Quantity[];
  /** How many there are in all: 2 in *one of the two sailors*. */
  readonly whole: number | null;
}

export const isQuantity = (figure: AnnotatedArticle['figures'][number]): figure is Quantity =>
  figure.dimension !== 'date' && figure.kind !== 'ordinal' && figure.kind !== 'date' && figure.kind !== 'time';

export function thingKeys(quantity: Quantity): string[] {
  const { dimension } = quantity;
  const state = stateOfCounted(quantity);
  return [`${dimension}/${countedHead(quantity) ?? ''}`, ...(state ? [`${dimension}/${state}`] : [])];
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

/** *The Ostara sank*: a capital word behind the article is a name, whether or not the article tells enough to find it as one. */
const unfoundNames = (text: string): string[] =>
  [...text.matchAll(/\b[Tt]he (\p{Lu}\p{Ll}{3,})(?= \p{Ll})/gu)].map(([, word]) => word!.toLowerCase());

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
    const names = statement.names.map((name) => {
      const entity = entityOf?.get(name);
      const span = found.names[name]!;
      const text = found.clean.text.slice(span.start, span.end).toLowerCase();
      return { keys: entity === undefined ? [text] : [text, entity], span, type: span.type };
    });
    const within = (span: Span | null | undefined): ReadonlySet<number | string> =>
      span ? new Set(names.flatMap((name) => (contains(span, name.span) ? name.keys : []))) : noKeys;
    const around = new Set(names.flatMap(({ keys }) => keys));
    const keysOf = (type: NameMention['type'], except: Span | null): ReadonlySet<number | string> =>
      new Set(
        names.flatMap((name) => (name.type === type && !(except && contains(except, name.span)) ? name.keys : [])),
      );
    const places = keysOf('place', null);
    const countries = new Set(
      statement.names.flatMap((name) => entityOf?.get(name) ?? []).filter((e) => allCountries.has(e)),
    );
    const source = found.attributions[statement.attribution]?.sourceSpan ?? null;
    const people = keysOf('person', source);
    const others = new Set([
      ...keysOf('organization', source),
      ...keysOf('product', source),
      ...keysOf('other', source),
      ...unfoundNames(found.clean.text.slice(statement.start, statement.end)),
    ]);
    const days = statement.figures.flatMap((figure) => {
      const { kind, low, high } = found.figures[figure]!;
      return kind === 'date' && typeof low === 'string' && typeof high === 'string' ? [[low, high] as const] : [];
    });
    const speaker = found.attributions[statement.attribution]?.sourceSpan;
    // 'He said 31 people were killed' tells nothing of himself
    const isSpeaker = speaker !== undefined && speaker.start >= statement.start && speaker.start < statement.start + 16;
    const byPronoun = !isSpeaker && pronounFirst.test(found.clean.text.slice(statement.start, statement.start + 40));
    const quantities = statement.figures.map((figure) => found.figures[figure]!).filter(isQuantity);
    return statement.figures.flatMap((figure): Found[] => {
      const quantity = found.figures[figure]!;
      if (!isQuantity(quantity) || countedHead(quantity) === undefined) return [];
      const named = within(quantity.countedSpan);
      return [
        {
          article: found.article.id,
          figure,
          scope: quantity.where,
          quantity,
          statement: index,
          named,
          around,
          agents: within(quantity.scope?.agent),
          topics,
          places,
          countries,
          placesOfArticle,
          people,
          others,
          onlyName: named.size > 0 && !/(?:^|[\s-])\p{Ll}{3}/u.test(quantity.counted ?? ''),
          byPronoun,
          wide: wide.test(found.clean.text.slice(statement.start, statement.end)),
          published: found.clean.meta.published,
          days,
          beside: quantities.filter((other) => other !== quantity),
          whole: wholeBehind(found.clean.text, quantity.end),
        },
      ];
    });
  });
}

const pronounFirst = /^["“'‘]?(?:(?:but|and|then|so|in addition|also|meanwhile|later),? )?(?:s?he|his|her|i|we)\b/i;
const ofMany = /\s+of (?:(?:the|its|his|her|their|these|those|all) )?([\d,]+|\p{Ll}+)(?![\p{L}\d-])/uy;
/** The number of which the figure that ends at `end` is a part. */
function wholeBehind(text: string, end: number): number | null {
  ofMany.lastIndex = end;
  const word = ofMany.exec(text)?.[1];
  if (word === undefined) return null;
  return /\d/.test(word) ? Number(word.replaceAll(',', '')) : (cardinals[word] ?? null);
}

/** Says that what is counted is counted everywhere, not only here. */
const wide =
  /\b(?:nationwide|countrywide|statewide|citywide|worldwide|globally|(?:across|throughout|around|all over) the (?:country|nation|world|state|region|globe))\b/i;
const noKeys: ReadonlySet<number | string> = new Set();

/** The entities an article is about. */
function topicsOf(entityOf: ReadonlyMap<number, number> | undefined): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const entity of entityOf?.values() ?? []) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return new Set([...counts].flatMap(([entity, count]) => (count >= fewestMentions ? [entity] : [])));
}

/** Tonnes of a substance, kilometres of a slick: one event has few of a kind. */
export const isMeasure = ({ kind, dimension }: Quantity): boolean => kind === 'quantity' && dimension !== 'count';

/** A name meets its own adjective too: Ruritania, Ruritanian. */
export const meets = (a: ReadonlySet<number | string>, b: ReadonlySet<number | string>): boolean => {
  for (const x of a)
    for (const y of b)
      if (x === y || (typeof x === 'string' && typeof y === 'string' && (isAdjectiveOf(x, y) || isAdjectiveOf(y, x))))
        return true;
  return false;
};
const isAdjectiveOf = (longer: string, shorter: string): boolean =>
  shorter.length > 3 && longer.length <= shorter.length + 3 && longer.startsWith(shorter.replace(/[aeiouy]$/, ''));

/** An event has one such count: *31 were killed* needs no name beside it, *31 were aboard* does. */
const ofEvents = new Set(oncePerEvent);
export const isOfEvent = (predicate: string | null): boolean => predicate !== null && ofEvents.has(predicate);
