/** A figure that the reading missed, and a reader gave: its sentence read with a number in its place. */
import type { Readers } from './annotate';
import type { AnnotatedArticle, FigureScope, Quantity, Span } from './model';
import { splitSentences, splitWords } from './text';

/** Any number does: what is counted and what is said of it is the sentence's. */
const stand = '2,000';

/** @returns what the sentence says of the figure; its value is of no meaning. `undefined`: nothing is read there */
export function readMissed({ clean, sentences }: AnnotatedArticle, span: Span, readers: Readers): Quantity | undefined {
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.end <= end);
  if (!sentence) return undefined;
  const behind = clean.text.slice(span.end, sentence.end);
  // 'a regiment [of soldiers]': a number has no *of*
  const passed = /^\s+of\b/.exec(behind)?.[0].length ?? 0;
  const before = clean.text.slice(sentence.start, span.start);
  const text = before + stand + behind.slice(passed);
  const words = splitWords(text, readers.vocabulary);
  const found = readers
    .findQuantities({ text, role: 'paragraph', words, sentences: splitSentences(text, words, readers.vocabulary) })
    .find(({ start, end }) => start <= before.length && before.length < end);
  if (!found) return undefined;
  const longer = span.end - span.start + passed - stand.length;
  const back = (offset: number): number => sentence.start + offset + (offset > before.length ? longer : 0);
  const placed = (each: Span | null): Span | null => each && { start: back(each.start), end: back(each.end) };
  const scope: FigureScope | null = found.scope && { ...found.scope, agent: placed(found.scope.agent) };
  return { ...found, ...span, countedSpan: placed(found.countedSpan), scope };
}
