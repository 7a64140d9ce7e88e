/** *Findings*: what the articles differ in, by kind, with a badge that counts the differences. */
import * as vscode from 'vscode';
import type { FindingAnswer } from '../../engine';
import { findingNodes, isDifference, type FindingNode, type Voice } from '../../present';
import type { Articles } from '../articles/articles';
import { views } from '../ids';
import { Disposable } from '../lifecycle';
import { activeArticle, articleIn } from '../positions';
import { findingItem } from '../linksView/items';
import type { FindingsModel } from './model';

export class FindingsView extends Disposable implements vscode.TreeDataProvider<FindingNode> {
  readonly #changed = this.register(new vscode.EventEmitter<void>());
  readonly onDidChangeTreeData = this.#changed.event;
  readonly tree: vscode.TreeView<FindingNode>;
  #nodes: readonly FindingNode[] = [];
  #parents = new Map<string, FindingNode>();
  #story: string | undefined;
  #shown = '';
  /** Refreshes of the tree, for the test that nothing flickers. */
  refreshes = 0;

  constructor(
    private readonly articles: Articles,
    private readonly model: FindingsModel,
    private readonly voice: Voice,
  ) {
    super();
    this.tree = this.register(
      vscode.window.createTreeView(views.findings, { treeDataProvider: this, showCollapseAll: true }),
    );
    this.register(model.onDidChange(() => this.#show()));
    this.register(
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        const story = editor && articles.storyOf(articleIn(editor.document));
        if (story !== undefined && story !== this.#story) this.#show();
      }),
    );
  }

  /** Selects the finding's row where the view is on screen. */
  async reveal(finding: FindingAnswer): Promise<void> {
    const node = this.#nodes
      .flatMap(({ children }) => children)
      .find((each) => each.kind === 'finding' && each.finding.id === finding.id);
    if (node && this.tree.visible) await this.tree.reveal(node, { select: true, focus: false, expand: true });
  }

  #show(): void {
    const active = activeArticle();
    const first = this.articles.ids[0];
    const story = [active, first].flatMap((id) => (id === undefined ? [] : (this.articles.storyOf(id) ?? [])))[0];
    this.#story = story;
    const nodes = story === undefined ? [] : findingNodes(this.model.of(story), this.voice);
    const count = this.model.all.filter(isDifference).length;
    this.tree.badge =
      count === 0
        ? undefined
        : {
            value: count,
            tooltip: this.voice.t(
              '{0, plural, one {# place where the articles differ} other {# places where the articles differ}}',
              count,
            ),
          };
    const shown = JSON.stringify(nodes);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#nodes = nodes;
    this.#parents = new Map();
    const enter = (node: FindingNode): void => {
      for (const child of node.children) {
        this.#parents.set(child.id, node);
        enter(child);
      }
    };
    this.#nodes.forEach(enter);
    this.refreshes++;
    this.#changed.fire();
  }

  getChildren(node?: FindingNode): FindingNode[] {
    return [...(node ? node.children : this.#nodes)];
  }

  getParent(node: FindingNode): FindingNode | undefined {
    return this.#parents.get(node.id);
  }

  getTreeItem(node: FindingNode): vscode.TreeItem {
    return findingItem(node);
  }
}
