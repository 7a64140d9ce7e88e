/**
 * A paragraph without the insides of its quotations: each quotation is one item, so that a sentence broken by quoted words
 * is one clause again. Frame sentences are cut here, since a quotation may hold sentences of its own.
 */
import type { WordTable } from '../../lexicon';
import { DETERMINER, OBJECT_PRONOUN, POSSESSIVE, PRONOUN, SPEECH_NOUN, TIME, COMMON } from './wordClasses';
import {
  CAPITAL,
  CLITIC,
  NUMBER,
  PUNCTUATION,
  SPACE_BEFORE,
  UPPER,
  WORD,
  type Paragraph,
  type Quote,
  type Span,
} from '../../model';

/** Bits of `Frame.kind`. */
export const IS_WORD = 1;
export const IS_NUMBER = 2;
export const IS_MARK = 4;
export const IS_QUOTE = 8;
export const IS_CAPITAL = 16;
export const IS_CLITIC = 32;
/** No white space between this item and the one before. */
export const GLUED = 64;

/** Columns over the items of a paragraph; offsets relative to the paragraph. */
export interface Frame {
  readonly text: string;
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly kind: Uint8Array;
  /** Bits of the word's classes (wordClasses.ts). */
  readonly classes: Uint32Array;
  /** For a mark its char code, for a quotation its number in the paragraph. */
  readonly value: Uint32Array;
  /** Half-open ranges of items. */
  readonly sentences: readonly Span[];
}

const quoteMarks = new Set([
  0x22, 0x27, 0x60, 0x2018, 0x2019, 0x201c, 0x201d, 0x201e, 0xab, 0xbb, 0x2039, 0x203a, 0x201a,
]);
/** Classes that words keep when a capital in mid-sentence says that they are part of a name. */
const OF_CAPITALS = DETERMINER | POSSESSIVE | PRONOUN | OBJECT_PRONOUN | TIME | SPEECH_NOUN | COMMON;

const isEnd = (c: number): boolean => c === 0x2e || c === 0x21 || c === 0x3f;

export function buildFrame(paragraph: Paragraph, quotes: readonly Quote[], table: WordTable): Frame {
  const { text, words } = paragraph;
  const start = new Uint32Array(words.count + 1);
  const end = new Uint32Array(words.count + 1);
  const kind = new Uint8Array(words.count + 1);
  const classes = new Uint32Array(words.count + 1);
  const value = new Uint32Array(words.count + 1);
  const begins: number[] = []; // items that begin a sentence of the paragraph
  let count = 0;
  let sentence = 0;
  for (let i = 0, q = 0; i < words.count;) {
    const at = words.start[i]!;
    while (q < quotes.length && quotes[q]!.end <= at) q++;
    const quote = quotes[q];
    const opens = quote && quote.start <= at;
    let next = i + 1;
    if (opens) {
      start[count] = quote.start;
      end[count] = quote.end;
      kind[count] = IS_QUOTE;
      value[count] = q;
      while (next < words.count && words.start[next]! < quote.end) next++;
    } else {
      const flags = words.flags[i]!;
      const c = text.charCodeAt(at);
      start[count] = at;
      end[count] = words.end[i]!;
      value[count] = c;
      kind[count] =
        (flags & WORD ? IS_WORD : 0) |
        (flags & NUMBER ? IS_NUMBER : 0) |
        (flags & PUNCTUATION ? IS_MARK : 0) |
        (flags & CAPITAL ? IS_CAPITAL : 0) |
        (flags & CLITIC ? IS_CLITIC : 0) |
        (flags & SPACE_BEFORE ? 0 : GLUED);
      // 'US' and 'IT' are names, not pronouns
      const short = flags & UPPER && words.end[i]! - at === 2;
      classes[count] = flags & WORD && !short ? table.of(words.id[i]!) : 0;
    }
    let begun = false;
    while (sentence < paragraph.sentences.length && paragraph.sentences[sentence]!.firstWord < next) {
      const { firstWord } = paragraph.sentences[sentence]!;
      if (firstWord === i || (firstWord < i && !opens)) begun = true;
      sentence++;
    }
    // inside a sentence a capital makes a name of 'Will' and 'May'
    const starts = begun || count === 0 || (kind[count - 1]! & (IS_QUOTE | IS_MARK) && value[count - 1] !== 0x2c);
    if (!starts && kind[count]! & IS_CAPITAL) classes[count] = classes[count]! & OF_CAPITALS;
    if (begun) begins.push(count);
    const mark = !opens && words.flags[i]! & PUNCTUATION && quoteMarks.has(text.charCodeAt(at));
    if (!mark) count++;
    else if (begun) begins[begins.length - 1] = count; // the mark itself is left out: the next item begins
    i = next;
  }
  const columns = { text, count, start, end, kind, classes, value };
  return { ...columns, sentences: cut(columns, new Set(begins)) };
}

/** Longer sentences are lists or tables, not clauses: they are cut, so that no text costs more than linear time. */
const LONGEST = 240;

/** Sentence borders between items: where a sentence of the paragraph begins, or where a quotation ended one. */
function cut(frame: Omit<Frame, 'sentences'>, begins: ReadonlySet<number>): Span[] {
  const { text, count, kind, end, value } = frame;
  const found: Span[] = [];
  let from = 0;
  for (let i = 1; i < count; i++) {
    const before = kind[i - 1]!;
    const capital = (kind[i]! & (IS_CAPITAL | IS_QUOTE | IS_NUMBER)) !== 0;
    let border = begins.has(i);
    if (before & IS_QUOTE) {
      const last = text.charCodeAt(end[i - 1]! - 1);
      if (isEnd(last)) border = capital;
      else border = border && capital && last !== 0x2c;
    } else if (!border && kind[i]! & IS_QUOTE && before & IS_MARK) border = isEnd(value[i - 1]!);
    if (border || i - from >= LONGEST) {
      found.push({ start: from, end: i });
      from = i;
    }
  }
  if (from < count) found.push({ start: from, end: count });
  return found;
}
