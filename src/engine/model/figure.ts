/** Figures: quantities, money, percentages, ratios, durations, ages, ordinals, dates and times. */
import type { DateReading } from './date';
import type { Span } from './span';

export type QuantityKind = 'quantity' | 'money' | 'percent' | 'ratio' | 'duration' | 'age' | 'ordinal';
export type DateKind = 'date' | 'time';
export type FigureKind = QuantityKind | DateKind;

/** How the value bounds what is claimed: 'as many as 12,000' is `<=`, 'nearly three' is `<`, 'about' is `~`. */
export type Bound = '=' | '~' | '<' | '<=' | '>' | '>=';

/** What a figure says besides its value; filled by later stages, `null` where the text does not say. */
export interface FigureContext {
  /** Noun phrase of what is counted or measured: 'North Korean soldiers'. At most 12 words. */
  readonly counted: string | null;
  readonly countedSpan: Span | null;
  /** Who says so, a noun phrase of the text of at most 12 words. */
  readonly source: string | null;
  readonly sourceSpan: Span | null;
  /** The time the figure speaks of, ISO days, where the text says it. */
  readonly asOf: { readonly low: string; readonly high: string } | null;
  /** The place that qualifies it: 'in Russia near Ukraine’s border'. */
  readonly where: string | null;
  /** What of it a reader has put right, each once; the words at its span are the article's own. */
  readonly corrected?: readonly CorrectedPart[];
}

/** Of *value*: number, unit or bound. */
export type CorrectedPart = 'value' | 'counted' | 'source';

/** What the text says of those counted, beyond the noun: by it two figures of the same noun are told apart. */
export interface FigureScope {
  /** The count's verb, as the class or lemma it stands for: *leaked*, *carried*; `null` where none was found. */
  readonly predicate: string | null;
  /**
   * *two of them*, *including two*: part; *another two*, *the other two*: more; *two each*: each; *two of the 40*: the 40 are
   * the whole that something is said of a part of; *5,000 worldwide*: total; *won by 73 votes*: the margin between two counts.
   */
  readonly part: 'part' | 'more' | 'each' | 'whole' | 'total' | 'margin' | null;
  /** A figure that is planned, possible, wished for, offered or denied is no count. */
  readonly mode: 'fact' | 'future' | 'possible' | 'wanted' | 'offered' | 'not';
  /** The words that name who did it, where they stand before the verb. */
  readonly agent: Span | null;
  readonly agentText: string;
  /** The month, season or year it is told for, as it stands: 'last season', 'a century ago'. */
  readonly period: string | null;
}

export interface Quantity extends Span, FigureContext {
  readonly kind: QuantityKind;
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  /** 'count', or singular SI / common name, or ISO 4217 code, or 'percent'. */
  readonly unit: string;
  /** 'count', 'length', 'mass', 'time', 'money:USD' …; figures of different dimensions are not comparable. */
  readonly dimension: string;
  readonly change: 'up' | 'down' | null;
  readonly vague: boolean;
  /** The hedge says that the value lies close to its bound: 'nearly', 'just over'; not 'fewer than'. */
  readonly near?: boolean;
  /** What happened to those counted, as one word for all wordings: 'killed', 'injured', 'rescued'. */
  readonly state?: string;
  /** `null`: nothing was found. */
  readonly scope: FigureScope | null;
}

export interface DateMention extends Span, FigureContext {
  readonly kind: DateKind;
  /** ISO 8601: a day for dates, a day with time for times; `null` = the text alone does not resolve it. */
  readonly low: string | null;
  readonly high: string | null;
  readonly bound: Bound;
  readonly unit: 'day' | 'time';
  readonly dimension: 'date';
  readonly change: null;
  readonly vague: boolean;
  /** Normal form of the expression before it is anchored ('weekday:1', 'month:6'); the same words give the same key. */
  readonly expression: string;
  readonly reading: DateReading;
  /** What the sentence's verb says of a date without its year or week: 'will open Monday' is the future. */
  readonly tense: 'past' | 'future' | null;
}

export type Figure = Quantity | DateMention;

/** A figure of an article that is being read: later stages fill in its context; from then on it is read only. */
export type FigureInMaking = InMaking<Quantity> | InMaking<DateMention>;
type Filled = 'source' | 'sourceSpan' | 'asOf';
type InMaking<Made extends Figure> = Omit<Made, Filled> & { -readonly [Key in Filled]: FigureContext[Key] };

export const noContext: FigureContext = {
  counted: null,
  countedSpan: null,
  source: null,
  sourceSpan: null,
  asOf: null,
  where: null,
};
