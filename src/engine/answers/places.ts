/** Clean spans → places in the source, with line and character. */
import type { AnnotatedArticle, Span } from '../model';
import { toSource } from '../text';
import { onOneLine } from '../text/whiteSpace';
import type { Passage, Place, Position, StatementPassage } from './types';

/** Offsets at which the source's lines start: after CRLF, LF or a lone CR, as editors count. */
export function lineStartsOf(text: string): Uint32Array {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10) starts.push(i + 1);
    else if (c === 13) {
      if (text.charCodeAt(i + 1) === 10) i++;
      starts.push(i + 1);
    }
  }
  return Uint32Array.from(starts);
}

export function positionAt(starts: Uint32Array, offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: offset - starts[low]! };
}

/** Line starts are kept as long as the article's annotations live. */
const kept = new WeakMap<AnnotatedArticle, Uint32Array>();

const startsFor = (found: AnnotatedArticle): Uint32Array => {
  let starts = kept.get(found);
  if (!starts) kept.set(found, (starts = lineStartsOf(found.article.text)));
  return starts;
};

export function placeOf(found: AnnotatedArticle, span: Span): Place {
  const { start, end } = toSource(found.clean.map, span);
  const starts = startsFor(found);
  return { article: found.article.id, start, end, from: positionAt(starts, start), to: positionAt(starts, end) };
}

/** Clean text on one line, for labels. */
export const textOf = (found: AnnotatedArticle, span: Span): string =>
  onOneLine(found.clean.text.slice(span.start, span.end));

export const passageOf = (found: AnnotatedArticle, span: Span): Passage => ({
  ...placeOf(found, span),
  text: textOf(found, span),
});

export const statementPassage = (found: AnnotatedArticle, statement: number): StatementPassage => ({
  ...passageOf(found, found.statements[statement]!),
  ref: { article: found.article.id, statement },
});

/** A stretch of the source itself, such as a credit that was set aside. */
export function sourcePassage(found: AnnotatedArticle, { start, end }: Span): Passage {
  const starts = startsFor(found);
  return {
    article: found.article.id,
    start,
    end,
    from: positionAt(starts, start),
    to: positionAt(starts, end),
    text: onOneLine(found.article.text.slice(start, end)),
  };
}
