import assert from 'node:assert/strict';
import type { FigureGroup, FindingAnswer, StatementRow } from '../../src/engine';
import { escapeHtml, matrixHtml, matrixMarkdown, matrixOf, type MatrixOptions } from '../../src/present';
import { numberLines } from '../../src/present/matrix/numberLines';
import { figure, passage, place, voice } from './builders';

const oilA = passage('a.txt', 3, 'About 400 tonnes <b>leaked</b> from Brisling.');
const oilB = passage('b.txt', 8, 'Some 700 tonnes leaked.');
const crewB = passage('b.txt', 2, 'All were rescued.');
const crewC = passage('c.txt', 1, 'All 24 of the crew were rescued at dawn.');
const rows: StatementRow[] = [
  { id: 'crew', passages: [crewB, crewC], agreement: { files: 2, origins: 2 }, findings: ['left'] },
  { id: 'oil', passages: [oilA, oilB], agreement: { files: 2, origins: 1 }, findings: ['oil'] },
];
const side = (statement: typeof oilA, says: string): FindingAnswer['places'][number] => ({
  ...statement,
  says,
  source: null,
  statement,
  figure: null,
  value: null,
  differ: [],
});
const findings: FindingAnswer[] = [
  {
    id: 'oil',
    kind: 'figures-differ',
    detail: null,
    about: 'oil',
    places: [side(oilA, 'about 400 tonnes'), side(oilB, '700 tonnes')],
    lacking: null,
    agreement: { files: 2, origins: 1 },
    message: '',
  },
];
const entities = [
  { id: 'e1', name: 'Brisling', type: 'product' as const, aliases: ['Brisling'], roles: [], files: [], count: 1 },
];
const groups: FigureGroup[] = [
  {
    counted: 'oil & water',
    differs: true,
    figures: [
      figure({ bound: '~', unit: 'tonne', source: 'The "coast" guard' }),
      figure({ ...place('b.txt', 8), low: 500, high: 700, bound: '<=', unit: 'tonne' }),
    ],
  },
  { counted: 'crew', differs: false, figures: [figure(), figure()] },
];
const made = (options: Partial<MatrixOptions> = {}): ReturnType<typeof matrixOf> =>
  matrixOf(
    { articles: ['a.txt', 'b.txt', 'c.txt'], rows, findings, entities },
    { sort: 'disagreement', differences: false, kind: '', entity: '', article: 'b.txt', ...options },
    voice,
  );
const ids = (options: Partial<MatrixOptions>): string[] => made(options).rows.map(({ id }) => id);

