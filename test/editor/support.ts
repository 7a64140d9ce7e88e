/** What the editor suites share: the running extension, articles of the samples, waiting for what comes by itself. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Running } from '../../src/editor/activate';

export const extensionId = 'crossread.crossread';

export async function running(): Promise<Running> {
  const extension = vscode.extensions.getExtension<Running>(extensionId);
  assert.ok(extension, 'the extension is there');
  const found = await extension.activate();
  await settled(found);
  return found;
}

/** Waits until nothing is left to read. */
export async function settled({ articles }: Running): Promise<void> {
  await until(() => articles.progress.state !== 'reading', 'the articles are read');
  await articles.idle;
}

/** Polls, because what is waited for has no event a test may know of. */
export async function until(holds: () => unknown, what: string, patience = 30_000): Promise<void> {
  const end = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > end) assert.fail(`after ${patience} ms still not: ${what}`);
    await pause(25);
  }
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export const folder = (): vscode.Uri => vscode.workspace.workspaceFolders![0]!.uri;

export const fileUri = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), name);

export async function show(name: string, column = vscode.ViewColumn.One): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri(name)), {
    viewColumn: column,
    preview: false,
  });
}

/** Shows an article and waits for its marks with links. */
export async function showMarked(
  found: Running,
  name: string,
  column = vscode.ViewColumn.One,
): Promise<vscode.TextEditor> {
  const editor = await show(name, column);
  await until(() => found.marks.knownOf(editor.document)?.linked, `${name} is marked`);
  return editor;
}

/** Puts the cursor at the first place where `words` stand. */
export function cursorAt(editor: vscode.TextEditor, words: string): vscode.Position {
  const offset = editor.document.getText().indexOf(words);
  assert.ok(offset >= 0, `“${words}” stands in ${editor.document.uri.path}`);
  const position = editor.document.positionAt(offset + 1);
  editor.selection = new vscode.Selection(position, position);
  return position;
}

export const set = async (key: string, value: unknown): Promise<void> =>
  vscode.workspace.getConfiguration('crossread').update(key, value, vscode.ConfigurationTarget.Global);

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Writes a file, and takes it away again when the test is over. */
export async function withFile(
  name: string,
  content: string | Uint8Array,
  run: (uri: vscode.Uri) => Promise<void>,
): Promise<void> {
  const uri = fileUri(name);
  await vscode.workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  try {
    await run(uri);
  } finally {
    await closeAll();
    await vscode.workspace.fs.delete(uri, { useTrash: false });
    const found = vscode.extensions.getExtension<Running>(extensionId)!.exports;
    await until(() => !found.articles.has(uri.toString()), `${name} is forgotten`);
    await settled(found);
  }
}
