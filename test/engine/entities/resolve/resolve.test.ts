import assert from 'node:assert/strict';
import fc from 'fast-check';
import { resolveEntities } from '../../../../src/engine/entities/resolve';
import type { AnnotatedArticle, EntityType, NameMention } from '../../../../src/engine/model';
import { parseMarks } from '../../../support/check';

/** An article as the finder would leave it: `[[name = type]]`, or `[[name = type, role]]`. */
function articleOf(marked: string, id: string): AnnotatedArticle {
  const { text, marks } = parseMarks(marked);
  const names = marks.map(({ start, end, note }): NameMention => {
    const [type, role] = note.split(', ');
    return { start, end, type: (type || 'other') as EntityType, confidence: 1, role: role ?? null };
  });
  return {
    article: { id, story: '', format: 'text', text, version: 1 },
    clean: {
      text,
      blocks: [],
      map: undefined,
      ignored: [],
      meta: { title: null, published: null, publisher: null, author: null, url: null },
      otherLanguage: undefined,
    },
    paragraphs: [],
    sentences: [],
    names,
    figures: [],
    quotes: [],
    attributions: [],
    statements: [],
  };
}

const shown = (articles: readonly string[]): string[] =>
  resolveEntities(articles.map((text, i) => articleOf(text, `${i}.txt`)))
    .map(({ aliases }) => [...aliases].sort((a, b) => (a < b ? -1 : 1)).join(' / '))
    .sort((a, b) => (a < b ? -1 : 1));

