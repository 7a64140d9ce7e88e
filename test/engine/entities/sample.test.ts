import assert from 'node:assert/strict';
import { annotateArticle, createReaders } from '../../../src/engine/annotate';
import { Vocabulary } from '../../../src/engine/lexicon';
import { parseMarks } from '../../support/check';
import { sample } from './sample';

suite('names in a sample of news', () => {
  test('most names are found whole and with their type', () => {
    const readers = createReaders(new Vocabulary());
    let right = 0;
    let found = 0;
    let wanted = 0;
    const wrong: string[] = [];
    sample.forEach((marked, i) => {
      const { text, marks } = parseMarks(marked);
      const { names } = annotateArticle({ id: `${i}`, story: '', format: 'text', text, version: 1 }, readers).found;
      const keys = new Set(marks.map(({ start, end, note }) => `${start} ${end} ${note}`));
      wanted += marks.length;
      for (const { start, end, type } of names) {
        if (type === 'event' || type === 'product' || type === 'other') continue;
        found++;
        if (keys.delete(`${start} ${end} ${type}`)) right++;
        else wrong.push(`+ ${text.slice(start, end)} ${type}`);
      }
      for (const key of keys) {
        const [start, end, type] = key.split(' ');
        wrong.push(`- ${text.slice(Number(start), Number(end))} ${type}`);
      }
    });
    const f1 = (2 * right) / (found + wanted);
    assert.ok(f1 >= 0.85, `F1 ${f1.toFixed(3)}\n${wrong.join('\n')}`);
  });
});
