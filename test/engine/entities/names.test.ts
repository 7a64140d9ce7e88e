import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createReaders, annotateArticle } from '../../../src/engine/annotate';
import { Vocabulary } from '../../../src/engine/lexicon';
import type { NameMention } from '../../../src/engine/model';
import { checkMarks, parseMarks } from '../../support/check';

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
    // titles are no part of the name
    'Mr. [[Gray = person]] and Mrs. [[Vasquez = person]] came.',
    'President [[Tomas Elgin = person]] met Foreign Minister [[Han Dae-jin = person]].',
    'Gov. [[Sarah Odum = person]] spoke to Sen. [[Paul Reyes = person]].',
    // naming of many languages
    'Police said [[Bae Sun-woo = person]] and [[Choe Yong Ho = person]] had left.',
    'Lawyer [[Mohammed bin Rashidi = person]] spoke for [[Oleksandr Horbenko = person]].',
    // official names of countries
    'The [[Democratic People’s Republic of Korea = place]] replied on Friday.',
    // organizations
    'The [[South Korean Defense Ministry = organization]] declined to comment.',
    'The [[EU = organization]] and [[NATO = organization]] agreed.',
    // products, events
    'The army fired a [[Hwasan-17 = product]] missile.',
    'It was the worst since the [[Korean War = event]].',
    // no names
    'On Monday, the Prime Minister said so.',
    'I think that he will not go.',
  ];
  for (const marked of cases) test(marked, () => checkNames(marked));

  const roles: readonly (readonly [string, string | null])[] = [
    ['South Korean Foreign Minister [[Han Dae-jin]] spoke.', 'South Korean Foreign Minister'],
    ['EU foreign policy chief [[Jorge Borrego]] spoke.', 'EU foreign policy chief'],
    ['[[Jorge Borrego]], the foreign policy chief, spoke.', 'foreign policy chief'],
    ['Kremlin spokesperson [[Dmitry Pavlenko]] denied it.', 'Kremlin spokesperson'],
    ['Yesterday [[Dmitry Pavlenko]] denied it.', null],
  ];
  for (const [marked, role] of roles)
    test(`role: ${marked}`, () => {
      const { text, marks } = parseMarks(marked);
      const name = namesIn(text).find(({ start, end }) => start === marks[0]!.start && end === marks[0]!.end);
      assert.deepEqual(name && name.role, role);
    });

  test('a word that only opens a line with a capital, and stands small in the article, is no name', () => {
    const named = (text: string): string[] => namesIn(text).map(({ start, end }) => text.slice(start, end));
    const body = 'Divers off [[Norway]] reached the ferry on Monday.'.replace(/[[\]]/g, '');
    assert.deepEqual(named(`Ferry toll rises to 22\n\n${body}`), ['Norway']);
    // a name elsewhere in the article
    assert.deepEqual(named(`Brown has left\n\nAda Brown took the brown bag to Norway.`), [
      'Brown',
      'Ada Brown',
      'Norway',
    ]);
  });

  test('a headline with a capital on every word is cut where the body cuts it', () => {
    const text =
      'Ruritania Working Together With Norway\n\nRuritania and Norway signed a pact on Friday, said Ruritania.';
    const found = new Set(namesIn(text).map(({ start, end }) => text.slice(start, end)));
    assert.deepEqual([...found], ['Ruritania', 'Norway']);
  });

  test('a surname that is an ordinary word is a name after the full name', () => {
    const text = 'Senator Walter Bush spoke on Friday. Critics of the Bush plan said that they had met Bush before.';
    assert.deepEqual(
      namesIn(text).map(({ start, end, type }) => `${text.slice(start, end)} ${type}`),
      ['Walter Bush person', 'Bush person', 'Bush person'],
    );
  });

  test('a country or a nationality is never taken for a body', () => {
    const text = 'The Bolivian offer and the Russian Federation: Bolivia waits.';
    assert.deepEqual(
      namesIn(text).map(({ start, end, type }) => `${text.slice(start, end)} ${type}`),
      ['Bolivian nationality', 'Russian Federation place', 'Bolivia place'],
    );
  });

  test('a day told by a preposition is no part of the name after it', () => {
    const text = 'On Monday Ruritania sent 2,000 troops to Elmland.';
    assert.deepEqual(
      namesIn(text).map(({ start, end }) => text.slice(start, end)),
      ['Ruritania', 'Elmland'],
    );
  });

  test('the full name tells what the short one is, whatever its sentence looks like', () =>
    checkNames(
      'Officials met [[Marta Olduya = person]] on Monday.\n\nThe police later spoke of [[Olduya = person]] at length.',
    ));

  const judgedTogether: readonly (readonly [string, string])[] = [
    [
      'a company without its legal form, though its name is an ordinary word',
      '[[Harvest Corp. = organization]] will buy a mill. Analysts said [[Harvest = organization]] paid too much, and [[Harvest = organization]] shares fell.',
    ],
    [
      'a headline in capitals names what the body names',
      '[[VELDKAMP = organization]] UNIT TO BUILD PLANT IN [[RURITANIA = place]]\n\n[[Veldkamp NV = organization]] said on Friday that it would build a plant in [[Ruritania = place]]. [[Veldkamp = organization]] has been in [[Ruritania = place]] since May.',
    ],
  ];
  for (const [what, marked] of judgedTogether) test(what, () => checkNames(marked));

  test('a name never begins with the small word that ties it to another one', () => {
    for (const text of ['He is of First Bank of Elmland.', 'A man at Lake Varn and of North Varn spoke.'])
      for (const { start } of namesIn(text)) assert.match(text[start]!, /\p{Lu}/u);
  });

  test('the rows of a league table are teams, the line that dates the story is a place', () => {
    const text = [
      "NBA BASKETBALL - STANDINGS AFTER SUNDAY'S GAMES.",
      'NEW YORK 1997-01-12',
      'W L PCT GB',
      'CHICAGO 31 4 .886 -',
      'DETROIT 25 9 .735 5 1/2',
      'MONDAY, JANUARY 13 SCHEDULE',
      'BOSTON AT TORONTO',
    ].join('\n\n');
    const found = new Map(namesIn(text).map(({ start, end, type }) => [text.slice(start, end), type]));
    for (const team of ['CHICAGO', 'DETROIT', 'BOSTON', 'TORONTO']) assert.equal(found.get(team), 'organization', team);
    assert.equal(found.get('NEW YORK'), 'place');
  });

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
