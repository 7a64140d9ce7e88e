/** How two statements relate, as data: relation, then the two texts. */
import assert from 'node:assert/strict';
import { createCorpus, type Relation } from '../../../src/engine';

const cases: readonly (readonly [Relation, string, string])[] = [
  ['same-text', 'The Lund bridge was closed to lorries on Friday.', 'The Lund bridge was closed to lorries on Friday.'],
  [
    'same',
    'The Lund bridge was closed to heavy lorries on Friday.',
    'On Friday the Lund bridge was closed to heavy lorries.',
  ],
  [
    'figures-differ',
    'The Lund bridge collapse killed 12 workers on Friday.',
    'The Lund bridge collapse killed 17 workers on Friday.',
  ],
  ['same', 'The Lund bridge collapse killed 12 workers.', 'The Lund bridge collapse killed twelve workers.'],
  [
    'figures-differ',
    'The Veldan government reported last week that about 3,000 Zaranese soldiers were near the Orrick border.',
    'About 700 Zaranese soldiers have arrived near the Orrick border, the Veldan government reported last week.',
  ],
  [
    'figures-differ',
    'The Veldan government says about 3,000 Zaranese soldiers are in Merrow near the Orrick border.',
    'The Veldan government says about 700 Zaranese soldiers are in Halden near the border of Veldan.',
  ],
  ['conflict', 'The minister confirmed the Lund bridge plan.', 'The minister did not confirm the Lund bridge plan.'],
];

/** Figures that count different things are never held against each other. */
const nonFindings: readonly (readonly [string, string])[] = [
  ['The Lund bridge collapse killed 12 workers.', 'After the Lund bridge collapse 17 workers were rescued.'],
  ['The Lund bridge collapse killed 12 people.', 'The Lund bridge collapse injured 30 people.'],
  ['Lund sold 400 trams last year.', 'Lund sold trams to 12 cities last year.'],
  ['The Lund bridge cost 12 million dollars.', 'The Lund bridge is 900 metres long.'],
  ['Sales at Lund rose by 5 percent.', 'Sales at Lund fell by 3 percent.'],
  ['The Lund bridge carried 12 buses.', 'The Lund bridge carried 30 buses last year.'],
  ['All 24 workers of the Lund bridge were lifted off.', 'Two of the workers of the Lund bridge were lifted off.'],
  ['Lund sold 400 trams to Varn in 2019.', 'Lund sold 300 trams to Corvo in 2021.'],
  ['More than 100 workers left the Lund plant.', 'Some 120 workers left the Lund plant.'],
];

function relationOf(a: string, b: string): string {
  const corpus = createCorpus();
  for (const [id, text] of Object.entries({ a, b }))
    corpus.set({ id, story: '', format: 'statement', text, version: 1 });
  return corpus.compare({ article: 'a', statement: -1 }, { article: 'b', statement: -1 }).relation;
}

suite('relations', () => {
  for (const [relation, a, b] of cases)
    test(`${relation}: ${a} | ${b}`, () => {
      assert.equal(relationOf(a, b), relation);
      assert.equal(relationOf(b, a), relation);
    });
  for (const [a, b] of nonFindings)
    test(`not held against each other: ${a} | ${b}`, () => assert.notEqual(relationOf(a, b), 'figures-differ'));
});
