#!/usr/bin/env node
// npm start [FOLDER]: opens VS Code with the extension on the samples, or on FOLDER. It takes the desktop VS Code of this
// machine if there is one, and otherwise VS Code in the browser, from npm, at an address of this machine that it prints.
// `npm start -- --browser` takes the browser in any case.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { installPackages, root, run } from './testing/setUp.mjs';

const words = process.argv.slice(2);
const folder = path.resolve(
  process.env.INIT_CWD ?? '.',
  words.find((word) => !word.startsWith('-')) ?? `${root}/samples`,
);
if (!existsSync(folder) || !statSync(folder).isDirectory()) {
  console.error(`There is no folder at “${folder}”.`);
  process.exit(1);
}
installPackages();
run(process.execPath, ['scripts/build.mjs']);

const desktop = words.includes('--browser') ? undefined : findDesktop();
if (desktop) {
  console.log(`Opening ${folder} in VS Code.`);
  run(desktop, ['--new-window', `--extensionDevelopmentPath=${root}`, folder]);
} else await startInBrowser();

/** The command that opens the VS Code of this machine; undefined where there is none, or no screen. */
function findDesktop() {
  const { platform, env } = process;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return undefined;
  const suffix = platform === 'win32' ? '.cmd' : '';
  const candidates = (env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((bin) => ['code', 'codium'].map((name) => path.join(bin, name + suffix)));
  if (platform === 'darwin') candidates.push('/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code');
  return candidates.find((file) => existsSync(file));
}

async function startInBrowser() {
  const { loadHost } = await import('./testing/host.mjs');
  const { installVSCode, standInUnavailable, startServer, workbenchAddress } = await loadHost();
  const unavailable = standInUnavailable();
  if (unavailable) {
    console.error(`There is no desktop VS Code here, and ${unavailable}. Install VS Code and try again.`);
    process.exit(1);
  }
  const server = await startServer({ installation: await installVSCode('newest'), staysUp: true });
  const address = workbenchAddress(server.port, { open: folder, extensions: [root] });
  console.log(`\nVS Code with Crossread on ${folder}:\n\n  ${address}\n\nCtrl+C ends it.`);
  openBrowser(address);
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => void server.stop().then(() => process.exit(0)));
}

/** Opens the address where there is a screen; without one the reader copies it. */
function openBrowser(address) {
  const { platform, env } = process;
  if (platform !== 'linux' || (!env.DISPLAY && !env.WAYLAND_DISPLAY)) return;
  if (spawnSync('which', ['xdg-open']).status === 0)
    spawn('xdg-open', [address], { stdio: 'ignore', detached: true }).unref();
}
