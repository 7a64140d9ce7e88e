/** Plain text → blocks: a paragraph per line, or paragraphs of hard-wrapped lines between blank ones, by evidence. */
import type { Span } from '../../model';
import { isInvisible, isSpace } from '../whiteSpace';
import type { RawBlock } from './cleanText';

/** Wider than this, a line is a paragraph of its own and no line of a wrapped one. */
const widestWrap = 130;
/** A wrapped text has at least so many line ends inside its sentences that could not have come later. */
const enoughWrapped = 3;

interface Line extends Span {
  /** Begins a run of lines: a blank line or the text's start stands before it. */
  readonly opens: boolean;
}

/** Blocks of `text` from offset `from` on. Their text is the source's, character by character. */
export function plainBlocks(text: string, from: number): RawBlock[] {
  const lines = linesOf(text, from);
  const width = wrapWidth(text, lines);
  const blocks: { start: number; end: number }[] = [];
  for (const [i, line] of lines.entries()) {
    const last = blocks.at(-1);
    const before = lines[i - 1];
    if (last && before && !line.opens && goesOn(text, before, line, width)) last.end = line.end;
    else blocks.push({ start: line.start, end: line.end });
  }
  return blocks.map((block): RawBlock => {
    const bullet = bulletLength(text, block);
    return { start: block.start + bullet, end: block.end, role: bullet > 0 ? 'list-item' : undefined, linked: 0 };
  });
}

function linesOf(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let opens = true;
  const rare = /[\r\f\u2028\u2029]/.test(text);
  for (let at = from; at < text.length;) {
    let end = rare ? at : text.indexOf('\n', at);
    if (rare) while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
    else if (end < 0) end = text.length;
    let start = at;
    let to = end;
    while (start < to && isBlank(text.charCodeAt(start))) start++;
    while (to > start && isBlank(text.charCodeAt(to - 1))) to--;
    if (start < to) {
      lines.push({ start, end: to, opens: opens || isIndent(text, at, start) });
      opens = false;
    } else if (lines.length > 0) opens = true;
    at = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  return lines;
}

const isLineEnd = (c: number): boolean => c === 10 || c === 13 || c === 0x2028 || c === 0x2029 || c === 12;
const isBlank = (c: number): boolean => isSpace(c) || isInvisible(c);
const isIndent = (text: string, at: number, start: number): boolean =>
  start - at >= 2 || (start > at && text.charCodeAt(at) === 9);

/**
 * The width the text was wrapped at, 0 when it was not: a line is wrapped when the next line's first word would not have
 * fitted on it any more.
 */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let width = 0;
  for (const { start, end } of lines) width = Math.max(width, end - start);
  if (width > widestWrap || width < 30) return 0;
  let full = 0;
  let early = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    // only a line that breaks off in a sentence says how lines are broken
    if (!next || next.opens || isEnd(text.charCodeAt(line.end - 1)) || bulletLength(text, next) > 0) continue;
    if (isFull(text, line, next, width)) full++;
    else if (isSmallLetter(text, next.start)) early++;
  }
  return full >= enoughWrapped && full >= 4 * early ? width : 0;
}

/** Ragged wrapping (e-mail, PDF) leaves some room. */
const isFull = (text: string, line: Line, next: Line, width: number): boolean =>
  line.end - line.start + 1 + firstWordLength(text, next) > width * 0.9;

function firstWordLength(text: string, { start, end }: Span): number {
  let at = start;
  while (at < end && !isBlank(text.charCodeAt(at))) at++;
  return at - start;
}

/** Does the paragraph go on from `line` to `next`? */
function goesOn(text: string, line: Line, next: Line, width: number): boolean {
  const bullet = bulletLength(text, next) > 0;
  if (width > 0) return isFull(text, line, next, width) && !bullet;
  // a single break inside a long line that ends without a stop, with a small letter after it
  return (
    line.end - line.start >= 60 && !bullet && isSmallLetter(text, next.start) && !isEnd(text.charCodeAt(line.end - 1))
  );
}

const isSmallLetter = (text: string, at: number): boolean => {
  const char = text.charAt(at);
  return char !== char.toUpperCase();
};
const isEnd = (c: number): boolean => '.!?:;”"’)]…'.includes(String.fromCharCode(c));

/** Length of '• ', '- ', '* ' at the start of a line; a dash before a name or a quotation is none. */
function bulletLength(text: string, { start, end }: Span): number {
  const c = text.charCodeAt(start);
  const bullet = c === 0x2022 || c === 0x2023 || c === 0x25aa || c === 0x25cf || c === 0xb7 || c === 42 || c === 45;
  if (!bullet || start + 2 >= end) return 0;
  let at = start + 1;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at > start + 1 ? at - start : 0;
}
