/** Read-only plain-text documents of our own, such as the trace of a match. */
import * as vscode from 'vscode';
import { Disposable } from '../lifecycle';

const scheme = 'crossread';

export class TextDocuments extends Disposable implements vscode.TextDocumentContentProvider {
  readonly #texts = new Map<string, string>();
  readonly #changed = this.register(new vscode.EventEmitter<vscode.Uri>());
  readonly onDidChange = this.#changed.event;

  constructor() {
    super();
    this.register(vscode.workspace.registerTextDocumentContentProvider(scheme, this));
    this.register(vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#texts.delete(uri.toString())));
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? '';
  }

  /** The document at this path has this text from now on. */
  put(path: string, text: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme, path: `/${path}` });
    this.#texts.set(uri.toString(), text);
    this.#changed.fire(uri);
    return uri;
  }

  /** Where a document of this title is shown already, it takes its place. */
  async show(title: string, text: string): Promise<vscode.TextEditor> {
    const uri = this.put(title, text);
    const document = await vscode.workspace.openTextDocument(uri);
    const isShown = ({ input }: vscode.Tab): boolean =>
      input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
    const viewColumn =
      vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(isShown))?.viewColumn ?? vscode.ViewColumn.Beside;
    return vscode.window.showTextDocument(document, { viewColumn, preview: true });
  }
}
