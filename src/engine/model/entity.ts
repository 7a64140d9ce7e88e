/** Names in text and the things they stand for. */
import type { ArticleId } from './article';
import type { Span } from './span';

export type EntityType = 'person' | 'organization' | 'place' | 'nationality' | 'event' | 'product' | 'other';

/** A name as it stands in one paragraph or article. The span has no title, no *the* and no possessive. */
export interface NameMention extends Span {
  readonly type: EntityType;
  /** How sure the finder is of span and type, 0..1. */
  readonly confidence: number;
  /** The role named beside it ('South Korean Foreign Minister'), as it stands in the text. */
  readonly role: string | null;
}

/**
 * A paragraph's own evidence for names: stretches of words that may hold names, and a score for every word of them and
 * every tag. What they are is decided with the article's evidence.
 */
export interface NameScores {
  /** Half-open ranges of the paragraph's words, two numbers each. */
  readonly regions: Uint32Array;
  /** A row of tag scores for each word of the regions, in order. */
  readonly scores: Float32Array;
}

/** Index of a mention in `AnnotatedArticle.names`. */
export interface MentionRef {
  readonly article: ArticleId;
  readonly mention: number;
}

export interface RoleSaid {
  readonly role: string;
  readonly articles: readonly ArticleId[];
}

/** One real thing over all articles of a story. */
export interface Entity {
  readonly id: string;
  /** The fullest usual name. */
  readonly name: string;
  readonly type: EntityType;
  /** All surface forms, most frequent first. */
  readonly aliases: readonly string[];
  readonly mentions: readonly MentionRef[];
  readonly roles: readonly RoleSaid[];
}
