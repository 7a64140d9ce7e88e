import assert from 'node:assert/strict';
import { createLinker } from '../../../src/engine/links';
import { annotateArticle, createReaders } from '../../../src/engine/annotate';
import { resolveEntities } from '../../../src/engine/entities';
import { loadGrammar } from '../../../src/engine/grammar';
import { Vocabulary } from '../../../src/engine/lexicon';
import { sumOfWords } from '../../../src/engine/links/evidence/model';
import { inEnglish, type AnnotatedArticle, type CrossLink, type StatementRef } from '../../../src/engine/model';
import { storyOf } from '../../support/story';

const harbour = {
  a: 'Fire destroyed the old fish market in Port Ellis on Tuesday night.\n\nMayor Dora Quill said about 40 stalls had burned down.\n\nThe market was built in 1911.\n\nNobody was hurt in the blaze, the fire service said.',
  b: 'The old fish market of Port Ellis was destroyed by a fire on Tuesday night.\n\nSome 60 stalls burned down, according to the fire service.\n\nA ferry was late on Wednesday because of fog.\n\nThree people were hurt in the blaze, the fire service said.',
  c: 'The city council of Bramley voted for a new bus line on Monday.\n\nThe line will cost two million pounds.\n\nIt opens next spring, said the chair of the council, Ines Farrow.',
};

/** Linked in the given order; what came before may be set and removed first. */
function linksOf(order: readonly string[], before: readonly string[] = []): CrossLink[] {
  const readers = createReaders(new Vocabulary());
  const linker = createLinker(readers.vocabulary);
  const read = (id: string): AnnotatedArticle =>
    annotateArticle({ id, story: '', format: 'text', text: harbour[id as keyof typeof harbour], version: 1 }, readers)
      .found;
  for (const id of before) linker.set(read(id));
  for (const id of before) linker.remove(id);
  const articles = order.map(read);
  for (const article of articles) linker.set(article);
  linker.setEntities(resolveEntities(articles));
  return [...linker.allLinks({ minScore: 0 })].flat();
}

/** The same whichever side a link is told from. */
const plain = (links: readonly CrossLink[]): string[] =>
  links
    .map(({ from, to, relation, score }) => {
      const ends = [`${from.article}${from.statement}`, `${to.article}${to.statement}`].sort();
      return `${ends.join(' ')} ${relation} ${score.toFixed(6)}`;
    })
    .sort();

