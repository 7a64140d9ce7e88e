/** Quotation marks of a paragraph: which characters are marks, and which way each one faces. */
import { PUNCTUATION, type Words } from '../model';
import { isInvisible, isSpace } from '../text/whiteSpace';

export const DOUBLE = 1;
export const SINGLE = 2;
/** The mark may open, may close; a mark that faces one way only has one of the two. */
export const OPENS = 4;
export const CLOSES = 8;
/** The character itself says which way it faces (“ ” ‘ « »), not only the spaces around it. */
export const SHAPED = 16;
/** Which marks go together: a straight mark does not close a curly one while a curly one follows. */
const CURLY = 32;
const ANGLED = 64;
const TWIN = 128;
export const STYLE = CURLY | ANGLED | TWIN;

export interface QuoteMark {
  /** Offsets of the mark itself: two characters for `` and ''. */
  readonly start: number;
  readonly end: number;
  readonly bits: number;
  /** Number of the word (column of `Words`) the mark is. */
  readonly word: number;
}

const APOSTROPHE = 0x27;
const BACKTICK = 0x60;
const RIGHT_SINGLE = 0x2019;

/** Family and shape by character. Right single marks are shaped like apostrophes, so their shape says nothing. */
const shapes: ReadonlyMap<number, number> = new Map([
  [0x22, DOUBLE],
  [0x201c, DOUBLE | OPENS | SHAPED | CURLY],
  [0x201d, DOUBLE | CLOSES | SHAPED | CURLY],
  [0x201e, DOUBLE | OPENS | SHAPED | CURLY],
  [0x201f, DOUBLE | OPENS | SHAPED | CURLY],
  [0xab, DOUBLE | OPENS | SHAPED | ANGLED],
  [0xbb, DOUBLE | CLOSES | SHAPED | ANGLED],
  [0x300c, DOUBLE | OPENS | SHAPED | ANGLED],
  [0x300d, DOUBLE | CLOSES | SHAPED | ANGLED],
  [0xff02, DOUBLE],
  [APOSTROPHE, SINGLE],
  [BACKTICK, SINGLE],
  [0x2018, SINGLE | OPENS | SHAPED],
  [RIGHT_SINGLE, SINGLE],
  [0x201a, SINGLE | OPENS | SHAPED],
  [0x2039, SINGLE | OPENS | SHAPED],
  [0x203a, SINGLE | CLOSES | SHAPED],
]);

/** Words that begin with an apostrophe. Own list: the elisions news and speech in print use. */
const elided = /^(?:em|til|till|tis|twas|twere|cause|cos|coz|n|bout|round|ere|neath|kay|sup)(?![\p{L}\p{N}])/iu;

/** Every quotation mark of the paragraph in order; apostrophes, decades ('90s), inches and feet are left out. */
export function findMarks(text: string, words: Words): QuoteMark[] {
  const marks: QuoteMark[] = [];
  for (let i = 0; i < words.count; i++) {
    if (!(words.flags[i]! & PUNCTUATION)) continue;
    const start = words.start[i]!;
    const c = text.charCodeAt(start);
    if (c < 0x22 || (c > 0x27 && c < 0x60)) continue;
    const shape = shapes.get(c);
    if (shape === undefined) continue;
    const twin =
      shape & SINGLE && (c === APOSTROPHE || c === BACKTICK || c === RIGHT_SINGLE) && text.charCodeAt(start + 1) === c;
    const end = start + (twin ? 2 : 1);
    if (text.charCodeAt(end) === 0x3e) continue; // the end of a tag
    // a value in markup (author="…") is no quotation
    if (start > 0 && text.charCodeAt(start - 1) === 0x3d) {
      while (i + 1 < words.count && text.charCodeAt(words.start[i + 1]!) !== c) i++;
      i++;
      continue;
    }
    const bits = facing(text, start, end, twin ? DOUBLE | TWIN : shape);
    if (bits & (OPENS | CLOSES)) marks.push({ start, end, bits, word: i });
    if (twin) i++;
  }
  return marks;
}

/** Family and ways the mark can face, from its shape and what stands beside it. */
function facing(text: string, start: number, end: number, shape: number): number {
  if (isTypedApostrophe(text, start)) return 0;
  const before = side(text, start - 1, -1);
  const after = side(text, end, 1);
  const left = before === 'space' || before === 'open' || before === 'dash';
  const right = after === 'space' || after === 'stop' || after === 'dash';
  if (shape & SHAPED) {
    // a mark that was typed the wrong way round: hugged from the other side
    const wrongWay =
      shape & OPENS
        ? (before === 'text' || before === 'stop') && (after === 'space' || after === 'stop')
        : left && before !== 'dash' && after === 'text';
    return wrongWay ? shape ^ (OPENS | CLOSES) : shape;
  }
  if (shape & SINGLE) {
    if (after === 'text' && left && !isApostrophe(text, end)) return shape | OPENS;
    if (right && !left) return shape | CLOSES;
    return before === 'stop' && after !== 'text' ? shape | CLOSES : shape;
  }
  if (left && after !== 'space' && !(before === 'dash' && right)) return shape | OPENS;
  if (right && before !== 'space' && !(after === 'dash' && left)) return shape | CLOSES;
  return shape | OPENS | CLOSES;
}

/** 'don"t', 'Veldan"s': an apostrophe that was typed, or came out of a conversion, as a quotation mark. */
const isTypedApostrophe = (text: string, start: number): boolean =>
  text.charCodeAt(start) === 0x22 &&
  isLetter.test(text[start - 1] ?? '') &&
  contraction.test(text.slice(start + 1, start + 4));
const isLetter = /\p{L}/u;
const contraction = /^(?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}])/u;

type Side = 'space' | 'open' | 'dash' | 'stop' | 'text';

/** What stands at `at`; other quotation marks are looked through, away from the mark. */
function side(text: string, at: number, step: 1 | -1): Side {
  for (let i = at, seen = 0; ; i += step, seen++) {
    if (i < 0 || i >= text.length) return 'space';
    const c = text.charCodeAt(i);
    if (isSpace(c)) return 'space';
    if ((shapes.has(c) && seen < 3) || isInvisible(c)) continue;
    if (c === 0x28 || c === 0x5b || c === 0x7b || c === 0x2f) return step < 0 ? 'open' : 'text';
    if (c === 0x2d || (c >= 0x2010 && c <= 0x2015)) return 'dash';
    if (c === 0x29 || c === 0x5d || c === 0x7d) return 'stop';
    if (c === 0x2e || c === 0x2c || c === 0x3b || c === 0x3a || c === 0x21 || c === 0x3f || c === 0x2026) return 'stop';
    return 'text';
  }
}

/** Does the text after a single mark say that it stands for left-out letters or digits ('90s, 'em)? */
function isApostrophe(text: string, after: number): boolean {
  const c = text.charCodeAt(after);
  if (c >= 48 && c <= 57) return /^\d\d(?:s|\b(?!\d))/.test(text.slice(after, after + 4));
  return elided.test(text.slice(after, after + 6));
}
