import assert from 'node:assert/strict';
import type { FigureAnswer } from '../../src/engine';
import { figureText, numberText } from '../../src/present';
import { units } from '../../src/engine/lexicon/en/units';
import { saidText } from '../../src/present/figures';
import { unitText } from '../../src/present/units';
import { figure, germanVoice, voice } from './builders';

function check(given: Partial<FigureAnswer>, words: string): void {
  test(words, () => assert.equal(figureText(figure(given), voice.t), words));
}

suite('a figure in plain words', () => {
  check({ counted: 'birds', source: 'The rescue society' }, '400 birds, according to the rescue society');
  check({ counted: 'birds', source: 'Officials at the port' }, '400 birds, according to officials at the port');
  check({ counted: 'birds', source: 'Reuters' }, '400 birds, according to Reuters');
  check(
    { low: 8000, high: 8000, bound: '~', counted: 'northern soldiers', source: 'the ministry' },
    'about 8,000 northern soldiers, according to the ministry',
  );
  check({ low: 10000, high: 12000, counted: 'troops' }, '10,000 to 12,000 troops');
  check({ low: 12000, high: 12000, bound: '<=', counted: 'troops' }, 'at most 12,000 troops');
  check({ low: 100, high: 100, bound: '>', counted: 'houses' }, 'more than 100 houses');
  check({ low: 3, high: 3, bound: '<', kind: 'duration', unit: 'year' }, 'less than 3 years');
  check({ low: 3, high: 3, bound: '<', near: true, kind: 'duration', unit: 'year' }, 'nearly 3 years');
  check({ low: 3, high: 3, bound: '>', near: true, kind: 'duration', unit: 'year' }, 'just over 3 years');
  check({ low: 1, high: 1, kind: 'duration', unit: 'day' }, '1 day');
  check({ low: 58, high: 58, kind: 'age', unit: 'year' }, '58 years old');
  check({ low: 5.2e6, high: 5.2e6, kind: 'money', unit: 'USD', counted: null }, '5.2 million US dollars');
  check(
    { low: 90e6, high: 90e6, kind: 'money', unit: 'ISK', counted: 'budget' },
    '90 million Icelandic krónur (budget)',
  );
  check({ low: 18, high: 18, kind: 'percent', unit: 'percent', change: 'down' }, 'a fall of 18 %');
  check({ low: 0.2, high: 0.2, kind: 'ratio', unit: 'percent', counted: 'puffins' }, '20 % (puffins)');
  check({ low: 400, high: 400, unit: 'tonne', counted: 'oil', bound: '~' }, 'about 400 tonnes (oil)');
  check({ low: 90, high: 90, unit: 'kilometre per hour' }, '90 kilometres per hour');
  check({ kind: 'date', low: '2025-03-11', high: '2025-03-11', unit: 'day', text: 'Tuesday' }, '11 March 2025');
  check({ kind: 'date', low: '2025-03-01', high: '2025-03-31', unit: 'day' }, 'March 2025');
  check({ kind: 'date', low: '2009-01-01', high: '2009-12-31', unit: 'day', bound: '>' }, 'after 2009');
  check(
    { kind: 'date', low: '2025-06-30', high: '2025-06-30', unit: 'day', bound: '<=' },
    'no later than 30 June 2025',
  );
  check(
    { kind: 'date', low: null, high: null, text: 'on Monday' },
    '“on Monday”, a date the text alone does not resolve',
  );
  check({ kind: 'time', low: '2025-03-11T03:00', high: '2025-03-11T03:00' }, '11 March 2025, 03:00');
  check({ kind: 'ordinal', text: 'the third', low: 3, high: 3, unit: 'count' }, 'the third');
});

suite('a figure that a reader put right', () => {
  check(
    { low: 8000, high: 9000, counted: 'troops', source: 'the ministry', corrected: ['value'], text: 'some 8,000' },
    '8,000 to 9,000 troops, according to the ministry (put right here; the article says “some 8,000”)',
  );
  check(
    { counted: 'troops', source: 'the ministry', corrected: ['counted', 'source'] },
    '400 troops, according to the ministry (what is counted was put right here, the source was put right here)',
  );
});

suite('a figure in plain German', () => {
  function checkGerman(given: Partial<FigureAnswer>, words: string): void {
    test(words, () => assert.equal(figureText(figure(given), germanVoice.t), words));
  }
  checkGerman(
    { low: 8000, high: 8000, bound: '~', counted: 'northern soldiers', source: 'the ministry' },
    'etwa 8.000 northern soldiers, laut the ministry',
  );
  checkGerman({ low: 1.5, high: 2.5, unit: 'tonne', counted: 'oil' }, '1,5 bis 2,5 Tonnen (oil)');
  checkGerman({ low: 1, high: 1, kind: 'duration', unit: 'day', bound: '<=' }, 'höchstens 1 Tag');
  checkGerman({ low: 3, high: 3, bound: '<', near: true, kind: 'duration', unit: 'year' }, 'fast 3 Jahre');
  checkGerman({ low: 3, high: 3, bound: '>', near: true, unit: 'kilometre' }, 'knapp über 3 Kilometer');
  checkGerman({ low: 5.2e6, high: 5.2e6, kind: 'money', unit: 'USD' }, '5,2 Millionen US-Dollar');
  checkGerman({ low: 1e9, high: 1e9, kind: 'money', unit: 'EUR', bound: '>' }, 'mehr als 1 Milliarde Euro');
  checkGerman({ low: 58, high: 58, kind: 'age', unit: 'year' }, '58 Jahre alt');
  checkGerman({ low: 90, high: 90, unit: 'mile per hour' }, '90 Meilen pro Stunde');
  checkGerman({ kind: 'date', low: '2025-03-11', high: '2025-03-11', unit: 'day', bound: '<=' }, 'bis 11. März 2025');
  checkGerman({ kind: 'date', low: '2025-03-01', high: '2025-03-31', unit: 'day' }, 'März 2025');
  test('every unit the engine reads has words', () => {
    const unnamed = units.filter(({ name }) => name !== 'percent' && unitText(name, 2, germanVoice.t) === name);
    assert.deepEqual(unnamed, []);
  });
});

suite('what a side of a finding says', () => {
  const cases = [
    ['2025-03-11', '11 March 2025', '11. März 2025'],
    ['2025-03-01 to 2025-03-31', 'March 2025', 'März 2025'],
    ['2025-03-11 to 2025-03-13', '11 March 2025 to 13 March 2025', '11. März 2025 bis 13. März 2025'],
    ['about 8,000', 'about 8,000', 'about 8,000'],
    ['Moved to tears', 'Moved to tears', 'Moved to tears'],
  ] as const;
  for (const [said, words, german] of cases)
    test(said, () => assert.deepEqual([saidText(said, voice.t), saidText(said, germanVoice.t)], [words, german]));
});

suite('numbers', () => {
  const cases: Record<string, number> = {
    '0.5': 0.5,
    '999,999': 999_999,
    '1,234,567': 1_234_567,
    '1 million': 1e6,
    '3.25 billion': 3.25e9,
    '100 trillion': 1e14,
    '-2.5 million': -2.5e6,
  };
  for (const [words, value] of Object.entries(cases))
    test(words, () => assert.equal(numberText(value, voice.t), words));
});
