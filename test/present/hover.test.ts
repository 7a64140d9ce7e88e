import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Explanation } from '../../src/engine';
import { hoverMarkdown } from '../../src/present';
import { figure, match, matches, passage, place, voice } from './builders';

const options = {
  commands: { openPlace: 'open', showMatches: 'matches', showWhy: 'why', compare: 'compare' },
  limit: 2,
};

/** Links written as `[text]`, so that a test shows what a reader sees. */
const hover = (found: Explanation): string =>
  hoverMarkdown(found, voice, options)
    .replace(/\]\(command:[^)]*\)/g, ']')
    .replace(/\\(.)/g, '$1');

const figureHover = (
  given: Parameters<typeof figure>[0],
  ...comparable: readonly Parameters<typeof figure>[0][]
): Explanation => ({
  kind: 'figure',
  place: place('a.txt', 3),
  figure: figure(given),
  comparable: comparable.map((other, i) => ({
    figure: figure({ ...place('b.txt', 8 + i), ...other, statement: passage('b.txt', 8 + i, 'Some oil leaked.') }),
    comparison: i === 0 ? 'disjoint' : 'equal',
    ownArticle: false,
  })),
});

suite('hover', () => {
  test('a figure: value, what it counts, who says so, the others with place and sentence', () =>
    assert.equal(
      hover(
        figureHover(
          { bound: '~', counted: 'tonnes of oil', source: 'the coast guard' },
          { low: 700, high: 700, counted: 'tonnes', source: 'the owner' },
          { counted: 'tonnes', article: 'c.txt' },
          { counted: 'tonnes', bound: '~', source: 'The mayor' },
        ),
      ),
      [
        '**about 400 tonnes of oil**',
        '',
        'according to the coast guard',
        '',
        '---',
        '',
        '- **same** · 400 tonnes, according to the mayor · in 2 files: [c.txt:10], [b.txt:11]  ',
        '  *Some oil leaked.*',
        '- **differs** · 700 tonnes, according to the owner · [b.txt:9]  ',
        '  *Some oil leaked.*',
      ].join('\n'),
    ));

  test('a figure without a source says so', () =>
    assert.equal(hover(figureHover({ counted: 'birds' })), '**400 birds**\n\nno source named'));

  test('a figure that a reader put right, here or elsewhere, says so', () => {
    const found = hover(
      figureHover({ low: 420, high: 420, corrected: ['value'] }, { low: 9, high: 9, corrected: ['source'] }),
    );
    assert.match(found, /^\*\*420\*\*\n\nno source named\n\nput right here; the article says “400 tonnes”\n/);
    assert.match(found, /9 \(the source was put right here\)/);
  });

  test('an entity: name, type, aliases, roles, how often in which files', () =>
    assert.equal(
      hover({
        kind: 'entity',
        place: place('a.txt', 1),
        text: 'Audunsdottir',
        entity: {
          id: 'e1',
          name: 'Katrin Audunsdottir',
          type: 'person',
          aliases: ['Katrin Audunsdottir', 'Audunsdottir'],
          roles: [{ role: 'Mayor', articles: ['a.txt'] }],
          count: 3,
          files: [
            { article: 'a.txt', count: 1, first: place('a.txt', 1) },
            { article: 'b.txt', count: 2, first: place('b.txt', 4) },
          ],
        },
      }),
      [
        '**Katrin Audunsdottir** · Person (here: Audunsdottir)',
        '',
        'Also: Audunsdottir',
        '',
        '- Mayor · a.txt',
        '',
        '---',
        '',
        '- once · [a.txt:2]',
        '- 2 times · [b.txt:5]',
      ].join('\n'),
    ));

  test('a statement: its matches', () =>
    assert.equal(
      hover({
        kind: 'statement',
        place: place('a.txt', 3),
        found: matches(match('same', 0.9, passage('b.txt', 4, 'Oil leaked.'))),
      }),
      '- **Same statement** · [b.txt:5] · [why] · [compare]  \n  *Oil leaked.*',
    ));

  test('a statement: what it says of whom', () =>
    assert.equal(
      hover({
        kind: 'statement',
        place: place('a.txt', 3),
        found: matches(match('same', 0.9, passage('b.txt', 4, 'Oil leaked.'))),
        says: { subject: 'the crew', predicate: 'was rescued', object: null, passive: true, denied: true, open: false },
      }),
      'Says: was rescued · by the crew (denied)\n\n- **Same statement** · [b.txt:5] · [why] · [compare]  \n  *Oil leaked.*',
    ));

  test('whatever stands in an article, the only links are our commands', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'grapheme' }),
            fc.constantFrom(
              '](',
              '[x](command:evil)',
              '<command:evil>',
              '`',
              '*',
              '\n',
              '$(x)',
              '<a href="command:evil">',
            ),
          ),
        ),
        (parts) => {
          const text = parts.join('');
          const markdown = hoverMarkdown(
            figureHover({ counted: text, source: text, text }, { counted: text, source: text }),
            { ...voice, fileName: () => text },
            options,
          );
          const unescaped = markdown.replace(/\\./gs, '');
          for (const [, address] of unescaped.matchAll(/\]\(([^)]*)\)/g))
            assert.match(address!, /^command:(?:open|matches|why|compare)\?/);
          assert.doesNotMatch(unescaped, /[<`!]|\$\(/);
        },
      ),
    ));
});
