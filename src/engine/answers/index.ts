/** Questions of a host → answers as plain data in source positions. Unknown articles give `undefined` or nothing. */
import type { Corpus } from '../corpus';
import { finish, type ArticleId, type LinkDecision, type Span, type StatementRef, type Steps } from '../model';
import { readingText } from '../text';
import type { TypedAs, TypedValue } from '../typed';
import { correctableAt } from './correctable';
import { entitiesOf, fullestMention, mentionsOf, nameAt } from './entities';
import { explainAt } from './explain';
import { figureGroups } from './figures';
import { marksOf } from './marks';
import { outlineOf } from './outline';
import { linksOf, neighboursOf, notesOf } from './review';
import { spreadOf } from './spread';
import { matchesOf, statementAt, statementReport, traceOf } from './statements';
import { findingsOf } from './story/findings';
import { originsOf } from './story/origins';
import { rowsOf } from './story/rows';
import { timelineOf } from './story/timeline';
import type {
  ArticleMarks,
  EntityAnswer,
  EntityMention,
  Explanation,
  FigureGroup,
  FindingAnswer,
  LinkAnswer,
  LinksAsked,
  NameAnswer,
  Neighbours,
  Outline,
  StatementMatches,
  StatementNote,
  StatementReport,
  StatementRow,
  Trace,
} from './types';
import type { Correctable } from './correctionTypes';
import type { OriginsAnswer } from './originTypes';
import type { ReadingPage, Spread, Timeline } from './viewTypes';

export type * from './originTypes';
export type * from './types';
export type * from './correctionTypes';
export type * from './viewTypes';

export interface Answers {
  marks(article: ArticleId, withLinks: boolean, minScore?: number): ArticleMarks | undefined;
  /** `offset` counts in the source. */
  explain(article: ArticleId, offset: number, minScore?: number): Explanation | undefined;
  matches(article: ArticleId, offset: number, minScore?: number): StatementMatches | undefined;
  entities(story: string): readonly EntityAnswer[];
  mentions(story: string, entity: string): readonly EntityMention[];
  /** `offset` counts in the source. */
  nameAt(article: ArticleId, offset: number): NameAnswer | undefined;
  /** What can be put right where the span, or the cursor, is. The span counts in the source. */
  correctable(article: ArticleId, span: Span): Correctable | undefined;
  /** What a reader decided about two statements. */
  decided(from: StatementRef, to: StatementRef): LinkDecision | undefined;
  /** A value, a unit or a day as a person types it. */
  typed(article: ArticleId, typed: string, as: TypedAs): TypedValue | undefined;
  /** The fullest first mention. */
  definition(story: string, entity: string): EntityMention | undefined;
  /** A name by which a decision calls the entity and no other one. */
  call(story: string, entity: string): string | undefined;
  figures(story: string): readonly FigureGroup[];
  /** Figures, quotes, names and dates that differ first, then what is left out, then what only one article says. */
  findings(story: string): readonly FindingAnswer[];
  /** The rows of the claim × article matrix, in the order of their first statements. */
  rows(story: string): readonly StatementRow[];
  origins(story: string): OriginsAnswer;
  /** What the articles date, in the order of the days. */
  timeline(story: string): Timeline;
  /** The links of a story, each once: what differs first, then by article and place. */
  links(story: string, asked?: LinksAsked): readonly LinkAnswer[];
  /** The same answers about a story in steps: a host may do something else between two, but the corpus must not change. */
  readonly inSteps: StoryAnswers;
  outline(article: ArticleId): Outline | undefined;
  /** The article as a page to read. */
  reading(article: ArticleId): ReadingPage | undefined;
  /** Who said a statement, and which articles repeat it. */
  spread(ref: StatementRef, minScore?: number): Spread | undefined;
  neighbours(ref: StatementRef): Neighbours | undefined;
  /** Readers' notes and states of statements. */
  notes(story: string): readonly StatementNote[];
  trace(from: StatementRef, to: StatementRef): Trace | undefined;
  report(article: ArticleId, offset: number, minScore?: number): StatementReport | undefined;
}

/** Answers over a whole story. */
export interface StoryAnswers {
  entities(story: string): Steps<readonly EntityAnswer[]>;
  figures(story: string): Steps<readonly FigureGroup[]>;
  findings(story: string): Steps<readonly FindingAnswer[]>;
  rows(story: string): Steps<readonly StatementRow[]>;
  origins(story: string): Steps<OriginsAnswer>;
  timeline(story: string): Steps<Timeline>;
  links(story: string, asked?: LinksAsked): Steps<readonly LinkAnswer[]>;
}

export function createAnswers(corpus: Corpus): Answers {
  const inSteps: StoryAnswers = {
    entities: (story) => entitiesOf(corpus, story),
    figures: (story) => figureGroups(corpus, story),
    findings: (story) => findingsOf(corpus, story),
    rows: (story) => rowsOf(corpus, story),
    origins: (story) => originsOf(corpus, story),
    timeline: (story) => timelineOf(corpus, story),
    links: (story, asked = {}) => linksOf(corpus, story, asked),
  };
  return {
    inSteps,
    marks(article, withLinks, minScore) {
      const found = corpus.annotationsOf(article);
      return found && marksOf(corpus, found, withLinks, minScore);
    },
    explain(article, offset, minScore) {
      const found = corpus.annotationsOf(article);
      return found && explainAt(corpus, found, offset, minScore);
    },
    matches(article, offset, minScore) {
      const found = corpus.annotationsOf(article);
      const statement = found ? statementAt(found, offset) : -1;
      return found && statement >= 0 ? matchesOf(corpus, found, statement, minScore) : undefined;
    },
    entities: (story) => finish(inSteps.entities(story)),
    mentions: (story, entity) => mentionsOf(corpus, story, entity),
    nameAt: (article, offset) => nameAt(corpus, article, offset),
    correctable(article, span) {
      const found = corpus.annotationsOf(article);
      return found && correctableAt(corpus, found, span);
    },
    decided(from, to) {
      const story = corpus.annotationsOf(from.article)?.article.story;
      return story === undefined ? undefined : corpus.verdictsOf(story)?.decisionOf(from, to);
    },
    typed: (article, typed, as) => corpus.readTyped(article, typed, as),
    definition(story, id) {
      const entity = corpus.entitiesOf(story).find((candidate) => candidate.id === id);
      return entity && fullestMention(mentionsOf(corpus, story, id), entity.name);
    },
    call: (story, entity) => corpus.callOf(story, entity),
    figures: (story) => finish(inSteps.figures(story)),
    findings: (story) => finish(inSteps.findings(story)),
    rows: (story) => finish(inSteps.rows(story)),
    origins: (story) => finish(inSteps.origins(story)),
    timeline: (story) => finish(inSteps.timeline(story)),
    links: (story, asked) => finish(inSteps.links(story, asked)),
    outline(article) {
      const found = corpus.annotationsOf(article);
      return found && outlineOf(found);
    },
    reading(article) {
      const found = corpus.annotationsOf(article);
      return found && { article, title: found.clean.meta.title, ...readingText(found.clean) };
    },
    spread: (ref, minScore) => spreadOf(corpus, ref, minScore),
    neighbours: (ref) => neighboursOf(corpus, ref),
    notes: (story) => notesOf(corpus, story),
    trace: (from, to) => traceOf(corpus, from, to),
    report(article, offset, minScore) {
      const found = corpus.annotationsOf(article);
      const statement = found ? statementAt(found, offset) : -1;
      return found && statement >= 0 ? statementReport(corpus, found, statement, minScore) : undefined;
    },
  };
}
