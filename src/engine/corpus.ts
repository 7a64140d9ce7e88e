/** Many articles: what is known of each, and what follows from all of a story together. */
import { annotateArticle, createReaders } from './annotate';
import { resolveEntities } from './entities';
import {
  comparableFigures,
  findDifferences,
  findOrigins,
  groupFigures,
  type ComparableFigure,
  type FigureGroup,
} from './findings';
import { Vocabulary } from './lexicon';
import { createLinker, defaultMinScore, type Linker, type PairJudgement } from './links';
import type {
  AnnotatedArticle,
  Article,
  ArticleId,
  CrossLink,
  Entity,
  FigureRef,
  Finding,
  StatementRef,
} from './model';

export interface Corpus {
  /** New or changed text. The same version of an article is not read again. */
  set(article: Article): AnnotatedArticle;
  remove(id: ArticleId): void;
  annotationsOf(id: ArticleId): AnnotatedArticle | undefined;
  stories(): readonly string[];
  /** The story's articles, ordered by id. */
  articlesOf(story: string): readonly AnnotatedArticle[];
  entitiesOf(story: string): readonly Entity[];
  entityOfMention(article: ArticleId, mention: number): Entity | undefined;
  linksFrom(ref: StatementRef, minScore?: number): readonly CrossLink[];
  /** Every link of the story once. A generator, so that a host can pause or stop between articles. */
  linksOf(story: string, minScore?: number): Generator<readonly CrossLink[]>;
  compare(from: StatementRef, to: StatementRef): PairJudgement;
  findingsOf(story: string, links: readonly CrossLink[]): readonly Finding[];
  /** Figures of the story by what they count; groups of one included. */
  figureGroupsOf(story: string): readonly FigureGroup[];
  /** The figures of the story that count the same thing, with their relation to this one. */
  comparableFigures(ref: FigureRef): readonly ComparableFigure[];
  originsOf(story: string): ReadonlyMap<ArticleId, number>;
  /** Work done so far, for tests and the bench: counts, never times. */
  readonly work: { readonly paragraphsRead: number; readonly articlesRead: number };
}

interface Story {
  readonly articles: Map<ArticleId, AnnotatedArticle>;
  readonly linker: Linker;
  entities: readonly Entity[] | undefined;
  /** Kept until an article of the story changes. */
  figureGroups: readonly FigureGroup[] | undefined;
  /** Per article, the entity of each of its mentions. */
  entityOf: ReadonlyMap<ArticleId, readonly (Entity | undefined)[]>;
}

export function createCorpus(): Corpus {
  const readers = createReaders(new Vocabulary());
  const stories = new Map<string, Story>();
  const storyOf = new Map<ArticleId, Story>();
  const work = { paragraphsRead: 0, articlesRead: 0 };

  const storyNamed = (name: string): Story => {
    let story = stories.get(name);
    if (!story) {
      story = {
        articles: new Map(),
        linker: createLinker(readers.vocabulary),
        entities: undefined,
        figureGroups: undefined,
        entityOf: new Map(),
      };
      stories.set(name, story);
    }
    return story;
  };
  const remove = (id: ArticleId): void => {
    const story = storyOf.get(id);
    if (!story) return;
    story.articles.delete(id);
    story.linker.remove(id);
    story.entities = undefined;
    story.figureGroups = undefined;
    storyOf.delete(id);
    for (const [name, { articles }] of stories) if (articles.size === 0) stories.delete(name);
  };
  const articlesOf = (name: string): AnnotatedArticle[] =>
    [...(stories.get(name)?.articles.values() ?? [])].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const resolved = (name: string): Story | undefined => {
    const story = stories.get(name);
    if (story && !story.entities) {
      story.entities = resolveEntities(articlesOf(name));
      story.entityOf = entitiesByMention(story);
      story.linker.setEntities(story.entities);
    }
    return story;
  };

  const figureGroupsOf = (name: string): readonly FigureGroup[] => {
    const story = resolved(name);
    if (!story) return [];
    return (story.figureGroups ??= groupFigures(
      articlesOf(name),
      story.entities ?? [],
      [...story.linker.allLinks({ minScore: defaultMinScore })].flat(),
    ));
  };

  return {
    set(article) {
      const known = storyOf.get(article.id)?.articles.get(article.id);
      if (known && known.article.version === article.version && known.article.story === article.story) return known;
      if (known && known.article.story !== article.story) remove(article.id);
      const { found, paragraphsRead } = annotateArticle(article, readers, known);
      work.paragraphsRead += paragraphsRead;
      work.articlesRead++;
      const story = storyNamed(article.story);
      story.articles.set(article.id, found);
      story.linker.set(found);
      story.entities = undefined;
      story.figureGroups = undefined;
      storyOf.set(article.id, story);
      return found;
    },
    remove,
    annotationsOf: (id) => storyOf.get(id)?.articles.get(id),
    stories: () => [...stories.keys()].sort(),
    articlesOf,
    entitiesOf: (name) => resolved(name)?.entities ?? [],
    entityOfMention(id, mention) {
      const found = storyOf.get(id)?.articles.get(id);
      return found && resolved(found.article.story)?.entityOf.get(id)?.[mention];
    },
    linksFrom(ref, minScore = defaultMinScore) {
      const found = storyOf.get(ref.article)?.articles.get(ref.article);
      return found ? (resolved(found.article.story)?.linker.linksFrom(ref, { minScore }) ?? []) : [];
    },
    *linksOf(name, minScore = defaultMinScore) {
      const story = resolved(name);
      if (story) yield* story.linker.allLinks({ minScore });
    },
    compare(from, to) {
      const story = storyOf.get(from.article);
      const name = story?.articles.get(from.article)?.article.story;
      const judge = name === undefined ? undefined : resolved(name);
      if (!judge?.articles.has(to.article))
        throw new Error(`compare: ${from.article} and ${to.article} are not in one story`);
      return judge.linker.compare(from, to);
    },
    findingsOf: (name, links) =>
      findDifferences({ articles: articlesOf(name), entities: resolved(name)?.entities ?? [], links }),
    figureGroupsOf,
    comparableFigures(ref) {
      const name = storyOf.get(ref.article)?.articles.get(ref.article)?.article.story;
      return name === undefined ? [] : comparableFigures(articlesOf(name), figureGroupsOf(name), ref);
    },
    originsOf: (name) => findOrigins(articlesOf(name)),
    work,
  };
}

function entitiesByMention({ articles, entities }: Story): ReadonlyMap<ArticleId, readonly (Entity | undefined)[]> {
  const byMention = new Map<ArticleId, (Entity | undefined)[]>();
  for (const [id, { names }] of articles) byMention.set(id, Array.from({ length: names.length }));
  for (const entity of entities ?? [])
    for (const { article, mention } of entity.mentions) byMention.get(article)![mention] = entity;
  return byMention;
}
