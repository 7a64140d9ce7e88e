// What every script may count on: the project's folder, its packages installed. Needs nothing but Node and npm.
import { spawnSync } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** What is type-checked by itself, each with the globals it has: the engine none, what drives a browser a page's. */
export const typeProjects = ['.', 'src/engine', 'src/page', 'test/host', 'test/journey'];

const readJson = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

export const manifest = readJson('package.json');

/** Runs `npm ci` unless every package of package.json is there in its version. */
export function installPackages() {
  const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  if (wanted.every(([name, version]) => installedVersion(name) === version)) return;
  if (isLink('node_modules')) throw new Error('node_modules is a link to other versions: run npm ci where it points.');
  console.log('Installing the packages …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Runs a command in the project's folder and throws when it fails. */
export function run(command, args, options = {}) {
  const ran = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && command === 'npm',
    ...options,
  });
  if (ran.status !== 0)
    throw new Error(`${path.basename(command)} ended with ${ran.status ?? ran.signal ?? ran.error}`);
}

function installedVersion(name) {
  try {
    return readJson(`node_modules/${name}/package.json`).version;
  } catch {
    return undefined;
  }
}

function isLink(file) {
  try {
    return lstatSync(path.join(root, file)).isSymbolicLink();
  } catch {
    return false;
  }
}
