import assert from 'node:assert/strict';
import type { FigureAnswer, FindingAnswer, FindingKind, FindingPlace } from '../../src/engine';
import { actionsFor, findingNodes, findingSides, findingStops, findingText, isDifference } from '../../src/present';
import { drawn } from './drawn';
import { figure, match, matches, passage, place, voice, germanVoice } from './builders';

const at = (article: string, line: number, says: string, source: string | null, text: string): FindingPlace => ({
  ...passage(article, line, says),
  says,
  source,
  statement: passage(article, line, text),
  figure: null,
  value: null,
  differ: [],
});

const finding = (given: Partial<FindingAnswer> = {}): FindingAnswer => ({
  id: '1',
  kind: 'figures-differ',
  detail: 'unattributed',
  about: 'oil',
  places: [
    at('a.txt', 3, 'about 400 tonnes', 'The coast guard', 'About 400 tonnes leaked.'),
    at('ba.txt', 8, '700 tonnes', null, 'Some 700 tonnes leaked.'),
  ],
  lacking: null,
  agreement: { files: 2, origins: 2 },
  message: '',
  ...given,
});
const leftOut = finding({
  kind: 'left-out',
  detail: null,
  lacking: 'c.txt',
  about: '',
  places: [at('a.txt', 3, '', null, 'About 400 tonnes leaked.'), at('ba.txt', 8, '', null, 'Some oil leaked.')],
});

suite('findings', () => {
  test('by kind, differences first; a finding shows its values before anything else', () =>
    assert.deepEqual(drawn(findingNodes([leftOut, finding()], voice)), [
      'Figures differ | 1',
      '  oil | about 400 tonnes · 700 tonnes',
      '    about 400 tonnes, the coast guard | a:4 · About 400 tonnes leaked.',
      '    700 tonnes | ba:9 · Some 700 tonnes leaked.',
      'Not in every article | 1',
      '  About 400 tonnes leaked. | not in c',
      '    a:4 | About 400 tonnes leaked.',
      '    ba:9 | Some oil leaked.',
    ]));

  test('what several articles leave out is one row that names them all', () => {
    const [kind] = findingNodes([leftOut, { ...leftOut, id: '2', lacking: 'd.txt' }], voice);
    assert.equal(kind!.description, '1');
    assert.deepEqual(
      kind!.children.map(({ description }) => description),
      ['not in c, d'],
    );
    assert.match(kind!.children[0]!.accessible, /not in c\.txt, d\.txt/);
  });

  test('figures are said in the reader’s language, and another figure of the same value is no other side', () => {
    const tonnes = (low: number, more: Partial<FigureAnswer> = {}): FindingPlace => ({
      ...at('a.txt', 3, `${low} tonnes`, null, 'Oil leaked.'),
      value: figure({ low, high: low, unit: 'tonne', counted: 'oil', ...more }),
    });
    const places = [tonnes(4000, { bound: '~' }), tonnes(7500.5), tonnes(7500.5), tonnes(20, { change: 'up' })];
    assert.deepEqual(findingSides(finding({ places }), voice.t), [
      'about 4,000 tonnes',
      '7,500.5 tonnes',
      'a rise of 20 tonnes',
    ]);
    assert.deepEqual(findingSides(finding({ places }), germanVoice.t), [
      'etwa 4.000 Tonnen',
      '7.500,5 Tonnen',
      'ein Anstieg um 20 Tonnen',
    ]);
  });

  test('a figure that a reader put right is not shown as the article’s own', () => {
    const value = figure({ low: 420, high: 420, corrected: ['value'], text: '400 birds' });
    const [row] = findingNodes(
      [finding({ places: [{ ...at('a.txt', 3, '420', null, 'Some 400 birds died.'), value }] })],
      voice,
    )[0]!.children[0]!.children;
    assert.equal(row!.label, '420 (put right here; the article says “400 birds”)');
    assert.match(row!.accessible, /put right here/);
  });

  test('as one sentence', () =>
    assert.equal(
      findingText(finding(), voice),
      'Figures differ (one without a source), oil: a.txt, line 4: about 400 tonnes, the coast guard; ba.txt, line 9: 700 tonnes',
    ));

  test('whoever goes from difference to difference stops once at each', () => {
    const second = finding({ id: '2', about: 'birds' });
    const third = finding({ id: '3', about: 'crew', places: [at('0.txt', 1, '9', null, 'Nine left.')] });
    const stops = findingStops([finding(), second, finding({ id: '4' }), leftOut, third]);
    assert.deepEqual(
      stops.map(({ finding: { id }, place: { article, from } }) => `${id} ${article}:${from.line + 1}`),
      ['3 0.txt:2', '1 a.txt:4', '2 ba.txt:9'],
    );
  });

  test('of more than two sources no two are named', () => {
    const places = ['the mayor', 'the owner', 'The mayor', 'the crew'].map((source, i) =>
      at('a.txt', i, `${i} tonnes`, source, 'Oil leaked.'),
    );
    const head = (count: number): string =>
      findingText(finding({ detail: 'two-sources', places: places.slice(0, count) }), voice).split(',')[0]!;
    assert.equal(head(3), 'Figures differ (two sources)');
    assert.equal(head(4), 'Figures differ (several sources)');
  });

  test('every row is a sentence with a file’s name', () => {
    for (const group of findingNodes([finding(), leftOut], voice))
      for (const node of group.children)
        for (const each of [node, ...node.children]) assert.match(each.accessible, /\.txt/);
  });

  test('a kind that is not known yet has its own group among the differences', () => {
    const kind = 'tone-differs' as FindingKind;
    const nodes = findingNodes([leftOut, finding({ kind }), finding()], voice);
    assert.deepEqual(
      nodes.map(({ label }) => label),
      ['Figures differ', 'Tone differs', 'Not in every article'],
    );
    assert.ok(isDifference({ kind }));
    assert.ok(!isDifference(leftOut));
  });

  test('ids are given once', () => {
    const all = findingNodes([finding(), leftOut], voice).flatMap((group) => [
      group.id,
      ...group.children.flatMap((node) => [node.id, ...node.children.map(({ id }) => id)]),
    ]);
    assert.equal(new Set(all).size, all.length);
  });
});

