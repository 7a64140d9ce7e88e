/** The table of names, roles, days and quotations that differ, and of those that do not. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { createCorpus } from '../../../src/engine';

const corpus = createCorpus();
const counted = new Set(['only-here', 'left-out', 'figures-differ', 'same-source-differs', 'updated']);

suite('names, roles, days and quotations that differ', () => {
  const lines = fs.readFileSync(path.join('test', 'engine', 'findings', 'names.txt'), 'utf8').split('\n');
  for (const [i, line] of lines.entries()) {
    if (!line.trim() || line.startsWith('#')) continue;
    const [a, b, want] = line.split(' | ') as [string, string, string];
    test(line, () => {
      const story = `story ${i}`;
      corpus.set({ id: `${story}/a`, story, format: 'text', text: a, version: 1 });
      corpus.set({ id: `${story}/b`, story, format: 'text', text: b, version: 1 });
      const found = corpus.findingsIn(story).filter(({ kind }) => !counted.has(kind));
      const kinds = found.map(({ kind, detail }) => detail ?? (kind === 'date-differs' ? 'date' : kind));
      assert.deepEqual(kinds, want === 'nothing' ? [] : [want], found.map(({ message }) => message).join(' '));
      for (const { sides } of found)
        assert.deepEqual([...new Set(sides.map(({ article }) => article))].sort(), [`${story}/a`, `${story}/b`]);
    });
  }
});
