/** The file of decisions: what is written is read again, lines of two people go together, broken files are told and kept. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  editDecisions,
  inEnglish,
  linkDecision,
  readDecisions,
  writeDecisions,
  type Decision,
} from '../../../src/engine';

const name = fc.constantFrom('Kim', 'Vela Roth', 'the "Harbour"', "O'Neil", 'Été', 'U.N.', '金');
const words = fc.constantFrom('', 'said that', 'on Monday,', '“quoted');
const around = fc.record({ before: words, after: words });
const here = fc.option(around, { nil: undefined }).map((at) => (at ? { at } : {}));
const note = fc.option(fc.string(), { nil: undefined }).map((text) => (text === undefined ? {} : { note: text }));
const anyDecision: fc.Arbitrary<Decision> = fc
  .tuple(
    name,
    name,
    here,
    note,
    fc.constantFrom(
      'hide' as const,
      'apart' as const,
      'alias' as const,
      'type' as const,
      'same' as const,
      'rename' as const,
      'link' as const,
      'statement' as const,
      'figure' as const,
      'quote' as const,
      'article' as const,
    ),
  )
  .map(([a, b, at, noted, kind]): Decision => {
    switch (kind) {
      case 'hide':
      case 'apart':
        return { kind, name: a, ...noted, ...at };
      case 'alias':
        return { kind, name: a, ...noted, of: b, ...at };
      case 'type':
        return { kind, name: a, ...noted, type: 'organization' };
      case 'same':
        return { kind, ...noted, name: a < b ? a : b, as: a < b ? b : a };
      case 'rename':
        return { kind: 'rename', name: a, ...noted, to: b };
      case 'link':
        return linkDecision({ in: 'a.txt', says: a }, { in: 'b.txt', says: b }, 'rejected', noted.note);
      case 'statement':
        return { kind: 'statement', at: { in: 'a.txt', says: a }, status: 'checked', ...noted };
      case 'figure':
        return {
          kind,
          at: { in: 'a.txt', text: a, ...at },
          is: b === a ? null : { value: [1, 2], source: b },
          ...noted,
        };
      case 'quote':
        return { kind, at: { in: 'a.txt', text: a, ...at }, speaker: b, ...noted };
      case 'article':
        return { kind, in: a, date: '2024-02-29', origin: b, ...noted };
    }
  });
/** Decisions of one list of the file. */
const listOf = ({ kind }: Decision): string =>
  ['link', 'statement', 'figure', 'quote', 'article'].includes(kind) ? kind : 'name';
const anyList = fc.constantFrom('name', 'link', 'statement', 'figure', 'quote', 'article').chain((list) => {
  const one = anyDecision.filter((decision) => listOf(decision) === list);
  return fc.record({ ours: fc.array(one, { maxLength: 12 }), theirs: fc.array(one, { minLength: 1, maxLength: 12 }) });
});
const some = anyList.map(({ ours }) => ours);
const apply = (text: string, edit: { start: number; end: number; text: string } | undefined): string =>
  edit ? text.slice(0, edit.start) + edit.text + text.slice(edit.end) : text;
const lines = (text: string): string[] => [...text.matchAll(/^ {4}(\{.*\}),$/gm)].map(([, line]) => line!);

