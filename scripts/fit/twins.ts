/**
 * Reports of events that did not happen: articles with other names, numbers and days in the place of their own. What two
 * articles tell in the same words of other people, at another time, is the look-alike that no labelled set has enough of: two
 * quarterly reports, two bond issues, two arrests. (As `withOtherNames` does for names: Dai & Adel 2020, "mention replacement".)
 */
import type { AnnotatedArticle, Entity, EntityType } from '../../src/engine/model';

const replaced = ['person', 'organization', 'place'] as const;
type Replaced = (typeof replaced)[number];
export const isReplaced = (type: EntityType): type is Replaced => (replaced as readonly EntityType[]).includes(type);

/** Names of other stories by their kind. */
export type Donors = Readonly<Record<Replaced, readonly string[]>>;

export interface Twin {
  readonly id: string;
  readonly text: string;
}

/** So much of what is named stays: look-alike events have a city, an agency or a number in common. */
const kept: Readonly<Record<Replaced | 'figure', number>> = {
  person: 0.02,
  organization: 0.1,
  place: 0.35,
  figure: 0.15,
};

/** From 0 up to 1, the same for the same text. */
function hash(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619) >>> 0;
  // the last bits of this hash are its poorest
  h ^= h >>> 15;
  return (Math.imul(h, 2246822519) >>> 0) / 2 ** 32;
}

const cycles: readonly (readonly string[])[] = [
  ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  'January February March April May June July August September October November December'.split(' '),
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
];

/** One event among themselves: a name is replaced by the same name in all of them. */
export function twinsOf(articles: readonly AnnotatedArticle[], entities: readonly Entity[], donors: Donors): Twin[] {
  const found = new Map(articles.map((article) => [article.article.id, article]));
  const names = new Map(articles.map(({ article }) => [article.id, new Map<number, string>()]));
  for (const { name, type, mentions } of entities) {
    if (!isReplaced(type) || hash(`keep ${name}`) < kept[type]) continue;
    const donor = donors[type][Math.floor(hash(name) * donors[type].length)];
    if (donor === undefined) continue;
    for (const { article, mention } of mentions) {
      const { names: spans, clean } = found.get(article) ?? { names: [], clean: { text: '' } };
      if (!spans[mention]) continue;
      const said = clean.text.slice(spans[mention].start, spans[mention].end);
      const other = /\s/.test(said) ? donor : donor.split(' ').at(-1)!;
      names.get(article)!.set(mention, said.length > 3 && said === said.toUpperCase() ? other.toUpperCase() : other);
    }
  }
  return articles.map((article) => twinOf(article, names.get(article.article.id)!));
}

function twinOf({ article, clean, names, figures }: AnnotatedArticle, others: ReadonlyMap<number, string>): Twin {
  const changes = [
    ...names.flatMap(({ start, end }, i) => (others.has(i) ? [{ start, end, by: others.get(i)! }] : [])),
    ...figures.map(({ start, end }) => ({ start, end, by: otherFigure(clean.text.slice(start, end)) })),
  ].sort((x, y) => x.start - y.start);
  let text = '';
  let last = 0;
  for (const { start, end, by } of changes) {
    if (start < last) continue;
    text += clean.text.slice(last, start) + by;
    last = end;
  }
  return { id: `${article.id}-twin`, text: text + clean.text.slice(last) };
}

/** Another number, day or month in the same words; years stay. */
function otherFigure(said: string): string {
  if (hash(`keep ${said}`) < kept.figure) return said;
  const shift = 1 + Math.floor(hash(said) * 6);
  return said.replace(/\d+|\p{L}+/gu, (word) => {
    const cycle = cycles.find((words) => words.includes(word));
    if (cycle) return cycle[(cycle.indexOf(word) + shift) % cycle.length] ?? word;
    if (!/^\d+$/.test(word) || /^(?:19|20)\d\d$/.test(word)) return word;
    return word.replace(/[1-9]/, (digit) => String(((Number(digit) - 1 + shift) % 9) + 1));
  });
}
