/** One article through the steps. A paragraph that has been read before is not read again. */
import { createAttributor, type Attributor } from './attribution';
import { createDateFinder, fillAsOf, type DateFinder } from './dates';
import { createNameReader, type NameReader } from './entities';
import { createQuantityFinder, type QuantityFinder } from './figures';
import type { Vocabulary } from './lexicon';
import {
  shift,
  type AnnotatedArticle,
  type Article,
  type BlockRole,
  type Paragraph,
  type PlacedParagraph,
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

export function readParagraph(text: string, role: BlockRole, readers: Readers): Paragraph {
  const words = splitWords(text, readers.vocabulary);
  const sentences = splitSentences(text, words, readers.vocabulary);
  const found = { text, role, words, sentences };
  return {
    ...found,
    names: readers.names.score(found),
    quantities: readers.findQuantities(found),
    dates: readers.findDates(found),
    quotes: readers.findQuotes(found),
  };
}

export interface Annotated {
  readonly found: AnnotatedArticle;
  /** Paragraphs that were not known from `previous`. */
  readonly paragraphsRead: number;
}

export function annotateArticle(article: Article, readers: Readers, previous?: AnnotatedArticle): Annotated {
  const clean = readArticle(article);
  const known = new Map(previous?.paragraphs.map(({ paragraph }) => [paragraph.role + paragraph.text, paragraph]));
  let paragraphsRead = 0;
  const paragraphs = clean.blocks.map(({ start, end, role }): PlacedParagraph => {
    const text = clean.text.slice(start, end);
    const kept = known.get(role + text);
    if (!kept) paragraphsRead++;
    return { start, paragraph: kept ?? readParagraph(text, role, readers) };
  });

  const names = readers.names.find(paragraphs);
  const sentences = paragraphs.flatMap(({ start, paragraph }, i) =>
    paragraph.sentences.map((sentence) => ({ ...shift(sentence, start), paragraph: i })),
  );
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
