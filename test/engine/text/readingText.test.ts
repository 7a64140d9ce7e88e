/** An article as a page to read: what stands on it, and the way between page and source. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { ArticleFormat } from '../../../src/engine';
import { readArticle, readingText, toClean, toSource, type ReadingText } from '../../../src/engine/text';
import { cpuTime } from '../../support/cpuTime';

const pageOf = (text: string, format: ArticleFormat): ReadingText =>
  readingText(readArticle({ id: 'a', story: '', format, text, version: 1 }));

/** Every character of the page that is copied stands where the map says; white space and references apart. */
function checkMap(source: string, { text, map }: ReadingText): number {
  let copied = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const { start, end } = toSource(map, { start: at, end: at + 1 });
    assert.ok(0 <= start && start <= end && end <= source.length, `${at}: ${start}–${end}`);
    assert.ok(start >= before, `the order is kept at ${at}`);
    before = start;
    if (end - start !== 1 || source[start] !== text[at]) continue;
    copied++;
    assert.equal(toClean(map, start), at, `back from ${start}, “${source.slice(start - 5, start + 5)}”`);
  }
  return copied;
}

suite('the reading page', () => {
  test('of a web page: title, facts, a line for each block, nothing of the site', () => {
    const html = `<html><head><title>Barge sinks | Canal Post</title><meta property="og:title" content="Barge sinks">
<meta property="og:site_name" content="Canal Post"><meta name="date" content="2024-06-04"></head><body>
<nav><a href="/">Home</a> <a href="/live">Live</a></nav><article><h1>Barge sinks</h1>
<p>The barge   sank on <b>Monday</b>, the canal office &amp; its divers said.</p><h2>The crew</h2>
<p>All twelve were rescued.<br>Nobody was hurt.</p><ul><li>The lock is shut.</li><li>Trains are running.</li></ul>
</article><footer><p>Imprint</p></footer></body></html>`;
    const page = pageOf(html, 'html');
    assert.equal(
      page.text,
      [
        'Barge sinks\n',
        'Canal Post · 2024-06-04\n',
        'The barge sank on Monday, the canal office & its divers said.\n',
        'The crew\n',
        'All twelve were rescued. Nobody was hurt.\n',
        '• The lock is shut.\n• Trains are running.\n\n',
      ].join('\n'),
    );
    assert.deepEqual(
      page.headings.map(({ start, end }) => page.text.slice(start, end)),
      ['Barge sinks', 'The crew'],
    );
    assert.ok(checkMap(html, page) > 150);
    const at = page.text.indexOf('Monday');
    const { start, end } = toSource(page.map, { start: at, end: at + 'Monday'.length });
    assert.equal(html.slice(start, end), 'Monday');
  });

  test('of plain text with hard line ends: a paragraph is one line', () => {
    const text = [
      '---',
      'title: A barge',
      'published: 2024-06-04',
      '---',
      'The barge sank in the old canal on Monday and the',
      'crew of twelve was rescued by divers, the harbour',
      'office said in a statement.',
      '',
      'Nobody was hurt. The canal will stay closed until',
      'Friday, when a crane from the north is expected.',
    ].join('\r\n');
    const page = pageOf(text, 'text');
    assert.deepEqual(page.text.split('\n').filter(Boolean), [
      'A barge',
      '2024-06-04',
      'The barge sank in the old canal on Monday and the crew of twelve was rescued by divers, the harbour office said in a statement.',
      'Nobody was hurt. The canal will stay closed until Friday, when a crane from the north is expected.',
    ]);
    checkMap(text, page);
  });

  test('of an article in another language there is none', () =>
    assert.equal(
      pageOf('Der Kahn ist am Montag im alten Kanal gesunken, und alle zwölf Leute wurden gerettet.', 'text').text,
      '',
    ));

  for (const folder of ['samples', 'test/articles'])
    test(`maps every character of ${folder}`, () => {
      for (const name of readdirSync(folder).filter((each) => /\.(?:txt|md|html)$/.test(each))) {
        const text = readFileSync(path.join(folder, name), 'utf8');
        const format = name.endsWith('.html') ? 'html' : name.endsWith('.md') ? 'markdown' : 'text';
        checkMap(text, pageOf(text, format));
      }
    });

  test('whatever a text holds, page and source belong together', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('text', 'markdown', 'html'),
        fc.array(
          fc.constantFrom(
            'The barge sank in the old canal on Monday. ',
            'All twelve were rescued by divers of the town. ',
            '<p>',
            '</p>',
            '<b>',
            '&amp;',
            '&nbsp;',
            '\u00ad',
            'e\u0301',
            '😀',
            '\n',
            '\r\n\r\n',
            '# ',
            '- ',
            '  ',
            '\t',
          ),
          { maxLength: 60 },
        ),
        (format: ArticleFormat, parts) => {
          const text = parts.join('');
          checkMap(text, pageOf(text, format));
        },
      ),
    ));

  test('linear time', () => {
    const text = (lines: number): string => 'The barge sank\nin the old canal on a  Monday in June.\n\n'.repeat(lines);
    const clean = (lines: number): Parameters<typeof readingText>[0] =>
      readArticle({ id: 'a', story: '', format: 'text', text: text(lines), version: 1 });
    const [small, large] = [clean(500), clean(5000)];
    const time = (input: typeof small): number =>
      Math.min(...[1, 2, 3, 4, 5].map(() => cpuTime(() => void readingText(input))));
    time(small);
    assert.ok(time(large) < 40 * Math.max(1, time(small)));
  });
});
