/** A worker thread of Node, as a host holds it. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { WorkerPort } from './client';
import type { Storage } from './reading/desktop';

/** What a worker is told at its start. */
export interface WorkerData {
  /** Without one nothing is remembered. */
  readonly storage: Storage | undefined;
  /** Threads that read for it; by default one per core besides its own. */
  readonly threads?: number;
}

/**
 * @param folder of the extension's own
 * @param workspace what tells the open workspace from others
 */
export const storageIn = (folder: string, workspace: string): Storage => ({
  folder: path.join(folder, 'records'),
  workspace: createHash('sha256').update(workspace).digest('hex').slice(0, 16),
});

/** @param script path of the bundled worker */
export function spawnNode(script: string, workerData: WorkerData): WorkerPort {
  const worker = new Worker(script, { workerData });
  // a host that ends does not wait for its worker
  worker.unref();
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (take) => void worker.on('message', take),
    onFailure(take) {
      worker.on('error', (error) => take(error.message));
      worker.on('exit', (code) => take(`exit ${code}`));
    },
    terminate: () => void worker.terminate(),
  };
}
