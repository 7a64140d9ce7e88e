/** The timeline in words: days in order, who differs marked, what has no certain day apart; as a tree and as Markdown. */
import assert from 'node:assert/strict';
import { createAnswers, createCorpus, type Timeline } from '../../src/engine';
import { timelineMarkdown, timelineNodes } from '../../src/present';
import { drawn } from './drawn';
import { voice } from './builders';

const aground = 'The tanker Sigrun Star ran aground on the Krossey reef off Hafnarvik on Monday.';
const texts = {
  'a.txt': `${aground}\n\nIt had left the port of Rotterdam on March 7.\n\nThe crew had been warned *recently*.`,
  'b.txt': aground,
  'c.txt': aground.replace('Monday', 'Tuesday'),
};

function timeline(): Timeline {
  const corpus = createCorpus();
  for (const [id, text] of Object.entries(texts))
    corpus.set({ id, story: 's', format: 'text', text: `---\npublished: 2025-03-12\n---\n${text}`, version: 1 });
  return createAnswers(corpus).timeline('s');
}

suite('timeline', () => {
  test('as a tree', () =>
    assert.deepEqual(drawn(timelineNodes(timeline(), voice)), [
      '7 March 2025 | 1',
      '  It had left the port of Rotterdam on March 7. | “March 7” · a:6',
      '10 March 2025 | 1 · days differ',
      `  ${aground} | ≠ 11 March 2025 · 2 files`,
      `    ${aground} | ≠ 11 March 2025 · “Monday” · a:4`,
      `    ${aground} | ≠ 11 March 2025 · “Monday” · b:4`,
      '11 March 2025 | 1 · days differ',
      `  ${texts['c.txt']} | ≠ 10 March 2025 · “Tuesday” · c:4`,
      'No certain day | 1',
      '  The crew had been warned *recently*. | “recently” · a:8',
    ]));

  test('each row is heard as a sentence with its file, its day and who differs', () => {
    const [, monday] = timelineNodes(timeline(), voice);
    assert.equal(monday!.accessible, '10 March 2025: 1 statement, articles tell the same of another day');
    assert.equal(
      monday!.children[0]!.children[1]!.accessible,
      `b.txt, line 4, 10 March 2025: ${aground} Another article dates the same 11 March 2025.`,
    );
  });

  test('as a Markdown document, with the articles’ text escaped', () =>
    assert.deepEqual(timelineMarkdown(timeline(), voice).split('\n').filter(Boolean), [
      '# Timeline',
      '## 7 March 2025',
      String.raw`- It had left the port of Rotterdam on March 7\.`,
      String.raw`  - a\.txt:6 · “March 7”`,
      '## 10 March 2025 (days differ)',
      `- ${aground.replace('.', String.raw`\.`)}`,
      String.raw`  - a\.txt:4 · “Monday” · **≠ 11 March 2025**`,
      String.raw`  - b\.txt:4 · “Monday” · **≠ 11 March 2025**`,
      '## 11 March 2025 (days differ)',
      `- ${texts['c.txt'].replace('.', String.raw`\.`)}`,
      String.raw`  - c\.txt:4 · “Tuesday” · **≠ 10 March 2025**`,
      '## No certain day',
      String.raw`- The crew had been warned \*recently\*\.`,
      String.raw`  - a\.txt:8 · “recently”`,
    ]));
});
