/** The list of what can be put right, and corrections in words. */
import assert from 'node:assert/strict';
import { createAnswers, createCorpus, type Corpus, type Decision } from '../../src/engine';
import { correctionGroups, decisionText, english, noteText, valueText } from '../../src/present';

const text =
  '“The pier held 40 boats on Monday,” Ruth Calder said. About 400 tonnes of oil leaked. Prices rose 12 percent to $3.5 million.';

function read(decisions: readonly Decision[] = []): Corpus {
  const corpus = createCorpus();
  corpus.set({ id: 'a.txt', story: 's', format: 'text', text, version: 1 });
  corpus.setDecisions('s', decisions);
  return corpus;
}

function listed(corpus: Corpus, words: string, selected = false): string[] {
  const at = text.indexOf(words);
  const end = selected ? at + words.length : at + 1;
  const found = createAnswers(corpus).correctable('a.txt', { start: selected ? at : end, end })!;
  return correctionGroups(found, 'a.txt', english).flatMap(({ about, choices }) => [
    `# ${about}`,
    ...choices.map(({ label, now }) => (now === '' ? label : `${label} ${now}`)),
  ]);
}

const facts = [
  '# a.txt',
  'Date of the article … not known',
  'Publisher … not known',
  'Address … not known',
  'Origin of the text … as the texts tell',
];

suite('what can be put right', () => {
  test('a figure, with what it is now', () =>
    assert.deepEqual(listed(read(), 'About 400'), [
      '# Figure: About 400 tonnes',
      'Value … about 400 tonnes',
      'Unit … tonne',
      'Bound … about',
      'What is counted … oil',
      'Source … nobody named',
      'Not a figure',
      ...facts,
    ]));

  test('a figure in a quotation has both; a date has a value', () => {
    assert.ok(listed(read(), '40 boats').includes('Speaker … Ruth Calder'));
    const day = listed(read(), 'Monday');
    assert.equal(day[0], '# Figure: Monday');
    assert.ok(!day.some((each) => each.startsWith('Unit')));
  });

  test('selected words that are no figure, and those that are one', () => {
    assert.deepEqual(listed(read(), 'oil leaked', true).slice(0, 2), [
      '# Selected words',
      'This is a figure … oil leaked',
    ]);
    assert.equal(listed(read(), 'About 400 tonnes', true)[0], '# Figure: About 400 tonnes');
  });

  test('what was put right before is taken back from here, also where nothing is left of the figure', () => {
    const not: Decision = { kind: 'figure', at: { in: 'a.txt', text: 'About 400 tonnes' }, is: null };
    const rows = listed(read([not]), 'About 400');
    assert.ok(!rows.includes('# Figure: About 400 tonnes'));
    assert.equal(rows.at(-1), 'Take back: Not a figure: “About 400 tonnes” (a.txt)');
  });

  test('a value as it is shown is read again as the same', () => {
    const corpus = read();
    const answers = createAnswers(corpus);
    const { figures } = corpus.annotationsOf('a.txt')!;
    const quantities = figures.flatMap(({ kind, start }) => (kind === 'date' || kind === 'time' ? [] : [start]));
    assert.ok(quantities.length >= 4);
    for (const start of quantities) {
      const { answer } = answers.correctable('a.txt', { start, end: start })!.figure!;
      const typed = answers.typed('a.txt', valueText(answer, english), 'quantity');
      assert.deepEqual(
        typed && [typed.value[0], typed.bound, typed.unit],
        [answer.low, answer.bound, answer.unit],
        answer.text,
      );
    }
  });

  test('corrections in words', () => {
    const at = { in: 'a.txt', text: '40 boats' };
    const say = (decision: Decision): string => decisionText(decision, english);
    assert.equal(
      say({
        kind: 'figure',
        at,
        is: { value: [3_500_000, 4_000_000], bound: '<=', unit: 'USD', counts: '', source: 'X' },
      }),
      'value 3.5 million to 4 million, bound at most, unit USD, counts nothing that is named, source X: “40 boats” (a.txt)',
    );
    assert.equal(say({ kind: 'quote', at, speaker: '' }), 'No speaker named: “40 boats” (a.txt)');
    assert.equal(
      say({ kind: 'article', in: 'a.txt', date: '2024-11-04', publisher: '', origin: 'b.txt' }),
      'a.txt: date 2024-11-04, no publisher, origin b.txt',
    );
    assert.equal(noteText({ status: 'to-do', note: 'ask' }, english), 'To do, ask');
    assert.equal(noteText({ status: null, note: null }, english), '');
  });
});