suite('decisions: the file', () => {
  test('reads what it writes, and writes the same text again', () =>
    fc.assert(
      fc.property(some, (decisions) => {
        const text = writeDecisions(decisions);
        const read = readDecisions(text);
        assert.deepEqual(read.problems, []);
        assert.equal(writeDecisions(read.decisions), text);
        assert.deepEqual(new Set(lines(text)).size, read.decisions.length);
        assert.deepEqual(
          read.decisions.filter(
            (each) => !decisions.some((other) => JSON.stringify(sorted(other)) === JSON.stringify(sorted(each))),
          ),
          [],
        );
        const entries = Object.values(JSON.parse(text) as object)
          .filter(Array.isArray)
          .flat();
        assert.equal(entries.length, read.decisions.length + 1);
      }),
    ));

  test('the order of decisions is not seen in the file', () =>
    fc.assert(
      fc.property(some, (decisions) =>
        assert.equal(writeDecisions([...decisions].reverse()), writeDecisions(decisions)),
      ),
    ));

  test('taking out what was put in gives the text back', () =>
    fc.assert(
      fc.property(anyList, ({ theirs: [decision, ...decisions], ours: [first] }) => {
        const given = [...decisions, ...(first ? [first] : [])];
        if (!decision || given.length === 0) return;
        const text = writeDecisions(given);
        if (lines(text).includes(lines(writeDecisions([decision]))[0]!)) return;
        const put = apply(text, editDecisions(text, [decision]));
        assert.equal(apply(put, editDecisions(put, [], [decision])), text);
      }),
    ));

  test('the lines of two people in any order are a whole file', () =>
    fc.assert(
      fc.property(anyList, ({ ours, theirs }) => {
        if (ours.length === 0) return;
        const added = lines(writeDecisions(theirs)).map((line) => `    ${line},\n`);
        const text = writeDecisions(ours).replace('    "end"', () => `${added.join('')}    "end"`);
        const read = readDecisions(text);
        assert.deepEqual(read.problems, []);
        assert.equal(writeDecisions(read.decisions), writeDecisions([...ours, ...theirs]));
      }),
    ));

  test('lists are added to a file that has others, and each edit leaves the others alone', () => {
    const names: Decision[] = [{ kind: 'hide', name: 'Kim' }];
    const link = linkDecision({ in: 'b.txt', says: 'B  b.' }, { in: 'a.txt', says: 'A.' }, 'not-comparable');
    const note: Decision = { kind: 'statement', at: { in: 'a.txt', says: 'A.' }, note: 'ask' };
    const text = apply(writeDecisions(names), editDecisions(writeDecisions(names), [link, note]));
    assert.equal(
      text,
      `{
  "version": 1,
  "names": [
    { "name": "Kim", "hide": true },
    "end"
  ],
  "links": [
    { "in": "a.txt", "says": "A.", "andIn": "b.txt", "andSays": "B b.", "link": "not-comparable" },
    "end"
  ],
  "statements": [
    { "in": "a.txt", "says": "A.", "note": "ask" },
    "end"
  ]
}
`,
    );
    assert.deepEqual(
      readDecisions(text)
        .decisions.map(({ kind }) => kind)
        .sort(),
      ['hide', 'link', 'statement'],
    );
    assert.equal(writeDecisions([...names, link, note]), text);
    assert.match(apply(text, editDecisions(text, [], [link])), /"links": \[\n {4}"end"\n {2}\]/);
  });

  test('what is not right in an entry is told where it stands', () => {
    const told = (text: string): string[] => readDecisions(text).problems.map(({ said }) => inEnglish(said));
    const words = { in: 'a', says: 'A', andIn: 'b', andSays: 'B' };
    assert.deepEqual(told(JSON.stringify({ links: [words] })), ['A decision here needs "link".']);
    assert.match(told(JSON.stringify({ links: [{ ...words, link: 'x' }] }))[0]!, /must be one of confirmed/);
    assert.deepEqual(told(JSON.stringify({ statements: [{ in: 'a', says: 'A' }] })), [
      'A decision here needs a "status" or a "note".',
    ]);
    assert.match(told('{ "links": 3 }')[0]!, /a list called "links"/);
    const figure = { in: 'a', figure: '9' };
    for (const [entry, message] of [
      [figure, /needs "not", or one of "value"/],
      [{ ...figure, not: true, unit: 'tonne' }, /has no value/],
      [{ ...figure, not: 'yes' }, /"not" can only be true/],
      [{ ...figure, value: 9 }, /a list of one or two numbers or days/],
      [{ ...figure, value: [1, 2, 3] }, /a list of one or two/],
      [{ ...figure, value: [1, '2024-11-04'] }, /a list of one or two/],
      [{ ...figure, value: [2, 1] }, /must not be the larger/],
      [{ ...figure, value: ['2024-13-01'] }, /written as in 2024-11-04/],
      [{ ...figure, value: ['2023-02-29'] }, /written as in 2024-11-04/],
      [{ ...figure, bound: '<=' }, /must be one of exactly, about, less than/],
      [{ ...figure, unit: ' ' }, /"unit" must not be empty/],
      [{ ...figure, line: 3 }, /"line" is not known here/],
      [{ ...figure, toString: 3 }, /"toString" is not known here/],
    ] as const)
      assert.match(told(JSON.stringify({ figures: [entry] }))[0]!, message);
    assert.match(told(JSON.stringify({ quotes: [{ in: 'a', quote: 'Q' }] }))[0]!, /needs "speaker"/);
    assert.match(told(JSON.stringify({ articles: [{ article: 'a' }] }))[0]!, /one of "date", "publisher"/);
    assert.match(told(JSON.stringify({ articles: [{ article: 'a', date: 'Monday' }] }))[0]!, /a day as in/);
  });

  test('corrections, readable, one in each line', () =>
    assert.equal(
      writeDecisions([
        { kind: 'article', in: 'a.txt', date: '2024-11-04', origin: 'b.txt' },
        { kind: 'quote', at: { in: 'a.txt', text: 'So  it is.' }, speaker: 'Vela Roth', note: 'heard it' },
        {
          kind: 'figure',
          at: { in: 'a.txt', text: 'about 8,000', at: { before: 'that', after: 'men came' } },
          is: { value: [8000, 9000], bound: '<=', counts: 'men', source: '' },
        },
        { kind: 'figure', at: { in: 'a.txt', text: 'one' }, is: null },
      ]),
      `{
  "version": 1,
  "figures": [
    { "in": "a.txt", "figure": "about 8,000", "before": "that", "after": "men came", "value": [8000, 9000], "bound": "at most", "counts": "men", "source": "" },
    { "in": "a.txt", "figure": "one", "not": true },
    "end"
  ],
  "quotes": [
    { "in": "a.txt", "quote": "So it is.", "speaker": "Vela Roth", "note": "heard it" },
    "end"
  ],
  "articles": [
    { "article": "a.txt", "date": "2024-11-04", "origin": "b.txt" },
    "end"
  ]
}
`,
    ));

  test('whole lines of a broken file are read, whatever list they belong to', () => {
    const text = `${writeDecisions([
      { kind: 'figure', at: { in: 'a.txt', text: 'one' }, is: null },
      { kind: 'quote', at: { in: 'a.txt', text: 'Q' }, speaker: 'V' },
      { kind: 'article', in: 'a.txt', publisher: 'P' },
    ])}<<<<<<<`;
    assert.deepEqual(
      readDecisions(text).decisions.map(({ kind }) => kind),
      ['article', 'figure', 'quote'],
    );
  });

  test('one decision in each line, readable, sorted', () =>
    assert.equal(
      writeDecisions([
        { kind: 'same', name: 'North Vela', as: 'NVR' },
        { kind: 'hide', name: 'Kim', at: { before: 'the word', after: 'means gold' }, note: 'a word here' },
        { kind: 'type', name: 'Harbour', type: 'organization' },
      ]),
      `{
  "version": 1,
  "names": [
    { "name": "Harbour", "is": "organization" },
    { "name": "Kim", "hide": true, "before": "the word", "after": "means gold", "note": "a word here" },
    { "name": "NVR", "sameAs": "North Vela" },
    "end"
  ]
}
`,
    ));

  test('an edit leaves the rest of the file as it is', () => {
    const text = '{ "other" : [1,  2],\n  "names": [ { "name": "B", "hide": true }, { "name": "A", "new": 1 } ] }';
    const edited = apply(text, editDecisions(text, [{ kind: 'hide', name: 'C' }]));
    assert.ok(
      edited.startsWith('{ "other" : [1,  2],\n  "names": [\n    { "name": "B", "hide": true },\n    { "name": "C"'),
      edited,
    );
    assert.ok(edited.endsWith('    {"name":"A","new":1},\n    "end"\n  ] }'), edited);
    assert.equal(
      apply('{}', editDecisions('{}', [{ kind: 'hide', name: 'C' }])),
      '{\n  "names": [\n    { "name": "C", "hide": true },\n    "end"\n  ]\n}',
    );
  });

  for (const [text, line, column, message, readable] of [
    ['{\n  "names": [\n    { "name": "A", "hide": true }\n    { "name": "B", "hide": true }\n  ]\n}', 4, 5, /comma/, 2],
    [
      '{\n"names": [\n<<<<<<< ours\n{ "name": "A", "hide": true },\n=======\n{ "name": "B" "hide": true },\n',
      3,
      1,
      /merge/,
      1,
    ],
    ['{ "names": [ { "name": "A', 1, 24, /quotation/, 0],
    ['{ "names": [', 1, 13, /ends/, 0],
    ['[]', 1, 1, /"names"/, 0],
    ['{ "names": {} }', 1, 1, /"names"/, 0],
  ] as const)
    test(`broken: ${text.replaceAll('\n', ' ')}`, () => {
      const read = readDecisions(text);
      const [first] = read.problems;
      assert.deepEqual([first?.line, first?.column, read.decisions.length], [line, column, readable]);
      assert.match(inEnglish(first!.said), message);
      assert.equal(read.broken, true);
      assert.equal(editDecisions(text, [{ kind: 'hide', name: 'C' }]), undefined);
    });

  for (const [entry, message] of [
    ['{ "name": "A" }', /exactly one/],
    ['{ "hide": true }', /needs "name"/],
    ['{ "name": "A", "hide": true, "is": "place" }', /exactly one/],
    ['{ "name": "A", "is": "town" }', /must be one of person/],
    ['{ "name": "A", "hide": "yes" }', /only be true/],
    ['{ "name": "A", "sameAs": 3 }', /must be text/],
    ['{ "name": "A", "hides": true }', /not known/],
    ['{ "name": "A", "is": "place", "before": "in" }', /do not go with/],
    ['"A"', /object/],
  ] as const)
    test(`not a decision: ${entry}`, () => {
      const read = readDecisions(`{ "names": [\n${entry},\n{ "name": "B", "hide": true }\n] }`);
      assert.deepEqual([read.problems.length, read.problems[0]!.line, read.decisions.length], [1, 2, 1]);
      assert.match(inEnglish(read.problems[0]!.said), message);
      assert.equal(read.broken, false);
    });

  test('whatever the file holds, reading ends and says where', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', ',', ':', 'a', '1', '\\', '\n') }),
        ),
        (text) => {
          const { problems } = readDecisions(text);
          for (const { offset, line, column } of problems)
            assert.ok(offset >= 0 && offset <= text.length && line >= 1 && column >= 1);
        },
      ),
    ));
});

const sorted = (decision: Decision): unknown => Object.entries(decision).sort(([a], [b]) => (a < b ? -1 : 1));
