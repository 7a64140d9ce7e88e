import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { cpuTime } from '../../support/cpuTime';
import { createAnchorer, createDateFinder } from '../../../src/engine/dates';
import { isoDay, readIsoDay, toDay, weekdayOf } from '../../../src/engine/dates/days/civil';
import { Vocabulary } from '../../../src/engine/lexicon';
import * as calendar from '../../../src/engine/lexicon/en/calendar';
import * as dateWords from '../../../src/engine/lexicon/en/dateWords';
import type { DateMention } from '../../../src/engine/model';
import { splitSentences, splitWords } from '../../../src/engine/text';
import { checkMarks } from '../../support/check';

const vocabulary = new Vocabulary();
const find = createDateFinder(vocabulary);

function datesOf(text: string, published: string | null): DateMention[] {
  const words = splitWords(text, vocabulary);
  const sentences = splitSentences(text, words, vocabulary);
  return find({ text, role: 'paragraph', words, sentences }).map(createAnchorer(published));
}

/** '2024-11-04', '2024-11-04..2024-11-10', '?'. */
const daysOf = ({ low, high }: DateMention): string => (low === null ? '?' : low === high ? low : `${low}..${high}`);

suite('dates: the table of cases', () => {
  let published: string | null = null;
  const file = path.join(process.cwd(), 'test/engine/dates/cases.txt');
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line === 'unknown' || /^\d{4}-\d\d-\d\d$/.test(line)) {
      published = line === 'unknown' ? null : line;
      continue;
    }
    const day = published;
    test(`${day ?? 'unknown'}: ${line}`, () =>
      checkMarks(line, (text) => datesOf(text, day).map((date) => ({ ...date, note: daysOf(date) }))));
  }
});

suite('dates: what holds for every text', () => {
  const pieces = [
    ...calendar.months.flat(),
    ...calendar.weekdays.flat(),
    ...Object.values(calendar.units).flat(),
    ...Object.values(calendar.unitPlurals).flat(),
    ...Object.values(calendar.dayParts).flat(),
    ...Object.values(calendar.seasons).flat(),
    ...Object.keys(dateWords.turns),
    ...Object.keys(dateWords.parts),
    ...Object.keys(dateWords.counts),
    ...Object.keys(dateWords.ordinals),
    ...Object.keys(dateWords.vagueTimes),
    ...Object.keys(dateWords.deictics),
    'ago',
    'later',
    'earlier',
    'before',
    'after',
    'from',
    'to',
    'between',
    'and',
    'of',
    'in',
    'on',
    'at',
    'the',
    'fiscal',
    'century',
    '2024',
    '1990',
    '31',
    '30',
    '4',
    '0',
    '99999',
    '10,000',
    '3.5',
    '11/4',
    '2024-02-30',
    '’90',
    's',
    'pm',
    'a.m.',
    'GMT',
    ':',
    '30',
    '.',
    ',',
    '-',
    '–',
    '/',
    '(',
    ')',
    '“',
    '’',
    'st',
    'th',
    "o'clock",
    'half',
    'past',
    'Christmas',
    'Easter',
    'will',
    'said',
    'Q3',
    'BC',
  ];
  const word = fc.constantFrom(...pieces, ...pieces.map((piece) => piece[0]!.toUpperCase() + piece.slice(1)));
  const dateLike = fc
    .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 14 })
    .map((list) => list.map(([piece, space]) => piece + space).join(''));
  const anyText = fc.oneof(dateLike, fc.string({ unit: 'grapheme', maxLength: 80 }), dateLike);
  const day = fc.integer({ min: toDay(1900, 1, 1), max: toDay(2100, 1, 1) }).map(isoDay);

  test('spans lie in the text, in order and apart; days are real and in order', () =>
    fc.assert(
      fc.property(anyText, fc.option(day), (text, published) => {
        let last = 0;
        for (const date of datesOf(text, published)) {
          assert.ok(date.start >= last && date.end > date.start && date.end <= text.length, text);
          last = date.end;
          assert.equal(date.low === null, date.high === null);
          if (date.low === null || date.high === null) continue;
          const [low, high] = [readIsoDay(date.low), readIsoDay(date.high)];
          assert.ok(low !== undefined && high !== undefined && low <= high, `${text}: ${date.low}..${date.high}`);
        }
      }),
      { numRuns: 3000 },
    ));

  test('what is found does not depend on the day of publication, and the same words give the same expression', () =>
    fc.assert(
      fc.property(dateLike, day, day, (text, a, b) => {
        const strip = (dates: DateMention[]): unknown =>
          dates.map(({ start, end, expression }) => ({ start, end, expression }));
        assert.deepEqual(strip(datesOf(text, a)), strip(datesOf(text, b)));
      }),
    ));

  test('weekdays and relative days move with the day of publication', () =>
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 52 }), (published, weeks) => {
        const shifted = isoDay(readIsoDay(published)! + 7 * weeks);
        for (const text of [
          'He came on Monday.',
          'He came yesterday.',
          'He came last week.',
          'He will come next Friday.',
          'He left 3 days ago.',
        ]) {
          const [a, b] = [datesOf(text, published)[0]!, datesOf(text, shifted)[0]!];
          assert.equal(readIsoDay(b.low!)! - readIsoDay(a.low!)!, 7 * weeks, text);
        }
      }),
    ));

  test('“on Monday” is the latest Monday, the day of publication included', () =>
    fc.assert(
      fc.property(day, (published) => {
        const low = readIsoDay(datesOf('They met on Monday.', published)[0]!.low!)!;
        const away = readIsoDay(published)! - low;
        assert.ok(away >= 0 && away < 7 && weekdayOf(low) === 1);
      }),
    ));

  test('no dependence on the machine’s time zone', () => {
    const before = process.env['TZ'];
    const texts = ['He came on Friday at 11:30 p.m.', 'He came last night.', 'He came on Nov. 2.', 'today'];
    const read = (): unknown => texts.flatMap((text) => datesOf(text, '2024-11-04'));
    try {
      process.env['TZ'] = 'Pacific/Kiritimati';
      const east = read();
      process.env['TZ'] = 'America/Adak';
      assert.deepEqual(read(), east);
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });

  test('a date holding a date holding a date … is read in time', () => {
    const pieces = [
      'two days after ',
      'the end of ',
      'early ',
      'the first week of ',
      'May ',
      'by May, ',
      '1 ',
      'Monday to ',
      'every ',
      '10/1-',
      'mid to ',
    ];
    const took = cpuTime(() => pieces.forEach((piece) => datesOf(piece.repeat(1_000), '2024-11-04')));
    assert.ok(took < 5000, `${took} ms`);
  });
});

suite('dates: day arithmetic', () => {
  test('agrees with the platform’s proleptic Gregorian calendar', () =>
    fc.assert(
      fc.property(fc.integer({ min: -400_000, max: 400_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        assert.equal(toDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()), day);
        assert.equal(weekdayOf(day), date.getUTCDay() || 7);
        if (date.getUTCFullYear() >= 0 && date.getUTCFullYear() <= 9999)
          assert.equal(isoDay(day), date.toISOString().slice(0, 10));
        assert.equal(readIsoDay(isoDay(day)), day);
      }),
    ));
});
