/** A figure's hover lists every figure on the one thing counted, those of another scope too, of which nothing is claimed. */
import assert from 'node:assert/strict';
import { createAnswers } from '../../../src/engine';
import { storyOf } from '../../support/story';

const articles: Readonly<Record<string, string>> = {
  a: 'The government of Veldan says about 3,000 Zaranese soldiers are in Orrick near the border with Veldan. Analysts in Veldan and Merrow estimate that Zaran has deployed about 5,000 to 6,000 troops to Orrick.',
  b: 'Analysts in Veldan and Merrow said that Zaran has sent between 5,000 and 6,000 troops to Orrick. The government of Veldan counts about 3,000 Zaranese soldiers in Orrick.',
  c: 'According to the Merrow intelligence service, about 700 Zaranese soldiers have already arrived in Orrick.',
  d: 'Some reports say that as many as 6,000 Zaranese soldiers could be sent to Orrick by Zaran.',
};

suite('figures on one thing', () => {
  const { corpus } = storyOf(articles);
  const answers = createAnswers(corpus);
  const listedAt = (article: string, words: string): string[] => {
    const found = answers.explain(article, articles[article]!.indexOf(words));
    assert.ok(found?.kind === 'figure', words);
    return found.comparable.map(({ figure, comparison }) => `${figure.article} ${figure.low} ${comparison}`).sort();
  };

  test('the hover of one lists all others, with what they are to it', () => {
    const listed = listedAt('c', '700');
    for (const want of ['a 3000', 'a 5000', 'b 3000', 'b 5000', 'd 6000'])
      assert.ok(
        listed.some((line) => line.startsWith(want)),
        `${want}: ${listed.join(', ')}`,
      );
    assert.ok(listed.includes('d 6000 other-scope'), listed.join(', '));
  });

  test('what is only possible is listed beside what is counted, and nothing is claimed of it', () => {
    const listed = listedAt('d', '6,000');
    assert.ok(listed.length >= 5, listed.join(', '));
    assert.deepEqual([...new Set(listed.map((line) => line.split(' ')[2]))], ['other-scope']);
    for (const { sides, kind } of corpus.findingsIn('story'))
      if (kind === 'figures-differ') assert.ok(sides.every(({ article }) => article !== 'd'));
  });

  test('the figures’ tree has them in one group', () => {
    const [group] = answers.figures('story');
    assert.equal(group!.figures.length, 6);
    assert.ok(group!.differs);
  });
});

suite('those who died and those who were aboard', () => {
  const { corpus } = storyOf({
    a: 'A ferry with some 210 people on board sank off Krill Island on Sunday, killing at least 14 people, the coast guard said. Divers from Varn searched the wreck off Krill Island.',
    b: 'The death toll from the sinking of the ferry off Krill Island rose to 22, the coast guard said. Divers from Varn searched the wreck off Krill Island. The ferry carried 213 people.',
    c: 'Ferry toll rises to 30\n\nAt least 30 people died when the ferry sank off Krill Island on Sunday. Divers from Varn searched the wreck off Krill Island.',
  });

  test('stand in groups of their own, whatever word tells it', () => {
    const groups = createAnswers(corpus)
      .figures('story')
      .map(({ figures }) => figures.map(({ article, low }) => `${article} ${low}`).join(', '));
    assert.ok(groups.includes('a 14, b 22, c 30, c 30'), groups.join(' | '));
  });
});
