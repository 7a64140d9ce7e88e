/** How a difference of names is told. */
import { phrase, type Span } from '../../model';
import type { Difference } from '../differences';
import type { Named } from './named';

export const otherName = (one: Named, other: Named): Difference => ({
  kind: 'name',
  said: { sentence: phrase('the same is told of {0} and of {1}', ...inOrder(one.text, other.text)) },
  spans: [{ from: placeOf(one), to: placeOf(other) }],
});

export const placeOf = ({ start, end }: Span): Span => ({ start, end });

/** The same whichever side it is told from. */
export const inOrder = (one: string, other: string): readonly [string, string] =>
  one < other ? [one, other] : [other, one];
