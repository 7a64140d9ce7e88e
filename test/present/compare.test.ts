import assert from 'node:assert/strict';
import type { LinkAnswer, Neighbours, Trace } from '../../src/engine';
import {
  alignedPairs,
  articleChoices,
  comparedSides,
  groupText,
  markedWords,
  pairAt,
  reviewHead,
} from '../../src/present';
import { figure, passage, voice } from './builders';

const here = passage('a.txt', 3, 'About 400 tonnes leaked.');
const there = passage('b.txt', 8, 'Some 700 tonnes leaked.');
const trace: Trace = {
  from: here,
  to: there,
  relation: 'figures-differ',
  score: 0.8,
  why: [],
  figuresFrom: [figure({ bound: '~', unit: 'tonne' })],
  figuresTo: [figure({ kind: 'date', text: 'currently', low: null, high: null })],
  namesFrom: [],
  namesTo: [],
};
const around = (statement: typeof here): Neighbours => ({
  before: null,
  statement,
  after: passage('x', 1, 'Then it rained.'),
});
const link = (from: typeof here, to: typeof here, score = 0.8): LinkAnswer => ({
  relation: 'figures-differ',
  score,
  from,
  to,
  decided: null,
});

suite('compare', () => {
  test('two statements as two short texts with the statements in one line', () => {
    const sides = comparedSides(trace, around(here), around(there), voice, ['Match 1 of 2', '']);
    assert.equal(sides.title, 'a:4 ↔ b:9: Figures differ');
    assert.equal(sides.left.split('\n')[sides.line], here.text);
    assert.equal(
      sides.left,
      `Match 1 of 2

a.txt, line 4

About 400 tonnes leaked.

────────

a.txt, line 4
  Before: –
  After: Then it rained.
  Figure: 400 tonnes → about 400 tonnes

b.txt, line 9
  Before: –
  After: Then it rained.
`,
    );
    const differing = sides.right.split('\n').filter((line, i) => line !== sides.left.split('\n')[i]);
    assert.deepEqual(
      differing,
      ['b.txt, line 9', there.text],
      'only the statements and the names of their files differ',
    );
  });

  const marked: readonly (readonly [string, string, string])[] = [
    ['About 400 tonnes leaked.', 'Some 700 tonnes leaked.', '[-About-] {+Some+} [-400-] {+700+} tonnes leaked.'],
    ['Oil leaked.', 'Oil leaked.', 'Oil leaked.'],
    ['Oil leaked.', 'Much oil leaked here.', '[-Oil-] {+Much+} {+oil+} leaked {+here+}.'],
  ];
  for (const [before, after, words] of marked) test(words, () => assert.equal(markedWords(before, after), words));

  test('a whole group against its first statement', () =>
    assert.equal(
      groupText([here, there], voice),
      `One statement in 2 places, held against the first of them
[-words of the first only-] {+words of this one only+}

a.txt, line 4
  About 400 tonnes leaked.

b.txt, line 9
  [-About-] {+Some+} [-400-] {+700+} tonnes leaked.
`,
    ));

  test('other articles by what they have in common', () =>
    assert.deepEqual(
      articleChoices('a.txt', ['a.txt', 'b.txt', 'c.txt'], [link(here, passage('c.txt', 1, 'C.'))], voice).map(
        ({ label, matches }) => `${label} ${matches}`,
      ),
      ['c 1', 'b 0'],
    ));

  test('jumps: each statement has its best match, and a reader between two is with the one before', () => {
    const later = passage('a.txt', 5, 'Later.');
    const pairs = alignedPairs(
      [link(later, passage('b.txt', 2, 'B2.')), link(here, passage('b.txt', 1, 'B1.'), 0.7), link(there, here, 0.9)],
      'a.txt',
      'b.txt',
    );
    assert.deepEqual(
      pairs.map((pair) => [pair.here.text, pair.there.text]),
      [
        [here.text, there.text],
        ['Later.', 'B2.'],
      ],
    );
    assert.equal(pairAt(pairs, 10), undefined);
    assert.equal(pairAt(pairs, 450)?.there.text, there.text);
  });

  test('review: where the reader is, and the keys', () =>
    assert.deepEqual(reviewHead(link(here, there), { at: 2, of: 5, left: 4 }, voice).slice(0, 2), [
      'Match 2 of 5, 4 left',
      'Figures differ, score 0.80',
    ]));
});
