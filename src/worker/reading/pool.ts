/**
 * Threads that read single articles for a worker that has other things to do too: started when there is enough to read, each
 * with two articles in hand so that none waits for the next, ended when nothing came for a while.
 */
import { Worker } from 'node:worker_threads';
import type { Unread } from '../records';
import { readerRole, type Batch, type BatchRead } from './readers';

export interface Pool {
  /**
   * @returns the article's record; `null` where the thread failed or took too long, so that the asker reads it itself.
   * `undefined`: every thread has enough in hand
   */
  read(article: Unread): Promise<string | null> | undefined;
  close(): void;
}

export interface PoolOptions {
  /** Bundle that calls `serveReader` when its worker data is `readerRole`. */
  readonly script: string;
  readonly count: number;
  /** Milliseconds one article may take. */
  readonly patience: number;
  /** Milliseconds without work after which the threads are ended. */
  readonly rest: number;
}

/** The one that is read and the next. */
const inHand = 2;

interface Thread {
  readonly worker: Worker;
  readonly asked: Map<number, (record: string | null) => void>;
}

export function createPool({ script, count, patience, rest }: PoolOptions): Pool {
  let threads: Thread[] = [];
  let failed = 0;
  let last = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;

  const lose = (thread: Thread): void => {
    if (!threads.includes(thread)) return;
    threads = threads.filter((other) => other !== thread);
    failed++;
    void thread.worker.terminate();
    for (const give of thread.asked.values()) give(null);
  };
  const start = (): Thread => {
    const worker = new Worker(script, { workerData: readerRole });
    const thread: Thread = { worker, asked: new Map() };
    worker.unref();
    worker.on('message', ({ first, records: [record = null] }: BatchRead) => {
      const give = thread.asked.get(first);
      thread.asked.delete(first);
      give?.(record);
    });
    worker.on('error', () => lose(thread));
    worker.on('exit', () => lose(thread));
    threads.push(thread);
    return thread;
  };
  const close = (): void => {
    clearTimeout(idle);
    const ended = threads;
    threads = [];
    for (const { worker, asked } of ended) {
      void worker.terminate();
      for (const give of asked.values()) give(null);
    }
  };
  return {
    read({ format, text }) {
      let free = threads.find(({ asked }) => asked.size === 0);
      // a thread that ended is replaced, but not without end
      free ??= threads.length < count && failed < count ? start() : threads.find(({ asked }) => asked.size < inHand);
      if (!free) return undefined;
      const thread = free;
      const id = ++last;
      clearTimeout(idle);
      idle = undefined;
      return new Promise((resolve) => {
        const watch = setTimeout(() => lose(thread), patience);
        watch.unref();
        thread.asked.set(id, (record) => {
          clearTimeout(watch);
          resolve(record);
          if (threads.some(({ asked }) => asked.size > 0)) return;
          clearTimeout(idle);
          idle = setTimeout(close, rest);
          idle.unref();
        });
        const batch: Batch = { first: id, articles: [{ format, text }] };
        thread.worker.postMessage(batch);
      });
    },
    close,
  };
}
