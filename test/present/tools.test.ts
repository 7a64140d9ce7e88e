import assert from 'node:assert/strict';
import type { FindingAnswer } from '../../src/engine';
import {
  entityItem,
  findingItem,
  namedEntities,
  statementsAt,
  statementsWith,
  toolAnswer,
  toolLimits,
  type CitedItem,
} from '../../src/present/tools';
import { germanVoice, passage, place, voice } from './builders';

const entity = (name: string, aliases: readonly string[], count: number) => ({
  id: name,
  name,
  type: 'person' as const,
  aliases: [name, ...aliases],
  roles: [],
  files: [],
  count,
});

const item = (head: string, texts: readonly string[]): CitedItem => ({
  head,
  fields: { head },
  spans: texts.map((text, i) => ({ file: 'a.txt', line: i + 1, start: i, end: i + text.length, text })),
});

interface Answer {
  readonly items: readonly { readonly spans: readonly { readonly text: string }[]; readonly more: number }[];
  readonly more: number;
}
const read = (json: string): Answer => JSON.parse(json) as Answer;

suite('tools for language models', () => {
  test('an answer cites file, line, offsets and words, for people and for programs', () => {
    const answer = toolAnswer([item('Oil', ['Some 400 tonnes leaked.'])], 20, voice);
    assert.equal(answer.text, 'Oil\n  a.txt, line 1: Some 400 tonnes leaked.');
    assert.deepEqual(JSON.parse(answer.json), {
      offsets: 'UTF-16 code units of the file, half open; lines from 1',
      items: [
        {
          head: 'Oil',
          spans: [{ file: 'a.txt', line: 1, start: 0, end: 23, text: 'Some 400 tonnes leaked.' }],
          more: 0,
        },
      ],
      more: 0,
    });
  });

  test('what is left out is counted: items beyond the limit, spans of an item, and words beyond the budget', () => {
    const many = Array.from({ length: 30 }, (_, i) => item(`${i}`, ['x']));
    assert.equal(read(toolAnswer(many, 20, voice).json).more, 10);
    assert.match(toolAnswer(many, 20, voice).text, /… and 10 more$/);
    assert.match(toolAnswer(many, 29, germanVoice).text, /… und 1 weitere Fundstelle$/);
    assert.equal(read(toolAnswer(many, 1e9, voice).json).items.length, 30);
    const [one] = read(
      toolAnswer(
        [
          item(
            'long',
            Array.from({ length: 40 }, () => 'x'),
          ),
        ],
        20,
        voice,
      ).json,
    ).items;
    assert.deepEqual([one!.spans.length, one!.more], [toolLimits.spans, 40 - toolLimits.spans]);
    const wordy = toolAnswer(
      Array.from({ length: 10 }, () => item('w', ['y'.repeat(10_000)])),
      20,
      voice,
    );
    assert.ok(wordy.json.length < toolLimits.characters + 5000);
    assert.equal(read(wordy.json).more, 8);
  });

  test('nothing found is said', () => {
    assert.equal(toolAnswer([], 20, voice).text, 'Nothing of this stands in the articles.');
  });

  test('an entity is found by any of its names, in any case, with or without accents; the very name first', () => {
    const all = [entity('Zoë Karlsson', ['Karlsson'], 9), entity('Karl', [], 2), entity('Anna Weiss', [], 3)];
    const found = (words: string): string[] => namedEntities(all, words).map(({ name }) => name);
    assert.deepEqual(found('zoe karlsson'), ['Zoë Karlsson']);
    assert.deepEqual(found('karl'), ['Karl', 'Zoë Karlsson']);
    assert.deepEqual(found(' '), []);
    const text = 'Karl spoke.';
    const cited = entityItem(
      all[1]!,
      [{ ...place('b.txt', 4), text: 'Karl', statement: passage('b.txt', 4, text) }],
      voice,
    );
    assert.deepEqual(cited.spans, [{ file: 'b.txt', line: 5, start: 400, end: 411, text }]);
  });

  test('a statement is found by its words or its line', () => {
    const statements = [passage('a.txt', 0, 'Oil  leaked.'), passage('a.txt', 7, 'Birds died.')];
    assert.deepEqual(statementsWith(statements, 'birds'), [statements[1]]);
    assert.deepEqual(statementsWith(statements, ''), []);
    assert.deepEqual(statementsAt(statements, 1), [statements[0]]);
    assert.deepEqual(statementsAt(statements, 5), []);
  });

  test('a finding cites the sentence of each side, with what it says and who', () => {
    const statement = passage('c.md', 2, 'Police counted 700.');
    const finding: FindingAnswer = {
      id: '1',
      kind: 'figures-differ',
      detail: null,
      about: 'marchers',
      places: [
        {
          ...place('c.md', 2),
          text: '700',
          says: '700',
          source: 'police',
          statement,
          figure: 0,
          value: null,
          differ: [],
        },
      ],
      lacking: null,
      agreement: { files: 2, origins: 2 },
      message: '',
    };
    const cited = findingItem(finding, voice);
    assert.equal(cited.head, 'Figures differ: marchers');
    assert.deepEqual(cited.spans, [
      { file: 'c.md', line: 3, start: 200, end: 219, text: 'Police counted 700.', says: '700', source: 'police' },
    ]);
  });
});
