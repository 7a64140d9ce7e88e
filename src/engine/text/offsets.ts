/** Between clean text and source (see `OffsetMap`). */
import type { OffsetMap, Span } from '../model';

/** The last segment that starts at the offset or before it. */
export function segmentAt(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A clean span → the source span that encloses it (and any markup inside it). */
export function toSource(map: OffsetMap | undefined, span: Span): Span {
  if (!map || map.clean.length === 0) return span;
  const start = startToSource(map, span.start);
  if (span.end <= span.start) return { start, end: start };
  // the end is the end of the last character, so that markup after the span stays outside
  const last = segmentAt(map.clean, span.end - 1);
  const into = span.end - 1 - map.clean[last]!;
  const length = map.sourceLength[last]!;
  const end = isReplacement(map, last) ? map.source[last]! + length : map.source[last]! + into + 1;
  return { start, end: Math.max(start, end) };
}

const startToSource = (map: OffsetMap, offset: number): number => {
  const i = segmentAt(map.clean, offset);
  const into = offset - map.clean[i]!;
  return map.source[i]! + (isReplacement(map, i) ? 0 : Math.min(into, map.sourceLength[i]!));
};

/** One clean stretch that stands for a source stretch of another length. */
function isReplacement(map: OffsetMap, i: number): boolean {
  const next = map.clean[i + 1];
  return next !== undefined && next - map.clean[i]! !== map.sourceLength[i]!;
}

/** A source offset → the clean offset of the same character, or of the first clean character after it. */
export function toClean(map: OffsetMap | undefined, offset: number): number {
  if (!map || map.source.length === 0) return offset;
  const i = segmentAt(map.source, offset);
  const into = offset - map.source[i]!;
  if (into < 0) return map.clean[i]!;
  if (isReplacement(map, i)) return into < map.sourceLength[i]! ? map.clean[i]! : map.clean[i + 1]!;
  if (into <= map.sourceLength[i]!) return map.clean[i]! + into;
  return map.clean[i + 1] ?? map.clean[i]! + map.sourceLength[i]!;
}
