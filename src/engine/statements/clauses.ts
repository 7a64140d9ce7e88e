/**
 * A sentence → the clauses in it that could be checked each by itself: 'A struck the reef, and B left the port' are two. It is
 * cut at a semicolon and before *and*, *but* or a contrasting *while* where a subject of its own and a finite verb follow; a
 * second verb of the same subject, and participles, stay with the first. Never inside a quotation or brackets, and only where
 * both sides have something to say and the first a finite verb. Forms are told by closed word lists and endings, without a
 * tagger: where these are in doubt, the sentence stays whole.
 */
import { WordTable, type Vocabulary } from '../lexicon';
import * as words from '../lexicon/en/clauseWords';
import * as closed from '../lexicon/en/functionWords';
import { CAPITAL, NUMBER, PUNCTUATION, WORD, type Sentence, type Words } from '../model';

/** Words from `firstWord` to before `endWord`, in the columns of the paragraph. */
export type WordRange = Pick<Sentence, 'firstWord' | 'endWord'>;

/**
 * `text` holds the paragraph from `start` on. A sentence of one clause gives itself.
 * @param isQuoted does a place lie inside a quotation? Asked for places in ascending order
 */
export type ClauseCutter = (
  text: string,
  start: number,
  words: Words,
  sentence: WordRange,
  isQuoted: (place: number) => boolean,
) => readonly WordRange[];

const COORDINATOR = 1;
const CONTRAST = 2;
const FINITE = 4;
/** May begin a noun phrase. */
const STARTS = 8;
const PRONOUN = 16;
const FUNCTION = 32;
/** Relative and subordinating words: what follows is no clause of its own. */
const BLOCKS = 64;
const ADVERB = 128;
/** Sets a claim against the one before; two names are not joined by it. */
const OPPOSES = 256;
const PREPOSITION = 512;
const TO = 1024;
const NOT_PAST = 2048;
const IRREGULAR = 4096;

/** Words, and content words among them, that each side has at least. */
const leastWords = 4;
const leastContent = 2;
/** Where a verb may stand after the beginning of its clause. */
const subjectReach = 9;