suite('matrix', () => {
  test('each cell says, differs with what stands out, or is silent', () =>
    assert.deepEqual(
      made().rows.map(({ id, cells }) => [
        id,
        ...cells.map(({ state, says }) => [state, says].filter(Boolean).join(' ')),
      ]),
      [
        ['oil', 'differs about 400 tonnes', 'differs 700 tonnes', 'silent'],
        ['crew', 'silent', 'says', 'says'],
      ],
    ));

  test('a figure that is only at most has no lower end: it fades out to the beginning of the axis', () => {
    const digest = `${'806c665f'.repeat(5)}.txt`;
    const figures = [
      figure({
        ...place(digest, 3),
        low: 12000,
        high: 12000,
        bound: '<=',
        source: 'the intelligence agency of a land',
      }),
      figure({ ...place('b.txt', 8), low: 3000, high: 3000, bound: '>=' }),
    ];
    const [svg] = numberLines([{ counted: 'troops', differs: true, figures }], voice);
    const bars = [
      ...svg!.matchAll(/<line class="range open c(\d) (toLeft|toRight) f(\d)" x1="([\d.]+)" x2="([\d.]+)"/g),
    ];
    const [left, right] = ['0', '1'].map((row) => bars.filter(([, own]) => own === row));
    const axis = Number(/<line class="axis" x1="([\d.]+)"/.exec(svg!)![1]);
    assert.equal(Number(left![0]![4]), axis);
    assert.deepEqual(
      [left, right].map((row) => row!.map(([, , way, step]) => `${way!} ${step!}`)),
      ['toLeft 6,5,4,3,2,1', 'toRight 1,2,3,4,5,6'].map((all) => {
        const [way, list] = all.split(' ') as [string, string];
        return list.split(',').map((step) => `${way} ${step}`);
      }),
    );
    assert.match(svg!, />806c…665f, the intelligence agenc…</);
  });

  test('a reader’s note stands in its cell, escaped, on the page and in the document', () => {
    const noted = matrixOf(
      {
        articles: ['a.txt', 'b.txt', 'c.txt'],
        rows,
        findings,
        entities,
        noteOf: ({ article }) => (article === 'c.txt' ? { status: 'checked', note: 'two\n<lines> | *' } : undefined),
      },
      { sort: 'disagreement', differences: false, kind: '', entity: '', article: 'b.txt' },
      voice,
    );
    assert.match(matrixHtml(noted, [], voice), /<em class="noted">Checked, two\n&#60;lines&#62; \| \*<\/em><\/td>/);
    assert.ok(matrixMarkdown(noted, [], voice).includes('(line 2) *Checked, two \\<lines\\> \\| \\** |'));
    assert.equal(noted.rows.flatMap(({ cells }) => cells.filter(({ note }) => note !== '')).length, 1);
  });

  test('sorted by disagreement, by independent origins, by the place in this article; filtered', () => {
    assert.deepEqual(ids({}), ['oil', 'crew']);
    assert.deepEqual(ids({ sort: 'origins' }), ['crew', 'oil']);
    assert.deepEqual(ids({ sort: 'place' }), ['crew', 'oil']);
    assert.deepEqual(ids({ sort: 'place', article: 'a.txt' }), ['oil', 'crew']);
    assert.deepEqual(ids({ differences: true }), ['oil']);
    assert.deepEqual(ids({ kind: 'figures-differ' }), ['oil']);
    assert.deepEqual(ids({ kind: 'date-differs' }), []);
    assert.deepEqual(ids({ entity: 'e1' }), ['oil']);
    assert.deepEqual(made().kinds, ['figures-differ'], 'what is offered');
  });

  test('the page: a grid with headers, one stop for the tab key, every cell a sentence with its file, no text that is run', () => {
    const html = matrixHtml(made(), groups, voice);
    assert.match(html, /<table role="grid"/);
    assert.equal(html.match(/<td[^>]* tabindex="0"/g)!.length, 1);
    assert.match(
      html,
      /<span class="heard">a\.txt, line 4, differs:<\/span> <b>≠ about 400 tonnes<\/b> <span>About 400 tonnes &#60;b&#62;leaked/,
    );
    assert.match(html, /<span class="heard">c\.txt: no such statement was found</);
    assert.match(html, /2 files of 1 origin/);
    assert.doesNotMatch(html, /<b>leaked|style=|on\w+=|<script|https?:/);
  });

  test('number lines: for what differs only, with the same in words', () => {
    const html = matrixHtml(made(), groups, voice);
    assert.equal(html.match(/<svg/g)!.length, 1);
    assert.match(html, /<text class="scale"[^>]*>0<\/text>.*<text class="scale"[^>]*>700<\/text>/);
    assert.match(html, /<figcaption id="line0t">oil &#38; water</);
    assert.match(
      html,
      /<desc id="line0d">a\.txt, line 4: about 400 tonnes, the &#34;coast&#34; guard; b\.txt, line 9: at most 500 to 700 tonnes</,
    );
  });

  test('the same as Markdown', () => {
    const text = matrixMarkdown(made(), groups, voice).replace(/\\(.)/g, '$1');
    assert.match(text, /^# Who says what\n\nSorted by disagreement\n/);
    const chosen = made({ sort: 'place', kind: 'figures-differ', entity: 'e1' });
    const filtered = matrixMarkdown(chosen, groups, voice).replace(/\\(.)/g, '$1');
    assert.match(filtered, /\n\nSorted by place in b\.txt; Figures differ; only about .+\n/);
    assert.match(text, /\| Statement \| a\.txt \| b\.txt \| c\.txt \|\n\| -- \|/);
    assert.match(text, /\| \*\*≠ about 400 tonnes\*\* \(line 4\) \| \*\*≠ 700 tonnes\*\* \(line 9\) \| – \|/);
    assert.match(text, /### oil & water\n\n- about 400 tonnes, the "coast" guard · a\.txt:4/);
  });

  test('text in HTML is text', () => {
    assert.equal(escapeHtml(`<a href="x" on='y'>&\u202e`), '&#60;a href=&#34;x&#34; on=&#39;y&#39;&#62;&#38;\ufffd');
  });
});
