#!/usr/bin/env node
// `npm run bench [-- --quick]`: speed, memory and growth of the engine, beside its peers, each measurement in a process of
// its own, one after the other. Writes out/bench.json, docs/BENCH.md and docs/pictures/growth.svg. Activation and the
// package's size are taken from the last `node scripts/measure.mjs`, where there is one.
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { growthPicture } from './bench/picture.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const quick = process.argv.includes('--quick');
process.chdir(root);
// as it is shipped: minified bundles; the command line's also serves as the reading threads
execFileSync(process.execPath, ['scripts/build.mjs', '--production'], { stdio: 'inherit' });
rmSync('out/bench', { recursive: true, force: true });
await build({
  entryPoints: ['test/bench/measure.ts'],
  outfile: 'out/bench/measure.mjs',
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
});

function lastMeasured(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function measure(task, count) {
  process.stderr.write(`${task} ${count} …`);
  const started = Date.now();
  const printed = execFileSync(process.execPath, ['--expose-gc', 'out/bench/measure.mjs', task, String(count)], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  process.stderr.write(` ${((Date.now() - started) / 1000).toFixed(0)} s\n`);
  return JSON.parse(printed.trim().split('\n').at(-1));
}

const sizes = quick ? [100, 1000] : [100, 1000, 3000, 9000];
const largest = sizes.at(-1);
const compromise = measure('compromise', 200);
const wink = measure('wink', 1000);
const floor = measure('floor', 1000);
const result = {
  machine: { cores: os.cpus().length, model: os.cpus()[0]?.model, node: process.version },
  compromise,
  wink,
  floor,
  stages: measure('stages', 3000),
  // each fills the cache that the ones below use
  cold: sizes.map((size) => measure('cold', size)),
  again: sizes.map((size) => measure('again', size)),
  threads: measure('threads', largest),
  keystroke: measure('keystroke', 1000),
  query: measure('query', largest),
  slices: measure('slices', 1000),
  denseSlices: measure('denseSlices', 300),
  bundles: Object.fromEntries(
    ['dist/cli.js', 'dist/extension.js', 'dist/worker.js', 'dist/web/extension.js', 'dist/web/worker.js']
      .filter((file) => existsSync(file))
      .map((file) => [file, statSync(file).size]),
  ),
  measured: lastMeasured('out/measure.json'),
  measured300: lastMeasured('out/measure-300.json'),
};

result.cacheBytes = folderSize(`out/bench/cache-${result.cold.at(-1).articles}`);

function folderSize(folder) {
  return Number(execFileSync('du', ['-sk', folder], { encoding: 'utf8' }).split('\t')[0]) * 1024;
}

/** Slope of the least-squares line through the logarithms: 1 is linear. */
function exponent(rows, of) {
  const points = rows.map((row) => [Math.log(row.megabytes), Math.log(of(row))]);
  const mean = (axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return over / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}
const large = result.cold.filter(({ articles }) => articles >= 1000);
result.growth =
  large.length < 2
    ? null
    : {
        time: exponent(large, (x) => x.seconds),
        read: exponent(large, (x) => x.readSeconds),
        link: exponent(large, (x) => x.linkSeconds),
        memory: exponent(large, (x) => x.retainedMb),
      };

const n = (value, digits = 2) => (value >= 100 ? value.toFixed(0) : value.toFixed(digits));
/** On the machine for which the budgets were stated wink-nlp reads 2.7 MB/s per core. */
const scale = 2.7 / wink.mbPerSecond;
const last = result.cold.at(-1);
const lastAgain = result.again.at(-1);
const per = result.cold.find(({ articles }) => articles === 1000) ?? last;
const { keystroke, query, threads, measured, measured300 } = result;
const compromiseAlone = last.megabytes / compromise.mbPerSecond;
/** Core-seconds for one MB through all stages, each warm. */
const serial = [
  'clean text',
  'all of a paragraph',
  'names of an article',
  'figures placed and dated',
  'attribution',
  'statements',
].reduce((sum, stage) => sum + 1 / result.stages[stage], 0);
const rows = [
  [
    'reading everything, MB per core-second',
    n(per.readMbPerSecond),
    `compromise \`nlp()\` ${n(compromise.mbPerSecond)}`,
    `${n(per.readMbPerSecond / compromise.mbPerSecond, 1)} ×`,
    '20 × compromise',
  ],
  [
    '',
    '',
    `wink-nlp reading ${n(wink.mbPerSecond)}`,
    `${n(per.readMbPerSecond / wink.mbPerSecond)} ×`,
    'ahead of wink-nlp',
  ],
  [
    `the same for ${last.articles} articles`,
    n(last.readMbPerSecond),
    `words by a regular expression into a map ${n(floor.mbPerSecond)}`,
    `${n(last.readMbPerSecond / wink.mbPerSecond)} × wink-nlp`,
    '',
  ],
  [
    `${last.articles} articles (${n(last.megabytes)} MB) to complete links, core-seconds`,
    n(last.seconds),
    `compromise reading alone ${n(compromiseAlone)}`,
    `${n(compromiseAlone / last.seconds, 1)} ×`,
    '',
  ],
  [
    `the same with two reading threads, seconds by the clock`,
    `${n(threads.seconds)} (${n(threads.seconds / scale)})`,
    '',
    '',
    '6',
  ],
  ['linking alone, core-seconds', `${n(last.linkSeconds)} (${n(last.linkSeconds / scale)})`, '', '', '5'],
  [
    'again from the cache, core-seconds',
    n(lastAgain.seconds),
    `cold ${n(last.seconds)}`,
    `${n(last.seconds / lastAgain.seconds, 1)} ×`,
    '10 ×',
  ],
  [
    'of it reading alone',
    n(lastAgain.readSeconds),
    `cold ${n(last.readSeconds)}`,
    `${n(last.readSeconds / lastAgain.readSeconds, 1)} ×`,
    '',
  ],
  [
    'of a folder opened again: its index, made in slices afterwards or at the first edit, core-seconds',
    `${n(lastAgain.indexSeconds)} (${n(lastAgain.indexSeconds / scale)})`,
    '',
    '',
    '',
  ],
  [
    'a keystroke to the article’s new links, ms p50 / p95 (1,000 articles)',
    `${n(keystroke.p50)} / ${n(keystroke.p95)} (${n(keystroke.p95 / scale)})`,
    `reading that article again ${n(keystroke.wholeArticleP50)}`,
    `${n(keystroke.wholeArticleP50 / keystroke.p50)} ×`,
    'p95 16',
  ],
  [
    `links of one statement among ${query.statements}, ms p50 / p95`,
    `${n(query.ours.p50)} / ${n(query.ours.p95)} (${n(query.ours.p95 / scale)})`,
    `MiniSearch ${n(query.minisearch.p50)} / ${n(query.minisearch.p95)}`,
    `${n(query.minisearch.p50 / query.ours.p50, 0)} ×`,
    'p95 5',
  ],
  ['memory, peak / kept, MB', `${n(last.peakRssMb)} / ${n(last.retainedMb)}`, '', '', '700 / 250'],
  ...(result.growth
    ? [
        [
          'growth from 1,000 articles on, exponent of time / memory',
          `${n(result.growth.time)} / ${n(result.growth.memory)}`,
          'linear',
          '',
          '1.1',
        ],
      ]
    : []),
  ['cache on disk, MB', n(result.cacheBytes / 1e6), `text ${n(last.megabytes)}`, '', ''],
  ...(measured
    ? [
        [
          'activation, ms (median / worst)',
          `${n(measured['activation (ms)'].median)} / ${n(measured['activation (ms)'].worst)}`,
          '',
          '',
          '50',
        ],
        ['package, KB', n(measured.vsixKB), '', '', '3072'],
      ]
    : []),
  ...(measured300
    ? [
        ['article shown → its marks, worst of 12', '100'],
        ['article shown → its rows in the tree, worst of 12', '100'],
        ['longest block while 300 characters are typed', '16'],
        ['longest block after typing', '16'],
      ].map(([what, goal]) => {
        const name = Object.keys(measured300).find((key) => key.startsWith(what));
        const { median, worst } = measured300[name];
        return [`300 articles: ${name} (median / worst)`, `${n(median)} / ${n(worst)}`, '', '', goal];
      })
    : []),
];
const table = [
  `Measured by \`npm run bench\`${quick ? ' -- --quick' : ''}: ${result.machine.cores} cores, ${result.machine.model}, node ${result.machine.node}; articles: ${result.stages.source}.`,
  `This machine is ${n(1 / scale, 1)} times as fast as the one for which the numbers to reach were stated (wink-nlp 2.7 MB/s); in brackets what that one would take.`.replace(
    / 0\.(\d) times as fast/,
    ' 0.$1 times as fast',
  ),
  '',
  '| what | Crossread | peer | ratio | to reach |',
  '|--|--|--|--|--|',
  ...rows.map((row) => `| ${row.join(' | ')} |`),
  '',
  '![Growth of time and memory with the number of articles](pictures/growth.svg)',
  '',
  'What stands in the way where reading falls short:',
  '',
  `* All stages together take ${n(serial)} core-seconds for one MB when all of their code is compiled: ${n(1 / serial)} MB/s, ${n(1 / serial / wink.mbPerSecond)} × wink-nlp. That is the floor of the stages as they are. Words alone, by a regular expression into a map, go at ${n(floor.mbPerSecond)} MB/s.`,
  `* Above that floor, 1,000 articles cost ${n(per.readSeconds / per.megabytes)} and ${last.articles} articles ${n(last.readSeconds / last.megabytes)} core-seconds for one MB. The rest is V8: it compiles some 900 functions, on threads of its own that are counted here like all others, and collects what reading throws away; and the index, which is made while articles are read. At 1,000 articles its threads take as long as the one that reads.`,
  '',
  '| stage | MB per core-second |',
  '|--|--|',
  ...Object.entries(result.stages)
    .filter(([k, v]) => typeof v === 'number' && !['articles', 'megabytes'].includes(k))
    .map(([k, v]) => `| ${k} | ${n(v)} |`),
  '',
  'Core-seconds by size; *again* is the same folder from the cache.',
  '',
  '| articles | MB | read | resolve | link | links | again: read | resolve | link | index | peak MB | kept MB |',
  '|--|--|--|--|--|--|--|--|--|--|--|--|',
  ...result.cold.map((x, i) => {
    const a = result.again[i];
    return `| ${x.articles} | ${n(x.megabytes)} | ${n(x.readSeconds)} | ${n(x.resolveSeconds)} | ${n(x.linkSeconds)} | ${x.links} | ${n(a.readSeconds)} | ${n(a.resolveSeconds)} | ${n(a.linkSeconds)} | ${n(a.indexSeconds)} | ${n(x.peakRssMb)} | ${n(x.retainedMb)} |`;
  }),
  '',
  'The longest the editor’s worker is at work without a look at what waits, ms of processor.',
  '',
  '| | 1,000 articles | 300 of one event |',
  '|--|--|--|',
  ...Object.entries(result.slices.slices).map(
    ([name, { longest }]) => `| ${name} | ${n(longest, 0)} | ${n(result.denseSlices.slices[name].longest, 0)} |`,
  ),
  '',
  '| bundle | KB |',
  '|--|--|',
  ...Object.entries(result.bundles).map(([file, size]) => `| ${file} | ${n(size / 1024, 0)} |`),
  '',
].join('\n');
writeFileSync('out/bench.json', `${JSON.stringify(result, null, 2)}\n`);
if (!quick) {
  mkdirSync('docs/pictures', { recursive: true });
  writeFileSync('docs/BENCH.md', `# Bench\n\n${table}`);
  writeFileSync('docs/bench.json', `${JSON.stringify(result, null, 2)}\n`);
  writeFileSync('docs/pictures/growth.svg', growthPicture(result.cold, result.again));
}
console.log(table);
