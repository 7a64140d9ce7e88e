/**
 * Terms: what two statements can have in common. A term is the stem of a content word, numbered; the number of every
 * vocabulary word is worked out once. Also what is known of a term before any article is read: how common it is in
 * English, and the concepts (WordNet synsets) it can stand for.
 */
import { irregularForms, stemConcepts, stemsByCount, verbStems } from '../../lexicon/en/generated/wordnet';
import { sayingWords, stopWords } from '../../lexicon/en/stopWords';
import type { Vocabulary } from '../../lexicon';
import { createCues } from './cues';
import { stem } from './stemmer';

export interface Terms {
  /** Term of a vocabulary word, 0 for a word that is no evidence. */
  of(wordId: number): number;
  /** Weight of the term in English at large, 0..1: 1 for words that are rare in it. */
  background(term: number): number;
  rootOfBackground(term: number): number;
  /** Synsets: positive numbers are the term's own senses, negative ones their hypernyms. */
  concepts(term: number): Int32Array | undefined;
  /** The term stands for what happens: it is a verb in most texts. */
  isVerb(term: number): boolean;
  stemOf(term: number): string;
  /** Term of a word in lower case, 0 for one that is no evidence. */
  ofWord(word: string): number;
  wordOf(wordId: number): string;
  /** Bits of `cues`. */
  cuesOf(wordId: number): number;
  readonly size: number;
}

const tables = new WeakMap<Vocabulary, Terms>();

/** The terms of a vocabulary; one table however many stories there are. */
export function termsOf(vocabulary: Vocabulary): Terms {
  let terms = tables.get(vocabulary);
  if (!terms) tables.set(vocabulary, (terms = createTerms(vocabulary)));
  return terms;
}

const split = (text: string): string[] => text.split(/\s+/).filter(Boolean);

function createTerms(vocabulary: Vocabulary): Terms {
  const numbers = new Map<string, number>();
  const stems: string[] = [''];
  const numberOf = (text: string): number => {
    let term = numbers.get(text);
    if (term === undefined) {
      numbers.set(text, (term = stems.length));
      stems.push(text);
    }
    return term;
  };

  const weights: number[] = [];
  // 2^14 times is the most common class; a word that is not listed is rare
  const classes = stemsByCount.split('\n');
  classes.forEach((line, i) => {
    for (const word of split(line)) weights[numberOf(word)] = 1 - (0.75 * i) / classes.length;
  });
  const irregular = new Map(irregularForms.split('\n').map((line) => line.split(' ') as [string, string]));
  /** Lines of synsets; those of a word that is met are read when they are asked for. */
  const conceptsOf: (string | Int32Array | undefined)[] = [];
  for (const line of stemConcepts.split('\n')) {
    const space = line.indexOf(' ');
    conceptsOf[numberOf(line.slice(0, space))] = line.slice(space + 1);
  }
  const stops = new Set(split(stopWords));
  const saying = new Set(split(sayingWords));
  for (const word of saying) weights[numberOf(stem(irregular.get(word) ?? word))] = 0.1;

  const roots = Float64Array.from({ length: weights.length }, (_, term) => Math.sqrt(weights[term] ?? 1));

  const read = (word: string): number => {
    if (stops.has(word)) return 0;
    const plain = /^\d/.test(word)
      ? word.replaceAll(',', '')
      : word.replaceAll('.', '').normalize('NFKD').replace(/\p{M}/gu, '');
    if (!/[\p{L}\p{N}]/u.test(plain)) return 0;
    return numberOf(irregular.get(plain) ?? stem(plain));
  };
  const verbNumbers = split(verbStems).map(numberOf);
  const verbs = new Uint8Array(stems.length);
  for (const term of verbNumbers) verbs[term] = 1;
  const cues = createCues(vocabulary);
  let cache = new Int32Array(1 << 14).fill(-1);
  return {
    isVerb: (term) => verbs[term] === 1,
    of(wordId) {
      if (wordId >= cache.length) {
        const grown = new Int32Array(Math.max(wordId + 1, cache.length * 2)).fill(-1);
        grown.set(cache);
        cache = grown;
      }
      const known = cache[wordId]!;
      return known >= 0 ? known : (cache[wordId] = read(vocabulary.wordOf(wordId)));
    },
    ofWord: read,
    wordOf: (wordId) => vocabulary.wordOf(wordId),
    cuesOf: (wordId) => cues.of(wordId),
    background: (term) => weights[term] ?? 1,
    rootOfBackground: (term) => roots[term] ?? 1,
    concepts(term) {
      const known = conceptsOf[term];
      return typeof known === 'string' ? (conceptsOf[term] = readConcepts(known)) : known;
    },
    stemOf: (term) => stems[term] ?? '',
    get size() {
      return stems.length;
    },
  };
}

function readConcepts(lists: string): Int32Array {
  const [own, wide] = lists.split(';');
  const read = (list: string | undefined, sign: number): number[] =>
    list ? list.split(',').map((x) => sign * parseInt(x, 36)) : [];
  return Int32Array.from([...read(own, 1), ...read(wide, -1)]);
}
