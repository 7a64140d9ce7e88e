/** The score of a pair may be given up early, never wrongly. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { at, featureCount, features, type Feature } from '../../../src/engine/links/evidence/features';
import { trees, treesOfWords } from '../../../src/engine/lexicon/en/generated/linkWeights';
import { scoreOf } from '../../../src/engine/links/evidence/model';

suite('score', () => {
  const value = fc.oneof({ weight: 5, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) }, fc.constant(NaN));
  const evidence = fc.array(value, { minLength: featureCount, maxLength: featureCount });

  test('a least score takes no pair that reaches it', () =>
    fc.assert(
      fc.property(evidence, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (values, least) => {
        const whole = scoreOf(Float64Array.from(values));
        const given = scoreOf(Float64Array.from(values), least);
        assert.equal(given >= least, whole >= least);
        if (whole >= least) assert.equal(given, whole);
      }),
    ));

  test('the first trees ask nothing that is read after them', () => {
    const late = (name: Feature): boolean => at[name] >= at.unitsLighter || name === 'countedAlike';
    const asked = trees
      .slice(0, treesOfWords)
      .flat()
      .flatMap((node) => (node && typeof node !== 'number' ? [features[node[0]]!] : []));
    assert.ok(asked.length > 100);
    assert.deepEqual(asked.filter(late), []);
  });
});
