/** Paths of articles as the workspace shows them, each worked out once: a tree names them by the thousand. */
import * as vscode from 'vscode';
import type { Articles } from './articles/articles';
import { Disposable } from './lifecycle';

export class FileNames extends Disposable {
  readonly #known = new Map<string, string>();

  constructor(private readonly articles: Articles) {
    super();
    // a second folder puts its name before the path
    this.register(vscode.workspace.onDidChangeWorkspaceFolders(() => this.#known.clear()));
  }

  of(article: string): string {
    let name = this.#known.get(article);
    if (name === undefined) {
      name = vscode.workspace.asRelativePath(this.articles.uriOf(article) ?? vscode.Uri.parse(article));
      this.#known.set(article, name);
    }
    return name;
  }
}
