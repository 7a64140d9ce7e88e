/** A paragraph as the finders of this folder look at it: words by index, their bits, and characters by offset. */
import type { Vocabulary, WordTable } from '../lexicon';
import {
  CAPITAL,
  NUMBER,
  PUNCTUATION,
  SPACE_BEFORE,
  UPPER,
  WORD,
  type ParagraphText,
  type Sentence,
  type Words,
} from '../model';

import { CLOSED, PRONOUN } from './lexicon';

/** Longest distance, in words, at which one word of a sentence bears on a figure. */
const reach = 80;

export class Reading {
  #commaDecimal: boolean | undefined;
  /** Character where the figure before ends: nothing of it belongs to the next. */
  floor = 0;
  text = '';
  words!: Words;
  sentences: readonly Sentence[] = [];
  count = 0;
  #ids: Uint32Array = new Uint32Array(0);
  #starts: Uint32Array = new Uint32Array(0);
  #ends: Uint32Array = new Uint32Array(0);
  #flags: Uint16Array = new Uint16Array(0);
  /** What any word of the paragraph has. */
  all = 0;
  /** The bits of every word of the paragraph. */
  #bits = new Uint32Array(256);

  constructor(
    readonly vocabulary: Vocabulary,
    readonly table: WordTable,
  ) {}

  open(paragraph: ParagraphText): void {
    this.text = paragraph.text;
    const { words } = paragraph;
    this.words = words;
    this.count = words.count;
    this.#ids = words.id;
    this.#starts = words.start;
    this.#ends = words.end;
    this.#flags = words.flags;
    if (this.#bits.length < words.count) this.#bits = new Uint32Array(words.count * 2);
    this.all = this.table.fill(this.#bits, words.id, words.count);
    // 'US' and 'IT' in capitals are no pronouns
    if (this.all & PRONOUN)
      for (let i = 0; i < words.count; i++)
        if (this.#bits[i]! & PRONOUN && words.flags[i]! & UPPER) this.#bits[i] = this.#bits[i]! & ~CLOSED;
    this.sentences = paragraph.sentences;
    this.#commaDecimal = undefined;
    this.floor = 0;
  }

  inside(i: number): boolean {
    return i >= 0 && i < this.count;
  }

  /** Lower-cased word, '' outside the paragraph. */
  word(i: number): string {
    return i >= 0 && i < this.count ? this.vocabulary.wordOf(this.#ids[i]!) : '';
  }

  /** The word as it stands. */
  raw(i: number): string {
    return i >= 0 && i < this.count ? this.text.slice(this.#starts[i], this.#ends[i]) : '';
  }

  bits(i: number): number {
    return i >= 0 && i < this.count ? this.#bits[i]! : 0;
  }

  has(i: number, bits: number): boolean {
    return i >= 0 && i < this.count && (this.#bits[i]! & bits) !== 0;
  }

  flag(i: number, flags: number): boolean {
    return i >= 0 && i < this.count && (this.#flags[i]! & flags) !== 0;
  }

  isWord(i: number): boolean {
    return i >= 0 && i < this.count && (this.#flags[i]! & WORD) !== 0;
  }

  isNumber(i: number): boolean {
    return i >= 0 && i < this.count && (this.#flags[i]! & NUMBER) !== 0;
  }

  isPunctuation(i: number): boolean {
    return i >= 0 && i < this.count && (this.#flags[i]! & PUNCTUATION) !== 0;
  }

  isCapital(i: number): boolean {
    return i >= 0 && i < this.count && (this.#flags[i]! & CAPITAL) !== 0;
  }

  /** Does white space stand before word i? Also true behind the last word. */
  spaced(i: number): boolean {
    return i >= this.count || this.flag(i, SPACE_BEFORE);
  }

  start(i: number): number {
    return i < this.count ? this.#starts[i]! : this.text.length;
  }

  end(i: number): number {
    return i >= 0 && i < this.count ? this.#ends[i]! : 0;
  }

  /** First word at or after `from` that starts at character `at` or later. */
  wordAt(at: number, from: number): number {
    let i = from;
    while (i < this.count && this.#starts[i]! < at) i++;
    return i;
  }

  isHyphen(i: number): boolean {
    if (!this.isPunctuation(i)) return false;
    const c = this.text.charCodeAt(this.#starts[i]!);
    return c === 45 || c === 0x2010 || c === 0x2011;
  }

  /** Hyphen, en or em dash. */
  isDash(i: number): boolean {
    if (!this.isPunctuation(i)) return false;
    const c = this.text.charCodeAt(this.#starts[i]!);
    return c === 45 || (c >= 0x2010 && c <= 0x2015) || c === 0x2212;
  }

  /** Does a sentence start at word i (opening quotation marks left out)? */
  startsSentence(i: number): boolean {
    const sentence = this.sentenceOf(i);
    let first = sentence.firstWord;
    while (first < i && i - first < reach && this.isPunctuation(first)) first++;
    return first === i;
  }

  /** Words of the sentence that can matter to word i: never more than `reach` on either side, so that no text is slow. */
  firstNear(i: number): number {
    return Math.max(this.sentenceOf(i).firstWord, i - reach);
  }

  endNear(i: number): number {
    return Math.min(this.sentenceOf(i).endWord, i + reach);
  }

  /** Does the paragraph write decimals with a comma ('1.234,5')? Asked only where a number could be read both ways. */
  get commaDecimal(): boolean {
    return (this.#commaDecimal ??= /\d\.\d{3},\d/.test(this.text));
  }

  #last = 0;
  sentenceOf(i: number): Sentence {
    const { sentences } = this;
    if (this.#last >= sentences.length) this.#last = 0;
    while (this.#last > 0 && sentences[this.#last]!.firstWord > i) this.#last--;
    while (this.#last < sentences.length - 1 && sentences[this.#last]!.endWord <= i) this.#last++;
    return sentences[this.#last] ?? { start: 0, end: this.text.length, firstWord: 0, endWord: this.words.count };
  }
}
