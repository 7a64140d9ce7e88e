/** The schema of `crossread.json` knows what is written there, and nothing else. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readDecisions, writeDecisions, type Decision } from '../../../src/engine';

interface Schema {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly definitions: {
    readonly decision: {
      readonly properties: Readonly<
        Record<string, { readonly description?: string; readonly enum?: readonly string[] }>
      >;
      readonly defaultSnippets: readonly { readonly body: Readonly<Record<string, unknown>> }[];
    };
  };
}

const schema = JSON.parse(readFileSync('media/crossread.schema.json', 'utf8')) as Schema;
const { properties, defaultSnippets } = schema.definitions.decision;
const at = { before: 'a', after: 'b' };
const all: readonly Decision[] = [
  { kind: 'hide', name: 'A', at, note: 'why' },
  { kind: 'apart', name: 'A', at },
  { kind: 'alias', name: 'A', of: 'B', at },
  { kind: 'type', name: 'A', type: 'place' },
  { kind: 'same', name: 'A', as: 'B' },
  { kind: 'rename', name: 'A', to: 'B' },
];

suite('decisions: the schema', () => {
  test('has every key that is written, with a description, and no other', () => {
    const file = JSON.parse(writeDecisions(all)) as { names: readonly (string | Record<string, unknown>)[] };
    for (const key of Object.keys(file)) assert.ok(key in schema.properties, key);
    const written = new Set(file.names.flatMap((entry) => (typeof entry === 'string' ? [] : Object.keys(entry))));
    assert.deepEqual(Object.keys(properties).sort(), [...written].sort());
    for (const [key, { description }] of Object.entries(properties)) assert.ok(description, key);
  });

  test('names the kinds of entities that are read', () => {
    for (const type of properties['is']!.enum!)
      assert.deepEqual(readDecisions(JSON.stringify({ names: [{ name: 'A', is: type }] })).problems, []);
    assert.match(
      readDecisions('{ "names": [{ "name": "A", "is": "x" }] }').problems[0]!.message,
      new RegExp(properties['is']!.enum!.join(', ')),
    );
  });

  test('its snippets are decisions', () => {
    for (const { body } of defaultSnippets) {
      const filled = JSON.stringify({ names: [body] }).replace(/\$\{\d[:|]([^,|}]*)[^}]*\}/g, '$1');
      assert.deepEqual(readDecisions(filled).problems, [], filled);
    }
  });
});
