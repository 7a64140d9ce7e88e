/** The tables of figures that count the same thing, and of those that do not. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { createCorpus } from '../../../src/engine';

const lines = (name: string): string[][] =>
  fs
    .readFileSync(path.join('test', 'engine', 'findings', name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => line.split(' | '));

/** All pairs in one corpus, a story for each and for each the other way round: reading the word lists takes longest. */
const corpus = createCorpus();
let stories = 0;

interface Held {
  readonly told: string;
  readonly kinds: readonly string[];
  /** Links that say of two statements that a figure differs. */
  readonly links: number;
}

const figureFindings = (a: string, b: string): Held => {
  const story = `story ${stories++}`;
  for (const [name, text] of [
    ['a', a],
    ['b', b],
  ] as const)
    corpus.set({ id: `${story}/${name}`, story, format: 'text', text, version: 1 });
  const found = corpus
    .findingsIn(story)
    .filter(({ kind }) => kind === 'figures-differ' || kind === 'same-source-differs' || kind === 'updated');
  return {
    told: found.map(({ message }) => message).join(' '),
    kinds: found.map(({ kind, detail }) => (detail === 'unattributed' ? detail : kind)),
    links: [...corpus.linksOf(story)].flat().filter(({ relation }) => relation === 'figures-differ').length,
  };
};

const kindNames: Readonly<Record<string, string>> = {
  differ: 'figures-differ',
  unattributed: 'unattributed',
  'same-source': 'same-source-differs',
  update: 'updated',
};

suite('figures that count different things', () => {
  for (const [a, b] of lines('countedApart.txt'))
    test(`${a} | ${b}`, () => {
      for (const { told, links } of [figureFindings(a!, b!), figureFindings(b!, a!)]) {
        assert.equal(told, '');
        assert.equal(links, 0, 'a link says that a figure differs');
      }
    });
});

suite('figures that count the same thing', () => {
  for (const [a, b, kind] of lines('countedAlike.txt'))
    test(`${a} | ${b}`, () => {
      const { told, kinds } = figureFindings(a!, b!);
      assert.deepEqual(kinds, [kindNames[kind!]], told);
      assert.deepEqual(figureFindings(b!, a!).kinds, kinds);
    });
});
