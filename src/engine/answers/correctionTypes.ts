/** What can be put right, for hosts. Offsets count in the source. */
import type { ArticleId, Correction, WordsAround } from '../model';
import type { FigureAnswer, Passage, StatementPassage } from './types';

/** Words of an article and those around them, as a correction is keyed. */
export interface KeyedPassage extends Passage {
  readonly around: WordsAround;
}

/** What can be put right at a place: what stands there, and what readers have put right there already. */
export interface Correctable {
  readonly article: ArticleId;
  /** The selected words, where they are some. */
  readonly selected: KeyedPassage | null;
  readonly figure: { readonly key: KeyedPassage; readonly answer: FigureAnswer } | null;
  readonly quote: { readonly key: KeyedPassage; readonly speaker: string | null } | null;
  readonly statement: StatementPassage | null;
  readonly facts: {
    readonly title: string | null;
    readonly date: string | null;
    readonly publisher: string | null;
    readonly address: string | null;
    /** As a reader gave it. */
    readonly origin: string | null;
  };
  /** Corrections of what stands here, and of the article's facts. */
  readonly corrections: readonly Correction[];
}