suite('light bulb', () => {
  test('a figure: the other articles’ values, and the sidebar', () => {
    const comparable = [
      {
        figure: figure({ ...place('b.txt', 8), low: 700, high: 700 }),
        comparison: 'disjoint' as const,
        ownArticle: false,
      },
    ];
    assert.deepEqual(
      actionsFor({ kind: 'figure', place: place('a.txt', 3), figure: figure(), comparable }, voice).map(
        ({ title }) => title,
      ),
      ['Open b:9 – differs: 700', 'Show Matching Statements'],
    );
    assert.deepEqual(
      actionsFor({ kind: 'figure', place: place('a.txt', 3), figure: figure(), comparable: [] }, voice),
      [],
    );
  });

  test('a statement: its matches and why', () => {
    const found = matches(match('same', 0.9, passage('b.txt', 4, 'Oil leaked.')));
    assert.deepEqual(
      actionsFor({ kind: 'statement', place: place('a.txt', 3), found }, voice).map(
        ({ does, title }) => `${does}: ${title}`,
      ),
      [
        'open: Open b:5 – Same statement',
        'compare: Compare with b:5',
        'why: Why Matched with b:5',
        'matches: Show Matching Statements',
        'note: Note on This Statement …',
        'status: Status of This Statement …',
      ],
    );
  });

  test('of several matches each can be opened; the one to compare with is chosen from a list', () => {
    const found = matches(
      match('same', 0.9, passage('b.txt', 4, 'Oil leaked.')),
      match('same', 0.8, passage('c.txt', 6, 'There was a leak of oil.')),
    );
    assert.deepEqual(
      actionsFor({ kind: 'statement', place: place('a.txt', 3), found }, voice).map(({ title }) => title),
      [
        'Open b:5 – Same statement',
        'Open c:7 – Same statement',
        'Compare with …',
        'Why Matched with b:5',
        'Show Matching Statements',
        'Note on This Statement …',
        'Status of This Statement …',
      ],
    );
  });
});
