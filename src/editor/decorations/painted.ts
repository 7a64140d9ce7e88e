/** What an editor shows of one layer, moved along with the text, so that an equal repaint can be left out. */
export interface TextChange {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/**
 * Where the spans stand after the change, as the editor moves them (neither end grows); `undefined` when the change
 * touches one of them, because then nobody knows but the editor.
 */
export function movedBy(
  offsets: readonly number[],
  { rangeOffset, rangeLength, text }: TextChange,
): number[] | undefined {
  const delta = text.length - rangeLength;
  const end = rangeOffset + rangeLength;
  const moved: number[] = [];
  for (let i = 0; i + 1 < offsets.length; i += 2) {
    const from = offsets[i]!;
    const to = offsets[i + 1]!;
    if (end <= from) {
      if (end === from && rangeOffset === from && text.length > 0 && from === to) return undefined;
      moved.push(from + delta, to + delta);
    } else if (rangeOffset >= to) moved.push(from, to);
    else return undefined;
  }
  return moved;
}

export const sameOffsets = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((offset, i) => offset === b[i]);
