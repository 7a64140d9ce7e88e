import type { ArticleId } from './article';
import type { StatementRef } from './statement';

export type FindingKind =
  | 'figures-differ'
  | 'same-source-differs'
  | 'updated'
  | 'quote-altered'
  | 'speaker-differs'
  | 'name-differs'
  | 'only-here'
  | 'left-out';

export interface FigureRef {
  readonly article: ArticleId;
  /** Index in `AnnotatedArticle.figures`. */
  readonly figure: number;
}

export interface Finding {
  readonly kind: FindingKind;
  readonly statements: readonly StatementRef[];
  readonly figures: readonly FigureRef[];
  /** One sentence a person can read; it describes and never judges. */
  readonly message: string;
}
