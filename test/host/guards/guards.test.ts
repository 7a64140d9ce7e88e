/** A red run must never look green: each way in which tests can break, run for real in the stand-in for VS Code. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { installChromium, installVSCode, projectRoot } from '../install';

interface Run {
  readonly code: number | null;
  readonly output: string;
}

function runGuard(name: string, seconds: number): Promise<Run> {
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

/** How each guard must end: its exit code, and what it must have said. `seconds` is its limit. The last only waits. */
const guards = [
  { name: 'passes', code: 0, said: /::counts \{"passed":1,"failed":0,"skipped":0\}/, seconds: 180 },
  { name: 'fails', code: 1, said: /::counts \{"passed":0,"failed":1,"skipped":0\}/, seconds: 180 },
  { name: 'isKilled', code: 70, said: /extension host ended/, seconds: 180 },
  { name: 'exits', code: 70, said: /extension host ended/, seconds: 180 },
  { name: 'neverEnds', code: 124, said: /never ends: begun/, seconds: 60 },
] as const;

suite('a run in the stand-in host', () => {
  const runs = new Map<string, Promise<Run>>();
  suiteSetup(async function () {
    this.timeout(300_000); // on a fresh machine it installs them
    await installVSCode('newest');
    installChromium();
    let before: Promise<unknown> = Promise.resolve();
    for (const { name, seconds } of guards.slice(0, -1)) {
      const run = before.then(() => runGuard(name, seconds));
      runs.set(name, run);
      before = run;
    }
    const { name, seconds } = guards.at(-1)!;
    runs.set(name, runGuard(name, seconds));
  });
  for (const { name, code, said } of guards)
    test(`ends with ${code} when its suite ${name}`, async function () {
      this.timeout(200_000);
      const run = await runs.get(name)!;
      assert.equal(run.code, code, run.output);
      assert.match(run.output, said);
    });
});
