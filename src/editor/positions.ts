/**
 * The only place where the engine's spans and places become the editor's ranges, and back. A document shows an article as it
 * stands, or as a page to read; the engine's offsets count in the article's own text in both.
 */
import * as vscode from 'vscode';
import { toClean, toSource, type OffsetMap, type Place, type Position, type Span } from '../engine';

/** Of pages to read; the address of the article is the query. */
export const pageScheme = 'crossread-read';

export const isPage = ({ uri }: Pick<vscode.TextDocument, 'uri'>): boolean => uri.scheme === pageScheme;

/** Id of the article that a document shows, if it shows one. */
export const articleIn = ({ uri }: Pick<vscode.TextDocument, 'uri'>): string =>
  uri.scheme === pageScheme ? uri.query : uri.toString();

/** What the active editor shows. */
export const activeArticle = (): string | undefined => {
  const active = vscode.window.activeTextEditor;
  return active && articleIn(active.document);
};

/** Pages that are open, by address → the way between their text and the article's. */
const pages = new Map<string, OffsetMap>();

/** From now on the page at this address has the text that belongs to the map; `undefined`: it is closed. */
export function setPage(uri: vscode.Uri, map: OffsetMap | undefined): void {
  if (map) pages.set(uri.toString(), map);
  else pages.delete(uri.toString());
}

/** Offset in the article's own text. */
export function sourceOffset(document: vscode.TextDocument, position: vscode.Position): number {
  const offset = document.offsetAt(position);
  const map = isPage(document) ? pages.get(document.uri.toString()) : undefined;
  return map ? toSource(map, { start: offset, end: offset }).start : offset;
}

/** A stretch of the article's own text, in the document that shows the article. */
export function toRange(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  const map = isPage(document) ? pages.get(document.uri.toString()) : undefined;
  const [from, to] = map ? [toClean(map, start), end > start ? toClean(map, end - 1) + 1 : 0] : [start, end];
  return new vscode.Range(document.positionAt(from), document.positionAt(Math.max(from, to)));
}

/** A place of the article that the document shows. */
export const rangeIn = (
  document: vscode.TextDocument,
  place: Pick<Place, 'start' | 'end' | 'from' | 'to'>,
): vscode.Range => (isPage(document) ? toRange(document, place) : placeRange(place));

/** In the article itself, by line and character: right in a document whose line ends are not those of the file. */
export const placeRange = ({ from, to }: Pick<Place, 'from' | 'to'>): vscode.Range =>
  new vscode.Range(from.line, from.character, to.line, to.character);

/** A place as it comes back from a command's arguments, where anything can stand. */
export function readPlace(value: unknown): Pick<Place, 'article' | 'from' | 'to'> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { article, from, to } = value as Record<string, unknown>;
  const [a, b] = [readPosition(from), readPosition(to)];
  return typeof article === 'string' && a && b ? { article, from: a, to: b } : undefined;
}

function readPosition(value: unknown): Position | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { line, character } = value as Record<string, unknown>;
  return isCount(line) && isCount(character) ? { line, character } : undefined;
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;
