/** What a file says of itself, from the surest place to the least sure. */
import type { ArticleMeta } from '../../model';

export type Meta = ArticleMeta;

export const noMeta: Meta = { title: null, published: null, publisher: null, author: null, url: null };

/** Each field from the first that has it. */
export const firstOf = (...all: readonly Partial<Meta>[]): Meta => {
  const field = (key: keyof Meta): string | null => {
    for (const meta of all) if (meta[key]) return meta[key];
    return null;
  };
  return {
    title: field('title'),
    published: field('published'),
    publisher: field('publisher'),
    author: field('author'),
    url: field('url'),
  };
};
