/** The words of one paragraph as the date grammar sees them. Indices outside the paragraph have no class. */
import { CAPITAL, NUMBER, SPACE_BEFORE, UPPER, WORD, type DateReading, type Words } from '../../model';
import type { DateWords } from './dateWords';

/** A reading of the words from where it was asked up to `end` (exclusive). */
export interface Found {
  readonly end: number;
  readonly reading: DateReading;
  /** Where it begins, when that is not where it was asked. */
  readonly start?: number;
}

const none: Words = {
  count: 0,
  start: new Uint32Array(0),
  end: new Uint32Array(0),
  id: new Uint32Array(0),
  flags: new Uint16Array(0),
};

export class DateText {
  text = '';
  words: Words = none;
  /** A date inside a date inside a date …: no deeper than this, so that no text is read in more than linear time. */
  depth = 0;
  #names = new Map<number, boolean>();
  /** What `inner` found, by place and depth. */
  #inner = new Map<number, Found | null>();
  /** The whole grammar, for the rules that hold a date inside another ('the end of last June'). Set by the finder. */
  dateAt: (i: number) => Found | undefined = () => undefined;

  constructor(readonly lexicon: DateWords) {}

  set(text: string, words: Words): void {
    this.text = text;
    this.words = words;
    this.depth = 0;
    if (this.#names.size > 0) this.#names.clear();
    if (this.#inner.size > 0) this.#inner.clear();
  }

  /** Is the word at `i` a surname somewhere in this paragraph: a capital word stands right before it? */
  nameInText(i: number): boolean {
    const id = this.id(i);
    let known = this.#names.get(id);
    if (known === undefined) {
      known = false;
      for (let k = 1; k < this.words.count && !known; k++)
        known = this.words.id[k] === id && this.capital(k) && this.isName(k - 1);
      this.#names.set(id, known);
    }
    return known;
  }

  /** A capital word without any sense of time. */
  isName(i: number): boolean {
    return this.capital(i) && this.bits(i) === 0;
  }

  /** The date inside a date. */
  inner(i: number): Found | undefined {
    if (this.depth >= 4 || !this.inside(i)) return undefined;
    const key = i * 4 + this.depth;
    let found = this.#inner.get(key);
    if (found === undefined) {
      this.depth++;
      found = this.dateAt(i) ?? null;
      this.depth--;
      this.#inner.set(key, found);
    }
    return found ?? undefined;
  }

  inside(i: number): boolean {
    return i >= 0 && i < this.words.count;
  }

  id(i: number): number {
    return this.inside(i) ? this.words.id[i]! : -1;
  }

  bits(i: number): number {
    return this.inside(i) ? this.lexicon.table.of(this.words.id[i]!) : 0;
  }

  has(i: number, bits: number): boolean {
    return (this.bits(i) & bits) !== 0;
  }

  is(i: number, word: string): boolean {
    return this.inside(i) && this.words.id[i] === this.lexicon.id(word);
  }

  isAny(i: number, ...words: readonly string[]): boolean {
    if (!this.inside(i)) return false;
    const id = this.words.id[i]!;
    for (const word of words) if (this.lexicon.id(word) === id) return true;
    return false;
  }

  flag(i: number, flag: number): boolean {
    return this.inside(i) && (this.words.flags[i]! & flag) !== 0;
  }

  isNumber(i: number): boolean {
    return this.flag(i, NUMBER);
  }

  isWord(i: number): boolean {
    return this.flag(i, WORD);
  }

  capital(i: number): boolean {
    return this.flag(i, CAPITAL);
  }

  upper(i: number): boolean {
    return this.flag(i, UPPER);
  }

  /** No white space before it. */
  joined(i: number): boolean {
    return this.inside(i) && i > 0 && (this.words.flags[i]! & SPACE_BEFORE) === 0;
  }

  length(i: number): number {
    return this.inside(i) ? this.words.end[i]! - this.words.start[i]! : 0;
  }

  /** The character a one-character token is. */
  char(i: number): string {
    return this.length(i) === 1 ? this.text[this.words.start[i]!]! : '';
  }

  isMark(i: number, mark: string): boolean {
    return this.char(i) === mark;
  }

  /** Value of a number of at most eight plain digits, else -1. */
  int(i: number): number {
    if (!this.isNumber(i)) return -1;
    const from = this.words.start[i]!;
    const to = this.words.end[i]!;
    if (to - from > 8) return -1;
    let value = 0;
    for (let at = from; at < to; at++) {
      const digit = this.text.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) return -1;
      value = value * 10 + digit;
    }
    return value;
  }

  slice(from: number, end: number): string {
    return this.inside(from) && end > from ? this.text.slice(this.words.start[from], this.words.end[end - 1]) : '';
  }

  /** Four digits that can be a year. */
  year(i: number): number {
    const value = this.length(i) === 4 ? this.int(i) : -1;
    return value >= 1000 && value < 2200 ? value : -1;
  }

  /** Past 'of', 'of the', 'in', 'in the' — or where it stood. */
  afterOf(i: number): number {
    if (!this.isAny(i, 'of', 'in')) return i;
    return this.is(i + 1, 'the') ? i + 2 : i + 1;
  }
}
