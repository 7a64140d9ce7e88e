/** Marks → stretches of quoted words, one level deep: quotations inside a quotation belong to its words. */
import type { Span } from '../model';
import { isInvisible, isSpace } from '../text/whiteSpace';
import { CLOSES, DOUBLE, OPENS, SHAPED, SINGLE, STYLE, type QuoteMark } from './marks';

export interface Stretch extends Span {
  /** false: no closing mark before the paragraph's end; the speech may go on in the next paragraph. */
  readonly closed: boolean;
  readonly single: boolean;
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/** Pairs the marks of one paragraph. Spans lie inside the marks, without white space or what has no width at their ends. */
export function pairMarks(text: string, marks: readonly QuoteMark[]): Stretch[] {
  const found: Stretch[] = [];
  const oddBehind = countBehind(marks);
  const add = (start: number, end: number, closed: boolean, single: boolean): void => {
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (end > start) found.push({ start, end, closed, single });
  };
  for (let i = 0; i < marks.length;) {
    const open = marks[i]!;
    if (!(open.bits & OPENS)) i++;
    else if (open.bits & SINGLE) {
      const close = closeSingle(text, marks, i);
      if (close > i) add(open.end, marks[close]!.start, true, true);
      else if (close === RUNS_ON) add(open.end, text.length, false, true);
      i = close === RUNS_ON ? marks.length : Math.max(close, i) + 1;
    } else {
      const close = closeDouble(text, marks, i);
      const mark = marks[close];
      const closes = mark !== undefined && ((mark.bits & CLOSES) !== 0 || isSetApart(text, marks, close, oddBehind));
      if (!mark) add(open.end, text.length, false, false);
      else if (closes) add(open.end, mark.start, true, false);
      else add(open.end, sentenceEndBefore(text, open.end, mark.start), true, false);
      i = mark && !closes ? close : close + 1;
    }
  }
  return found;
}

/**
 * The mark that ends the double quotation opened at `at`: its closing mark, or the next opening one where the closing
 * mark was forgotten, or `marks.length`. A pair of marks of another style is a quotation inside.
 */
function closeDouble(text: string, marks: readonly QuoteMark[], at: number): number {
  const style = marks[at]!.bits & STYLE;
  let depth = 0;
  let foreignDepth = 0;
  const last = Math.min(marks.length, at + LOOKAHEAD);
  for (let i = at + 1; i < last; i++) {
    const { bits, start } = marks[i]!;
    if (!(bits & DOUBLE)) continue;
    if ((bits & STYLE) !== style) {
      if (bits & CLOSES && foreignDepth > 0) foreignDepth--;
      else if (bits & OPENS) foreignDepth++;
      else return i; // opened with one style, closed with the other
      continue;
    }
    if (bits & CLOSES) {
      // 6'2" inside a quotation: another closing mark follows, none opens before it
      const next = nextDouble(marks, i);
      if (isDigit(text.charCodeAt(start - 1)) && next && next.bits & CLOSES && !(next.bits & OPENS)) continue;
      if (depth-- === 0) return i;
    } else {
      const first = nextDouble(marks, i);
      const second = first && nextDouble(marks, marks.indexOf(first, i));
      const nested = first && first.bits & CLOSES && second && second.bits & CLOSES && !(second.bits & OPENS);
      if (!nested) return i;
      depth++;
    }
  }
  return marks.length;
}

/**
 * 'We will stay, "Moran said: a closing mark that was set apart from its words and put to the next one. Where it closes, the
 * straight marks behind it make whole pairs.
 */
function isSetApart(text: string, marks: readonly QuoteMark[], at: number, oddBehind: Uint8Array): boolean {
  const { bits, start } = marks[at]!;
  return !(bits & (STYLE | SHAPED)) && oddBehind[at] === 0 && /[,.!?] $/.test(text.slice(start - 2, start));
}

/** By mark: 1 where an odd number of straight double marks stands behind it. */
function countBehind(marks: readonly QuoteMark[]): Uint8Array {
  const odd = new Uint8Array(marks.length);
  let behind = 0;
  for (let i = marks.length - 1; i >= 0; i--) {
    odd[i] = behind;
    if (marks[i]!.bits & DOUBLE && !(marks[i]!.bits & STYLE)) behind = 1 - behind;
  }
  return odd;
}

const nextDouble = (marks: readonly QuoteMark[], at: number): QuoteMark | undefined => {
  let i = at + 1;
  while (i < marks.length && !(marks[i]!.bits & DOUBLE)) i++;
  return marks[i];
};

const RUNS_ON = -1;
const NOT_A_QUOTE = -2;
/** Marks looked at for the end of a single quotation, so that a text full of apostrophes stays cheap. */
const LOOKAHEAD = 200;

/** The mark that closes the single quotation opened at `at`; an apostrophe after s gives way to a better one. */
function closeSingle(text: string, marks: readonly QuoteMark[], at: number): number {
  let possible = NOT_A_QUOTE;
  let doubles = 0;
  const last = Math.min(marks.length, at + LOOKAHEAD);
  for (let i = at + 1; i < last; i++) {
    const { bits, start, end } = marks[i]!;
    if (bits & DOUBLE) {
      doubles += bits & CLOSES && doubles > 0 ? -1 : 1;
      continue;
    }
    if (doubles > 0) continue;
    if (bits & CLOSES) {
      const c = text.charCodeAt(start - 1) | 32;
      const apostrophe = (c === 115 || c === 110) && /^\s[\p{L}\p{N}]/u.test(text.slice(end, end + 2));
      if (!apostrophe) return i;
      if (possible < 0) possible = i;
    } else if (bits & OPENS && possible > 0) return possible;
  }
  if (possible > 0) return possible;
  const opening = marks[at]!;
  return opening.bits & SHAPED && opening.start === 0 && doubles === 0 ? RUNS_ON : NOT_A_QUOTE;
}

/** Where a quotation without closing mark ends, at the latest at `limit`: after the last sentence that is whole. */
function sentenceEndBefore(text: string, start: number, limit: number): number {
  for (let i = limit - 1; i > start; i--) {
    const c = text.charCodeAt(i);
    if (c === 0x2e || c === 0x21 || c === 0x3f) return i + 1;
  }
  return limit;
}

const isBlank = (c: number): boolean => isSpace(c) || isInvisible(c);
