// The counts of suites: how they are taken from what a suite prints, and summed. A suite that ends badly, or ends without
// telling its counts, has failed.
import { spawn } from 'node:child_process';
import { root } from './setUp.mjs';

export const passed = (count = 1) => ({ passed: count, failed: 0, skipped: 0 });
export const failed = (count = 1) => ({ passed: 0, failed: count, skipped: 0 });

/** A suite that cannot run here; the reason is printed. */
export function skipped(reason, count = 1) {
  console.log(`skipped: ${reason}`);
  return { passed: 0, failed: 0, skipped: count };
}

export const sum = (all) =>
  all.reduce((a, b) => ({
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  }));

export const sentence = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** Runs a command that prints mocha's counts line, shows the rest of its output, and gives the counts. */
export function runCounted(command, args, { env = {}, minutes = 10 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: process.platform !== 'win32',
    });
    let tooLong = false;
    const limit = setTimeout(() => {
      tooLong = true;
      stopGroup(child);
    }, minutes * 60_000);
    const onExit = () => stopGroup(child);
    process.once('exit', onExit);
    let counts;
    let rest = '';
    child.stdout.on('data', (data) => {
      const lines = (rest + data).split('\n');
      rest = lines.pop();
      for (const line of lines) {
        const found = /^::counts (\{.*\})$/.exec(line);
        if (found) counts = JSON.parse(found[1]);
        else console.log(line);
      }
    });
    child.once('error', (error) => console.error(error));
    child.once('close', (code) => {
      clearTimeout(limit);
      process.removeListener('exit', onExit);
      resolve(judge({ counts, code, tooLong }));
    });
  });
}

function judge({ counts, code, tooLong }) {
  if (tooLong) console.error('The suite did not end in time.');
  else if (!counts) console.error(`The suite ended with ${code} and told no counts.`);
  else if (sum([counts]).passed + counts.failed + counts.skipped === 0) console.error('The suite held no test.');
  else if (code === 0 || counts.failed > 0) return counts;
  else console.error(`The suite ended with ${code} though no test had failed.`);
  return { ...(counts ?? failed(0)), failed: (counts?.failed ?? 0) + 1 };
}

function stopGroup(child) {
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // it has ended
  }
}
