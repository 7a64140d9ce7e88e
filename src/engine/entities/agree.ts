/**
 * One name, one kind in an article: a surname alone after the full name is that person, whatever its own sentence looked
 * like. Only short names without a kind of their own in the lexicons are changed.
 */
import type { NameMention } from '../model';
import { fold } from './fold';

export function agree(
  names: readonly NameMention[],
  textOf: (start: number, end: number) => string,
  isPlace: (word: string) => boolean,
): NameMention[] {
  const surnames = new Map<string, number>();
  const others = new Set<string>();
  const said = names.map(({ start, end }) => fold(textOf(start, end)));
  names.forEach(({ type }, i) => {
    const words = said[i]!.split(/\s+/);
    if (words.length < 2) return;
    if (type === 'person') {
      for (const word of [words[0]!, words.at(-1)!]) surnames.set(word, (surnames.get(word) ?? 0) + 1);
    } else if (type === 'organization' || type === 'place') for (const word of words) others.add(word);
  });
  return names.map((name, i) => {
    const word = said[i]!;
    if (name.type !== 'place' && name.type !== 'organization') return name;
    if (!surnames.has(word) || others.has(word) || isPlace(word)) return name;
    return { ...name, type: 'person', confidence: Math.min(name.confidence, 0.8) };
  });
}
