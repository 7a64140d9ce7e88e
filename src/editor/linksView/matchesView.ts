/** *Matching statements*: follows the cursor in the active article without flicker. */
import * as vscode from 'vscode';
import type { Match, StatementMatches } from '../../engine';
import { matchDetails, matchNodes, whereLabel, type MatchNode, type Voice } from '../../present';
import type { Articles } from '../articles/articles';
import { contextKeys, views } from '../ids';
import { Disposable, debounced } from '../lifecycle';
import type { Notes } from '../notes/notes';
import { articleIn, sourceOffset } from '../positions';
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

  /** Where the statement stands that the view stays with; moved along with the text. */
  #pinned: { readonly article: string; offset: number } | undefined;

  constructor(
    private readonly articles: Articles,
    private readonly settings: SettingsModel,
    private readonly notes: Notes,
    private readonly voice: Voice,
  ) {
    super();
    this.tree = this.register(vscode.window.createTreeView(views.matches, { treeDataProvider: this }));
    this.register(
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === vscode.window.activeTextEditor) this.#following.schedule();
      }),
    );
    // another article is shown at once; only a cursor that moves is waited for
    this.register(vscode.window.onDidChangeActiveTextEditor((editor) => editor && void this.settle()));
    this.register(articles.onDidChange(() => this.#following.schedule()));
    this.register(notes.onDidChange(() => this.#following.schedule()));
    this.register(articles.onDidProgress(({ state }) => state === 'off' && this.#show(undefined)));
    this.register(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const pinned = this.#pinned;
        if (!pinned || document.uri.toString() !== pinned.article) return;
        for (const { rangeOffset, rangeLength, text } of contentChanges)
          if (rangeOffset + rangeLength <= pinned.offset) pinned.offset += text.length - rangeLength;
      }),
    );
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

  /** Stays with the statement on screen, or follows the cursor again. */
  async pin(on: boolean): Promise<void> {
    const at = on ? this.#found?.statement : undefined;
    this.#pinned = at && { article: at.article, offset: at.start };
    this.tree.description = at ? vscode.l10n.t('pinned: {0}', whereLabel(at, this.voice)) : '';
    await vscode.commands.executeCommand('setContext', contextKeys.pinned, at !== undefined);
    this.#following.schedule();
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
    const state = editor && this.articles.stateOf(articleIn(editor.document));
    this.tree.message =
      state?.kind === 'not-read' ? vscode.l10n.t('This article is not read: {0}.', state.language) : '';
    const pinned = this.#pinned && this.articles.has(this.#pinned.article) ? this.#pinned : undefined;
    const at =
      pinned ??
      (editor && id !== undefined
        ? { article: id, offset: sourceOffset(editor.document, editor.selection.active) }
        : undefined);
    if (!at) return;
    this.#asking?.cancel();
    this.#asking?.dispose();
    const asking = (this.#asking = new vscode.CancellationTokenSource());
    const version = editor?.document.version;
    const { minimumScore: minScore } = this.settings.now;
    const found = await this.articles.ask(
      'matches',
      { article: at.article, offset: at.offset, minScore },
      asking.token,
    );
    if (asking.token.isCancellationRequested || editor?.document.version !== version || found === undefined) return;
    this.#show(found ?? undefined);
  }

  #show(found: StatementMatches | undefined): void {
    const nodes = found ? matchNodes(found, this.voice, (passage) => this.notes.of(passage)) : [];
    const shown = JSON.stringify(nodes);
    this.#found = found;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#nodes = nodes;
    this.refreshes++;
    this.#changed.fire();
  }

  getChildren(): MatchNode[];
  getChildren(node: MatchNode): MatchNode[] | Promise<MatchNode[]>;
  getChildren(node?: MatchNode): MatchNode[] | Promise<MatchNode[]> {
    if (node?.kind === 'match') return this.#details(node);
    return [...(node ? node.children : this.#nodes)];
  }

  async #details({ id, match }: MatchNode & { readonly kind: 'match' }): Promise<MatchNode[]> {
    const around = (await this.articles.ask('neighbours', { ref: match.passage.ref })) ?? null;
    return matchDetails(id, match, around, this.voice);
  }

  getTreeItem(node: MatchNode): vscode.TreeItem {
    return matchItem(node);
  }
}
