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

  // one sentence each, however long: what a reader of figures could look along for ever
  const rows = [
    'one hundred and twenty-one million or 3 to 4 per cent - ',
    '5 of the 6 of the ',
    'four-, five- and ',
    '2-by-',
    'a 160-metre-long, 40-foot-wide, ',
    'up from 3, ',
    'a truck or two or two ',
    'fats and oils and wages 5 % and ',
    'having ranged, ranging from ',
    '(',
    "Ruritania's 2 ",
    '1,2.3,4 ',
    '000 ',
    '10, 000, 000 ',
    'as many as as much as ',
    'nearly a nearly a ',
    'half of a quarter of a ',
    'digital and physical and ',
    '"5" ',
    '1/2/3-4-5:6 ',
  ];
  for (const row of rows)
    test(`a long row takes no more than linear time: ${row}`, () => {
      const time = (n: number): number => {
        const text = row.repeat(n);
        const words = splitWords(text, vocabulary);
        const sentences = splitSentences(text, words, vocabulary);
        return cpuTime(() => findQuantities({ text, role: 'paragraph', words, sentences }));
      };
      time(200);
      const few = Math.min(time(500), time(500), time(500));
      assert.ok(time(4000) < 5 + few * 8 * 6);
    });
});
