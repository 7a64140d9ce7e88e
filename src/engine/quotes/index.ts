/** Quotations of a paragraph; speakers and quotations over several paragraphs are resolved for the article. */
import type { Vocabulary } from '../lexicon';
import type { ParagraphText, Quote } from '../model';

export type QuoteFinder = (paragraph: ParagraphText) => Quote[];

/** First real version: text between curly double marks. */
export function createQuoteFinder(_vocabulary: Vocabulary): QuoteFinder {
  return ({ text }) =>
    Array.from(text.matchAll(/“([^”]+)”/g), (match) => ({
      start: match.index + 1,
      end: match.index + match[0].length - 1,
      speech: true,
      speaker: null,
      speakerSpan: null,
      cue: null,
    }));
}
