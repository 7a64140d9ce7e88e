/** Work in steps gives what is given at once, and no step is much larger than others. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { finish, mapInSteps, sortInSteps } from '../../../src/engine/model';

suite('work in steps', () => {
  test('sorting gives what sorting at once gives, equal ones in their order', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 50 }), (count, kinds) => {
        const items = Array.from({ length: count }, (_, i) => ({ i, key: (i * 7919) % kinds }));
        const order = (a: { key: number }, b: { key: number }): number => a.key - b.key;
        assert.deepEqual(finish(sortInSteps(items, order)), [...items].sort(order));
      }),
      { numRuns: 60 },
    ));

  test('sorting pauses while it compares', () => {
    let compared = 0;
    let longest = 0;
    const items = Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 99_991);
    const steps = sortInSteps(items, (a, b) => {
      compared++;
      return a - b;
    });
    for (let last = 0, step = steps.next(); !step.done; step = steps.next()) {
      longest = Math.max(longest, compared - last);
      last = compared;
    }
    assert.ok(longest < 15_000, `${longest} comparisons between two steps`);
    assert.ok(compared > 1_000_000);
  });

  test('mapping keeps the order, and pauses', () => {
    const steps = mapInSteps([1, 2, 3, 4, 5], 0.5, (x) => x * 2);
    assert.equal(steps.next().value, 1);
    assert.deepEqual(finish(steps), [2, 4, 6, 8, 10]);
    const heavy = mapInSteps([1, 7, 0], (x) => x, String);
    assert.deepEqual([heavy.next().value, heavy.next().value], [1, 7]);
  });
});
