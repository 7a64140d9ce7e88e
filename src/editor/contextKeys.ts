/** What menus and keys go by, told to VS Code the moment it is known, before anything else is done about it. */
import * as vscode from 'vscode';
import type { Articles } from './articles/articles';
import { contextKeys } from './ids';
import { Disposable, debounced } from './lifecycle';
import { articleIn } from './positions';
import type { SettingsModel } from './settings';

/** Milliseconds without an editor until that is no change from one to another. */
const leftAfter = 100;

export class ContextKeys extends Disposable {
  readonly #left = this.register(debounced(() => this.#show(vscode.window.activeTextEditor), leftAfter));
  readonly #told = new Map<string, unknown>();
  /** How often something was told; what VS Code knows is not told again. */
  told = 0;

  constructor(
    private readonly articles: Articles,
    private readonly settings: SettingsModel,
  ) {
    super();
    const again = (): void => (vscode.window.activeTextEditor ? this.#show(vscode.window.activeTextEditor) : undefined);
    this.register(
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        this.#left.dispose();
        // between two editors there is none for a moment
        if (editor) this.#show(editor);
        else this.#left.schedule();
      }),
    );
    this.register(
      articles.onDidProgress(({ state }) => {
        this.#tell(contextKeys.state, state);
        again();
      }),
    );
    this.register(articles.onDidChange(again));
    this.register(settings.onDidChange(again));
    this.#tell(contextKeys.state, articles.progress.state);
    this.#show(vscode.window.activeTextEditor);
  }

  /** As VS Code has it now. */
  known(key: string): unknown {
    return this.#told.get(key);
  }

  #show(editor: vscode.TextEditor | undefined): void {
    // an article that waits to be read is one already: what is asked about it waits with it
    const id = editor && articleIn(editor.document);
    const kind = id === undefined ? undefined : this.articles.stateOf(id)?.kind;
    this.#tell(contextKeys.inArticle, this.settings.now.enabled && (kind === 'read' || kind === 'waiting'));
  }

  #tell(key: string, value: unknown): void {
    if (this.#told.get(key) === value) return;
    this.#told.set(key, value);
    this.told++;
    void vscode.commands.executeCommand('setContext', key, value);
  }
}
