/** What each finder hands in; ids and counts of origins are put to it in one place. */
import type { AnnotatedArticle, ArticleId, Finding, FindingSide, Span, StatementRef } from '../model';
import { onOneLine } from '../text/whiteSpace';

export type Draft = Pick<Finding, 'kind' | 'detail' | 'about' | 'sides' | 'lacking' | 'message'>;

export const draftOf = (
  kind: Finding['kind'],
  sides: readonly FindingSide[],
  message: string,
  more: Partial<Draft> = {},
): Draft => ({ kind, detail: null, about: '', lacking: null, ...more, sides, message });

export const sideOf = (
  { article, statement }: StatementRef,
  { start, end }: Span,
  says: string,
  more: Partial<FindingSide> = {},
): FindingSide => ({ article, statement, start, end, says, source: null, figure: -1, differ: [], ...more });

export const compareRefs = (a: StatementRef, b: StatementRef): number =>
  a.article < b.article ? -1 : a.article > b.article ? 1 : a.statement - b.statement;

export type ById = ReadonlyMap<ArticleId, AnnotatedArticle>;

/** The words of a statement, on one line. */
export function wordsOf(byId: ById, { article, statement }: StatementRef): string {
  const found = byId.get(article)!;
  const { start, end } = found.statements[statement]!;
  return onOneLine(found.clean.text.slice(start, end));
}

/** FNV-1a, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/**
 * An id made of the words alone: that of the member with the least hash, so that a member more or less seldom changes it
 * and an edit of other statements never does. Equal ids are told apart by their order.
 */
export class StableIds {
  readonly #given = new Map<string, number>();

  of(kind: string, texts: readonly string[]): string {
    let least = 0xffffffff;
    for (const text of texts) least = Math.min(least, hashOf(`${kind}\n${text}`));
    const id = least.toString(36);
    const before = this.#given.get(id) ?? 0;
    this.#given.set(id, before + 1);
    return before === 0 ? id : `${id}-${before + 1}`;
  }
}
