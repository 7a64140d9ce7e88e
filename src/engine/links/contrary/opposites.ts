/** Words that cannot both be true of the same act: WordNet's opposites, and classes of verbs. */
import { bothTrue, contraryClasses, contraryPhrases } from '../../lexicon/en/contraries';
import { oppositeStems } from '../../lexicon/en/generated/wordnet';
import type { Profile } from '../index/profile';
import type { Terms } from '../words/terms';

/** By stem the stems of its opposites. */
export const opposites = new Map<string, Set<string>>();
for (const line of oppositeStems.split('\n')) {
  const [one, other] = line.split(' ') as [string, string];
  put(one, other);
}

function put(one: string, other: string): void {
  for (const [x, y] of [
    [one, other],
    [other, one],
  ] as const)
    (opposites.get(x) ?? opposites.set(x, new Set()).get(x)!).add(y);
}

/** By verb and the word behind it the stem of a verb that says the same. */
export const phrases = new Map<string, Map<string, string>>();
let classesRead = false;

/** The classes need the stems of words, so they are read when the first terms are there. */
export function readOpposites(terms: Terms): void {
  if (classesRead) return;
  classesRead = true;
  const stemOf = (word: string): string => terms.stemOf(terms.ofWord(word));
  for (const [one, other] of contraryClasses)
    for (const x of one.split(' '))
      for (const y of other.split(' ')) if (stemOf(x) && stemOf(y)) put(stemOf(x), stemOf(y));
  for (const [one, other] of bothTrue) {
    opposites.get(stemOf(one))?.delete(stemOf(other));
    opposites.get(stemOf(other))?.delete(stemOf(one));
  }
  for (const [verb, behind, same] of contraryPhrases) {
    const stem = stemOf(verb);
    (phrases.get(stem) ?? phrases.set(stem, new Map()).get(stem)!).set(behind, stemOf(same));
  }
}

const negativePrefix = /^(?:un|in|im|il|ir|dis|non)-?/;
/** One is the other with a prefix that says 'not'. */
export const isPrefixed = (one: string, other: string): boolean =>
  one.replace(negativePrefix, '') === other || other.replace(negativePrefix, '') === one;

/** They hold opposites, or a verb that makes one with the word behind it. */
export function haveOpposites(a: Profile, b: Profile, terms: Terms): boolean {
  for (const term of a.terms) {
    const stem = terms.stemOf(term);
    const contrary = opposites.get(stem);
    if (phrases.has(stem)) return true;
    if (contrary) for (const other of b.terms) if (contrary.has(terms.stemOf(other))) return true;
  }
  return false;
}
