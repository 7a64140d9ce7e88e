/** Reports of two events that use the same words, in one folder: figures of the one are not held against those of the other. */
import assert from 'node:assert/strict';
import { storyOf } from '../../support/story';

const first = [
  'A strong quake struck Pellanor on Sunday. Governor Ilse Moran said 31 people were killed in Pellanor. The bridge over the Ules collapsed in the quake. Rescue dogs from Halden searched the old market of Pellanor.',
  'The quake in Pellanor on Sunday brought down the bridge over the Ules. In Pellanor 31 people were killed, governor Ilse Moran said. Rescue dogs from Halden searched the old market.',
  'Governor Ilse Moran visited Pellanor after the quake. Police said 36 people were killed in Pellanor. The bridge over the Ules collapsed in the quake on Sunday. The old market was searched by rescue dogs from Halden.',
  'Rescue dogs from Halden searched the old market of Pellanor on Sunday. The bridge over the Ules collapsed in the quake. Governor Ilse Moran said 31 people were killed in Pellanor.',
];
const second = [
  'A strong quake struck Pellanor on Friday. Mayor Timo Lenk said 9 people were killed in Pellanor. A school in Merrow lost its roof in the tremor. Tents were flown in from Veldan for the homeless of the hills.',
  'The quake in Pellanor on Friday took the roof off a school in Merrow. In Pellanor 9 people were killed, mayor Timo Lenk said. Tents were flown in from Veldan for the homeless.',
  'Mayor Timo Lenk visited Pellanor after the quake. Mayor Timo Lenk said 9 people were killed in Pellanor. A school in Merrow lost its roof in the tremor on Friday. Tents for the homeless of the hills were flown in from Veldan.',
  'Tents were flown in from Veldan for the homeless of the hills on Friday. A school in Merrow lost its roof in the tremor. Mayor Timo Lenk said 9 people were killed in Pellanor.',
];

suite('two events in one folder', () => {
  const articles: Record<string, string> = {};
  first.forEach((text, i) => (articles[`a${i}`] = text));
  second.forEach((text, i) => (articles[`b${i}`] = text));
  const { corpus } = storyOf(articles);

  test('no figure of the one is held against one of the other', () => {
    const claimed = corpus.findingsIn('story').filter(({ kind }) => kind === 'figures-differ');
    assert.ok(claimed.length > 0);
    for (const { sides, message } of claimed)
      assert.equal(new Set(sides.map(({ article }) => article[0])).size, 1, message);
  });

  test('figures of one event still are', () => {
    const claimed = corpus.findingsIn('story').filter(({ kind }) => kind === 'figures-differ');
    assert.ok(claimed.some(({ message }) => /31/.test(message) && /36/.test(message)));
  });

  test('the figures of the other event are listed beside, as of another scope', () => {
    const figure = corpus.annotationsOf('a0')!.figures.findIndex(({ low }) => low === 31);
    const listed = corpus.comparableFigures({ article: 'a0', figure });
    assert.deepEqual(
      listed.filter(({ article }) => article.startsWith('b')).map(({ relation }) => relation),
      listed.filter(({ article }) => article.startsWith('b')).map(() => 'other-scope'),
    );
  });
});
