/** Many articles: what is known of each, and what follows from all of a story together. */
import { annotateArticle, createReaders, createWaking } from './annotate';
import {
  correctionsByArticle,
  createVerdicts,
  decidedLinks,
  decideStory,
  prepareDecisions,
  type Decided,
  type Verdicts,
} from './decisions';
import { decisionDoors } from './decisionDoors';
import { sameNames } from './entities';
import {
  comparableFigures,
  differingFigures,
  eventsInSteps,
  findDifferences,
  groupFigures,
  groupStatements,
  type ComparableFigure,
  type FigureGroup,
  type Origins,
  type StatementGroup,
} from './findings';
import type { Clause, Grammar } from './grammar';
import { Vocabulary } from './lexicon';
import { createLinker, defaultMinScore, type PairJudgement } from './links';
import { packArticle, unpackArticle } from './pack';
import { entitiesByMention, type Story } from './story';
import { createStoryLinks } from './storyLinks';
import { readTyped, type TypedAs, type TypedValue } from './typed';
import { createWholeStory, type StoryPart } from './wholeStory';
import {
  finish,
  type AnnotatedArticle,
  type Article,
  type ArticleId,
  type Correction,
  type CrossLink,
  type Decision,
  type Entity,
  type FigureRef,
  type Finding,
  type StatementRef,
  type Steps,
  type Unmatched,
} from './model';

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
  readonly work: { readonly paragraphsRead: number; readonly articlesRead: number; readonly storiesResolved: number };
}

/** Articles of which every paragraph's reading is kept. */
const mostAwake = 16;

