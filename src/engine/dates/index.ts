/** Dates and times of a paragraph, and their resolution against the article's date. */
import type { Vocabulary } from '../lexicon';
import type { DateMention, ParagraphText } from '../model';

export type DateFinder = (paragraph: ParagraphText) => DateMention[];

export function createDateFinder(_vocabulary: Vocabulary): DateFinder {
  return () => [];
}

/** The date with `low` and `high` resolved against the day the article was published (ISO day), where that is known. */
export function anchorDate(date: DateMention, _published: string | null): DateMention {
  return date;
}
