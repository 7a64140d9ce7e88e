/** What only one article says, what one leaves out; agreement in files and origins. */
import assert from 'node:assert/strict';
import { createAnswers } from '../../../src/engine';
import { storyOf } from '../../support/story';

const shared = 'The quake in Pellanor killed 31 people on Sunday, governor Ilse Moran said.';
const bridge = 'The old bridge over the river Ules collapsed in the quake on Sunday.';
const articles: Readonly<Record<string, string>> = {
  a: `${shared} ${bridge} Engineers from Veldan brought 14 pumps to the lower town of Pellanor. It was a long and quiet night for everybody there.`,
  b: `${shared} ${bridge} Shops stayed shut.`,
  c: `${shared} ${bridge} Nobody slept.`,
  d: `${shared} A market was held in Corvo at noon, Timo Lenk told the Red Lantern.`,
};

suite('what only one article says, and what one leaves out', () => {
  const { corpus } = storyOf(articles);
  const textOf = (article: string, start: number, end: number): string =>
    corpus.annotationsOf(article)!.clean.text.slice(start, end);
  const told = (kind: string): string[] =>
    corpus
      .findingsIn('story')
      .filter((finding) => finding.kind === kind)
      .map(
        ({ sides: [side], lacking }) => `${lacking ?? side!.article}: ${textOf(side!.article, side!.start, side!.end)}`,
      );

  test('what can be checked is listed, with what there is to check; moods are not', () => {
    assert.deepEqual(
      told('only-here').map((line) => line.slice(0, 24)),
      ['a: Engineers from Veldan', 'd: A market was held in '],
    );
    const [finding] = corpus.findingsIn('story').filter(({ kind }) => kind === 'only-here');
    assert.match(finding!.message, /1 figure, 2 names/);
  });

  test('what most articles say and one does not', () => {
    assert.deepEqual(told('left-out'), [`d: ${bridge}`]);
  });

  test('a row says in how many files and from how many origins it is', () => {
    const rows = createAnswers(corpus).rows('story');
    const row = rows.find(({ passages }) => passages.some(({ text }) => text === shared));
    assert.equal(row?.agreement.files, 4);
    assert.ok(row.agreement.origins >= 1 && row.agreement.origins <= 4);
  });
});