export function createCorpus(): Corpus {
  const readers = createReaders(new Vocabulary());
  const stories = new Map<string, Story>();
  const storyOf = new Map<ArticleId, Story>();
  const decidedOf = new Map<string, Decided>();
  const undecided = prepareDecisions([]);
  const doors = decisionDoors(readers);
  let grammar: Grammar | undefined;
  const work = { paragraphsRead: 0, articlesRead: 0, storiesResolved: 0 };
  const wake = createWaking(mostAwake);
  /** Changes with everything that articles, decisions and the grammar can change. */
  let state = 0;

  const storyNamed = (name: string): Story => {
    let story = stories.get(name);
    if (!story) {
      const linker = createLinker(readers.vocabulary);
      if (grammar) linker.setGrammar(grammar);
      story = {
        read: new Map(),
        articles: new Map(),
        linker,
        links: createStoryLinks(linker, { minScore: defaultMinScore }),
        entities: undefined,
        figureGroups: undefined,
        known: {},
        unmatched: [],
        callOf: () => undefined,
        entityOf: new Map(),
      };
      stories.set(name, story);
    }
    return story;
  };
  const remove = (id: ArticleId): void => {
    const story = storyOf.get(id);
    if (!story) return;
    state++;
    story.read.delete(id);
    story.articles.delete(id);
    story.linker.remove(id);
    story.links.changed(id);
    story.entities = undefined;
    story.figureGroups = undefined;
    story.known = {};
    storyOf.delete(id);
    for (const [name, { articles }] of stories) if (articles.size === 0) stories.delete(name);
  };
  const take = (found: AnnotatedArticle): void => {
    const { id, story: name } = found.article;
    state++;
    const story = storyNamed(name);
    const before = story.read.get(id);
    // most edits leave the names as they are; then the story's entities stay, mention by mention
    if (!before || !story.entities || decidedOf.has(name) || !sameNames(before, found)) story.entities = undefined;
    story.read.set(id, found);
    story.articles.set(id, found);
    story.linker.set(found);
    story.links.changed(id);
    story.figureGroups = undefined;
    story.known = {};
    storyOf.set(id, story);
  };
  /** Decisions may add and take names: then articles are not given before the story is resolved. */
  const settledArticle = (id: ArticleId): AnnotatedArticle | undefined => {
    const story = storyOf.get(id);
    const name = story?.read.get(id)?.article.story;
    if (name !== undefined && decidedOf.has(name)) resolved(name);
    return story?.articles.get(id);
  };
  const articlesOf = (name: string): AnnotatedArticle[] =>
    [...((decidedOf.has(name) ? resolved(name) : stories.get(name))?.articles.values() ?? [])].sort((a, b) =>
      a.article.id < b.article.id ? -1 : 1,
    );
  const resolved = (name: string): Story | undefined => {
    const story = stories.get(name);
    if (story && !story.entities) {
      const read = [...story.read.values()].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
      work.storiesResolved++;
      const decided = decideStory(read, decidedOf.get(name) ?? undecided, doors);
      for (const found of decided.articles) {
        if (story.articles.get(found.article.id) === found) continue;
        story.articles.set(found.article.id, found);
        story.linker.set(found);
        story.links.changed(found.article.id);
      }
      story.entities = decided.entities;
      story.unmatched = decided.unmatched;
      story.callOf = decided.callOf;
      story.entityOf = entitiesByMention(story);
      story.linker.setEntities(story.entities);
    }
    return story;
  };

  const verdictsOf = (name: string): Verdicts | undefined => {
    const others = decidedOf.get(name)?.others ?? [];
    const story = others.length > 0 ? resolved(name) : undefined;
    return story && (story.known.verdicts ??= createVerdicts(articlesOf(name), others));
  };
  const whole = createWholeStory({ resolved, verdictsOf, articlesOf });

  return {
    set(article) {
      const known = storyOf.get(article.id)?.read.get(article.id);
      if (known && known.article.version === article.version && known.article.story === article.story) return known;
      if (known && known.article.story !== article.story) remove(article.id);
      const { found, paragraphsRead } = annotateArticle(article, readers, known);
      work.paragraphsRead += paragraphsRead;
      work.articlesRead++;
      take(found);
      wake(found);
      return found;
    },
    adopt(article, record) {
      const found = unpackArticle(article, record, readers);
      if (!found) return false;
      remove(article.id);
      take(found);
      return true;
    },
    pack(id) {
      const found = storyOf.get(id)?.read.get(id);
      return found && packArticle(found);
    },
    remove,
    setGrammar(given) {
      grammar = given;
      state++;
      for (const story of stories.values()) {
        story.linker.setGrammar(given);
        story.links.forget();
        story.figureGroups = undefined;
        story.known = {};
      }
    },
    clausesOf({ article, statement }) {
      const found = settledArticle(article);
      const span = found?.statements[statement];
      return (span && grammar?.parse(found.clean.text.slice(span.start, span.end))) ?? [];
    },
    setDecisions(name, decisions) {
      state++;
      if (decisions.length > 0) decidedOf.set(name, prepareDecisions(decisions));
      else decidedOf.delete(name);
      const story = stories.get(name);
      if (!story) return;
      story.entities = undefined;
      story.figureGroups = undefined;
      story.known = {};
      resolved(name);
    },
    unmatchedOf: (name) => [...(resolved(name)?.unmatched ?? []), ...(verdictsOf(name)?.lost ?? [])],
    correctionsOf(id) {
      const story = storyOf.get(id);
      const decided = story && decidedOf.get(story.read.get(id)!.article.story);
      if (!decided || decided.corrections.length === 0) return [];
      const read = [...story.read.values()];
      const own = correctionsByArticle(read, decided.corrections, decided.hasWords).get(id) ?? [];
      return own.map(({ decision }) => decision);
    },
    readTyped: (id, typed, as) => readTyped(typed, as, readers, settledArticle(id)?.clean.meta.published ?? null),
    callOf: (name, entity) => resolved(name)?.callOf(entity),
    annotationsOf: settledArticle,
    stories: () => [...stories.keys()].sort(),
    articlesOf,
    entitiesOf: (name) => resolved(name)?.entities ?? [],
    entityOfMention(id, mention) {
      const found = settledArticle(id);
      return found && resolved(found.article.story)?.entityOf.get(id)?.[mention];
    },
    linksFrom(ref, minScore = defaultMinScore) {
      const found = storyOf.get(ref.article)?.articles.get(ref.article);
      const links = found ? (resolved(found.article.story)?.linker.linksFrom(ref, { minScore }) ?? []) : [];
      return found ? decidedLinks(verdictsOf(found.article.story), links, ref) : [];
    },
    *linksOf(name, minScore = defaultMinScore) {
      const story = resolved(name);
      if (!story) return;
      const verdicts = verdictsOf(name);
      if (!verdicts) yield* story.linker.allLinks({ minScore });
      else yield decidedLinks(verdicts, [...story.linker.allLinks({ minScore })].flat());
    },
    *prepare(name, what) {
      yield* whole.prepare(name, what, () => state);
    },
    isReady: (name) => whole.isReady(name),
    keptLinksOf: (name) => whole.links(name),
    verdictsOf,
    compare(from, to) {
      const story = storyOf.get(from.article);
      const name = story?.articles.get(from.article)?.article.story;
      const judge = name === undefined ? undefined : resolved(name);
      if (!judge?.articles.has(to.article))
        throw new Error(`compare: ${from.article} and ${to.article} are not in one story`);
      return judge.linker.compare(from, to);
    },
    findingsOf: (name, links) => {
      const articles = articlesOf(name);
      const entities = resolved(name)?.entities ?? [];
      const events = finish(eventsInSteps(articles, links));
      const found = findDifferences({
        articles,
        entities,
        links,
        events,
        figureGroups: groupFigures(articles, entities, links, events),
        rows: groupStatements(articles, links),
        origins: whole.origins(name),
      });
      return verdictsOf(name)?.settle(found) ?? found;
    },
    findingsIn: (name) => whole.findings(name),
    rowsOf: (name) => whole.rows(name),
    figureGroupsOf: (name) => whole.figureGroups(name),
    differingFiguresOf(id) {
      const found = settledArticle(id);
      return found ? differingFigures(whole.figureGroups(found.article.story), id) : new Set();
    },
    comparableFigures(ref) {
      const name = storyOf.get(ref.article)?.articles.get(ref.article)?.article.story;
      return name === undefined ? [] : comparableFigures(settledArticle, whole.figureGroups(name), ref);
    },
    originsOf: (name) => whole.origins(name).numbers,
    sharedTextOf: (name) => whole.origins(name),
    get state() {
      return state;
    },
    work,
  };
}
