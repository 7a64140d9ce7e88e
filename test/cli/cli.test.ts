import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { build } from 'esbuild';
import { run } from '../../src/cli/run';
import { jsonPieces } from '../../src/cli/write';
import type { Report } from '../../src/engine';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function crossread(args: readonly string[], input = ''): Promise<Ran> {
  const text = { out: '', err: '' };
  const sink = (to: 'out' | 'err'): Writable =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        text[to] += chunk.toString('utf8');
        done();
      },
    });
  const code = await run(args, { stdin: Readable.from([input]), stdout: sink('out'), stderr: sink('err') });
  return { code, ...text };
}

const pathsOf = ({ out }: Ran): string[] => (JSON.parse(out) as Report).files.map(({ path }) => path);

const first =
  'A barge sank in the canal on Monday.\n\nThe crew of 12 was rescued by divers, the harbour office said.\n';
const second = 'A barge went down in the canal.\n\nThe crew of 14 was rescued by divers, the harbour office said.\n';

suite('command line', () => {
  let folder: string;
  const put = (name: string, content: string | Uint8Array): void => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  setup(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'crossread-'));
    put('a.txt', first);
    put('b.md', second);
  });
  teardown(() => rmSync(folder, { recursive: true, force: true }));

  test('what was read before is taken from the cache, and a damaged cache is named and not believed', async () => {
    const cache = path.join(folder, '.cache');
    const plain = await crossread(['analyze', folder]);
    for (const _ of [1, 2]) assert.deepEqual(await crossread(['analyze', folder, '--cache', cache]), plain);
    const [file] = readdirSync(cache) as [string];
    writeFileSync(path.join(cache, file), 'nothing');
    const again = await crossread(['analyze', folder, '--cache', cache]);
    assert.equal(again.out, plain.out);
    assert.match(again.err, /is thrown away/);
    assert.deepEqual(await crossread(['analyze', folder, '--cache', cache]), plain);
  });

  test('analyze prints other formats, or writes them into files', async () => {
    const csv = await crossread(['analyze', folder, '--format', 'csv']);
    assert.equal(csv.code, 0);
    assert.match(csv.out, /^kind,key,about,file,line,/);
    const file = path.join(folder, 'out', 'report.sarif');
    const sarif = await crossread(['analyze', folder, '--format', 'sarif', '--out', file]);
    assert.deepEqual([sarif.code, sarif.out], [0, '']);
    assert.equal((JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version, '2.1.0');
    const brat = path.join(folder, 'out', 'brat');
    assert.match((await crossread(['analyze', folder, '--format', 'brat'])).err, /--out/);
    assert.equal((await crossread(['analyze', folder, '--format', 'brat', '--out', brat])).code, 0);
    assert.ok(readdirSync(brat).includes('a.txt.ann'));
    rmSync(path.join(folder, 'out'), { recursive: true });
  });

  test('analyze prints the report of the folder', async () => {
    const ran = await crossread(['analyze', folder, '--format', 'json']);
    assert.equal(ran.code, 0);
    assert.equal(ran.err, '');
    const report = JSON.parse(ran.out) as Report;
    assert.equal(report.schema, 'crossread/1');
    assert.deepEqual(
      report.files.map(({ path }) => path),
      ['a.txt', 'b.md'],
    );
    assert.ok(report.statements.length >= 4);
  });

  test('decisions of the folder hold; those without effect and slips in the file are told', async () => {
    const names = [
      '{ "name": "harbour office", "is": "organization" }',
      '{ "name": "Nobody Atall", "hide": true }',
      '{ "name": "A" }',
    ];
    put('crossread.json', `{ "names": [\n${names.join(',\n')}\n] }`);
    const ran = await crossread(['analyze', folder, '--format', 'json']);
    const { entities } = JSON.parse(ran.out) as Report;
    assert.deepEqual(
      entities.filter(({ type }) => type === 'organization').map(({ name, mentions }) => [name, mentions.length]),
      [['harbour office', 2]],
    );
    assert.match(ran.err, /crossread\.json:4:1: A decision has exactly one of/);
    assert.match(ran.err, /no effect \(absent\): Nobody Atall/);
    assert.deepEqual(pathsOf(ran), ['a.txt', 'b.md']);
  });

  test('what readers put right is in the output: figures, speakers, facts, links by hand, notes', async () => {
    const [a, b] = [
      'Some 400 tonnes of oil leaked, the coast guard said.',
      'The pupils sang in the school on the hill.',
    ];
    put('a.txt', `${a} “We saw it in the night,” Ruth Calder said.`);
    put('b.txt', `${b} They came home late.`);
    put(
      'crossread.json',
      JSON.stringify({
        figures: [{ in: 'a.txt', figure: 'Some 400 tonnes', value: [700], bound: 'at least', source: 'the owner' }],
        quotes: [{ in: 'a.txt', quote: 'We saw it in the night,', speaker: 'Jonas Harrow' }],
        articles: [{ article: 'b.txt', date: '2024-11-04', publisher: 'P', address: 'https://x.org', origin: 'Wire' }],
        links: [{ in: 'a.txt', says: a, andIn: 'b.txt', andSays: b, link: 'conflict' }],
        statements: [{ in: 'b.txt', says: b, status: 'disputed', note: 'ask the school' }],
      }),
    );
    const ran = await crossread(['analyze', folder, '--format', 'json']);
    assert.doesNotMatch(ran.err, /no effect/);
    const { files, figures, quotes, links, notes, statements } = JSON.parse(ran.out) as Report;
    const [figure] = figures;
    assert.deepEqual([figure!.low, figure!.bound, figure!.source], [700, '>=', 'the owner']);
    assert.equal(quotes[0]!.speaker, 'Jonas Harrow');
    const { published, publisher, url, originGiven } = files.find(({ path: name }) => name === 'b.txt')!;
    assert.deepEqual([published, publisher, url, originGiven], ['2024-11-04', 'P', 'https://x.org', 'Wire']);
    assert.deepEqual(
      links.map(({ relation, decided }) => [relation, decided]),
      [['conflict', 'by-hand']],
    );
    const at = statements.find(({ file }) => file === 'b.txt')!;
    assert.deepEqual(notes, [{ statement: at.id, status: 'disputed', note: 'ask the school' }]);
  });

  test('the same folder gives the same bytes', async () => {
    const [one, two] = [await crossread(['analyze', 'samples']), await crossread(['analyze', 'samples'])];
    assert.equal(one.out, two.out);
    assert.deepEqual(pathsOf(one), [
      'coastline-today.html',
      'harbour-wire.txt',
      'lantern-ledger.txt',
      'meridian-dispatch.txt',
      'skerry-review.md',
    ]);
  });

  test('help and version', async () => {
    const [help, version] = [await crossread(['analyze', '--help']), await crossread(['--version'])];
    assert.deepEqual([help.code, version.code], [0, 0]);
    assert.match(help.out, /--max-file-size/);
    assert.match(version.out, /^\d+\.\d+\.\d+\n$/);
  });

  suite('could not run', () => {
    const cases: readonly [string, () => string[], RegExp][] = [
      ['a missing folder', () => ['analyze', path.join(folder, 'nowhere')], /No folder at “.*nowhere”/],
      ['a file for a folder', () => ['analyze', path.join(folder, 'a.txt')], /is a file/],
      ['nothing to read', () => ['analyze', folder, '--exclude', '*'], /No article was read/],
      ['an unknown format', () => ['analyze', folder, '--format', 'xml'], /Allowed choices are json, markdown/],
      ['an unknown condition', () => ['analyze', folder, '--fail-on', 'rain'], /Allowed choices are figures-differ/],
      ['a score out of range', () => ['analyze', folder, '--min-score', '2'], /number from 0 to 1/],
      ['an unknown command', () => ['analyse', folder], /unknown command 'analyse'/],
      ['an unknown option', () => ['analyze', folder, '--jsn'], /unknown option/],
      ['no command', () => [], /Usage/],
    ];
    for (const [name, args, message] of cases)
      test(name, async () => {
        const ran = await crossread(args());
        assert.equal(ran.code, 1);
        assert.equal(ran.out, '');
        assert.match(ran.err, message);
      });
  });

  suite('files', () => {
    test('a binary file, a large file and a dead link are named, the others are read', async () => {
      put('binary.txt', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 1, 2, 0, 0]));
      put('large.txt', 'The barge sank. '.repeat(200));
      symlinkSync(path.join(folder, 'gone'), path.join(folder, 'dead.txt'));
      const ran = await crossread(['analyze', folder, '--max-file-size', '2']);
      assert.equal(ran.code, 0);
      assert.deepEqual(pathsOf(ran), ['a.txt', 'b.md']);
      assert.match(ran.err, /binary\.txt: left out, it is a binary file/);
      assert.match(ran.err, /large\.txt: left out, it has 4 KB and the limit is 2 \(--max-file-size raises it\)/);
      assert.match(ran.err, /dead\.txt: left out, it is a link that leads nowhere/);
    });

    test('a link to the folder above ends nowhere', async () => {
      mkdirSync(path.join(folder, 'sub'));
      symlinkSync(folder, path.join(folder, 'sub', 'up'));
      assert.deepEqual(pathsOf(await crossread(['analyze', folder])), ['a.txt', 'b.md']);
    });

    test('too many files', async () => {
      const ran = await crossread(['analyze', folder, '--max-files', '1']);
      assert.deepEqual(pathsOf(ran), ['a.txt']);
      assert.match(ran.err, /read the first 1 of 2 articles \(--max-files raises the limit\)/);
    });

    test('README, LICENSE and CHANGELOG are no articles', async () => {
      for (const name of ['README.md', 'LICENSE.txt', 'CHANGELOG.md']) put(name, first);
      assert.deepEqual(pathsOf(await crossread(['analyze', folder])), ['a.txt', 'b.md']);
    });

    test('the folder of a saved page is passed by', async () => {
      put('Barge.html', `<p>${first}</p>`);
      put('Barge_files/advert.html', '<p>Buy a barge.</p>');
      assert.deepEqual(pathsOf(await crossread(['analyze', folder])), ['Barge.html', 'a.txt', 'b.md']);
    });

    test('a .gitignore that cannot be read is named: what it leaves out is read', async () => {
      mkdirSync(path.join(folder, '.git'));
      put('sub/.gitignore/x', '');
      put('sub/c.txt', second);
      const ran = await crossread(['analyze', folder]);
      assert.equal(ran.code, 0);
      assert.match(ran.err, /sub[\\/]\.gitignore: could not be read \(EISDIR\), so what it leaves out is read too/);
      assert.ok(pathsOf(ran).includes('sub/c.txt'));
    });

    test('globs and git-ignore rules', async () => {
      put('.git/HEAD', '');
      put('.gitignore', '*.draft.txt\n');
      put('a.draft.txt', first);
      put('old/c.txt', first);
      put('sub/.gitignore', 'd.txt\n');
      put('sub/d.txt', first);
      put('sub/e.txt', first);
      assert.deepEqual(pathsOf(await crossread(['analyze', folder, '--exclude', 'old/**'])), [
        'a.txt',
        'b.md',
        'sub/e.txt',
      ]);
      assert.deepEqual(pathsOf(await crossread(['analyze', path.join(folder, 'sub')])), ['e.txt']);
      const all = pathsOf(await crossread(['analyze', folder, '--no-gitignore']));
      assert.deepEqual(all, ['a.draft.txt', 'a.txt', 'b.md', 'old/c.txt', 'sub/d.txt', 'sub/e.txt']);
    });

    test('encodings', async () => {
      put('c.txt', Buffer.from('\uFEFFThe café sank.', 'utf8'));
      put('d.txt', Buffer.from('\uFEFFThe café sank.', 'utf16le'));
      put('e.txt', Buffer.from('The café sank.', 'utf16le').swap16());
      put('f.txt', Buffer.from('The café sank.', 'latin1'));
      put('g.html', Buffer.from('<meta charset="iso-8859-5"><p>The \xb1arge sank.</p>', 'latin1'));
      const ran = await crossread(['analyze', folder]);
      const report = JSON.parse(ran.out) as Report;
      for (const name of ['c.txt', 'd.txt', 'e.txt', 'f.txt']) {
        const found = report.statements.filter(({ file }) => file === name).map(({ start, end }) => [start, end]);
        assert.deepEqual(found, [[0, 'The café sank.'.length]], name);
      }
      assert.match(ran.err, /f\.txt: it is not UTF-8; read as windows-1252/);
      assert.match(ran.err, /g\.html: it is not UTF-8; read as iso-8859-5/);
      assert.doesNotMatch(ran.err, /[cde]\.txt/);
    });

    test('another language is named and not read', async () => {
      put(
        'de.txt',
        'Der Kahn ist am Montag im Kanal gesunken. Die Besatzung wurde von Tauchern gerettet, und das Schiff liegt nun auf dem Grund.',
      );
      const ran = await crossread(['analyze', folder]);
      assert.match(ran.err, /de\.txt: not read: German/);
      assert.ok((JSON.parse(ran.out) as Report).statements.every(({ file }) => file !== 'de.txt'));
    });
  });

  test('stories: sub-folders by themselves, or all together', async () => {
    for (const story of ['x', 'y']) {
      put(`${story}/1.txt`, first);
      put(`${story}/2.txt`, first);
    }
    rmSync(path.join(folder, 'a.txt'));
    rmSync(path.join(folder, 'b.md'));
    const linked = async (rule: string): Promise<Set<string>> => {
      const { out } = await crossread(['analyze', folder, '--story', rule]);
      const { links, statements } = JSON.parse(out) as Report;
      const fileOf = new Map(statements.map(({ id, file }) => [id, file]));
      return new Set(links.map(({ a, b }) => [fileOf.get(a) ?? '', fileOf.get(b) ?? ''].sort().join(' ')));
    };
    assert.deepEqual([...(await linked('auto'))].sort(), ['x/1.txt x/2.txt', 'y/1.txt y/2.txt']);
    assert.equal((await linked('folder')).size, 6);
  });

  test('JSON in pieces is the same JSON', () => {
    const rows = Array.from({ length: 5001 }, (_, i) => ({ i }));
    for (const value of [{}, { a: 1 }, { a: rows, b: 'x', c: [] }, { a: rows.slice(0, 4000), d: undefined, e: null }])
      assert.equal([...jsonPieces(value)].join(''), `${JSON.stringify(value)}\n`);
  });

  test('compare answers line by line', async () => {
    const lines = [
      { id: 'p1', a: 'The barge sank on Monday.', b: 'The barge sank on Monday.' },
      { id: 2, a: 'The barge sank.', b: 'Prices rose by 4 percent.' },
    ];
    const ran = await crossread(['compare', '--jsonl'], lines.map((line) => JSON.stringify(line)).join('\n'));
    assert.equal(ran.code, 0);
    const answers = ran.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; relation: string });
    assert.deepEqual(
      answers.map(({ id }) => id),
      ['p1', 2],
    );
  });

  test('a reader that has had enough is no failure', async () => {
    const bundle = path.join(folder, 'cli.cjs');
    await build({ entryPoints: ['src/cli/main.ts'], outfile: bundle, bundle: true, platform: 'node', format: 'cjs' });
    const child = spawn(process.execPath, [bundle, 'analyze', 'samples', '--min-score', '0']);
    child.stdout.once('data', () => child.stdout.destroy());
    const errors = new PassThrough();
    child.stderr.pipe(errors);
    let said = '';
    errors.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.equal(code, 0, said);
    assert.equal(said, '');
  });
});
