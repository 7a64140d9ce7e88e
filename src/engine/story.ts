/** What is kept of one story: its articles, their index, and what follows from all of them until one changes. */
import type { Verdicts } from './decisions';
import type { Events, FigureGroup, Origins, StatementGroup } from './findings';
import type { Linker } from './links';
import type { AnnotatedArticle, ArticleId, CrossLink, Entity, Finding, Unmatched } from './model';
import type { StoryLinks } from './storyLinks';
import type { RecalledStory } from './storyRecord';

export interface Story {
  /** Articles as they were read. */
  readonly read: Map<ArticleId, AnnotatedArticle>;
  /** Articles with the names that were decided: the same ones where nothing was. */
  readonly articles: Map<ArticleId, AnnotatedArticle>;
  readonly linker: Linker;
  readonly links: StoryLinks;
  /** What was known of the story at an earlier time, while its articles are the same. */
  recalled: RecalledStory | undefined;
  entities: readonly Entity[] | undefined;
  /** Kept until an article of the story changes. */
  figureGroups: readonly FigureGroup[] | undefined;
  known: StoryFindings;
  unmatched: readonly Unmatched[];
  callOf: (entity: string) => string | undefined;
  /** Per article, the entity of each of its mentions. */
  entityOf: ReadonlyMap<ArticleId, readonly (Entity | undefined)[]>;
}

/** Findings and what they are made of, kept until an article of the story changes. */
interface StoryFindings {
  rows?: readonly StatementGroup[];
  origins?: Origins;
  findings?: readonly Finding[];
  links?: readonly CrossLink[];
  events?: Events;
  /** As they were found, for a record of the story. */
  found?: readonly CrossLink[];
  verdicts?: Verdicts;
}

export function entitiesByMention({
  articles,
  entities,
}: Story): ReadonlyMap<ArticleId, readonly (Entity | undefined)[]> {
  const byMention = new Map<ArticleId, (Entity | undefined)[]>();
  for (const id of articles.keys()) byMention.set(id, []);
  for (const entity of entities ?? [])
    for (const { article, mention } of entity.mentions) byMention.get(article)![mention] = entity;
  return byMention;
}
