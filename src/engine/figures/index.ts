/** Quantities of a paragraph. */
import type { Vocabulary } from '../lexicon';
import { NUMBER, noContext, type ParagraphText, type Quantity } from '../model';

export type QuantityFinder = (paragraph: ParagraphText) => Quantity[];

/** First real version: numbers in digits. */
export function createQuantityFinder(_vocabulary: Vocabulary): QuantityFinder {
  return ({ text, words }) => {
    const found: Quantity[] = [];
    for (let i = 0; i < words.count; i++) {
      if (!(words.flags[i]! & NUMBER)) continue;
      const start = words.start[i]!;
      const end = words.end[i]!;
      const value = Number(text.slice(start, end).replaceAll(',', ''));
      if (!Number.isFinite(value)) continue;
      found.push({
        ...noContext,
        start,
        end,
        kind: 'quantity',
        low: value,
        high: value,
        bound: '=',
        unit: 'count',
        dimension: 'count',
        change: null,
        vague: false,
      });
    }
    return found;
  };
}
export { compareQuantities, type Comparison } from './compare';
