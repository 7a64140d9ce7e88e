/** Reports in the formats other programs read: offsets in their units, and article text that stays text. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildReport, createCorpus, statementWords, type Report } from '../../src/engine';
import { exportFormats, exportReport, type ExportInput } from '../../src/export';
import { csvField } from '../../src/export/csv';
import { Offsets, toUri } from '../../src/export/offsets';
import { sarifText } from '../../src/export/sarif';
import { english } from '../../src/present';

const inputOf = (texts: Readonly<Record<string, string>>): ExportInput => {
  const corpus = createCorpus();
  for (const [id, text] of Object.entries(texts)) corpus.set({ id, story: 's', format: 'text', text, version: 1 });
  const report = buildReport(corpus);
  const words = statementWords(corpus, report);
  return {
    report,
    wordsOf: (id) => words.get(id)!,
    textOf: (path) => texts[path]!,
    voice: { t: english, fileName: (path) => path },
    version: '1.0.0',
  };
};

/** Emoji before the figures, CRLF, a byte order mark's place is none: hosts take it away. */
const texts = {
  'a b.txt':
    '🌊🌊 The quake in Pellanor killed 31 people, police said.\r\n\r\n“We will never close the harbour of Varn,” Ilse Moran said.',
  'b#.txt':
    '=HYPERLINK("http://x") [x](command:evil) <b>The</b> day was long.\r\n\r\nThe quake in Pellanor killed 52 people, the army said. 👩‍👩‍👧 “We will close the harbour of Varn,” Ilse Moran said.',
};
const input = inputOf(texts);
const exported = (format: (typeof exportFormats)[number]): string => exportReport(format, input)[0]!.text;
/** The same stretch by code points. */
const byCodePoints = (text: string, start: number, end: number): string => Array.from(text).slice(start, end).join('');

interface Annotation {
  readonly id: string;
  readonly motivation: string;
  readonly target: Target | readonly Target[];
}
interface Target {
  readonly source: string;
  readonly selector: readonly [
    { readonly start: number; readonly end: number },
    { readonly exact: string; readonly prefix: string; readonly suffix: string },
  ];
}

