/** A thread that reads articles for another one. */
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { createRecorder } from '../../engine';
import { readerRole, type Batch, type BatchRead } from './readers';

/** @returns whether this thread is a reader; then it does nothing else */
export function serveReader(): boolean {
  if (isMainThread || !parentPort || workerData !== readerRole) return false;
  const port = parentPort;
  const record = createRecorder();
  port.on('message', ({ first, articles }: Batch) => {
    const read: BatchRead = {
      first,
      records: articles.map((article) => {
        try {
          return record(article);
        } catch {
          return null;
        }
      }),
    };
    port.postMessage(read);
  });
  return true;
}
