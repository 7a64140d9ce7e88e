/** Who answers for what, over a whole article: speakers of quotes, sources of figures. */
import type { Vocabulary } from '../lexicon';
import type { Attribution, Figure, NameMention, PlacedParagraph, Quote } from '../model';

export interface AttributionInput {
  readonly text: string;
  readonly paragraphs: readonly PlacedParagraph[];
  /** All in offsets of the article's clean text. */
  readonly names: readonly NameMention[];
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
}

export interface Attributed {
  readonly attributions: readonly Attribution[];
  /** The input's quotes (joined over paragraphs where they go on) with their speakers. */
  readonly quotes: readonly Quote[];
  /** The input's figures, in the same order, with `source` and `sourceSpan`. */
  readonly figures: readonly Figure[];
}

export type Attributor = (input: AttributionInput) => Attributed;

export function createAttributor(_vocabulary: Vocabulary): Attributor {
  return ({ quotes, figures }) => ({ attributions: [], quotes, figures });
}
