/** Records of stories: when one is used in place of resolving and linking, how long it stays valid, and when one is made. */
import { defaultMinScore } from './links';
import type { CrossLink, Entity, StatementRef } from './model';
import type { Story } from './story';
import { packStory, recallStory, storyKey } from './storyRecord';

export interface StoryRecord {
  readonly key: string;
  readonly record: string;
}

export interface Recaller {
  /** The host keeps records. */
  readonly isWanted: boolean;
  entitiesOf(name: string, story: Story): readonly Entity[] | undefined;
  /** The recorded links, which replace searching for links until an article changes. */
  linksOf(story: Story): readonly CrossLink[] | undefined;
  linksFrom(story: Story, ref: StatementRef, minScore: number): readonly CrossLink[] | undefined;
  canPack(name: string, story: Story): boolean;
  pack(name: string, story: Story): StoryRecord | undefined;
}

interface Sources {
  readonly recall: ((key: string) => string | undefined) | undefined;
  /** Have readers' decisions changed articles of the story? Then records are neither used nor made. */
  readonly changesArticles: (story: string) => boolean;
  readonly hasGrammar: () => boolean;
  readonly recalled: () => void;
}

export function createRecaller({ recall, changesArticles, hasGrammar, recalled }: Sources): Recaller {
  const isLinked = ({ links, articles }: Story): boolean =>
    links.isExact && links.count > 0 && links.pendingOf(articles) === 0;
  const canPack = (name: string, story: Story): boolean =>
    story.entities !== undefined &&
    story.recalled === undefined &&
    story.articles.size > 1 &&
    !changesArticles(name) &&
    (story.known.found !== undefined || isLinked(story));
  return {
    isWanted: recall !== undefined,
    entitiesOf(name, story) {
      if (!recall || story.articles.size < 2 || changesArticles(name)) return (story.recalled = undefined);
      if (!story.recalled) {
        const key = storyKey(story.articles);
        const record = recall(key);
        story.recalled = record === undefined ? undefined : recallStory(key, record, story.articles, story.linker);
        if (story.recalled) recalled();
      }
      return story.recalled?.entities;
    },
    linksOf(story) {
      const links = story.recalled?.links(hasGrammar());
      if (links && links.length > 0 && story.links.count === 0) story.links.restore(story.articles.keys(), links);
      return links;
    },
    linksFrom: (story, ref, minScore) => story.recalled?.linksFrom(ref, minScore, hasGrammar()),
    canPack,
    pack(name, story) {
      if (!canPack(name, story)) return undefined;
      const key = storyKey(story.articles);
      const links = story.known.found ?? story.links.all(story.articles);
      return { key, record: packStory(key, story.entities ?? [], links, hasGrammar()) };
    },
  };
}

/** Links from this score up are recorded. */
export const isRecorded = (minScore: number): boolean => minScore === defaultMinScore;
