/** What a host can do about reading besides reading: remember, and let other threads read. The web has none of it. */
import type { Article } from '../engine';

export type Unread = Pick<Article, 'format' | 'text'>;

export interface Records {
  /** Of the same text, read before by this engine. */
  known(article: Unread): string | undefined;
  /** Lets somebody else read; `null`: it did not work. `undefined`: nobody else is free, or it is not worth it. */
  readElsewhere(article: Unread): Promise<string | null> | undefined;
  /** Told of every article that is read here from the start. */
  readHere(article: Unread): void;
  /** To be known again. */
  keep(article: Unread, record: string): void;
  /** What was known of a whole story at an earlier time. */
  recall(key: string): string | undefined;
  /** To be recalled. */
  keepStory(key: string, record: string): void;
  /** Nothing is left to read. */
  rest(): void;
}
