/** What a reader gets: the packaged extension and `npm start`. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { installExtension, installVSCode, projectRoot, scratchFolder } from '../host';

const vsix = process.env['CROSSREAD_VSIX']!;

suite('the packaged extension', () => {
  test('is at most 3 MB', () => {
    const size = statSync(vsix).size;
    console.log(`      ${(size / 1024).toFixed(0)} KB`);
    assert.ok(size <= 3 * 1024 * 1024, `${size} bytes`);
  });

  test('installs on the lowest VS Code it admits, and holds only what it needs', async function () {
    this.timeout(300_000);
    const scratch = scratchFolder();
    try {
      const folder = path.join(scratch, 'extensions');
      mkdirSync(folder);
      await installExtension(await installVSCode('lowest'), vsix, folder);
      const installed = readdirSync(folder).find((name) => name.startsWith('crossread.crossread-'));
      assert.ok(installed);
      const files = readdirSync(path.join(folder, installed), { recursive: true, encoding: 'utf8' });
      for (const needed of [
        'readme.md',
        'dist/extension.js',
        'dist/worker.js',
        'dist/web/extension.js',
        'dist/web/worker.js',
        'dist/THIRD_PARTY_NOTICES.txt',
        'l10n/bundle.l10n.de.json',
        'package.nls.de.json',
        'samples/harbour-wire.txt',
      ])
        assert.ok(files.includes(needed), needed);
      assert.deepEqual(
        files.filter((file) => /\.map$|\.ts$|^(src|test|scripts|node_modules|out)\b/.test(file)),
        [],
      );
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  });
});

suite('npm start', () => {
  test('prints an address at which VS Code answers, and ends on Ctrl+C', async function () {
    this.timeout(120_000);
    const child = spawn(process.execPath, ['scripts/start.mjs', '--browser'], {
      cwd: projectRoot,
      env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const address = await new Promise<string>((resolve, reject) => {
      let output = '';
      child.stdout.on('data', (data: Buffer) => {
        output += data.toString();
        const found = /http:\/\/127\.0\.0\.1\S+/.exec(output)?.[0];
        if (found !== undefined) resolve(found);
      });
      child.once('close', () => reject(new Error(`it ended: ${output}`)));
    });
    const answer = await fetch(address);
    assert.equal(answer.status, 200);
    assert.match(await answer.text(), /workbench/);
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGINT');
    assert.equal(await ended, 0);
  });
});
