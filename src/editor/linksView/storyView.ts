/** A tree over one story: asked again when the story changes and only while it is visible, handed over page by page. */
import * as vscode from 'vscode';
import { pageSize, type LimitOf, type MoreNode } from '../../present';
import type { Articles } from '../articles/articles';
import { Disposable, debounced } from '../lifecycle';
import { activeArticle } from '../positions';
import { moreItem } from './items';

const pause = 120;
/** Milliseconds a command waits for the rows of a view it shows. */
const patience = 5000;
/** Milliseconds after an article has changed: nobody looks at the story's lists while typing. */
const changePause = 600;

/** Rows in pieces: the next piece is made when it is asked for. */
export type Pieces<N> = Iterable<readonly N[]>;

export interface StoryNode {
  readonly id: string;
  readonly kind: string;
  readonly children: readonly StoryNode[];
}

export type Listed<N extends StoryNode> = Exclude<N, MoreNode>;

const isMore = (node: StoryNode | MoreNode): node is MoreNode => node.kind === 'more';

export abstract class StoryView<N extends StoryNode> extends Disposable implements vscode.TreeDataProvider<N> {
  readonly #changed = this.register(new vscode.EventEmitter<N[] | undefined>());
  readonly onDidChangeTreeData = this.#changed.event;
  readonly tree: vscode.TreeView<N>;
  readonly #refreshing = this.register(debounced(() => void this.#refresh(), pause));
  readonly #changing = this.register(debounced(() => void this.#refresh(), changePause));
  #story: string | undefined;
  #nodes: readonly N[] = [];
  readonly #limits = new Map<string, number>();
  #latest = 0;
  #stale = true;
  /** Refreshes of the tree, for the test that nothing flickers. */
  refreshes = 0;
  /** Rows VS Code was given, for the test that they come page by page. */
  handed = 0;

  constructor(
    readonly id: string,
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
  protected abstract itemOf(node: Listed<N>): vscode.TreeItem;

  protected readonly limitOf: LimitOf = (of) => this.#limits.get(of) ?? pageSize;

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
    const rows = [...(node ? await this.childrenOf(node) : this.#nodes)];
    this.handed += rows.length;
    return rows;
  }

  getTreeItem(node: N): vscode.TreeItem {
    return isMore(node) ? moreItem(node, this.id) : this.itemOf(node as Listed<N>);
  }

  getParent(node: N): N | undefined {
    return find(this.#nodes, ({ children }) => (children as readonly N[]).includes(node));
  }

  /** One more page of the list below a node, or of the tree itself (''); the first new row gets the focus. */
  async showMore(of: string): Promise<void> {
    const list = (): readonly N[] =>
      of === '' ? this.#nodes : ((find(this.#nodes, ({ id }) => id === of)?.children ?? []) as readonly N[]);
    const before = new Set(list().map(({ id }) => id));
    this.#limits.set(of, this.limitOf(of) + pageSize);
    this.#stale = true;
    await this.#refresh();
    const first = list().find(({ id }) => !before.has(id));
    if (first) await this.tree.reveal(first, { select: true, focus: true });
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
    for (const piece of pieces) {
      for (const node of piece) nodes.push(node);
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (latest !== this.#latest) return;
    }
    const changed: N[] = [];
    const isSameList = takeOver(this.#nodes, nodes, changed);
    if (isSameList && changed.length === 0) return;
    if (!isSameList) this.#nodes = nodes;
    this.refreshes++;
    this.#changed.fire(isSameList ? changed : undefined);
  }
}

/**
 * Gives the rows VS Code has what is new in them, for it knows rows by their objects.
 * @param changed gets the topmost rows to be drawn again
 * @returns false where the list has other rows, or another order; then nothing is said of it
 */
function takeOver<N extends StoryNode>(rows: readonly N[], fresh: readonly N[], changed: N[]): boolean {
  if (rows.length !== fresh.length || rows.some(({ id }, i) => id !== fresh[i]!.id)) return false;
  rows.forEach((row, i) => {
    const { children: had, ...was } = row;
    const { children: has, ...is } = fresh[i]!;
    const below: N[] = [];
    const isSameList = takeOver(had as readonly N[], has as readonly N[], below);
    const isSame = isSameList && JSON.stringify(was) === JSON.stringify(is);
    Object.assign(row, is, { children: isSameList ? had : has });
    changed.push(...(isSame ? below : [row]));
  });
  return true;
}

function find<N extends StoryNode>(nodes: readonly N[], isIt: (node: N) => boolean): N | undefined {
  for (const node of nodes) {
    const found = isIt(node) ? node : find(node.children as readonly N[], isIt);
    if (found) return found;
  }
  return undefined;
}
