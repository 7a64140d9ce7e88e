/** Entry in the desktop and server host. */
import { Worker } from 'node:worker_threads';
import type * as vscode from 'vscode';
import type { WorkerPort } from '../worker/client';
import { start, type Running } from './activate';

export const activate = (context: vscode.ExtensionContext): Running => start(context, () => spawn(context));

function spawn(context: vscode.ExtensionContext): Promise<WorkerPort> {
  const worker = new Worker(context.asAbsolutePath('dist/worker.js'), { stdout: false, stderr: false });
  worker.unref();
  return Promise.resolve({
    post: (message) => worker.postMessage(message),
    onMessage: (take) => void worker.on('message', take),
    onFailure(take) {
      worker.on('error', (error) => take(error.message));
      worker.on('exit', (code) => take(`exit ${code}`));
    },
    terminate: () => void worker.terminate(),
  });
}
