/** What a figure is told with: the names, days and other figures of its statement, and who does what is counted. */
import { countedHead, stateOfCounted } from '../../figures';
import { cardinals } from '../../lexicon/en/numbers';
import {
  contains,
  type AnnotatedArticle,
  type NameMention,
  type Quantity,
  type Span,
  type Statement,
} from '../../model';

/** Entities as their numbers, and names as they stand in lower case. */
export type Keys = ReadonlySet<number | string>;

/** What the statement of a figure tells besides. */
export interface Around {
  readonly around: Keys;
  /** Places of the statement, and its people without those who only say it. */
  readonly places: Keys;
  readonly people: Keys;
  /** Ships, products, organizations and the like, without those who only say it. */
  readonly others: Keys;
  /** He or she is the subject: of whom it is said stands elsewhere. */
  readonly byPronoun: boolean;
  /** The statement speaks of the whole country or the whole world. */
  readonly wide: boolean;
  /** It speaks of what lies outside of a place that it names. */
  readonly outside: boolean;
  /** Day of the article. */
  readonly published: string | null;
  /** Days its statement names, first and last. */
  readonly days: readonly (readonly [string, string])[];
}

/** A figure that says what it counts, and its statement. */
export interface ToldFigure extends Around {
  readonly quantity: Quantity;
  /** What the phrase of what is counted names. */
  readonly named: Keys;
  /** Of those who did it, where they are named before the verb: *[Ruritania] exported 300 cars*. */
  readonly agents: Keys;
  /** What is counted is nothing but a name: *Ada Park scored [20 points]*. */
  readonly onlyName: boolean;
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

/** *The Ostara sank*: a capital word behind the article is a name, whether or not the article tells enough to find it as one. */
const unfoundNames = (text: string): string[] =>
  [...text.matchAll(/\b[Tt]he (\p{Lu}\p{Ll}{3,})(?= \p{Ll})/gu)].map(([, word]) => word!.toLowerCase());

type Place = Span & Pick<Statement, 'names' | 'figures'>;

/**
 * The figures of a statement with what it tells besides.
 * @param entityOf number of the entity that a mention of the article stands for, -1 or undefined where that is not known
 */
export function toldIn(
  found: AnnotatedArticle,
  statement: Place & { readonly attribution?: number },
  entityOf: (mention: number) => number | undefined,
): ReadonlyMap<number, ToldFigure> {
  const names = statement.names.map((name) => {
    const entity = entityOf(name) ?? -1;
    const span = found.names[name]!;
    const text = found.clean.text.slice(span.start, span.end).toLowerCase();
    return { keys: entity < 0 ? [text] : [text, entity], span, type: span.type };
  });
  const within = (span: Span | null | undefined): Keys =>
    span ? new Set(names.flatMap((name) => (contains(span, name.span) ? name.keys : []))) : noKeys;
  const keysOf = (type: NameMention['type'], except: Span | null): Keys =>
    new Set(names.flatMap((name) => (name.type === type && !(except && contains(except, name.span)) ? name.keys : [])));
  const source = found.attributions[statement.attribution ?? -1]?.sourceSpan ?? null;
  const teller = source && speaksOfItself.test(found.clean.text.slice(source.end, source.end + 80)) ? null : source;
  // 'He said 31 people were killed' tells nothing of himself
  const isSpeaker = source !== null && source.start >= statement.start && source.start < statement.start + 16;
  const text = found.clean.text.slice(statement.start, statement.end);
  const around: Around = {
    around: new Set(names.flatMap(({ keys }) => keys)),
    places: keysOf('place', null),
    people: keysOf('person', teller),
    others: new Set([
      ...keysOf('organization', teller),
      ...keysOf('product', teller),
      ...keysOf('other', teller),
      ...unfoundNames(text),
    ]),
    byPronoun: !isSpeaker && pronounFirst.test(text.slice(0, 40)),
    wide: wide.test(text),
    outside: speaksOfOutside(text),
    published: found.clean.meta.published,
    days: statement.figures.flatMap((figure) => {
      const { kind, low, high, end } = found.figures[figure]!;
      if (low === found.clean.meta.published && dateline.test(found.clean.text.slice(end, end + 30))) return [];
      return kind === 'date' && typeof low === 'string' && typeof high === 'string' ? [[low, high] as const] : [];
    }),
  };
  const quantities = statement.figures.map((figure) => found.figures[figure]!).filter(isQuantity);
  return new Map(
    statement.figures.flatMap((figure): [number, ToldFigure][] => {
      const quantity = found.figures[figure]!;
      if (!isQuantity(quantity)) return [];
      const named = within(quantity.countedSpan);
      return [
        [
          figure,
          {
            ...around,
            quantity,
            named,
            agents: new Set([...within(quantity.scope?.agent), ...(teller === null ? within(source) : noKeys)]),
            onlyName: named.size > 0 && !/(?:^|[\s-])\p{Ll}{3}/u.test(quantity.counted ?? ''),
            beside: quantities.filter((other) => other !== quantity),
            whole: wholeBehind(found.clean.text, quantity.end),
          },
        ],
      ];
    }),
  );
}

/** Behind the day of an article: 'VARN, March 3, 2025 - …'. */
const dateline = /^\s*(?:\([^)]*\)\s*)?(?:[-–—]|>>)/;
/** *Lund Mills said it sold 40 looms*: who says it is also who did it. */
const speaksOfItself =
  /^,?(?: \p{L}+){0,2} (?:said|says|announced|reported)(?: that)?(?: on \p{Lu}\p{L}+)?,? (?:its?|s?he|his|her|they|their)\b/u;
const pronounFirst = /^["“'‘]?(?:(?:but|and|then|so|in addition|also|meanwhile|later),? )?(?:s?he|his|her|i|we)\b/i;
const ofMany = /\s+of (?:(?:the|its|his|her|their|these|those|all) )?([\d,]+|\p{Ll}+)(?![\p{L}\d-])/uy;
/** The number of which the figure that ends at `end` is a part. */
function wholeBehind(text: string, end: number): number | null {
  ofMany.lastIndex = end;
  const word = ofMany.exec(text)?.[1];
  if (word === undefined) return null;
  return /\d/.test(word) ? Number(word.replaceAll(',', '')) : (cardinals[word] ?? null);
}

/** 'refineries outside the U.S.' */
export const speaksOfOutside = (text: string): boolean => outside.test(text);
const outside = /\boutside (?:of )?(?:the )?\p{Lu}/u;
/** Says that what is counted is counted everywhere, not only here. */
const wide =
  /\b(?:nationwide|countrywide|statewide|citywide|worldwide|globally|(?:across|throughout|around|all over) the (?:country|nation|world|state|region|globe))\b/i;
const noKeys: ReadonlySet<number | string> = new Set();

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
