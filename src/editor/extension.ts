/** Entry in the desktop and server host. */
import type * as vscode from 'vscode';
import { spawnNode, storageIn } from '../worker/spawnNode';
import { start, type Running } from './activate';

export function activate(context: vscode.ExtensionContext): Promise<Running> {
  const { globalStorageUri, storageUri } = context;
  // a window without a workspace has no articles to remember
  const storage = storageUri && storageIn(globalStorageUri.fsPath, storageUri.toString());
  return start(context, () => Promise.resolve(spawnNode(context.asAbsolutePath('dist/worker.js'), { storage })));
}
