/**
 * What readers decided. Names are given as they are written in the articles, mentions by the words around, statements by
 * their words.
 */
import type { EntityType } from './entity';
import type { Bound } from './figure';
import type { Relation } from './link';

/** Up to four words before and after a mention, in its paragraph; each on one line. */
export interface WordsAround {
  readonly before: string;
  readonly after: string;
}

interface Noted {
  readonly name: string;
  /** For people; nothing follows from it. */
  readonly note?: string;
}

/** `at`: only where the name stands between these words. */
export type NameDecision =
  /** Not an entity. */
  | (Noted & { readonly kind: 'hide'; readonly at?: WordsAround })
  /** A name of its own, not one of the entity it was taken for. */
  | (Noted & { readonly kind: 'apart'; readonly at?: WordsAround })
  /** This name means the entity called `of`. */
  | (Noted & { readonly kind: 'alias'; readonly of: string; readonly at?: WordsAround })
  /** What the name stands for, wherever it is written; also where the finder saw no name. */
  | (Noted & { readonly kind: 'type'; readonly type: EntityType })
  /** The two entities are one. `name` equal to `as`: all entities of that name are one. */
  | (Noted & { readonly kind: 'same'; readonly as: string })
  /** The name by which the entity is shown. */
  | (Noted & { readonly kind: 'rename'; readonly to: string });

/** A statement by its own words, which find it again after edits around it, and after small ones in it. */
export interface StatementWords {
  /** Path of the article from the folder in which the decisions lie, with `/`. */
  readonly in: string;
  readonly says: string;
}

/**
 * `confirmed`: they say the same thing, as shown. `rejected`: they do not. `not-comparable`: both speak of other things that look
 * alike. A relation: they are linked by the reader, with this relation.
 */
export type LinkVerdict = 'confirmed' | 'rejected' | 'not-comparable' | Relation;

/** About two statements of different articles. `a` comes first by path and words. */
export interface LinkDecision {
  readonly kind: 'link';
  readonly a: StatementWords;
  readonly b: StatementWords;
  readonly verdict: LinkVerdict;
  readonly note?: string;
}

export type StatementStatus = 'unchecked' | 'checked' | 'disputed' | 'to-do';

/** What a reader keeps about a statement; nothing follows from it. */
export interface StatementDecision {
  readonly kind: 'statement';
  readonly at: StatementWords;
  readonly status?: StatementStatus;
  readonly note?: string;
}

/** A stretch of an article by its own words and those around it; `at` is left out: wherever the words stand in it. */
export interface PlacedWords {
  /** Path of the article from the folder in which the decisions lie, with `/`. */
  readonly in: string;
  readonly text: string;
  readonly at?: WordsAround;
}

/** Numbers, or ISO days for a date: one, or the first and the last of a range. */
export type CorrectedValue =
  readonly [number] | readonly [number, number] | readonly [string] | readonly [string, string];

/** What a figure says, where the reading is not right or there is none. What is left out stays as it was read. */
export interface FigureCorrection {
  /** Without a bound it is exact. Where no figure was found, the value makes one. */
  readonly value?: CorrectedValue;
  readonly bound?: Bound;
  /** 'count', singular SI or common name, ISO 4217 code, 'percent'. */
  readonly unit?: string;
  /** '' nothing is named. */
  readonly counts?: string;
  /** '' nobody is named. */
  readonly source?: string;
}

export interface FigureDecision {
  readonly kind: 'figure';
  readonly at: PlacedWords;
  /** `null`: it is no figure. */
  readonly is: FigureCorrection | null;
  readonly note?: string;
}

/** Who speaks, in this quotation and the rest of its utterance. */
export interface QuoteDecision {
  readonly kind: 'quote';
  readonly at: PlacedWords;
  /** '' nobody is named. */
  readonly speaker: string;
  readonly note?: string;
}

/** What an article's file does not say of itself, or not rightly; '' where it says what is not so. */
export interface ArticleFacts {
  /** ISO day of publication. */
  readonly date?: string;
  readonly publisher?: string;
  readonly address?: string;
  /** Where the text is from: another article's path, its own (nobody else's), or a name that several articles may have. */
  readonly origin?: string;
}

export interface ArticleDecision extends ArticleFacts {
  readonly kind: 'article';
  readonly in: string;
  readonly note?: string;
}

export type Correction = FigureDecision | QuoteDecision | ArticleDecision;
export type Decision = NameDecision | LinkDecision | StatementDecision | Correction;

/**
 * A decision without effect: no article has the name or the words, several entities are so called, another one says
 * otherwise, or it names a unit that is not known.
 */
export interface Unmatched {
  readonly decision: Decision;
  readonly why: 'absent' | 'ambiguous' | 'contradicted' | 'unknown-unit';
}
