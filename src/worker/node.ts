/** Entry of the worker in the desktop and server host, and of the threads that read for it. */
import { parentPort, workerData } from 'node:worker_threads';
import { createDesktopRecords } from './reading/desktop';
import { serveReader } from './reading/serveReader';
import { serve } from './server';
import type { WorkerData } from './spawnNode';

if (!serveReader() && parentPort) {
  const port = parentPort;
  const { storage, threads } = workerData as WorkerData;
  const records = createDesktopRecords({
    storage,
    script: __filename,
    log: (line) => port.postMessage({ type: 'log', line }),
    ...(threads === undefined ? {} : { threads }),
  });
  const take = serve({
    post: (message) => port.postMessage(message),
    later: (step) => void setImmediate(step),
    records,
  });
  port.on('message', take);
}
