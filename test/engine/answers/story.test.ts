/** What hosts get of a story: findings, rows, origins, in places of the source. */
import assert from 'node:assert/strict';
import { createAnswers, createCorpus, type Answers } from '../../../src/engine';

const body =
  'The harbour of Port Ellis was closed for three days after a storm tore two cranes from their rails and sank a tug that lay beside the northern quay, the port master told the crews of all ships.';
const articles: Readonly<Record<string, string>> = {
  'a.txt': `---\npublisher: Harbour Wire\npublished: 2025-03-01\n---\n${body}\n\nThe storm killed 31 people in Port Ellis, police said.`,
  'b.txt': `---\npublished: 2025-03-02\n---\n${body}\n\nThe mayor thanked the crews of the ships for their help at night.\n\nThis article includes reporting from Harbour Wire.`,
  'c.txt':
    'The storm killed 52 people in Port Ellis, the army said.\n\nThe town will bury its dead on Sunday, and all shops will stay shut.',
};

const answersOf = (): Answers => {
  const corpus = createCorpus();
  for (const [id, text] of Object.entries(articles)) corpus.set({ id, story: 's', format: 'text', text, version: 1 });
  return createAnswers(corpus);
};

suite('answers about a story', () => {
  test('a finding has a place for every side, as it stands in the file', () => {
    const found = answersOf()
      .findings('s')
      .find(({ kind }) => kind === 'figures-differ');
    assert.ok(found);
    assert.deepEqual(
      found.places.map(({ article, start, end, text, says, source }) => [
        article,
        articles[article]!.slice(start, end),
        text,
        says,
        source,
      ]),
      [
        ['a.txt', '31', '31', '31', 'police'],
        ['c.txt', '52', '52', '52', 'the army'],
      ],
    );
    assert.equal(found.detail, 'two-sources');
    assert.deepEqual(found.agreement, { files: 2, origins: 2 });
  });

  test('a row says in how many files and from how many origins it is', () => {
    const row = answersOf()
      .rows('s')
      .find(({ passages }) => passages.some(({ text }) => text.startsWith('The harbour')));
    assert.deepEqual(row?.agreement, { files: 2, origins: 1 });
  });

  test('shared text has its places, and a credit tells who has it from whom', () => {
    const { groups, shared, credits } = answersOf().origins('s');
    assert.deepEqual(groups, [['a.txt', 'b.txt'], ['c.txt']]);
    assert.equal(shared.length, 1);
    const [{ a, b, copy, why, runs, share }] = shared as [(typeof shared)[number]];
    assert.deepEqual([a, b, copy, why], ['a.txt', 'b.txt', 'b.txt', 'credit']);
    assert.ok(share > 0.5);
    assert.equal(runs[0]!.a.text, runs[0]!.b.text);
    assert.ok(body.startsWith(runs[0]!.a.text));
    assert.deepEqual(
      credits.map(({ article, to, is, place }) => [article, to, is, articles[article]!.slice(place.start, place.end)]),
      [['b.txt', 'Harbour Wire', 'a.txt', 'Harbour Wire']],
    );
  });
});
