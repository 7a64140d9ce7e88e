/** What the engine knows of one article. */
import type { Article, BlockRole, CleanArticle } from './article';
import type { NameMention, NameScores } from './entity';
import type { DateMention, Figure, Quantity } from './figure';
import type { Attribution, Quote } from './quote';
import type { Sentence } from './sentence';
import type { Statement } from './statement';
import type { Words } from './words';

/**
 * One block read by itself: depends on nothing but its text and role, so it is kept while the text stays. All offsets
 * are relative to the paragraph's start.
 */
export interface Paragraph {
  readonly text: string;
  readonly role: BlockRole;
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  /** Evidence for names by the paragraph alone; the article's and the folder's evidence comes later. */
  readonly names: NameScores;
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly quotes: readonly Quote[];
}

/** A paragraph and where it stands in the clean text. */
export interface PlacedParagraph {
  readonly start: number;
  readonly paragraph: Paragraph;
}

/** All spans in the clean text of the whole article; every list ordered by start. */
export interface AnnotatedArticle {
  readonly article: Article;
  readonly clean: CleanArticle;
  readonly paragraphs: readonly PlacedParagraph[];
  /** `firstWord` and `endWord` stay relative to the sentence's paragraph. */
  readonly sentences: readonly (Sentence & { readonly paragraph: number })[];
  readonly names: readonly NameMention[];
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Attribution[];
  readonly statements: readonly Statement[];
}

/** What a paragraph's finders get: its text, words and sentences (offsets relative to the paragraph). */
export type ParagraphText = Pick<Paragraph, 'text' | 'role' | 'words' | 'sentences'>;
