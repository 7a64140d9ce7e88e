/** What a correction is about: what stands at a link's place, in a row of a tree, or under the cursor. */
import * as vscode from 'vscode';
import type { Correctable, Place } from '../../engine';
import type { Articles } from '../articles/articles';
import { sourceOffset } from '../positions';

/** The place of a link or row; `undefined`: the cursor's. */
export function offsetOf(value: unknown): { readonly article: string; readonly offset: number } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { place, article, offset } = value as {
    readonly place?: Partial<Place>;
    readonly article?: unknown;
    readonly offset?: unknown;
  };
  if (typeof article === 'string' && typeof offset === 'number') return { article, offset };
  return typeof place?.article === 'string' && typeof place.start === 'number'
    ? { article: place.article, offset: place.start }
    : undefined;
}

export async function readCorrectable(articles: Articles, value: unknown): Promise<Correctable | undefined> {
  const at = offsetOf(value);
  if (at) {
    if (!articles.has(at.article)) return undefined;
    return (await articles.ask('correctable', { article: at.article, start: at.offset, end: at.offset })) ?? undefined;
  }
  const editor = vscode.window.activeTextEditor;
  const article = editor && articles.synced(editor.document);
  if (!editor || article === undefined) return undefined;
  const { document, selection } = editor;
  const [start, end] = [sourceOffset(document, selection.start), sourceOffset(document, selection.end)];
  return (await articles.ask('correctable', { article, start, end })) ?? undefined;
}
