/** What a decision is about: the name under the cursor, in a link's arguments, or in a row of a tree. */
import * as vscode from 'vscode';
import { onOneLine, type EntityAnswer, type NameAnswer } from '../../engine';
import type { EntityNode } from '../../present';
import type { Articles } from '../articles/articles';
import { articleIn, sourceOffset } from '../positions';

export interface Target {
  readonly story: string;
  readonly entity: EntityAnswer;
  /** A name that calls this entity and no other one. */
  readonly call: string | null;
  /** `undefined`: the entity as a whole. */
  readonly mention: NameAnswer | undefined;
}

export async function nameIn(
  articles: Articles,
  document: vscode.TextDocument,
  position: vscode.Position,
  token?: vscode.CancellationToken,
): Promise<NameAnswer | undefined> {
  const { version } = document;
  const article = articles.synced(document);
  if (article === undefined) return undefined;
  const found = await articles.ask('nameAt', { article, offset: sourceOffset(document, position) }, token);
  return document.version === version ? (found ?? undefined) : undefined;
}

/** The name at an offset of an article. */
export const nameAt = async (articles: Articles, article: string, offset: number): Promise<NameAnswer | undefined> =>
  (await articles.ask('nameAt', { article, offset })) ?? undefined;

/** @param mention `undefined`: the entity as a whole, by its row */
export async function targetOf(
  articles: Articles,
  article: string,
  entity: EntityAnswer,
  mention: NameAnswer | undefined,
): Promise<Target | undefined> {
  const story = articles.storyOf(article);
  if (story === undefined) return undefined;
  const call = (await articles.ask('call', { story, entity: entity.id })) ?? null;
  return { story, entity, call, mention };
}

export async function readTarget(articles: Articles, value: unknown): Promise<Target | undefined> {
  const row = typeof value === 'object' && value !== null && 'kind' in value ? (value as EntityNode) : undefined;
  if (row?.kind === 'entity') {
    const article = row.entity.files[0]?.article;
    return article === undefined ? undefined : targetOf(articles, article, row.entity, undefined);
  }
  const { article, offset } =
    row?.kind === 'mention'
      ? { article: row.place.article, offset: row.place.start }
      : ((value ?? {}) as { readonly article?: unknown; readonly offset?: unknown });
  if (typeof article === 'string' && typeof offset === 'number') {
    if (!articles.has(article)) return undefined;
    const named = await articles.ask('nameAt', { article, offset });
    return named ? targetOf(articles, article, named.entity, named) : undefined;
  }
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const mention = await nameIn(articles, editor.document, editor.selection.active);
  return mention && targetOf(articles, mention.place.article, mention.entity, mention);
}

/** Selected words of an article, for a name that was not found. */
export function selectedWords(articles: Articles): { readonly story: string; readonly text: string } | undefined {
  const editor = vscode.window.activeTextEditor;
  const story = editor && articles.storyOf(articleIn(editor.document));
  const text = editor ? onOneLine(editor.document.getText(editor.selection)) : '';
  return story !== undefined && text !== '' && text.length <= 100 ? { story, text } : undefined;
}
