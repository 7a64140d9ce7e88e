/** Two statements word by word: the runs both have, and what stands in their place where they part. */
import { diffArrays } from 'diff';
import { NUMBER, WORD, type Span, type SpanPair } from '../model';
import type { Profile } from './index/profile';
import { wordsOf } from './words/paragraphWords';

interface Token extends Span {
  readonly id: number;
}

export interface Alignment {
  readonly agree: readonly SpanPair[];
  readonly differ: readonly SpanPair[];
  /** Words in common runs, as a share of the longer statement's words. */
  readonly share: number;
}

/** Words beyond this are not aligned, for time. */
export const mostWords = 300;
/** A stretch in the place of another is shown up to this many words. */
const longestChange = 8;

export function align(a: Profile, b: Profile): Alignment {
  const x = tokensOf(a);
  const y = tokensOf(b);
  const parts = diffArrays(
    x.map(({ id }) => id),
    y.map(({ id }) => id),
  );
  const agree: SpanPair[] = [];
  const differ: SpanPair[] = [];
  let i = 0;
  let j = 0;
  let common = 0;
  let removed = 0;
  const pair = (n: number, m: number): SpanPair => ({
    from: { start: x[i - n]!.start, end: x[i - 1]!.end },
    to: { start: y[j - m]!.start, end: y[j - 1]!.end },
  });
  for (const part of parts) {
    const count = part.value.length;
    if (part.removed) {
      i += count;
      removed = count;
      continue;
    }
    j += count;
    if (part.added) {
      if (removed > 0 && removed <= longestChange && count <= longestChange) differ.push(pair(removed, count));
    } else {
      i += count;
      common += count;
      agree.push(pair(count, count));
    }
    removed = 0;
  }
  return { agree, differ, share: common / Math.max(1, x.length, y.length) };
}

function tokensOf({ article, statement, span }: Profile): Token[] {
  const sentences = statement < 0 ? article.sentences : [article.sentences[article.statements[statement]!.sentence]!];
  const tokens: Token[] = [];
  for (const sentence of sentences) {
    const { start, paragraph } = article.paragraphs[sentence.paragraph]!;
    const words = wordsOf(paragraph);
    for (let i = sentence.firstWord; i < sentence.endWord && tokens.length < mostWords; i++) {
      if (!(words.flags[i]! & (WORD | NUMBER))) continue;
      const from = start + words.start[i]!;
      const to = start + words.end[i]!;
      if (from >= span.start && to <= span.end) tokens.push({ start: from, end: to, id: words.id[i]! });
    }
  }
  return tokens;
}
