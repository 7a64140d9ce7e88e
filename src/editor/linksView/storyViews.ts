/** *Entities*, *Figures* and *Timeline* of the story the active article belongs to. */
import * as vscode from 'vscode';
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

/** A tree over one story, asked again when the story changes and only while it is visible. */
abstract class StoryView<N> extends Disposable implements vscode.TreeDataProvider<N> {
  readonly #changed = this.register(new vscode.EventEmitter<void>());
  readonly onDidChangeTreeData = this.#changed.event;
  readonly tree: vscode.TreeView<N>;
  readonly #refreshing = this.register(debounced(() => void this.#refresh(), pause));
  #story: string | undefined;
  #nodes: readonly N[] = [];
  #shown = '';
  #stale = true;
  /** Refreshes of the tree, for the test that nothing flickers. */
  refreshes = 0;

  constructor(
    id: string,
    protected readonly articles: Articles,
  ) {
    super();
    this.tree = this.register(vscode.window.createTreeView<N>(id, { treeDataProvider: this, showCollapseAll: true }));
    this.register(
      articles.onDidChange(({ articles: changed }) => {
        if (changed && !articles.isSettled) return;
        this.#stale = true;
        this.#refreshing.schedule();
      }),
    );
    this.register(articles.onDidProgress(({ state }) => state === 'off' && this.#show([])));
    this.register(vscode.window.onDidChangeActiveTextEditor(() => this.#refreshing.schedule()));
    this.register(this.tree.onDidChangeVisibility(() => this.#refreshing.schedule()));
  }

  protected get story(): string {
    return this.#story ?? '';
  }

  protected abstract nodesOf(story: string): Promise<readonly N[] | undefined>;
  protected abstract childrenOf(node: N): readonly N[] | Promise<readonly N[]>;
  abstract getTreeItem(node: N): vscode.TreeItem;

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
      this.#show([]);
      return;
    }
    if (story === this.#story && !this.#stale) return;
    this.#story = story;
    this.#stale = false;
    const nodes = await this.nodesOf(story);
    if (nodes && story === this.#story) this.#show(nodes);
  }

  #show(nodes: readonly N[]): void {
    const shown = JSON.stringify(nodes);
    if (shown === this.#shown) return;
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

  protected async nodesOf(story: string): Promise<readonly EntityNode[] | undefined> {
    const found = await this.articles.ask('entities', { story });
    return found && entityNodes(found, this.voice);
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

  protected async nodesOf(story: string): Promise<readonly FigureNode[] | undefined> {
    const found = await this.articles.ask('figures', { story });
    return found && figureNodes(found, this.voice);
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

  protected async nodesOf(story: string): Promise<readonly TimelineNode[] | undefined> {
    const found = await this.articles.ask('timeline', { story });
    return found && timelineNodes(found, this.voice);
  }

  protected childrenOf(node: TimelineNode): readonly TimelineNode[] {
    return node.children;
  }

  getTreeItem(node: TimelineNode): vscode.TreeItem {
    return timelineItem(node);
  }
}
