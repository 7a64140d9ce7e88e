import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stem } from '../../../src/engine/links/words/stemmer';

suite('stems', () => {
  // from the published description of Porter2
  const cases: Record<string, string> = {
    consign: 'consign',
    consigned: 'consign',
    consisting: 'consist',
    consolatory: 'consolatori',
    knightly: 'knight',
    knots: 'knot',
    deployment: 'deploy',
    deployed: 'deploy',
    generously: 'generous',
    hopping: 'hop',
    hoping: 'hope',
    ties: 'tie',
    cries: 'cri',
    dying: 'die',
    news: 'news',
    succeeded: 'succeed',
    relational: 'relat',
    sensibilities: 'sensibl',
  };
  for (const [word, expected] of Object.entries(cases)) test(word, () => assert.equal(stem(word), expected));

  test('a stem is never longer than its word by more than an e', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
        assert.ok(stem(word).length <= word.length + 1);
      }),
    ));
});
