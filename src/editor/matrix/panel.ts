/** The claim × article matrix as a page beside the articles: what comes from it is checked, what goes to it is HTML of ours. */
import * as vscode from 'vscode';
import {
  matrixHtml,
  matrixMarkdown,
  matrixOf,
  type Matrix,
  type MatrixOptions,
  type NoteOf,
  type Voice,
} from '../../present';
import type { FigureGroup } from '../../engine';
import type { Articles } from '../articles/articles';
import { isLeftOut } from '../articles/progress';
import type { FindingsModel } from '../findings/model';
import { panels } from '../ids';
import { Disposable } from '../lifecycle';
import type { Notes } from '../notes/notes';
import { activeArticle, placeRange } from '../positions';

export class MatrixPanel extends Disposable {
  #panel: vscode.WebviewPanel | undefined;
  #story: string | undefined;
  #options: MatrixOptions = { sort: 'disagreement', differences: false, kind: '', entity: '', article: '' };
  #matrix: Matrix | undefined;
  #body = '';
  #ready = false;

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly articles: Articles,
    findings: FindingsModel,
    private readonly notes: Notes,
    private readonly voice: Voice,
  ) {
    super();
    for (const { onDidChange } of [findings, notes])
      this.register(onDidChange(() => this.#panel && void this.#refresh()));
    this.register({ dispose: () => void this.#panel?.dispose() });
  }

  /** What is shown, for tests. */
  get matrix(): Matrix | undefined {
    return this.#panel && this.#matrix;
  }

  /** @returns false where there are no articles */
  async show(): Promise<boolean> {
    if (!this.#choose()) return false;
    if (this.#panel) this.#panel.reveal();
    else this.#create();
    await this.#refresh();
    return true;
  }

  /** The same as a document, with the choices made in the page. */
  async markdown(): Promise<string | undefined> {
    if (!this.#panel && !this.#choose()) return undefined;
    const made = await this.#make();
    return made && matrixMarkdown(made.matrix, made.groups, this.voice);
  }

  async choose(options: Partial<MatrixOptions>): Promise<void> {
    this.#options = { ...this.#options, ...options };
    await this.#refresh();
  }

  async open(row: number, column: number): Promise<void> {
    const passage = this.#matrix?.rows[row]?.cells[column]?.passage;
    const uri = passage && this.articles.uriOf(passage.article);
    if (!passage || !uri) return;
    const own = this.#panel?.viewColumn;
    const other = vscode.window.tabGroups.all.find(({ viewColumn }) => viewColumn !== own)?.viewColumn;
    const editor = await vscode.window.showTextDocument(uri, {
      viewColumn: other ?? vscode.ViewColumn.Beside,
      selection: placeRange(passage),
    });
    editor.revealRange(placeRange(passage), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  #choose(): boolean {
    const active = activeArticle();
    const article =
      active !== undefined && this.articles.has(active) ? active : this.#options.article || this.articles.ids[0];
    const story = article === undefined ? undefined : this.articles.storyOf(article);
    if (article === undefined || story === undefined) return false;
    this.#story = story;
    this.#options = { ...this.#options, article };
    return true;
  }

  #create(): void {
    const media = vscode.Uri.joinPath(this.extensionUri, 'media');
    const scripts = vscode.Uri.joinPath(this.extensionUri, 'dist', 'page');
    const panel = vscode.window.createWebviewPanel(
      panels.matrix,
      vscode.l10n.t('Who Says What'),
      vscode.ViewColumn.Active,
      { enableScripts: true, localResourceRoots: [media, scripts] },
    );
    this.#panel = panel;
    this.#ready = false;
    panel.webview.onDidReceiveMessage((message: unknown) => void this.#take(message));
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#matrix = undefined;
    });
    const uri = (folder: vscode.Uri, name: string): string =>
      panel.webview.asWebviewUri(vscode.Uri.joinPath(folder, name)).toString();
    const { cspSource } = panel.webview;
    panel.webview.html = `<!DOCTYPE html>
<html lang="${this.voice.t.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${cspSource}; script-src ${cspSource};">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${vscode.l10n.t('Who Says What')}</title>
<link rel="stylesheet" href="${uri(media, 'matrix.css')}">
</head>
<body><main></main><script src="${uri(scripts, 'matrix.js')}"></script></body>
</html>`;
  }

  async #make(): Promise<{ readonly matrix: Matrix; readonly groups: readonly FigureGroup[] } | undefined> {
    const story = this.#story;
    if (story === undefined) return undefined;
    const [rows, findings, entities, groups] = await Promise.all([
      this.articles.ask('rows', { story }),
      this.articles.ask('findings', { story }),
      this.articles.ask('entities', { story }),
      this.articles.ask('figures', { story }),
    ]);
    if (!rows || !findings || !entities || !groups) return undefined;
    // of an article that is not read nothing can be said, also not that it is silent
    const articles = this.articles.ids.filter(
      (id) => this.articles.storyOf(id) === story && !isLeftOut(this.articles.stateOf(id)),
    );
    const noteOf: NoteOf = (passage) => this.notes.of(passage);
    return { matrix: matrixOf({ articles, rows, findings, entities, noteOf }, this.#options, this.voice), groups };
  }

  async #refresh(): Promise<void> {
    const options = this.#options;
    const made = await this.#make();
    // another choice was made meanwhile
    if (!made || this.#options !== options) return;
    this.#matrix = made.matrix;
    const body = matrixHtml(made.matrix, made.groups, this.voice);
    if (body === this.#body && this.#ready) return;
    this.#body = body;
    this.#post();
  }

  #post(): void {
    if (this.#panel && this.#ready && this.#body !== '') void this.#panel.webview.postMessage({ body: this.#body });
  }

  async #take(message: unknown): Promise<void> {
    if (typeof message !== 'object' || message === null) return;
    const { type, row, column, sort, shown, entity } = message as Record<string, unknown>;
    if (type === 'ready') {
      this.#ready = true;
      this.#post();
    } else if (type === 'open' && typeof row === 'number' && typeof column === 'number') await this.open(row, column);
    else if (type === 'markdown') await vscode.commands.executeCommand(panels.markdown);
    else if (type === 'choose' && (sort === 'disagreement' || sort === 'origins' || sort === 'place'))
      await this.choose({
        sort,
        differences: shown === 'differences',
        kind: this.#matrix?.kinds.find((kind) => kind === shown) ?? '',
        entity: typeof entity === 'string' ? entity : '',
      });
  }
}
