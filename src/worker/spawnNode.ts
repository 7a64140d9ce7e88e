/** A worker thread of Node, as a host holds it. */
import { Worker } from 'node:worker_threads';
import type { WorkerPort } from './client';

/** @param script path of the bundled worker */
export function spawnNode(script: string): WorkerPort {
  const worker = new Worker(script);
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
