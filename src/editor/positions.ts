/** The only place where the engine's spans and places become the editor's ranges, and back. */
import * as vscode from 'vscode';
import type { Place, Position } from '../engine';

export const toRange = (document: vscode.TextDocument, span: { start: number; end: number }): vscode.Range =>
  new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));

/** By line and character: right in a document whose line ends are not those of the file. */
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
