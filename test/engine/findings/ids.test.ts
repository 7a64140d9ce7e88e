/** Ids of rows and findings survive edits of other statements, and every side lies in its article. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createCorpus, type Corpus } from '../../../src/engine';

const sentences: readonly (readonly [string, string])[] = [
  ['The quake in Pellanor killed 31 people, police said.', 'The quake in Pellanor killed 52 people, the army said.'],
  [
    'The mayor of Corvo closed all schools of the town until Friday.',
    'All schools in Corvo stay closed until Friday, the mayor said.',
  ],
  [
    '“We will never close the harbour of Varn,” Ilse Moran said.',
    '“We will close the harbour of Varn,” Ilse Moran said.',
  ],
  ['Foreign Minister Adan Roo flew to Halden.', 'Defence Minister Adan Roo flew to Halden.'],
];
const extra = [
  'A market was held on the old quay.',
  'Fishermen sold herring and cod.',
  'The band played until midnight.',
  'Nobody knew the name of the dog.',
];

// one corpus for all: its word lists are what takes time
const corpus = createCorpus();
let version = 0;

const corpusOf = (a: readonly string[], b: readonly string[]): Corpus => {
  version++;
  for (const id of ['a', 'b']) corpus.remove(id);
  corpus.set({ id: 'a', story: 's', format: 'text', text: a.join('\n\n'), version });
  corpus.set({ id: 'b', story: 's', format: 'text', text: b.join('\n\n'), version });
  return corpus;
};
const idsOf = (corpus: Corpus): { rows: string[]; findings: string[] } => ({
  rows: corpus.rowsOf('s').map(({ id }) => id),
  findings: corpus.findingsIn('s').map(({ id, kind }) => `${kind} ${id}`),
});

suite('ids of rows and findings', () => {
  const mine = sentences.map(([x]) => x);
  const theirs = sentences.map(([, y]) => y);
  const before = idsOf(corpusOf(mine, theirs));

  test('there are some', () => {
    assert.ok(before.rows.length >= 2, before.rows.join());
    assert.ok(before.findings.length >= 3, before.findings.join());
    assert.equal(new Set(before.findings).size, before.findings.length);
  });

  test('an edit elsewhere keeps them', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), fc.nat(sentences.length), fc.constantFrom(...extra)), { maxLength: 3 }),
        (edits) => {
          const [a, b] = [[...mine], [...theirs]];
          for (const [first, at, text] of edits) (first ? a : b).splice(at, 0, text);
          const after = idsOf(corpusOf(a, b));
          for (const id of before.rows) assert.ok(after.rows.includes(id), `row ${id}`);
          for (const id of before.findings) assert.ok(after.findings.includes(id), id);
        },
      ),
      { numRuns: 12 },
    ));

  test('sides lie in their articles and statements', () => {
    const story = corpusOf(mine, theirs);
    for (const { sides } of story.findingsIn('s'))
      for (const { article, statement, start, end, differ } of sides) {
        const found = story.annotationsOf(article)!;
        const span = found.statements[statement]!;
        assert.ok(start < end && start >= 0 && end <= found.clean.text.length);
        assert.ok(start < span.end && end > span.start);
        for (const part of differ) assert.ok(part.start >= start && part.end <= end);
      }
  });
});
