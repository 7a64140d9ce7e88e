/** VS Code's ways through code, for statements: outline, folding, selection, definition, implementation, references, inlay hints. */
import * as vscode from 'vscode';
import type { MarkKind, Place } from '../../engine';
import { differs, linkedText, outlineNodes, type OutlineNode, type Voice } from '../../present';
import type { Articles } from '../articles/articles';
import type { Marks } from '../decorations/marks';
import { nameIn } from '../decisions/target';
import { articleFiles } from '../ids';
import { Disposable } from '../lifecycle';
import { placeRange, rangeIn, sourceOffset, toRange } from '../positions';
import type { SettingsModel } from '../settings';

/** As code has them: things with names, and numbers. */
const markSymbols: Readonly<Record<MarkKind, vscode.SymbolKind>> = {
  person: vscode.SymbolKind.Object,
  organization: vscode.SymbolKind.Module,
  place: vscode.SymbolKind.Namespace,
  nationality: vscode.SymbolKind.Constant,
  otherName: vscode.SymbolKind.Variable,
  quantity: vscode.SymbolKind.Number,
  money: vscode.SymbolKind.Number,
  percent: vscode.SymbolKind.Number,
  duration: vscode.SymbolKind.Number,
  date: vscode.SymbolKind.Number,
};

export class Statements extends Disposable {
  readonly #hints = this.register(new vscode.EventEmitter<void>());

  constructor(
    private readonly articles: Articles,
    private readonly marks: Marks,
    private readonly settings: SettingsModel,
    private readonly voice: Voice,
  ) {
    super();
    this.register(marks.onDidChange(() => this.#hints.fire()));
    // VS Code keeps an outline as long as the text and the providers are the same: another setting needs a new provider.
    const outline = (): vscode.Disposable =>
      vscode.languages.registerDocumentSymbolProvider(articleFiles, {
        provideDocumentSymbols: (document, token) => this.#symbols(document, token),
      });
    let provider = outline();
    this.register(new vscode.Disposable(() => void provider.dispose()));
    this.register(
      settings.onDidChange(({ before, now }) => {
        if (before.outlineNames === now.outlineNames) return;
        provider.dispose();
        provider = outline();
      }),
    );
    this.register(
      vscode.languages.registerFoldingRangeProvider(articleFiles, {
        provideFoldingRanges: (document, _context, token) => this.#folding(document, token),
      }),
    );
    this.register(
      vscode.languages.registerSelectionRangeProvider(articleFiles, {
        provideSelectionRanges: (document, positions, token) => this.#selections(document, positions, token),
      }),
    );
    this.register(
      vscode.languages.registerDefinitionProvider(articleFiles, {
        provideDefinition: (document, position, token) => this.#definition(document, position, token),
      }),
    );
    this.register(
      vscode.languages.registerReferenceProvider(articleFiles, {
        provideReferences: async (document, position, _context, token) =>
          (await this.#group(document, position, token)).flatMap((place) => this.#location(place)),
      }),
    );
    this.register(
      vscode.languages.registerImplementationProvider(articleFiles, {
        provideImplementation: (document, position, token) => this.#elsewhere(document, position, token),
      }),
    );
    this.register(
      vscode.languages.registerInlayHintsProvider(articleFiles, {
        onDidChangeInlayHints: this.#hints.event,
        provideInlayHints: (document, range) => this.#inlayHints(document, range),
      }),
    );
  }

  async #outline(document: vscode.TextDocument, token: vscode.CancellationToken) {
    const { version } = document;
    const article = this.articles.synced(document);
    const found = article === undefined ? undefined : await this.articles.ask('outline', { article }, token);
    return found && document.version === version ? found : undefined;
  }

  async #symbols(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentSymbol[] | undefined> {
    // Markdown has an outline of its own, of its headings
    if (document.languageId === 'markdown') return undefined;
    const found = await this.#outline(document, token);
    if (!found) return undefined;
    const known = this.marks.knownOf(document);
    const named = this.settings.now.outlineNames ? (await this.marks.of(document))?.marks : undefined;
    const names = (within: vscode.Range): vscode.DocumentSymbol[] =>
      (named ?? [])
        .map((mark) => ({ mark, range: toRange(document, mark) }))
        .filter(({ range }) => within.contains(range))
        .map(
          ({ mark, range }) =>
            new vscode.DocumentSymbol(document.getText(range), '', markSymbols[mark.kind], range, range),
        );
    const symbol = ({ kind, name, detail, passage, children }: OutlineNode): vscode.DocumentSymbol => {
      const own = rangeIn(document, passage);
      const below = kind === 'heading' ? children.map(symbol) : names(own);
      const last = below.at(-1)?.range.end ?? own.end;
      const made = new vscode.DocumentSymbol(
        name,
        detail,
        kind === 'heading' ? vscode.SymbolKind.Namespace : vscode.SymbolKind.String,
        new vscode.Range(own.start, last.isAfter(own.end) ? last : own.end),
        own,
      );
      made.children = below;
      return made;
    };
    return outlineNodes(found, known?.linked ?? [], this.voice).map(symbol);
  }

  async #folding(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<vscode.FoldingRange[]> {
    if (document.languageId !== 'plaintext') return [];
    const found = await this.#outline(document, token);
    return (found?.ignored ?? [])
      .filter(({ why, from, to }) => why !== 'markup' && to.line > from.line)
      .map(({ from, to }) => new vscode.FoldingRange(from.line, to.line, vscode.FoldingRangeKind.Region));
  }

