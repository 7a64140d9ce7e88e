/** What one edit costs, in work done: paragraphs read and stories resolved, never times. */
import assert from 'node:assert/strict';
import { buildReport, createCorpus, type Corpus } from '../../src/engine';

const texts = {
  a: 'Mayor Dora Quill of Port Ellis said 40 stalls had burned down.\n\nThe fire service came late.\n\nQuill was angry.\n',
  b: 'Dora Quill, the mayor, said about 60 stalls burned down in Port Ellis.\n\nNobody was hurt.\n',
};

suite('an edit', () => {
  let corpus: Corpus;
  let version = 1;
  const set = (id: 'a' | 'b', text: string): void =>
    void corpus.set({ id, story: '', format: 'text', text, version: ++version });
  setup(() => {
    corpus = createCorpus();
    set('a', texts.a);
    set('b', texts.b);
    corpus.entitiesOf('');
  });
  const work = (edit: () => void): { readonly paragraphs: number; readonly resolved: number } => {
    const before = { ...corpus.work };
    edit();
    buildReport(corpus);
    return {
      paragraphs: corpus.work.paragraphsRead - before.paragraphsRead,
      resolved: corpus.work.storiesResolved - before.storiesResolved,
    };
  };
  /** Which side a link is told from depends on which article came first. */
  const plain = (of: Corpus): unknown => {
    const { entities, figures, statements, links } = buildReport(of);
    const pairs = links.map(({ a, b, relation, score }) => `${[a, b].sort().join(' ')} ${relation} ${score}`).sort();
    return { entities, figures, statements, pairs };
  };
  const fresh = (): unknown => {
    const other = createCorpus();
    for (const id of ['a', 'b']) other.set(corpus.annotationsOf(id)!.article);
    return plain(other);
  };
  const now = (): unknown => plain(corpus);

  test('that changes no name reads one paragraph and resolves nothing', () => {
    assert.deepEqual(
      work(() => set('a', texts.a.replace('came late', 'came very late'))),
      { paragraphs: 1, resolved: 0 },
    );
    assert.deepEqual(now(), fresh());
  });

  test('that moves the names resolves nothing', () => {
    assert.deepEqual(
      work(() => set('a', `It was hot.\n\n${texts.a}`)),
      { paragraphs: 1, resolved: 0 },
    );
    assert.deepEqual(now(), fresh());
  });

  test('that changes a name resolves the story once', () => {
    assert.equal(work(() => set('a', texts.a.replace('Dora Quill', 'Nora Quill'))).resolved, 1);
    assert.deepEqual(now(), fresh());
  });

  test('the same text again does nothing', () =>
    assert.deepEqual(
      work(() => void corpus.set(corpus.annotationsOf('a')!.article)),
      { paragraphs: 0, resolved: 0 },
    ));
});
