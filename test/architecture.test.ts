/** The shape of the source as rules: who may import whom, how long a file may be, and what the engine must not reach. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';

/** What every stage stands on. */
const ground = ['engine/model', 'engine/lexicon', 'engine/text'];
/** The stages that read one article. */
const stages = ['entities', 'figures', 'dates', 'quotes', 'attribution', 'statements'].map((name) => `engine/${name}`);

/**
 * For each area what its files may import: other areas, packages, `node:` and `vscode`. An area is a folder of the engine
 * with all below it, the engine's own files (`engine`), or a folder of src. Data flows downwards in this table, imports
 * point upwards.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'engine/model': [],
  'engine/lexicon': ['engine/model'],
  'engine/folder': ['engine/model', 'engine/lexicon', 'ignore'],
  'engine/text': ['engine/model', 'engine/lexicon', 'htmlparser2', 'micromark', 'yaml'],
  'engine/entities': ground,
  'engine/figures': ground,
  'engine/dates': [...ground, 'engine/figures'],
  'engine/quotes': [...ground, 'diff'],
  'engine/attribution': [...ground, 'engine/quotes'],
  'engine/statements': ground,
  'engine/decisions': ground,
  'engine/grammar': [...ground, 'compromise'],
  'engine/links': [...ground, ...stages, 'engine/grammar', 'compromise', 'diff'],
  'engine/findings': [...ground, ...stages, 'engine/links', 'diff'],
  'engine/answers': ['engine', 'engine/*'],
  engine: ['engine/*'],
  present: ['engine', 'diff'],
  export: ['engine', 'present'],
  worker: ['engine', 'present', 'node:'],
  cli: ['engine', 'present', 'export', 'worker', 'node:', 'commander'],
  editor: ['engine', 'present', 'export', 'worker', 'vscode'],
  page: [],
};

/** A file aims at 150 lines and is split before this. */
const longestFile = 350;

interface Import {
  readonly file: string;
  readonly target: string;
}

const source = path.join(process.cwd(), 'src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(path.sep).join('/'))
  .filter((name) => name.endsWith('.ts'));
const isData = (file: string): boolean => file.startsWith('engine/lexicon/');

const importOf =
  /^(?:import|export)\s[\w\s{},*$]*?\bfrom\s+'([^'\n]+)'|^import\s+'([^'\n]+)'|\b(?:require|import)\('([^'\n]+)'\)/gm;
const imports: readonly Import[] = files
  .filter((file) => !file.startsWith('engine/lexicon/en/generated/'))
  .flatMap((file) =>
    [...withoutComments(read(file)).matchAll(importOf)].map((match) => ({
      file,
      target: resolve(file, match[1] ?? match[2] ?? match[3]!),
    })),
  );

function read(file: string): string {
  return readFileSync(path.join(source, file), 'utf8');
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

/** A file of src as its path in it, anything else as written. */
function resolve(file: string, written: string): string {
  if (!written.startsWith('.')) return written;
  const found = path.posix.join(path.posix.dirname(file), written);
  return existsSync(path.join(source, found, 'index.ts')) ? `${found}/index` : found;
}

function areaOf(file: string): string {
  const [first, second] = file.split('/');
  return first === 'engine' && existsSync(path.join(source, 'engine', second!)) && !second!.endsWith('.ts')
    ? `engine/${second}`
    : first!;
}

function isAllowed({ file, target }: Import): boolean {
  const area = areaOf(file);
  const allowed = mayImport[area] ?? [];
  if (target.startsWith('../')) return target.endsWith('.json') && !area.startsWith('engine'); // package.json
  if (!files.some((each) => each === `${target}.ts` || each === target) && !target.endsWith('.json'))
    return allowed.some(
      (name) => target === name || (name.endsWith(':') ? target.startsWith(name) : target.startsWith(`${name}/`)),
    );
  const targetArea = areaOf(target);
  if (targetArea === area) return true;
  if (!area.startsWith('engine') && targetArea.startsWith('engine')) return target === 'engine/index';
  return allowed.some((name) => name === targetArea || (name === 'engine/*' && targetArea.startsWith('engine/')));
}

suite('architecture', () => {
  test('every folder has a row in the table', () => {
    assert.deepEqual(
      files.filter((file) => mayImport[areaOf(file)] === undefined),
      [],
    );
  });

  test('imports point back towards the model; hosts enter the engine by its one door', () => {
    assert.deepEqual(
      imports.filter((each) => !isAllowed(each)).map(({ file, target }) => `${file} imports ${target}`),
      [],
    );
  });

  test(`no file is longer than ${longestFile} lines, lists apart`, () => {
    const long = files.filter((file) => !isData(file) && read(file).split('\n').length > longestFile);
    assert.deepEqual(long, []);
  });

  test('no folder is called by what it is not', () => {
    const vague = files.filter((file) => /(^|\/)(utils?|common|helpers?|core|misc|shared)(\/|\.ts$)/.test(file));
    assert.deepEqual(vague, []);
  });

  test('the engine keeps no clock, rolls no dice and has no global doors', () => {
    const doors =
      /\b(Date\.now|new Date\(\)|Math\.random|performance\.|globalThis|console\.|process\.|setTimeout|setInterval|fetch\()/;
    const found = files
      .filter((file) => file.startsWith('engine/') && !isData(file))
      .flatMap((file) => {
        const door = doors.exec(withoutComments(read(file)));
        return door ? [`${file}: ${door[0]}`] : [];
      });
    assert.deepEqual(found, []);
  });

  test('what is loaded at the start holds no reader of texts: the worker reads', async function () {
    this.timeout(30_000);
    const { metafile } = await build({
      entryPoints: [path.join(source, 'editor/extension.ts')],
      bundle: true,
      minify: true,
      platform: 'node',
      external: ['vscode'],
      metafile: true,
      write: false,
      logLevel: 'silent',
    });
    const [output] = Object.values(metafile.outputs);
    const inside = Object.entries(output!.inputs).flatMap(([file, { bytesInOutput }]) =>
      bytesInOutput > 0 && /engine\/(corpus|text\/formats|lexicon|entities|links)|htmlparser2|micromark|yaml/.test(file)
        ? [`${file} (${bytesInOutput})`]
        : [],
    );
    assert.deepEqual(inside, []);
    assert.ok(output!.bytes < 300_000, `${output!.bytes} bytes`);
  });

  test('the engine, bundled for a web worker, reads articles where nothing exists but the language itself', async function () {
    this.timeout(30_000);
    const { outputFiles } = await build({
      entryPoints: [path.join(source, 'engine/index.ts')],
      bundle: true,
      platform: 'browser',
      conditions: ['worker'],
      format: 'iife',
      globalName: 'engine',
      write: false,
      logLevel: 'silent',
    });
    const world = createContext({});
    new Script(outputFiles[0]!.text).runInContext(world);
    const articles = [
      { id: 'a.md', format: 'markdown', text: '---\ntitle: A\n---\n# Oil\n\nSome 400 tonnes leaked near Haf&ouml;rn.' },
      { id: 'b.html', format: 'html', text: '<title>B</title><p>Some 700 tonnes leaked near Haf&ouml;rn.</p>' },
    ].map((article) => ({ ...article, story: '', version: 1 }));
    const figures = new Script(
      `{ const corpus = engine.createCorpus(); (${JSON.stringify(articles)}).map((article) => corpus.set(article).figures.length) }`,
    ).runInContext(world) as number[];
    assert.deepEqual([...figures], [1, 1]);
  });
});
