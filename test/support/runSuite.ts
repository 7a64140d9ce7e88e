/**
 * Runs a suite's tests with mocha (`tdd` words), in plain Node, in an extension host or in a web worker, and prints the
 * counts at the end. The bundle that `scripts/testing/bundle.mjs` makes of a suite calls it.
 */
import type Mocha from 'mocha';
import { writeCounts } from './counts';

export type MochaClass = typeof Mocha;

/** @param retries how often a test that failed is tried again; each time is printed */
export function runSuite(Class: MochaClass, load: () => void, grep?: string, retries = 0): Promise<void> {
  class CountingReporter extends Class.reporters.Spec {
    constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
      super(runner, options);
      runner.on('retry', (test: Mocha.Test, error: unknown) =>
        console.log(`tried again: ${test.fullTitle()}\n${String(error)}`),
      );
      runner.once('end', () => {
        const { passes, failures, pending } = this.stats;
        console.log(writeCounts({ passed: passes, failed: failures, skipped: pending }));
      });
    }
  }
  const mocha = new Class({
    ui: 'tdd',
    color: false,
    timeout: 60_000,
    retries,
    reporter: CountingReporter,
    ...(grep !== undefined && grep !== '' && { grep }),
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha); // makes `suite` and `test` known
  load();
  return new Promise((resolve, reject) => {
    mocha.run((failures) => (failures > 0 ? reject(new Error(`${failures} tests failed`)) : resolve()));
  });
}
