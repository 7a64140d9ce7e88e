/**
 * A paragraph without the insides of its quotations: each quotation is one item, so that a sentence broken by quoted words
 * is one clause again. Frame sentences are cut here, since a quotation may hold sentences of its own.
 */
import {
  COMMON,
  CUE,
  DETERMINER,
  OBJECT_PRONOUN,
  POSSESSIVE,
  PRONOUN,
  SPEECH_NOUN,
  TIME,
  type KnownWords,
  type WordClasses,
} from './wordClasses';
import {
  CAPITAL,
  CLITIC,
  NUMBER,
  PUNCTUATION,
  SPACE_BEFORE,
  UPPER,
  WORD,
  type Paragraph,
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
/** A cue, or a word that may be part of one ('according'). */
export const IS_TRIGGER = 128;

/** Columns over the items of a paragraph; offsets relative to the paragraph. */
export interface Frame {
  readonly text: string;
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly kind: Uint8Array;
  /** Bits of the word's classes (wordClasses.ts). */
  readonly classes: Uint32Array;
  /** For a word its number in the vocabulary, for a mark its char code, for a quotation its number in the paragraph. */
  readonly value: Uint32Array;
  readonly known: KnownWords;
  /** Half-open ranges of items. */
  readonly sentences: readonly Span[];
}

const isQuoteMark = new Uint8Array(0x2040);
for (const mark of '"\'`‘’“”„«»‹›‚') isQuoteMark[mark.charCodeAt(0)] = 1;
/** Classes that words keep when a capital in mid-sentence says that they are part of a name. */
const OF_CAPITALS = DETERMINER | POSSESSIVE | PRONOUN | OBJECT_PRONOUN | TIME | SPEECH_NOUN | COMMON;

const isEnd = (c: number): boolean => c === 0x2e || c === 0x21 || c === 0x3f;

/** A frame of the paragraph; with `wanted`, of those sentences only for which it is 1. */
export type FrameBuilder = (paragraph: Paragraph, wanted?: Uint8Array) => Frame;

/** Makes frames in columns that are used again: a frame holds until the next one is built. */
export function createFrameBuilder({ table, known }: WordClasses): FrameBuilder {
  let start = new Uint32Array(0);
  let end = start;
  let kind = new Uint8Array(0);
  let classes = start;
  let value = start;
  return ({ text, words, quotes, sentences }, wanted) => {
    if (start.length <= words.count) {
      const size = (words.count + 256) * 2;
      start = new Uint32Array(size);
      end = new Uint32Array(size);
      kind = new Uint8Array(size);
      classes = new Uint32Array(size);
      value = new Uint32Array(size);
    }
    const begins: number[] = []; // items that begin a sentence of the paragraph
    let count = 0;
    let sentence = 0;
    for (let i = 0, q = 0; i < words.count;) {
      const at = words.start[i]!;
      while (q < quotes.length && quotes[q]!.end <= at) q++;
      const quote = quotes[q];
      let next = i + 1;
      let begun = false;
      if (quote && quote.start <= at) {
        while (next < words.count && words.start[next]! < quote.end) next++;
        start[count] = quote.start;
        end[count] = quote.end;
        kind[count] = IS_QUOTE;
        classes[count] = 0;
        value[count] = q;
        while (sentence < sentences.length && sentences[sentence]!.firstWord < next)
          if (sentences[sentence++]!.firstWord === i) begun = true;
        if (begun) begins.push(count);
        count++;
        i = next;
        continue;
      }
      let skipped = false;
      while (sentence < sentences.length && sentences[sentence]!.firstWord <= i) {
        begun = true;
        skipped = wanted !== undefined && !wanted[sentence];
        sentence++;
      }
      if (skipped) {
        i = sentences[sentence - 1]!.endWord;
        continue;
      }
      if (begun) begins.push(count);
      const flags = words.flags[i]!;
      i = next;
      start[count] = at;
      end[count] = words.end[i - 1]!;
      let k = flags & SPACE_BEFORE ? 0 : GLUED;
      if (flags & WORD) {
        k |= IS_WORD;
        const id = words.id[i - 1]!;
        // 'US' and 'IT' are names, not pronouns
        let c = flags & UPPER && words.end[i - 1]! - at === 2 ? 0 : table.of(id);
        if (flags & CAPITAL) {
          k |= IS_CAPITAL;
          // inside a sentence a capital makes a name of 'Will' and 'May'
          const goesOn =
            !begun && count > 0 && (!(kind[count - 1]! & (IS_QUOTE | IS_MARK)) || value[count - 1] === 0x2c);
          if (goesOn) c &= OF_CAPITALS;
        }
        if (c & CUE || id === known.according || id === known.per || id === known.words) k |= IS_TRIGGER;
        classes[count] = c;
        value[count] = id;
      } else {
        const c = text.charCodeAt(at);
        // the marks of quotations are left out: the quotation is the item
        if (flags & PUNCTUATION && c < 0x2040 && isQuoteMark[c]) continue;
        k |= (flags & NUMBER ? IS_NUMBER : 0) | (flags & PUNCTUATION ? IS_MARK : 0) | (flags & CLITIC ? IS_CLITIC : 0);
        classes[count] = 0;
        value[count] = c;
      }
      kind[count] = k;
      count++;
    }
    const found: Span[] = [];
    const frame: Frame = { text, count, start, end, kind, classes, value, known, sentences: found };
    cut(frame, begins, found);
    return frame;
  };
}

/** Longer sentences are lists or tables, not clauses: they are cut, so that no text costs more than linear time. */
const LONGEST = 240;

/** Sentence borders between items: where a sentence of the paragraph begins, or where a quotation ended one. */
function cut(frame: Frame, begins: readonly number[], found: Span[]): void {
  const { text, count, kind, end, value } = frame;
  let from = 0;
  let next = 0;
  for (let i = 1; i < count; i++) {
    const before = kind[i - 1]!;
    const capital = (kind[i]! & (IS_CAPITAL | IS_QUOTE | IS_NUMBER)) !== 0;
    while (next < begins.length && begins[next]! < i) next++;
    let border = begins[next] === i;
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
}
