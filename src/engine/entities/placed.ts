/** Names with the words they consist of, for what is judged when all names of an article are known. */
import type { NameMention, PlacedParagraph } from '../model';

export interface PlacedName {
  readonly name: NameMention;
  /** Index of the paragraph, and the half-open range of its words. */
  readonly paragraph: number;
  readonly first: number;
  readonly end: number;
}

/** Finds the words of names that are sorted by start. */
export function placeNames(names: readonly NameMention[], paragraphs: readonly PlacedParagraph[]): PlacedName[] {
  const placed: PlacedName[] = [];
  let p = 0;
  let word = 0;
  for (const name of names) {
    while (p + 1 < paragraphs.length && paragraphs[p + 1]!.start <= name.start) {
      p++;
      word = 0;
    }
    const { start, paragraph } = paragraphs[p]!;
    const { words } = paragraph;
    while (word < words.count && start + words.start[word]! < name.start) word++;
    let end = word + 1;
    while (end < words.count && start + words.end[end - 1]! < name.end) end++;
    placed.push({ name, paragraph: p, first: word, end });
  }
  return placed;
}
