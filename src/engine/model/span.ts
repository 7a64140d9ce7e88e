/** Spans of text. Inside the engine every span is in *clean text* (markup set aside); the door maps to the source. */

/** Half-open range of UTF-16 offsets, the unit `TextDocument.positionAt` takes. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Characters the two spans share. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
