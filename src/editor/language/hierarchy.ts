/**
 * VS Code's call hierarchy as *who said it → who repeats it*. Callers of a statement are the sources it is attributed to and
 * the articles that had it earlier; calls are the statements of other articles that repeat it.
 */
import * as vscode from 'vscode';
import type { Spread, StatementRef } from '../../engine';
import { sourceRows, statementRow, type SpreadRow, type Voice } from '../../present';
import type { Articles } from '../articles/articles';
import { articleFiles } from '../ids';
import { Disposable } from '../lifecycle';
import { placeRange, sourceOffset } from '../positions';
import type { SettingsModel } from '../settings';

/** The host gives back the item it was given. */
class Item extends vscode.CallHierarchyItem {
  constructor(
    uri: vscode.Uri,
    { kind, name, detail, place, ref }: SpreadRow,
    readonly statement: StatementRef | null = ref,
  ) {
    const range = placeRange(place);
    super(kind === 'source' ? vscode.SymbolKind.Object : vscode.SymbolKind.String, name, detail, uri, range, range);
  }
}

export class Hierarchy extends Disposable implements vscode.CallHierarchyProvider {
  constructor(
    private readonly articles: Articles,
    private readonly settings: SettingsModel,
    private readonly voice: Voice,
  ) {
    super();
    this.register(vscode.languages.registerCallHierarchyProvider(articleFiles, this));
  }

  /** The statement here; a quotation's or a figure's is the one it stands in. */
  async prepareCallHierarchy(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.CallHierarchyItem | undefined> {
    const { version } = document;
    const article = this.articles.synced(document);
    if (article === undefined) return undefined;
    const minScore = this.settings.now.minimumScore;
    const offset = sourceOffset(document, position);
    const found = await this.articles.ask('matches', { article, offset, minScore }, token);
    const spread = found && (await this.#spread(found.statement.ref, token));
    if (!spread || document.version !== version) return undefined;
    return this.#items([statementRow(spread.statement, this.voice, true)])[0];
  }

  async provideCallHierarchyIncomingCalls(
    item: vscode.CallHierarchyItem,
    token: vscode.CancellationToken,
  ): Promise<vscode.CallHierarchyIncomingCall[]> {
    const spread = await this.#spreadOf(item, token);
    if (!spread) return [];
    const earlier = spread.others.filter(({ when }) => when === 'earlier');
    const rows = [
      ...sourceRows(spread.statement, this.voice),
      ...earlier.map((told) => statementRow(told, this.voice)),
    ];
    return this.#items(rows).map((from) => new vscode.CallHierarchyIncomingCall(from, [from.selectionRange]));
  }

  async provideCallHierarchyOutgoingCalls(
    item: vscode.CallHierarchyItem,
    token: vscode.CancellationToken,
  ): Promise<vscode.CallHierarchyOutgoingCall[]> {
    const spread = await this.#spreadOf(item, token);
    if (!spread) return [];
    const repeated = spread.others.filter(({ when }) => when !== 'earlier');
    return this.#items(repeated.map((told) => statementRow(told, this.voice))).map(
      (to) => new vscode.CallHierarchyOutgoingCall(to, [item.selectionRange]),
    );
  }

  async #spreadOf(item: vscode.CallHierarchyItem, token: vscode.CancellationToken): Promise<Spread | undefined> {
    return item instanceof Item && item.statement ? this.#spread(item.statement, token) : undefined;
  }

  async #spread(ref: StatementRef, token: vscode.CancellationToken): Promise<Spread | undefined> {
    const minScore = this.settings.now.minimumScore;
    return (await this.articles.ask('spread', { ref, minScore }, token)) ?? undefined;
  }

  #items(rows: readonly SpreadRow[]): Item[] {
    return rows.flatMap((row) => {
      const uri = this.articles.uriOf(row.place.article);
      return uri ? [new Item(uri, row)] : [];
    });
  }
}
