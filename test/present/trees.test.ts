import assert from 'node:assert/strict';
import type { EntityAnswer } from '../../src/engine';
import { entityNodes, figureNodes, matchDetails, matchNodes } from '../../src/present';
import { drawn } from './drawn';
import { figure, match, matches, passage, place, voice } from './builders';

suite('tree of matching statements', () => {
  const found = matches(
    match('same', 0.9, passage('b.txt', 4, 'Oil leaked.')),
    {
      ...match('figures-differ', 0.8, passage('c.md', 7, 'Some 700 tonnes leaked.')),
      differ: [{ here: 'About 400 tonnes', there: '700 tonnes' }],
    },
    match('same', 0.7, passage('d.html', 1, 'Oil was lost.')),
  );

  test('what differs comes first, the strongest first in each group', () =>
    assert.deepEqual(drawn(matchNodes(found, voice)), [
      'About 400 tonnes of oil leaked. | line 4',
      'Figures differ | 1',
      '  700 tonnes | c:8 · Some 700 tonnes leaked.',
      'Same statement | 2',
      '  b:5 | Oil leaked.',
      '  d:2 | Oil was lost.',
    ]));

  test('below a match: what differs, then its sentence between its neighbours', () => {
    const differing = found.matches[1]!;
    const around = { before: passage('c.md', 6, 'It was night.'), statement: differing.passage, after: null };
    assert.deepEqual(drawn(matchDetails('x', differing, around, voice)), [
      'About 400 tonnes → 700 tonnes',
      'It was night. | line 7',
      'Some 700 tonnes leaked. | line 8',
    ]);
  });

  test('what a reader has decided and noted stands in the row', () => {
    const confirmed = matches({ ...match('same', 0.9, passage('b.txt', 4, 'Oil leaked.')), decided: 'confirmed' });
    assert.deepEqual(
      drawn(
        matchNodes(confirmed, voice, ({ article }) =>
          article === 'a.txt' ? { status: 'disputed', note: 'ask' } : undefined,
        ),
      ),
      [
        'About 400 tonnes of oil leaked. | line 4 · Disputed, ask',
        'Same statement | 1',
        '  b:5 | confirmed · Oil leaked.',
      ],
    );
  });

  test('labels for screen readers are sentences with the file’s name', () => {
    const [own, group] = matchNodes(found, voice);
    assert.equal(own!.accessible, 'Statement of a.txt, line 4: About 400 tonnes of oil leaked.');
    assert.equal(group!.accessible, 'Figures differ: 1 statement');
    assert.equal(
      group!.children[0]!.accessible,
      'c.md, line 8, with another figure, compared with a.txt: Some 700 tonnes leaked.',
    );
  });

  test('figures for the same thing in statements that are no match have a group of their own', () => {
    const elsewhere = {
      ...matches(),
      figures: [
        {
          figure: figure({
            ...place('d.txt', 8),
            low: 700,
            high: 700,
            counted: 'tonnes of oil',
            source: 'the ministry',
            statement: passage('d.txt', 8, 'The ministry speaks of 700 tonnes of oil.'),
          }),
          comparison: 'disjoint' as const,
          ownArticle: false,
        },
      ],
    };
    assert.deepEqual(drawn(matchNodes(elsewhere, voice)), [
      'About 400 tonnes of oil leaked. | line 4',
      'Same thing counted | 1',
      '  differs: 700 tonnes of oil, the ministry | d:9 · The ministry speaks of 700 tonnes of oil.',
    ]);
    assert.equal(
      matchNodes(elsewhere, voice)[1]!.children[0]!.accessible,
      'd.txt, line 9, differs, 700 tonnes of oil, according to the ministry: The ministry speaks of 700 tonnes of oil.',
    );
  });

  test('a statement that nobody else has says so', () =>
    assert.deepEqual(drawn(matchNodes(matches(), voice)), [
      'About 400 tonnes of oil leaked. | line 4',
      'No other article has this statement',
    ]));

  test('long names of files are shortened in the middle', () => {
    const long = matches(match('same', 0.9, passage('news/a-very-long-name-of-an-article-2025.txt', 0, 'Oil leaked.')));
    assert.equal(matchNodes(long, voice)[1]!.children[0]!.label, 'a-very-long…e-2025:1');
  });

  test('digests in names of files are shortened to their ends; the label for screen readers keeps them', () => {
    const article = `000_${'806c665f'.repeat(7)}dad4d4bd.txt`;
    const [row] = matchNodes(matches(match('same', 0.9, passage(article, 13, 'Oil leaked.'))), voice)[1]!.children;
    assert.equal(row!.label, '000_806c…d4bd:14');
    assert.ok(row!.accessible.includes(article));
  });

  test('of what differs the numbers come first', () => {
    const differ = [
      { here: 'the coast guard', there: 'the harbour office' },
      { here: '400 tonnes', there: '700 tonnes' },
    ];
    const found = matches({ ...match('figures-differ', 0.8, passage('c.md', 7, 'Some 700 tonnes leaked.')), differ });
    assert.equal(matchNodes(found, voice)[1]!.children[0]!.label, '700 tonnes · the harbour office');
  });

  test('a single word that differs does not stand before the file', () => {
    const differ = [{ here: 'all', there: 'most' }];
    const found = matches({ ...match('conflict', 0.8, passage('c.md', 7, 'Most oil leaked.')), differ });
    assert.equal(drawn(matchNodes(found, voice)).at(-1), '  c:8 | most · Most oil leaked.');
  });

  test('what says the same is shown by its file and its sentence, without pieces of other wording', () => {
    const differ = [{ here: 'a lot of oil', there: 'most of the crude oil' }];
    const found = matches({ ...match('same', 0.8, passage('c.md', 7, 'Most of the crude oil leaked.')), differ });
    assert.equal(drawn(matchNodes(found, voice)).at(-1), '  c:8 | Most of the crude oil leaked.');
  });

  test('rows keep their identity when only scores change', () => {
    const ids = (score: number): string[] =>
      matchNodes(matches(match('same', score, passage('b.txt', 4, 'Oil leaked.'))), voice).flatMap(
        ({ id, children }) => [id, ...children.map((child) => child.id)],
      );
    assert.deepEqual(ids(0.9), ids(0.6));
  });
});

