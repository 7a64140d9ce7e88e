import type { Span } from './span';

/** Quoted words. The span lies inside the quotation marks. */
export interface Quote extends Span {
  /** false for scare quotes and titles: words marked, not spoken. */
  readonly speech: boolean;
  /** Noun phrase or full name of who said it; `null` = the text does not tell. */
  readonly speaker: string | null;
  readonly speakerSpan: Span | null;
  /** The cue verb ('said'), as it stands. */
  readonly cue: string | null;
}

/** A stretch of text that somebody else than the article's author answers for. */
export interface Attribution {
  /** What is attributed. */
  readonly scope: Span;
  /** Where the source is named. */
  readonly sourceSpan: Span;
  /** The source as a reader wants it: a noun phrase of at most 12 words, pronouns resolved where the text allows. */
  readonly source: string;
  readonly cue: string;
  /** 'denied', 'did not confirm' and the like. */
  readonly negated: boolean;
}
