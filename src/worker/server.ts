/** The worker's side: one corpus, questions answered one after another, those of a waiting reader first. */
import { createAnswers, createCorpus, loadGrammar, readClipping, type ArticleId, type Steps } from '../engine';
import { createIntake } from './intake';
import { answerInSteps, isOverStory, rankOf, type StoryQuestion } from './storyQuestions';
import { readToWorker, type FromWorker, type Give, type Question, type QuestionKind } from './protocol';
import type { Records } from './records';

export interface ServerPort {
  post(message: FromWorker): void;
  /** Runs `step` after messages that wait have been taken in. */
  later(step: () => void): void;
  /** Absent where nothing is remembered and nobody else reads. */
  readonly records?: Records;
}

interface Waiting {
  readonly id: number;
  readonly question: Question;
  /** Of a question over a whole story, once it was begun. */
  steps?: Steps<Give<QuestionKind>>;
  /** Of the text of an article: somebody else could not read it. */
  alone?: true;
}

/** Work between two looks at the messages, in close comparisons of two statements: some hundredths of a second. */
const slice = 500;

/**
 * @returns the function that takes what arrives
 * Between two questions the worker turns to its messages, so a question that waits can be cancelled and a reader's
 * question overtakes the articles of a folder that is still being read. Questions over a whole story come last and are
 * worked at in slices; everything else is answered between these. Articles that nobody waits for may be read by other
 * threads meanwhile; what is about one of them waits until it is there.
 */
