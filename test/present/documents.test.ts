import assert from 'node:assert/strict';
import { statementText, traceText } from '../../src/present';
import { figure, match, matches, passage, voice } from './builders';

suite('documents', () => {
  test('the trace of a match', () =>
    assert.equal(
      traceText(
        {
          from: passage('a.txt', 3, 'About 400 tonnes leaked.'),
          to: passage('b.txt', 8, 'Some 700 tonnes leaked.'),
          relation: 'figures-differ',
          score: 0.812,
          why: [{ pattern: 'shared words (stem and weight by rarity): {0}', values: [{ weight: 0.5, of: 'leaked' }] }],
          figuresFrom: [figure({ bound: '~', unit: 'tonne' })],
          figuresTo: [],
          namesFrom: ['Krossey'],
          namesTo: [],
        },
        voice,
      ),
      `Why these two statements are matched

a.txt, line 4
  About 400 tonnes leaked.

b.txt, line 9
  Some 700 tonnes leaked.

Relation: Figures differ
Score: 0.81

Evidence
  - shared words (stem and weight by rarity): leaked 0.50

Names
  a.txt, line 4: Krossey
  b.txt, line 9: none

Figures in a.txt, line 4
  - 400 tonnes → about 400 tonnes
Figures in b.txt, line 9
  none
`,
    ));

  test('the report of a statement', () =>
    assert.equal(
      statementText(
        {
          found: matches(match('same', 0.9, passage('b.txt', 4, 'Oil leaked.'))),
          telling: {
            role: 'claim',
            source: 'the coast guard',
            cue: 'said',
            disputed: false,
            negated: false,
            modality: 'reportedly',
            quotes: [{ text: 'a lot', speaker: 'Ada Roo' }],
          },
          figures: [figure({ bound: '~', unit: 'tonne', counted: 'oil' })],
          names: [{ name: 'Krossey', type: 'place' }],
        },
        voice,
      ),
      `About 400 tonnes of oil leaked.
a.txt, line 4
According to: the coast guard
Left open: reportedly
Quoted: “a lot” (Ada Roo)

Names: Krossey

Figures
  - 400 tonnes → about 400 tonnes (oil)

In the other articles
  - Same statement (0.90), b.txt, line 5
    Oil leaked.
      shared words (stem and weight by rarity): reef 0.50
`,
    ));

  test('with what readers noted of it and of its matches', () => {
    const found = matches(match('same', 0.9, passage('b.txt', 4, 'Oil leaked.')));
    const telling = {
      role: 'claim',
      source: null,
      cue: null,
      disputed: false,
      negated: false,
      modality: null,
      quotes: [],
    } as const;
    const text = statementText({ found, telling, figures: [], names: [] }, voice, ({ article }) =>
      article === 'b.txt' ? { status: 'disputed', note: 'ask' } : { status: 'checked', note: null },
    );
    assert.match(text, /^About 400[^\n]+\na\.txt, line 4\nNote: Checked\n/);
    assert.match(text, / {4}Oil leaked\.\n {6}Note: Disputed, ask\n/);
  });
});
