import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createReaders, annotateArticle } from '../../../src/engine/annotate';
import { Vocabulary } from '../../../src/engine/lexicon';
import type { NameMention } from '../../../src/engine/model';
import { checkMarks } from '../../support/check';

const readers = createReaders(new Vocabulary());
const namesIn = (text: string): readonly NameMention[] =>
  annotateArticle({ id: 'a', story: '', format: 'text', text, version: 1 }, readers).found.names;
const checkNames = (marked: string): void =>
  checkMarks(marked, (text) => namesIn(text).map(({ start, end, type }) => ({ start, end, note: type })));

suite('names', () => {
  const cases = [
    'On Monday [[Maria Keller = person]] met officials in [[Berlin = place]].',
    'The [[North Korean = nationality]] delegation left [[Moscow = place]].',
    'He was born in [[France = place]] and lives in [[Canada = place]].',
  ];
  for (const marked of cases) test(marked, () => checkNames(marked));

  test('names stand in order, inside the text, and never overlap', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'Kim',
            'Jong',
            'the',
            'of',
            'U.S.',
            'Bank',
            '-',
            ',',
            '.',
            '’s',
            'said',
            'Inc',
            'New',
            'York',
            '19',
            'Ä',
            '“',
            '\n',
            '😀',
          ),
          { maxLength: 40 },
        ),
        fc.string({ unit: 'grapheme' }),
        (words, rest) => {
          const text = words.join(' ') + rest;
          let last = 0;
          for (const { start, end } of namesIn(text)) {
            assert.ok(start >= last && end > start && end <= text.length);
            last = end;
          }
        },
      ),
    ));
});
