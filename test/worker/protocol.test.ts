/** The client and the worker's side together, in one thread; what hangs, what is cancelled, what is lost. */
import assert from 'node:assert/strict';
import { Cancelled, createClient, type ClientEvents, type WorkerPort } from '../../src/worker/client';
import { readFromWorker, readToWorker, type Question } from '../../src/worker/protocol';
import { inline } from '../../src/worker/spawnWeb';
import { serve } from '../../src/worker/server';

const text = 'About 400 tonnes of oil leaked from the tanker on the Krossey reef, the coast guard said.';
const article = (id: string, words = text) => ({ article: id, story: 's', format: 'text', text: words }) as const;
const score = { minScore: 0 };

/** The worker's side behind ports that hand messages over later, as threads do. */
function thread(): WorkerPort & { readonly begun: string[] } {
  let toHost: (message: unknown) => void = () => {};
  let toWorker: ((message: unknown) => void) | undefined;
  const begun: string[] = [];
  toWorker = serve({
    post: (message) => {
      if (message.type === 'begun') begun.push(String(message.id));
      setTimeout(() => toHost(structuredClone(message)), 0);
    },
    later: (step) => void setTimeout(step, 0),
  });
  return {
    begun,
    post: (message) => void setTimeout(() => toWorker?.(structuredClone(message)), 0),
    onMessage(take) {
      toHost = take;
    },
    onFailure() {},
    terminate() {
      toWorker = undefined;
    },
  };
}

/** A worker that begins everything and answers nothing. */
function hanging(): WorkerPort {
  let toHost: (message: unknown) => void = () => {};
  return {
    post: (message) => void (message.type === 'ask' && setTimeout(() => toHost({ type: 'begun', id: message.id }), 0)),
    onMessage(take) {
      toHost = take;
    },
    onFailure() {},
    terminate() {},
  };
}

const silent: ClientEvents = { onHung() {}, onLost() {}, onLog() {} };

function token(): {
  cancel: () => void;
  isCancellationRequested: boolean;
  onCancellationRequested: (l: () => void) => { dispose(): void };
} {
  const listeners = new Set<() => void>();
  const made = {
    isCancellationRequested: false,
    cancel() {
      made.isCancellationRequested = true;
      for (const listener of listeners) listener();
    },
    onCancellationRequested(listener: () => void) {
      listeners.add(listener);
      return { dispose: () => void listeners.delete(listener) };
    },
  };
  return made;
}