export function createClauseCutter(vocabulary: Vocabulary): ClauseCutter {
  const table = new WordTable(vocabulary)
    .mark(['and'], COORDINATOR)
    .mark(['but'], COORDINATOR | OPPOSES)
    .mark(words.contrastingSubordinators, CONTRAST)
    .mark(words.finiteVerbs, FINITE)
    .mark(words.irregularPasts, IRREGULAR)
    .mark(words.seldomPasts, NOT_PAST)
    .mark(closed.determiners, STARTS | FUNCTION)
    .mark(closed.possessives, STARTS | FUNCTION)
    .mark(closed.subjectPronouns, STARTS | PRONOUN | FUNCTION)
    .mark(closed.objectPronouns, FUNCTION)
    .mark(closed.prepositions, FUNCTION | PREPOSITION)
    .mark(closed.coordinators, FUNCTION)
    .mark(closed.subordinators, BLOCKS | FUNCTION)
    .mark(closed.auxiliaries, FUNCTION)
    .mark(closed.negations, FUNCTION)
    .mark(closed.adverbs, ADVERB | FUNCTION)
    .mark(['to'], TO);
  /** Is it long enough, and does a word or mark stand in it before which sentences are cut? Most end here. */
  const mayBeCut = (text: string, offset: number, { id, flags, start }: Words, sentence: WordRange): boolean => {
    const { firstWord, endWord } = sentence;
    if (endWord - firstWord < 2 * leastWords + 1) return false;
    for (let i = firstWord + leastWords; i < endWord - leastWords; i++) {
      if (table.of(id[i]!) & (COORDINATOR | CONTRAST)) return true;
      if (flags[i]! & PUNCTUATION && text.charCodeAt(offset + start[i]!) === SEMICOLON) return true;
    }
    return false;
  };
  return (text, offset, columns, sentence, isQuoted) => {
    if (!mayBeCut(text, offset, columns, sentence)) return [sentence];
    const { id, flags, start } = columns;
    const { firstWord, endWord } = sentence;
    const of = (i: number): number => table.of(id[i]!);
    const wordOf = (i: number): string => vocabulary.wordOf(id[i]!);
    /** A word in small letters that is none of the closed classes. */
    const isOpen = (i: number): boolean => (flags[i]! & (WORD | CAPITAL)) === WORD && !(of(i) & FUNCTION);
    const isHyphen = (i: number): boolean =>
      (flags[i]! & PUNCTUATION) !== 0 && text.charCodeAt(offset + start[i]!) === HYPHEN;
    const isFinite = (i: number): boolean => {
      const bits = of(i);
      if (bits & NOT_PAST) return false;
      if (bits & FINITE) return true;
      if (!isOpen(i)) return false;
      // 'a rocket-propelled launcher'
      if (i > firstWord && isHyphen(i - 1)) return false;
      return (bits & IRREGULAR) !== 0 || (wordOf(i).length > 4 && wordOf(i).endsWith('ed'));
    };
    const saysSomething = (from: number, to: number): boolean => {
      let all = 0;
      let content = 0;
      for (let i = from; i < to && (all < leastWords || content < leastContent); i++)
        if (flags[i]! & (WORD | NUMBER)) {
          all++;
          if (!(of(i) & FUNCTION)) content++;
        }
      return all >= leastWords && content >= leastContent;
    };
    const hasFinite = (from: number, to: number): boolean => {
      for (let i = from; i < to; i++)
        if (isFinite(i) && (i === from || !(of(i - 1) & (STARTS | PREPOSITION | TO)))) return true;
      return false;
    };
    const isAdverb = (i: number): boolean => (of(i) & ADVERB) !== 0 || (isOpen(i) && wordOf(i).endsWith('ly'));
    const skipAdverbs = (from: number): number => {
      let i = from;
      while (i < endWord && isAdverb(i)) i++;
      return i;
    };
    /** A subject, then a finite verb, before anything that ends the noun phrase. */
    const hasSubjectAndVerb = (first: number): boolean => {
      if (isFinite(first) || of(first) & BLOCKS) return false;
      let hasNoun = false;
      for (let i = first; i < Math.min(endWord, first + subjectReach); i++) {
        const bits = of(i);
        if (flags[i]! & PUNCTUATION && !/['’\-.$]/.test(text[offset + start[i]!]!)) return false;
        if (i > first && bits & (COORDINATOR | BLOCKS)) return false;
        // 'the wounded', 'a well timed move', 'for lost cargo' are no verbs
        if (hasNoun && isFinite(i) && !(of(i - 1) & (PREPOSITION | STARTS) && !(of(i - 1) & PRONOUN))) return true;
        hasNoun ||= (bits & PRONOUN) !== 0 || (!(bits & STARTS) && !isAdverb(i));
      }
      return false;
    };
    /** Where the next clause begins, when one ends before the word at `i`; else -1. */
    const nextClause = (i: number, character: number): number => {
      if (character === SEMICOLON) return hasSubjectAndVerb(skipAdverbs(i + 1)) ? i + 1 : -1;
      const comma = character === COMMA;
      const at = comma ? i + 1 : i;
      const bits = of(at);
      if (bits & COORDINATOR) {
        const first = skipAdverbs(at + 1);
        if (!comma && !(of(first) & STARTS)) return -1;
        // two names in a row
        if (!(bits & OPPOSES) && flags[first]! & CAPITAL && flags[i - 1]! & CAPITAL) return -1;
        return hasSubjectAndVerb(first) ? at + 1 : -1;
      }
      return comma && bits & CONTRAST && hasSubjectAndVerb(skipAdverbs(at + 1)) ? at + 1 : -1;
    };
    const clauses: WordRange[] = [];
    let from = firstWord;
    let depth = 0;
    for (let i = firstWord; i < endWord - leastWords; i++) {
      const character = flags[i]! & PUNCTUATION ? text.charCodeAt(offset + start[i]!) : 0;
      if (character === 0x28) depth++;
      else if (character === 0x29) depth--;
      if (depth > 0 || (character !== COMMA && character !== SEMICOLON && !(of(i) & COORDINATOR))) continue;
      if (isQuoted(offset + start[i]!)) continue;
      const next = nextClause(i, character);
      if (next < 0 || !saysSomething(from, i) || !saysSomething(next, endWord) || !hasFinite(from, i)) continue;
      clauses.push({ firstWord: from, endWord: i });
      from = i = next;
    }
    if (clauses.length === 0) return [sentence];
    clauses.push({ firstWord: from, endWord });
    return clauses;
  };
}

const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const HYPHEN = 0x2d;
