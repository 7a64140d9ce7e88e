/** One notion of white space for all stages: what is a space, what groups digits, what has no width. */
import assert from 'node:assert/strict';
import { createCorpus, type ArticleFormat } from '../../../src/engine';
import { readArticle } from '../../../src/engine/text';
import { isGroupingSpace, isInvisible, isSpace, onOneLine } from '../../../src/engine/text/whiteSpace';

const codeUnits = Array.from({ length: 0x1_0000 }, (_, c) => c);
const named = (codes: readonly number[]): string[] => codes.map((c) => c.toString(16));

function figuresOf(text: string, format: ArticleFormat): number[] {
  const found = createCorpus().set({ id: 'a', story: '', format, text, version: 1 });
  return found.figures.flatMap((figure) =>
    figure.kind !== 'date' && figure.kind !== 'time' ? [Number(figure.low)] : [],
  );
}

suite('white space', () => {
  test('is what Unicode calls so', () =>
    assert.deepEqual(
      named(codeUnits.filter(isSpace)),
      named(codeUnits.filter((c) => /\p{White_Space}/u.test(String.fromCharCode(c)))),
    ));

  test('that groups digits is white space; what has no width is none', () => {
    assert.deepEqual(named(codeUnits.filter((c) => isGroupingSpace(c) && !isSpace(c))), []);
    assert.deepEqual(named(codeUnits.filter((c) => isInvisible(c) && isSpace(c))), []);
  });

  test('of every kind becomes one space on one line', () => {
    const spaces = codeUnits.filter(isSpace).map((c) => String.fromCharCode(c));
    for (const space of spaces) assert.equal(onOneLine(`${space}a${space}${space}b${space}`), 'a b');
  });

  test('of every kind becomes a space in clean text of pages', () => {
    for (const c of codeUnits.filter((each) => isSpace(each) && each > 32)) {
      const { text } = readArticle({
        id: 'a',
        story: '',
        format: 'html',
        text: `<p>The barge&#${c};sank${String.fromCharCode(c)}off Lund.</p>`,
        version: 1,
      });
      // htmlparser2 reads &#133; as Windows-1252 has it, as the HTML standard says
      if (c !== 0x85) assert.equal(text.trim(), 'The barge sank off Lund.', c.toString(16));
    }
  });

  test('a line of nothing but spaces parts paragraphs, and an indent is no part of one', () => {
    for (const space of ['\u3000', '\u2003', '\u202f', '\u1680']) {
      const text = `${space}One boat came back.\n${space}\nTwo boats were lost at sea.${space}`;
      const { blocks } = readArticle({ id: 'a', story: '', format: 'text', text, version: 1 });
      assert.deepEqual(
        blocks.map(({ start, end }) => text.slice(start, end)),
        ['One boat came back.', 'Two boats were lost at sea.'],
      );
    }
  });

  suite('between digits keeps one number together in every format', () => {
    for (const space of ['\u00a0', '\u2009', '\u202f'])
      for (const [format, words] of [
        ['text', `Some 12${space}345 soldiers left.`],
        ['text', `Some 12${space}345 sol\u00addiers left.`],
        ['markdown', `Some 12${space}345 *soldiers* left.`],
        ['markdown', `Some 12&#${space.charCodeAt(0)};345 soldiers left.`],
        ['html', `<p>Some 12${space}345 soldiers left.</p>`],
        ['html', `<p>Some 12&#${space.charCodeAt(0)};345 soldiers left.</p>`],
      ] as const)
        test(`${format}, U+${space.charCodeAt(0).toString(16)}: ${words}`, () =>
          assert.deepEqual(figuresOf(words, format), [12_345]));
  });

  test('several spaces between digits part two numbers', () =>
    assert.deepEqual(figuresOf('<p>Line 12&nbsp; 345 soldiers left.</p>', 'html').includes(12_345), false));

  test('before a date, of any kind: the day of the saying is no time of the figure', () => {
    for (const space of [' ', '\u2003', '\u3000']) {
      const found = createCorpus().set({
        id: 'a',
        story: '',
        format: 'text',
        text: `The ministry said${space}on${space}March 3, 2025 400 soldiers had left.`,
        version: 1,
      });
      const soldiers = found.figures.find(({ kind }) => kind === 'quantity');
      assert.equal(soldiers!.asOf, null, space.charCodeAt(0).toString(16));
    }
  });
});
