/**
 * What follows from all articles of a story together (links, groups of figures, rows, origins, findings): kept until an
 * article changes, made at once or in steps.
 */
import type { Verdicts } from './decisions';
import { decidedLinks } from './decisions';
import {
  eventsInSteps,
  findDifferencesInSteps,
  findOrigins,
  findOriginsInSteps,
  groupFiguresInSteps,
  groupStatementsInSteps,
  type Events,
  type FigureGroup,
  type Origins,
  type StatementGroup,
} from './findings';
import { finish, type AnnotatedArticle, type CrossLink, type Finding, type Steps } from './model';
import type { Story } from './story';

/** What can be made ready; each needs those before it. */
export type StoryPart = 'names' | 'links' | 'figures' | 'findings';

export interface WholeStory {
  /** Again from the start, with what is kept, whenever `state` has changed between two steps. */
  prepare(name: string, what: StoryPart, state: () => number): Steps<void>;
  isReady(name: string): boolean;
  links(name: string): readonly CrossLink[];
  figureGroups(name: string): readonly FigureGroup[];
  rows(name: string): readonly StatementGroup[];
  origins(name: string): Origins;
  findings(name: string): readonly Finding[];
}

interface Sources {
  readonly resolved: (name: string) => Story | undefined;
  /** The same in steps. */
  readonly resolving: (name: string) => Steps<Story | undefined>;
  /** From an earlier time; then none is searched for. */
  readonly recalledLinks: (story: Story) => readonly CrossLink[] | undefined;
  readonly verdictsOf: (name: string) => Verdicts | undefined;
  readonly articlesOf: (name: string) => readonly AnnotatedArticle[];
}

/** Statements that are linked, and links that are grouped, while somebody waits. */
const fewStatements = 400;
const fewLinks = 4000;

/** Work that is a step by itself. */
const wholeStep = 1000;

export function createWholeStory({ resolved, resolving, recalledLinks, verdictsOf, articlesOf }: Sources): WholeStory {
  function* linksInSteps(name: string, story: Story): Steps<readonly CrossLink[]> {
    return (story.known.links ??= decidedLinks(
      verdictsOf(name),
      recalledLinks(story) ?? (yield* story.links.steps(story.articles)),
    ));
  }
  function* eventsOfStory(name: string, story: Story): Steps<Events> {
    const links = yield* linksInSteps(name, story);
    return (story.known.events ??= yield* eventsInSteps(articlesOf(name), links));
  }
  function* figuresInSteps(name: string, story: Story): Steps<readonly FigureGroup[]> {
    const links = yield* linksInSteps(name, story);
    const events = yield* eventsOfStory(name, story);
    return (story.figureGroups ??= yield* groupFiguresInSteps(articlesOf(name), story.entities ?? [], links, events));
  }
  function* rowsInSteps(name: string, story: Story): Steps<readonly StatementGroup[]> {
    const links = yield* linksInSteps(name, story);
    return (story.known.rows ??= yield* groupStatementsInSteps(articlesOf(name), links));
  }
  function* findingsInSteps(name: string, story: Story): Steps<readonly Finding[]> {
    if (story.known.findings) return story.known.findings;
    const links = yield* linksInSteps(name, story);
    const events = yield* eventsOfStory(name, story);
    const figureGroups = yield* figuresInSteps(name, story);
    const rows = yield* rowsInSteps(name, story);
    const articles = articlesOf(name);
    const origins = (story.known.origins ??= yield* findOriginsInSteps(articles));
    const found = yield* findDifferencesInSteps({
      articles,
      entities: story.entities ?? [],
      links,
      events,
      figureGroups,
      rows,
      origins,
    });
    const settled = (story.known.findings = verdictsOf(name)?.settle(found) ?? found);
    yield wholeStep;
    return settled;
  }
  const inSteps = { links: linksInSteps, figures: figuresInSteps, findings: findingsInSteps };
  const originsOf = (name: string): Origins => {
    const story = resolved(name);
    if (!story) return { numbers: new Map(), credits: [], shared: [] };
    return (story.known.origins ??= findOrigins(articlesOf(name)));
  };

  return {
    *prepare(name, what, state) {
      for (;;) {
        const story = yield* resolving(name);
        if (!story || what === 'names') return;
        const from = state();
        yield wholeStep;
        if (state() !== from) continue;
        const steps = inSteps[what](name, story);
        let step = steps.next();
        while (!step.done) {
          yield step.value;
          // what was begun belongs to articles that are no more
          if (state() !== from) break;
          step = steps.next();
        }
        if (step.done) return;
      }
    },
    isReady(name) {
      const story = resolved(name);
      return (
        !story ||
        story.figureGroups !== undefined ||
        (story.links.count <= fewLinks && story.links.pendingOf(story.articles) <= fewStatements)
      );
    },
    links(name) {
      const story = resolved(name);
      return story ? (story.known.links ?? finish(linksInSteps(name, story))) : [];
    },
    figureGroups(name) {
      const story = resolved(name);
      return story ? (story.figureGroups ?? finish(figuresInSteps(name, story))) : [];
    },
    rows(name) {
      const story = resolved(name);
      return story ? (story.known.rows ?? finish(rowsInSteps(name, story))) : [];
    },
    origins: originsOf,
    findings(name) {
      const story = resolved(name);
      return story ? finish(findingsInSteps(name, story)) : [];
    },
  };
}
