import assert from 'node:assert/strict';
import { kindOf, wordKinds } from '../../../src/engine/lexicon';
import { words } from '../../../src/engine/lexicon/en/generated/listedWords';

const listsOf = (word: string): readonly string[] => wordKinds[kindOf(word)]?.lists ?? [];

suite('listed words', () => {
  test('every word of the table is found, with its own kind', () => {
    let count = 0;
    for (const [, opening, group] of words.matchAll(/([a-z']+)\|([^|]*)/g))
      for (const [, rest, kind] of group!.matchAll(/([a-z']*)([0-9A-Z]{2})/g)) {
        assert.equal(kindOf(opening! + rest!), parseInt(kind!, 36), opening! + rest!);
        count++;
      }
    assert.ok(count > 50_000, String(count));
  });

  test('lists and senses of a word', () => {
    assert.deepEqual(listsOf('london'), ['firstNames', 'surnames', 'largeCities', 'regions']);
    assert.ok(listsOf('margaret').includes('firstNames'));
    assert.ok(listsOf('mayor').includes('roleWords'));
    assert.notEqual(wordKinds[kindOf('mayor')]?.sense, 0);
  });

  test('what is not listed, and what only looks like the table', () => {
    for (const word of ['', 'a', '|', 'zzzz', 'lond', 'londonx', 'London', 'london00', 'aachen00aada', 'été', 'mar|'])
      assert.equal(kindOf(word), -1, word);
  });
});
