#!/usr/bin/env node
// Packs the extension into crossread-VERSION.vsix in the project's folder (vsce builds for production first).
import { statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages, manifest, root, run } from './testing/setUp.mjs';

/** Gives the path of the file. */
export function packageExtension() {
  installPackages();
  const file = path.join(root, `${manifest.name}-${manifest.version}.vsix`);
  run('node_modules/.bin/vsce', ['package', '--no-dependencies', '--allow-missing-repository', '-o', file]);
  return file;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = packageExtension();
  console.log(`${path.basename(file)}: ${(statSync(file).size / 1024).toFixed(0)} KB`);
}
