/** Which articles share text, how much of it, and which has it from which. */
import type { Corpus } from '../../corpus';
import { mapInSteps, type ArticleId, type Steps } from '../../model';
import { passageOf, sourcePassage } from '../places';
import type { OriginsAnswer } from '../originTypes';

/** Pairs of articles that are answered: a dense story has more than anybody reads, and those with most in common come first. */
const mostShared = 2000;

export function* originsOf(corpus: Corpus, story: string): Steps<OriginsAnswer> {
  const groups = new Map<number, ArticleId[]>();
  for (const [article, origin] of corpus.originsOf(story))
    (groups.get(origin) ?? groups.set(origin, []).get(origin)!).push(article);
  const { shared, credits } = corpus.sharedTextOf(story);
  return {
    groups: [...groups.values()],
    shared: yield* mapInSteps(
      shared.slice(0, mostShared),
      ({ runs }) => (1 + runs.length) / 4,
      ({ a, b, words, share, copy, why, runs }) => ({
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
      }),
    ),
    credits: credits.flatMap(({ article, span, to, is }) => {
      const found = corpus.annotationsOf(article);
      if (!found) return [];
      return [{ article, place: sourcePassage(found, span), to, is }];
    }),
  };
}
