import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { compareDates, createAnchorer, createDateFinder, fillAsOf, mergeFigures } from '../../../src/engine/dates';
import { createQuantityFinder } from '../../../src/engine/figures';
import { Vocabulary } from '../../../src/engine/lexicon';
import type { DateMention, Figure, FigureInMaking } from '../../../src/engine/model';
import { splitSentences, splitWords } from '../../../src/engine/text';
import { checkMarks } from '../../support/check';

const vocabulary = new Vocabulary();
const findDates = createDateFinder(vocabulary);
const findQuantities = createQuantityFinder(vocabulary);

function figuresOf(text: string, published: string | null): Figure[] {
  const words = splitWords(text, vocabulary);
  const sentences = splitSentences(text, words, vocabulary);
  const paragraph = { text, role: 'paragraph' as const, words, sentences };
  const dates = findDates(paragraph).map(createAnchorer(published));
  const figures = mergeFigures(dates, findQuantities(paragraph)).map((figure): FigureInMaking => ({ ...figure }));
  fillAsOf(text, sentences, figures);
  return figures;
}

suite('dates: the time a figure speaks of', () => {
  let published: string | null = null;
  const file = path.join(process.cwd(), 'test/engine/dates/asOf.txt');
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (/^\d{4}-\d\d-\d\d$/.test(line)) {
      published = line;
      continue;
    }
    const day = published;
    test(line, () =>
      checkMarks(line, (text) =>
        figuresOf(text, day)
          .filter(({ kind }) => kind !== 'date' && kind !== 'time')
          .map(({ start, end, asOf }) => ({
            start,
            end,
            note: asOf ? (asOf.low === asOf.high ? asOf.low : `${asOf.low}..${asOf.high}`) : '-',
          })),
      ),
    );
  }

  test('figures stay the same but for their time', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('In 2023', '12,000', 'said', 'on Monday', ',', 'jobs', 'from', '5 %', '.', 'today', 'and'),
        ),
        (pieces) => {
          const found = figuresOf(pieces.join(' '), '2024-11-07');
          for (let i = 1; i < found.length; i++) assert.ok(found[i]!.start >= found[i - 1]!.end);
        },
      ),
    ));
});

suite('dates: two dates compared', () => {
  const dateOf = (text: string, published = '2024-11-07'): DateMention => {
    const found = figuresOf(text, published).find(({ kind }) => kind === 'date' || kind === 'time');
    assert.ok(found && (found.kind === 'date' || found.kind === 'time'), text);
    return found;
  };
  /** Two texts of the same day and what the comparison says. */
  const cases: readonly (readonly [string, string, string])[] = [
    ['He came on Monday.', 'He came on Nov. 4.', 'same day'],
    ['He came on Monday.', 'He came on Nov. 5.', 'disjoint day'],
    ['He came on Monday.', 'He came this week.', 'within day'],
    ['He came in June.', 'He came in 2024.', 'within month'],
    ['He came in June.', 'He came in July.', 'disjoint month'],
    ['He came two weeks ago.', 'He came on Oct. 25.', 'within day'],
    ['He came two weeks ago.', 'He came on Oct. 10.', 'disjoint day'],
    ['Since Monday he is here.', 'He came on Wednesday.', 'within day'],
    ['He came on Monday at 3 p.m.', 'He came on Monday at 5 p.m.', 'disjoint minute'],
    ['He came on Monday at 3 p.m. GMT.', 'He came on Monday at 10 a.m. EST.', 'same minute'],
    ['He came on Monday morning.', 'He came on Monday night.', 'disjoint minute'],
    ['He came on Monday morning.', 'He came on Monday.', 'same day'],
    ['He comes every Monday.', 'He came on Monday.', 'not-comparable recurring'],
    ['He came in recent weeks.', 'He came on Monday.', 'not-comparable unknown'],
    ['He came after 2015.', 'He came in 2015.', 'disjoint year'],
    ['He came after 2015.', 'He came in 2018.', 'within year'],
    ['He came before 2015.', 'He came in May 2015.', 'disjoint month'],
    ['He has been here since 2015.', 'He came in 2015.', 'within year'],
    ['It ran from May to July.', 'It ran from June to August.', 'overlap quarter'],
  ];
  for (const [a, b, expected] of cases)
    test(`${a} ${b} ${expected}`, () => {
      const say = (x: string, y: string): string => {
        const found = compareDates(dateOf(x), dateOf(y));
        return found.kind === 'not-comparable' ? `${found.kind} ${found.why}` : `${found.kind} ${found.grain}`;
      };
      assert.equal(say(a, b), expected);
      assert.equal(say(b, a), expected);
    });

  test('a date is the same as itself, and nothing hangs on the order', () => {
    const texts = [...new Set(cases.flatMap(([a, b]) => [a, b]))];
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.constantFrom(...texts), (x, y) => {
        assert.equal(compareDates(dateOf(x), dateOf(y)).kind, compareDates(dateOf(y), dateOf(x)).kind);
        const self = compareDates(dateOf(x), dateOf(x));
        assert.ok(self.kind === 'same' || self.kind === 'not-comparable');
      }),
    );
  });
});
