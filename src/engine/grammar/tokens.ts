/** A word with the classes a clause is read by; closed classes by our own lists, the rest by the tagger. */
import {
  auxiliaries,
  beForms,
  coordinators,
  objectPronouns,
  possessives,
  prepositions,
  subjectPronouns,
  subordinators,
} from '../lexicon/en/functionWords';
import type { Span } from '../model';

export interface Token extends Span {
  /** Lower case; empty for the second half of a contraction. */
  readonly word: string;
  readonly lemma: string;
  readonly classes: number;
  /** Punctuation that parts phrases follows. */
  readonly breaks: boolean;
}

export const VERB = 1;
export const AUXILIARY = 2;
export const BE = 4;
export const NEGATIVE = 8;
export const ADVERB = 16;
export const NOUN = 32;
export const PREPOSITION = 64;
export const COORDINATOR = 128;
export const SUBORDINATOR = 256;
export const PARTICIPLE = 512;
export const GERUND = 1024;
export const DETERMINER = 2048;
export const ADJECTIVE = 4096;

const closed = new Map<string, number>();
const put = (words: readonly string[], classes: number): void => {
  for (const word of words) closed.set(word, (closed.get(word) ?? 0) | classes);
};
put(
  prepositions.filter(
    (word) => !/^(?:out|up|down|back|following|including|regarding|concerning|according)$/.test(word),
  ),
  PREPOSITION,
);
put(['and', 'or', 'but'], COORDINATOR);
put(
  subordinators.filter((word) => !coordinators.includes(word)),
  SUBORDINATOR,
);
put(
  auxiliaries.filter((word) => !/^(?:gets|got|get|went)$/.test(word)),
  VERB | AUXILIARY,
);
put(
  beForms.filter((word) => !/^(?:gets|got|get)$/.test(word)),
  BE,
);
put(
  [...subjectPronouns, ...objectPronouns].filter((word) => !closed.has(word)),
  NOUN,
);
put([...possessives, 'no'], DETERMINER);
put(['one', 'none', 'nobody'], NOUN);

export function classOf(word: string, tags: readonly string[]): number {
  if (word === 'not' || word === 'never' || word === '') return tags.includes('Negative') ? NEGATIVE | ADVERB : 0;
  const known = closed.get(word);
  if (known !== undefined) return known;
  let classes = 0;
  for (const tag of tags) classes |= byTag.get(tag) ?? 0;
  return classes;
}

const byTag = new Map<string, number>([
  ['Verb', VERB],
  ['Auxiliary', AUXILIARY],
  ['Negative', NEGATIVE],
  ['Adverb', ADVERB],
  ['Noun', NOUN],
  ['Value', NOUN],
  ['Determiner', DETERMINER],
  ['Adjective', ADJECTIVE],
  ['PastTense', PARTICIPLE],
  ['Participle', PARTICIPLE],
  ['Gerund', GERUND],
]);
