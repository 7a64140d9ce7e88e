#!/usr/bin/env node
// Packs the extension into crossread-VERSION.vsix in the project's folder (vsce builds for production first).
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages, manifest, root, run } from './testing/setUp.mjs';

/** README.md without what lies in the repository only: its pictures, and links to its other files. */
function readmeForReaders() {
  const text = readFileSync(path.join(root, 'README.md'), 'utf8')
    .replace(/^(\|.*)?!\[.*\]\(.*\).*\n/gm, '')
    .replace(/\[([^\]]+)\]\((?!https?:)[^)]+\)/g, '$1')
    .replace(/^\| dark \|.*\n\|--.*\n/m, '');
  mkdirSync(path.join(root, 'out'), { recursive: true });
  writeFileSync(path.join(root, 'out/README.md'), text);
  return 'out/README.md';
}

/** Gives the path of the file. */
export function packageExtension() {
  installPackages();
  const file = path.join(root, `${manifest.name}-${manifest.version}.vsix`);
  run('node_modules/.bin/vsce', [
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--readme-path',
    readmeForReaders(),
    '-o',
    file,
  ]);
  return file;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = packageExtension();
  console.log(`${path.basename(file)}: ${(statSync(file).size / 1024).toFixed(0)} KB`);
}
