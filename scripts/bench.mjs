#!/usr/bin/env node
// `npm run bench [--quick]`: speed, memory and growth of the engine, beside its peers, each measurement in a process of
// its own, one after the other. Writes out/bench.json and docs/BENCH.md.
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const quick = process.argv.includes('--quick');
process.chdir(root);
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

function measure(task, count) {
  process.stderr.write(`${task} ${count} …`);
  const printed = execFileSync(process.execPath, ['--expose-gc', 'out/bench/measure.mjs', task, String(count)], {
    encoding: 'utf8',
  });
  process.stderr.write(' done\n');
  return JSON.parse(printed.trim().split('\n').at(-1));
}

const sizes = quick ? [100, 1000] : [100, 1000, 3000, 9000];
const result = {
  machine: { cores: os.cpus().length, model: os.cpus()[0]?.model, node: process.version },
  compromise: measure('compromise', 200),
  wink: measure('wink', 1000),
  stages: measure('stages', 1000),
  cold: sizes.map((size) => measure('cold', size)),
  keystroke: measure('keystroke', 1000),
  query: measure('query', quick ? 1000 : 9000),
  bundles: Object.fromEntries(
    ['dist/cli.js', 'dist/extension.js', 'dist/worker.js', 'dist/web/extension.js', 'dist/web/worker.js']
      .filter((file) => existsSync(file))
      .map((file) => [file, statSync(file).size]),
  ),
};

const [small, large] = [result.cold.find((x) => x.articles >= 1000) ?? result.cold[0], result.cold.at(-1)];
const exponent = (of) => Math.log(of(large) / of(small)) / Math.log(large.megabytes / small.megabytes);
result.growth = large === small ? null : { time: exponent((x) => x.seconds), memory: exponent((x) => x.retainedMb) };

const n = (value, digits = 2) => (value >= 100 ? value.toFixed(0) : value.toFixed(digits));
const last = result.cold.at(-1);
const table = [
  `Measured by \`npm run bench\`${quick ? ' -- --quick' : ''}: ${result.machine.cores} cores, ${result.machine.model}, node ${result.machine.node}; articles: ${result.stages.source}.`,
  '',
  '| what | Crossread | peer | ratio |',
  '|--|--|--|--|',
  `| reading everything, MB per core-second (${result.cold[1]?.articles ?? last.articles} articles) | ${n((result.cold[1] ?? last).readMbPerSecond)} | compromise \`nlp()\` ${n(result.compromise.mbPerSecond)} | ${n((result.cold[1] ?? last).readMbPerSecond / result.compromise.mbPerSecond, 0)} × |`,
  `| | | wink-nlp ${n(result.wink.mbPerSecond)} | ${n((result.cold[1] ?? last).readMbPerSecond / result.wink.mbPerSecond)} × |`,
  `| links of one statement among ${result.query.statements}, ms p50 / p95 | ${n(result.query.ours.p50)} / ${n(result.query.ours.p95)} | MiniSearch ${n(result.query.minisearch.p50)} / ${n(result.query.minisearch.p95)} | ${n(result.query.minisearch.p50 / result.query.ours.p50, 0)} × |`,
  `| a keystroke to the article's new links, ms p50 / p95 (1,000 articles) | ${n(result.keystroke.p50)} / ${n(result.keystroke.p95)} | reading that article again ${n(result.keystroke.wholeArticleP50)} | ${n(result.keystroke.wholeArticleP50 / result.keystroke.p50)} × |`,
  '',
  '| stage | MB per core-second |',
  '|--|--|',
  ...Object.entries(result.stages)
    .filter(([, v]) => typeof v === 'number')
    .filter(([k]) => !['articles', 'megabytes'].includes(k))
    .map(([k, v]) => `| ${k} | ${n(v)} |`),
  '',
  '| articles | MB | read s | resolve s | link s | links | peak MB | kept MB |',
  '|--|--|--|--|--|--|--|--|',
  ...result.cold.map(
    (x) =>
      `| ${x.articles} | ${n(x.megabytes)} | ${n(x.readSeconds)} | ${n(x.resolveSeconds)} | ${n(x.linkSeconds)} | ${x.links} | ${n(x.peakRssMb)} | ${n(x.retainedMb)} |`,
  ),
  '',
  result.growth
    ? `Growth from ${small.articles} to ${large.articles} articles: time exponent ${n(result.growth.time)}, memory exponent ${n(result.growth.memory)}.`
    : '',
  '',
].join('\n');
mkdirSync('out', { recursive: true });
writeFileSync('out/bench.json', `${JSON.stringify(result, null, 2)}\n`);
if (!quick) writeFileSync('docs/BENCH.md', `# Bench\n\n${table}`);
console.log(table);
