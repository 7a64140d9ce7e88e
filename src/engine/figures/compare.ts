/** Two figures as intervals with bounds. */
import type { Quantity } from '../model';

export type Comparison =
  | { readonly kind: 'equal' | 'compatible' | 'overlap' | 'disjoint'; readonly sentence: string }
  | {
      readonly kind: 'not-comparable';
      readonly why: 'thing' | 'unit' | 'time' | 'scope' | 'kind';
      readonly sentence: string;
    };

/** First real version: equal or disjoint values of one dimension. */
export function compareQuantities(a: Quantity, b: Quantity): Comparison {
  if (a.dimension !== b.dimension)
    return { kind: 'not-comparable', why: 'unit', sentence: `${a.unit} and ${b.unit} are not comparable` };
  const equal = a.low === b.low && a.high === b.high;
  return { kind: equal ? 'equal' : 'disjoint', sentence: `${a.low} ${equal ? '=' : '≠'} ${b.low}` };
}
