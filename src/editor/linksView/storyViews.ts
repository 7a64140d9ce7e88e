/** *Entities*, *Figures* and *Timeline* of the story the active article belongs to. */
import * as vscode from 'vscode';
import type { Timeline } from '../../engine';
import {
  entityNodes,
  figureNodes,
  mentionNodes,
  timelineNodes,
  type EntityNode,
  type FigureNode,
  type TimelineNode,
  type Voice,
} from '../../present';
import type { Articles } from '../articles/articles';
import { views } from '../ids';
import { Disposable, debounced } from '../lifecycle';
import { activeArticle } from '../positions';
import { entityItem, figureItem, timelineItem } from './items';

const pause = 120;
/** Milliseconds a command waits for the rows of a view it shows. */
const patience = 5000;
/** Milliseconds after an article has changed: nobody looks at the story's lists while typing. */
const changePause = 600;
/** Things of which rows are made without a look at what else waits. */
const atOnce = 100;

/** Rows in pieces: the next piece is made when it is asked for. */
type Pieces<N> = Iterable<readonly N[]>;

function* inPieces<T, N>(things: readonly T[], rowsOf: (some: readonly T[]) => readonly N[]): Pieces<N> {
  for (let from = 0; from < things.length; from += atOnce) yield rowsOf(things.slice(from, from + atOnce));
}

function* timelinePieces({ times, open }: Timeline, voice: Voice): Pieces<TimelineNode> {
  yield* inPieces(times, (some) => timelineNodes({ times: some, open: [] }, voice));
  if (open.length > 0) yield timelineNodes({ times: [], open }, voice);
}

/** A tree over one story, asked again when the story changes and only while it is visible. */
abstract class StoryView<N> extends Disposable implements vscode.TreeDataProvider<N> {
  readonly #changed = this.register(new vscode.EventEmitter<void>());
  readonly onDidChangeTreeData = this.#changed.event;
  readonly tree: vscode.TreeView<N>;
  readonly #refreshing = this.register(debounced(() => void this.#refresh(), pause));
  readonly #changing = this.register(debounced(() => void this.#refresh(), changePause));
  #story: string | undefined;
  #nodes: readonly N[] = [];
  #shown: readonly string[] = [];
  #latest = 0;
  #stale = true;
  /** Refreshes of the tree, for the test that nothing flickers. */
  refreshes = 0;

  constructor(
    protected readonly id: string,
    protected readonly articles: Articles,
  ) {
    super();
    this.tree = this.register(vscode.window.createTreeView<N>(id, { treeDataProvider: this, showCollapseAll: true }));
    this.register(
      articles.onDidChange(({ articles: changed }) => {
        if (changed && !articles.isSettled) return;
        this.#stale = true;
        if (this.refreshes === 0) this.#refreshing.schedule();
        else this.#changing.schedule();
      }),
    );
    this.register(articles.onDidProgress(({ state }) => state === 'off' && void this.#show([])));
    this.register(vscode.window.onDidChangeActiveTextEditor(() => this.#refreshing.schedule()));
    this.register(this.tree.onDidChangeVisibility(() => this.#refreshing.schedule()));
  }

  protected get story(): string {
    return this.#story ?? '';
  }

  protected abstract nodesOf(story: string): Promise<Pieces<N> | undefined>;
  protected abstract childrenOf(node: N): readonly N[] | Promise<readonly N[]>;
  abstract getTreeItem(node: N): vscode.TreeItem;

  protected get roots(): readonly N[] {
    return this.#nodes;
  }

  /** Resolves when the view has rows, or when none came for a while. */
  protected async hasRows(): Promise<void> {
    if (this.#nodes.length > 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => done(), patience);
      const listening = this.#changed.event(() => done());
      const done = (): void => {
        clearTimeout(timer);
        listening.dispose();
        resolve();
      };
    });
  }

  async getChildren(node?: N): Promise<N[]> {
    return [...(node ? await this.childrenOf(node) : this.#nodes)];
  }

  async #refresh(): Promise<void> {
    if (!this.tree.visible) return;
    const active = activeArticle();
    const first = this.articles.ids[0];
    const story =
      (active && this.articles.storyOf(active)) ??
      (this.#story !== undefined && this.articles.ids.some((id) => this.articles.storyOf(id) === this.#story)
        ? this.#story
        : first && this.articles.storyOf(first));
    if (story === undefined || story === '') {
      await this.#show([]);
      return;
    }
    if (story === this.#story && !this.#stale) return;
    this.#story = story;
    this.#stale = false;
    const nodes = await this.nodesOf(story);
    if (nodes && story === this.#story) await this.#show(nodes);
  }

  async #show(pieces: Pieces<N>): Promise<void> {
    const latest = ++this.#latest;
    const nodes: N[] = [];
    const shown: string[] = [];
    for (const piece of pieces) {
      for (const node of piece) nodes.push(node);
      shown.push(JSON.stringify(piece));
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (latest !== this.#latest) return;
    }
    if (shown.length === this.#shown.length && shown.every((piece, i) => piece === this.#shown[i])) return;
    this.#shown = shown;
    this.#nodes = nodes;
    this.refreshes++;
    this.#changed.fire();
  }
}

export class EntitiesView extends StoryView<EntityNode> {
  constructor(
    articles: Articles,
    private readonly voice: Voice,
  ) {
    super(views.entities, articles);
  }

  protected async nodesOf(story: string): Promise<Pieces<EntityNode> | undefined> {
    const found = await this.articles.ask('entities', { story });
    return found && [entityNodes(found, this.voice)];
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

  getTreeItem(node: EntityNode): vscode.TreeItem {
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
    return found && inPieces(found, (some) => figureNodes(some, this.voice));
  }

  protected childrenOf(node: FigureNode): readonly FigureNode[] {
    return node.children;
  }

  getTreeItem(node: FigureNode): vscode.TreeItem {
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
    return found && timelinePieces(found, this.voice);
  }

  /** Goes to the first day: the view alone has the focus while it is still empty, and its rows would not get it. */
  async show(): Promise<void> {
    await vscode.commands.executeCommand(`${this.id}.focus`);
    await this.hasRows();
    const [first] = this.roots;
    if (first) await this.tree.reveal(first, { select: true, focus: true });
  }

  getParent(node: TimelineNode): TimelineNode | undefined {
    const holding = (nodes: readonly TimelineNode[]): TimelineNode | undefined => {
      for (const each of nodes) {
        const found = each.children.some(({ id }) => id === node.id) ? each : holding(each.children);
        if (found) return found;
      }
      return undefined;
    };
    return holding(this.roots);
  }

  protected childrenOf(node: TimelineNode): readonly TimelineNode[] {
    return node.children;
  }

  getTreeItem(node: TimelineNode): vscode.TreeItem {
    return timelineItem(node);
  }
}
