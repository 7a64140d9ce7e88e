/** Long lists of a tree, page by page: the first rows, and a row that shows more of them. */
import type { Node } from './nodes';
import type { Voice } from './voice';

/** Rows shown at first, and by each *Show more*. */
export const pageSize = 50;

/** How many rows of a list are shown, by the id of the node they stand below; '' is the tree itself. */
export type LimitOf = (of: string) => number;

export const unlimited: LimitOf = () => Infinity;

export interface MoreNode extends Node {
  readonly kind: 'more';
  /** The node whose list goes on. */
  readonly of: string;
  readonly children: readonly [];
}

/** The row below a list of which not all is shown. */
export function moreNodes(of: string, total: number, limitOf: LimitOf, { t }: Pick<Voice, 't'>): MoreNode[] {
  const shown = limitOf(of);
  if (total <= shown) return [];
  const more = Math.min(pageSize, total - shown);
  return [
    {
      kind: 'more',
      of,
      id: `${of}/more/${shown}`,
      label: t('{0, plural, one {Show # more …} other {Show # more …}}', more),
      description: t('{0} of {1}', shown, total),
      tooltip: '',
      accessible: t('{0} of {1} rows are shown; Enter shows {2} more', shown, total, more),
      children: [],
    },
  ];
}

export const firstPage = <T>(things: readonly T[], of: string, limitOf: LimitOf): readonly T[] =>
  things.length > limitOf(of) ? things.slice(0, limitOf(of)) : things;

/** The most important things, in the order they had. */
export function foremost<T>(things: readonly T[], count: number, importance: (thing: T) => number): readonly T[] {
  if (things.length <= count) return things;
  const ranked = things.map((thing, at) => ({ thing, at, rank: importance(thing) }));
  ranked.sort((a, b) => b.rank - a.rank || a.at - b.at);
  return ranked
    .slice(0, count)
    .sort((a, b) => a.at - b.at)
    .map(({ thing }) => thing);
}
