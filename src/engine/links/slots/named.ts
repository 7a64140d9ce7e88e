/** What a statement names, and whether two names can stand for one thing. */
import type { EntityType, Span } from '../../model';
import { onOneLine } from '../../text/whiteSpace';
import type { EntityTable } from '../index/entityTable';
import type { Profile } from '../index/profile';
import type { Terms } from '../words/terms';

export interface Named extends Span {
  readonly type: EntityType;
  /** Number of the thing it stands for, -1 where that is not known. */
  readonly thing: number;
  readonly terms: ReadonlySet<number>;
  readonly text: string;
  /** A possessive ('Lund’s') stands behind it. */
  readonly owns: boolean;
}

export function namesOf({ article, names, span }: Profile, entities: EntityTable, terms: Terms): readonly Named[] {
  const things = entities.ofMentions(article.article.id);
  const { text } = article.clean;
  const named = ({ start, end }: Span, type: EntityType, thing: number): Named => ({
    start,
    end,
    type,
    thing,
    terms: termsIn(text.slice(start, end), terms),
    text: onOneLine(text.slice(start, end)),
    owns: /^['’]/.test(text.slice(end, end + 1)),
  });
  const found = names.map((i) => named(article.names[i]!, article.names[i]!.type, things[i] ?? -1));
  // 'Orrick Timber owns Corvo': several words with capitals in which no name was found
  for (const { 0: run, index } of text.slice(span.start, span.end).matchAll(capitals)) {
    const start = span.start + index;
    const end = start + run.length;
    if (!found.some((name) => name.start < end && start < name.end)) found.push(named({ start, end }, 'other', -1));
  }
  return found.sort((a, b) => a.start - b.start);
}

const capitals =
  /(?<![\p{L}\p{N}])(?!(?:The|A|An|In|On|At|It|He|She|But|And)\s)\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}-]*)+/gu;

export function termsIn(text: string, terms: Terms): Set<number> {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}.']+/u);
  return new Set(words.map((word) => terms.ofWord(word.replace(/'s?$|\.$/g, ''))).filter((term) => term > 0));
}

/** One thing, or the shorter form of one name. */
export function areSame(a: Named, b: Named): boolean {
  if (a.thing >= 0 && a.thing === b.thing) return true;
  const [short, long] = a.terms.size <= b.terms.size ? [a.terms, b.terms] : [b.terms, a.terms];
  return short.size > 0 && [...short].every((term) => long.has(term));
}

/** Two things of one kind that share no word of their names. */
export const areOthers = (a: Named, b: Named): boolean =>
  a.type === b.type &&
  a.type !== 'nationality' &&
  !areSame(a, b) &&
  a.terms.size > 0 &&
  b.terms.size > 0 &&
  ![...a.terms].some((term) => b.terms.has(term)) &&
  !a.text.startsWith(b.text.replace(/\.$/, '')) &&
  !b.text.startsWith(a.text.replace(/\.$/, '')) &&
  !isShortFor(a.text, b.text) &&
  !isShortFor(b.text, a.text);

/** 'EHB', 'Erie Harbour Board'. */
function isShortFor(short: string, long: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, '');
  const first = (long.match(/\p{Lu}/gu) ?? []).join('');
  return letters.length > 1 && letters === letters.toUpperCase() && first.includes(letters);
}
