#!/usr/bin/env node
// Bundles the product into dist/: the extension for the desktop and server host and for the web host, the engine's
// worker for both, and the command line. `--production` minifies and leaves source maps out; `--watch` rebuilds.
import { build, context } from 'esbuild';
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { writeNotices } from './notices.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const production = process.argv.includes('--production');
const common = {
  absWorkingDir: root,
  bundle: true,
  target: 'es2022',
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
};
const node = { ...common, platform: 'node', format: 'cjs' };
// extensions on the web run in a worker: packages must not count on a page
const browser = { ...common, platform: 'browser', format: 'cjs', conditions: ['worker'] };
const targets = [
  { ...node, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  { ...node, entryPoints: ['src/worker/node.ts'], outfile: 'dist/worker.js' },
  { ...node, entryPoints: ['src/editor/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  { ...browser, entryPoints: ['src/worker/browser.ts'], outfile: 'dist/web/worker.js', format: 'iife' },
  { ...browser, entryPoints: ['src/editor/web.ts'], outfile: 'dist/web/extension.js', external: ['vscode'] },
  { ...browser, entryPoints: ['src/page/matrix.ts'], outfile: 'dist/page/matrix.js', format: 'iife' },
].filter(({ entryPoints: [entry] }) => existsSync(path.join(root, entry)));

if (process.argv.includes('--watch')) {
  for (const target of targets) await (await context(target)).watch();
} else {
  rmSync(path.join(root, 'dist'), { recursive: true, force: true });
  const built = await Promise.all(targets.map((target) => build({ ...target, metafile: production })));
  if (production)
    writeNotices(
      built.map(({ metafile }) => metafile),
      path.join(root, 'dist/THIRD_PARTY_NOTICES.txt'),
    );
}
