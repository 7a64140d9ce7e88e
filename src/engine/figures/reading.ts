/** A paragraph as the finders of this folder look at it: words by index, their bits, and characters by offset. */
import type { Vocabulary, WordTable } from '../lexicon';
import {
  CAPITAL,
  NUMBER,
  PUNCTUATION,
  SPACE_BEFORE,
  WORD,
  type ParagraphText,
  type Sentence,
  type Words,
} from '../model';

/** Longest distance, in words, at which one word of a sentence bears on a figure. */
const reach = 80;

export class Reading {
  #commaDecimal: boolean | undefined;
  /** Character where the figure before ends: nothing of it belongs to the next. */
  floor = 0;
  text = '';
  words!: Words;
  sentences: readonly Sentence[] = [];

  constructor(
    readonly vocabulary: Vocabulary,
    readonly table: WordTable,
  ) {}

  open(paragraph: ParagraphText): void {
    this.text = paragraph.text;
    this.words = paragraph.words;
    this.sentences = paragraph.sentences;
    this.#commaDecimal = undefined;
    this.floor = 0;
  }

  get count(): number {
    return this.words.count;
  }

  inside(i: number): boolean {
    return i >= 0 && i < this.words.count;
  }

  /** Lower-cased word, '' outside the paragraph. */
  word(i: number): string {
    return this.inside(i) ? this.vocabulary.wordOf(this.words.id[i]!) : '';
  }

  /** The word as it stands. */
  raw(i: number): string {
    return this.inside(i) ? this.text.slice(this.words.start[i], this.words.end[i]) : '';
  }

  bits(i: number): number {
    return this.inside(i) ? this.table.of(this.words.id[i]!) : 0;
  }

  has(i: number, bits: number): boolean {
    return (this.bits(i) & bits) !== 0;
  }

  flag(i: number, flags: number): boolean {
    return this.inside(i) && (this.words.flags[i]! & flags) !== 0;
  }

  isWord = (i: number): boolean => this.flag(i, WORD);
  isNumber = (i: number): boolean => this.flag(i, NUMBER);
  isPunctuation = (i: number): boolean => this.flag(i, PUNCTUATION);
  isCapital = (i: number): boolean => this.flag(i, CAPITAL);

  /** Does white space stand before word i? Also true behind the last word. */
  spaced(i: number): boolean {
    return i >= this.words.count || this.flag(i, SPACE_BEFORE);
  }

  start(i: number): number {
    return i < this.words.count ? this.words.start[i]! : this.text.length;
  }

  end(i: number): number {
    return this.inside(i) ? this.words.end[i]! : 0;
  }

  /** First word at or after `from` that starts at character `at` or later. */
  wordAt(at: number, from: number): number {
    let i = from;
    while (i < this.words.count && this.words.start[i]! < at) i++;
    return i;
  }

  isHyphen(i: number): boolean {
    if (!this.isPunctuation(i)) return false;
    const c = this.text.charCodeAt(this.words.start[i]!);
    return c === 45 || c === 0x2010 || c === 0x2011;
  }

  /** Hyphen, en or em dash. */
  isDash(i: number): boolean {
    if (!this.isPunctuation(i)) return false;
    const c = this.text.charCodeAt(this.words.start[i]!);
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
