/** Runs of words by which copied text is known. Quotations do not count: everyone prints the same words of a speaker. */
import { NUMBER, WORD, type AnnotatedArticle } from '../../model';

/** Words of a run. */
export const runLength = 8;

/** The runs of an article as columns: run i begins at word `word[i]` and covers [start[i], end[i]) of the clean text. */
export interface Runs {
  readonly hash: readonly number[];
  readonly word: readonly number[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Hash → the first run that has it. */
  readonly first: ReadonlyMap<number, number>;
  /** Words outside of quotations. */
  readonly words: number;
}

export function runsOf({ paragraphs, quotes }: AnnotatedArticle): Runs {
  const hash: number[] = [];
  const word: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const first = new Map<number, number>();
  const ids: number[] = [];
  const starts: number[] = [];
  let quote = 0;
  let count = 0;
  for (const { start: from, paragraph } of paragraphs) {
    const { words } = paragraph;
    ids.length = starts.length = 0;
    for (let i = 0; i < words.count; i++) {
      if (!(words.flags[i]! & (WORD | NUMBER))) continue;
      const at = from + words.start[i]!;
      while (quote < quotes.length && quotes[quote]!.end <= at) quote++;
      if (quote < quotes.length && quotes[quote]!.start <= at) {
        ids.length = starts.length = 0;
        continue;
      }
      ids.push(words.id[i]!);
      starts.push(at);
      count++;
      if (ids.length < runLength) continue;
      const h = hashOf(ids, ids.length - runLength);
      if (!first.has(h)) first.set(h, hash.length);
      hash.push(h);
      word.push(count - runLength);
      start.push(starts[starts.length - runLength]!);
      end.push(from + words.end[i]!);
    }
    count++; // a run never goes on into the next paragraph
  }
  return { hash, word, start, end, first, words: count };
}

/** FNV-1a over word numbers. */
function hashOf(ids: readonly number[], from: number): number {
  let h = 0x811c9dc5;
  for (let i = from; i < ids.length; i++) h = Math.imul(h ^ ids[i]!, 0x01000193) ^ (ids[i]! >>> 8);
  return h;
}
