import fc from 'fast-check';
import assert from 'node:assert/strict';
import { Vocabulary } from '../../../src/engine/lexicon';
import type { Quote } from '../../../src/engine/model';
import { createQuoteFinder } from '../../../src/engine/quotes';
import { splitSentences, splitWords } from '../../../src/engine/text';
import { checkMarks } from '../../support/check';
import { cpuTime } from '../../support/cpuTime';
import { stretchCases } from './stretches.cases';

const vocabulary = new Vocabulary();
const findQuotes = createQuoteFinder(vocabulary);

function quotesIn(text: string): Quote[] {
  const words = splitWords(text, vocabulary);
  return findQuotes({ text, role: 'paragraph', words, sentences: splitSentences(text, words, vocabulary) });
}

suite('quotes: stretches between marks', () => {
  for (const [what, cases] of Object.entries(stretchCases))
    test(what, () => {
      for (const marked of cases)
        checkMarks(marked, (text) =>
          quotesIn(text).map(({ start, end, speech }) => ({ start, end, note: speech ? '' : 'not speech' })),
        );
    });

  const oddText = fc
    .array(
      fc.constantFrom(
        '“',
        '”',
        '"',
        "'",
        '‘',
        '’',
        '«',
        '»',
        '„',
        '`',
        "''",
        ' ',
        'a',
        'It',
        '5',
        '.',
        ',',
        '—',
        '\n',
        '😀',
        's',
      ),
      {
        maxLength: 80,
      },
    )
    .map((parts) => parts.join(''));

  test('spans lie inside the text, in order, apart from each other, without a mark or space at their ends', () =>
    fc.assert(
      fc.property(fc.oneof(oddText, fc.string({ unit: 'grapheme' })), (text) => {
        let last = 0;
        for (const { start, end } of quotesIn(text)) {
          assert.ok(last < start && start < end && end <= text.length, `${start}..${end} after ${last}`);
          assert.equal(text.slice(start, end).trim().length > 0, true);
          last = end;
        }
      }),
      { numRuns: 400 },
    ));

  test('many marks are read in linear time', () => {
    const took = cpuTime(() => {
      for (const piece of ["'a ", '"a ', '“a ', '“a “b” ', '5" ', "a' ", '‘', '`', '”']) quotesIn(piece.repeat(40_000));
    });
    assert.ok(took < 4000, `${took} ms`);
  });
});
