/** *Matching statements*: follows the cursor in the active article without flicker. */
import * as vscode from 'vscode';
import type { Match, StatementMatches } from '../../engine';
import { matchNodes, type MatchNode, type Voice } from '../../present';
import type { Articles } from '../articles/articles';
import { views } from '../ids';
import { Disposable, debounced } from '../lifecycle';
import type { SettingsModel } from '../settings';
import { matchItem } from './items';

const cursorPause = 60;

export class MatchesView extends Disposable implements vscode.TreeDataProvider<MatchNode> {
  readonly #changed = this.register(new vscode.EventEmitter<void>());
  readonly onDidChangeTreeData = this.#changed.event;
  readonly tree: vscode.TreeView<MatchNode>;
  readonly #following = this.register(debounced(() => void this.#follow(), cursorPause));
  #asking: vscode.CancellationTokenSource | undefined;
  #found: StatementMatches | undefined;
  #nodes: readonly MatchNode[] = [];
  #shown = '';
  /** Refreshes of the tree, for the test that nothing flickers. */
  refreshes = 0;

  constructor(
    private readonly articles: Articles,
    private readonly settings: SettingsModel,
    private readonly voice: Voice,
  ) {
    super();
    this.tree = this.register(vscode.window.createTreeView(views.matches, { treeDataProvider: this }));
    this.register(
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === vscode.window.activeTextEditor) this.#following.schedule();
      }),
    );
    this.register(vscode.window.onDidChangeActiveTextEditor(() => this.#following.schedule()));
    this.register(articles.onDidChange(() => this.#following.schedule()));
    this.register(articles.onDidProgress(({ state }) => state === 'off' && this.#show(undefined)));
    this.register({ dispose: () => this.#asking?.cancel() });
  }

  /** What the view shows, for commands about *this statement*. */
  get found(): StatementMatches | undefined {
    return this.#found;
  }

  /** The strongest match in the reader's order: what differs first. */
  get firstMatch(): Match | undefined {
    for (const node of this.#nodes) for (const child of node.children) if (child.kind === 'match') return child.match;
    return undefined;
  }

  /** Shows the statement under the cursor now. */
  async settle(): Promise<void> {
    this.#following.dispose();
    await this.#follow();
  }

  async #follow(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    // the sidebar itself has the focus, or an editor that is no article: what is shown stays
    const id = editor && this.articles.synced(editor.document);
    const state = editor && this.articles.stateOf(editor.document.uri.toString());
    this.tree.message =
      state?.kind === 'not-read' ? vscode.l10n.t('This article is not read: {0}.', state.language) : '';
    if (!editor || id === undefined) return;
    this.#asking?.cancel();
    this.#asking?.dispose();
    const asking = (this.#asking = new vscode.CancellationTokenSource());
    const { version } = editor.document;
    const found = await this.articles.ask(
      'matches',
      {
        article: id,
        offset: editor.document.offsetAt(editor.selection.active),
        minScore: this.settings.now.minimumScore,
      },
      asking.token,
    );
    if (asking.token.isCancellationRequested || editor.document.version !== version || found === undefined) return;
    this.#show(found ?? undefined);
  }

  #show(found: StatementMatches | undefined): void {
    const shown = JSON.stringify(found ?? null);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#found = found;
    this.#nodes = found ? matchNodes(found, this.voice) : [];
    this.refreshes++;
    this.#changed.fire();
  }

  getChildren(node?: MatchNode): MatchNode[] {
    return [...(node ? node.children : this.#nodes)];
  }

  getTreeItem(node: MatchNode): vscode.TreeItem {
    return matchItem(node);
  }
}
