/**
 * A statement as units that can have a counterpart in another one: a name, a figure or a date is one unit however many
 * words it has, every other content word is one by itself. Its terms follow those of the unit before it in the
 * statement's sequence. Units are read with the words of a profile and kept as two numbers each.
 */
import { HAS_DIGIT, NUMBER, type AnnotatedArticle, type Span } from '../../model';
import type { Terms } from '../words/terms';

/** Kinds of units. */
export const unitKinds = { name: 0, figure: 1, verb: 2, word: 3 } as const;
export type UnitKind = (typeof unitKinds)[keyof typeof unitKinds];

/** Numbers per unit: `kind + 4 * (1 + index)` of the article's name or figure (index -1 for none); end in the sequence. */
export const perUnit = 2;
/** Units beyond this are left out, for time: a statement rarely has fifty. */
export const mostUnits = 80;

/** Takes the words of a statement one after the other. */
export class UnitReader {
  count = 0;
  /** `perUnit` numbers for each of `count` units. */
  readonly columns = new Int32Array(mostUnits * perUnit);
  /** Where each stands in the clean text. */
  readonly spans: Span[] = [];
  #article: AnnotatedArticle | undefined;
  #names: readonly number[] = [];
  #figures: readonly number[] = [];
  #name = 0;
  #figure = 0;
  /** End of the name or figure whose words are being taken, -1 outside. */
  #openEnd = -1;
  #full = false;

  /** @param names indices into the article's names, ascending. @param figures the same of its figures */
  begin(article: AnnotatedArticle, names: readonly number[], figures: readonly number[]): void {
    this.#article = article;
    this.#names = names;
    this.#figures = figures;
    this.#name = this.#figure = this.count = 0;
    this.#openEnd = -1;
    this.#full = false;
    this.spans.length = 0;
  }

  endSentence(): void {
    this.#openEnd = -1;
  }

  /** @param term 0 or less for none. @param before terms of the sequence before it */
  take(start: number, end: number, term: number, flags: number, before: number, terms: Terms): void {
    if (this.#full) return;
    const after = term > 0 ? before + 1 : before;
    if (start < this.#openEnd) {
      this.columns[(this.count - 1) * perUnit + 1] = after;
      this.spans[this.count - 1] = { start: this.spans[this.count - 1]!.start, end };
      return;
    }
    this.#openEnd = -1;
    const mark = this.#markAt(start);
    if (mark < 0 && term <= 0) return;
    const word = flags & (NUMBER | HAS_DIGIT) ? unitKinds.figure : terms.isVerb(term) ? unitKinds.verb : unitKinds.word;
    const at = this.count * perUnit;
    this.columns[at] = mark < 0 ? word : mark;
    this.columns[at + 1] = after;
    this.spans.push({ start, end });
    this.#full = ++this.count === mostUnits;
  }

  /** Kind and index of the figure or name that a place lies in, -1 for none. A figure goes before a name in it. */
  #markAt(place: number): number {
    const { names, figures } = this.#article!;
    while (this.#figure < this.#figures.length && figures[this.#figures[this.#figure]!]!.end <= place) this.#figure++;
    while (this.#name < this.#names.length && names[this.#names[this.#name]!]!.end <= place) this.#name++;
    const figure = this.#figure < this.#figures.length ? this.#figures[this.#figure]! : -1;
    if (figure >= 0 && figures[figure]!.start <= place) {
      this.#openEnd = figures[figure]!.end;
      return unitKinds.figure + 4 * (1 + figure);
    }
    const name = this.#name < this.#names.length ? this.#names[this.#name]! : -1;
    if (name < 0 || names[name]!.start > place) return -1;
    this.#openEnd = names[name]!.end;
    return unitKinds.name + 4 * (1 + name);
  }
}
