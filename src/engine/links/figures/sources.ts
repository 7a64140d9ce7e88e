/** Who answers for a figure. */
import { unnamedSources } from '../../lexicon/en/cueVerbs';
import type { Quantity } from '../../model';

const unnamed = new Set(unnamedSources);

export const areOfTwoSources = (a: Quantity, b: Quantity): boolean =>
  a.source !== null && b.source !== null && !sameSource(a.source, b.source);

/** One source: the same words, or the same head with more of its name: *the coast guard*, *the Icelandic Coast Guard*. */
export function sameSource(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [x, y] = [sourceWords(a), sourceWords(b)];
  const [shorter, longer] = x.length < y.length ? [x, y] : [y, x];
  // 'officials' of whom nobody knows are not 'election officials'
  if (shorter.length === 1 && longer.length > 1 && unnamed.has(shorter[0]!)) return false;
  return shorter.length > 0 && shorter.at(-1) === longer.at(-1) && shorter.every((word) => longer.includes(word));
}

const sourceWords = (source: string): string[] =>
  source
    .toLowerCase()
    .replace(/[’']s?\b/g, '')
    .replaceAll('.', '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(?:the|an?|of|for|in|its|local|country)$/.test(word));