const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'a surname after the full name',
    ['[[Marta Oduya = person]] came. [[Oduya = person]] spoke.'],
    ['Marta Oduya / Oduya'],
  ],
  [
    'a surname in another file, when the story knows one person so called',
    ['[[Marta Oduya = person]] came.', '[[Oduya = person]] spoke.'],
    ['Marta Oduya / Oduya'],
  ],
  [
    'a pet name of several given names',
    ['[[Kathryn Oduya = person]] came.', '[[Katie Oduya = person]] left.'],
    ['Kathryn Oduya / Katie Oduya'],
  ],
  [
    'a public body by its words in another order',
    [
      'The [[Central Election Commission = organization]] met.',
      'The [[Central Commission for Elections = organization]] met.',
      'The [[Central Statistics Commission = organization]] met.',
    ],
    ['Central Commission for Elections / Central Election Commission', 'Central Statistics Commission'],
  ],
  [
    'a public body with two fields, and by the first alone',
    [
      'The [[Northern Fisheries and Ports Commission = organization]] met.',
      'The [[Northern Fisheries Commission = organization]] met.',
      'The [[Northern Ports Commission = organization]] met.',
    ],
    ['Northern Fisheries Commission / Northern Fisheries and Ports Commission', 'Northern Ports Commission'],
  ],
  [
    'endings of pet names, and a silent e',
    ['[[Bettie Oduya = person]] came.', '[[Betty Oduya = person]] left.', '[[Bert Oduya = person]] stayed.'],
    ['Bert Oduya', 'Bettie Oduya / Betty Oduya'],
  ],
  [
    'a letter with a mark, and the same without it',
    ['[[Ada Brück = person]] came.', '[[Ada Brueck = person]] left.', '[[Ada Bruckner = person]] stayed.'],
    ['Ada Bruckner', 'Ada Brueck / Ada Brück'],
  ],
  [
    'given name and surname in two romanisations',
    ['[[Heidar Rostavi = person]] came.', '[[Heydar Rostabi = person]] left.', '[[Hadi Rostami = person]] stayed.'],
    ['Hadi Rostami', 'Heidar Rostavi / Heydar Rostabi'],
  ],
  [
    'a mountain, whatever it was taken for',
    ['[[Mt. Arrel = person]] is high.', '[[Mount Arrel = place]] is high.', '[[Paul Arrel = person]] climbs.'],
    ['Mount Arrel / Mt. Arrel', 'Paul Arrel'],
  ],
  [
    'a city by its nickname, alone and in the name of a team',
    [
      '[[Philadelphia = place]] won. The [[Philadelphia 76ers = organization]] play.',
      '[[Philly = place]] won. The [[Philly Sixers = organization]] play.',
    ],
    ['Philadelphia / Philly', 'Philadelphia 76ers / Philly Sixers'],
  ],
  [
    'one of a team',
    ['The [[Eastfold Herons = organization]] won.', 'An [[Eastfold Heron = organization]] fell.'],
    ['Eastfold Heron / Eastfold Herons'],
  ],
  [
    'a house of care that bears a person’s name; not what bears a town’s',
    [
      'At the [[Marta Hale Clinic = organization]].',
      'At the [[Marta Hale Treatment Center = organization]].',
      'At the [[West Ostrin Clinic = organization]].',
      'At the [[West Ostrin Center = organization]].',
    ],
    ['Marta Hale Clinic / Marta Hale Treatment Center', 'West Ostrin Center', 'West Ostrin Clinic'],
  ],
  [
    'a police by its department’s letters, a paper by its article’s',
    [
      'The [[Ostrin City Police = organization]] came. The [[Harbour Review = organization]] said so.',
      'The [[OCPD = organization]] came. [[THR = organization]] said so.',
    ],
    ['Harbour Review / THR', 'OCPD / Ostrin City Police'],
  ],
  [
    'one name that was once taken for a person',
    [
      'The [[Drell Bulldogs = organization]] won. The [[Drell Bulldogs = organization]] sang. The [[Drell Bulldogs = person]] left.',
      '[[Aster Lane = person]] flies. [[Aster Lane PLC = organization]] lands.',
    ],
    ['Aster Lane / Aster Lane PLC', 'Drell Bulldogs'],
  ],
  [
    'a word that is a person’s surname is no thing’s name',
    ['[[Marta Lyle = person]] came. [[Lyle = person]] spoke.', '[[Lyle = place]] is a town.'],
    ['Lyle', 'Lyle / Marta Lyle'],
  ],
  [
    'letters everybody knows',
    ['[[AP = organization]] said so.', 'The [[Associated Press = organization]] said so.'],
    ['AP / Associated Press'],
  ],
  [
    'a surname that two persons of the story have stays alone',
    ['[[Marta Oduya = person]] came.', '[[Pere Oduya = person]] left.', '[[Oduya = person]] spoke.'],
    ['Marta Oduya', 'Oduya', 'Pere Oduya'],
  ],
  [
    'two persons of one surname in one file are told apart by their role',
    [
      '[[Han Dae-jin = person, Trade Minister]] and [[Han Mi-so = person, army chief]] met. Minister [[Han = person, Minister]] left.',
    ],
    ['Han / Han Dae-jin', 'Han Mi-so'],
  ],
  [
    'romanisations of one name',
    ['[[Oleksiy Horbenko = person]]', '[[Oleksii Horbenko = person]]', '[[Alexei Gorbenko = person]]'],
    ['Alexei Gorbenko', 'Oleksii Horbenko / Oleksiy Horbenko'],
  ],
  [
    'hyphens and spaces in given names',
    ['[[Bae Sun-woo = person]]', '[[Bae Sun Woo = person]]'],
    ['Bae Sun Woo / Bae Sun-woo'],
  ],
  [
    'short given names that differ are different persons',
    ['[[Ri Chol Un = person]]', '[[Ri Chol Il = person]]'],
    ['Ri Chol Il', 'Ri Chol Un'],
  ],
  ['father and son', ['[[Tom Adeyo Sr. = person]]', '[[Tom Adeyo Jr. = person]]'], ['Tom Adeyo Jr.', 'Tom Adeyo Sr.']],
  [
    'a middle initial',
    ['[[Laura Stenham = person]]', '[[Laura P. Stenham = person]]'],
    ['Laura P. Stenham / Laura Stenham'],
  ],
  ['a pet name', ['[[Mike Tarrow = person]]', '[[Michael Tarrow = person]]'], ['Michael Tarrow / Mike Tarrow']],
  [
    'one letter in a given name of four',
    ['[[John Tarrow = person]]', '[[Joan Tarrow = person]]'],
    ['Joan Tarrow', 'John Tarrow'],
  ],
  [
    'a country, its letters and its people',
    ['[[North Korea = place]] and the [[DPRK = place]]; [[North Korean = nationality]] troops'],
    ['DPRK / North Korea / North Korean'],
  ],
  ['north and south', ['[[North Korea = place]]', '[[South Korea = place]]'], ['North Korea', 'South Korea']],
  [
    'one country by many names',
    ['the [[U.S. = place]]', 'the [[United States = place]]', '[[USA = place]]'],
    ['U.S. / USA / United States'],
  ],
  [
    'a capital that acts stands for its government, a capital as a place does not',
    ['[[Norway = place]] replied. [[Oslo = place]] said no. They met in [[Oslo = place]].'],
    ['Norway / Oslo', 'Oslo'],
  ],
  [
    'a capital that is given weapons, and one where goods arrive',
    [
      '[[Norway = place]] and [[Denmark = place]]. The provision of weapons to [[Oslo = place]] goes on.',
      'The ship from the north went on to [[Copenhagen = place]].',
    ],
    ['Copenhagen', 'Denmark', 'Norway / Oslo'],
  ],
  [
    'a capital’s policy',
    [
      '[[Norway = place]] replied to talk of [[Oslo = place]]’s unfair trade practices. [[Oslo = place]]’s streets are wet.',
    ],
    ['Norway / Oslo', 'Oslo'],
  ],
  [
    'letters in brackets after the long form',
    ['the [[Harbour Workers Front = organization]] ([[HWF = organization]])', '[[HWF = organization]]'],
    ['HWF / Harbour Workers Front'],
  ],
  [
    'letters by their initials',
    ['[[National Reef Agency = organization]]', '[[NRA = organization]]'],
    ['NRA / National Reef Agency'],
  ],
  [
    'letters that fit two long forms stay alone',
    ['[[National Reef Agency = organization]]', '[[National Rail Authority = organization]]', '[[NRA = organization]]'],
    ['NRA', 'National Rail Authority', 'National Reef Agency'],
  ],
  ['legal forms', ['[[Veltrana Inc. = organization]]', '[[Veltrana = organization]]'], ['Veltrana / Veltrana Inc.']],
  [
    'a head that many organizations share names none of them',
    [
      '[[Foreign Ministry = organization]]',
      '[[Norwegian Foreign Ministry = organization]]',
      '[[Danish Foreign Ministry = organization]]',
    ],
    ['Danish Foreign Ministry', 'Foreign Ministry', 'Norwegian Foreign Ministry'],
  ],
];

