// node inHost.mjs CODE TESTS [FLAG …]: runs a bundled suite in the extension host of the VS Code at CODE, on a copy of samples/.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { root } from './setUp.mjs';

const [code, tests, ...flags] = process.argv.slice(2);
const scratch = mkdtempSync(path.join(tmpdir(), 'crossread-tests-'));
const folder = path.join(scratch, 'samples');
cpSync(path.join(root, 'samples'), folder, { recursive: true });
try {
  await runTests({
    vscodeExecutablePath: code,
    extensionDevelopmentPath: root,
    extensionTestsPath: tests,
    launchArgs: [folder, '--disable-extensions', `--user-data-dir=${path.join(scratch, 'user')}`, ...flags],
  });
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
