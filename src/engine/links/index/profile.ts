/** A statement as the linker compares it: its terms in order and as a set, and where to find the rest. */
import { CAPITAL, HAS_DIGIT, NUMBER, WORD, type AnnotatedArticle, type Quantity, type Span } from '../../model';
import { Lately } from '../words/lately';
import { wordsOf } from '../words/paragraphWords';
import type { Terms } from '../words/terms';
import { perUnit, UnitReader } from './units';

export interface Profile {
  readonly article: AnnotatedArticle;
  /** Index in the article's statements; -1 stands for the whole text taken as one statement. */
  readonly statement: number;
  readonly span: Span;
  /** Terms in the order of the text, function words left out. */
  readonly sequence: Int32Array;
  /** Distinct terms, ascending. */
  readonly terms: Int32Array;
  /** Words and numbers, function words too. */
  readonly words: number;
  /** What kind of word each of `terms` is: bits `NAME` and `FIGURE`. */
  readonly kinds: Uint8Array;
  /** Its units, see `units`. */
  readonly units: Int32Array;
  /** Indices into the article's `names`, `figures` and `quotes`. */
  readonly names: readonly number[];
  readonly figures: readonly number[];
  readonly quotes: readonly number[];
  readonly negated: boolean;
  /** Bits of all its words, see `cues`. */
  readonly cues: number;
  /** Low and high of every quantity, and its dimension's number; three entries each. */
  readonly values: Float64Array;
  /** The quantities that say what they count. */
  readonly counting: readonly Quantity[];
  /** Days of every resolved date, as days since 1970: low and high. */
  readonly days: Int32Array;
}

/** Bits of `Profile.kinds`. */
export const NAME = 1; // written as a name, at least once
export const FIGURE = 2; // holds a digit

const sequence: number[] = [];
let wordCount = 0;
let cues = 0;
/** Kinds of the words of `sequence`. */
const marks: number[] = [];
const units = new UnitReader();

function begin(article: AnnotatedArticle, { names, figures }: Held): void {
  sequence.length = 0;
  wordCount = 0;
  cues = 0;
  marks.length = 0;
  units.begin(article, names, figures);
}

export function profileOf(article: AnnotatedArticle, index: number, terms: Terms): Profile {
  const statement = article.statements[index]!;
  begin(article, statement);
  collect(article, statement.sentence, statement, statement.names, terms);
  return finish(article, index, statement, statement);
}

const keptSpans = new Lately<Profile, readonly Span[]>(32);

/** Where the units of a profile stand in the clean text: read again, since few are ever named. */
export const spansOfUnits = (profile: Profile, terms: Terms): readonly Span[] =>
  keptSpans.get(profile) ?? keptSpans.keep(profile, readSpans(profile, terms));

function readSpans({ article, statement, span, names, figures }: Profile, terms: Terms): readonly Span[] {
  begin(article, { names, figures });
  if (statement < 0) article.sentences.forEach((_, i) => collect(article, i, span, names, terms));
  else collect(article, article.statements[statement]!.sentence, span, names, terms);
  return [...units.spans];
}

/** The whole article as one statement, whatever its sentences and their roles. */
export function wholeProfile(article: AnnotatedArticle, terms: Terms): Profile {
  const span = { start: 0, end: article.clean.text.length };
  const held = { names: article.names.map((_, i) => i), figures: article.figures.map((_, i) => i) };
  begin(article, held);
  article.sentences.forEach((_, i) => collect(article, i, span, held.names, terms));
  return finish(article, -1, span, {
    ...held,
    quotes: article.quotes.map((_, i) => i),
    negated: article.statements.some(({ negated }) => negated),
  });
}

/** @param names indices into the article's names, ascending, of those in the statement */
function collect(
  article: AnnotatedArticle,
  sentenceIndex: number,
  within: Span,
  names: readonly number[],
  terms: Terms,
): void {
  const sentence = article.sentences[sentenceIndex]!;
  const { start, paragraph } = article.paragraphs[sentence.paragraph]!;
  const words = wordsOf(paragraph);
  const from = within.start - start;
  const to = within.end - start;
  const begin = sequence.length;
  let capitals = 0;
  let name = 0;
  // a clause within a sentence begins in small letters, unless with a name
  let first = within.start > sentence.start ? sentence.firstWord : -1;
  for (let i = sentence.firstWord; i < sentence.endWord; i++) {
    if (words.start[i]! < from || words.end[i]! > to) continue;
    if (words.flags[i]! & (WORD | NUMBER)) wordCount++;
    if (first < 0) first = i;
    cues |= terms.cuesOf(words.id[i]!);
    const term = terms.of(words.id[i]!);
    const flags = words.flags[i]!;
    units.take(start + words.start[i]!, start + words.end[i]!, term, flags, sequence.length, terms);
    if (term <= 0) continue;
    const capital = (flags & CAPITAL) !== 0;
    if (capital) capitals++;
    const at = start + words.start[i]!;
    while (name < names.length && article.names[names[name]!]!.end <= at) name++;
    const found = name < names.length && article.names[names[name]!]!.start <= at;
    sequence.push(term);
    marks.push(
      (flags & (NUMBER | HAS_DIGIT) ? FIGURE : 0) | (found ? FOUND : 0) | (capital ? (i === first ? FIRST : NAME) : 0),
    );
  }
  units.endSentence();
  // where nearly every word has a capital, or at a sentence's start, only words of names that were found are names
  const title = capitals > 3 && capitals >= 0.7 * (sequence.length - begin);
  for (let i = begin; i < sequence.length; i++) {
    const mark = marks[i]!;
    if (mark & (FIRST | (title ? NAME : 0))) marks[i] = (mark & FIGURE) | (mark & FOUND ? NAME : 0);
    else marks[i] = mark & (FIGURE | NAME);
  }
}

