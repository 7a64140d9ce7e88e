/** Article text is hostile: whatever it holds, Markdown shows it as text. Rendered with micromark to prove it. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { commandUri, escapeMarkdown, escapeProse } from '../../src/present';

const rendered = (text: string, escape = escapeMarkdown): string => micromark(`- ${escape(text)}`);

/** The list item's content, unescaped: what a reader sees. */
const seen = (text: string, escape = escapeMarkdown): string =>
  rendered(text, escape)
    .replace(/^<ul>\s*<li>|<\/li>\s*<\/ul>\s*$/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

suite('article text in Markdown', () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '[click](command:workbench.action.terminal.new)',
    '![x](http://tracker.example/a.png)',
    '[ref]: command:evil\n[ref]',
    '<command:evil>',
    '<https://evil.example>',
    '$(alert) $(sync~spin)',
    '`code` ```fence',
    '**bold** _it_ ~~gone~~',
    '# heading',
    '1. one',
    '- item',
    '> quote',
    '&lt;b&gt; &#x3c;',
    '| a | b |\n|---|---|',
    '<!-- comment -->',
    '---',
    '\\[not escaped\\](x)',
    'a\u2028b\u2029c',
    'www.example.com http://example.com a@b.example',
  ];
  for (const text of hostile)
    test(JSON.stringify(text), () => {
      assert.doesNotMatch(rendered(text), /<(?!\/?(?:ul|li)>)/);
      assert.equal(seen(text), text.replace(/\s+/g, ' ').trim());
      assert.doesNotMatch(rendered(text, escapeProse), /<(?!\/?(?:ul|li)>)/);
      assert.equal(seen(text, escapeProse), text.replace(/\s+/g, ' ').trim());
    });

  for (const text of [
    '8,000 troops, the U.S. government said (in 2025): “Go!”',
    'a-b_c.txt, line 4; 10:30',
    'A & B',
    '58.2 EUR',
  ])
    test(`in a document nothing stands before ${text}`, () => assert.equal(escapeProse(text), text));

  test('in a document addresses of articles do not link themselves', () =>
    assert.equal(escapeProse('www.x.example http://x a@b'), 'www\\.x.example http\\://x a\\@b'));

  test('any text is shown as itself', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const escape of [escapeMarkdown, escapeProse])
          for (const given of [text, `a${text}b`]) assert.doesNotMatch(rendered(given, escape), /<(?!\/?(?:ul|li)>)/);
      }),
    ));

  test('text that would turn the reading direction around does not', () => {
    assert.doesNotMatch(escapeMarkdown('a\u202eb\u2066c'), /[\u202a-\u202e\u2066-\u2069]/);
  });

  test('icons cannot be written by articles', () => {
    assert.doesNotMatch(escapeMarkdown('$(error)'), /\$\(/);
  });

  test('arguments of a command cannot leave the link', () => {
    const uri = commandUri('x.y', [{ article: "file:///a(b)'c*[d]<e>\u202e.txt" }]);
    assert.match(uri, /^command:x\.y\?[\w%.-]+$/);
    assert.deepEqual(JSON.parse(decodeURIComponent(uri.slice(uri.indexOf('?') + 1))), [
      { article: "file:///a(b)'c*[d]<e>\u202e.txt" },
    ]);
  });
});
