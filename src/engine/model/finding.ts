import type { ArticleId } from './article';
import type { Span } from './span';

export type FindingKind =
  | 'figures-differ'
  | 'same-source-differs'
  | 'updated'
  | 'quote-altered'
  | 'speaker-differs'
  | 'name-differs'
  | 'date-differs'
  | 'only-here'
  | 'left-out';

/**
 * What sort of its kind. Of *figures-differ*: two sources are named, or one of the figures is told without any. Of
 * *name-differs*: a name is spelled otherwise, a person has another role, the same is said of another person.
 */
export type FindingDetail = 'two-sources' | 'unattributed' | 'spelling' | 'role' | 'other-name';

export interface FigureRef {
  readonly article: ArticleId;
  /** Index in `AnnotatedArticle.figures`. */
  readonly figure: number;
}

/** A stretch of one article that takes part in a finding. The span is in clean text: the figure, the quoted words, the name. */
export interface FindingSide extends Span {
  readonly article: ArticleId;
  readonly statement: number;
  /** In normal form: sides that say the same have the same words here ('about 8,000', 'foreign minister'). */
  readonly says: string;
  /** Who answers for it, where the text tells. */
  readonly source: string | null;
  /** Index in `AnnotatedArticle.figures`, or -1. */
  readonly figure: number;
  /** Stretches inside the span that stand out against the other sides; the whole span where it is empty. */
  readonly differ: readonly Span[];
}

export interface Finding {
  /** Made of the words it speaks of: an edit elsewhere does not change it. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly detail: FindingDetail | null;
  /** What the sides speak of: the thing counted, the person; '' where the sides themselves say it. */
  readonly about: string;
  /** Ordered by article and place. */
  readonly sides: readonly FindingSide[];
  /** Of *left-out*: the article that has no such statement. */
  readonly lacking: ArticleId | null;
  /** Articles of the sides, and how many origins they have: copies of one text are one origin. */
  readonly files: number;
  readonly origins: number;
  /** One sentence a person can read; it describes and never judges. */
  readonly message: string;
}
