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
    // the title before a person is no part of the name, however long it is
    'Chancellor of the Exchequer [[Marta Kern = person]] spoke with chief of staff [[Paul Reyes = person]].',
    '[[White House = organization]] Chief of Staff [[Paul Reyes = person]] agreed.',
    'Under-Secretary of State for Economic Affairs [[Maria Holt = person]] agreed.',
    'Investor [[John Elgin = person]] will de-license 200 million [[Swiss = nationality]] franc-denominated notes.',
    // no name begins in the middle of a word, and codes of securities are none
    'The bank is near 22nd Street. [[Kerntech Inc = organization]] <KRN> had a good 2ND QTR.',
    'Avg shrs 2,332,397 vs 1,428,000',
    // naming of many languages
    'Police said [[Bae Sun-woo = person]] and [[Choe Yong Ho = person]] had left.',
    'Lawyer [[Mohammed bin Rashidi = person]] spoke for [[Oleksandr Horbenko = person]].',
    // official names of countries
    'The [[Democratic People’s Republic of Korea = place]] replied on Friday.',
    // organizations
    'The [[South Korean Defense Ministry = organization]] declined to comment.',
    'The [[EU = organization]] and [[NATO = organization]] agreed.',
    '[[EU = organization]] trade chief [[Marta Kern = person]] wrote to the [[WTO = organization]]-appointed panel.',
    // a capital is a place, though bodies and persons are called so too
    'The plan drew calls for calm from [[Washington = place]] and [[Ottawa = place]].',
    // several people of one nation
    'Two of the wounded were [[Hungarians = nationality]] and one was from [[Spain = place]].',
    // an abbreviation inside a name, which no list knows
    'Police said [[Rahim Hj. Salleh = person]] had left. The boat was his.',
    // products, events
    'The army fired a [[Hwasan-17 = product]] missile.',
    'It was the worst since the [[Korean War = event]].',
    // no names
    'On Monday, the Prime Minister said so.',
    'I think that he will not go.',
    'Forecasters warned of snow.',
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

  const besides: readonly (readonly [string, string])[] = [
    [
      'an age between commas is a person’s',
      'The driver, identified as [[Zulkarin = person]], 46, survived. [[Zulkarin = person]] was held.',
    ],
    ['an office after the name', '[[Zulkarin = person]], the ship’s captain, told the police so.'],
    [
      'a trade or kin before it',
      'Her husband, [[Zulkarin = person]], has not been found. A fisherman, [[Omaruddin = person]], saw him.',
    ],
    ['a man named so', 'A man named only as [[Zulkarin = person]] was held.'],
    ['the noun of a place', 'Boats left the village of [[Patumbang = place]]. [[Patumbang = place]] lies near a reef.'],
    [
      'who is trusted is no place',
      'Mr. [[Cavanagh = person]] spoke. They put their trust in [[Cavanagh = person]] and his men.',
    ],
    ['a point of the compass', 'The wreck lies north of [[Velkovic = place]], divers said.'],
    [
      'the noun of a body',
      'The group [[Civic Harvest = organization]] called for calm. He works for a branch of [[Zorgova Stedna = organization]].',
    ],
    ['letters that say what it is', 'It is run by the [[Oslo = place]]-based NGO [[Stara Zora = organization]].'],
    [
      'what the body is, after its name',
      'The raid on [[Zorgova Stedna = organization]], a savings bank, took an hour.',
    ],
    [
      'a nationality that begins the name of a party',
      'On Monday the [[Elmlandish List = organization]] (EL), a small party, asked for a recount.'.replace(
        'Elmlandish',
        'Serbian',
      ),
    ],
    [
      'a ship, and its number',
      'The ferry [[Varn Star 9 = other]] left the harbour on Friday. The [[Varn Star 9 = other]] sank, and the [[MV Elm Queen = other]] took over.',
    ],
    [
      'where something is based',
      'The [[Varnholm = place]]-based workshop closed, and the [[Nenagh = place]] region lost jobs.',
    ],
    ['the noun of a family', 'The [[Ferrato = person]] family sold its shares last year.'],
    ['a trade at the end', 'The cheese was made at [[Harwell Dairies = organization]] for years.'],
    ['a newspaper that is told', 'She told The [[Elm Bay Courier = organization]] about it.'],
  ];
  for (const [what, marked] of besides) test(`beside the name: ${what}`, () => checkNames(marked));

  const cut: readonly (readonly [string, string])[] = [
    ['a rank in letters', 'Yesterday DCI [[Ruth Kerrow = person]] said so to reporters.'],
    ['honours behind', 'His barrister, [[Nicholas Weber = person]] KC, was not there on Friday.'],
    ['the first letter of a species', 'People fell ill in an outbreak of E. coli infections.'],
  ];
  for (const [what, marked] of cut) test(`no part of the name: ${what}`, () => checkNames(marked));

  test('a full name is found wherever the article has it', () =>
    checkNames(
      '[[Outi Lehmussalo = person]], the minister, was not there.\n\nReporters met Minister [[Outi Lehmussalo = person]] later, and welcoming [[Lehmussalo = person]] was easy. Sentencing [[Lehmussalo = person]] on Friday, the judge said so.',
    ));

  test('what is in a place is nowhere a person', () => {
    const text =
      'She teaches in Velkovic. The shop was closed. Critics of the Velkovic office and Velkovic pupils agreed.';
    const types = namesIn(text).map(({ type }) => type);
    assert.ok(types.length > 0 && types.every((type) => type === 'place'), types.join(' '));
  });

  const whole: readonly (readonly [string, string])[] = [
    [
      'joined by and',
      'He leads the [[National Fish and Forest Agency = organization]], which was founded after the war and keeps its boats in [[Oslo = place]].',
    ],
    [
      'joined by commas',
      'The [[Hydrology, Fisheries and Water Agency = organization]] warned of floods, and the [[Ministry of Culture, Sport and Youth = organization]] agreed.',
    ],
    ['two bodies stay two', 'The [[Interior Ministry = organization]] and [[Defense Ministry = organization]] agreed.'],
  ];
  for (const [what, marked] of whole) test(`a body that lists what it is for: ${what}`, () => checkNames(marked));

  test('an ordinary word at the start of a sentence is no name', () =>
    checkNames(
      'Barge sinks off the coast of [[Norway = place]]\n\nA barge sank on Friday. Barge traffic stopped. The barge was old.',
    ));

  test('a dateline in capitals is a place', () =>
    checkNames(
      'NORTH VELKOVITZA – The hospital treated many people over night.'.replace(
        'NORTH VELKOVITZA',
        '[[NORTH VELKOVITZA = place]]',
      ),
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