export function serve(port: ServerPort): (message: unknown) => void {
  const { records } = port;
  const corpus = createCorpus(records ? { recall: (key) => records.recall(key) } : {});
  const answers = createAnswers(corpus);
  let waiting: Waiting[] = [];
  let running = false;
  let grammarAsked = false;
  const intake = createIntake(corpus, port.records);
  /** Texts in the hands of other threads. */
  const elsewhere = new Map<ArticleId, Waiting>();

  const answer = (question: Exclude<Question, { kind: 'set' } | StoryQuestion>): Give<QuestionKind> => {
    switch (question.kind) {
      case 'work':
        return intake.work;
      case 'remove':
        corpus.remove(question.article);
        return null;
      case 'decide':
        corpus.setDecisions(question.story, question.decisions);
        return null;
      case 'unmatched':
        return corpus.unmatchedOf(question.story);
      case 'nameAt':
        return answers.nameAt(question.article, question.offset) ?? null;
      case 'correctable':
        return answers.correctable(question.article, question) ?? null;
      case 'typed':
        return answers.typed(question.article, question.typed, question.as) ?? null;
      case 'decided':
        return answers.decided(question.from, question.to) ?? null;
      case 'definition':
        return answers.definition(question.story, question.entity) ?? null;
      case 'call':
        return answers.call(question.story, question.entity) ?? null;
      case 'marks':
        return answers.marks(question.article, question.withLinks, question.minScore) ?? null;
      case 'explain':
        return answers.explain(question.article, question.offset, question.minScore) ?? null;
      case 'matches':
        return answers.matches(question.article, question.offset, question.minScore) ?? null;
      case 'mentions':
        return answers.mentions(question.story, question.entity);
      case 'outline':
        return answers.outline(question.article) ?? null;
      case 'reading':
        return answers.reading(question.article) ?? null;
      case 'spread':
        return answers.spread(question.ref, question.minScore) ?? null;
      case 'clipping':
        return readClipping(question.text);
      case 'neighbours':
        return answers.neighbours(question.ref) ?? null;
      case 'notes':
        return answers.notes(question.story);
      case 'trace':
        return answers.trace(question.from, question.to) ?? null;
      case 'report':
        return answers.report(question.article, question.offset, question.minScore) ?? null;
    }
  };

  const step = (): void => {
    const next = takeNext();
    if (!next) {
      // another thread tells when it has read; what was read here is remembered when there is nothing else to do
      if (elsewhere.size === 0 && (intake.keepNext() || intake.keepStories())) return port.later(step);
      if (elsewhere.size === 0) port.records?.rest();
      running = false;
      return;
    }
    port.post({ type: 'begun', id: next.id });
    if (grammarAsked || !asksRelations(next.question)) return answerTo(next);
    grammarAsked = true;
    // without a grammar the words alone decide
    loadGrammar().then(
      (grammar) => {
        corpus.setGrammar(grammar);
        answerTo(next);
      },
      () => answerTo(next),
    );
  };
  const answerTo = (asked: Waiting): void => {
    const { id, question } = asked;
    try {
      if (question.kind === 'set') takeIn(asked, question);
      else if (!isOverStory(question)) port.post({ type: 'answer', id, answer: answer(question) });
      // it may have been cancelled while the grammar was loaded
      else if (waiting.includes(asked)) {
        asked.steps ??= answerInSteps(corpus, answers, question);
        const given = sliceOf(asked.steps);
        if (given) {
          drop(id);
          port.post({ type: 'answer', id, answer: given.answer });
        }
      }
    } catch (error) {
      drop(id);
      port.post({
        type: 'failed',
        id,
        reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
    port.later(step);
  };
  const takeIn = (asked: Waiting, question: Question & { readonly kind: 'set' }): void => {
    const { article } = question;
    const taken = intake.take(question, asked.alone ?? isAwaited(article));
    if (!(taken instanceof Promise)) return port.post({ type: 'answer', id: asked.id, answer: taken });
    elsewhere.set(article, asked);
    void taken.then((record) => {
      // nobody waits any more
      if (elsewhere.get(article) !== asked) return record === null ? undefined : port.records?.keep(question, record);
      elsewhere.delete(article);
      if (record === null) waiting.unshift({ ...asked, alone: true });
      else port.post({ type: 'answer', id: asked.id, answer: intake.adopt(question, record) });
      run();
    });
  };
  const drop = (id: number): void => {
    waiting = waiting.filter((other) => other.id !== id);
  };

  /**
   * A question about an article never overtakes the article's own text: changes keep their order. One over a whole story
   * stays among those that wait until its last slice.
   */
  const takeNext = (): Waiting | undefined => {
    const isFree = ({ question }: Waiting, i: number): boolean =>
      !('article' in question) || (!elsewhere.has(question.article) && !isBehindText(question.article, i));
    let next = waiting.findIndex((asked, i) => isReadersQuestion(asked.question) && isFree(asked, i));
    // the text that a reader waits for comes before others
    if (next < 0)
      next = waiting.findIndex(
        (asked, i) => asked.question.kind === 'set' && isFree(asked, i) && isAwaited(asked.question.article),
      );
    if (next < 0) next = waiting.findIndex((asked, i) => !isOverStory(asked.question) && isFree(asked, i));
    if (next >= 0) return waiting.splice(next, 1)[0];
    if (elsewhere.size > 0) return undefined;
    const rank = ({ question }: Waiting): number => (isOverStory(question) ? rankOf(question) : -1);
    return waiting.reduce<Waiting | undefined>(
      (first, asked) => (first && rank(first) <= rank(asked) ? first : asked),
      undefined,
    );
  };
  const isAwaited = (article: ArticleId): boolean => waiting.some(({ question }) => waitsFor(question, article));
  const isBehindText = (article: ArticleId, before: number): boolean =>
    waiting.slice(0, before).some(({ question }) => changesText(question) && question.article === article);
  const run = (): void => {
    if (running) return;
    running = true;
    port.later(step);
  };

  port.post({ type: 'ready' });
  return (value) => {
    const message = readToWorker(value);
    if (!message) return;
    if (message.type === 'cancel') {
      const before = waiting.length + elsewhere.size;
      drop(message.id);
      // what the other thread reads is not waited for
      for (const [article, { id }] of elsewhere) if (id === message.id) elsewhere.delete(article);
      if (waiting.length + elsewhere.size < before) port.post({ type: 'cancelled', id: message.id });
      return run();
    }
    waiting.push(message);
    run();
  };
}

/** The grammar is loaded for the first of these; marks without links and the reading of a folder never wait for it. */
const asksRelations = (question: Question): boolean =>
  question.kind === 'marks' ? question.withLinks : relationQuestions.has(question.kind);
const relationQuestions = new Set<QuestionKind>([
  'explain',
  'matches',
  'figures',
  'findings',
  'rows',
  'links',
  'settle',
  'spread',
  'timeline',
  'trace',
  'report',
]);
const changesText = (question: Question): question is Question & { readonly kind: 'set' | 'remove' } =>
  question.kind === 'set' || question.kind === 'remove';
const isReadersQuestion = (question: Question): boolean => !changesText(question) && !isOverStory(question);
const waitsFor = (question: Question, article: ArticleId): boolean =>
  isReadersQuestion(question) && 'article' in question && question.article === article;

/** @returns the answer, when this slice was the last one */
function sliceOf<T>(steps: Steps<T>): { readonly answer: T } | undefined {
  for (let done = 0; done < slice;) {
    const step = steps.next();
    if (step.done) return { answer: step.value };
    done += step.value;
  }
  return undefined;
}
