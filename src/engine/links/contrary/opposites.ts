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
  const bits = bitsOf(terms);
  const mine = bits.of(a);
  if (mine & PHRASE) return true;
  const theirs = bits.of(b);
  if (mine & theirs & STATE) return true;
  if (mine & PREFIXED && (theirs & PHRASE || mayUndo(a, b, bits, terms) || mayUndo(b, a, bits, terms))) return true;
  if (!(mine & theirs & OPPOSED)) return false;
  for (const term of a.terms) {
    if (!(bits.at(term) & OPPOSED)) continue;
    const contrary = opposites.get(terms.stemOf(term))!;
    for (const other of b.terms) if (bits.at(other) & OPPOSED && contrary.has(terms.stemOf(other))) return true;
  }
  return false;
}

/** A word of one begins with 'un' and goes on as a word of the other begins, or as the verb does that it is a form of. */
function mayUndo(a: Profile, b: Profile, bits: Bits, terms: Terms): boolean {
  for (const term of a.terms) {
    if (!(bits.at(term) & PREFIXED)) continue;
    const bare = terms.stemOf(term).slice(2);
    const [start, other] = [bare, terms.stemOf(terms.ofWord(bare))].map((word) => word.slice(0, 3)) as [string, string];
    for (const their of b.terms) {
      const stem = terms.stemOf(their);
      if (stem.startsWith(start) || (other !== '' && stem.startsWith(other))) return true;
    }
  }
  return false;
}

const KNOWN = 1;
/** A word of a state has the term; the term may be shared with other words, which is seen when they are read. */
const STATE = 2;
/** It has opposites. */
const OPPOSED = 4;
/** It makes one with the word behind it. */
const PHRASE = 8;
/** It is one by its prefix where that is one. */
const PREFIXED = 16;

interface Bits {
  at(term: number): number;
  /** Of all terms of a statement. */
  of(profile: Profile): number;
}

/** Words have other numbers in every vocabulary. */
const made = new WeakMap<Terms, Bits>();

function bitsOf(terms: Terms): Bits {
  let bits = made.get(terms);
  if (!bits) made.set(terms, (bits = createBits(terms)));
  return bits;
}

function createBits(terms: Terms): Bits {
  const ofStates = new Set([...states.keys()].map((word) => terms.ofWord(word)));
  let known = new Uint8Array(terms.size * 2);
  const read = (term: number): number => {
    const stem = terms.stemOf(term);
    return (
      KNOWN |
      (ofStates.has(term) ? STATE : 0) |
      (opposites.has(stem) ? OPPOSED : 0) |
      (phrases.has(stem) ? PHRASE : 0) |
      (stem.startsWith('un') ? PREFIXED : 0)
    );
  };
  const at = (term: number): number => {
    if (term >= known.length) {
      const grown = new Uint8Array(term * 2);
      grown.set(known);
      known = grown;
    }
    return (known[term] ||= read(term));
  };
  return {
    at,
    of({ terms: list }) {
      let all = 0;
      for (let i = 0; i < list.length; i++) all |= at(list[i]!);
      return all;
    },
  };
}
