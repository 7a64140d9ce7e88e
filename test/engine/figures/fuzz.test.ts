import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createQuantityFinder } from '../../../src/engine/figures';
import { Vocabulary } from '../../../src/engine/lexicon';
import { splitSentences, splitWords } from '../../../src/engine/text';
import { cpuTime } from '../../support/cpuTime';

const vocabulary = new Vocabulary();
const findQuantities = createQuantityFinder(vocabulary);

/** Pieces that figures are made of, thrown together. */
const pieces = fc.constantFrom(
  ...'1 12 1,234 1.5 0.5 12,34,567 2019 one two twenty hundred thousand million dozen half quarter third thirds a an the of to and or in per from between about nearly more than at least as many up down rose fell % $ € £ US$ Rs - – — ° \' " / ( ) [ ] . , : ; km m kg mph degrees years old people soldiers dozens tens several few couple 5G F-16 COVID-19 ½ × 10^6 e10 st th pm May Monday minus point over'.split(
    ' ',
  ),
);
const texts = fc.oneof(
  fc
    .array(fc.tuple(pieces, fc.constantFrom(' ', '', ' ', '\u00a0')), { maxLength: 30 })
    .map((list) => list.flat().join('')),
  fc.string({ unit: 'grapheme' }),
);

suite('figures in any text', () => {
  test('spans lie in the text, in order and apart; values are finite and ordered', () =>
    fc.assert(
      fc.property(texts, (text) => {
        const words = splitWords(text, vocabulary);
        const found = findQuantities({
          text,
          role: 'paragraph',
          words,
          sentences: splitSentences(text, words, vocabulary),
        });
        let last = 0;
        for (const q of found) {
          assert.ok(q.start >= last && q.end > q.start && q.end <= text.length, `${q.start}..${q.end} after ${last}`);
          assert.ok(q.low <= q.high, `${q.low} <= ${q.high}`);
          assert.ok(!Number.isNaN(q.low) && !Number.isNaN(q.high));
          if (q.countedSpan) assert.equal(text.slice(q.countedSpan.start, q.countedSpan.end), q.counted);
          last = q.end;
        }
      }),
      { numRuns: 3000 },
    ));

  test('a long row of numbers takes no more than linear time', () => {
    const time = (n: number): number => {
      const text = 'one hundred and twenty-one million or 3 to 4 per cent - '.repeat(n);
      const words = splitWords(text, vocabulary);
      const sentences = splitSentences(text, words, vocabulary);
      return cpuTime(() => findQuantities({ text, role: 'paragraph', words, sentences }));
    };
    time(200);
    const few = Math.min(time(500), time(500), time(500));
    assert.ok(time(4000) < 5 + few * 8 * 6);
  });
});
