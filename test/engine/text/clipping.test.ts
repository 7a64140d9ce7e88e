/** What was copied from elsewhere → an article file: title, address and day are found, the file never breaks its front matter. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { articleFile, fileNameOf, readClipping } from '../../../src/engine';
import { readArticle } from '../../../src/engine/text';

suite('clippings', () => {
  test('a text with its address and date', () => {
    const { meta, body } = readClipping(
      'Barge sinks in the old canal\r\nhttps://canalpost.example/barge\r\nPublished June 4, 2024, 9:40 a.m.\r\n\r\nThe barge sank on Monday, the harbour office said.\r\n\r\nNobody was hurt.\r\n',
    );
    assert.deepEqual(
      [meta.title, meta.url, meta.published],
      ['Barge sinks in the old canal', 'https://canalpost.example/barge', '2024-06-04'],
    );
    assert.equal(
      body,
      'Barge sinks in the old canal\n\nThe barge sank on Monday, the harbour office said.\n\nNobody was hurt.',
    );
  });

  test('an address at the end; an address inside the text stays', () => {
    const { meta, body } = readClipping(
      `${'The barge sank on Monday, see https://a.example/x for more.\n\n'.repeat(12)}https://canalpost.example/barge`,
    );
    assert.equal(meta.url, 'https://canalpost.example/barge');
    assert.ok(body.includes('https://a.example/x') && !body.includes('canalpost'));
    assert.equal(meta.title, null, 'a sentence is no title');
  });

  test('the source of a web page comes as text', () => {
    const { meta, body } = readClipping(
      '<!DOCTYPE html><html><head><title>Barge sinks</title><meta property="article:published_time" content="2024-06-04T07:40:00Z"><link rel="canonical" href="https://canalpost.example/barge"></head><body><h1>Barge sinks</h1><p>The barge &amp; its crew were <b>rescued</b>.</p><script>alert(1)</script></body></html>',
    );
    assert.deepEqual([meta.title, meta.published], ['Barge sinks', '2024-06-04']);
    assert.equal(body, 'Barge sinks\n\nThe barge & its crew were rescued.');
  });

  test('what has front matter keeps it', () => {
    const { meta, body } = readClipping('---\ntitle: "A: barge"\npublished: 2024-06-04\n---\nThe barge sank.\n');
    assert.deepEqual([meta.title, meta.published, body], ['A: barge', '2024-06-04', 'The barge sank.']);
  });

  test('nothing to read is nothing', () => {
    for (const text of ['', ' \n\t', '<p></p>']) assert.equal(readClipping(text).body, '');
  });

  test('file names: letters and digits of the title, never a path', () => {
    assert.equal(fileNameOf('Barge sinks: “All rescued!”'), 'barge-sinks-all-rescued');
    assert.equal(fileNameOf('../../etc/passwd'), 'etc-passwd');
    assert.equal(fileNameOf('Øl på København 2024'), 'øl-på-københavn-2024');
    assert.equal(fileNameOf('CON'), 'con-');
    assert.equal(fileNameOf('?!'), '');
  });

  test('whatever the title holds, the file gives it back', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (given) => {
        const title = given.replace(/\s+/g, ' ').trim();
        const name = fileNameOf(title);
        assert.ok(name.length <= 80 && !/[\\/:*?"<>|.\u0000-\u001f]/.test(name), name);
        const file = articleFile(
          { title, published: '2024-06-04', publisher: null, author: null, url: 'https://a.example/' },
          'The barge sank in the old canal on Monday.',
        );
        const { meta, text, blocks } = readArticle({ id: 'a', story: '', format: 'text', text: file, version: 1 });
        assert.equal(meta.published, '2024-06-04', file);
        assert.equal(meta.url, 'https://a.example/');
        if (title !== '') assert.equal(meta.title?.replace(/\s+/g, ' '), title);
        assert.equal(
          text.slice(blocks.at(-1)!.start, blocks.at(-1)!.end),
          'The barge sank in the old canal on Monday.',
        );
      }),
    ));
});
