/** A red run must never look green: each way in which tests can break, run for real in the stand-in for VS Code. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from '../install';

interface Run {
  readonly code: number | null;
  readonly output: string;
}

function runGuard(name: string, seconds = 60): Promise<Run> {
  const tests = path.join(projectRoot, 'out/guards', name, 'index.cjs');
  const extension = path.join(projectRoot, 'test/host/guards/extension');
  const child = spawn(
    path.join(projectRoot, 'out/host/code.mjs'),
    [`--extensionDevelopmentPath=${extension}`, `--extensionTestsPath=${tests}`],
    { env: { ...process.env, CROSSREAD_HOST_TIMEOUT: String(seconds * 1000) }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

suite('a run in the stand-in host', () => {
  test('passes when its tests pass', async function () {
    this.timeout(90_000);
    const { code, output } = await runGuard('passes');
    assert.equal(code, 0, output);
    assert.match(output, /::counts \{"passed":1,"failed":0,"skipped":0\}/);
  });

  for (const [name, expected, said] of [
    ['fails', 1, /::counts \{"passed":0,"failed":1,"skipped":0\}/],
    ['isKilled', 70, /extension host ended/],
    ['exits', 70, /extension host ended/],
  ] as const)
    test(`fails when the suite ${name}`, async function () {
      this.timeout(90_000);
      const { code, output } = await runGuard(name);
      assert.equal(code, expected, output);
      assert.match(output, said);
    });

  test('fails in time when a test never ends', async function () {
    this.timeout(90_000);
    const { code, output } = await runGuard('neverEnds', 20);
    assert.equal(code, 124, output);
    assert.match(output, /never ends: begun/);
  });
});
