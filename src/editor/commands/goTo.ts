/** From one stop to the next in an editor, around the end. */
import * as vscode from 'vscode';
import { sourceOffset, toRange } from '../positions';
import { nextStop, type Stop } from './nextStop';

/** @returns false when there is nowhere to go */
export function goTo(editor: vscode.TextEditor, stops: readonly Stop[], direction: 1 | -1): boolean {
  const target = nextStop(stops, sourceOffset(editor.document, editor.selection.start), direction);
  if (!target) return false;
  const range = toRange(editor.document, target);
  // the cursor at the start: the trees follow the statement, and a screen reader reads from there
  editor.selection = new vscode.Selection(range.end, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return true;
}
