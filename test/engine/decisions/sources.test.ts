/** Sources and speakers follow what readers decided about names. Texts are invented. */
import assert from 'node:assert/strict';
import { createCorpus, type Corpus, type NameDecision } from '../../../src/engine';

const text =
  'Harbour news\n\nMayor Ruth Calder came on Monday. “The pier is safe,” Calder said. She said 400 boats had left. ' +
  'Lantern Watch said 30 boats were missing.';

function read(decisions: readonly NameDecision[], given = text): Corpus {
  const corpus = createCorpus();
  corpus.set({ id: 'a.txt', story: 's', format: 'text', text: given, version: 1 });
  corpus.setDecisions('s', decisions);
  return corpus;
}

function sources(corpus: Corpus): string[] {
  const { quotes, figures } = corpus.annotationsOf('a.txt')!;
  return [
    ...quotes.map(({ speaker }) => speaker),
    ...figures.filter(({ kind }) => kind === 'quantity').map(({ source }) => source),
  ].map(String);
}

suite('decisions: sources and speakers', () => {
  test('without decisions', () => {
    assert.deepEqual(sources(read([])), ['Ruth Calder', 'Ruth Calder', 'Lantern Watch']);
  });

  test('renamed: under the new name wherever the entity speaks', () => {
    const renamed = read([{ kind: 'rename', name: 'Ruth Calder', to: 'Ruth Calder-Holt' }]);
    assert.deepEqual(sources(renamed), ['Ruth Calder-Holt', 'Ruth Calder-Holt', 'Lantern Watch']);
  });

  test('taken apart: the surname is somebody else', () => {
    const [speaker] = sources(read([{ kind: 'apart', name: 'Calder' }]));
    assert.equal(speaker, 'Calder');
  });

  test('one with another name: under the name of both', () => {
    const corpus = read([{ kind: 'alias', name: 'Lantern Watch', of: 'Ruth Calder' }]);
    assert.equal(
      sources(corpus)[2],
      corpus.entitiesOf('s').find(({ aliases }) => aliases.includes('Lantern Watch'))?.name,
    );
  });

  test('not an entity, or of another kind: nobody is taken for her', () => {
    const story = 'Harbour news\n\nAnna Grey stands in the harbor. “All is safe,” she said.';
    assert.deepEqual(sources(read([], story)), ['Anna Grey']);
    assert.deepEqual(sources(read([{ kind: 'hide', name: 'Anna Grey' }], story)), ['she']);
    assert.deepEqual(sources(read([{ kind: 'type', name: 'Anna Grey', type: 'product' }], story)), ['she']);
  });

  test('taken back: as before; the same decisions give the same article', () => {
    const corpus = read([{ kind: 'rename', name: 'Ruth Calder', to: 'R. C.' }]);
    const found = corpus.annotationsOf('a.txt');
    corpus.setDecisions('s', [{ kind: 'rename', name: 'Ruth Calder', to: 'R. C.' }]);
    assert.deepEqual(corpus.annotationsOf('a.txt'), found);
    corpus.setDecisions('s', []);
    assert.deepEqual(sources(corpus), ['Ruth Calder', 'Ruth Calder', 'Lantern Watch']);
  });
});