  async #selections(
    document: vscode.TextDocument,
    positions: readonly vscode.Position[],
    token: vscode.CancellationToken,
  ): Promise<vscode.SelectionRange[]> {
    const found = await this.#outline(document, token);
    return positions.map((position) => {
      const line = new vscode.SelectionRange(document.lineAt(position.line).range);
      const statement = found?.statements
        .map((each) => rangeIn(document, each))
        .find((range) => range.contains(position));
      if (!statement) return line;
      const parent = line.range.contains(statement) && !line.range.isEqual(statement) ? line : undefined;
      return new vscode.SelectionRange(statement, parent);
    });
  }

  /** The statement here and all its matches; none where a name stands, which has references of its own. */
  async #group(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<readonly (Place & { readonly text: string })[]> {
    if (await nameIn(this.articles, document, position, token)) return [];
    const article = this.articles.synced(document);
    if (article === undefined) return [];
    const minScore = this.settings.now.minimumScore;
    const offset = sourceOffset(document, position);
    const found = await this.articles.ask('matches', { article, offset, minScore }, token);
    if (!found || found.matches.length === 0) return [];
    return [found.statement, ...found.matches.map(({ passage }) => passage)];
  }

  #location(place: Place): vscode.Location[] {
    const uri = this.articles.uriOf(place.article);
    return uri ? [new vscode.Location(uri, placeRange(place))] : [];
  }

  /** The fullest statement of the group. */
  async #definition(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.LocationLink[] | undefined> {
    const group = await this.#group(document, position, token);
    const [own] = group;
    const fullest = [...group].sort((a, b) => b.text.length - a.text.length)[0];
    const target = fullest && this.#location(fullest)[0];
    if (!own || !target) return undefined;
    return [{ originSelectionRange: rangeIn(document, own), targetUri: target.uri, targetRange: target.range }];
  }

  /** The other articles' statements of the group. */
  async #elsewhere(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.LocationLink[]> {
    const [own, ...others] = await this.#group(document, position, token);
    return others.flatMap((place) =>
      this.#location(place).map(({ uri, range }) => ({
        originSelectionRange: rangeIn(document, own!),
        targetUri: uri,
        targetRange: range,
      })),
    );
  }

  #inlayHints(document: vscode.TextDocument, range: vscode.Range): vscode.InlayHint[] {
    return (this.marks.knownOf(document)?.linked ?? []).flatMap((linked) => {
      const { end } = toRange(document, linked);
      if (!range.contains(end)) return [];
      const hint = new vscode.InlayHint(end, `${differs(linked) ? '≠' : '='} ${linked.matches}`);
      hint.paddingLeft = true;
      hint.tooltip = linkedText(linked, this.voice.t);
      return [hint];
    });
  }
}
