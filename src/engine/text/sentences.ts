/** Words of a paragraph → sentences. */
import type { Vocabulary } from '../lexicon';
import { CAPITAL, NUMBER, PUNCTUATION, SPACE_BEFORE, type Sentence, type Words } from '../model';

/** First real version: a stop, mark of question or exclamation ends a sentence when a capital or figure follows. */
export function splitSentences(text: string, words: Words, _vocabulary: Vocabulary): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < words.count; i++) {
    if (!(words.flags[i]! & PUNCTUATION) || !/[.!?]/.test(text[words.start[i]!]!)) continue;
    let next = i + 1;
    while (next < words.count && !(words.flags[next]! & SPACE_BEFORE) && /["”’')\]]/.test(text[words.start[next]!]!))
      next++;
    if (next < words.count && !(words.flags[next]! & SPACE_BEFORE)) continue;
    if (next < words.count && !(words.flags[next]! & (CAPITAL | NUMBER)) && !/["“‘']/.test(text[words.start[next]!]!))
      continue;
    if (i > 0 && words.end[i - 1]! - words.start[i - 1]! === 1 && words.flags[i - 1]! & CAPITAL) continue;
    sentences.push({ start: words.start[first]!, end: words.end[next - 1]!, firstWord: first, endWord: next });
    first = next;
    i = next - 1;
  }
  if (first < words.count)
    sentences.push({
      start: words.start[first]!,
      end: words.end[words.count - 1]!,
      firstWord: first,
      endWord: words.count,
    });
  return sentences;
}
