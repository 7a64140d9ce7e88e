/** Does a quoted stretch, by itself, look spoken or written by somebody, rather than the title of a work or a marked word? */
import { WordTable, type Vocabulary } from '../lexicon';
import { smallTitleWords } from '../lexicon/en/quoteWords';
import { CAPITAL, CLITIC, NUMBER, PUNCTUATION, type ParagraphText } from '../model';

export type SpeechTest = (paragraph: ParagraphText, start: number, end: number) => boolean;

const SMALL = 1;

/**
 * Not spoken: two words or more, all written with capitals but for articles and prepositions, as titles are ('The Sound of
 * Rain'), and no sentence.
 */
export function createSpeechTest(vocabulary: Vocabulary): SpeechTest {
  const small = new WordTable(vocabulary).mark(smallTitleWords, SMALL);
  return ({ text, words }, start, end) => {
    let capitals = 0;
    let others = 0;
    for (let i = firstWordFrom(words.start, words.count, start); i < words.count && words.start[i]! < end; i++) {
      const flags = words.flags[i]!;
      if (flags & (PUNCTUATION | CLITIC | NUMBER)) continue;
      if (small.of(words.id[i]!) & SMALL) continue;
      if (flags & CAPITAL) capitals++;
      else others++;
    }
    if (capitals === 0 || others > 0) return true;
    const last = text.charCodeAt(end - 1);
    const asSentence = last === 0x21 || last === 0x3f;
    return capitals < 2 || asSentence;
  };
}

/** Number of the first word that starts at `offset` or later. */
export function firstWordFrom(starts: Uint32Array, count: number, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
