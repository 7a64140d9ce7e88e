/** Entry in the desktop and server host. */
import type * as vscode from 'vscode';
import { spawnNode } from '../worker/spawnNode';
import { start, type Running } from './activate';

export const activate = (context: vscode.ExtensionContext): Running =>
  start(context, () => Promise.resolve(spawnNode(context.asAbsolutePath('dist/worker.js'))));
