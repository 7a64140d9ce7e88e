import fc from 'fast-check';
import assert from 'node:assert/strict';
import { annotateArticle, createReaders } from '../../../src/engine/annotate';
import { Vocabulary } from '../../../src/engine/lexicon';
import type { AnnotatedArticle } from '../../../src/engine/model';
import { checkMarks, parseMarks, writeMarks } from '../../support/check';
import { cpuTime } from '../../support/cpuTime';
import { sourceCases, speakerCases } from './speakers.cases';

const readers = createReaders(new Vocabulary());
const annotate = (text: string): AnnotatedArticle =>
  annotateArticle({ id: 'a.txt', story: 's', format: 'text', text, version: 1 }, readers).found;

suite('attribution: who said it', () => {
  for (const [what, cases] of Object.entries(speakerCases))
    for (const marked of cases)
      test(`${what}: ${marked.slice(0, 60)}`, () =>
        checkMarks(marked, (text) =>
          annotate(text)
            .quotes.filter(({ speech }) => speech)
            .map(({ start, end, speaker }) => ({ start, end, note: speaker ?? '?' })),
        ));
});

suite('attribution: who says so of a figure', () => {
  for (const [what, cases] of Object.entries(sourceCases))
    for (const marked of cases)
      test(`${what}: ${marked.slice(0, 60)}`, () => {
        // the figure's own span is another stage's business: what counts is the source of the figure inside the mark
        const { text, marks } = parseMarks(marked);
        const { figures } = annotate(text);
        const found = marks.map(({ start, end }) => {
          const figure = figures.find((f) => f.start < end && f.end > start && f.kind !== 'date');
          return { start, end, note: figure ? (figure.source ?? '?') : 'no figure' };
        });
        assert.equal(writeMarks(text, found), marked);
      });
});

suite('attribution: what always holds', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    ' said',
    ' Ruth Calder',
    ' the mayor',
    ',',
    '.',
    ' he',
    ' that',
    ' according to',
    ' 400 boats',
    '\n\n',
    ' and',
    ' called',
    ' by',
    ' who',
    ' —',
    ' (',
    ')',
    ':',
    '’s',
    ' report',
    ' was',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'grapheme' }),
  );
  test('spans lie inside the text, sources have at most twelve words, every figure and quotation stays', () =>
    fc.assert(
      fc.property(text, (raw) => {
        const { clean, quotes, attributions, figures, paragraphs } = annotate(raw);
        const within = ({ start, end }: { start: number; end: number }): void =>
          assert.ok(start >= 0 && start <= end && end <= clean.text.length);
        assert.equal(
          quotes.length,
          paragraphs.reduce((sum, { paragraph }) => sum + paragraph.quotes.length, 0),
        );
        for (const quote of quotes) {
          within(quote);
          if (quote.speakerSpan) within(quote.speakerSpan);
          assert.ok((quote.speaker?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= 12);
        }
        for (const { scope, sourceSpan, source } of attributions) {
          within(scope);
          within(sourceSpan);
          assert.ok((source.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= 12);
        }
        for (const { sourceSpan } of figures) if (sourceSpan) within(sourceSpan);
      }),
      { numRuns: 200 },
    ));

  test('long paragraphs of cues and quotations are read in linear time', () => {
    const took = cpuTime(() => {
      for (const unit of [
        'he said ',
        '“a” he said ',
        'the report ',
        'a, b, ',
        'who said, ',
        'according to ',
        'said, “a ',
        'Vale and ',
        '( ',
      ])
        annotate(unit.repeat(1500));
    });
    assert.ok(took < 8000, `${took} ms`);
  });
});
