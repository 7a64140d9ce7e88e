/** Entry in the web host: a worker from its address, else from its text, else the engine beside the editor's own work. */
import * as vscode from 'vscode';
import type { WorkerPort } from '../worker/client';
import { start, type Running } from './activate';

export const activate = (context: vscode.ExtensionContext): Running => start(context, () => spawn(context));

async function spawn(context: vscode.ExtensionContext): Promise<WorkerPort> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/web/worker.js');
  // a host that has installed the extension on a remote refuses the address (microsoft/vscode#144235), by an error or
  // an event; the text of the script works there
  const direct = await answering(() => new Worker(script.toString(true)));
  if (direct) return portOf(direct);
  const text = await vscode.workspace.fs.readFile(script);
  const address = URL.createObjectURL(new Blob([new Uint8Array(text)], { type: 'text/javascript' }));
  const fromText = await answering(() => new Worker(address));
  URL.revokeObjectURL(address);
  if (fromText) return portOf(fromText);
  return inline(new TextDecoder().decode(text));
}

/** The worker's script in this thread, as the host itself runs extensions; it turns to other work between questions. */
function inline(script: string): WorkerPort {
  let take: (message: unknown) => void = () => {};
  let toWorker: (event: { data: unknown }) => void = () => {};
  const self = {
    postMessage: (message: unknown) => queueMicrotask(() => take(message)),
    addEventListener(_type: string, listener: typeof toWorker) {
      toWorker = listener;
    },
  };
  // oxlint-disable-next-line typescript/no-implied-eval -- our own bundled file, read from the extension's folder
  new Function('self', script)(self);
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
    const timer = setTimeout(giveUp, 5_000);
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