suite('exports', () => {
  test('there is something to export', () => {
    const kinds = input.report.findings.map(({ kind }) => kind);
    assert.ok(kinds.includes('figures-differ') && kinds.includes('quote-altered'), kinds.join());
  });

  test('JSON is the report', () => assert.deepEqual(JSON.parse(exported('json')) as Report, input.report));

  test('W3C: positions count code points and stand on the words quoted', () => {
    const page = JSON.parse(exported('w3c')) as { readonly items: readonly Annotation[] };
    assert.equal(new Set(page.items.map(({ id }) => id)).size, page.items.length);
    assert.ok(page.items.some(({ motivation }) => motivation === 'linking'));
    for (const { target } of page.items)
      for (const { source, selector } of [target].flat()) {
        const [position, quote] = selector;
        const text = texts[decodeURIComponent(source) as keyof typeof texts];
        assert.equal(byCodePoints(text, position.start, position.end), quote.exact);
        assert.ok(text.includes(quote.prefix + quote.exact + quote.suffix));
      }
  });

  test('brat: text and annotations of every article; offsets count code points; one line for each annotation', () => {
    const files = new Map(exportReport('brat', input).map(({ path, text }) => [path, text]));
    assert.deepEqual([...files.keys()].sort(), [
      'a_b.txt.ann',
      'a_b.txt.txt',
      'annotation.conf',
      'b_.txt.ann',
      'b_.txt.txt',
    ]);
    for (const name of ['a_b.txt', 'b_.txt']) {
      const text = files.get(`${name}.txt`)!;
      for (const line of files.get(`${name}.ann`)!.trimEnd().split('\n')) {
        const [id, spans, words] = line.split('\t') as [string, string, string];
        if (id.startsWith('#')) continue;
        const [type, ...offsets] = spans.split(/[ ;]/) as [string, ...string[]];
        assert.ok(files.get('annotation.conf')!.split('\n').includes(type), type);
        const parts: string[] = [];
        for (let i = 0; i < offsets.length; i += 2)
          parts.push(byCodePoints(text, Number(offsets[i]), Number(offsets[i + 1])));
        assert.equal(parts.join(' '), words);
      }
    }
  });

  test('SARIF: addresses are escaped, regions lie on the words, nothing is an error', () => {
    const { runs } = JSON.parse(exported('sarif')) as {
      readonly runs: readonly [
        {
          readonly results: readonly {
            readonly ruleId: string;
            readonly level: string;
            readonly locations: readonly {
              readonly physicalLocation: {
                readonly artifactLocation: { readonly uri: string };
                readonly region: {
                  readonly startLine: number;
                  readonly startColumn: number;
                  readonly endColumn: number;
                };
              };
            }[];
          }[];
        },
      ];
    };
    const result = runs[0].results.find(({ ruleId }) => ruleId === 'figures-differ')!;
    const { artifactLocation, region } = result.locations[0]!.physicalLocation;
    assert.equal(artifactLocation.uri, 'a%20b.txt');
    const line = texts['a b.txt'].split('\r\n')[region.startLine - 1]!;
    assert.equal(line.slice(region.startColumn - 1, region.endColumn - 1), '31');
    assert.deepEqual([...new Set(runs[0].results.map(({ level }) => level))], ['note']);
    assert.ok(runs[0].results.every(({ ruleId }) => ruleId !== 'only-here'));
  });

  test('CSV: a row has as many fields as the head, and no field begins like a formula', () => {
    const rows = readCsv(exported('csv'));
    for (const row of rows) {
      assert.equal(row.length, rows[0]!.length);
      for (const field of row) assert.doesNotMatch(field, /^\s*[=+\-@]/);
    }
    const [figures] = rows.filter(([kind, , , file]) => kind?.startsWith('figures-differ/') && file === 'a b.txt');
    assert.deepEqual(figures?.slice(4, 9), ['1', '35', '31', '31', 'police']);
  });

  test('Markdown: every finding of several places has a title, plain words no backslash', () => {
    const lines = exported('markdown').split('\n');
    const heads = lines.filter((line) => line.startsWith('- ') && / files, \d+ origins$/.test(line));
    assert.ok(heads.length > 0);
    for (const head of heads) assert.match(head, /^- .+ – \d+ files, \d+ origins$/);
    assert.ok(lines.some((line) => line.includes('The quake in Pellanor killed 31 people, police said.')));
  });

  test('Markdown: what an article says is text', () => {
    const markdown = exported('markdown');
    assert.match(markdown, /Figures differ/);
    assert.doesNotMatch(markdown, /(?<!\\)\[x\]|(?<!\\)<b>|\(command:/);
  });

  test('whatever a cell holds, it is read back as text and is no formula', () =>
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('=1+1', ' @x', '-2', '"=1"', '\t=1', '＝1')),
        (text) => {
          const [row] = readCsv(`${csvField(text)}\r\n`);
          assert.doesNotMatch(row![0]!, /^[\s"]*[=+\-@＝＋－＠|%]/);
          assert.ok(!/[\r\n]/.test(row![0]!));
        },
      ),
    ));

  test('an address of a file is relative and stays in the folder', () =>
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('../../etc', 'javascript:x', '//host/x', 'a?b#c', '.')),
        (name) => {
          const base = 'https://example.org/folder/';
          const { origin, pathname, search, hash } = new URL(toUri(name), base);
          assert.deepEqual([origin, search, hash], ['https://example.org', '', '']);
          assert.ok(pathname.startsWith('/folder/'), pathname);
        },
      ),
    ));

  test('a SARIF message has no links and no arguments', () => {
    assert.equal(sarifText('a [b](c) {0} \\'), 'a \\[b\\](c) {{0}} \\\\');
  });

  test('offsets: code points, lines and columns of any text', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '🌊', '\r\n', '\n', '\r', 'é', '\ud83c')).map((parts) => parts.join('')),
        (text) => {
          const offsets = new Offsets(text);
          for (let at = 0; at <= text.length; at++) {
            const inside = at > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
            if (!inside) assert.equal(offsets.codePoints(at), Array.from(text.slice(0, at)).length);
            const lines = text.slice(0, at).split(/\r\n|\n|\r/);
            if (!(text[at - 1] === '\r' && text[at] === '\n'))
              assert.deepEqual(offsets.lineColumn(at), { line: lines.length, column: lines.at(-1)!.length + 1 });
          }
        },
      ),
    ));
});

/** RFC 4180, read by another way than it is written. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (quoted) {
      if (c !== '"') field += c;
      else if (text[i + 1] === '"') field += text[++i]!;
      else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ',' || c === '\n') {
      rows.at(-1)!.push(field.replace(/\r$/, ''));
      field = '';
      if (c === '\n') rows.push([]);
    } else field += c;
  }
  return rows.slice(0, -1);
}