suite('tree of entities', () => {
  const mayor: EntityAnswer = {
    id: 'e1',
    name: 'Katrin Audunsdottir',
    type: 'person',
    aliases: ['Katrin Audunsdottir', 'Audunsdottir'],
    roles: [{ role: 'Mayor', articles: ['a.txt', 'b.txt'] }],
    count: 3,
    files: [
      { article: 'a.txt', count: 1, first: place('a.txt', 2) },
      { article: 'b.txt', count: 2, first: place('b.txt', 5) },
    ],
  };

  test('by type, with aliases, roles and files', () =>
    assert.deepEqual(drawn(entityNodes([mayor], voice)), [
      'People | 1',
      '  Katrin Audunsdottir | 3 · 2 files',
      '    also Audunsdottir',
      '    Mayor | a.txt, b.txt',
      '    a.txt | 1',
      '    b.txt | 2',
    ]));

  test('sentences for screen readers', () =>
    assert.deepEqual(
      entityNodes([mayor], voice)[0]!
        .children.flatMap((node) => [node, ...node.children])
        .map((node) => node.accessible),
      [
        'Katrin Audunsdottir, Person, named 3 times in a.txt, b.txt',
        'Katrin Audunsdottir is also called Audunsdottir',
        'Katrin Audunsdottir is called Mayor in a.txt, b.txt',
        'Katrin Audunsdottir is named once in a.txt',
        'Katrin Audunsdottir is named 2 times in b.txt',
      ],
    ));
});

suite('tree of figures', () => {
  test('one that a reader put right is not shown as the article’s own', () => {
    const figures = [figure({ low: 420, high: 420, corrected: ['value'], source: 'the coast guard' })];
    assert.deepEqual(drawn(figureNodes([{ counted: 'birds', differs: false, figures }], voice)), [
      'birds | 1 · 1 file',
      '  420, the coast guard (put right here; the article says “400 tonnes”) | a:4',
    ]);
  });

  test('grouped by what they count', () =>
    assert.deepEqual(
      drawn(
        figureNodes(
          [
            {
              counted: 'oil',
              differs: true,
              figures: [
                figure({ counted: 'oil', unit: 'tonne', bound: '~', source: 'the coast guard' }),
                figure({ ...place('b.txt', 8), counted: 'oil', unit: 'tonne', low: 700, high: 700 }),
              ],
            },
            { counted: 'birds', differs: false, figures: [figure({ counted: 'oiled birds', low: 86, high: 86 })] },
          ],
          voice,
        ),
      ),
      [
        'oil | 2 · 2 files · differ',
        '  about 400 tonnes, the coast guard | a:4',
        '  700 tonnes | b:9',
        'birds | 1 · 1 file',
        '  86 oiled birds | a:4',
      ],
    ));
});
