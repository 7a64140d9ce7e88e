import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotateArticle, createReaders } from '../../../src/engine/annotate';
import { Vocabulary } from '../../../src/engine/lexicon';
import type { AnnotatedArticle, Statement } from '../../../src/engine/model';
import { cpuTime } from '../../support/cpuTime';

const readers = createReaders(new Vocabulary());
const annotate = (text: string): AnnotatedArticle =>
  annotateArticle({ id: 'a.txt', story: 's', format: 'text', text, version: 1 }, readers).found;
const only = (text: string): Statement => annotate(text).statements.at(-1)!;

suite('statements: denied, open, asked', () => {
  const negations: readonly (readonly [string, boolean])[] = [
    ['The bridge was closed on Monday.', false],
    ['The bridge was not closed on Monday.', true],
    ['The ferry didn’t leave the harbour.', true],
    ['No one was hurt in the fire.', true],
    ['No ferries left the harbour.', false],
    ['The council failed to agree on a budget.', true],
    ['The council members failed the test.', false],
    ['The firm denied the report.', true],
  ];
  for (const [text, negated] of negations) test(text, () => assert.equal(only(text).negated, negated));

  const modalities: readonly (readonly [string, string | null])[] = [
    ['The bridge reopened on 3 May.', null],
    ['In May the bridge reopened.', null],
    ['The bridge may reopen this week.', 'may'],
    ['The town plans to reopen the bridge.', 'plans to'],
    ['The plans were shown to the town.', null],
    ['The bridge reportedly could collapse.', 'reportedly'],
  ];
  for (const [text, modality] of modalities) test(text, () => assert.equal(only(text).modality, modality));

  test('a question, a heading of few words', () => {
    const { statements } = annotate('Harbour notes\n\nWho paid for the pier? The town did, the mayor said on Monday.');
    assert.deepEqual(
      statements.map(({ role }) => role),
      ['heading', 'question', 'claim'],
    );
  });
});

suite('statements: what was found in them', () => {
  test('the attribution is the one that answers for most of the sentence', () => {
    const { statements, attributions } = annotate(
      'Harbour news\n\nThe pier, which police said was sound, will be closed for repairs until spring, according to the mayor.',
    );
    assert.equal(attributions[statements.at(-1)!.attribution]?.source, 'the mayor');
  });

  test('every name, figure and quotation stands in the statement it begins in', () =>
    fc.assert(
      fc.property(
        fc
          .array(
            fc.constantFrom(
              'Ann Vale ',
              '400 boats ',
              '“yes” ',
              'left. ',
              'The mayor said ',
              '\n\n',
              'on Monday ',
              '? ',
            ),
            {
              maxLength: 50,
            },
          )
          .map((pieces) => pieces.join('')),
        (text) => {
          const found = annotate(text);
          for (const kind of ['names', 'figures', 'quotes'] as const) {
            const numbers = found.statements.flatMap((statement) => statement[kind]);
            assert.deepEqual(
              numbers,
              [...numbers].sort((a, b) => a - b),
            );
            for (const statement of found.statements)
              for (const n of statement[kind]) {
                const { start } = found[kind][n]!;
                assert.ok(statement.start <= start && start < statement.end);
              }
          }
        },
      ),
    ));

  test('linear time in one long paragraph', () => {
    const line = 'The mayor said 400 boats had left, and “no one” knew why. ';
    const time = (times: number): number => {
      const text = line.repeat(times);
      return cpuTime(() => annotate(text));
    };
    time(200);
    const small = time(500);
    const large = time(2500);
    assert.ok(large < small * 15 + 200, `${small} ms, five times as much ${large} ms`);
  });
});
