/**
 * All links of a story, kept while its articles change: an article that is set again takes its own links with it, the
 * others stay. Word frequencies drift a little with every change, so a kept link may carry a score from a moment ago;
 * queries from a statement and reports always ask anew.
 */
import type { Linker, LinkOptions } from './links';
import type { AnnotatedArticle, ArticleId, CrossLink } from './model';

export interface StoryLinks {
  changed(id: ArticleId): void;
  /** Every relation may have changed. */
  forget(): void;
  all(articles: ReadonlyMap<ArticleId, AnnotatedArticle>): readonly CrossLink[];
}

/** Above this share of changed articles everything is asked anew. */
const mostChanged = 0.2;

export function createStoryLinks(linker: Linker, options: LinkOptions): StoryLinks {
  let kept: CrossLink[] | undefined;
  let changed = new Set<ArticleId>();

  const linksOf = (id: ArticleId, articles: ReadonlyMap<ArticleId, AnnotatedArticle>): CrossLink[] =>
    (articles.get(id)?.statements ?? []).flatMap((_, statement) =>
      linker.linksFrom({ article: id, statement }, options),
    );

  return {
    changed(id) {
      if (kept) changed.add(id);
    },
    forget() {
      kept = undefined;
    },
    all(articles) {
      if (!kept || changed.size > articles.size * mostChanged) kept = [...linker.allLinks(options)].flat();
      else if (changed.size > 0) {
        kept = kept.filter(({ from, to }) => !changed.has(from.article) && !changed.has(to.article));
        for (const id of changed)
          // a link between two changed articles is taken once, from the first of them
          kept.push(...linksOf(id, articles).filter(({ to }) => !changed.has(to.article) || id < to.article));
      }
      changed = new Set();
      return kept;
    },
  };
}
