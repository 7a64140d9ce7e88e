/** Articles as pages to read: documents of our own, read only, with the article's clean text and the way back to its source. */
import * as vscode from 'vscode';
import type { ReadingPage, Span } from '../../engine';
import type { Articles } from '../articles/articles';
import { Disposable } from '../lifecycle';
import { articleIn, isPage, pageScheme, setPage, sourceOffset, toRange } from '../positions';
import { writeSetting, type SettingsModel } from '../settings';

/** By this folder in their address, pages have a language of their own: settings of web pages do not hold for them. */
const folder = '/crossread-read';

/** Lines longer than this run off the side of an editor that does not wrap them. */
const longLine = 400;

export class ReadingPages extends Disposable implements vscode.TextDocumentContentProvider {
  readonly #changed = this.register(new vscode.EventEmitter<vscode.Uri>());
  readonly onDidChange = this.#changed.event;
  readonly #shown = this.register(new vscode.EventEmitter<vscode.Uri>());
  /** The text of a page has changed, or how its offsets map to those of the article. */
  readonly onDidShow = this.#shown.event;
  readonly #headings = new Map<string, ReadingPage['headings']>();
  readonly #bold = this.register(vscode.window.createTextEditorDecorationType({ fontWeight: 'bold' }));
  #offered = false;

  constructor(
    private readonly articles: Articles,
    private readonly settings: SettingsModel,
  ) {
    super();
    this.register(vscode.workspace.registerTextDocumentContentProvider(pageScheme, this));
    this.register(
      articles.onDidChange(({ articles: changed }) => {
        for (const document of vscode.workspace.textDocuments)
          if (isPage(document) && (!changed || changed.has(articleIn(document)))) this.#changed.fire(document.uri);
      }),
    );
    this.register(
      vscode.workspace.onDidChangeTextDocument(({ document }) => isPage(document) && this.#shown.fire(document.uri)),
    );
    this.register(
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (!isPage(document)) return;
        setPage(document.uri, undefined);
        this.#headings.delete(document.uri.toString());
      }),
    );
    this.register(vscode.window.onDidChangeVisibleTextEditors(() => this.#markHeadings()));
    this.register(this.#shown.event(() => this.#markHeadings()));
  }

  uriOf(article: vscode.Uri): vscode.Uri {
    const name = article.path.slice(article.path.lastIndexOf('/') + 1);
    return vscode.Uri.from({ scheme: pageScheme, path: `${folder}/${name}`, query: article.toString() });
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const article = articleIn({ uri });
    // a page that was open when the window was closed comes before its article is read
    if (this.articles.stateOf(article)?.kind !== 'read') await this.articles.idle;
    const page = await this.articles.ask('reading', { article });
    if (!page) return '';
    setPage(uri, page.map);
    this.#headings.set(uri.toString(), page.headings);
    this.#shown.fire(uri);
    return page.text;
  }

  /** The article's page, at the place where the reader is in the article. @returns false where nothing is read */
  async show(article: string, at?: vscode.TextEditor): Promise<boolean> {
    const uri = this.articles.uriOf(article);
    if (!uri || this.articles.stateOf(article)?.kind !== 'read') return false;
    const document = await vscode.workspace.openTextDocument(this.uriOf(uri));
    const offset = at && sourceOffset(at.document, at.selection.active);
    const range = offset === undefined ? undefined : toRange(document, { start: offset, end: offset });
    await this.#open(document, range, at?.viewColumn);
    return true;
  }

  /** The article itself, at the place where the reader is on its page. */
  async showSource(page: vscode.TextEditor): Promise<void> {
    const uri = this.articles.uriOf(articleIn(page.document));
    if (!uri) return;
    const document = await vscode.workspace.openTextDocument(uri);
    const at = document.positionAt(sourceOffset(page.document, page.selection.active));
    await this.#open(document, new vscode.Range(at, at), page.viewColumn);
  }

  /** What shows a place of the article: its page where that is on screen, or where the reader wants pages. */
  async documentFor(source: vscode.TextDocument): Promise<vscode.TextDocument> {
    const id = source.uri.toString();
    const shown = vscode.window.visibleTextEditors.find(({ document }) => articleIn(document) === id);
    if (shown) return shown.document;
    const read = this.articles.stateOf(id)?.kind === 'read';
    return read && this.settings.now.readingPages === 'page' && needsPage(source)
      ? vscode.workspace.openTextDocument(this.uriOf(source.uri))
      : source;
  }

  /** Says once that there are pages to read, when a place was opened whose source is hard to read. */
  offer(editor: vscode.TextEditor, place: Span): void {
    if (this.#offered || this.settings.now.readingPages !== 'offer' || !needsPage(editor.document)) return;
    this.#offered = true;
    void this.#offer(editor, place);
  }

  async #offer(editor: vscode.TextEditor, place: Span): Promise<void> {
    const read = vscode.l10n.t('Read Article');
    const always = vscode.l10n.t('Always');
    const name = vscode.workspace.asRelativePath(editor.document.uri);
    const chosen = await vscode.window.showInformationMessage(
      vscode.l10n.t('{0} can be read as clean text, with the same marks.', name),
      read,
      always,
    );
    if (chosen === always) await writeSetting('reading.pages', 'page');
    if (chosen === undefined) return;
    const document = await vscode.workspace.openTextDocument(this.uriOf(editor.document.uri));
    await this.#open(document, toRange(document, place), editor.viewColumn);
  }

  async #open(
    document: vscode.TextDocument,
    selection: vscode.Range | undefined,
    viewColumn: vscode.ViewColumn | undefined,
  ): Promise<void> {
    const editor = await vscode.window.showTextDocument(document, {
      viewColumn: viewColumn ?? vscode.ViewColumn.Active,
      preview: true,
      ...(selection && { selection }),
    });
    if (selection) editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  #markHeadings(): void {
    for (const editor of vscode.window.visibleTextEditors) {
      const headings = this.#headings.get(editor.document.uri.toString());
      if (!headings) continue;
      const { document } = editor;
      editor.setDecorations(
        this.#bold,
        headings.map(({ start, end }) => new vscode.Range(document.positionAt(start), document.positionAt(end))),
      );
    }
  }
}

/** A web page, or a text with lines that the editor does not wrap. */
function needsPage(document: vscode.TextDocument): boolean {
  if (isPage(document)) return false;
  if (/\.x?html?$/i.test(document.uri.path)) return true;
  const wraps = vscode.workspace.getConfiguration('editor', document).get<string>('wordWrap') !== 'off';
  if (wraps) return false;
  for (let line = 0; line < document.lineCount; line++) if (document.lineAt(line).text.length > longLine) return true;
  return false;
}
