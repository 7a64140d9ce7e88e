/** In which order articles are read. */
import * as vscode from 'vscode';
import { idOf } from './discover';

/** Visible documents first, then open ones, then the rest as they come. */
export function inReadingOrder<T extends { readonly found: { readonly id: string } }>(entries: readonly T[]): T[] {
  const visible = new Set(vscode.window.visibleTextEditors.map(({ document }) => idOf(document.uri)));
  const open = new Set(vscode.workspace.textDocuments.map(({ uri }) => idOf(uri)));
  const rank = ({ found: { id } }: T): number => (visible.has(id) ? 0 : open.has(id) ? 1 : 2);
  return [...entries].sort((a, b) => rank(a) - rank(b));
}