const FIRST = 4;
const FOUND = 8;

type Held = Pick<Profile, 'names' | 'figures'>;

/**
 * Columns of profiles lie in common blocks: an array of its own costs more than the few numbers in it. A block goes with the
 * last profile in it.
 */
const blockLength = 1 << 14;
let numbers = new Int32Array(blockLength);
let numbersUsed = 0;
let bytes = new Uint8Array(blockLength);
let bytesUsed = 0;

/** A copy of the first `length` of `from`. */
function keptNumbers(from: Int32Array, length: number): Int32Array {
  if (length > blockLength >> 2) return from.slice(0, length);
  if (numbersUsed + length > blockLength) {
    numbers = new Int32Array(blockLength);
    numbersUsed = 0;
  }
  const kept = numbers.subarray(numbersUsed, (numbersUsed += length));
  for (let i = 0; i < length; i++) kept[i] = from[i]!;
  return kept;
}

/** Zeros. */
function keptBytes(length: number): Uint8Array {
  if (length > blockLength >> 2) return new Uint8Array(length);
  if (bytesUsed + length > blockLength) {
    bytes = new Uint8Array(blockLength);
    bytesUsed = 0;
  }
  return bytes.subarray(bytesUsed, (bytesUsed += length));
}

function finish(
  article: AnnotatedArticle,
  statement: number,
  span: Span,
  rest: Held & Pick<Profile, 'quotes' | 'negated'>,
): Profile {
  const sorted = Int32Array.from(sequence);
  const ordered = keptNumbers(sorted, sorted.length);
  sorted.sort();
  let n = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[n++] = sorted[i]!;
  const distinct = keptNumbers(sorted, n);
  const kinds = keptBytes(n);
  for (let i = 0; i < ordered.length; i++) if (marks[i]! > 0) kinds[placeOf(distinct, ordered[i]!)]! |= marks[i]!;
  return {
    article,
    statement,
    span: { start: span.start, end: span.end },
    sequence: ordered,
    terms: distinct,
    kinds,
    words: wordCount,
    cues,
    units: keptNumbers(units.columns, units.count * perUnit),
    names: rest.names,
    figures: rest.figures,
    quotes: rest.quotes,
    negated: rest.negated,
    values: valuesOf(article, rest.figures),
    counting: countingOf(article, rest.figures),
    days: daysOf(article, rest.figures),
  };
}

/** Index of a value that an ascending list holds. */
function placeOf(list: Int32Array, value: number): number {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const noValues = new Float64Array(0);
const noDays = new Int32Array(0);
const dimensions = new Map<string, number>();

function valuesOf(article: AnnotatedArticle, figures: readonly number[]): Float64Array {
  if (figures.length === 0) return noValues;
  const values: number[] = [];
  for (const i of figures) {
    const figure = article.figures[i]!;
    if (figure.dimension === 'date' || figure.kind === 'ordinal') continue;
    let dimension = dimensions.get(figure.dimension);
    if (dimension === undefined) dimensions.set(figure.dimension, (dimension = dimensions.size));
    values.push(Number(figure.low), Number(figure.high), dimension);
  }
  return values.length === 0 ? noValues : Float64Array.from(values);
}

const noCounting: readonly Quantity[] = [];

function countingOf(article: AnnotatedArticle, figures: readonly number[]): readonly Quantity[] {
  let counting: Quantity[] | undefined;
  for (const i of figures) {
    const figure = article.figures[i]!;
    if (figure.dimension === 'date' || figure.kind === 'ordinal' || figure.counted === null) continue;
    (counting ??= []).push(figure as Quantity);
  }
  // of its length: one that grew keeps room for seventeen
  return counting?.slice() ?? noCounting;
}

function daysOf(article: AnnotatedArticle, figures: readonly number[]): Int32Array {
  if (figures.length === 0) return noDays;
  const days: number[] = [];
  for (const i of figures) {
    const figure = article.figures[i]!;
    if (figure.kind !== 'date' || figure.dimension !== 'date' || figure.low === null || figure.high === null) continue;
    days.push(Math.floor(Date.parse(figure.low) / 864e5), Math.floor(Date.parse(figure.high) / 864e5));
  }
  return days.length === 0 ? noDays : Int32Array.from(days);
}
