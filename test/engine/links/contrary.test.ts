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
  [
    'no conflict',
    'an apostrophe that was typed as a quotation mark',
    'We don"t believe that the Lund bridge plan is going to be a problem, Roo said.',
    "We don't believe that the Lund bridge plan is going to be a problem, Roo said.",
  ],
  [
    'no conflict',
    'an adverb that denies, over two words',
    'Police said the Lund climbers appeared to be insufficiently equipped and experienced for the wall.',
    'It appears that the Lund climbers were insufficiently equipped and inexperienced for the wall they chose.',
  ],
  [
    'no conflict',
    'inside and outside of a country',
    'Copper stocks held by refineries in Veldan fell at the end of January, the bureau said.',
    'Copper stocks held by refineries outside Veldan rose at the end of January, the bureau said.',
  ],
  [
    'no conflict',
    'two things of one owner',
    "Veldan's exports drop in 1986",
    "Veldan's farm sector will grow by just 1 percent in 1987, against 2 percent in 1986, the embassy said in a report.",
  ],
  [
    'no conflict',
    'the day by which a thing is known',
    'Veldan sold 8 percent bonds due July 1, 2030.',
    'Veldan sold 8 percent bonds due March 1, 2034.',
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
  // places that hold one value
  [
    'conflict',
    'one wins',
    'Ana Brix won the Lund mayoral election on Sunday.',
    'Olof Rask won the Lund mayoral election on Sunday.',
  ],
  [
    'conflict',
    'one designs it',
    'The Varn bridge was designed by Ana Brix in 1911.',
    'The Varn bridge was designed by Olof Rask in 1911.',
  ],
  [
    'conflict',
    'an act of somebody else, who is named too',
    'Olof Rask, a rival of Ana Brix, founded the Corvo shipping company in Lund.',
    'Ana Brix founded the Corvo shipping company in Lund.',
  ],
  [
    'conflict',
    'the order of two names',
    'Captain Olof Rask succeeded Ana Brix as head of the harbour police.',
    'Ana Brix succeeded Captain Olof Rask as head of the harbour police.',
  ],
  [
    'conflict',
    'a noun that orders two names',
    'Corvo Shipping is a subsidiary of Skerry Holdings.',
    'Skerry Holdings is a subsidiary of Corvo Shipping.',
  ],
  [
    'conflict',
    'a noun and a verb',
    'Corvo Shipping is a subsidiary of Skerry Holdings.',
    'Corvo Shipping owns Skerry Holdings.',
  ],
  [
    'conflict',
    'a predecessor, and who succeeds',
    "The minister met Ana Brix's predecessor, Olof Rask, in Varn.",
    'Olof Rask succeeded Ana Brix.',
  ],
  [
    'conflict',
    'there and back',
    'The ferry left Hamburg for Oslo on Friday with 40 passengers.',
    'The ferry left Oslo for Hamburg on Friday with 40 passengers.',
  ],
  [
    'conflict',
    'from and to',
    'The soldiers marched from Kiel to Hamburg in May.',
    'The soldiers marched from Hamburg to Kiel in May.',
  ],
  [
    'conflict',
    'where it leaves for',
    'Ana Brix departed for Oslo on Friday morning.',
    'Ana Brix left Oslo on Friday morning.',
  ],
  ['conflict', 'another day', 'The Lund mill burned down on 3 May 2021.', 'The Lund mill burned down on 9 May 2021.'],
  [
    'conflict',
    'another day of birth',
    'The composer was born in Lund on 3 May 1921 and died in Varn in 1999.',
    'The composer was born in Lund on 9 March 1921 and died in Varn in 1999.',
  ],
  [
    'conflict',
    'another year of one of two acts',
    'The company opened its first shop in 1987 and closed it in 2001.',
    'The company opened its first shop in 1992 and closed it in 2001.',
  ],
  ['conflict', 'open or closed', 'The new bridge is open to traffic.', 'The new bridge is closed to traffic.'],
  [
    'conflict',
    'full or empty',
    'The hospital in Lund is full, doctors said.',
    'The hospital in Lund is empty, doctors said.',
  ],
  [
    'conflict',
    'sober or drunk',
    'The driver was sober when the car hit the wall, police said.',
    'The driver was drunk when the car hit the wall, police said.',
  ],
  ['conflict', 'up or down', 'Unemployment in Varn rose in March.', 'Unemployment in Varn fell in March.'],
  [
    'conflict',
    'introduced or abolished',
    'The council introduced the parking fee in Lund.',
    'The council abolished the parking fee in Lund.',
  ],
  [
    'conflict',
    'declined or accepted',
    'Ana Brix declined the Skerry prize for her novel.',
    'Ana Brix accepted the Skerry prize for her novel.',
  ],
  [
    'conflict',
    'declined or received',
    'Ana Brix declined the Skerry prize for her novel.',
    'Ana Brix received the Skerry prize for her novel.',
  ],
  [
    'conflict',
    'never',
    'The suspect was never charged with the Lund robbery.',
    'The suspect was charged with the Lund robbery.',
  ],
  ['conflict', 'no longer', 'The mayor no longer supports the harbour plan.', 'The mayor supports the harbour plan.'],
  [
    'conflict',
    'unable to',
    'The rescuers were unable to reach the miners in Lund.',
    'The rescuers reached the miners in Lund.',
  ],
  ['conflict', 'landed or crashed', 'The plane landed safely in Oslo.', 'The plane crashed in Oslo.'],
  [
    'conflict',
    'un-',
    'The water in Lund is safe to drink, the ministry said.',
    'The water in Lund is unsafe to drink, the ministry said.',
  ],
  [
    'conflict',
    'one is elected',
    'Ana Brix was elected president of Veldan on Sunday.',
    'Olof Rask was elected president of Veldan on Sunday.',
  ],
  [
    'conflict',
    'one office',
    'The harbour law was signed by President Ana Brix on Monday.',
    'The harbour law was signed by President Olof Rask on Monday.',
  ],
  [
    'conflict',
    'one office, behind the name',
    'Ana Brix, chief executive of Corvo, sold her shares.',
    'Olof Rask, chief executive of Corvo, sold his shares.',
  ],
  [
    'conflict',
    'for or against',
    'Most residents of Lund oppose the new airport.',
    'Most residents of Lund favour the new airport.',
  ],
  [
    'conflict',
    'not, within what is found',
    'The court found Olof Rask guilty of fraud.',
    'The court found Olof Rask not guilty of fraud.',
  ],
  [
    'conflict',
    'denied or admitted',
    'The army denied that it had shelled the village of Orrick.',
    'The army admitted that it had shelled the village of Orrick.',
  ],
  [
    'conflict',
    'won or lost',
    'The team lost the final in Oslo to Corvo.',
    'The team won the final in Oslo against Corvo.',
  ],
  // and what only looks like another value
  [
    'no conflict',
    'both did it',
    'Ana Brix and Olof Rask won the Lund chess doubles on Sunday.',
    'Olof Rask won the Lund chess doubles on Sunday with Ana Brix.',
  ],
  [
    'no conflict',
    'the same person, in other words',
    'Ana Brix won the 2019 Lund mayoral election.',
    'Mayor Brix won the Lund mayoral election in 2019.',
  ],
  [
    'no conflict',
    'a subsidiary and its owner',
    'Corvo Shipping owns Skerry Boats.',
    'Skerry Boats is a subsidiary of Corvo Shipping.',
  ],
  ['no conflict', 'the order, in the passive', 'Olof Rask was succeeded by Ana Brix.', 'Ana Brix succeeded Olof Rask.'],
  [
    'no conflict',
    'with the noun',
    'Ana Brix succeeded her predecessor Olof Rask in May.',
    'Ana Brix succeeded Olof Rask in May.',
  ],
  [
    'no conflict',
    'one journey in other words',
    'The ferry left Hamburg for Oslo on Friday.',
    'The ferry to Oslo left Hamburg on Friday.',
  ],
  [
    'no conflict',
    'two legs of one journey',
    'The ferry left Hamburg on Friday and reached Oslo on Saturday.',
    'The ferry reached Oslo on Saturday after it had left Hamburg on Friday.',
  ],
  [
    'no conflict',
    'there and back again',
    'Ana Brix travelled from Hamburg to Oslo and returned to Hamburg on Friday.',
    'Ana Brix returned from Oslo to Hamburg on Friday.',
  ],
  [
    'no conflict',
    'a month that holds the day',
    'The Lund mill burned down on 3 May 2021.',
    'The Lund mill burned down in May 2021.',
  ],
  [
    'no conflict',
    'the days of the words',
    'The mill burned down on 3 May, police said on 5 May.',
    'The mill burned down on 3 May, police said on 6 May.',
  ],
  [
    'no conflict',
    'the days of the words, before the act',
    'The bridge opened on Monday, officials said on Tuesday.',
    'Officials said on Wednesday that the bridge opened on Monday.',
  ],
  ['no conflict', 'not the opposite', 'The new bridge is not closed to traffic.', 'The new bridge is open to traffic.'],
  [
    'no conflict',
    'named together',
    'Ana Brix, mayor of Lund, opened the bridge with Olof Rask.',
    'Olof Rask and Ana Brix opened the bridge.',
  ],
  [
    'no conflict',
    'an office for its holder',
    'The governor of Varn signed the law on Monday.',
    'Ana Brix signed the law on Monday.',
  ],
  [
    'no conflict',
    'a seat for its state',
    'Washington signed the harbour treaty on Monday.',
    'The United States signed the harbour treaty on Monday.',
  ],
  [
    'no conflict',
    'both in turn',
    'Unemployment in Varn rose in March after it fell in February.',
    'Unemployment in Varn rose in March.',
  ],
  [
    'no conflict',
    'not guilty, acquitted',
    'The court acquitted Olof Rask of fraud.',
    'The court found Olof Rask not guilty of fraud.',
  ],
  [
    'no conflict',
    'at first',
    'The rescuers were at first unable to reach the miners in Lund but freed them on Friday.',
    'The rescuers freed the miners in Lund on Friday.',
  ],
  [
    'no conflict',
    'both ends of a kinship',
    'Ana Brix is the daughter of Olof Rask.',
    'Olof Rask is the father of Ana Brix.',
  ],
  [
    'no conflict',
    'both ends of a game',
    'The Lund team lost the final to Corvo.',
    'Corvo won the final against the Lund team.',
  ],
  [
    'no conflict',
    'a short form',
    'The Varn Harbour Board founded the port museum in 1999.',
    'VHB founded the port museum in 1999.',
  ],
  [
    'no conflict',
    'both in another voice',
    'Police arrested Olof Rask in Lund on Friday.',
    'Olof Rask was arrested by officers of the Lund harbour police on Friday.',
  ],
  [
    'no conflict',
    'joined by with',
    'Ana Brix composed the opera with Olof Rask in 1999.',
    'Olof Rask composed the opera with Ana Brix in 1999.',
  ],
  [
    'no conflict',
    'a name in short',
    'Page Quill was born in 1923, in Nashville, Tenn.',
    'Page Quill was born in 1923, in Nashville, Tennessee.',
  ],
  [
    'no conflict',
    'one place in the other',
    'A man was charged with the murder of his sister in Altona.',
    'A man was charged with the murder of his sister in Hamburg.',
  ],
  [
    'no conflict',
    'a year in an aside',
    'Ana Brix, the leading singer in 2009, was awarded the Lund prize.',
    'The Lund prize was awarded to Ana Brix on 5 January 2011.',
  ],
  ['no conflict', 'married and divorced', 'Ana Brix was married three times.', 'Ana Brix was divorced three times.'],
  [
    'no conflict',
    'beside a noun',
    'The elections were watched by local observers.',
    'The elections were watched by national observers.',
  ],
  [
    'no conflict',
    'one place that says it',
    'We do not know everything, but what we know suggests a leak, Ana Brix said.',
    'What we know suggests a leak, Ana Brix said.',
  ],
  [
    'no conflict',
    'what is lacking and what is needed',
    'The mayor vetoed the ban, citing the lack of an exception.',
    'The mayor vetoed the ban, citing the need for an exception.',
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

  test('words are known by other numbers in a corpus that met other words before', () => {
    const relationOf = (a: string, b: string, before: string): string => {
      const corpus = createCorpus();
      corpus.setGrammar(grammar);
      corpus.set({ id: 'before', story: '', format: 'text', text: before, version: 1 });
      corpus.set({ id: 'a', story: '', format: 'statement', text: a, version: 1 });
      corpus.set({ id: 'b', story: '', format: 'statement', text: b, version: 1 });
      return corpus.compare({ article: 'a', statement: -1 }, { article: 'b', statement: -1 }).relation;
    };
    const others = Array.from({ length: 60 }, (_, i) => `zorb${'aeiou'[i % 5]}${'bdfgklmnprst'[i % 12]}`).join(' ');
    // words that no list of the vocabulary's beginning holds
    for (const [a, b] of [
      ['The inventor of the Varn loom was Dora Quill.', 'The inventor of the Varn loom was Vera Marsh.'],
      ['The driver of the Lund bus was unhurt.', 'The driver of the Lund bus was injured.'],
    ] as const)
      for (const before of ['', others]) assert.equal(relationOf(a, b, before), 'conflict', `${a} | ${b}`);
  });
});
