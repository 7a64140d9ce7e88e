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

suite('statements: clauses that could be checked each by itself', () => {
  const texts: readonly string[] = [
    'The ferry struck the quay at noon|, and |two sailors were treated for burns.',
    'The mayor opened the new bridge on Monday| and |she promised a second one by spring.',
    'The council approved the budget for 2026|, but |nine members voted against it.',
    'Exports rose 4 percent in March|, while |imports from Norway fell for a third month.',
    'The north wing burned down on Friday|; |firefighters saved the library and its books.',
    'Vale said that the harbour was safe|, but |later the pilots refused to enter it.',
    // one subject, and nothing else to check by itself
    'The ferry struck the quay at noon and lost its rudder in the storm.',
    'The ferry struck the quay at noon, and has lost both of its engines since.',
    'The ferry struck the quay at noon, killing two of the sailors on board.',
    'Ann Vale and Tom Reed opened the new bridge on Monday morning.',
    'Police found seven rifles, three machine guns, and a rocket-propelled grenade launcher.',
    'The agency said that prices had risen in spring, and that no relief was expected before autumn.',
    'The mayor, who opened the bridge, and the pastor who blessed it were late on Monday.',
    'The attack was led by a tall captain and a well timed charge from the left.',
    // too little on one side
    'The ferry struck the quay at noon, and nobody was hurt.',
    // in quotation marks and in brackets
    '“The ferry struck the quay at noon, and two sailors were treated for burns,” the mayor said.',
    'The ferry (it struck the quay at noon, and two sailors were treated for burns) sails again.',
    // asked, not claimed
    'Did the ferry strike the quay at noon, and were two sailors treated for their burns?',
  ];
  for (const marked of texts)
    test(marked, () => {
      const parts = marked.split('|');
      const text = `Harbour news of the day\n\n${parts.join('')}`;
      const found = annotate(text);
      const sentence = found.sentences.length - 1;
      const spans = found.statements.filter((statement) => statement.sentence === sentence);
      assert.deepEqual(
        spans.map(({ start, end }) => found.clean.text.slice(start, end)),
        parts.filter((_, i) => i % 2 === 0),
      );
    });

  test('a sentence that begins inside a quotation stays whole up to its end', () => {
    const found = annotate(
      'Harbour news\n\n“We were late. The ferry struck the quay, and two sailors had bad burns,” Vale said, but the mayor denied the whole story.',
    );
    assert.deepEqual(
      found.statements.slice(-2).map(({ start, end }) => found.clean.text.slice(start, end)),
      ['The ferry struck the quay, and two sailors had bad burns,” Vale said', 'the mayor denied the whole story.'],
    );
  });

  test('each clause has its own figures, names and denial', () => {
    const found = annotate('Ann Vale sold 40 boats in March, but Tom Reed did not sell any of his 12 barges.');
    assert.deepEqual(
      found.statements.map(({ names, figures, negated }) => [
        names.map((name) => found.clean.text.slice(found.names[name]!.start, found.names[name]!.end)).join(),
        figures.map((figure) => found.clean.text.slice(found.figures[figure]!.start, found.figures[figure]!.end)),
        negated,
      ]),
      [
        ['Ann Vale', ['40', 'March'], false],
        ['Tom Reed', ['12'], true],
      ],
    );
  });

  test('they lie in order inside their sentence and share nothing', () =>
    fc.assert(
      fc.property(
        fc
          .array(
            fc.constantFrom(
              'the ship ',
              'sank ',
              ', ',
              'and ',
              'but ',
              '; ',
              'two sailors ',
              'were hurt ',
              '“',
              '”',
              '(',
              ') ',
            ),
          )
          .map((parts) => `Harbour news of the day\n\nThe ferry struck ${parts.join('')}the quay.`),
        (text) => {
          const { sentences, statements } = annotate(text);
          let end = 0;
          for (const statement of statements) {
            const sentence = sentences[statement.sentence]!;
            assert.ok(statement.start >= Math.max(end, sentence.start) && statement.end <= sentence.end);
            assert.ok(statement.start < statement.end);
            end = statement.end;
          }
        },
      ),
    ));
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

  for (const line of [
    'The mayor said 400 boats had left, and “no one” knew why. ',
    'the mayor said 400 boats had left, and nobody knew why; ',
  ])
    test(`linear time in one long paragraph: ${line}`, () => {
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
