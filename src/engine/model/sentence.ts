import type { Span } from './span';

/** A sentence of a paragraph, with the half-open range of its words. */
export interface Sentence extends Span {
  readonly firstWord: number;
  readonly endWord: number;
}
