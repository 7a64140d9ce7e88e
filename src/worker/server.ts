/** The worker's side: one corpus, questions answered one after another, those of a waiting reader first. */
import { createAnswers, createCorpus, loadGrammar, type Steps, type StoryPart } from '../engine';
import { readToWorker, type FromWorker, type Give, type Question, type QuestionKind } from './protocol';

export interface ServerPort {
  post(message: FromWorker): void;
  /** Runs `step` after messages that wait have been taken in. */
  later(step: () => void): void;
}

interface Waiting {
  readonly id: number;
  readonly question: Question;
  /** Of a question over a whole story, once it was begun. */
  steps?: Steps<void>;
}

/** Work between two looks at the messages, in close comparisons of two statements: some hundredths of a second. */
const slice = 500;

/**
 * @returns the function that takes what arrives
 * Between two questions the worker turns to its messages, so a question that waits can be cancelled and a reader's
 * question overtakes the articles of a folder that is still being read. Questions over a whole story come last and are
 * worked at in slices; everything else is answered between these.
 */
export function serve(port: ServerPort): (message: unknown) => void {
  const corpus = createCorpus();
  const answers = createAnswers(corpus);
  let waiting: Waiting[] = [];
  let running = false;
  let version = 0;
  let grammarAsked = false;

  const answer = (question: Question): Give<QuestionKind> => {
    switch (question.kind) {
      case 'set': {
        const { article: id, story, format, text } = question;
        const known = corpus.annotationsOf(id);
        const changed = known?.article.text !== text || known.article.story !== story;
        const found = changed ? corpus.set({ id, story, format, text, version: ++version }) : known;
        return { notRead: found.clean.otherLanguage ?? null, statements: found.statements.length, changed };
      }
      case 'remove':
        corpus.remove(question.article);
        return null;
      case 'decide':
        corpus.setDecisions(question.story, question.decisions);
        return null;
      case 'settle':
        return null;
      case 'unmatched':
        return corpus.unmatchedOf(question.story);
      case 'nameAt':
        return answers.nameAt(question.article, question.offset) ?? null;
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
      case 'entities':
        return answers.entities(question.story);
      case 'mentions':
        return answers.mentions(question.story, question.entity);
      case 'figures':
        return answers.figures(question.story);
      case 'findings':
        return answers.findings(question.story);
      case 'rows':
        return answers.rows(question.story);
      case 'origins':
        return answers.origins(question.story);
      case 'links':
        return answers.links(question.story, question.minScore);
      case 'outline':
        return answers.outline(question.article) ?? null;
      case 'reading':
        return answers.reading(question.article) ?? null;
      case 'timeline':
        return answers.timeline(question.story);
      case 'spread':
        return answers.spread(question.ref, question.minScore) ?? null;
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
      const part = partOf[question.kind];
      if (part && 'story' in question) {
        // cancelled while the grammar was loaded
        if (!waiting.includes(asked)) return port.later(step);
        asked.steps ??= corpus.prepare(question.story, part);
        if (!sliceOf(asked.steps)) return port.later(step);
        drop(id);
      }
      port.post({ type: 'answer', id, answer: answer(question) });
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
  const drop = (id: number): void => {
    waiting = waiting.filter((other) => other.id !== id);
  };

  /**
   * A question about an article never overtakes the article's own text: changes keep their order. One over a whole story
   * stays among those that wait until its last slice.
   */
  const takeNext = (): Waiting | undefined => {
    let next = waiting.findIndex(({ question }, i) => isReadersQuestion(question) && !isAboutWaiting(question, i));
    if (next < 0) next = waiting.findIndex(({ question }) => !partOf[question.kind]);
    if (next >= 0) return waiting.splice(next, 1)[0];
    // nobody waits for findings: they are counted in the background
    return waiting.find(({ question }) => question.kind !== 'findings') ?? waiting[0];
  };
  const isAboutWaiting = (question: Question, before: number): boolean =>
    'article' in question &&
    waiting
      .slice(0, before)
      .some((other) => other.question.kind === 'set' && other.question.article === question.article);

  port.post({ type: 'ready' });
  return (value) => {
    const message = readToWorker(value);
    if (!message) return;
    if (message.type === 'cancel') {
      const { length } = waiting;
      drop(message.id);
      if (waiting.length < length) port.post({ type: 'cancelled', id: message.id });
      return;
    }
    waiting.push(message);
    if (running) return;
    running = true;
    port.later(step);
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
/** Questions over a whole story, with what of it must be known. */
const partOf: Readonly<Partial<Record<QuestionKind, StoryPart>>> = {
  links: 'links',
  figures: 'figures',
  settle: 'figures',
  rows: 'findings',
  findings: 'findings',
  timeline: 'findings',
};
const isReadersQuestion = ({ kind }: Question): boolean => kind !== 'set' && kind !== 'remove' && !partOf[kind];

/** @returns whether it was the last one */
function sliceOf(steps: Steps<void>): boolean {
  for (let done = 0; done < slice;) {
    const step = steps.next();
    if (step.done) return true;
    done += step.value;
  }
  return false;
}
