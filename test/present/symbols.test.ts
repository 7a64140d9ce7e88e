/** Symbols of a story: which there are, which a query finds, and how many at most. */
import assert from 'node:assert/strict';
import { createAnswers, createCorpus } from '../../src/engine';
import { findSymbols, sourceRows, statementRow, storySymbols } from '../../src/present';
import { voice } from './builders';

const oil = 'About 400 tonnes of oil leaked from the tanker Sigrun Star on the Krossey reef, the coast guard said.';
const corpus = createCorpus();
const texts = {
  'a.txt': `---\npublished: 2025-03-11\n---\n${oil}`,
  'b.txt': `${oil}\n\nMayor Katrin Audunsdottir thanked the crew of the tanker.`,
  'c.txt': oil.replace('About 400', 'Some 700'),
};
for (const [id, text] of Object.entries(texts)) corpus.set({ id, story: 's', format: 'text', text, version: 1 });
const answers = createAnswers(corpus);
const symbols = storySymbols(
  { entities: answers.entities('s'), figures: answers.figures('s'), rows: answers.rows('s') },
  voice,
);

suite('symbols of a story', () => {
  test('names, things counted with what they come to, figures with their file, statements', () => {
    const show = (kind: string): string[] =>
      symbols.filter((symbol) => symbol.kind === kind).map(({ name, container }) => `${name} | ${container}`);
    assert.ok(symbols.some(({ kind, name }) => name === 'Katrin Audunsdottir' && kind === 'person'));
    assert.ok(
      show('counted').some((each) => each.endsWith('| 3 files, they differ')),
      show('counted').join(),
    );
    assert.ok(
      show('figure').some((each) => /^about 400 tonnes.* \| a$/.test(each)),
      show('figure').join(),
    );
    assert.ok(show('statement').some((each) => each.startsWith('About 400 tonnes of oil leaked')));
  });

  test('a name by its letters in order, a statement by its words', () => {
    const find = (query: string): Set<string> => new Set(findSymbols(symbols, query, 100).map(({ kind }) => kind));
    assert.ok(find('ktrn').size > 0);
    assert.ok(!find('ktrn').has('statement'));
    assert.ok(find('tanker leaked').has('statement'), 'words in any order');
    assert.equal(findSymbols(symbols, 'zzz', 100).length, 0);
  });

  test('no more than asked for, names before statements', () => {
    const [first] = findSymbols(symbols, '', 1);
    assert.equal(findSymbols(symbols, '', 1).length, 1);
    assert.notEqual(first!.kind, 'statement');
    assert.ok(findSymbols(symbols, '', 3).length === 3);
  });
});

suite('rows of the call hierarchy', () => {
  const spread = answers.spread({ article: 'a.txt', statement: 0 }, 0)!;
  test('a statement has its place, its source and its day', () => {
    const row = statementRow(spread.statement, voice, true);
    assert.equal(row.name, oil.slice(0, 90).replace(/ \S*$/, ' …'));
    assert.equal(row.detail, 'a:4 · according to the coast guard · 2025-03-11');
  });
  test('its source stands where it is named', () => {
    const [row] = sourceRows(spread.statement, voice);
    assert.deepEqual([row!.name, row!.detail, row!.ref], ['the coast guard', 'source in a:4', null]);
    assert.equal(texts['a.txt'].slice(row!.place.start, row!.place.end), 'the coast guard');
  });
});
