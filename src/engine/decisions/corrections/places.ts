/** Finds words of an article by themselves and the words around them, also after edits nearby; never similar words. */
import { isPathOf, type AnnotatedArticle, type PlacedWords, type Span } from '../../model';
import { plainName } from '../file';
import { wordsAround } from '../mentions';
import { wordsPattern } from '../wordsPattern';

/** Share of the words around that must still stand there, in one row up to the passage. */
const leastKept = 0.5;

const patterns = new Map<string, RegExp>();

function patternOf(text: string): RegExp {
  let pattern = patterns.get(text);
  if (!pattern) {
    if (patterns.size > 2000) patterns.clear();
    pattern = wordsPattern(text);
    patterns.set(text, pattern);
  }
  return pattern;
}

/** Every place in the clean text where the words stand, in order. */
function standing({ paragraphs }: AnnotatedArticle, text: string): Span[] {
  const pattern = patternOf(plainName(text));
  return paragraphs.flatMap(({ start: from, paragraph }) =>
    [...paragraph.text.matchAll(pattern)].map(({ index, 0: words }) => ({
      start: from + index,
      end: from + index + words.length,
    })),
  );
}

const wordsOf = (text: string): string[] => plainName(text).split(' ').filter(Boolean);

/** Words that two rows have in common from their first on. */
function inRow(a: readonly string[], b: readonly string[]): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

/**
 * The places in one article: all with just these words around, else the one that kept most of them.
 * @returns empty where the words are lost
 */
export function placesIn(found: AnnotatedArticle, { text, at }: PlacedWords): readonly Span[] {
  const spans = standing(found, text);
  if (!at || spans.length === 0) return spans;
  const [before, after] = [wordsOf(at.before).reverse(), wordsOf(at.after)];
  const kept = spans.map((span) => {
    const around = wordsAround(found, span);
    const [left, right] = [wordsOf(around.before).reverse(), wordsOf(around.after)];
    const isExact = left.length === before.length && right.length === after.length;
    const n = inRow(before, left) + inRow(after, right);
    return { span, n, exact: isExact && n === before.length + after.length };
  });
  const exact = kept.filter((each) => each.exact);
  if (exact.length > 0) return exact.map(({ span }) => span);
  const [best, next] = [...kept].sort((a, b) => b.n - a.n);
  const isClear = best!.n > 0 && best!.n >= leastKept * (before.length + after.length) && best!.n > (next?.n ?? 0);
  return isClear ? [best!.span] : [];
}

/** The article of a path: the one nearest to the folder of the decisions. */
export const articleOf = (articles: readonly AnnotatedArticle[], path: string): AnnotatedArticle | undefined =>
  articles
    .filter(({ article }) => isPathOf(article.id, path))
    .sort((a, b) => a.article.id.length - b.article.id.length)[0];

/**
 * The article with the words: that of the path, or where it was renamed the only other one that has them.
 * @param has whether the words stand in an article
 */
export function articleWith(
  articles: readonly AnnotatedArticle[],
  words: PlacedWords,
  has: (found: AnnotatedArticle) => boolean,
): AnnotatedArticle | undefined {
  const own = articleOf(articles, words.in);
  if (own || !words.at) return own;
  const others = articles.filter(has);
  return others.length === 1 ? others[0] : undefined;
}
