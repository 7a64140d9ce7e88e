/**
 * Articles read in several worker threads at once. Each has only a few articles at a time, so that memory stays bounded and
 * a cancelled reading ends with the articles in hand; the records come back in the order in which they were asked for.
 */
import { Worker } from 'node:worker_threads';
import type { Unread } from '../records';

export interface Readers {
  /** Records in the order of the articles; `null` where a reader failed, so that the asker reads it itself. */
  read(articles: readonly Unread[]): AsyncGenerator<string | null>;
  close(): void;
}

/** What a reading thread is asked and what it answers. */
export interface Batch {
  readonly first: number;
  readonly articles: readonly Unread[];
}
export interface BatchRead {
  readonly first: number;
  readonly records: readonly (string | null)[];
}

/** Told to a thread that it is one of these. */
export const readerRole = 'crossread reader';
/** Characters of a batch. */
const batchSize = 40_000;
/** Batches a thread has in hand: the one it reads and the next. */
const inHand = 2;
/** Batches read ahead of the one that is waited for. */
const mostAhead = 64;

/** @param script path of a bundle that calls `serveReader` when its worker data is `readerRole` */
export function createThreads(script: string, count: number): Readers {
  const threads = Array.from({ length: count }, () => {
    const worker = new Worker(script, { workerData: readerRole });
    worker.unref();
    return { worker, load: new Set<number>(), dead: false };
  });
  return {
    async *read(articles) {
      const batches = batchesOf(articles);
      const done = new Map<number, readonly (string | null)[]>();
      let next = 0;
      let wanted = 0;
      let wake: () => void = () => {};
      const give = (): void => {
        for (const thread of threads)
          while (!thread.dead && thread.load.size < inHand && next < batches.length && next < wanted + mostAhead) {
            thread.load.add(next);
            thread.worker.postMessage({ ...batches[next]!, first: next });
            next++;
          }
        if (threads.every(({ dead }) => dead)) while (next < batches.length) fail(next++);
      };
      const fail = (batch: number): void =>
        void done.set(
          batch,
          batches[batch]!.articles.map(() => null),
        );
      for (const thread of threads) {
        thread.worker.ref();
        thread.worker.on('message', ({ first, records }: BatchRead) => {
          thread.load.delete(first);
          done.set(first, records);
          give();
          wake();
        });
        const lost = (): void => {
          thread.dead = true;
          for (const batch of thread.load) fail(batch);
          thread.load.clear();
          give();
          wake();
        };
        thread.worker.on('error', lost);
        thread.worker.on('exit', lost);
      }
      for (; wanted < batches.length; wanted++) {
        give();
        while (!done.has(wanted)) await new Promise<void>((resolve) => (wake = resolve));
        yield* done.get(wanted)!;
        done.delete(wanted);
      }
    },
    close() {
      for (const { worker } of threads) void worker.terminate();
    },
  };
}

function batchesOf(articles: readonly Unread[]): Batch[] {
  const batches: Batch[] = [];
  for (let at = 0; at < articles.length;) {
    const first = at;
    for (let size = 0; at < articles.length && size < batchSize; at++) size += articles[at]!.text.length;
    batches.push({ first, articles: articles.slice(first, at).map(({ format, text }) => ({ format, text })) });
  }
  return batches;
}