suite('links', () => {
  const story = storyOf(harbour);

  test('the same fact in other words is found', () =>
    assert.deepEqual(story.linked(story.find('a', 'Fire destroyed')), ['b: The old fish market of P']));

  test('another story has no link', () => {
    const found = story.corpus.annotationsOf('c')!;
    found.statements.forEach((_, statement) => assert.deepEqual(story.linked({ article: 'c', statement }), []));
  });

  test('order does not matter', () =>
    assert.deepEqual(plain(linksOf(['c', 'b', 'a'])), plain(linksOf(['a', 'b', 'c']))));

  test('set, remove, set equals fresh', () =>
    assert.deepEqual(plain(linksOf(['a', 'b', 'c'], ['b', 'c', 'a'])), plain(linksOf(['a', 'b', 'c']))));

  test('the links of every statement are the links of the story', () => {
    const all = plain([...story.corpus.linksOf('story', 0)].flat());
    const each = ['a', 'b', 'c'].flatMap((article) =>
      story.corpus
        .annotationsOf(article)!
        .statements.flatMap((_, statement) => [...story.corpus.linksFrom({ article, statement }, 0)]),
    );
    assert.deepEqual([...new Set(plain(each))], all);
    assert.equal(each.length, all.length * 2);
  });

  test('compare gives the score of the link, from both sides', () => {
    const [link] = [...story.corpus.linksOf('story')].flat();
    const { from, to, score, relation } = link!;
    for (const judged of [story.corpus.compare(from, to), story.corpus.compare(to, from)])
      assert.deepEqual([judged.score, judged.relation], [score, relation]);
  });

  test('a trace names the words, the score and the threshold', () => {
    const [link] = [...story.corpus.linksOf('story')].flat();
    assert.match(
      link!.why.map(inEnglish).join('\n'),
      /shared words.*\n[\s\S]*score [01]\.\d\d, at or above the threshold/,
    );
  });

  test('spans that agree and differ lie inside their statements', () => {
    for (const { from, to, agree, differ } of [...story.corpus.linksOf('story', 0)].flat())
      for (const pair of [...agree, ...differ])
        for (const [ref, span] of [
          [from, pair.from],
          [to, pair.to],
        ] as const) {
          const { start, end } = story.corpus.annotationsOf(ref.article)!.statements[ref.statement]!;
          assert.ok(start <= span.start && span.start < span.end && span.end <= end);
        }
  });

  test('work grows with what is alike, not with all pairs', () => {
    const readers = createReaders(new Vocabulary());
    const linker = createLinker(readers.vocabulary);
    const syllables = ['ka', 'ro', 'mi', 'tel', 'vun', 'sar', 'dop', 'lin', 'gam', 'fe'];
    const word = (n: number): string =>
      syllables[n % 10]! + syllables[Math.floor(n / 10) % 10]! + syllables[Math.floor(n / 100) % 10]!;
    const count = 300;
    for (let i = 0; i < count; i++) {
      const text = Array.from({ length: 8 }, (_, k) => word((i * 7919 + k * 104_729) % 1000)).join(' ');
      linker.set(
        annotateArticle({ id: `${i}`, story: '', format: 'text', text: `The ${text}.`, version: 1 }, readers).found,
      );
    }
    for (const links of linker.allLinks({ minScore: 0 })) void links;
    assert.ok(linker.work.pairs < (count * count) / 20, `${linker.work.pairs} pairs scored`);
  });
});

/**
 * Most pairs are given up before their closely read evidence is computed. A pair in few common words that only its equal
 * counts carry to the score is not: else it would be judged by what was left of the pair measured before it.
 */
suite('a pair that only what it counts carries', () => {
  /** Much alike among themselves, and measured before the pair: six in ten of their units have a counterpart. */
  const filler =
    'arena tickets bus mayor defence coach goal fans sponsor roof parking school league referee injury contract player record training winter'
      .split(' ')
      .map(
        (topic, i) =>
          `The Lund Herons spoke about the ${topic} with reporters ${['on Monday', 'at noon', 'in the hall', 'by letter'][i % 4]}.`,
      );
  const rask =
    'Olof Rask won the cup after 19 seasons under four nervous coaches before knee trouble ended a long career for the Lund Herons and sold insurance at night.';
  const sameRask = 'Olof Rask won the cup after 19 seasons.';
  const quill =
    'After 19 seasons Dora Quill won the cup against richer rivals while the old arena decayed and taught chemistry on weekdays.';
  const minScore = 0.6;

  test('has the relation that is told of it, whatever was measured before', async () => {
    const readers = createReaders(new Vocabulary());
    const linker = createLinker(readers.vocabulary);
    linker.setGrammar(await loadGrammar());
    const articles = [[rask], [sameRask, quill]].map(
      (statements, i) =>
        annotateArticle(
          { id: `${i}`, story: '', format: 'text', text: [...filler, ...statements].join('\n\n'), version: 1 },
          readers,
        ).found,
    );
    for (const article of articles) linker.set(article);
    linker.setEntities(resolveEntities(articles));
    const [from, to] = articles.map(({ article, statements }) => ({
      article: article.id,
      statement: statements.length - 1,
    })) as [StatementRef, StatementRef];
    const link = [...linker.allLinks({ minScore })]
      .flat()
      .find((each) => each.from.statement === from.statement && each.to.statement === to.statement);
    assert.ok(link, 'the pair is linked');
    const told = linker.tell(from, to, { minScore });
    const evidence = linker.evidenceOf(from, to);
    assert.equal(sumOfWords(evidence, minScore), -Infinity, 'its words alone do not carry it');
    assert.deepEqual([link.relation, link.score], [told.relation, told.score]);
    assert.equal(told.relation, 'same');
    assert.equal(linker.compare(from, to).relation, 'same');
  });
});
