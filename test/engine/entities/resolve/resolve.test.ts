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
