/** What was known of a whole story, as a record: taken up again it gives the same answers, and nothing is resolved. */
import assert from 'node:assert/strict';
import { buildReport, createCorpus, type Article, type Corpus, type CrossLink } from '../../src/engine';

const texts = {
  'a.txt':
    'About 400 tonnes of oil leaked from the tanker Sigrun Star on the Krossey reef, the coast guard said.\n\nMayor Dora Quill of Port Ellis visited the reef on Tuesday.\n',
  'b.txt':
    'Some 700 tonnes of oil leaked from the tanker Sigrun Star on the Krossey reef, the owner said.\n\nDora Quill, the mayor of Port Ellis, visited the reef on Tuesday.\n',
  'c.txt':
    'The coast guard said about 400 tonnes of oil leaked from the tanker Sigrun Star on the Krossey reef.\n\nThe school on the hill was shut.\n',
};
const article = (id: keyof typeof texts, text = texts[id], version = 1): Article => ({
  id,
  story: '',
  format: 'text',
  text,
  version,
});
const articles = (Object.keys(texts) as (keyof typeof texts)[]).map((id) => article(id));

/** A story that was read, resolved and linked, with the records of its articles. */
function known(given: readonly Article[] = articles): {
  corpus: Corpus;
  records: readonly string[];
  stories: Map<string, string>;
} {
  const corpus = createCorpus({ recall: () => undefined });
  for (const each of given) corpus.set(each);
  assert.equal([...corpus.linksOf('')].flat().length > 2, true);
  const { key, record } = corpus.packStory('')!;
  return { corpus, records: given.map(({ id }) => corpus.pack(id)!), stories: new Map([[key, record]]) };
}
function openAgain(records: readonly string[], stories: ReadonlyMap<string, string>, given = articles): Corpus {
  const corpus = createCorpus({ recall: (key) => stories.get(key) });
  given.forEach((each, i) => assert.ok(corpus.adopt(each, records[i]!)));
  return corpus;
}
const plain = ({ from, to, relation, score, why, agree, differ }: CrossLink): unknown => ({
  from,
  to,
  relation,
  score,
  why,
  agree,
  differ,
});

suite('the record of a story', () => {
  const { corpus: read, records, stories } = known();

  test('gives the same report, and nothing is read, resolved or searched for', () => {
    const again = openAgain(records, stories);
    assert.deepEqual(buildReport(again), buildReport(read));
    assert.deepEqual(again.work, { paragraphsRead: 0, articlesRead: 0, storiesResolved: 0, storiesRecalled: 1 });
  });

  test('gives the links of each statement as the index does, turned to it, from any score up', () => {
    const again = openAgain(records, stories);
    let links = 0;
    for (const { article: each, statements } of read.articlesOf(''))
      for (const [statement] of statements.entries())
        for (const minScore of [undefined, 0.9]) {
          const ref = { article: each.id, statement };
          const found = read.linksFrom(ref, ...(minScore === undefined ? [] : [minScore]));
          links += found.length;
          assert.deepEqual(
            again.linksFrom(ref, ...(minScore === undefined ? [] : [minScore])).map(plain),
            found.map(plain),
          );
        }
    assert.ok(links > 6);
  });

  test('is found in whatever order the articles come', () => {
    const turned = [...articles].reverse();
    const again = openAgain([...records].reverse(), stories, turned);
    assert.equal(again.entitiesOf('').length, read.entitiesOf('').length);
    assert.equal(again.work.storiesRecalled, 1);
  });

  test('an edit afterwards gives what it gives without one', () => {
    const again = openAgain(records, stories);
    assert.ok(again.keptLinksOf('').length > 0);
    const fresh = createCorpus();
    for (const each of articles) fresh.set(each);
    const edited = article('b.txt', texts['b.txt'].replace('700', '900'), 2);
    for (const corpus of [again, fresh]) corpus.set(edited);
    assert.deepEqual(buildReport(again), buildReport(fresh));
  });

  test('belongs to these texts under these names alone', () => {
    for (const other of [
      article('a.txt', texts['a.txt'].replace('400', '300')),
      { ...articles[0]!, id: 'other.txt' },
      { ...articles[0]!, format: 'markdown' as const },
    ]) {
      const corpus = createCorpus({ recall: (key) => stories.get(key) });
      for (const each of [other, ...articles.slice(1)]) corpus.set(each);
      corpus.entitiesOf('');
      assert.equal(corpus.work.storiesRecalled, 0);
    }
  });

  test('that is none of this story is not believed', () => {
    const [[key, record]] = [...stories] as [[string, string]];
    for (const wrong of [
      '',
      'null',
      '{',
      record.slice(0, -5),
      record.replace(key, 'story 3 x'),
      record.replaceAll('a.txt', 'z.txt'),
    ]) {
      const again = openAgain(records, new Map([[key, wrong]]));
      assert.deepEqual(buildReport(again), buildReport(read));
      assert.equal(again.work.storiesRecalled, 0);
    }
  });

  test('is not made where names are decided or articles have changed since they were linked', () => {
    const { corpus } = known();
    corpus.setDecisions('', [{ kind: 'rename', name: 'Dora Quill', to: 'D. Quill' }]);
    assert.equal(corpus.packStory(''), undefined);
    const changed = createCorpus();
    for (const each of articles) changed.set(each);
    // of a story of few articles all are linked anew
    for (const id of ['d', 'e', 'f']) changed.set({ ...articles[2]!, id: `${id}.txt` });
    changed.keptLinksOf('');
    assert.equal(changed.canPackStory(''), true);
    changed.set(article('a.txt', `It rained.\n\n${texts['a.txt']}`, 2));
    changed.keptLinksOf('');
    assert.equal(changed.canPackStory(''), false);
  });

  test('names decided later change what was taken up', () => {
    const decide = (corpus: Corpus): unknown => {
      corpus.setDecisions('', [{ kind: 'hide', name: 'Dora Quill' }]);
      return buildReport(corpus);
    };
    const again = openAgain(records, stories);
    again.entitiesOf('');
    assert.deepEqual(decide(again), decide(known().corpus));
  });
});
