/** Where readers say that articles are from: another article, nobody else, or a name that several may have. */
import { isPathOf, type AnnotatedArticle } from '../../model';
import { onOneLine } from '../../text/whiteSpace';

export interface GivenOrigins {
  /** Article (its number) → what was said, the same words for the same origin. */
  readonly of: ReadonlyMap<number, string>;
  /** Pairs of articles of one origin. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Articles whose text is from nobody else. */
  readonly alone: ReadonlySet<number>;
}

const plain = (origin: string): string => onOneLine(origin.toLowerCase());

export function givenOrigins(articles: readonly AnnotatedArticle[]): GivenOrigins {
  const of = new Map<number, string>();
  const pairs: (readonly [number, number])[] = [];
  const alone = new Set<number>();
  const named = new Map<string, number>();
  articles.forEach(({ clean }, i) => {
    const { origin } = clean.meta;
    if (origin === undefined) return;
    const path = origin.replace(/^\.\//, '');
    if (isPathOf(articles[i]!.article.id, path)) {
      alone.add(i);
      return;
    }
    const other = articles.findIndex(({ article }) => isPathOf(article.id, path));
    if (other >= 0) {
      pairs.push([i, other]);
      return;
    }
    const name = plain(origin);
    of.set(i, name);
    const first = named.get(name);
    if (first === undefined) named.set(name, i);
    else pairs.push([first, i]);
  });
  return { of, pairs, alone };
}
