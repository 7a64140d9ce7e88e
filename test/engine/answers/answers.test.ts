/** Answers in source positions: whatever a file's line ends and markup are, the place is where an editor has it. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnswers, createCorpus, type Answers, type ArticleFormat } from '../../../src/engine';
import { lineStartsOf, positionAt } from '../../../src/engine/answers/places';

const oil = 'About 400 tonnes of oil leaked from the tanker Sigrun Star on the Krossey reef, the coast guard said.';
const more = 'Some 700 tonnes of oil leaked from the tanker Sigrun Star on the Krossey reef, the coast guard said.';

function answersOf(articles: Readonly<Record<string, string>>, format: ArticleFormat = 'text'): Answers {
  const corpus = createCorpus();
  for (const [id, text] of Object.entries(articles)) corpus.set({ id, story: 's', format, text, version: 1 });
  return createAnswers(corpus);
}

suite('answers', () => {
  test('line starts, as editors count them', () =>
    assert.deepEqual([...lineStartsOf('a\nb\r\nc\rd\u2028e')], [0, 2, 5, 7]));

  test('a position and its offset belong together', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'é', '😀', '\n', '\r\n', '\r', ' ')), fc.nat(), (parts, n) => {
        const text = parts.join('');
        const starts = lineStartsOf(text);
        const offset = n % (text.length + 1);
        const { line, character } = positionAt(starts, offset);
        assert.equal(starts[line]! + character, offset);
        assert.ok(line === starts.length - 1 || offset < starts[line + 1]!);
      }),
    ));

  for (const [name, ends] of Object.entries({ LF: '\n', CRLF: '\r\n' }))
    test(`places with ${name} line ends`, () => {
      const answers = answersOf({ a: `Oil.${ends}${ends}${oil}`, b: more });
      const found = answers.matches('a', `Oil.${ends}${ends}`.length + 3, 0);
      assert.equal(found!.statement.text, oil);
      assert.deepEqual(found!.statement.from, { line: 2, character: 0 });
      assert.deepEqual(found!.statement.to, { line: 2, character: oil.length });
    });

  test('Markdown: offsets count in the file, the text is clean', () => {
    const source = `# Oil\n\n${oil.replace('Sigrun Star', '**Sigrun Star**')}\n`;
    const answers = answersOf({ a: source, b: more }, 'markdown');
    const found = answers.matches('a', source.indexOf('Krossey'), 0);
    assert.equal(found!.statement.text, oil);
    assert.equal(source.slice(found!.statement.start, found!.statement.end), source.trim().split('\n')[2]);
    for (const { start, end } of answers.marks('a', false)!.marks) assert.ok(start < end && end <= source.length);
  });

  test('a statement lists the other articles’ figures for what it counts, matches or not', () => {
    const answers = answersOf({ a: oil, b: more });
    const listed = (minScore: number): string[] => {
      const { matches, figures } = answers.matches('a', 3, minScore)!;
      return [...matches.map(({ passage }) => passage.text), ...figures.map(({ figure }) => figure.statement!.text)];
    };
    assert.deepEqual(listed(1), [more]);
    assert.deepEqual(listed(0), [more], 'once, as a match or as a figure');
  });

  test('a frame promises a figure that differs in the hover, and dates have none', () => {
    const day = 'On Monday, about 400 tonnes of oil leaked from the tanker Sigrun Star on the Krossey reef.';
    const other = 'Last week, some 700 tonnes of oil leaked from the tanker Sigrun Star on the Krossey reef.';
    const answers = answersOf({ a: day, b: other });
    const framed = answers.marks('a', true, 0)!.marks.filter(({ differs }) => differs);
    assert.deepEqual(
      framed.map(({ start, end }) => day.slice(start, end)),
      ['about 400 tonnes'],
    );
    for (const { start } of framed) {
      const found = answers.explain('a', start, 0);
      assert.ok(found?.kind === 'figure' && found.comparable.some(({ comparison }) => comparison === 'disjoint'));
    }
  });

  test('a statement lists its matches in the other articles', () => {
    const answers = answersOf({ a: oil, b: more, c: 'The mayor visited a school.' });
    const found = answers.matches('a', 3, 0.1)!;
    assert.deepEqual(
      found.matches.map(({ passage }) => passage.article),
      ['b'],
    );
    assert.equal(found.matches[0]!.passage.text, more);
    const trace = answers.trace(found.statement.ref, found.matches[0]!.passage.ref)!;
    assert.equal(trace.score, found.matches[0]!.score);
    assert.equal(trace.relation, found.matches[0]!.relation);
  });

  test('marks carry the statements that others have, only when asked', () => {
    const answers = answersOf({ a: oil, b: more });
    assert.equal(answers.marks('a', false)!.linked, null);
    assert.deepEqual(
      answers.marks('a', true, 0.1)!.linked!.map(({ start, end, matches }) => ({ start, end, matches })),
      [{ start: 0, end: oil.length, matches: 1 }],
    );
  });

  test('ordinals are not marked', () => {
    const text = 'It was the third grounding near Hafnarvik, and about 400 tonnes of oil leaked.';
    const marks = answersOf({ a: text })
      .marks('a', false)!
      .marks.map(({ start, end }) => text.slice(start, end));
    assert.ok(!marks.includes('third') && marks.some((mark) => mark.includes('400')), marks.join(' | '));
  });

  test('figures that count the same thing of the same ship differ, without a link too', () => {
    const here = 'Rescuers counted 24 crew members on the Sigrun Star.';
    const there = 'A diver who had been to the Sigrun Star spoke of 30 crew members, on a windy evening in the pub.';
    const { marks } = answersOf({ a: here, b: there }).marks('a', true, 1)!;
    assert.deepEqual(
      marks.filter(({ differs }) => differs).map(({ start, end }) => here.slice(start, end)),
      ['24'],
    );
  });

  test('a figure is held against those of other articles', () => {
    const answers = answersOf({ a: oil, b: more });
    const found = answers.explain('a', oil.indexOf('400') + 1, 0.1);
    assert.equal(found?.kind, 'figure');
    if (found?.kind !== 'figure') return;
    assert.equal(found.figure.low, 400);
    assert.deepEqual(
      found.comparable.map(({ figure, comparison }) => [figure.article, figure.low, comparison]),
      [['b', 700, 'disjoint']],
    );
  });

  test('any text: every mark and every explanation lies inside the file', () => {
    // one corpus for all texts: its word lists are what takes time
    const corpus = createCorpus();
    const answers = createAnswers(corpus);
    corpus.set({ id: 'b', story: 's', format: 'text', text: oil, version: 1 });
    let version = 0;
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(oil, more, 'Mr. 5 %', '\r\n', '# ', '<p>', '&amp;', '“A quote”, he said.', '😀', '---\n'),
          {
            maxLength: 12,
          },
        ),
        fc.constantFrom<ArticleFormat>('text', 'markdown', 'html'),
        fc.nat(),
        (parts, format, n) => {
          const text = parts.join(' ');
          corpus.set({ id: 'a', story: 's', format, text, version: ++version });
          for (const { start, end } of answers.marks('a', true, 0)!.marks)
            assert.ok(0 <= start && start < end && end <= text.length);
          const found = answers.explain('a', n % (text.length + 1), 0);
          if (found) assert.ok(found.place.start <= found.place.end && found.place.end <= text.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});
