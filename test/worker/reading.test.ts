/** Records kept in files, and read in threads: the same as read at once, whatever others do with the folder. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { createRecorder } from '../../src/engine';
import { keyOf, openCache, type RecordCache } from '../../src/worker/reading/cache';
import { createThreads } from '../../src/worker/reading/readers';
import type { Unread } from '../../src/worker/records';

suite('cache of records', () => {
  let folder: string;
  setup(() => (folder = mkdtempSync(path.join(tmpdir(), 'crossread-cache-'))));
  teardown(() => rmSync(folder, { recursive: true, force: true }));

  const said: string[] = [];
  const open = (engine = '1', limit = 1e9): RecordCache =>
    openCache({ folder, engine, limit, log: (line) => void said.push(line) });
  const saved = (records: Readonly<Record<string, string>>, engine?: string, limit?: number): void => {
    const cache = open(engine, limit);
    for (const [key, record] of Object.entries(records)) cache.put(key, record);
    cache.save();
  };
  const files = (): string[] => readdirSync(folder).sort();
  const many = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`k${i}`, `${i} “é𝒳” `.repeat(60)]));

  test('what was put is there again', () => {
    saved(many);
    const cache = open();
    for (const [key, record] of Object.entries(many)) assert.equal(cache.get(key), record);
    assert.equal(cache.get('other'), undefined);
  });

  test('the key holds the text and the format, nothing else', () => {
    const keys = [
      keyOf({ format: 'text', text: 'a' }),
      keyOf({ format: 'html', text: 'a' }),
      keyOf({ format: 'text', text: 'b' }),
    ];
    assert.equal(new Set(keys).size, 3);
    assert.equal(keys[0], keyOf({ format: 'text', text: 'a' }));
  });

  test('a damaged file is thrown away with a line, wherever the damage is', () => {
    for (const at of [3, 40, 60, 70, 90, 110, -1]) {
      saved({ a: 'one', b: 'two' });
      const [file] = files() as [string];
      const bytes = readFileSync(path.join(folder, file));
      bytes[at < 0 ? bytes.length + at : at]! ^= 1;
      writeFileSync(path.join(folder, file), bytes);
      said.length = 0;
      assert.equal(open().get('a'), undefined);
      assert.deepEqual(files(), []);
      assert.equal(said.length, 1);
    }
    for (const bytes of ['', 'x', `crossread-cache/1\t{}\n`, `crossread-cache/1\t{"engine":"1"}\n{}`]) {
      writeFileSync(path.join(folder, 'x.crossread-cache'), bytes);
      assert.equal(open().get('a'), undefined);
      assert.deepEqual(files(), []);
    }
  });

  test('another version is thrown away', () => {
    saved({ a: 'one' }, '1');
    said.length = 0;
    assert.equal(open('2').get('a'), undefined);
    assert.match(said.join(), /another version/);
    assert.deepEqual(files(), []);
  });

  test('two writers at once lose nothing', () => {
    const [one, other] = [open(), open()];
    one.put('a', 'one');
    other.put('b', 'two');
    one.put('c', 'three');
    other.put('c', 'three');
    one.save();
    other.save();
    const cache = open();
    assert.deepEqual(
      ['a', 'b', 'c'].map((key) => cache.get(key)),
      ['one', 'two', 'three'],
    );
  });

  test('a file that another window removes meanwhile is still read by this one', () => {
    saved({ a: 'one' });
    const cache = open();
    for (const file of files()) rmSync(path.join(folder, file));
    assert.equal(cache.get('a'), 'one');
    cache.save();
  });

  test('small files become one', () => {
    for (const key of ['a', 'b', 'c', 'd']) saved({ [key]: key });
    assert.equal(files().length, 1);
    assert.deepEqual(
      ['a', 'b', 'c', 'd'].map((key) => open().get(key)),
      ['a', 'b', 'c', 'd'],
    );
  });

  test('over the limit the oldest goes, and what was used is young', () => {
    const big = (letter: string): Record<string, string> =>
      Object.fromEntries(
        Array.from({ length: 400 }, (_, i) => [
          `${letter}${i}`,
          Array.from({ length: 700 }, (__, j) => (i * 7919 + j * 104729) % 9973).join(),
        ]),
      );
    const age = (file: string, days: number): void =>
      utimesSync(path.join(folder, file), 1e9 - days * 86400, 1e9 - days * 86400);
    saved(big('a'));
    const [a] = files() as [string];
    saved(big('b'));
    const b = files().find((file) => file !== a)!;
    const { size } = statSync(path.join(folder, a));
    assert.ok(size > 1 << 18);
    age(a, 9);
    age(b, 3);
    const using = open();
    using.get('a0');
    using.save();
    saved(big('c'), '1', size * 2.5);
    assert.ok(files().includes(a));
    assert.ok(!files().includes(b));
    assert.equal(files().length, 2);
  });

  test('a folder that cannot be made is said, and nothing fails', () => {
    writeFileSync(path.join(folder, 'file'), '');
    said.length = 0;
    const cache = openCache({
      folder: path.join(folder, 'file', 'x'),
      engine: '1',
      limit: 1,
      log: (line) => void said.push(line),
    });
    cache.put('a', 'one');
    assert.equal(cache.get('a'), 'one');
    cache.save();
    assert.equal(said.length, 2);
  });
});

suite('reading in threads', () => {
  const script = path.resolve('out/test-threads/cli.cjs');
  const articles: readonly Unread[] = Array.from({ length: 120 }, (_, i) => ({
    format: 'text',
    text: `Mayor Dora Quill of Port Ellis said ${i + 40} stalls had burned down on Tuesday.\n\n${'The fire service counted the boats. '.repeat(20)}\n`,
  }));
  const alone = createRecorder();

  suiteSetup(async function () {
    this.timeout(60_000);
    await build({
      entryPoints: ['src/cli/main.ts'],
      outfile: script,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'silent',
    });
  });

  test('gives the same records in the same order', async function () {
    this.timeout(60_000);
    const readers = createThreads(script, 2);
    let i = 0;
    for await (const record of readers.read(articles)) assert.equal(record, alone(articles[i++]!));
    assert.equal(i, articles.length);
    readers.close();
  });

  test('ends at once when it is given up, and what was asked is told as not read', async function () {
    this.timeout(60_000);
    const readers = createThreads(script, 2);
    const records = readers.read(articles);
    await records.next();
    readers.close();
    let lost = 0;
    for await (const record of records) if (record === null) lost++;
    assert.ok(lost > 0);
  });

  test('a thread that cannot start leaves the reading to the asker', async () => {
    const readers = createThreads(path.resolve('out/no-such-file.cjs'), 2);
    for await (const record of readers.read(articles)) assert.equal(record, null);
  });
});
