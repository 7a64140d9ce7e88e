/** The schema of `crossread.json` knows what is written there, and nothing else. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inEnglish, linkDecision, readDecisions, writeDecisions, type Decision } from '../../../src/engine';

interface Schema {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly definitions: Readonly<
    Record<
      'decision' | 'link' | 'statement' | 'figure' | 'quote' | 'article',
      {
        readonly properties: Readonly<
          Record<string, { readonly description?: string; readonly enum?: readonly string[] }>
        >;
        readonly defaultSnippets: readonly { readonly body: Readonly<Record<string, unknown>> }[];
      }
    >
  >;
}

const schema = JSON.parse(readFileSync('media/crossread.schema.json', 'utf8')) as Schema;
const { properties } = schema.definitions.decision;
const at = { before: 'a', after: 'b' };
const all: readonly Decision[] = [
  { kind: 'hide', name: 'A', at, note: 'why' },
  { kind: 'apart', name: 'A', at },
  { kind: 'alias', name: 'A', of: 'B', at },
  { kind: 'type', name: 'A', type: 'place' },
  { kind: 'same', name: 'A', as: 'B' },
  { kind: 'rename', name: 'A', to: 'B' },
  linkDecision({ in: 'a.txt', says: 'One.' }, { in: 'b.txt', says: 'Two.' }, 'rejected', 'why'),
  { kind: 'statement', at: { in: 'a.txt', says: 'One.' }, status: 'checked', note: 'why' },
  {
    kind: 'figure',
    at: { in: 'a.txt', text: '9', at },
    is: { value: [9], bound: '~', unit: 'tonne', counts: 'oil', source: 'the ministry' },
    note: 'why',
  },
  { kind: 'figure', at: { in: 'a.txt', text: '9', at }, is: null },
  { kind: 'quote', at: { in: 'a.txt', text: 'So it is.', at }, speaker: 'A', note: 'why' },
  { kind: 'article', in: 'a.txt', date: '2024-11-04', publisher: 'P', address: 'https://x', origin: 'O', note: 'why' },
];
const lists = {
  names: 'decision',
  links: 'link',
  statements: 'statement',
  figures: 'figure',
  quotes: 'quote',
  articles: 'article',
} as const;

suite('decisions: the schema', () => {
  test('has every key that is written, with a description, and no other', () => {
    const file = JSON.parse(writeDecisions(all)) as Record<keyof typeof lists, readonly unknown[]>;
    for (const key of Object.keys(file)) assert.ok(key in schema.properties, key);
    for (const [list, definition] of Object.entries(lists) as [
      keyof typeof lists,
      (typeof lists)[keyof typeof lists],
    ][]) {
      const known = schema.definitions[definition].properties;
      const written = new Set(
        file[list].flatMap((entry) => (typeof entry === 'string' ? [] : Object.keys(entry as object))),
      );
      assert.deepEqual(Object.keys(known).sort(), [...written].sort());
      for (const [key, { description }] of Object.entries(known)) assert.ok(description, key);
    }
  });

  test('names the verdicts and states that are read', () => {
    for (const link of schema.definitions.link.properties['link']!.enum!)
      assert.deepEqual(
        readDecisions(JSON.stringify({ links: [{ in: 'a', says: 'A', andIn: 'b', andSays: 'B', link }] })).problems,
        [],
      );
    for (const status of schema.definitions.statement.properties['status']!.enum!)
      assert.deepEqual(readDecisions(JSON.stringify({ statements: [{ in: 'a', says: 'A', status }] })).problems, []);
  });

  test('names the bounds that are read', () => {
    for (const bound of schema.definitions.figure.properties['bound']!.enum!)
      assert.deepEqual(readDecisions(JSON.stringify({ figures: [{ in: 'a', figure: '9', bound }] })).problems, []);
  });

  test('names the kinds of entities that are read', () => {
    for (const type of properties['is']!.enum!)
      assert.deepEqual(readDecisions(JSON.stringify({ names: [{ name: 'A', is: type }] })).problems, []);
    assert.match(
      inEnglish(readDecisions('{ "names": [{ "name": "A", "is": "x" }] }').problems[0]!.said),
      new RegExp(properties['is']!.enum!.join(', ')),
    );
  });

  test('its snippets are decisions', () => {
    for (const [list, definition] of Object.entries(lists))
      for (const { body } of schema.definitions[definition].defaultSnippets) {
        // "^…" is VS Code's way to put in what is no text
        const filled = JSON.stringify({ [list]: [body] })
          .replace(/"\^\$\{\d:([^}]*)\}"/g, '$1')
          .replace(/\$\{\d[:|]([^,|}]*)[^}]*\}/g, '$1');
        assert.deepEqual(readDecisions(filled).problems, [], filled);
      }
  });
});
