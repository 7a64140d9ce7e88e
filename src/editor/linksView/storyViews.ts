/** *Entities*, *Figures* and *Timeline* of the story the active article belongs to. */
import * as vscode from 'vscode';
import type { FigureGroup, Timeline, TimelineTime } from '../../engine';
import {
  entityNodes,
  entityTypeOrder,
  figureNodes,
  firstPage,
  foremost,
  mentionNodes,
  moreNodes,
  timelineNodes,
  type EntityNode,
  type FigureNode,
  type LimitOf,
  type TimelineNode,
  type Voice,
} from '../../present';
import type { Articles } from '../articles/articles';
import { views } from '../ids';
import { entityItem, figureItem, timelineItem } from './items';
import { StoryView, type Listed, type Pieces } from './storyView';

/** Things of which rows are made without a look at what else waits. */
const atOnce = 20;

function* inPieces<T, N>(things: readonly T[], rowsOf: (some: readonly T[]) => readonly N[]): Pieces<N> {
  for (let from = 0; from < things.length; from += atOnce) yield rowsOf(things.slice(from, from + atOnce));
}

/** Things counted in most files come first. */
function* figurePieces(groups: readonly FigureGroup[], voice: Voice, limitOf: LimitOf): Pieces<FigureNode> {
  yield* inPieces(firstPage(groups, '', limitOf), (some) => figureNodes(some, voice, limitOf));
  yield moreNodes('', groups.length, limitOf, voice);
}

/** Days on which articles differ, then those of most files, all in the order of time. */
function* timelinePieces({ times, open }: Timeline, voice: Voice, limitOf: LimitOf): Pieces<TimelineNode> {
  const shown = foremost(times, limitOf(''), (time) => filesOf(time) + (time.differs ? times.length : 0));
  yield* inPieces(shown, (some) => timelineNodes({ times: some, open: [] }, voice, limitOf));
  yield moreNodes('', times.length, limitOf, voice);
  if (open.length > 0) yield timelineNodes({ times: [], open }, voice, limitOf);
}

const filesOf = ({ events }: TimelineTime): number =>
  new Set(events.flatMap(({ entries }) => entries.map(({ statement }) => statement.article))).size;

export class EntitiesView extends StoryView<EntityNode> {
  constructor(
    articles: Articles,
    private readonly voice: Voice,
  ) {
    super(views.entities, articles);
  }

  protected async nodesOf(story: string): Promise<Pieces<EntityNode> | undefined> {
    const found = await this.articles.ask('entities', { story });
    return (
      found &&
      entityTypeOrder.map((type) =>
        entityNodes(
          found.filter((entity) => entity.type === type),
          this.voice,
          this.limitOf,
        ),
      )
    );
  }

  protected childrenOf(node: EntityNode): readonly EntityNode[] | Promise<readonly EntityNode[]> {
    return node.kind === 'file' ? this.#mentions(node.entity, node.article) : node.children;
  }

  async #mentions(entity: string, article: string): Promise<readonly EntityNode[]> {
    const found = (await this.articles.ask('mentions', { story: this.story, entity })) ?? [];
    return mentionNodes(
      found.filter((mention) => mention.article === article),
      this.voice,
    );
  }

  protected itemOf(node: Listed<EntityNode>): vscode.TreeItem {
    return entityItem(node);
  }
}

export class FiguresView extends StoryView<FigureNode> {
  constructor(
    articles: Articles,
    private readonly voice: Voice,
  ) {
    super(views.figures, articles);
  }

  protected async nodesOf(story: string): Promise<Pieces<FigureNode> | undefined> {
    const found = await this.articles.ask('figures', { story });
    return found && figurePieces(found, this.voice, this.limitOf);
  }

  protected childrenOf(node: FigureNode): readonly FigureNode[] {
    return node.children;
  }

  protected itemOf(node: Listed<FigureNode>): vscode.TreeItem {
    return figureItem(node);
  }
}

export class TimelineView extends StoryView<TimelineNode> {
  constructor(
    articles: Articles,
    private readonly voice: Voice,
  ) {
    super(views.timeline, articles);
  }

  protected async nodesOf(story: string): Promise<Pieces<TimelineNode> | undefined> {
    const found = await this.articles.ask('timeline', { story });
    return found && timelinePieces(found, this.voice, this.limitOf);
  }

  /** Goes to the first day: the view alone has the focus while it is still empty, and its rows would not get it. */
  async show(): Promise<void> {
    await vscode.commands.executeCommand(`${this.id}.focus`);
    await this.hasRows();
    const [first] = this.roots;
    if (first) await this.tree.reveal(first, { select: true, focus: true });
  }

  protected childrenOf(node: TimelineNode): readonly TimelineNode[] {
    return node.children;
  }

  protected itemOf(node: Listed<TimelineNode>): vscode.TreeItem {
    return timelineItem(node);
  }
}
