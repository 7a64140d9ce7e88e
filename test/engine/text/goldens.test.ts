import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { articleFormat, isArticleCandidate } from '../../../src/engine';
import { Vocabulary } from '../../../src/engine/lexicon';
import { readArticle, splitSentences, splitWords, toSource } from '../../../src/engine/text';
import { expectGolden } from '../../support/golden';

const vocabulary = new Vocabulary();

/** The whole file in order: each sentence under its block's role, and what was set aside, with source offsets. */
function describe(file: string): string {
  const source = readFileSync(file, 'utf8');
  const { text, blocks, map, ignored, meta, otherLanguage } = readArticle({
    id: file,
    story: '',
    format: articleFormat(file)!,
    text: source,
    version: 1,
  });
  const sentences = blocks.flatMap(({ start, end, role }) => {
    const block = text.slice(start, end);
    return splitSentences(block, splitWords(block, vocabulary), vocabulary).map((sentence, i) => {
      const span = { start: start + sentence.start, end: start + sentence.end };
      return { ...toSource(map, span), kind: i === 0 ? role : '', text: text.slice(span.start, span.end) };
    });
  });
  const aside = ignored
    .filter(({ why }) => why !== 'markup')
    .map(({ start, end, why }) => ({ start, end, kind: `(${why})`, text: source.slice(start, end) }));
  const lines = [...sentences, ...aside]
    .sort((a, b) => a.start - b.start)
    .map(
      ({ start, end, kind, text: quote }) =>
        `${`${start}–${end}`.padEnd(11)} ${kind.padEnd(15)} ${quote.replace(/\s+/g, ' ')}`,
    );
  const head = Object.entries(meta).map(([key, value]) => `${key}: ${value ?? '–'}`);
  return [...head, `language: ${otherLanguage ?? 'English'}`, '', ...lines, ''].join('\n');
}

suite('whole articles', () => {
  for (const folder of ['samples', 'test/articles'])
    for (const name of readdirSync(folder)
      .filter((file) => isArticleCandidate(file) && !file.endsWith('.expected.txt'))
      .sort())
      test(name, () =>
        expectGolden(path.join('test/articles', `${name}.expected.txt`), describe(path.join(folder, name))),
      );
});
