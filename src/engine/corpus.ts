/** Many articles: what is known of each, and what follows from all of a story together. */
import { annotateArticle, createReaders, createWaking } from './annotate';
import type { Corpus, CorpusOptions } from './corpusDoor';
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
import { resolveInSteps, sameNames } from './entities';
import {
  comparableFigures,
  differingFigures,
  eventsInSteps,
  findDifferences,
  groupFigures,
  groupStatements,
} from './findings';
import type { Grammar } from './grammar';
import { Vocabulary } from './lexicon';
import { createLinker, defaultMinScore } from './links';
import { finish, type AnnotatedArticle, type ArticleId, type CrossLink, type Entity, type Steps } from './model';
import { packArticle, summaryOf, unpackArticle } from './pack';
import { createRecaller, isRecorded } from './recall';
import { entitiesByMention, type Story } from './story';
import { createStoryLinks } from './storyLinks';
import { readTyped } from './typed';
import { createWholeStory } from './wholeStory';

export type { Corpus };

/** Articles of which every paragraph's reading is kept. */
const mostAwake = 16;

export function createCorpus({ recall }: CorpusOptions = {}): Corpus {
  const readers = createReaders(new Vocabulary());
  const stories = new Map<string, Story>();
  const storyOf = new Map<ArticleId, Story>();
  const decidedOf = new Map<string, Decided>();
  const undecided = prepareDecisions([]);
  const doors = decisionDoors(readers);
  let grammar: Grammar | undefined;
  const work = { paragraphsRead: 0, articlesRead: 0, storiesResolved: 0, storiesRecalled: 0 };
  const wake = createWaking(mostAwake);
  const recaller = createRecaller({
    recall,
    changesArticles: (name) => {
      const decided = decidedOf.get(name);
      return decided !== undefined && decided.decisions.length + decided.corrections.length > 0;
    },
    hasGrammar: () => grammar !== undefined,
    recalled: () => void work.storiesRecalled++,
  });
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
        recalled: undefined,
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
  const changedIn = (story: Story, id: ArticleId): void => {
    story.links.changed(id);
    story.recalled = undefined;
    story.figureGroups = undefined;
    story.known = {};
  };
  const remove = (id: ArticleId): void => {
    const story = storyOf.get(id);
    if (!story) return;
    state++;
    story.read.delete(id);
    story.articles.delete(id);
    story.linker.remove(id);
    changedIn(story, id);
    story.entities = undefined;
    storyOf.delete(id);
    for (const [name, { articles }] of stories) if (articles.size === 0) stories.delete(name);
  };
  const take = (found: AnnotatedArticle, later = false): void => {
    const { id, story: name } = found.article;
    state++;
    const story = storyNamed(name);
    const before = story.read.get(id);
    // most edits leave the names as they are: then the story's entities stay valid
    if (!before || !story.entities || decidedOf.has(name) || !sameNames(before, found)) story.entities = undefined;
    story.read.set(id, found);
    story.articles.set(id, found);
    story.linker.set(found, later);
    changedIn(story, id);
    storyOf.set(id, story);
  };
  /** The article with readers' decisions: these may add and remove names, so its story is resolved first. */
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
  /** @param made the entities of just these articles, when they are known */
  const resolved = (name: string, made?: readonly Entity[]): Story | undefined => {
    const story = stories.get(name);
    if (story && !story.entities) {
      const recalled = made ? undefined : recaller.entitiesOf(name, story);
      const known = made ?? recalled;
      const read = [...story.read.values()].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
      if (!recalled) work.storiesResolved++;
      const given = known ? { ...doors, resolve: () => known } : doors;
      const decided = decideStory(read, decidedOf.get(name) ?? undecided, given);
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

  /** Starts again when an article changes between two steps. A story with decisions about names is resolved in one step. */
  function* resolving(name: string): Steps<Story | undefined> {
    for (;;) {
      const story = stories.get(name);
      if (!story || story.entities || decidedOf.has(name) || recaller.entitiesOf(name, story)) return resolved(name);
      const from = state;
      const steps = resolveInSteps([...story.read.values()]);
      let step = steps.next();
      while (!step.done) {
        yield step.value;
        if (state !== from) break;
        step = steps.next();
      }
      if (step.done) return resolved(name, step.value);
    }
  }

  const verdictsOf = (name: string): Verdicts | undefined => {
    const others = decidedOf.get(name)?.others ?? [];
    const story = others.length > 0 ? resolved(name) : undefined;
    return story && (story.known.verdicts ??= createVerdicts(articlesOf(name), others));
  };
  const recalledLinks = (story: Story): readonly CrossLink[] | undefined => recaller.linksOf(story);
  const whole = createWholeStory({ resolved, resolving, recalledLinks, verdictsOf, articlesOf });

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
      take(found, true);
      return true;
    },
    pack(id) {
      const found = storyOf.get(id)?.read.get(id);
      return found && packArticle(found);
    },
    summaryOf(id) {
      const found = settledArticle(id);
      return found && summaryOf(found);
    },
    canPackStory(name) {
      const story = stories.get(name);
      return story !== undefined && recaller.canPack(name, story);
    },
    packStory(name) {
      const story = stories.get(name);
      return story && recaller.pack(name, story);
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
      const story = found && resolved(found.article.story);
      if (!story) return [];
      const links = recaller.linksFrom(story, ref, minScore) ?? story.linker.linksFrom(ref, { minScore });
      return decidedLinks(verdictsOf(found.article.story), links, ref);
    },
    *linksOf(name, minScore = defaultMinScore) {
      const story = resolved(name);
      if (!story) return;
      const verdicts = verdictsOf(name);
      const recalled = isRecorded(minScore) ? recalledLinks(story) : undefined;
      if (recalled) {
        yield decidedLinks(verdicts, recalled);
        return;
      }
      const from = state;
      const found: CrossLink[] = [];
      for (const some of story.linker.allLinks({ minScore })) {
        if (recaller.isWanted || verdicts) for (const link of some) found.push(link);
        if (!verdicts) yield some;
      }
      // a record of the story may be asked for
      if (recaller.isWanted && isRecorded(minScore) && state === from) story.known.found = found;
      if (verdicts) yield decidedLinks(verdicts, found);
    },
    *prepare(name, what) {
      // adopted articles enter the index in steps: before names are resolved, or, where a record has the names, with the
      // findings, so that the next edit need not wait for it
      const story = stories.get(name);
      const known = story && (story.entities ?? recaller.entitiesOf(name, story));
      if (story && (!known || what === 'findings')) yield* story.linker.indexing();
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
