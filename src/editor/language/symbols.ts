/** *Go to Symbol in Workspace*: entities, figures, things counted and rows of statements, of every story that is open. */
import * as vscode from 'vscode';
import { findSymbols, storySymbols, type StorySymbol, type Voice } from '../../present';
import type { Articles } from '../articles/articles';
import { Disposable } from '../lifecycle';
import { placeRange } from '../positions';

/** As code has them: things with names, numbers, and texts. */
const symbolKinds: Readonly<Record<StorySymbol['kind'], vscode.SymbolKind>> = {
  person: vscode.SymbolKind.Object,
  organization: vscode.SymbolKind.Module,
  place: vscode.SymbolKind.Namespace,
  nationality: vscode.SymbolKind.Constant,
  event: vscode.SymbolKind.Event,
  product: vscode.SymbolKind.Package,
  other: vscode.SymbolKind.Variable,
  counted: vscode.SymbolKind.Enum,
  figure: vscode.SymbolKind.Number,
  statement: vscode.SymbolKind.String,
};

/** Symbols given for one search. */
const mostSymbols = 2000;

export class Symbols extends Disposable implements vscode.WorkspaceSymbolProvider {
  /** Of each story, until an article changes: a search asks again with every letter. */
  readonly #known = new Map<string, Promise<readonly StorySymbol[] | undefined>>();

  constructor(
    private readonly articles: Articles,
    private readonly voice: Voice,
  ) {
    super();
    this.register(articles.onDidChange(() => this.#known.clear()));
    this.register(articles.onDidProgress(({ state }) => state === 'off' && this.#known.clear()));
    this.register(vscode.languages.registerWorkspaceSymbolProvider(this));
  }

  async provideWorkspaceSymbols(query: string, token: vscode.CancellationToken): Promise<vscode.SymbolInformation[]> {
    const stories = new Set(this.articles.ids.flatMap((id) => this.articles.storyOf(id) ?? []));
    const symbols: vscode.SymbolInformation[] = [];
    for (const story of stories) {
      const found = await this.#symbolsOf(story);
      if (token.isCancellationRequested) return [];
      for (const { kind, name, container, place } of findSymbols(found, query, mostSymbols - symbols.length)) {
        const uri = this.articles.uriOf(place.article);
        if (uri)
          symbols.push(
            new vscode.SymbolInformation(
              name,
              symbolKinds[kind],
              container,
              new vscode.Location(uri, placeRange(place)),
            ),
          );
      }
    }
    return symbols;
  }

  async #symbolsOf(story: string): Promise<readonly StorySymbol[]> {
    let known = this.#known.get(story);
    if (!known) this.#known.set(story, (known = this.#ask(story)));
    const found = await known;
    if (!found) this.#known.delete(story);
    return found ?? [];
  }

  async #ask(story: string): Promise<readonly StorySymbol[] | undefined> {
    const [entities, figures, rows] = await Promise.all([
      this.articles.ask('entities', { story }),
      this.articles.ask('figures', { story }),
      this.articles.ask('rows', { story }),
    ]);
    return entities && figures && rows && storySymbols({ entities, figures, rows }, this.voice);
  }
}
