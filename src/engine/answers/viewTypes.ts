/** What the wider views ask and get: who told a statement first and who repeats it, and what the articles date. */
import type { ArticleId, Bound, OffsetMap, Span } from '../model';
import type { FigureAnswer, Passage, StatementPassage } from './types';

/** A statement as one article tells it. */
export interface ToldStatement {
  readonly passage: StatementPassage;
  /** Who the article says it is from, each once; `place` is where they are named. */
  readonly sources: readonly { readonly who: string; readonly place: Passage | null }[];
  /** ISO day on which the article was published. */
  readonly published: string | null;
  readonly publisher: string | null;
  /** It shares its origin with the article of the statement that was asked for. */
  readonly sameOrigin: boolean;
  /** When it was told, held against the statement that was asked for; by day of publication, or by a credit. */
  readonly when: 'earlier' | 'later' | 'same-day' | 'unknown';
}

/** A statement and the statements of other articles that say the same, each ordered by day, then by article and place. */
export interface Spread {
  readonly statement: ToldStatement;
  readonly others: readonly ToldStatement[];
}

/** A statement that dates something. */
export interface TimelineEntry {
  readonly statement: StatementPassage;
  /** The words that name the time. */
  readonly date: FigureAnswer;
  readonly bound: Bound;
  readonly source: string | null;
  /** What other articles date the same with, in normal form ('2025-03-12'), each once; empty where nobody differs. */
  readonly others: readonly string[];
}

/** Statements that say the same, of one time; several articles, or one. */
export interface TimelineEvent {
  /** Stays the same while its statements keep their words and places. */
  readonly id: string;
  /** Ordered by article and place; at least one. */
  readonly entries: readonly TimelineEntry[];
}

/** A day, or a stretch of days, that the articles speak of. */
export interface TimelineTime {
  /** ISO days, both included. */
  readonly low: string;
  readonly high: string;
  /** By time of day where it is told, then by article and place. */
  readonly events: readonly TimelineEvent[];
  /** Articles differ on the day of one of the events. */
  readonly differs: boolean;
}

/** What the articles of a story date. */
export interface Timeline {
  /** By first day; of two that begin alike the longer one first. */
  readonly times: readonly TimelineTime[];
  /** What is dated by vague words, or by words the text alone does not resolve. */
  readonly open: readonly TimelineEvent[];
}

/** An article as a page to read. */
export interface ReadingPage {
  readonly article: ArticleId;
  /** The article's title, or null. */
  readonly title: string | null;
  /** Lines end with '\n'. '' where the article is not read for its language. */
  readonly text: string;
  /** Between `text` and the source, for `toSource` and `toClean`. */
  readonly map: OffsetMap;
  /** Title and headings, in `text`. */
  readonly headings: readonly Span[];
}
