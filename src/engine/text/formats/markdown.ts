/** Markdown → clean text and blocks, from micromark's events (their offsets are exact). */
import { parse, postprocess, preprocess } from 'micromark';
import type { Ignored } from '../../model';
import { decodeReference } from './characterReference';
import { CleanText, type RawBlock } from './cleanText';

/** Indented lines are prose here, not code: articles are pasted with all kinds of indents. */
const options = { extensions: [{ disable: { null: ['codeIndented'] } }] };

/** What is set aside with everything inside it. */
const skipped = new Set([
  'resource',
  'reference',
  'definition',
  'image',
  'htmlText',
  'autolink',
  'codeFenced',
  'thematicBreak',
]);

export interface MarkdownRead {
  readonly clean: CleanText;
  readonly ignored: readonly Ignored[];
  /** Text of the first heading of level one. */
  readonly title: string | null;
}

/** Reads `source` from offset `from`. HTML blocks are handed to `readHtml` with their place. */
export function readMarkdown(
  source: string,
  from: number,
  readHtml: (clean: CleanText, start: number, end: number) => void,
): MarkdownRead {
  const clean = new CleanText(source);
  const ignored: Ignored[] = [];
  let title: string | null = null;
  // micromark leaves out a byte order mark at the start without counting it, so it must not see one
  const offset = source.charCodeAt(from) === 0xfeff ? from + 1 : from;
  const body = offset === 0 ? source : source.slice(offset);
  const events = postprocess(
    parse(options)
      .document()
      .write(preprocess()(body, undefined, true)),
  );
  let skip = 0;
  let links = 0;
  let lists = 0;
  let headingAt = -1;
  for (const [kind, token] of events) {
    const start = offset + token.start.offset;
    const end = offset + token.end.offset;
    const step = kind === 'enter' ? 1 : -1;
    const { type } = token;
    if (skipped.has(type)) {
      if (kind === 'enter' && type === 'codeFenced' && skip === 0) ignored.push({ start, end, why: 'code' });
      skip += step;
    } else if (skip > 0) continue;
    else if (type === 'link') links += step;
    else if (type === 'listOrdered' || type === 'listUnordered') {
      clean.endBlock();
      lists += step;
    } else if (type === 'listItemPrefix') clean.endBlock();
    else if (type === 'htmlFlow') {
      if (kind === 'enter') {
        clean.endBlock();
        readHtml(clean, start, end);
        clean.endBlock();
      }
    } else if (type === 'paragraph') {
      if (kind === 'enter') clean.role = lists > 0 ? 'list-item' : undefined;
      else clean.endBlock();
    } else if (type === 'atxHeading' || type === 'setextHeading') {
      if (kind === 'enter') {
        clean.role = 'heading';
        headingAt = start;
      } else {
        const isFirstLevel =
          type === 'atxHeading' ? !source.startsWith('##', headingAt) : source.charCodeAt(end - 1) === 61;
        if (isFirstLevel) title ??= clean.blockText();
        clean.endBlock();
      }
    } else if (kind === 'exit') continue;
    else if (type === 'data' || type === 'codeTextData' || type === 'characterEscapeValue')
      clean.copy(start, end, links > 0);
    else if (type === 'characterReference')
      clean.replace(decodeReference(source.slice(start, end)), start, end, links > 0);
    else if (type === 'lineEnding' || type === 'lineSuffix' || type === 'hardBreakTrailing') clean.copy(start, end);
  }
  return { clean, ignored, title };
}

/** A line of a table drawn with bars is layout, not prose. */
export const isTableRow = (text: string, { start }: RawBlock): boolean => text.charCodeAt(start) === 124;
