/**
 * All links of a story, kept by article while its articles change: an article that is set again takes its own links with it,
 * the others stay. Word frequencies drift a little with every change, so a kept link may carry a score from a moment ago;
 * queries from a statement and reports always compute their scores afresh. A story can be linked in steps: what was linked
 * before a pause is kept, whatever changed meanwhile.
 */
import type { Linker, LinkOptions } from './links';
import { summaryOf } from './pack';
import { finish, type AnnotatedArticle, type ArticleId, type CrossLink, type Steps } from './model';

export interface StoryLinks {
  changed(id: ArticleId): void;
  /** Every relation may have changed. */
  forget(): void;
  /** All links of the story, known from an earlier time: none is searched for until an article changes. */
  restore(articles: Iterable<ArticleId>, links: readonly CrossLink[]): void;
  all(articles: ReadonlyMap<ArticleId, AnnotatedArticle>): readonly CrossLink[];
  /** The same; articles must not change before the last step, but steps may be left and begun anew. */
  steps(articles: ReadonlyMap<ArticleId, AnnotatedArticle>): Steps<readonly CrossLink[]>;
  /** Statements of articles that are still to be linked. */
  pendingOf(articles: ReadonlyMap<ArticleId, AnnotatedArticle>): number;
  /** Nothing has changed since the first was searched for: no score is one of a moment ago. */
  readonly isExact: boolean;
  readonly count: number;
}

/** Above this share of changed articles all links are computed again. */
const mostChanged = 0.2;
/** Kept links that are walked in about the time of one close comparison. */
const linksWalked = 50;

export function createStoryLinks(linker: Linker, options: LinkOptions): StoryLinks {
  /** An article's links with those that were linked before it. */
  const kept = new Map<ArticleId, readonly CrossLink[]>();
  const changed = new Set<ArticleId>();
  let count = 0;
  let isExact = true;

  const forget = (): void => {
    isExact = true;
    kept.clear();
    changed.clear();
    count = 0;
  };
  function* drop(): Steps<void> {
    const gone = [...changed];
    for (const id of gone) {
      count -= kept.get(id)?.length ?? 0;
      kept.delete(id);
    }
    for (const [id, links] of kept) {
      const left = links.filter(({ from, to }) => !changed.has(from.article) && !changed.has(to.article));
      if (left.length < links.length) kept.set(id, left);
      count += left.length - links.length;
      yield links.length / linksWalked;
    }
    for (const id of gone) changed.delete(id);
  }
  function* steps(articles: ReadonlyMap<ArticleId, AnnotatedArticle>): Steps<readonly CrossLink[]> {
    if (changed.size > articles.size * mostChanged) forget();
    else if (changed.size > 0) yield* drop();
    if (kept.size < articles.size) yield* linker.indexing();
    for (const id of articles.keys()) {
      if (kept.has(id)) continue;
      const links: CrossLink[] = [];
      for (const { found, pairs } of linker.linksWith(id, kept, options)) {
        for (const link of found) links.push(link);
        yield pairs;
      }
      // somebody who could not wait may have linked the rest meanwhile
      if (kept.has(id)) continue;
      kept.set(id, links);
      count += links.length;
    }
    linker.release();
    return [...kept.values()].flat();
  }

  return {
    changed(id) {
      if (kept.size === 0) return;
      isExact = false;
      changed.add(id);
    },
    forget,
    restore(articles, links) {
      forget();
      for (const id of articles) kept.set(id, []);
      for (const link of links) (kept.get(link.to.article) as CrossLink[] | undefined)?.push(link);
      count = links.length;
    },
    all: (articles) => finish(steps(articles)),
    steps,
    pendingOf(articles) {
      let pending = 0;
      for (const [id, found] of articles) if (!kept.has(id) || changed.has(id)) pending += summaryOf(found).statements;
      return pending;
    },
    get isExact() {
      return isExact;
    },
    get count() {
      return count;
    },
  };
}