suite('resolving names', () => {
  for (const [what, articles, expected] of cases) test(what, () => assert.deepEqual(shown(articles), expected));

  test('the order of the articles does not matter', () =>
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          cases.flatMap(([, articles]) => articles),
          { minLength: 4 },
        ),
        (some) => {
          const articles = [...new Set(some)].map((text) => articleOf(text, text));
          const there = resolveEntities(articles);
          assert.deepEqual(resolveEntities([...articles].reverse()), there);
          // Every mention belongs to one entity.
          const all = there.flatMap(({ mentions }) => mentions.map(({ article, mention }) => `${mention}@${article}`));
          assert.equal(new Set(all).size, all.length);
          assert.equal(
            all.length,
            articles.reduce((sum, { names }) => sum + names.length, 0),
          );
        },
      ),
      { numRuns: 40 },
    ));

  test('roles are gathered with the articles that give them', () => {
    const [entity] = resolveEntities([
      articleOf('[[Marta Oduya = person, Mayor]]', 'a'),
      articleOf('[[Marta Oduya = person, Mayor]] then [[Oduya = person, party leader]]', 'b'),
    ]);
    assert.deepEqual(entity?.roles, [
      { role: 'Mayor', articles: ['a', 'b'] },
      { role: 'party leader', articles: ['b'] },
    ]);
  });
});
