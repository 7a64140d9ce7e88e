#!/usr/bin/env node
// `node scripts/measure.mjs [FOLDER] [TIMES]`: what a reader waits for, in the packaged extension: activation, time from
// opening the folder (../shared/seeds where it is, else samples/) to the first mark and the last link, the longest block of
// the extension host, the size of the package. Prints the median and the worst of some runs; writes out/measure.json.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packageExtension } from './package.mjs';
import { loadHost, standInCode } from './testing/host.mjs';
import { root } from './testing/setUp.mjs';

const seeds = path.resolve(root, '../shared/seeds');
const folder = path.resolve(process.argv[2] ?? (existsSync(seeds) ? seeds : path.join(root, 'samples')));
const times = Number(process.argv[3] ?? 5);

const vsix = packageExtension();
await loadHost();
const tests = path.join(root, 'out/measure/index.cjs');
await build({
  absWorkingDir: root,
  entryPoints: ['test/measure/measure.ts'],
  outfile: tests,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  logLevel: 'warning',
});

function measureOnce() {
  const scratch = mkdtempSync(path.join(tmpdir(), 'crossread-measure-'));
  try {
    const articles = path.join(scratch, 'articles');
    cpSync(folder, articles, { recursive: true });
    mkdirSync(path.join(scratch, 'empty'));
    const workspace = path.join(scratch, 'measure.code-workspace');
    writeFileSync(workspace, JSON.stringify({ folders: [{ path: 'empty' }] }));
    const ran = spawnSync(
      standInCode,
      [workspace, `--extensionDevelopmentPath=${root}`, `--extensionTestsPath=${tests}`],
      { encoding: 'utf8', env: { ...process.env, CROSSREAD_MEASURED: articles } },
    );
    const measured = /^::measured (.*)$/m.exec(ran.stdout)?.[1];
    if (ran.status !== 0 || !measured) throw new Error(`no measurement (${ran.status})\n${ran.stdout}\n${ran.stderr}`);
    return JSON.parse(measured);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const runs = Array.from({ length: times }, measureOnce);
const rows = {
  'activation (ms)': (run) => run.activation,
  'folder opened → article shown (ms)': (run) => run.shown,
  'folder opened → first mark (ms)': (run) => run.firstMark,
  'folder opened → all articles read (ms)': (run) => run.allRead,
  'folder opened → last link (ms)': (run) => run.lastLink,
  'longest block on activation (ms of processor)': (run) => run.activationBlock.processor,
  'longest block while reading (ms of processor)': (run) => run.readingBlock.processor,
  'longest block while reading (ms by the clock)': (run) => run.readingBlock.clock,
};
const result = {
  folder: path.relative(root, folder),
  articles: runs[0].articles,
  runs: times,
  vsixKB: statSync(vsix).size / 1024,
};
console.log(`${result.articles} articles, ${times} runs; package ${result.vsixKB.toFixed(0)} KB`);
for (const [name, read] of Object.entries(rows)) {
  const values = runs.map(read).sort((a, b) => a - b);
  result[name] = { median: values[Math.floor(values.length / 2)], worst: values.at(-1) };
  console.log(
    `${name.padEnd(48)} median ${result[name].median.toFixed(0).padStart(6)}   worst ${result[name].worst.toFixed(0).padStart(6)}`,
  );
}
writeFileSync(path.join(root, 'out/measure.json'), `${JSON.stringify(result, null, 2)}\n`);
