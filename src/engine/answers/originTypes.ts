/** What hosts get of where articles come from. */
import type { ArticleId } from '../model';
import type { Passage } from './types';

/** Two articles with text in common, quotations and boilerplate left out. */
export interface SharedText {
  readonly a: ArticleId;
  readonly b: ArticleId;
  /** Words in common runs. */
  readonly words: number;
  /** Share of the words of the shorter article, 0..1. */
  readonly share: number;
  /** The article that has it from the other one, where the articles tell: a credit, or an earlier day of publication. */
  readonly copy: ArticleId | null;
  /** What tells it. */
  readonly why: 'credit' | 'date' | null;
  /** Longest first. */
  readonly runs: readonly { readonly a: Passage; readonly b: Passage }[];
}

/** Where the articles of a story come from. */
export interface OriginsAnswer {
  /** Articles of one origin together; ordered by article. */
  readonly groups: readonly (readonly ArticleId[])[];
  readonly shared: readonly SharedText[];
  /** Who an article says its text, or a part of it, is from (*includes reporting from …*), and the article that may be. */
  readonly credits: readonly {
    readonly article: ArticleId;
    readonly place: Passage;
    readonly to: string;
    readonly is: ArticleId | null;
  }[];
}
