/** Two articles side by side: moving in one reveals the matching passage in the other, softly marked. */
import * as vscode from 'vscode';
import type { LinkAnswer } from '../../engine';
import { alignedPairs, fileLabel, pairAt, type AlignedPair, type Voice } from '../../present';
import type { Articles } from '../articles/articles';
import { colors, contextKeys } from '../ids';
import { Disposable, debounced } from '../lifecycle';
import { articleIn, rangeIn, sourceOffset } from '../positions';
import type { SettingsModel } from '../settings';

const pause = 40;

interface Side {
  readonly article: string;
  readonly pairs: readonly AlignedPair[];
}

export class AlignedArticles extends Disposable {
  readonly #type = this.register(
    vscode.window.createTextEditorDecorationType({
      isWholeLine: false,
      backgroundColor: new vscode.ThemeColor(colors.alignedBackground),
      outline: '1px dotted',
      outlineColor: new vscode.ThemeColor(colors.alignedBorder),
    }),
  );
  readonly #moving = this.register(debounced(() => this.#follow(), pause));
  readonly #loading = this.register(debounced(() => void this.#load(), 300));
  #sides: readonly [Side, Side] | undefined;
  /** Articles that lie side by side now. */
  #open: readonly [string, string] | undefined;

  constructor(
    private readonly articles: Articles,
    private readonly settings: SettingsModel,
    private readonly voice: Voice,
  ) {
    super();
    this.register(
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (this.#open && textEditor === vscode.window.activeTextEditor) this.#moving.schedule();
      }),
    );
    this.register(vscode.window.onDidChangeVisibleTextEditors(() => this.#open && this.#endIfClosed()));
    this.register(articles.onDidChange(() => this.#open && this.#loading.schedule()));
  }

  /** The two articles, or `undefined`. */
  get open(): readonly [string, string] | undefined {
    return this.#open;
  }

  async start(here: string, there: string): Promise<void> {
    const [left, right] = [this.articles.uriOf(here), this.articles.uriOf(there)];
    if (!left || !right) return;
    this.end();
    const columns = [vscode.ViewColumn.One, vscode.ViewColumn.Two] as const;
    await vscode.window.showTextDocument(right, { viewColumn: columns[1], preview: false, preserveFocus: true });
    await vscode.window.showTextDocument(left, { viewColumn: columns[0], preview: false });
    this.#open = [here, there];
    await vscode.commands.executeCommand('setContext', contextKeys.aligned, true);
    await this.#load();
    vscode.window.setStatusBarMessage(
      vscode.l10n.t('Crossread: {0} and {1} move together', fileLabel(here, this.voice), fileLabel(there, this.voice)),
      5000,
    );
  }

  end(): void {
    if (!this.#open) return;
    this.#open = undefined;
    this.#sides = undefined;
    for (const editor of vscode.window.visibleTextEditors) editor.setDecorations(this.#type, []);
    void vscode.commands.executeCommand('setContext', contextKeys.aligned, false);
  }

  async #load(): Promise<void> {
    const open = this.#open;
    const story = open && this.articles.storyOf(open[0]);
    if (!open || story === undefined) return;
    const minScore = this.settings.now.minimumScore;
    const links: readonly LinkAnswer[] =
      (await this.articles.ask('links', { story, minScore, article: open[0] })) ?? [];
    if (this.#open !== open) return;
    const [a, b] = open;
    this.#sides = [
      { article: a, pairs: alignedPairs(links, a, b) },
      { article: b, pairs: alignedPairs(links, b, a) },
    ];
    this.#follow();
  }

  #follow(): void {
    const active = vscode.window.activeTextEditor;
    const id = active && articleIn(active.document);
    const side = this.#sides?.find(({ article }) => article === id);
    const other = this.#sides?.find(({ article }) => article !== id);
    if (!active || !side || !other) return;
    const editor = vscode.window.visibleTextEditors.find(({ document }) => articleIn(document) === other.article);
    if (!editor) return;
    const pair = pairAt(side.pairs, sourceOffset(active.document, active.selection.active));
    active.setDecorations(this.#type, pair ? [rangeIn(active.document, pair.here)] : []);
    editor.setDecorations(this.#type, pair ? [rangeIn(editor.document, pair.there)] : []);
    if (pair)
      editor.revealRange(rangeIn(editor.document, pair.there), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  #endIfClosed(): void {
    const shown = new Set(vscode.window.visibleTextEditors.map(({ document }) => articleIn(document)));
    if (!this.#open?.every((id) => shown.has(id))) this.end();
  }
}
