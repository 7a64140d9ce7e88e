/** Questions over a whole story: what of it must be known first, and their answers in steps. */
import { buildReport, statementWords, type Answers, type Corpus, type Steps, type StoryPart } from '../engine';
import type { Give, Question, QuestionKind } from './protocol';

/** `names`: the story's names alone. */
const partOf = {
  entities: 'names',
  links: 'links',
  figures: 'figures',
  settle: 'figures',
  rows: 'findings',
  findings: 'findings',
  origins: 'findings',
  timeline: 'findings',
  export: 'findings',
} as const satisfies Partial<Record<QuestionKind, StoryPart>>;

export type StoryQuestion = Extract<Question, { readonly kind: keyof typeof partOf }>;

export const isOverStory = (question: Question): question is StoryQuestion => question.kind in partOf;

/** Those that are answered first have the lowest: names need no links, and nobody waits for findings. */
export const rankOf = ({ kind }: StoryQuestion): number => (kind === 'entities' ? 0 : kind === 'findings' ? 2 : 1);

/** Begins again, with what is kept, when the corpus has changed between two steps. */
export function* answerInSteps(
  corpus: Corpus,
  answers: Answers,
  question: StoryQuestion,
): Steps<Give<StoryQuestion['kind']>> {
  const { kind, story } = question;
  const part = partOf[kind];
  for (;;) {
    yield* corpus.prepare(story, part);
    const { state } = corpus;
    const steps = stepsOf(corpus, answers, question);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return step.value;
      yield step.value;
      if (corpus.state !== state) break;
    }
  }
}

function stepsOf(corpus: Corpus, { inSteps }: Answers, question: StoryQuestion): Steps<Give<StoryQuestion['kind']>> {
  const { kind, story } = question;
  switch (kind) {
    case 'settle':
      return nothing();
    case 'export':
      return exportIn(corpus, story);
    case 'links':
      return inSteps.links(story, question);
    case 'entities':
    case 'figures':
    case 'findings':
    case 'rows':
    case 'origins':
    case 'timeline':
      return inSteps[kind](story);
  }
}

/** Work that is a step by itself. */
const wholeStep = 1000;

function* exportIn(corpus: Corpus, story: string): Steps<Give<'export'>> {
  const report = buildReport(corpus, { story });
  yield wholeStep;
  const words = statementWords(corpus, report);
  return { report, words, texts: corpus.articlesOf(story).map(({ article }) => [article.id, article.text] as const) };
}

// oxlint-disable-next-line require-yield -- the links and figures of the story are known by then
function* nothing(): Steps<null> {
  return null;
}