suite('worker', () => {
  test('answers for the text that was handed in before', async () => {
    const client = createClient(async () => thread(), 1000, silent);
    await client.ask('set', article('a', 'Nothing.'));
    const [, marks] = await Promise.all([
      client.ask('set', article('a')),
      client.ask('marks', { article: 'a', withLinks: false, ...score }),
    ]);
    assert.ok(
      marks!.marks.some(({ start }) => text.slice(start).startsWith('400') || text.slice(start).startsWith('About')),
    );
    client.dispose();
  });

  test('the same text again is not read again', async () => {
    const client = createClient(async () => thread(), 1000, silent);
    assert.equal((await client.ask('set', article('a'))).changed, true);
    assert.equal((await client.ask('set', article('a'))).changed, false);
    client.dispose();
  });

  test('a reader’s question overtakes a folder that is being read', async () => {
    const client = createClient(async () => thread(), 1000, silent);
    await client.ask('set', article('a'));
    const order: string[] = [];
    await Promise.all([
      ...['b', 'c', 'd', 'e'].map(async (id) => client.ask('set', article(id)).then(() => order.push(id))),
      client.ask('marks', { article: 'a', withLinks: false, ...score }).then(() => order.push('marks')),
    ]);
    assert.ok(order.indexOf('marks') < 2, order.join());
    client.dispose();
  });

  test('a question that waits can be cancelled', async () => {
    const client = createClient(async () => thread(), 1000, silent);
    const cancelling = token();
    const asked = client.ask('set', article('a'));
    const unwanted = client.ask('set', article('b'), cancelling);
    cancelling.cancel();
    await assert.rejects(unwanted, Cancelled);
    await asked;
    assert.equal(await client.ask('marks', { article: 'b', withLinks: false, ...score }), null);
    client.dispose();
  });

  test('a worker that hangs is ended, told with its question, and replaced', async () => {
    const hung: Question[] = [];
    const ports = [hanging(), thread()];
    const client = createClient(async () => ports.shift()!, 30, {
      ...silent,
      onHung: (question) => hung.push(question),
    });
    await assert.rejects(client.ask('set', article('a')), Cancelled);
    assert.deepEqual(
      hung.map(({ kind }) => kind),
      ['set'],
    );
    assert.equal((await client.ask('set', article('a'))).changed, true);
    client.dispose();
  });

  test('a worker that is slow to start is not given up', async () => {
    const client = createClient(
      () => new Promise<WorkerPort>((resolve) => setTimeout(() => resolve(thread()), 120)),
      30,
      { ...silent, onHung: () => assert.fail('given up') },
    );
    client.warm();
    assert.equal(await client.ask('marks', { article: 'a', withLinks: false, ...score }), null);
    client.dispose();
  });

  test('an answer that waited while the host itself was busy is taken', async () => {
    const client = createClient(async () => thread(), 400, { ...silent, onHung: () => assert.fail('given up') });
    await client.ask('set', article('a'));
    const asked = client.ask('marks', { article: 'a', withLinks: false, ...score });
    await new Promise((resolve) => setTimeout(resolve, 2));
    const end = Date.now() + 500;
    while (Date.now() < end);
    assert.ok(await asked);
    client.dispose();
  });

  test('a worker that was never asked can rest, and the next question starts another', async () => {
    let started = 0;
    const client = createClient(
      async () => {
        started++;
        return thread();
      },
      1000,
      silent,
    );
    client.warm();
    await new Promise((resolve) => setTimeout(resolve, 5));
    client.rest();
    assert.equal((await client.ask('set', article('a'))).changed, true);
    assert.equal(started, 2);
    client.rest();
    assert.equal((await client.ask('set', article('a'))).changed, false, 'one that knows something stays');
    assert.equal(started, 2);
    client.dispose();
  });

  test('the engine inside the host’s own thread, for hosts that allow no worker', async () => {
    const echo = `self.postMessage({ type: 'ready' });
      self.addEventListener('message', ({ data }) => {
        self.postMessage({ type: 'begun', id: data.id });
        self.postMessage({ type: 'answer', id: data.id, answer: data.question.kind });
      });`;
    const client = createClient(async () => inline(echo), 1000, silent);
    assert.equal(await client.ask('entities', { story: 's' }), 'entities');
    client.dispose();
    await assert.rejects(client.ask('entities', { story: 's' }), Cancelled);
  });

  test('a worker that ends by itself is told and replaced', async () => {
    let fail: (reason: string) => void = () => {};
    const lost: string[] = [];
    const ports = [{ ...hanging(), onFailure: (take: typeof fail) => void (fail = take) }, thread()];
    const client = createClient(async () => ports.shift()!, 1000, { ...silent, onLost: (reason) => lost.push(reason) });
    const asked = client.ask('set', article('a'));
    setTimeout(() => fail('exit 1'), 5);
    await assert.rejects(asked, Cancelled);
    assert.deepEqual(lost, ['exit 1']);
    await client.ask('set', article('a'));
    client.dispose();
  });

  test('a worker that cannot start is tried again', async () => {
    let tries = 0;
    const client = createClient(
      async () => {
        if (tries++ === 0) throw new Error('no worker here');
        return thread();
      },
      1000,
      silent,
    );
    await assert.rejects(client.ask('set', article('a')), /no worker here/);
    assert.equal((await client.ask('set', article('a'))).changed, true);
    client.dispose();
  });

  test('questions about what is not there have answers', async () => {
    const client = createClient(async () => thread(), 1000, silent);
    const nothing = { article: 'none', offset: 3, ...score };
    assert.equal(await client.ask('explain', nothing), null);
    assert.equal(await client.ask('matches', nothing), null);
    assert.equal(await client.ask('report', nothing), null);
    assert.deepEqual(await client.ask('entities', { story: 'none' }), []);
    assert.deepEqual(await client.ask('figures', { story: 'none' }), []);
    const ref = { article: 'none', statement: 0 };
    assert.equal(await client.ask('trace', { from: ref, to: ref }), null);
    client.dispose();
  });

  test('what is no message is dropped', () => {
    for (const value of [
      undefined,
      null,
      1,
      'ask',
      {},
      { type: 'ask', id: 1 },
      { id: 'x', type: 'cancel' },
      { type: 'ask', id: 1, question: {} },
    ])
      assert.equal(readToWorker(value), undefined);
    for (const value of [undefined, 'ready', { type: 'answer' }, { type: 'other', id: 1 }])
      assert.equal(readFromWorker(value), undefined);
  });
});
