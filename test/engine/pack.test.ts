/** What was read in an article, as a record: taken up again it gives the same answers, and nothing is read. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { articleFormat, buildReport, createCorpus, type Article } from '../../src/engine';

const articles = readdirSync('samples')
  .filter((file) => articleFormat(file) !== undefined && !file.startsWith('README'))
  .map((file): Article => {
    const text = readFileSync(`samples/${file}`, 'utf8');
    return { id: file, story: '', format: articleFormat(file)!, text, version: 1 };
  });

suite('pack', () => {
  const read = createCorpus();
  for (const article of articles) read.set(article);
  const records = articles.map(({ id }) => read.pack(id)!);
  const adopted = createCorpus();
  articles.forEach((article, i) => adopted.adopt(article, records[i]!));

  test('records give the same report, and nothing is read for it', () => {
    assert.ok(articles.length > 3);
    assert.deepEqual(buildReport(adopted), buildReport(read));
    assert.equal(adopted.work.paragraphsRead + adopted.work.articlesRead, 0);
  });

  test('a record holds neither the text nor the name of the file', () => {
    for (const [i, { id, format, text }] of articles.entries()) {
      assert.ok(!records[i]!.includes(id));
      if (format === 'text') assert.ok(!records[i]!.includes(text.slice(200, 260)));
    }
  });

  test('an edit of an adopted article reads what is there', () => {
    const [article] = articles as [Article];
    const edited = { ...article, text: `${article.text}\n\nThe pilot saw 12 boats.\n`, version: 2 };
    const both = [adopted, createCorpus()].map((corpus) => corpus.set(edited).figures);
    assert.deepEqual(both[0], both[1]);
  });

  test('an article that rests answers as before, and an edit of it reads it again', () => {
    const corpus = createCorpus();
    const texts = Array.from(
      { length: 30 },
      (_, i) => `The ferry carried ${i + 20} people to Port Ellis.\n\nIt was late.\n`,
    );
    const set = (i: number, text: string, version: number): void =>
      void corpus.set({ id: `${i}`, story: '', format: 'text', text, version });
    texts.forEach((text, i) => set(i, text, 1));
    assert.equal(corpus.annotationsOf('0')!.paragraphs[0]!.paragraph.words.count, 9);
    const before = corpus.work.paragraphsRead;
    set(0, `${texts[0]!}\nFog.\n`, 2);
    assert.equal(corpus.work.paragraphsRead - before, 3);
    set(0, `${texts[0]!}\nFog came.\n`, 3);
    assert.equal(corpus.work.paragraphsRead - before, 4);
  });

  test('what is no record of the text is not taken', () => {
    const [article] = articles as [Article];
    for (const record of ['', '{', 'null', '[]', '{"length":3}', records[0]!.slice(0, -9), records[1]!])
      assert.equal(createCorpus().adopt(article, record), false);
  });
});
