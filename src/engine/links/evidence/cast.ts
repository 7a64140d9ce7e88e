/**
 * Who, where and how many an article is about. Reports of two look-alike events (two arrests, two earthquakes) are told in
 * the same words; what they name is not the same, and often not in the very sentences that tell of it.
 */
import type { AnnotatedArticle, EntityType } from '../../model';
import type { EntityTable } from '../index/entityTable';

/** Things that are counted: ascending numbers, how often each is there, and the norm of that. */
export interface Tally {
  readonly things: Float64Array;
  readonly counts: Float64Array;
  readonly norm: number;
}

export interface Cast {
  readonly people: Tally;
  /** Those of the statements that the article begins with. */
  readonly leadPeople: Tally;
  readonly places: Tally;
  /** Quantities, each value of a dimension once. */
  readonly figures: Tally;
}

/** Statements that tell what the article is about. */
const leading = 3;
/** Up to two is in every article. */
const leastValue = 2;

/**
 * What an article names, as the entities are resolved now.
 * @param numberOf equal numbers for equal texts
 */
export function castOf(found: AnnotatedArticle, entities: EntityTable, numberOf: (text: string) => number): Cast {
  const { article, names, statements } = found;
  const mentions = entities.ofMentions(article.id);
  const claims = statements.filter(({ role }) => role === 'claim');
  const { end } = claims[Math.min(leading, claims.length) - 1] ?? { end: 0 };
  const inLead = names.findIndex(({ start }) => start >= end);
  const named = (type: EntityType, list = mentions): Tally =>
    tallyOf([...list].filter((entity) => entity >= 0 && entities.entity(entity)!.type === type));
  return {
    people: named('person'),
    leadPeople: named('person', inLead < 0 ? mentions : mentions.subarray(0, inLead)),
    places: named('place'),
    figures: tallyOf(new Set(valuesOf(found).map(numberOf))),
  };
}

/** Quantities as texts that are equal for equal values of one dimension. */
const valuesOf = ({ figures }: AnnotatedArticle): string[] =>
  figures
    .filter(({ kind, dimension, low }) => dimension !== 'date' && kind !== 'ordinal' && Number(low) > leastValue)
    .map(({ dimension, low, high }) => `${low}–${high} ${dimension}`);

function tallyOf(list: Iterable<number>): Tally {
  const counts = new Map<number, number>();
  for (const thing of list) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  const things = Float64Array.from(counts.keys()).sort();
  const inOrder = things.map((thing) => counts.get(thing)!);
  return { things, counts: inOrder, norm: Math.hypot(...inOrder) };
}

/** Cosine, NaN where one of them is empty. */
export function likenessOfTallies(a: Tally, b: Tally): number {
  if (a.norm === 0 || b.norm === 0) return NaN;
  let shared = 0;
  for (let i = 0, j = 0; i < a.things.length && j < b.things.length;) {
    const x = a.things[i]!;
    const y = b.things[j]!;
    if (x === y) shared += a.counts[i]! * b.counts[j]!;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared / (a.norm * b.norm);
}
