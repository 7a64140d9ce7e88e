/** One article through the steps. A paragraph that has been read before is not read again. */
import { createAttributor, type Attributor } from './attribution';
import { createDateFinder, fillAsOf, type DateFinder } from './dates';
import { createNameReader, type NameReader } from './entities';
import { createQuantityFinder, type QuantityFinder } from './figures';
import type { Vocabulary } from './lexicon';
import {
  type AnnotatedArticle,
  type Article,
  type BlockRole,
  type CleanArticle,
  type DateMention,
  type FigureInMaking,
  type NameScores,
  type Paragraph,
  type PlacedParagraph,
  type Quantity,
  type Quote,
  type Sentence,
  type Words,
} from './model';
import { placeFigures } from './placeFigures';
import { createQuoteFinder, type QuoteFinder } from './quotes';
import { createStatementBuilder, type StatementBuilder } from './statements';
import { readArticle, splitSentences, splitWords } from './text';

/** The finders, made once per corpus around its vocabulary. */
export interface Readers {
  readonly vocabulary: Vocabulary;
  readonly names: NameReader;
  readonly findQuantities: QuantityFinder;
  readonly findDates: DateFinder;
  readonly findQuotes: QuoteFinder;
  readonly attribute: Attributor;
  readonly buildStatements: StatementBuilder;
}

export const createReaders = (vocabulary: Vocabulary): Readers => ({
  vocabulary,
  names: createNameReader(vocabulary),
  findQuantities: createQuantityFinder(vocabulary),
  findDates: createDateFinder(vocabulary),
  findQuotes: createQuoteFinder(vocabulary),
  attribute: createAttributor(vocabulary),
  buildStatements: createStatementBuilder(vocabulary),
});

/** Field by field, as `placeSentences`. */
export function readParagraph(text: string, role: BlockRole, readers: Readers): Paragraph {
  const words = splitWords(text, readers.vocabulary);
  const sentences = splitSentences(text, words, readers.vocabulary);
  const found = { text, role, words, sentences };
  return {
    text,
    role,
    words,
    sentences,
    names: readers.names.score(found),
    quantities: readers.findQuantities(found),
    dates: readers.findDates(found),
    quotes: readers.findQuotes(found),
  };
}

/**
 * A paragraph whose annotations can be dropped (`rest`): only a few articles of a folder are in use at a time, and memory
 * should hold those. While it rests it keeps its text alone, and reads it again at every access.
 */
class KeptParagraph implements Paragraph {
  #read: Paragraph | undefined;
  readonly #readers: Readers;

  constructor(
    readonly text: string,
    readonly role: BlockRole,
    readers: Readers,
  ) {
    this.#readers = readers;
  }

  /** Reads the text, unless it has been read. @returns false where it was resting */
  wake(): boolean {
    if (this.#read) return true;
    this.#read = readParagraph(this.text, this.role, this.#readers);
    return false;
  }
  rest(): void {
    this.#read = undefined;
  }

  get words(): Words {
    return this.#read?.words ?? splitWords(this.text, this.#readers.vocabulary);
  }
  get sentences(): readonly Sentence[] {
    return this.#read?.sentences ?? splitSentences(this.text, this.words, this.#readers.vocabulary);
  }
  get names(): NameScores {
    return this.#all().names;
  }
  get quantities(): readonly Quantity[] {
    return this.#all().quantities;
  }
  get dates(): readonly DateMention[] {
    return this.#all().dates;
  }
  get quotes(): readonly Quote[] {
    return this.#all().quotes;
  }
  #all(): Paragraph {
    return this.#read ?? readParagraph(this.text, this.role, this.#readers);
  }
}

/**
 * Keeps the last `most` articles handed in awake, and lets the paragraphs of all others rest: the same answers, read again
 * from the text when they are asked for.
 */
