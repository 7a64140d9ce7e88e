/** The desktop's worker as it is shipped: what it remembers, what its threads read, in which order, and when it stops. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { articleFormat } from '../../src/engine';
import { Cancelled, createClient, type Client } from '../../src/worker/client';
import type { Give, Take } from '../../src/worker/protocol';
import { spawnNode, storageIn, type WorkerData } from '../../src/worker/spawnNode';

const script = path.resolve('out/test-desktop/worker.cjs');
const samples: readonly Take<'set'>[] = readdirSync('samples')
  .filter((name) => articleFormat(name) !== undefined && name !== 'README.md')
  .map((name) => ({
    article: name,
    story: 's',
    format: articleFormat(name)!,
    text: readFileSync(path.join('samples', name), 'utf8'),
  }));
/** More text than is read without threads. */
const many: readonly Take<'set'>[] = Array.from({ length: 320 }, (_, i) => ({
  article: `${i}.txt`,
  story: 's',
  format: 'text',
  text: `Mayor Dora Quill of Port Ellis said ${i + 40} stalls had burned down on Tuesday.\n\n${`The fire service of the ${i} harbours counted the boats. `.repeat(18)}\n`,
}));

suite('the desktop’s worker', function () {
  this.timeout(60_000);
  let folder: string;
  const said: string[] = [];
  const clients: Client[] = [];
  suiteSetup(async () => {
    const common: BuildOptions = { bundle: true, format: 'cjs', logLevel: 'silent' };
    await build({ ...common, entryPoints: ['src/worker/node.ts'], outfile: script, platform: 'node' });
  });
  setup(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'crossread-storage-'));
    said.length = 0;
  });
  teardown(() => {
    for (const client of clients.splice(0)) client.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = (workspace = 'w', data: Partial<WorkerData> = {}): Client => {
    const client = createClient(
      async () => spawnNode(script, { storage: storageIn(folder, workspace), threads: 0, ...data }),
      20_000,
      { onHung: () => assert.fail('hung'), onLost: (why) => assert.fail(why), onLog: (line) => void said.push(line) },
    );
    clients.push(client);
    return client;
  };
  const read = (client: Client, articles: readonly Take<'set'>[]): Promise<readonly Give<'set'>[]> =>
    Promise.all(articles.map(async (article) => client.ask('set', article)));
  const files = (): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.crossread-cache'));
  /** What was read is written some time after the last article. */
  async function written(count = 1): Promise<void> {
    for (let tries = 0; files().length < count; tries++) {
      assert.ok(tries < 400, 'nothing is written');
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
  async function readOnce(workspace?: string): Promise<void> {
    const before = files().length;
    const client = open(workspace);
    await read(client, samples);
    await written(before + 1);
    client.dispose();
  }

  test('opened again, nothing is read again, and the answers are the same', async () => {
    const [first, second] = [open(), open()];
    const given = await read(first, samples);
    const findings = await first.ask('findings', { story: 's' });
    assert.equal((await first.ask('work', {})).articlesRead, samples.length);
    await written();
    assert.deepEqual(await read(second, samples), given);
    const work = await second.ask('work', {});
    assert.equal(work.paragraphsRead, 0);
    assert.equal(work.remembered, samples.length);
    assert.deepEqual(await second.ask('findings', { story: 's' }), findings);
    assert.ok(findings.length > 0);
    second.dispose();
    // the story was linked by then: the next one takes that up too
    const third = open();
    await read(third, samples);
    assert.deepEqual(await third.ask('findings', { story: 's' }), findings);
    const { storiesResolved, storiesRecalled } = await third.ask('work', {});
    assert.deepEqual([storiesResolved, storiesRecalled], [0, 1]);
  });

  test('a changed article is read, the others are remembered', async () => {
    await readOnce();
    const client = open();
    await read(client, [
      { ...samples[0]!, text: `${samples[0]!.text}\n\nIt rained on Tuesday.\n` },
      ...samples.slice(1),
    ]);
    const work = await client.ask('work', {});
    assert.equal(work.articlesRead, 1);
    assert.equal(work.remembered, samples.length - 1);
  });

  test('a damaged file is thrown away with one line that holds no word of an article', async () => {
    await readOnce();
    const [file] = files() as [string];
    const bytes = readFileSync(path.join(folder, file));
    bytes[bytes.length - 9]! ^= 1;
    writeFileSync(path.join(folder, file), bytes);
    const client = open();
    await read(client, samples);
    assert.equal((await client.ask('work', {})).articlesRead, samples.length);
    assert.equal(said.length, 1);
    assert.match(said[0]!, /^cache: [0-9a-f]+\.crossread-cache is thrown away: it is damaged$/);
    assert.ok(!files().includes(file));
  });

  test('what another version of the engine wrote is thrown away', async () => {
    await readOnce();
    const other = path.resolve('out/test-desktop/other.cjs');
    writeFileSync(other, `${readFileSync(script, 'utf8')}\n`);
    const client = createClient(async () => spawnNode(other, { storage: storageIn(folder, 'w'), threads: 0 }), 20_000, {
      onHung() {},
      onLost() {},
      onLog: (line) => void said.push(line),
    });
    clients.push(client);
    await read(client, samples);
    assert.equal((await client.ask('work', {})).remembered, 0);
    assert.match(said.join('\n'), /another version wrote it/);
  });

  test('two windows keep what each of them has read', async () => {
    const [one, other] = [open(), open()];
    await Promise.all([read(one, samples.slice(0, 3)), read(other, samples.slice(2))]);
    await written(2);
    const third = open();
    await read(third, samples);
    assert.equal((await third.ask('work', {})).paragraphsRead, 0);
  });

  test('a workspace loads what is its own', async () => {
    await readOnce('one');
    const other = open('other');
    await read(other, samples);
    assert.equal((await other.ask('work', {})).remembered, 0);
    await written(2);
  });

  test('without a storage nothing is kept', async () => {
    const client = open('w', { storage: undefined });
    await read(client, samples);
    await new Promise((resolve) => setTimeout(resolve, 800));
    assert.deepEqual(files(), []);
  });

  test('a small folder is not worth a thread', async () => {
    const client = open('w', { threads: 2 });
    await read(client, samples);
    assert.equal((await client.ask('work', {})).elsewhere, 0);
  });

  test('threads read some of a large folder, the more the sooner they start, and the answers are the same', async () => {
    const [alone, together] = [open('a'), open('b', { threads: 2 })];
    const given = await read(alone, many);
    assert.deepEqual(await read(together, many), given);
    const work = await together.ask('work', {});
    assert.ok(work.elsewhere > 0, JSON.stringify(work));
    assert.equal(work.articlesRead + work.elsewhere, many.length);
    const marks = { article: '150.txt', withLinks: false, minScore: 0 };
    const [one, other] = await Promise.all([alone, together].map(async (client) => client.ask('marks', marks)));
    assert.ok(one!.marks.length > 1);
    assert.deepEqual(other!.marks, one!.marks);
    await written(2);
    const again = open('b');
    await read(again, many);
    assert.equal((await again.ask('work', {})).paragraphsRead, 0);
  });

  test('the article a reader waits for is read before others', async () => {
    const client = open('w', { threads: 1 });
    const order: string[] = [];
    await Promise.all([
      ...many.map(async (article) => client.ask('set', article).then(() => order.push(article.article))),
      client.ask('marks', { article: '319.txt', withLinks: false, minScore: 0 }).then(() => order.push('marks')),
    ]);
    assert.ok(order.indexOf('marks') < 5, order.slice(0, 9).join());
    assert.equal(order[order.indexOf('marks') - 1], '319.txt');
  });

  test('cancelled, it stops at once: no more than the articles in hand are read', async () => {
    const client = open('w', { threads: 2 });
    const listeners: (() => void)[] = [];
    const token = {
      isCancellationRequested: false,
      onCancellationRequested: (listener: () => void) => {
        listeners.push(listener);
        return { dispose() {} };
      },
    };
    let answered = 0;
    let cancelled = 0;
    const asked = many.map(async (article) =>
      client.ask('set', article, token).then(
        () => {
          answered++;
          if (answered !== 150) return;
          token.isCancellationRequested = true;
          for (const listener of listeners) listener();
        },
        (error: unknown) => {
          assert.ok(error instanceof Cancelled);
          cancelled++;
        },
      ),
    );
    await Promise.all(asked);
    assert.equal(answered + cancelled, many.length);
    const known = (
      await Promise.all(
        many.map(async ({ article }) => client.ask('marks', { article, withLinks: false, minScore: 0 })),
      )
    ).filter((marks) => marks !== null).length;
    assert.ok(known < 165, `${known} were read`);
  });
});

suite('the web’s worker', () => {
  test('has no threads and no files', async () => {
    const outfile = path.resolve('out/test-desktop/browser.js');
    // a module of Node would not be found
    await build({
      entryPoints: ['src/worker/browser.ts'],
      outfile,
      bundle: true,
      platform: 'browser',
      format: 'iife',
      conditions: ['worker'],
      logLevel: 'silent',
    });
    assert.doesNotMatch(readFileSync(outfile, 'utf8'), /worker_threads|new Worker\b|node:fs/);
  });
});
