import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Vocabulary } from '../../../src/engine/lexicon';
import { splitSentences, splitWords } from '../../../src/engine/text';

const vocabulary = new Vocabulary();
const split = (text: string): string[] =>
  splitSentences(text, splitWords(text, vocabulary), vocabulary).map(({ start, end }) => text.slice(start, end));

/** `|` stands where a sentence ends. */
const check = (marked: string): void =>
  assert.deepEqual(
    split(marked.replaceAll('|', '')),
    marked.split('|').map((sentence) => sentence.trim()),
  );

suite('sentences', () => {
  const cases = [
    'The harbour was closed.| Two ships waited outside.',
    'The U.N. Security Council met on Monday.| U.S. Secretary of State Ann Weber spoke.',
    'They live in the U.S.| He does not.',
    'The fire broke out in Mobile, Ala.| The governor flew in.',
    'Ala. Gov. Tom Averill and Sen. Ruth Hale met Lt. Gov. Dan Pike.',
    'See No. 5 on p. 12 of Vol. 3.| It says so.',
    'He said no.| Then he left.',
    'On Jan. 3 the firm, Larkspur Inc., sold 3.5 million shares.',
    'She joined Larkspur Inc.| The firm was small then.',
    'The train left at 6 p.m.| Passengers cheered.',
    'The train left at 6 p.m. Monday and at 9 a.m. GMT.',
    'J. R. R. Holt and Alfred E. Sand wrote it.',
    'They chose plan B.| Nobody objected.',
    'Prices rose 2.5 percent to $1.05.| Wages did not.',
    '“We are ready.| We will not wait,” she said.| “It is time.”',
    '"We are ready.| We will not wait," she said.| "It is time."',
    'He paused.| "I was there," he said.',
    '“Is it over?” Weber asked.',
    '“Is it over?” the minister asked.| Nobody knew.',
    '“Is it over?”| They waited for hours.',
    'It was late (about 3 a.m.) when they came.',
    'It was late.| (Nobody had slept.)| The boat came.',
    'He never said ...| The rest is known.',
    'He talks slowly...| And then he stops.',
    'We wait… and wait.',
    'She works at Yahoo! in the harbour office.',
    'Stop!| The bridge is closed.',
    'The bridge is closed.|Nobody may pass.',
    'It sank on Tuesday.|Mr. Weber saw it.',

    'Write to ann.weber@example.org or see www.example.com/News.Html for more.',
    '1. The boats |2. The nets |3. The crews',
    'a) boats |b) nets',
    '1) Boats came.| 2) Nets were cut.',
    'It grew in 2009.| Nobody knows why.',
    'Tanker Aground Off Coast',
    'The sale closed.| iPhone prices rose.',
    'He met Mr. So and Mrs. No.',
    'A ban on cod, mackerel, etc. was lifted.',
    'It was cold.[12]| The sea froze.',
    'He lives on Main St.| The house is old.',
    'He was born in St. Albans near Mt. Hale.',
    'Do you know him?| I do.',
    'The wreck lies at 64° N.| It is deep there.',
    'Workers at the gate |Photo: Ann Weber',
    'Officials (including Gov. Hale) came.| All left.',
    'Was it the captain?!| Nobody said.',
  ];
  for (const marked of cases) test(marked, () => check(marked));

  test('sentences hold every word once, in order', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(
              '. ',
              '.',
              '? ',
              '! ',
              '"',
              ' "',
              '”',
              '“',
              ') ',
              ' (',
              '... ',
              '…',
              'U.S. ',
              'Mr. ',
              '1. ',
              ' a) ',
            ),
            fc.constantFrom('the ', 'The ', 'Weber ', 'said ', 'No', ' 5 ', 'B', ' ', '\n', 'Photo: ', '[1]', ', '),
            fc.string({ unit: 'grapheme', maxLength: 3 }),
          ),
        ),
        (parts) => {
          const text = parts.join('');
          const words = splitWords(text, vocabulary);
          let word = 0;
          for (const sentence of splitSentences(text, words, vocabulary)) {
            assert.equal(sentence.firstWord, word);
            assert.ok(sentence.endWord > sentence.firstWord);
            assert.equal(sentence.start, words.start[sentence.firstWord]);
            assert.equal(sentence.end, words.end[sentence.endWord - 1]);
            word = sentence.endWord;
          }
          assert.equal(word, words.count);
        },
      ),
      { numRuns: 500 },
    ));
});
