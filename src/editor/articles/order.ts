/** In which order articles are read, and how many at the same time. */
import * as vscode from 'vscode';
import { idOf } from './discover';

/** Visible documents first, then open ones, then the rest as they come. */
export function inReadingOrder<T extends { readonly found: { readonly id: string } }>(entries: readonly T[]): T[] {
  const visible = new Set(vscode.window.visibleTextEditors.map(({ document }) => idOf(document.uri)));
  const open = new Set(vscode.workspace.textDocuments.map(({ uri }) => idOf(uri)));
  const rank = ({ found: { id } }: T): number => (visible.has(id) ? 0 : open.has(id) ? 1 : 2);
  return [...entries].sort((a, b) => rank(a) - rank(b));
}

/** Each item in its turn, `count` of them at the same time, none after a cancellation. */
export async function inLanes<T>(
  items: readonly T[],
  count: number,
  token: vscode.CancellationToken,
  each: (item: T) => Promise<void>,
): Promise<void> {
  const next = items.values();
  const lane = async (): Promise<void> => {
    for (const item of next) {
      if (token.isCancellationRequested) return;
      await each(item);
    }
  };
  await Promise.all(Array.from({ length: count }, lane));
}
