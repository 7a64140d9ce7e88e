/** Takes texts of articles into the corpus: from a kept record, read by another thread, or read here. */
import type { Article, ArticleId, Corpus } from '../engine';
import type { Give, Take } from './protocol';
import type { Records } from './records';

export interface Intake {
  /**
   * @param hurry a reader waits: nobody else reads it
   * @returns a promise where another thread reads; it gives a record, or `null` when the article must be taken again
   */
  take(question: Take<'set'>, hurry: boolean): Give<'set'> | Promise<string | null>;
  /** With the record another thread made. */
  adopt(question: Take<'set'>, record: string): Give<'set'>;
  /** Remembers one of the articles that were read here. @returns whether there was one */
  keepNext(): boolean;
  /** Remembers a story that is known as a whole, once for each time it is opened. @returns whether there was one */
  keepStories(): boolean;
  readonly work: Give<'work'>;
}

export function createIntake(corpus: Corpus, records: Records | undefined): Intake {
  let version = 0;
  let remembered = 0;
  let elsewhere = 0;
  const unkept = new Set<ArticleId>();
  const keptStories = new Set<string>();

  const enter = ({ article: id, story, format, text }: Take<'set'>, record?: string): Give<'set'> => {
    const article: Article = { id, story, format, text, version: ++version };
    if (record !== undefined) corpus.adopt(article, record);
    // what was adopted is not read again
    corpus.set(article);
    return told(id, true);
  };
  const told = (id: ArticleId, changed: boolean): Give<'set'> => {
    const { statements, otherLanguage } = corpus.summaryOf(id)!;
    return { notRead: otherLanguage, statements, changed };
  };
  return {
    take(question, hurry) {
      const known = corpus.annotationsOf(question.article);
      if (known && known.article.text === question.text && known.article.story === question.story)
        return told(question.article, false);
      // of an article that changes only the paragraphs that changed are read
      if (known || !records) return enter(question);
      const record = records.known(question);
      if (record !== undefined) {
        remembered++;
        return enter(question, record);
      }
      const reading = hurry ? undefined : records.readElsewhere(question);
      if (reading) return reading;
      records.readHere(question);
      unkept.add(question.article);
      return enter(question);
    },
    adopt(question, record) {
      elsewhere++;
      records?.keep(question, record);
      return enter(question, record);
    },
    keepNext() {
      const [id] = unkept;
      if (id === undefined) return false;
      unkept.delete(id);
      const record = corpus.pack(id);
      const found = corpus.annotationsOf(id);
      if (found && record !== undefined) records?.keep(found.article, record);
      return true;
    },
    keepStories() {
      if (!records) return false;
      const [story] = corpus.stories().filter((name) => !keptStories.has(name) && corpus.canPackStory(name));
      if (story === undefined) return false;
      keptStories.add(story);
      const known = corpus.packStory(story);
      if (known) records.keepStory(known.key, known.record);
      return known !== undefined;
    },
    get work() {
      return { ...corpus.work, remembered, elsewhere };
    },
  };
}
