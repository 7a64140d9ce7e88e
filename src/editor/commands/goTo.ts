/** From one stop to the next in an editor, around the end. */
import * as vscode from 'vscode';
import { toRange } from '../positions';

export interface Stop {
  readonly start: number;
  readonly end: number;
}

/** @returns false when there is nowhere to go */
export function goTo(editor: vscode.TextEditor, stops: readonly Stop[], direction: 1 | -1): boolean {
  const target = nextStop(stops, editor.document.offsetAt(editor.selection.start), direction);
  if (!target) return false;
  const range = toRange(editor.document, target);
  // the cursor at the start: the trees follow the statement, and a screen reader reads from there
  editor.selection = new vscode.Selection(range.end, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return true;
}

/** Stops are ordered by start. */
export function nextStop(stops: readonly Stop[], from: number, direction: 1 | -1): Stop | undefined {
  if (direction === 1) return stops.find(({ start }) => start > from) ?? stops[0];
  return [...stops].reverse().find(({ start }) => start < from) ?? stops.at(-1);
}
