/** Entry in the web host. */
import * as vscode from 'vscode';
import { spawnWeb } from '../worker/spawnWeb';
import { start, type Running } from './activate';

export function activate(context: vscode.ExtensionContext): Promise<Running> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/web/worker.js');
  return start(context, () => spawnWeb(script.toString(true), async () => vscode.workspace.fs.readFile(script)));
}
