/** How much text two articles have in common, where it stands, and which of the two has it from the other. */
import type { AnnotatedArticle, ArticleId, Span } from '../../model';
import type { Credit } from './credits';
import { runLength, type Runs } from './runs';

export interface SharedTextFound {
  readonly a: ArticleId;
  readonly b: ArticleId;
  /** Words in common runs. */
  readonly words: number;
  /** Share of the shorter article's words, 0..1. */
  readonly share: number;
  readonly copy: ArticleId | null;
  readonly why: 'credit' | 'date' | null;
  /** Clean text; longest first. */
  readonly runs: readonly { readonly a: Span; readonly b: Span }[];
}

/** The stretches that run on in the same words in both. */
export function stretchesOf(one: Runs, other: Runs): { a: Span; b: Span; words: number }[] {
  const found: { a: Span; b: Span; words: number }[] = [];
  let covered = 0; // words of `one` before this are in a stretch already
  for (let i = 0; i < one.hash.length; i++) {
    let j = other.first.get(one.hash[i]!);
    if (j === undefined || one.word[i]! < covered) continue;
    const [first, start] = [i, j];
    while (
      i + 1 < one.hash.length &&
      j + 1 < other.hash.length &&
      one.word[i + 1] === one.word[i]! + 1 &&
      other.word[j + 1] === other.word[j]! + 1 &&
      one.hash[i + 1] === other.hash[j + 1]
    ) {
      i++;
      j++;
    }
    covered = one.word[i]! + runLength;
    found.push({
      a: { start: one.start[first]!, end: one.end[i]! },
      b: { start: other.start[start]!, end: other.end[j]! },
      words: i - first + runLength,
    });
  }
  return found;
}

export function sharedText(
  x: AnnotatedArticle,
  y: AnnotatedArticle,
  runs: readonly [Runs, Runs],
  credits: readonly Credit[],
): SharedTextFound {
  const stretches = stretchesOf(...runs);
  const words = stretches.reduce((sum, stretch) => sum + stretch.words, 0);
  const [a, b] = [x.article.id, y.article.id];
  return {
    a,
    b,
    words,
    share: Math.min(1, words / Math.max(1, Math.min(runs[0].words, runs[1].words))),
    ...directionOf(x, y, credits),
    runs: stretches.sort((p, q) => q.words - p.words || p.a.start - q.a.start).map((s) => ({ a: s.a, b: s.b })),
  };
}

function directionOf(
  x: AnnotatedArticle,
  y: AnnotatedArticle,
  credits: readonly Credit[],
): Pick<SharedTextFound, 'copy' | 'why'> {
  const [a, b] = [x.article.id, y.article.id];
  const credited = (from: ArticleId, to: ArticleId): boolean =>
    credits.some(({ article, is }) => article === from && is === to);
  if (credited(a, b) !== credited(b, a)) return { copy: credited(a, b) ? a : b, why: 'credit' };
  const [p, q] = [x.clean.meta.published, y.clean.meta.published];
  if (p !== null && q !== null && p !== q) return { copy: p > q ? a : b, why: 'date' };
  return { copy: null, why: null };
}
