// VS Code for the tests: bundles test/host once per process and gives its functions.
import { build } from 'esbuild';
import { chmodSync } from 'node:fs';
import path from 'node:path';
import { root } from './setUp.mjs';

let loaded;

/** What `test/host/index.ts` exports. */
export const loadHost = () => (loaded ??= bundleHost().then(() => import('../../out/host/index.mjs')));

/** Takes the command line of a desktop VS Code. */
export const standInCode = path.join(root, 'out/host/code.mjs');

async function bundleHost() {
  await build({
    absWorkingDir: root,
    entryPoints: ['test/host/index.ts', 'test/host/code.ts'],
    outdir: 'out/host',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    banner: { js: '#!/usr/bin/env node' },
    logLevel: 'error',
  });
  chmodSync(standInCode, 0o755);
}
