/**
 * Who, where and how many an article is about. Reports of two look-alike events (two arrests, two earthquakes) are told in
 * the same words; what they name is not the same, and often not in the very sentences that tell of it.
 */
import type { AnnotatedArticle } from '../../model';
import type { EntityTable } from '../index/entityTable';

/** Things, ascending, each with how often it is there behind it; and the norm of that. */
export interface Tally {
  readonly counts: readonly number[];
  readonly norm: number;
}

export interface Cast {
  readonly people: Tally;
  /** Those of the statements that the article begins with. */
  readonly leadPeople: Tally;
  /** People and organizations, also by how rare they are in the story. */
  readonly parties: Tally;
  readonly leadParties: Tally;
  readonly places: Tally;
  /** Quantities, each value of a dimension once. */
  readonly figures: Tally;
}

/** Statements that tell what the article is about. */
const leading = 3;
/** Up to two is in every article. */
const leastValue = 2;

/** What articles name as the entities are resolved now; read once for each state of them. */
export function createCastReader(entities: EntityTable): (found: AnnotatedArticle) => Cast {
  let state = -1;
  let casts = new WeakMap<AnnotatedArticle, Cast>();
  let numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    let number = numbers.get(text);
    if (number === undefined) numbers.set(text, (number = numbers.size));
    return number;
  };
  const rarity = (entity: number): number => entities.weight(entity);
  const read = (found: AnnotatedArticle): Cast => {
    const { article, names, statements } = found;
    const mentions = entities.ofMentions(article.id);
    const { end } = endOfLead(statements);
    const lead = { people: [] as number[], parties: [] as number[] };
    const all = { people: [] as number[], parties: [] as number[] };
    const places: number[] = [];
    for (let i = 0, inLead = true; i < mentions.length; i++) {
      const entity = mentions[i]!;
      if (i < names.length && names[i]!.start >= end) inLead = false;
      if (entity < 0) continue;
      const { type } = entities.entity(entity)!;
      if (type === 'place') places.push(entity);
      if (type !== 'person' && type !== 'organization') continue;
      all.parties.push(entity);
      if (inLead) lead.parties.push(entity);
      if (type !== 'person') continue;
      all.people.push(entity);
      if (inLead) lead.people.push(entity);
    }
    return {
      people: tallyOf(all.people),
      leadPeople: tallyOf(lead.people),
      parties: tallyOf(all.parties, rarity),
      leadParties: tallyOf(lead.parties, rarity),
      places: tallyOf(places),
      figures: tallyOf([...new Set(valuesOf(found).map(numberOf))]),
    };
  };
  return (found) => {
    if (state !== entities.state) {
      state = entities.state;
      casts = new WeakMap();
      numbers = new Map();
    }
    let cast = casts.get(found);
    if (!cast) casts.set(found, (cast = read(found)));
    return cast;
  };
}

/** Where the statements end that an article begins with. */
function endOfLead(statements: AnnotatedArticle['statements']): { readonly end: number } {
  let last: { readonly end: number } = { end: 0 };
  let count = 0;
  for (const statement of statements) {
    if (statement.role !== 'claim') continue;
    last = statement;
    if (++count === leading) break;
  }
  return last;
}

/** Quantities as texts that are equal for equal values of one dimension. */
const valuesOf = ({ figures }: AnnotatedArticle): string[] =>
  figures
    .filter(({ kind, dimension, low }) => dimension !== 'date' && kind !== 'ordinal' && Number(low) > leastValue)
    .map(({ dimension, low, high }) => `${low}–${high} ${dimension}`);

const nothing: Tally = { counts: [], norm: 0 };

/** @param weight of a thing; each weighs the same without it */
function tallyOf(list: readonly number[], weight?: (thing: number) => number): Tally {
  if (list.length === 0) return nothing;
  if (list.length === 1) {
    const once = weight ? weight(list[0]!) : 1;
    return { counts: [list[0]!, once], norm: once };
  }
  const times = new Map<number, number>();
  for (const thing of list) times.set(thing, (times.get(thing) ?? 0) + 1);
  if (weight) for (const [thing, n] of times) times.set(thing, n * weight(thing));
  const counts = [...times].sort(([x], [y]) => x - y).flat();
  return { counts, norm: Math.hypot(...times.values()) };
}

/** Cosine, NaN where one of them is empty. */
export function likenessOfTallies({ counts: a, norm }: Tally, { counts: b, norm: otherNorm }: Tally): number {
  if (a.length === 0 || b.length === 0) return NaN;
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const x = a[i]!;
    const y = b[j]!;
    if (x === y) shared += a[i + 1]! * b[j + 1]!;
    if (x <= y) i += 2;
    if (y <= x) j += 2;
  }
  return shared / (norm * otherNorm);
}
