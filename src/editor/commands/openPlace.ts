/** Opens a place: in another column than the article the reader is in, with the passage selected and revealed. */
import * as vscode from 'vscode';
import type { Place } from '../../engine';
import { articleIn, isPage, placeRange, toRange } from '../positions';
import type { ReadingPages } from '../reading/pages';

export interface OpenOptions {
  /** Beside the active article rather than over it. */
  readonly aside: boolean;
  readonly keepFocus: boolean;
}

export async function openPlace(
  pages: ReadingPages,
  uri: vscode.Uri,
  place: Pick<Place, 'from' | 'to'>,
  { aside, keepFocus }: OpenOptions,
): Promise<vscode.TextEditor> {
  const source = await vscode.workspace.openTextDocument(uri);
  const wanted = source.validateRange(placeRange(place));
  const span = { start: source.offsetAt(wanted.start), end: source.offsetAt(wanted.end) };
  const document = await pages.documentFor(source);
  const range = isPage(document) ? toRange(document, span) : wanted;
  const editor = await vscode.window.showTextDocument(document, {
    viewColumn: columnFor(uri, aside),
    preserveFocus: keepFocus,
    preview: true,
    selection: range,
  });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  pages.offer(editor, span);
  return editor;
}

/** Where the article is visible already; else the column beside the active one, an existing one before a new one. */
function columnFor(uri: vscode.Uri, aside: boolean): vscode.ViewColumn {
  const shown = vscode.window.visibleTextEditors.find(({ document }) => articleIn(document) === uri.toString());
  if (shown?.viewColumn !== undefined) return shown.viewColumn;
  const active = vscode.window.activeTextEditor;
  if (!aside || !active || articleIn(active.document) === uri.toString()) return vscode.ViewColumn.Active;
  const other = vscode.window.tabGroups.all.find(({ viewColumn }) => viewColumn !== active.viewColumn);
  return other?.viewColumn ?? vscode.ViewColumn.Beside;
}
