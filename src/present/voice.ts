/** How words reach people: translated, with the names files go by. Handed in by the host, so nothing here is global. */
import type { ArticleId } from '../engine';

/** Replaces `{0}`, `{1}` … by the arguments; a host may look the message up in another language first. */
export type Translate = (message: string, ...args: readonly (string | number)[]) => string;

export interface Voice {
  readonly t: Translate;
  /** The name a reader knows the file by. */
  readonly fileName: (article: ArticleId) => string;
}

export const english: Translate = (message, ...args) =>
  message.replace(/\{(\d+)\}/g, (whole, index: string) => String(args[Number(index)] ?? whole));

/** Shortened at a word's end, with an ellipsis. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length / 2 ? space : length).replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, '')} …`;
}
