import type { Span } from './span';

/** Quoted words. The span lies inside the quotation marks. */
export interface Quote extends Span {
  /** false for scare quotes and titles: words marked, not spoken. */
  readonly speech: boolean;
  /** Noun phrase or full name of who said it; `null` = the text does not tell. */
  readonly speaker: string | null;
  /** Where the speaker is named: for a pronoun the name it stands for. */
  readonly speakerSpan: Span | null;
  /** The cue verb ('said'), as it stands. */
  readonly cue: string | null;
  /**
   * Number of the utterance: stretches broken by 'he said', following each other in a paragraph or going on in the next one
   * share it.
   */
  readonly turn: number;
}

/** Most words of a source or speaker as it is shown: `source` and `speaker` everywhere. FORMAT.md fixes the number. */
export const mostSourceWords = 12;

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
