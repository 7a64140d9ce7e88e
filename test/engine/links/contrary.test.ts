/** What one statement says and the other says is not so, and what only looks like it. Invented pairs, told both ways round. */
import assert from 'node:assert/strict';
import { createCorpus, inEnglish, loadGrammar, type Grammar } from '../../../src/engine';

type Expected = 'conflict' | 'no conflict' | 'none' | 'match';

const cases: readonly (readonly [Expected, string, string, string])[] = [
  // negation over the word they share
  [
    'conflict',
    'not',
    'The Lund council did not approve the harbour plan.',
    'The Lund council approved the harbour plan.',
  ],
  [
    'conflict',
    'not, in a long text',
    'The ferry line carries parcels and letters for the whole coast. The Lund post office, like every office in Varn, wants its own boats, and will not accept the new stamp on parcels.',
    'The Lund post office accepts the new stamp on parcels.',
  ],
  [
    'conflict',
    'no',
    'No repairs of the Lund bridge have been ordered.',
    'Repairs of the Lund bridge have been ordered.',
  ],
  [
    'conflict',
    'refused to',
    'Mayor Ana Brix refused to sign the Lund treaty.',
    'Mayor Ana Brix signed the Lund treaty.',
  ],
  [
    'conflict',
    'denied that',
    'The ministry denied that the dam had been damaged.',
    'The dam had been damaged, the ministry said.',
  ],
  [
    'conflict',
    'what it is not',
    'The old Lund bridge is not safe, engineers said.',
    'The old Lund bridge is safe, engineers said.',
  ],
  [
    'conflict',
    'what it has not',
    'Ferries of the Lund line do not have modern radar equipment.',
    'Ferries of the Lund line have modern radar equipment.',
  ],
  [
    'conflict',
    'nor, of what is planned',
    'Ana Brix said she did not plan to sell the Lund mill. Nor did she plan to stop buying local flour.',
    'Ana Brix plans to stop buying local flour.',
  ],
  // opposites of one act by one actor
  [
    'conflict',
    'a class of verbs',
    'The Lund parliament passed the harbour law.',
    'The harbour law was rejected by the Lund parliament.',
  ],
  [
    'conflict',
    'a verb and a word',
    'The Lund council voted against the harbour plan.',
    'The Lund council approved the harbour plan.',
  ],
  [
    'conflict',
    'a prefix',
    'The pilot of the Lund ferry was experienced.',
    'The pilot of the Lund ferry was inexperienced.',
  ],
  // both deny it, each in its way
  [
    'no conflict',
    'twice denied',
    'Captain Rask failed to report the leak at Lund.',
    'Captain Rask did not report the leak at Lund.',
  ],
  [
    'no conflict',
    'yet to',
    'Lund has yet to publish the harbour report.',
    'Lund has not published the harbour report.',
  ],
  [
    'no conflict',
    'instead of',
    'Instead of repairs Lund chose to build a new bridge.',
    'Lund did not repair the bridge; it chose to build a new bridge.',
  ],
  [
    'no conflict',
    'an opposite, negated',
    'The owner of the Lund mill is unknown.',
    'The owner of the Lund mill is not known.',
  ],
  // a negation of something else
  [
    'no conflict',
    'not only',
    'Not only was the Lund bridge closed, it was torn down.',
    'The Lund bridge was closed and torn down.',
  ],
  [
    'no conflict',
    'a number',
    'The No. 5 tram will pass the Lund bridge on Friday.',
    'The tram will pass the Lund bridge on Friday.',
  ],
  [
    'no conflict',
    'an aside',
    'The woman, who has no phone, called the Lund police on Monday.',
    'The woman called the Lund police on Monday.',
  ],
  [
    'no conflict',
    'what it is done for',
    'Inspector Brix came to Lund to determine the cause of the fire.',
    'The cause of the fire in Lund has not been determined.',
  ],
  [
    'no conflict',
    'another object',
    'Ana Brix never checked into the Varn clinic but went back to the Lund hospital.',
    'Ana Brix checked into the Lund hospital.',
  ],
  [
    'no conflict',
    'more is denied than the other says',
    'The Lund bridge is not a toll bridge.',
    'The Lund bridge is a bridge.',
  ],
  [
    'no conflict',
    'of another subject',
    'The Lund bridge is safe, engineers said, but the Varn tunnel is not safe.',
    'Engineers said the Lund bridge is safe.',
  ],
  [
    'no conflict',
    'both are without it',
    'Ferries of the Lund line have no modern radar equipment.',
    'Ferries of the Lund line do not have modern radar equipment.',
  ],
  [
    'no conflict',
    'stopped or banned, both',
    'The Lund council banned lorries and stopped buses on the bridge.',
    'The Lund council stopped buses and banned lorries on the bridge.',
  ],
  [
    'no conflict',
    'a broken contraction',
    'The Lund office said the plan hadn’ t been published.',
    'The Lund office said the plan hadn’t been published.',
  ],
  // opposites that are both true
  [
    'no conflict',
    'both ends of a sale',
    'Corvo bought the Lund mill in March.',
    'The Lund mill was sold to Corvo in March.',
  ],
  ['no conflict', 'phases', 'The Lund exchange opened lower on Monday.', 'The Lund exchange closed lower on Monday.'],
  // days
  [
    'no conflict',
    'the same word for the day',
    'The Lund bridge is closed now, Ana Brix said.',
    'The Lund bridge is closed now, said Ana Brix.',
  ],
  // told or not
  [
    'match',
    'who says it',
    'The storm in Lund has cut off 40 farms.',
    'The storm in Lund has cut off 40 farms, officials say.',
  ],
];

suite('contrary statements', () => {
  let grammar: Grammar;
  suiteSetup(async () => {
    grammar = await loadGrammar();
  });
  for (const [expected, name, a, b] of cases)
    test(`${expected}, ${name}: ${a} | ${b}`, () => {
      for (const [x, y] of [
        [a, b],
        [b, a],
      ] as const) {
        const corpus = createCorpus();
        corpus.setGrammar(grammar);
        corpus.set({ id: 'a', story: '', format: 'statement', text: x, version: 1 });
        corpus.set({ id: 'b', story: '', format: 'statement', text: y, version: 1 });
        const { relation, why, differ } = corpus.compare(
          { article: 'a', statement: -1 },
          { article: 'b', statement: -1 },
        );
        const said = why.map(inEnglish).join('\n');
        if (expected === 'conflict') {
          assert.equal(relation, 'conflict', said);
          // the words that are held against each other are marked
          assert.ok(differ.length > 0);
        } else if (expected === 'match') assert.ok(relation === 'same' || relation === 'same-text', said);
        else if (expected === 'none') assert.equal(relation, 'none', said);
        else assert.notEqual(relation, 'conflict', said);
      }
    });
});
