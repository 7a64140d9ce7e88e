import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cpuTime } from '../../support/cpuTime';
import type { ArticleFormat, CleanArticle } from '../../../src/engine';
import { readArticle, toClean, toSource } from '../../../src/engine/text';

const read = (text: string, format: ArticleFormat = 'text'): CleanArticle =>
  readArticle({ id: 'a', story: '', format, text, version: 1 });
/** Each block as a line, its role before it where it is no paragraph. */
const show = ({ text, blocks }: CleanArticle): string[] =>
  blocks.map(({ start, end, role }) => (role === 'paragraph' ? '' : `${role}: `) + text.slice(start, end));

suite('article files', () => {
  suite('plain text', () => {
    test('a paragraph per line', () =>
      assert.deepEqual(show(read('One came.\r\nTwo left.\n\n\n  Three stayed.  ')), [
        'One came.',
        'Two left.',
        'Three stayed.',
      ]));
    test('hard-wrapped paragraphs', () => {
      const text = [
        'The barge sank in the old canal on Monday and the',
        'crew of twelve was rescued by divers, the harbour',
        'office said in a statement.',
        '',
        'Nobody was hurt. The canal will stay closed until',
        'Friday, when a crane from the north is expected',
        'to lift the wreck.',
      ].join('\n');
      const clean = read(text);
      assert.deepEqual(
        clean.blocks.map(({ start, end }) => [start, end]),
        [
          [0, text.indexOf('\n\n')],
          [text.indexOf('Nobody'), text.length],
        ],
      );
      assert.equal(clean.map, undefined);
    });
    test('hard-wrapped without blank lines: a short line ends a paragraph', () => {
      const text = [
        'The barge sank in the old canal on Monday and the',
        'crew of twelve was rescued by divers, the harbour',
        'office said.',
        'Nobody was hurt. The canal will stay closed until',
        'Friday, when a crane from the north is expected',
        'to lift the wreck.',
      ].join('\n');
      assert.equal(read(text).blocks.length, 2);
    });
    test('bullets', () =>
      assert.deepEqual(
        show(read('The crane will:\n• lift the wreck,\n- clear the canal,\n* leave on Friday.')).slice(1),
        ['list-item: lift the wreck,', 'list-item: clear the canal,', 'list-item: leave on Friday.'],
      ));
    test('hidden characters and loose accents go, offsets stay right', () => {
      const text = 'The ca\u00adnal at Me\u0301rida\u200b is clo\u00adsed.';
      const clean = read(text);
      assert.equal(clean.text.trim(), 'The canal at M\u00e9rida is closed.');
      const at = clean.text.indexOf('Mérida');
      const { start, end } = toSource(clean.map, { start: at, end: at + 6 });
      assert.equal(text.slice(start, end), 'Me\u0301rida');
    });
  });

  suite('headings', () => {
    const paragraph = 'The crew of twelve was rescued by divers, the harbour office said on Monday.';
    const roleOf = (line: string): string | undefined => {
      const clean = read(['Barge sinks in old canal', paragraph, line, paragraph].join('\n'));
      return clean.blocks.find(({ start, end }) => clean.text.slice(start, end) === line)?.role;
    };
    for (const line of [
      'A night in the canal',
      'Why Did the Barge Sink?',
      'What is known so far?',
      'Key points:',
      'The Long Way Home',
    ])
      test(line, () => assert.equal(roleOf(line), 'heading'));
    for (const line of [
      'The barge sank.',
      '“Who is there?” he asked.',
      'Divers came. Why?',
      'The mayor listed three reasons for the delay of the crane:',
      'and nobody came',
    ])
      test(`${line} is none`, () => assert.equal(roleOf(line), 'paragraph'));
    for (const line of ['Photo: the barge in the canal on Monday', 'Image caption: the barge in the canal'])
      test(line, () => assert.equal(roleOf(line), 'caption'));
    test('the first line is the title', () =>
      assert.equal(read(`Barge Sinks\n${paragraph}`).meta.title, 'Barge Sinks'));
    test('a first line that is a sentence is none', () =>
      assert.equal(read(`${paragraph}\n${paragraph}`).meta.title, null));
    test('lines without stops are no headings where they are the rule', () =>
      assert.ok(
        read('so cold\nwhere is the bus\nMonday again\nBus is late\nGoing home').blocks.every(
          ({ role }) => role !== 'heading',
        ),
      ));
  });

  suite('front matter', () => {
    const meta = {
      title: 'Barge sinks',
      published: '2025-03-11',
      publisher: 'Canal Post',
      author: 'Ann Weber',
      url: 'https://c.example',
    };
    const cases: Readonly<Record<string, string>> = {
      plain:
        '---\ntitle: Barge sinks\npublished: 2025-03-11\npublisher: Canal Post\nauthor: Ann Weber\nurl: https://c.example\n---\nText.',
      'other names, quotes, Windows line ends':
        '---\r\ntitle: "Barge sinks"\r\ndate: 2025-03-11T08:00:00Z\r\nsource: \'Canal Post\'\r\nauthor: Ann Weber\r\nurl: https://c.example\r\n---\r\nText.',
      'more of YAML':
        '---\ntitle: >\n  Barge\n  sinks\ndate: March 11, 2025\nsite: Canal Post\nauthor:\n  - Ann Weber\nurl: https://c.example # home\n---\nText.',
    };
    for (const [name, text] of Object.entries(cases))
      for (const format of ['text', 'markdown'] as const)
        test(`${name}, ${format}`, () => {
          const clean = read(text, format);
          assert.deepEqual(clean.meta, { ...meta, title: clean.meta.title?.trim() ?? null });
          assert.deepEqual(show(clean), ['Text.']);
          assert.equal(clean.ignored[0]!.why, 'front-matter');
          assert.equal(text.slice(clean.ignored[0]!.end), 'Text.');
        });
    for (const format of ['text', 'markdown'] as const)
      test(`after a byte order mark, ${format}`, () => {
        const text = '\ufeff---\ntitle: Barge sinks\n---\nText.';
        const clean = read(text, format);
        assert.equal(clean.meta.title, 'Barge sinks');
        assert.deepEqual(show(clean), ['Text.']);
        assert.equal(text.slice(clean.ignored[0]!.end), 'Text.');
      });
    test('broken YAML keeps what can be read', () =>
      assert.equal(read('---\ntitle: Barge\nx: [1\n---\nText.').meta.title, 'Barge'));
    test('a rule at the top is no front matter', () => {
      const clean = read('---\nThe barge sank. It did: twice.\n---\nText.');
      assert.equal(clean.meta.title, null);
      assert.ok(show(clean).includes('The barge sank. It did: twice.'));
    });
  });

  suite('day of publication', () => {
    const body = 'The barge sank on Monday, the harbour office said.\nThe last one sank on June 4, 1987, divers said.';
    const cases: readonly [string, string | null][] = [
      [`Barge sinks\nMarch 11, 2025\n${body}`, '2025-03-11'],
      [`Barge sinks\nPublished Tue., 11 March 2025 9:40 a.m. EST\n${body}`, '2025-03-11'],
      [`Barge sinks\nBy Ann Weber | 2025-03-11\n${body}`, '2025-03-11'],
      [`Barge sinks\nUpdated: March 12, 2025\nPublished: March 11, 2025\n${body}`, '2025-03-11'],
      [`OSLO, March 11, 2025 (Canal Wire) — The barge sank.\n${body}`, '2025-03-11'],
      [`Barge sinks\nCanal Post, 11 March 2025\n${body}`, '2025-03-11'],
      [`Barge sinks\n11 March 2025 · The Morning Bell\n${body}`, '2025-03-11'],
      [`Canal Treaty, 11 March 1925\n${body}`, null],
      [`Barge sinks\nLast seen afloat, 11 March 1925\n${body}`, null],
      [`OSLO >> ${body}`, null],
      [body, null],
      [`Barge sinks\n11/03/2025\n${body}`, null],
      [`Barge sinks\n13/03/2025\n${body}`, '2025-03-13'],
      [`Barge sinks\nFebruary 30, 2025\n${body}`, null],
    ];
    for (const [text, day] of cases) test(text.slice(0, 60), () => assert.equal(read(text).meta.published, day));
  });

  suite('Markdown', () => {
    test('markup is set aside, text and roles stay', () => {
      const text =
        '# Barge *sinks*\n\nThe **barge**, [built](https://x.example) in 1950,\nsank &amp; was lost\\*.\n\n- one\n- two words\n\n> Quoted *here*.\n\n```js\nlet code;\n```\n\n![alt](x.png)\n\n| a | b |\n|---|---|\n\nSetext\n======\n\nEnd.';
      const clean = read(text, 'markdown');
      assert.deepEqual(show(clean), [
        'heading: Barge sinks',
        'The barge, built in 1950, sank & was lost*.',
        'list-item: one',
        'list-item: two words',
        'Quoted here.',
        'heading: Setext',
        'End.',
      ]);
      assert.equal(clean.meta.title, 'Barge sinks');
      const source = (quote: string): string => {
        const at = clean.text.indexOf(quote);
        const { start, end } = toSource(clean.map, { start: at, end: at + quote.length });
        return text.slice(start, end);
      };
      assert.equal(source('&'), '&amp;');
      assert.equal(source('barge, built in'), 'barge**, [built](https://x.example) in');
      assert.ok(
        clean.ignored.some(({ start, end, why }) => why === 'code' && text.slice(start, end).includes('let code')),
      );
    });
    test('a byte order mark moves no offset', () => {
      const text = '\ufeff# Barge sinks\n\nThe *barge* sank.\n\n<p>Two left.\n';
      const clean = read(text, 'markdown');
      assert.deepEqual(show(clean), ['heading: Barge sinks', 'The barge sank.', 'Two left.']);
      for (const words of ['Barge sinks', 'barge', 'Two left.']) {
        const at = clean.text.indexOf(words);
        const { start, end } = toSource(clean.map, { start: at, end: at + words.length });
        assert.equal(text.slice(start, end), words);
      }
    });
    test('HTML inside', () =>
      assert.deepEqual(show(read('One.\n\n<div><p>Two <b>bold</b>.</p></div>\n\nThree.', 'markdown')), [
        'One.',
        'Two bold.',
        'Three.',
      ]));
    test('a paragraph that is only a link is set aside', () =>
      assert.deepEqual(show(read('# T\n\nOne came.\n\n[More on barges](https://x.example)\n\nTwo left.', 'markdown')), [
        'heading: T',
        'One came.',
        'Two left.',
      ]));
  });

  suite('HTML', () => {
    const page = `<!doctype html><html lang=en><head><title>Barge sinks - Canal Post</title>
<meta property="og:site_name" content="Canal Post"><script type="application/ld+json">
{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"Barge sinks","datePublished":"2025-03-11T07:00:00+01:00","author":[{"name":"Ann Weber"}]}]}</script>
<style>p{}</style></head><body class="page has-sidebar"><header><nav>Home</nav></header><h1>Barge sinks</h1>
<article><p>The <em>barge</em> sank&nbsp;&amp; was&shy; lost.<br>It was old.<br><br>Divers came.</p>
<div class="share-buttons">Tell your friends</div><figure><img><figcaption>The canal</figcaption></figure>
<ul><li>One crane</li></ul><table><tr><td>Crew</td><td>12</td></tr></table><pre><code>x=1</code></pre>
<p>&ldquo;Gone,&rdquo; he said.</p></article><aside><p>Other news</p></aside><footer>Imprint</footer></body></html>`;
    const clean = read(page, 'html');
    test('blocks and roles', () =>
      assert.deepEqual(show(clean), [
        'heading: Barge sinks',
        'The barge sank & was lost. It was old.',
        'Divers came.',
        'caption: The canal',
        'list-item: One crane',
        'list-item: Crew 12',
        '“Gone,” he said.',
      ]));
    test('meta data', () =>
      assert.deepEqual(clean.meta, {
        title: 'Barge sinks',
        published: '2025-03-11',
        publisher: 'Canal Post',
        author: 'Ann Weber',
        url: null,
      }));
    test('what is around the article is boilerplate, code is code', () => {
      const why = (text: string): string | undefined => {
        const at = page.indexOf(text);
        return clean.ignored.find(({ start, end }) => start <= at && at < end)?.why;
      };
      for (const text of ['Home', 'Tell your friends', 'Other news', 'Imprint'])
        assert.equal(why(text), 'boilerplate', text);
      assert.equal(why('x=1'), 'code');
      assert.equal(why('<em>'), 'markup');
      assert.equal(why('barge</em>'), undefined);
    });
    test('a page without article or main', () =>
      assert.deepEqual(show(read('<p>One came.<p>Two left.</p><div>Three <span>stayed</span>.</div>', 'html')), [
        'One came.',
        'Two left.',
        'Three stayed.',
      ]));
    test('a class name on what holds the article does not hide it', () =>
      assert.deepEqual(show(read('<div class="sidebar-left"><p>One came.</p><p>Two left.</p></div>', 'html')), [
        'One came.',
        'Two left.',
      ]));
    test('paragraphs in a pre', () =>
      assert.deepEqual(show(read('<pre>One came\nand left.\n\nTwo stayed.</pre>', 'html')), [
        'One came and left.',
        'Two stayed.',
      ]));
  });

  const anyText = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '<p>',
          '</p>',
          '<b>',
          '&amp;',
          '&nbsp;',
          '&#x1F600;',
          '<br>',
          '<li>',
          '<!--',
          '-->',
          '<script>',
          '</script>',
          '<article>',
          '<h1>',
          '</',
        ),
        fc.constantFrom(
          '# ',
          '\n',
          '\n\n',
          '\r\n',
          '**',
          '[a](b)',
          '> ',
          '- ',
          '```',
          '![',
          '---\n',
          'title: x\n',
          '\\*',
          '|',
          '    ',
          '\t',
          '<a href=x>',
        ),
        fc.constantFrom(
          'The barge sank. ',
          'Share this article',
          'By Ann Weber',
          '“Gone,” ',
          'é',
          'e\u0301',
          '\u00ad',
          '\u200b',
          '\u00a0',
          '😀',
          '\ufeff',
          'Read more:',
        ),
        fc.string({ unit: 'grapheme', maxLength: 4 }),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));

  for (const format of ['text', 'markdown', 'html'] as const)
    test(`any ${format}: blocks and set-aside stretches are in order, the map leads back`, () =>
      fc.assert(
        fc.property(anyText, (source) => {
          const clean = read(source, format);
          let last = 0;
          for (const { start, end } of clean.blocks) {
            assert.ok(start >= last && end > start && end <= clean.text.length);
            last = end;
          }
          last = 0;
          for (const { start, end } of clean.ignored) {
            assert.ok(start >= last && end > start && end <= source.length, JSON.stringify(clean.ignored));
            last = end;
          }
          if (!clean.map) assert.equal(clean.text, source);
          for (const block of clean.blocks) {
            const span = toSource(clean.map, block);
            assert.ok(span.start >= 0 && span.end <= source.length && span.start < span.end);
            for (const ignored of clean.ignored)
              if (ignored.why === 'boilerplate') assert.ok(ignored.end <= span.start || ignored.start >= span.end);
            for (let at = block.start; at < block.end; at++) {
              const one = toSource(clean.map, { start: at, end: at + 1 });
              const there = source.slice(one.start, one.end);
              const here = clean.text.charAt(at);
              // Marks on letters are composed, and some have two numbers (U+0340 is U+0300).
              if (there.length === 1 && !/\s/.test(there)) assert.equal(here.normalize('NFC'), there.normalize('NFC'));
              if (!/\s/.test(here) && there.length === 1) assert.equal(toClean(clean.map, one.start), at);
            }
          }
        }),
        { numRuns: 400 },
      ));

  suite('hostile files', () => {
    const cases: Readonly<Record<string, readonly [string, ArticleFormat]>> = {
      'deep divs': ['<div>'.repeat(100_000), 'html'],
      'open brackets': ['<'.repeat(200_000), 'html'],
      entities: ['&amp;'.repeat(60_000), 'html'],
      'links in Markdown': ['[a](b)'.repeat(1500), 'markdown'],
      'brackets in Markdown': ['['.repeat(20_000), 'markdown'],
      'stars in Markdown': ['*a '.repeat(20_000), 'markdown'],
      'quote marks in Markdown': ['> '.repeat(2000), 'markdown'],
      'short lines': ['A b\n'.repeat(50_000), 'text'],
      dashes: [`---\n${'a: b\n'.repeat(50_000)}`, 'text'],
      stops: ['Read more. '.repeat(20_000), 'text'],
      dates: ['1 2 2025 '.repeat(10), 'text'],
    };
    for (const [name, [text, format]] of Object.entries(cases))
      test(name, () => {
        const milliseconds = cpuTime(() => void read(text, format));
        assert.ok(milliseconds < 4000, `${milliseconds} ms`);
      }).timeout(60_000);
  });
});