export function createWaking(most: number): (found: AnnotatedArticle) => void {
  const awake: AnnotatedArticle[] = [];
  return (found) => {
    const at = awake.findIndex(({ article }) => article.id === found.article.id);
    if (at >= 0) awake.splice(at, 1);
    awake.push(found);
    if (awake.length <= most) return;
    for (const { paragraph } of awake.shift()!.paragraphs) if (paragraph instanceof KeptParagraph) paragraph.rest();
  };
}

/** The paragraphs of an article whose annotations come from a record: all of them resting. */
export const keptParagraphs = ({ text, blocks }: CleanArticle, readers: Readers): PlacedParagraph[] =>
  blocks.map(({ start, end, role }) => ({
    start,
    paragraph: new KeptParagraph(text.slice(start, end), role, readers),
  }));

/** Copied field by field: objects made by spreading get hidden classes of their own in V8, and access to them is slow. */
export const placeSentences = (paragraphs: readonly PlacedParagraph[]): AnnotatedArticle['sentences'] =>
  paragraphs.flatMap(({ start: by, paragraph }, i) =>
    paragraph.sentences.map(({ start, end, firstWord, endWord }) => ({
      start: start + by,
      end: end + by,
      firstWord,
      endWord,
      paragraph: i,
    })),
  );

export interface Annotated {
  readonly found: AnnotatedArticle;
  /** How many paragraphs were read: those that `previous` does not have, or that were resting. */
  readonly paragraphsRead: number;
}

export function annotateArticle(article: Article, readers: Readers, previous?: AnnotatedArticle): Annotated {
  const clean = readArticle(article);
  const known = new Map(previous?.paragraphs.map(({ paragraph }) => [paragraph.role + paragraph.text, paragraph]));
  let paragraphsRead = 0;
  const paragraphs = clean.blocks.map(({ start, end, role }): PlacedParagraph => {
    const text = clean.text.slice(start, end);
    const kept = known.get(role + text);
    const paragraph = kept instanceof KeptParagraph ? kept : new KeptParagraph(text, role, readers);
    if (!paragraph.wake()) paragraphsRead++;
    return { start, paragraph };
  });

  const names = readers.names.find(paragraphs);
  const sentences = placeSentences(paragraphs);
  const { text } = clean;
  const figures = placeFigures(paragraphs, clean.meta.published);
  fillAsOf(text, sentences, figures);
  const { attributions, quotes } = readers.attribute({ text, paragraphs, names, figures });
  const statements = readers.buildStatements({ text, paragraphs, sentences, names, figures, quotes, attributions });
  return {
    found: { article, clean, paragraphs, sentences, names, figures, quotes, attributions, statements },
    paragraphsRead,
  };
}

/** An article whose names, figures or days a reader changed, with its sources and speakers by what it has now. */
export function attributeAgain(found: AnnotatedArticle, readers: Readers): AnnotatedArticle {
  return awake(found, () => {
    const { clean, paragraphs, sentences, names } = found;
    const figures = found.figures.map((figure): FigureInMaking => ({ ...figure, source: null, sourceSpan: null }));
    const { attributions, quotes } = readers.attribute({ text: clean.text, paragraphs, names, figures });
    const parts = { paragraphs, sentences, names, figures, quotes, attributions };
    return { ...found, ...parts, statements: readers.buildStatements({ text: clean.text, ...parts }) };
  });
}

/** An article whose day of publication a reader gave: its days counted from there. Sources are to be found after that. */
export function dateAgain(found: AnnotatedArticle): AnnotatedArticle {
  return awake(found, () => {
    const figures = placeFigures(found.paragraphs, found.clean.meta.published);
    fillAsOf(found.clean.text, found.sentences, figures);
    return { ...found, figures };
  });
}

/** Runs `work` with every paragraph awake, so that a resting one is read once and not at every access. */
function awake(found: AnnotatedArticle, work: () => AnnotatedArticle): AnnotatedArticle {
  const woken = found.paragraphs.flatMap(({ paragraph }) =>
    paragraph instanceof KeptParagraph && !paragraph.wake() ? [paragraph] : [],
  );
  try {
    return work();
  } finally {
    for (const paragraph of woken) paragraph.rest();
  }
}
