#!/usr/bin/env node
// `node scripts/measure.mjs [FOLDER|COUNT] [TIMES]`: what a reader waits for, in the packaged extension: activation, time from
// opening the folder (../shared/seeds where it is, else samples/) to the first mark and the last link, from a newly shown
// article to its marks and rows, the longest blocks of the extension host, the size of the package. With a COUNT the folder
// holds so many articles of the load set, or made ones. Prints the median and the worst of some runs; writes
// out/measure.json, or out/measure-COUNT.json. CROSSREAD_VSIX: a package that is built already.
import { build } from 'esbuild';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packageExtension } from './package.mjs';
import { loadHost, standInCode } from './testing/host.mjs';
import { root } from './testing/setUp.mjs';

const seeds = path.resolve(root, '../shared/seeds');
const count = /^\d+$/.test(process.argv[2] ?? '') ? process.argv[2] : undefined;
const folder =
  count === undefined
    ? path.resolve(process.argv[2] ?? (existsSync(seeds) ? seeds : path.join(root, 'samples')))
    : path.join(root, 'out/measure', count);
const times = Number(process.argv[3] ?? 5);

const vsix = process.env.CROSSREAD_VSIX ?? packageExtension();
await loadHost();
const tests = path.join(root, 'out/measure/index.cjs');
const bundled = { absWorkingDir: root, bundle: true, platform: 'node', target: 'node20', logLevel: 'warning' };
await build({
  ...bundled,
  entryPoints: ['test/measure/measure.ts'],
  outfile: tests,
  format: 'cjs',
  external: ['vscode'],
});
if (count !== undefined) {
  const write = path.join(root, 'out/measure/folder.mjs');
  await build({ ...bundled, entryPoints: ['test/measure/folder.ts'], outfile: write, format: 'esm' });
  rmSync(folder, { recursive: true, force: true });
  execFileSync(process.execPath, [write, folder, count], { cwd: root });
}

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
  'activation (ms of processor)': (run) => run.activationTime,
  'folder opened → article shown (ms)': (run) => run.shown,
  'folder opened → first mark (ms)': (run) => run.firstMark,
  'folder opened → all articles read (ms)': (run) => run.allRead,
  'folder opened → last link (ms)': (run) => run.lastLink,
  'folder opened → findings (ms)': (run) => run.lastFinding,
  'article shown → its marks, worst of 12 (ms)': (run) => Math.max(...run.toMarks),
  'article shown → its rows in the tree, worst of 12 (ms)': (run) => Math.max(...run.toTree),
  'longest block on activation (ms of processor)': (run) => run.activationBlock.processor,
  'longest block while reading (ms of processor)': (run) => run.readingBlock.processor,
  'longest block while reading (ms by the clock)': (run) => run.readingBlock.clock,
  'longest block while articles are shown (ms of processor)': (run) => run.showingBlock.processor,
  'longest block while 300 characters are typed (ms of processor)': (run) => run.typingBlock.processor,
  'longest block while 300 characters are typed (ms by the clock)': (run) => run.typingBlock.clock,
  'longest block after typing (ms of processor)': (run) => run.afterTypingBlock.processor,
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
    `${name.padEnd(64)} median ${result[name].median.toFixed(0).padStart(6)}   worst ${result[name].worst.toFixed(0).padStart(6)}`,
  );
}
const file = count === undefined ? 'out/measure.json' : `out/measure-${count}.json`;
writeFileSync(path.join(root, file), `${JSON.stringify(result, null, 2)}\n`);
