import assert from 'node:assert/strict';
import { comparedPatterns, sharedWordsPattern, verbsPattern, type Trace } from '../../src/engine';
import source from '../../l10n/bundle.l10n.json';
import { statementText, traceText } from '../../src/present';
import { figure, match, matches, passage, place, voice } from './builders';

suite('documents', () => {
  test('the trace of a match', () =>
    assert.equal(
      traceText(
        {
          from: passage('a.txt', 3, 'Intelligence officers say about 400 tonnes leaked.'),
          to: passage('b.txt', 8, 'Some 700 tonnes leaked, by the intelligence.'),
          relation: 'figures-differ',
          score: 0.812,
          why: [
            {
              pattern: 'shared words (stem and weight by rarity): {0}',
              values: [
                [
                  { weight: 0.68, of: 'intellig' },
                  { weight: 0.5, of: 'leak' },
                ],
              ],
            },
            {
              pattern:
                'verbs: {0} of the shorter statement’s, by weight, have a counterpart; at least {1} on either side',
              values: [{ share: 1 }, { share: 0 }],
            },
            { pattern: 'figures differ: {0}', values: ['400 tonnes and 700 tonnes'] },
          ],
          figuresFrom: [figure({ bound: '~', unit: 'tonne', counted: 'oil' })],
          figuresTo: [
            figure({ ...place('b.txt', 8), text: 'Some 700', low: 700, high: 700, bound: '~', unit: 'tonne' }),
          ],
          namesFrom: ['Krossey'],
          namesTo: [],
        },
        voice,
      ),
      `Why these two statements are matched

Both speak of oil; the one says about 400 tonnes, the other about 700 tonnes: these differ. How sure this is, from 0 to 1: 0.81.

a.txt, line 4
  Intelligence officers say about 400 tonnes leaked.

b.txt, line 9
  Some 700 tonnes leaked, by the intelligence.

Relation: Figures differ

What was compared
  - figures differ: 400 tonnes and 700 tonnes

Figures in a.txt, line 4
  - 400 tonnes → about 400 tonnes (oil)
Figures in b.txt, line 9
  - Some 700 → about 700 tonnes

Names
  a.txt, line 4: Krossey
  b.txt, line 9: none

Evidence
  - words of both, with their weight by rarity: Intelligence 0.68, leaked 0.50
  - verbs: 100 % of the shorter statement’s, by weight, have a counterpart
`,
    ));

  test('the sorts of evidence are those of the engine', () => {
    for (const pattern of [...comparedPatterns, sharedWordsPattern, verbsPattern])
      assert.ok(Object.hasOwn(source, pattern), pattern);
  });

  test('a match without figures that differ begins with a plain sentence too', () => {
    const first = (given: Partial<Trace>): string =>
      traceText(
        {
          from: passage('a.txt', 3, 'Oil leaked.'),
          to: passage('b.txt', 8, 'There was a leak.'),
          relation: 'same',
          score: 0.9,
          why: [],
          figuresFrom: [],
          figuresTo: [],
          namesFrom: ['Krossey', 'Varn'],
          namesTo: ['Varn'],
          ...given,
        },
        voice,
      ).split('\n')[2]!;
    const sure = 'How sure this is, from 0 to 1: 0.90.';
    assert.equal(first({}), `Both say the same of Varn in other words. ${sure}`);
    assert.equal(first({ relation: 'same-text' }), `Both have the same words. ${sure}`);
    assert.equal(first({ relation: 'conflict' }), `Both speak of Varn, but tell it otherwise. ${sure}`);
    assert.equal(
      first({ relation: 'conflict', namesTo: [] }),
      `Both speak of the same, but tell it otherwise. ${sure}`,
    );
    assert.equal(first({ relation: 'none' }), `The two are not taken for the same statement. ${sure}`);
  });

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
