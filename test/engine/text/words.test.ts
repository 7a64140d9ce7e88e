import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Vocabulary } from '../../../src/engine/lexicon';
import { splitWords } from '../../../src/engine/text';

const wordsOf = (text: string): string[] => {
  const { count, start, end } = splitWords(text, new Vocabulary());
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
};

suite('words', () => {
  const cases: Record<string, string[]> = {
    'The U.S. and U.N. met.': ['The', 'U.S.', 'and', 'U.N.', 'met', '.'],
    'Seoul’s envoy': ['Seoul', '’s', 'envoy'],
    "haven't 10,000.5 a.m.": ["haven't", '10,000.5', 'a.m.'],
    'Tae-yul F-16 G7': ['Tae', '-', 'yul', 'F', '-', '16', 'G7'],
    '$1.5bn in 1990s': ['$', '1.5', 'bn', 'in', '1990', 's'],
    'Plan B. Next': ['Plan', 'B', '.', 'Next'],
  };
  for (const [text, words] of Object.entries(cases)) test(text, () => assert.deepEqual(wordsOf(text), words));

  test('words never overlap, keep their order and leave out only white space', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { count, start, end } = splitWords(text, new Vocabulary());
        let last = 0;
        let rest = '';
        for (let i = 0; i < count; i++) {
          assert.ok(start[i]! >= last && end[i]! > start[i]!);
          rest += text.slice(last, start[i]);
          last = end[i]!;
        }
        assert.match(rest + text.slice(last), /^[\s\u00ad\u200b\ufeff]*$/);
      }),
    ));

  test('a word has the number of its lower-cased form', () => {
    const vocabulary = new Vocabulary();
    const { id } = splitWords("It’s IT'S Ärger ÄRGER", vocabulary);
    assert.equal(vocabulary.wordOf(vocabulary.add("don't")), "don't");
    assert.equal(id[0], id[2]);
    assert.equal(id[4], id[5]);
  });
});
