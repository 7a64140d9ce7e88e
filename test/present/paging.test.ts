/** Long lists page by page. */
import assert from 'node:assert/strict';
import { entityNodes, foremost, pageSize } from '../../src/present';
import { place, voice } from './builders';

suite('pages of long lists', () => {
  test('the most important things, in the order they had', () => {
    const things = ['a1', 'b3', 'c2', 'd3', 'e1'];
    assert.deepEqual(
      foremost(things, 3, (thing) => Number(thing[1])),
      ['b3', 'c2', 'd3'],
    );
    assert.deepEqual(
      foremost(things, 5, () => 0),
      things,
    );
  });

  test('names of most files come first, and the last row shows more', () => {
    const entities = Array.from({ length: 60 }, (_, i) => ({
      id: `e${i}`,
      name: `Name ${i}`,
      type: 'person' as const,
      count: 100 - i,
      aliases: [],
      roles: [],
      files: (i === 59 ? ['a.txt', 'b.txt'] : ['a.txt']).map((article) => ({
        article,
        count: 1,
        first: place(article, 1),
      })),
    }));
    const rows = (limit: number) => entityNodes(entities, voice, () => limit)[0]!.children;
    const page = rows(pageSize);
    assert.equal(page.length, pageSize + 1);
    assert.equal(page[0]!.label, 'Name 59');
    const last = page.at(-1)!;
    assert.deepEqual(
      [last.kind, last.label, last.description, last.accessible],
      ['more', 'Show 10 more …', '50 of 60', '50 of 60 rows are shown; Enter shows 10 more'],
    );
    assert.equal(rows(2 * pageSize).length, 60);
  });
});
