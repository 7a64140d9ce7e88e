/** Clauses as data: subject · predicate · object, `not` and the modal word in front of the predicate. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cpuTime } from '../../support/cpuTime';
import {
  createAnswers,
  createCorpus,
  inEnglish,
  loadGrammar,
  type Clause,
  type Grammar,
  type Relation,
} from '../../../src/engine';
import { english } from '../../../src/present';
import { saysText } from '../../../src/present/says';

const cases: readonly (readonly [string, ...string[]])[] = [
  ['The deployment was condemned by North Lund.', 'North Lund · condemn · The deployment'],
  ['Brix has not confirmed sending boats to Lund.', 'Brix · not confirm · –', 'Brix · not send · boats'],
  ['The ministry denied that the dam had been damaged.', 'The ministry · deny · –', '– · not damage · the dam'],
  ['The council failed to reopen the bridge.', 'The council · fail · –', 'The council · not reopen · the bridge'],
  ['The company denied hiding the report.', 'The company · deny · –', 'The company · not hide · the report'],
  ["The court didn't reject the appeal.", 'The court · not reject · the appeal'],
  [
    'Police may charge the driver, who fled the scene.',
    'Police · may charge · the driver',
    'the driver · flee · the scene',
  ],
  ['Lund, an ally of Skerry, has deployed 10 boats.', 'Lund · deploy · 10 boats'],
  ['The firm fined its captain and closed the works.', 'The firm · fine · its captain', 'The firm · close · the works'],
];

const pairs: readonly (readonly [Relation, string, string])[] = [
  [
    'conflict',
    'The harbour ministry confirmed the closure of the Lund bridge on Friday.',
    'The harbour ministry has not confirmed the closure of the Lund bridge on Friday.',
  ],
  [
    'same',
    'The harbour council in Lund approved the new bridge, which had not been expected.',
    'The new bridge was approved by the harbour council in Lund.',
  ],
  [
    'conflict',
    'The Lund ministry denied that the harbour dam had been damaged in the storm.',
    'The harbour dam had been damaged in the storm, the Lund ministry said.',
  ],
  [
    'conflict',
    'Mayor Ana Brix sued Captain Olof Rask over the Lund bridge.',
    'Captain Olof Rask sued Mayor Ana Brix over the Lund bridge.',
  ],
  [
    'same',
    'Mayor Ana Brix sued Captain Olof Rask over the Lund bridge.',
    'Captain Olof Rask was sued by Mayor Ana Brix over the Lund bridge.',
  ],
];

const line = ({ subject, predicate, object, negated, modality }: Clause): string =>
  [
    subject?.text ?? '–',
    [negated ? 'not' : '', modality ?? '', predicate.lemma].filter(Boolean).join(' '),
    object?.text ?? '–',
  ].join(' · ');

suite('grammar', () => {
  let grammar: Grammar;
  suiteSetup(async () => {
    grammar = await loadGrammar();
  });
  const counted = (): { grammar: Grammar; calls: () => number } => {
    let calls = 0;
    return { grammar: { parse: (sentence) => (calls++, grammar.parse(sentence)) }, calls: () => calls };
  };

  for (const [sentence, ...clauses] of cases)
    test(sentence, () => assert.deepEqual(grammar.parse(sentence).map(line), clauses));

  for (const [relation, a, b] of pairs)
    test(`${relation}: ${a} | ${b}`, () => {
      for (const [x, y] of [
        [a, b],
        [b, a],
      ] as const) {
        const corpus = createCorpus();
        corpus.setGrammar(grammar);
        corpus.set({ id: 'a', story: '', format: 'statement', text: x, version: 1 });
        corpus.set({ id: 'b', story: '', format: 'statement', text: y, version: 1 });
        const whole = corpus.compare({ article: 'a', statement: -1 }, { article: 'b', statement: -1 });
        assert.equal(whole.relation, relation, whole.why.map(inEnglish).join('\n'));
        // the same statements as a folder links them
        const [link] = corpus.linksFrom({ article: 'a', statement: 0 }, 0.1);
        assert.equal(link?.relation, relation);
      }
    });

  test('a shown statement says what of whom', () => {
    const corpus = createCorpus();
    const says = (text: string): string => {
      corpus.set({ id: text, story: '', format: 'text', text, version: 1 });
      const said = createAnswers(corpus).report(text, 0)!.says;
      return said ? saysText(said, english) : '';
    };
    assert.equal(says('The ministry said the council has closed the Lund bridge.'), '');
    corpus.setGrammar(grammar);
    assert.equal(
      says('The ministry said the council has closed the Lund bridge.'),
      'Says: the council · has closed · the Lund bridge',
    );
    assert.equal(
      says('The Lund bridge was closed by the council on Friday.'),
      'Says: The Lund bridge · was closed · by the council',
    );
    assert.equal(says('The firm denied hiding the report.'), 'Says: The firm · hiding · the report (denied)');
  });

  test('a folder of articles without links asks the grammar nothing', () => {
    const { grammar: asked, calls } = counted();
    const corpus = createCorpus();
    corpus.setGrammar(asked);
    corpus.set({ id: 'a', story: '', format: 'text', text: 'The harbour was not closed. Oil leaked.', version: 1 });
    corpus.set({ id: 'b', story: '', format: 'text', text: 'A choir denied rumours. Tickets sold out.', version: 1 });
    assert.deepEqual([...corpus.linksOf('')].flat(), []);
    assert.equal(calls(), 0);
  });

  test('a linked pair without a hint asks nothing', () => {
    const { grammar: asked, calls } = counted();
    const corpus = createCorpus();
    corpus.setGrammar(asked);
    const text = 'The Lund bridge was closed to lorries on Friday.';
    for (const id of ['a', 'b']) corpus.set({ id, story: '', format: 'text', text, version: 1 });
    assert.equal([...corpus.linksOf('', 0)].flat().length, 1);
    assert.equal(calls(), 0);
  });

  test('whatever a sentence holds: no throw, phrases quote their span', function () {
    this.timeout(30_000);
    const bits = [
      'not',
      'was',
      'denied',
      'by',
      'that',
      'to',
      ',',
      '“',
      'it’s',
      'and',
      'sending',
      'Brix',
      'the',
      'no',
      '.',
      '😀',
      '\r\n',
      'never,',
      'who',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...bits), fc.string()), { maxLength: 30 }), (parts) => {
        const sentence = parts.join(' ');
        for (const { subject, predicate, object } of grammar.parse(sentence))
          for (const phrase of [subject, predicate, object])
            if (phrase) assert.equal(sentence.slice(phrase.start, phrase.end), phrase.text);
      }),
      { numRuns: 200 },
    );
  });

  test('a sentence without end costs no more than its first thousand characters', function () {
    this.timeout(30_000);
    const took = cpuTime(() => {
      for (const hostile of ['it’s '.repeat(20_000), '.'.repeat(50_000), 'not '.repeat(20_000), '“a '.repeat(20_000)])
        grammar.parse(hostile);
    });
    assert.ok(took < 5000, `${took} ms`);
  });
});
