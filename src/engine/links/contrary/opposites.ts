/** Words that cannot both be true of the same act: WordNet's opposites, and classes of verbs. */
import { bothTrue, contraryClasses, contraryPhrases, contraryStates, converseVerbs } from '../../lexicon/en/contraries';
import { oppositeStems } from '../../lexicon/en/generated/wordnet';
import type { Profile } from '../index/profile';
import type { Terms } from '../words/terms';

/** By stem the stems of its opposites. */
export const opposites = new Map<string, Set<string>>();
for (const line of oppositeStems.split('\n')) {
  const [one, other] = line.split(' ') as [string, string];
  put(opposites, one, other);
}

/** The same of those of which one is true of the one side and the other of the other. */
export const converses = new Map<string, Set<string>>();

/** By form: words of which the stems say something else ('drunk', 'closed'). */
const states = new Map<string, Set<string>>();
for (const [one, other] of contraryStates)
  for (const x of one.split(' ')) for (const y of other.split(' ')) put(states, x, y);

export const areStates = (one = '', other = ''): boolean => states.get(one)?.has(other) ?? false;

function put(map: Map<string, Set<string>>, one: string, other: string): void {
  for (const [x, y] of [
    [one, other],
    [other, one],
  ] as const)
    (map.get(x) ?? map.set(x, new Set()).get(x)!).add(y);
}

/** 'safe', 'unsafe'; other prefixes make too many words of their own ('famous', 'infamous'). By form. */
export const isUndone = (one = '', other = ''): boolean =>
  one.length > 3 && other.length > 3 && (other === `un${one}` || one === `un${other}`);

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
      for (const y of other.split(' ')) if (stemOf(x) && stemOf(y)) put(opposites, stemOf(x), stemOf(y));
  for (const [one, other] of bothTrue) {
    opposites.get(stemOf(one))?.delete(stemOf(other));
    opposites.get(stemOf(other))?.delete(stemOf(one));
  }
  for (const [one, other] of converseVerbs) put(converses, stemOf(one), stemOf(other));
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
  if (hasState(a, terms) && hasState(b, terms)) return true;
  for (const term of a.terms) {
    const stem = terms.stemOf(term);
    const contrary = opposites.get(stem);
    if (phrases.has(stem) || stem.startsWith('un')) return true;
    if (contrary) for (const other of b.terms) if (contrary.has(terms.stemOf(other))) return true;
  }
  return false;
}

/** Words have other numbers in every vocabulary. */
const stateTerms = new WeakMap<Terms, ReadonlySet<number>>();

/** As terms, which may be shared with other words: whether the words are there is seen when they are read. */
function hasState({ terms: list }: Profile, terms: Terms): boolean {
  let known = stateTerms.get(terms);
  if (!known) stateTerms.set(terms, (known = new Set([...states.keys()].map((word) => terms.ofWord(word)))));
  return list.some((term) => known.has(term));
}
