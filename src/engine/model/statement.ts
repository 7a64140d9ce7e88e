/** What an article claims, sentence by sentence or clause by clause. */
import type { ArticleId } from './article';
import type { Span } from './span';

export type StatementRole = 'claim' | 'heading' | 'question' | 'caption';

export interface Statement extends Span {
  readonly role: StatementRole;
  /** Index of the sentence it is, or is part of, in `AnnotatedArticle.sentences`. */
  readonly sentence: number;
  /** Indices into the article's `names`, `figures` and `quotes`. */
  readonly names: readonly number[];
  readonly figures: readonly number[];
  readonly quotes: readonly number[];
  /** Index into the article's `attributions`, or -1. */
  readonly attribution: number;
  readonly negated: boolean;
  /** 'reportedly', 'could', 'alleged' … or null. */
  readonly modality: string | null;
}

export interface StatementRef {
  readonly article: ArticleId;
  /** Index in `AnnotatedArticle.statements`. */
  readonly statement: number;
}
