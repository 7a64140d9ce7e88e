/** Which articles share text, how much of it, and which has it from which. */
import type { Corpus } from '../../corpus';
import type { ArticleId } from '../../model';
import { passageOf, sourcePassage } from '../places';
import type { OriginsAnswer } from '../types';

export function originsOf(corpus: Corpus, story: string): OriginsAnswer {
  const groups = new Map<number, ArticleId[]>();
  for (const [article, origin] of corpus.originsOf(story))
    (groups.get(origin) ?? groups.set(origin, []).get(origin)!).push(article);
  const { shared, credits } = corpus.sharedTextOf(story);
  return {
    groups: [...groups.values()],
    shared: shared.map(({ a, b, words, share, copy, why, runs }) => ({
      a,
      b,
      words,
      share,
      copy,
      why,
      runs: runs.map((run) => ({
        a: passageOf(corpus.annotationsOf(a)!, run.a),
        b: passageOf(corpus.annotationsOf(b)!, run.b),
      })),
    })),
    credits: credits.flatMap(({ article, span, to, is }) => {
      const found = corpus.annotationsOf(article);
      if (!found) return [];
      return [{ article, place: sourcePassage(found, span), to, is }];
    }),
  };
}
