/**
 * Texts with marks in them: `[[text]]` or `[[text = note]]`. A check strips the marks, runs one stage and compares what
 * it found, written the same way, so a failing test shows both texts side by side.
 */
import assert from 'node:assert/strict';

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly note: string;
}

export function parseMarks(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/\[\[(.*?)(?: = (.*?))?\]\]/gs)) {
    text += marked.slice(last, match.index);
    const start = text.length;
    text += match[1]!;
    marks.push({ start, end: text.length, note: match[2] ?? '' });
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), marks };
}

export function writeMarks(text: string, marks: readonly Mark[]): string {
  let out = '';
  let last = 0;
  for (const { start, end, note } of [...marks].sort((a, b) => a.start - b.start || a.end - b.end)) {
    out += text.slice(last, start) + `[[${text.slice(start, end)}${note ? ` = ${note}` : ''}]]`;
    last = end;
  }
  return out + text.slice(last);
}

/** Runs `find` on the text without its marks and compares the marks it gives with those in `marked`. */
export function checkMarks(marked: string, find: (text: string) => readonly Mark[]): void {
  const { text } = parseMarks(marked);
  assert.equal(writeMarks(text, find(text)), marked);
}
