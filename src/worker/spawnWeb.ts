/** A worker in the web host: from its address, else from its text, else the engine beside the host's own work. */
import type { WorkerPort } from './client';

/** Milliseconds a worker has to say that it is there. */
const patience = 5_000;

/**
 * A host that has installed the extension on a remote refuses the address (microsoft/vscode#144235), by an error or an
 * event; the script's text works there.
 */
export async function spawnWeb(address: string, readScript: () => Promise<Uint8Array>): Promise<WorkerPort> {
  const direct = await answering(() => new Worker(address));
  if (direct) return portOf(direct);
  const script = await readScript();
  const copy = URL.createObjectURL(new Blob([new Uint8Array(script)], { type: 'text/javascript' }));
  const fromText = await answering(() => new Worker(copy));
  URL.revokeObjectURL(copy);
  return fromText ? portOf(fromText) : inline(new TextDecoder().decode(script));
}

/** A worker says `ready` first; one that fails or stays silent is given up. */
function answering(create: () => Worker): Promise<Worker | undefined> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = create();
    } catch {
      resolve(undefined);
      return;
    }
    const giveUp = (): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(undefined);
    };
    const timer = setTimeout(giveUp, patience);
    worker.addEventListener('error', giveUp, { once: true });
    worker.addEventListener(
      'message',
      () => {
        clearTimeout(timer);
        worker.removeEventListener('error', giveUp);
        resolve(worker);
      },
      { once: true },
    );
  });
}

const portOf = (worker: Worker): WorkerPort => ({
  post: (message) => worker.postMessage(message),
  onMessage: (take) => worker.addEventListener('message', (event: MessageEvent<unknown>) => take(event.data)),
  onFailure: (take) => worker.addEventListener('error', (event) => take(event.message)),
  terminate: () => worker.terminate(),
});

/** The worker's script in this thread, run as the host itself runs extensions; it turns to other work between questions. */
export function inline(script: string): WorkerPort {
  let take: (message: unknown) => void = () => {};
  let toWorker: (event: { data: unknown }) => void = () => {};
  const self = {
    postMessage: (message: unknown) => queueMicrotask(() => take(message)),
    addEventListener(_type: string, listener: typeof toWorker) {
      toWorker = listener;
    },
  };
  // oxlint-disable-next-line typescript/no-implied-eval -- our own bundled file, read from the extension's folder
  (new Function('self', script) as (scope: typeof self) => void)(self);
  return {
    post: (message) => void setTimeout(() => toWorker({ data: message }), 0),
    onMessage(listener) {
      take = listener;
    },
    onFailure() {},
    terminate() {
      take = toWorker = () => {};
    },
  };
}
