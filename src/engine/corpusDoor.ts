/** What can be asked of many articles: the door of the engine, as `createCorpus` makes it. */
import type { Verdicts } from './decisions';
import type { ComparableFigure, FigureGroup, Origins, StatementGroup } from './findings';
import type { Clause, Grammar } from './grammar';
import type { PairJudgement } from './links';
import type {
  AnnotatedArticle,
  Article,
  ArticleId,
  Correction,
  CrossLink,
  Decision,
  Entity,
  FigureRef,
  Finding,
  StatementRef,
  Steps,
  Unmatched,
} from './model';
import type { Summary } from './pack';
import type { StoryRecord } from './recall';
import type { TypedAs, TypedValue } from './typed';
import type { StoryPart } from './wholeStory';

export interface Corpus {
  /** New or changed text. The same version of an article is not read again. */
  set(article: Article): AnnotatedArticle;
  /**
   * An article that was read before, here or elsewhere: `record` is what `pack` gave for the same text.
   * @returns false for a record that does not fit; then nothing was done
   */
  adopt(article: Article, record: string): boolean;
  /** What was read in the article, for `adopt`. */
  pack(id: ArticleId): string | undefined;
  summaryOf(id: ArticleId): Summary | undefined;
  /**
   * Entities and links of the story, for `recall`, once all are known; not while names are decided or readings put right, and
   * not when articles have changed since they were linked.
   */
  packStory(story: string): StoryRecord | undefined;
  canPackStory(story: string): boolean;
  remove(id: ArticleId): void;
  /** From now on relations of linked statements are settled with it, and what a statement says can be asked. */
  setGrammar(grammar: Grammar): void;
  /** Clauses of a statement, offsets in its text; none without a grammar. */
  clausesOf(ref: StatementRef): readonly Clause[];
  /** What readers decided about the names of a story; kept while the story has no articles. Nothing is read again. */
  setDecisions(story: string, decisions: readonly Decision[]): void;
  /** Decisions without effect. */
  unmatchedOf(story: string): readonly Unmatched[];
  /** What readers put right in this article. */
  correctionsOf(id: ArticleId): readonly Correction[];
  /** A value, a unit or a day as a person types it, read as in this article; `undefined`: the words are none. */
  readTyped(id: ArticleId, typed: string, as: TypedAs): TypedValue | undefined;
  /** A name by which a decision can call this entity and no other one. */
  callOf(story: string, entity: string): string | undefined;
  annotationsOf(id: ArticleId): AnnotatedArticle | undefined;
  stories(): readonly string[];
  /** The story's articles, ordered by id. */
  articlesOf(story: string): readonly AnnotatedArticle[];
  entitiesOf(story: string): readonly Entity[];
  entityOfMention(article: ArticleId, mention: number): Entity | undefined;
  linksFrom(ref: StatementRef, minScore?: number): readonly CrossLink[];
  /**
   * Makes what is kept of a whole story ready, in steps: a host may ask anything else between two of them, and change
   * articles; then only what follows from those is done again.
   */
  prepare(story: string, what: StoryPart): Steps<void>;
  /** Are the story's links and figures ready, or so few that nobody waits for them? */
  isReady(story: string): boolean;
  /** Every link of the story that a reader is shown, once; kept until an article of the story changes. */
  keptLinksOf(story: string): readonly CrossLink[];
  /** What readers decided about links and statements; `undefined`: nothing. */
  verdictsOf(story: string): Verdicts | undefined;
  /** Every link of the story once. A generator, so that a host can pause or stop between articles. */
  linksOf(story: string, minScore?: number): Generator<readonly CrossLink[]>;
  compare(from: StatementRef, to: StatementRef): PairJudgement;
  /** With the links of a report. */
  findingsOf(story: string, links: readonly CrossLink[]): readonly Finding[];
  /** With the links a reader is shown; kept until an article of the story changes. */
  findingsIn(story: string): readonly Finding[];
  /** Statements that say the same thing. */
  rowsOf(story: string): readonly StatementGroup[];
  /** Figures of the story by what they count; groups of one included. */
  figureGroupsOf(story: string): readonly FigureGroup[];
  /** Figures of the article for which another article has another one of the same thing and scope. */
  differingFiguresOf(id: ArticleId): ReadonlySet<number>;
  /** The figures of the story that count the same thing, with their relation to this one. */
  comparableFigures(ref: FigureRef): readonly ComparableFigure[];
  originsOf(story: string): ReadonlyMap<ArticleId, number>;
  sharedTextOf(story: string): Pick<Origins, 'shared' | 'credits'>;
  /** Changes with everything on which an answer may depend. */
  readonly state: number;
  /** Work done so far, for tests and the bench: counts, never times. */
  readonly work: {
    readonly paragraphsRead: number;
    readonly articlesRead: number;
    readonly storiesResolved: number;
    readonly storiesRecalled: number;
  };
}

export interface CorpusOptions {
  /** What `packStory` gave under this key, at an earlier time. */
  readonly recall?: (key: string) => string | undefined;
}
