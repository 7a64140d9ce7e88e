/** Quotations of a paragraph; speakers and quotations over several paragraphs are resolved for the article. */
import type { Vocabulary } from '../lexicon';
import type { ParagraphText, Quote } from '../model';
import { findMarks } from './marks';
import { pairMarks } from './pair';
import { createSpeechTest } from './speech';

export { spelled } from './houseStyle';
export { compareQuotes, type QuoteRelation } from './compare';

export type QuoteFinder = (paragraph: ParagraphText) => Quote[];

/** Every stretch between quotation marks. `speech` is what the stretch alone tells; the attributor knows more. */
export function createQuoteFinder(vocabulary: Vocabulary): QuoteFinder {
  const looksSpoken = createSpeechTest(vocabulary);
  return (paragraph) => {
    const marks = findMarks(paragraph.text, paragraph.words);
    if (marks.length === 0) return [];
    return pairMarks(paragraph.text, marks).map(({ start, end }, turn) => ({
      start,
      end,
      turn,
      speech: looksSpoken(paragraph, start, end),
      speaker: null,
      speakerSpan: null,
      cue: null,
    }));
  };
}
