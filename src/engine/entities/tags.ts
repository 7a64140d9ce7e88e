/** Tags of words: outside, and the begin and the inside of a name of each type the model tells apart. */
import type { EntityType } from '../model';

export const OUTSIDE = 0;
export const tagCount = 7;
export const tagTypes = ['person', 'organization', 'place'] as const satisfies readonly EntityType[];
/** Tag of the first (1, 3, 5) or a later (2, 4, 6) word of a name. */
export const beginTag = (type: number): number => 1 + 2 * type;
export const insideTag = (type: number): number => 2 + 2 * type;
export const typeOfTag = (tag: number): number => (tag - 1) >> 1;
export const isBegin = (tag: number): boolean => (tag & 1) === 1;

/** May `to` follow `from`? A name goes on only as what it began. */
export const mayFollow = (from: number, to: number): boolean =>
  to === OUTSIDE || isBegin(to) || (from !== OUTSIDE && typeOfTag(from) === typeOfTag(to));
