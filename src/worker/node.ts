/** Entry of the worker in the desktop and server host. */
import { parentPort } from 'node:worker_threads';
import { serve } from './server';

if (parentPort) {
  const port = parentPort;
  const take = serve({
    post: (message) => port.postMessage(message),
    later: (step) => void setImmediate(step),
  });
  port.on('message', take);
}
