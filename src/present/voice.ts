/** How words reach people: translated, with the names files go by. Handed in by the host, so nothing here is global. */
import type { ArticleId } from '../engine';
import type { Translate } from './messages';

export type { Translate } from './messages';

export interface Voice {
  readonly t: Translate;
  /** The name a reader knows the file by. */
  readonly fileName: (article: ArticleId) => string;
}

/** Shortened at a word's end, with an ellipsis. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length / 2 ? space : length).replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, '')} …`;
}
