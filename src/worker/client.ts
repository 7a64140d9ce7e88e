/** The host's side: questions as promises that can be cancelled, and a watch over a worker that hangs. */
import { readFromWorker, type Give, type Question, type QuestionKind, type Take, type ToWorker } from './protocol';

/** A running worker, whatever kind it is. */
export interface WorkerPort {
  post(message: ToWorker): void;
  onMessage(take: (message: unknown) => void): void;
  onFailure(take: (reason: string) => void): void;
  terminate(): void;
}

export interface Cancellation {
  readonly isCancellationRequested: boolean;
  onCancellationRequested(listener: () => void): { dispose(): void };
}

/** The asker no longer wants the answer, or the worker is gone; nothing to show to anybody. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled');
    this.name = 'Cancelled';
  }
}

export interface ClientEvents {
  /** The worker was ended because one question took longer than the limit; a new one starts with the next question. */
  onHung(question: Question): void;
  /** The worker ended by itself. */
  onLost(reason: string, question: Question | undefined): void;
  onLog(line: string): void;
}

export interface Client {
  ask<K extends QuestionKind>(kind: K, take: Take<K>, cancellation?: Cancellation): Promise<Give<K>>;
  /** Starts the worker, so that the first question finds it there. */
  warm(): void;
  /** Ends a worker of which nothing was ever asked, so that it knows nothing; the next question starts another one. */
  rest(): void;
  dispose(): void;
}

interface Pending {
  readonly question: Question;
  readonly resolve: (answer: Give<QuestionKind>) => void;
  readonly reject: (error: Error) => void;
  readonly stopListening: () => void;
}

/**
 * The watch over a question ticks this often: a host that slept or was busy itself has missed one tick, not all, so the
 * answer that waits meanwhile is taken before the worker is given up.
 */
const ticks = 4;

/** @param limit milliseconds one question may take before the worker counts as hung */
export function createClient(spawn: () => Promise<WorkerPort>, limit: number, events: ClientEvents): Client {
  const pending = new Map<number, Pending>();
  let port: WorkerPort | undefined;
  let starting: Promise<WorkerPort> | undefined;
  let begun: number | undefined;
  let watch: ReturnType<typeof setTimeout> | undefined;
  let lastId = 0;
  let disposed = false;
  let used = false;

  const settle = (id: number): Pending | undefined => {
    const found = pending.get(id);
    pending.delete(id);
    found?.stopListening();
    if (begun === id) {
      begun = undefined;
      clearTimeout(watch);
    }
    return found;
  };
  /** Ends the worker and everything asked of it. */
  const end = (): void => {
    clearTimeout(watch);
    port?.terminate();
    port = undefined;
    starting = undefined;
    begun = undefined;
    const asked = [...pending.values()];
    pending.clear();
    for (const { reject, stopListening } of asked) {
      stopListening();
      reject(new Cancelled());
    }
  };
  const wait = (id: number, left: number): void => {
    watch = setTimeout(() => {
      if (left > 1) return wait(id, left - 1);
      const question = pending.get(id)?.question;
      end();
      if (question) events.onHung(question);
    }, limit / ticks);
  };
  const take = (from: WorkerPort, value: unknown): void => {
    const message = readFromWorker(value);
    if (!message || from !== port) return;
    switch (message.type) {
      case 'ready':
        return;
      case 'log':
        events.onLog(message.line);
        return;
      case 'begun':
        begun = message.id;
        clearTimeout(watch);
        wait(message.id, ticks);
        return;
      case 'answer':
        settle(message.id)?.resolve(message.answer);
        return;
      case 'cancelled':
        settle(message.id)?.reject(new Cancelled());
        return;
      case 'failed':
        settle(message.id)?.reject(new Error(message.reason));
    }
  };
  const start = (): Promise<WorkerPort> =>
    (starting ??= spawn()
      .catch((error: unknown) => {
        // the next question tries again
        starting = undefined;
        throw error;
      })
      .then((spawned) => {
        if (disposed) {
          spawned.terminate();
          throw new Cancelled();
        }
        port = spawned;
        used = false;
        spawned.onMessage((message) => take(spawned, message));
        spawned.onFailure((reason) => {
          if (spawned !== port) return;
          const question = begun === undefined ? undefined : pending.get(begun)?.question;
          end();
          events.onLost(reason, question);
        });
        return spawned;
      }));

  return {
    async ask<K extends QuestionKind>(kind: K, given: Take<K>, cancellation?: Cancellation): Promise<Give<K>> {
      if (disposed || cancellation?.isCancellationRequested) throw new Cancelled();
      const question = { kind, ...given } as unknown as Question;
      const running = port ?? (await start());
      if (cancellation?.isCancellationRequested || running !== port) throw new Cancelled();
      const id = ++lastId;
      used = true;
      return new Promise<Give<K>>((resolve, reject) => {
        const listening = cancellation?.onCancellationRequested(() => {
          running.post({ type: 'cancel', id });
          // a slice already begun is not interrupted; its answer is simply no longer waited for
          if (begun !== id) return;
          pending.get(id)?.reject(new Cancelled());
        });
        pending.set(id, {
          question,
          resolve,
          reject,
          stopListening: () => listening?.dispose(),
        });
        running.post({ type: 'ask', id, question });
      });
    },
    warm() {
      // a worker that cannot start fails at the first question, where somebody is told
      if (!disposed) void start().catch(() => undefined);
    },
    rest() {
      if (port && !used) end();
    },
    dispose() {
      disposed = true;
      end();
    },
  };
}
