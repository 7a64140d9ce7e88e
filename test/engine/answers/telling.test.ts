/** The report of a statement: who answers for it, how surely, in whose words, with which figures and names. */
import assert from 'node:assert/strict';
import { createAnswers, createCorpus } from '../../../src/engine';

/** Sentence → what its report has: source, modality, not (it is denied), quote, and how many figures; the rest is absent. */
const lines: readonly (readonly [string, string])[] = [
  ['The old bridge collapsed on Sunday.', 'figures 1'],
  ['Police said 31 people were killed in Pellanor.', 'source Police; figures 1'],
  ['According to the coast guard, 400 tonnes of oil leaked from the Ostara.', 'source the coast guard; figures 1'],
  ['Mayor Ilse Moran said the harbour would stay open.', 'source Mayor Ilse Moran; modality would'],
  ['The tanker reportedly sank off Varn.', 'modality reportedly'],
  ['Veldan could send 500 soldiers to Orrick.', 'modality could; figures 1'],
  ['The company plans to cut 400 jobs.', 'modality plans to; figures 1'],
  ['The alleged thief left Corvo.', 'modality alleged'],
  ['The governor may resign.', 'modality may'],
  ['The mayor did not close the harbour.', 'not'],
  ['Nobody was hurt in the fire.', 'not'],
  ['The union never signed the treaty.', 'not'],
  [
    '“We will never close the harbour of Varn,” Ilse Moran said.',
    'source Ilse Moran; not; quote We will never close the harbour of Varn,',
  ],
  ['“The pier is ours,” Adan Roo told the Red Lantern.', 'source Adan Roo; quote The pier is ours,'],
  ['The army announced that 40 rockets had been fired.', 'source The army; figures 1'],
  ['Ilse Moran added that the bridge cost 40 million dollars.', 'source Ilse Moran; figures 1'],
  ['Twelve cars of the train derailed near Arden.', 'figures 1'],
  ['The river rose to seven metres at Merrow on Tuesday.', 'figures 2'],
  ['Officials estimate that 5,000 people fled the town.', 'source Officials; figures 1'],
  ['The fire was probably lit by a cigarette.', 'modality probably'],
];

suite('answers: how a statement is told', () => {
  for (const [text, expected] of lines)
    test(text, () => {
      const corpus = createCorpus();
      corpus.set({ id: 'a', story: 's', format: 'text', text, version: 1 });
      const report = createAnswers(corpus).report('a', 3)!;
      const { source, negated, modality, quotes, role } = report.telling;
      assert.equal(role, 'claim');
      assert.equal(
        [
          source === null ? '' : `source ${source}`,
          negated ? 'not' : '',
          modality === null ? '' : `modality ${modality}`,
          ...quotes.map((quote) => `quote ${quote.text}`),
          report.figures.length === 0 ? '' : `figures ${report.figures.length}`,
        ]
          .filter(Boolean)
          .join('; '),
        expected,
      );
    });

  for (const [text, role] of [
    ['Who will pay for the bridge?', 'question'],
    ['Background', 'heading'],
  ] as const)
    test(`${text}: ${role}`, () => {
      const corpus = createCorpus();
      corpus.set({
        id: 'a.md',
        story: 's',
        format: 'markdown',
        text: `# The old bridge of Arden fell on Sunday\n\n## ${text}\n\nThe old bridge collapsed.`,
        version: 1,
      });
      const { statements } = createAnswers(corpus).outline('a.md')!;
      assert.equal(statements.find((statement) => statement.text === text)?.role, role);
    });
});
