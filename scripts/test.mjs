#!/usr/bin/env node
// Runs the suites. `npm test` runs all of them; `node scripts/test.mjs pure [FILE …]` only the pure ones (plain Node).
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { globSync } from './glob.mjs';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const files = process.argv.slice(3);
const entries =
  files.length > 0 ? files : globSync(path.join(root, 'test'), /\.test\.ts$/, /\/(editor|web|journey|host)\//);
const out = path.join(root, 'out/pure');
rmSync(out, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: entries,
  outdir: out,
  outbase: 'test',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
});
const ran = spawnSync(
  process.execPath,
  ['--enable-source-maps', 'node_modules/mocha/bin/mocha.js', '--ui', 'tdd', '--timeout', '20000', 'out/pure/**/*.cjs'],
  { cwd: root, stdio: 'inherit' },
);
process.exit(ran.status ?? 1);
