/** Entry of the worker in the web host. */
import { serve } from './server';

declare const self: DedicatedWorkerGlobalScope;

// a message channel turns to waiting messages without the four milliseconds a timer takes
const { port1, port2 } = new MessageChannel();
let next: (() => void) | undefined;
port1.addEventListener('message', () => next?.());
port1.start();

const take = serve({
  post: (message) => self.postMessage(message),
  later(step) {
    next = step;
    port2.postMessage(null);
  },
});
self.addEventListener('message', (event: MessageEvent<unknown>) => take(event.data));
