/** What the articles date, and who said a statement and who repeats it. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnswers, createCorpus, type Answers, type TimelineEvent } from '../../../src/engine';
import { cpuTime } from '../../support/cpuTime';

const answersOf = (articles: Readonly<Record<string, string>>): Answers => {
  const corpus = createCorpus();
  for (const [id, text] of Object.entries(articles)) corpus.set({ id, story: 's', format: 'text', text, version: 1 });
  return createAnswers(corpus);
};
const dated = (published: string, ...lines: readonly string[]): string =>
  [`---\npublished: ${published}\n---`, ...lines].join('\n\n');

/** Each event as its articles with the first words, what others date it with in brackets. */
const show = (events: readonly TimelineEvent[]): string[] =>
  events.map(({ entries }) =>
    entries
      .map(({ statement, date, others }) =>
        [`${statement.article} “${date.text}”`, ...(others.length > 0 ? [`[${others.join(', ')}]`] : [])].join(' '),
      )
      .join(' + '),
  );

suite('the timeline', () => {
  test('is in the order of the days, whatever words name them', () => {
    const { times } = answersOf({
      'a.txt': dated(
        '2025-03-12',
        'The tanker Sigrun Star hit the Krossey reef on Monday.',
        'It had left Rotterdam on March 7.',
        'A tanker last sank here in 2009.',
      ),
      'b.txt': dated('2025-03-12', 'The minister will visit the town of Hafnarvik on Friday.'),
    }).timeline('s');
    assert.deepEqual(
      times.map(({ low, high, events }) => [low, high, ...show(events)]),
      [
        ['2009-01-01', '2009-12-31', 'a.txt “2009”'],
        ['2025-03-07', '2025-03-07', 'a.txt “March 7”'],
        ['2025-03-10', '2025-03-10', 'a.txt “Monday”'],
        ['2025-03-14', '2025-03-14', 'b.txt “Friday”'],
      ],
    );
  });

  test('statements that say the same are one event, and days that differ say so on both', () => {
    const { times } = answersOf({
      'a.txt': dated('2025-03-12', 'The tanker Sigrun Star ran aground on the Krossey reef off Hafnarvik on Monday.'),
      'b.txt': dated('2025-03-12', 'The tanker Sigrun Star ran aground on the Krossey reef off Hafnarvik on Monday.'),
      'c.txt': dated('2025-03-12', 'The tanker Sigrun Star ran aground on the Krossey reef off Hafnarvik on Tuesday.'),
    }).timeline('s');
    assert.deepEqual(
      times.map(({ low, differs, events }) => [low, differs, ...show(events)]),
      [
        ['2025-03-10', true, 'a.txt “Monday” [2025-03-11] + b.txt “Monday” [2025-03-11]'],
        ['2025-03-11', true, 'c.txt “Tuesday” [2025-03-10]'],
      ],
    );
  });

  test('what is vague, or has no day, stands apart', () => {
    const { times, open } = answersOf({
      'a.txt': 'The tanker Sigrun Star hit the Krossey reef on Monday.\n\nThe crew had been warned recently by radio.',
    }).timeline('s');
    assert.deepEqual(times, []);
    assert.ok(show(open).includes('a.txt “Monday”'), show(open).join());
  });

  test('in a day, by the time that is told', () => {
    const { times } = answersOf({
      'a.txt': dated(
        '2025-03-12',
        'The helicopters came at 6 a.m. on March 11.',
        'The ship sank at 3 a.m. on March 11.',
      ),
    }).timeline('s');
    const day = times.find(({ low }) => low === '2025-03-11');
    assert.deepEqual(
      day?.events.flatMap(({ entries }) => entries.map(({ statement }) => statement.text.slice(0, 8))),
      ['The ship', 'The heli'],
    );
  });

  test('every entry stands in its article, and the days are in order', () => {
    // one corpus for all texts: its word lists are what takes time
    const corpus = createCorpus();
    const answers = createAnswers(corpus);
    let version = 0;
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'The tanker hit the reef on Monday.',
            'It left on March 7, 2025.',
            'It last happened in the 1990s.',
            'Nobody knew it recently.',
            'They will meet next week.',
            'The crew of 24 was rescued at 3 a.m.',
          ),
          { minLength: 1, maxLength: 12 },
        ),
        fc.boolean(),
        (lines, known) => {
          const text = known ? dated('2025-03-12', ...lines) : lines.join('\n\n');
          corpus.set({ id: 'a', story: 's', format: 'text', text, version: ++version });
          const { times, open } = answers.timeline('s');
          for (const { entries } of [...times.flatMap(({ events }) => events), ...open])
            for (const { date, statement } of entries) {
              assert.equal(text.slice(date.start, date.end), date.text);
              assert.ok(statement.start <= date.start && date.end <= statement.end);
            }
          for (const [i, { low, high }] of times.entries()) {
            assert.ok(low <= high);
            if (i > 0) assert.ok(times[i - 1]!.low <= low);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  test('linear time', () => {
    const article = (statements: number): string =>
      dated(
        '2025-03-12',
        ...Array.from(
          { length: statements },
          (_, i) => `Ship number ${i} left the port on March ${1 + (i % 28)}, ${1900 + (i % 90)}.`,
        ),
      );
    const measured = (statements: number): number => {
      const answers = answersOf({ a: article(statements) });
      answers.timeline('s');
      return Math.min(...[1, 2, 3, 4, 5].map(() => cpuTime(() => void answers.timeline('s'))));
    };
    const small = measured(200);
    assert.ok(measured(2000) < 40 * Math.max(1, small));
  });
});

suite('who said it and who repeats it', () => {
  const oil = 'About 400 tonnes of oil leaked from the tanker Sigrun Star on the Krossey reef';
  const answers = answersOf({
    'a.txt': dated('2025-03-11', `${oil}, the coast guard said.`),
    'b.txt': dated('2025-03-12', `${oil}, the coast guard said on Tuesday.`),
    'c.txt': dated('2025-03-13', `${oil}, according to the Harbour Wire.`),
    'd.txt': `${oil}, a minister said.`,
    'e.txt': dated('2025-03-13', 'Some 700 tonnes of oil leaked from the tanker Sigrun Star on the Krossey reef.'),
  });

  test('the source, the earlier articles and the later ones, by day', () => {
    const found = answers.spread({ article: 'b.txt', statement: 0 }, 0)!;
    assert.deepEqual(
      found.statement.sources.map(({ who }) => who),
      ['the coast guard'],
    );
    assert.deepEqual(
      found.others.map(({ passage, when, published }) => [passage.article, when, published]),
      [
        ['a.txt', 'earlier', '2025-03-11'],
        ['c.txt', 'later', '2025-03-13'],
        ['d.txt', 'unknown', null],
      ],
      'another figure is no repetition',
    );
  });

  test('where nobody is named there is no source', () => {
    assert.deepEqual(answers.spread({ article: 'e.txt', statement: 0 }, 0)!.statement.sources, []);
    assert.equal(answers.spread({ article: 'e.txt', statement: 99 }), undefined);
  });

  test('of two undated articles, one that names the other as its source is the later one', () => {
    const body = `The harbour of Port Ellis was closed for three days after a storm tore two cranes from their rails and sank a tug that lay beside the northern quay, the port master told the crews of all ships.`;
    const both = answersOf({
      'a.txt': `---\npublisher: Harbour Wire\n---\n${body}\n\nThe storm killed 31 people in Port Ellis, police said.`,
      'b.txt': `${body}\n\nThe mayor thanked the crews of the ships for their help at night.\n\nThis article includes reporting from Harbour Wire.`,
    });
    assert.equal(both.spread({ article: 'b.txt', statement: 0 }, 0)!.others[0]?.when, 'earlier');
    assert.equal(both.spread({ article: 'a.txt', statement: 0 }, 0)!.others[0]?.when, 'later');
    assert.equal(both.spread({ article: 'a.txt', statement: 0 }, 0)!.others[0]?.sameOrigin, true);
  });
});
