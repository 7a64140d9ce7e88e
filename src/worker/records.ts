/** What the desktop's worker can do that the web's cannot: keep records of what was read, and let other threads read. */
import type { Article } from '../engine';

export type Unread = Pick<Article, 'format' | 'text'>;

export interface Records {
  /** The record of the same text, if this version of the engine has read it before. */
  known(article: Unread): string | undefined;
  /** Lets another thread read. @returns its record, `null` where that failed; `undefined`: no thread is free or worth it */
  readElsewhere(article: Unread): Promise<string | null> | undefined;
  /** Called for every article that this thread reads without a record. */
  readHere(article: Unread): void;
  /** Keeps the record for `known`. */
  keep(article: Unread, record: string): void;
  /** The record of a whole story that was kept under this key. */
  recall(key: string): string | undefined;
  /** Keeps the record of a story for `recall`. */
  keepStory(key: string, record: string): void;
  /** Called when nothing is left to read: kept records can be written. */
  rest(): void;
}
