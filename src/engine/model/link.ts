/** What two statements of different articles have to do with each other. */
import type { Phrase } from './phrase';
import type { Span } from './span';
import type { StatementRef } from './statement';

export type Relation = 'same-text' | 'same' | 'figures-differ' | 'conflict';

/** A pair of stretches, one in each statement's article (clean text), that agree or differ. */
export interface SpanPair {
  readonly from: Span;
  readonly to: Span;
}

export interface CrossLink {
  readonly relation: Relation;
  readonly from: StatementRef;
  readonly to: StatementRef;
  /** 0..1, calibrated: of links shown with 0.9 about 90 % are right. */
  readonly score: number;
  /** Each piece of evidence in one line a reader understands. */
  readonly why: readonly Phrase[];
  readonly agree: readonly SpanPair[];
  readonly differ: readonly SpanPair[];
  /** A reader has confirmed it, or has made it. */
  readonly decided?: 'confirmed' | 'by-hand';
}
