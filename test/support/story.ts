/** A story of invented articles in memory: statements are found by words that stand in them. */
import { createCorpus, type Corpus, type StatementRef } from '../../src/engine';

export interface StoryInMemory {
  readonly corpus: Corpus;
  /** The statement of the article that holds the words. */
  find(article: string, words: string): StatementRef;
  /** What the statement is linked with, as 'article: first words'. */
  linked(ref: StatementRef): string[];
}

export function storyOf(articles: Readonly<Record<string, string>>): StoryInMemory {
  const corpus = createCorpus();
  for (const [id, text] of Object.entries(articles))
    corpus.set({ id, story: 'story', format: 'text', text, version: 1 });
  const textOf = ({ article, statement }: StatementRef): string => {
    const found = corpus.annotationsOf(article)!;
    const { start, end } = found.statements[statement]!;
    return found.clean.text.slice(start, end);
  };
  return {
    corpus,
    find(article, words) {
      const found = corpus.annotationsOf(article)!;
      const statement = found.statements.findIndex(({ start, end }) =>
        found.clean.text.slice(start, end).includes(words),
      );
      if (statement < 0) throw new Error(`no statement of ${article} has the words “${words}”`);
      return { article, statement };
    },
    linked: (ref) => corpus.linksFrom(ref).map(({ to }) => `${to.article}: ${textOf(to).slice(0, 24)}`),
  };
}
