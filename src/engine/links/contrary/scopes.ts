/**
 * Which words of a statement stand under a negation, and which are left open ('may', 'asked to'). Read by the words alone:
 * a negator reaches to the right up to the end of its clause (as NegEx has it), a verb that implies the contrary reaches over
 * its complement only.
 */
import {
  accusing,
  avoiding,
  denying,
  denyingNouns,
  emptyNegations,
  failing,
  hindering,
  lacking,
  negatingPairs,
  negators,
  opening,
  reachEnds,
  scantly,
  wishing,
} from '../../lexicon/en/scopes';
import { PUNCTUATION, type AnnotatedArticle } from '../../model';
import type { Profile } from '../index/profile';
import { DENYING } from '../words/cues';
import { Lately } from '../words/lately';
import { wordsOf } from '../words/paragraphWords';
import type { Terms } from '../words/terms';

export interface Scopes {
  /** Where each word begins and ends in the clean text, ascending. */
  readonly starts: readonly number[];
  /** In small letters; punctuation is a word. */
  readonly words: readonly string[];
  readonly terms: readonly number[];
  /** Number of the sentence. */
  readonly sentence: readonly number[];
  /** 1 where an odd number of negations stands over the word. */
  readonly negated: Uint8Array;
  /** 1 where the word is held for possible, 2 where it is wished for or tried. */
  readonly open: Uint8Array;
  /** By sentence: something in it is negated. */
  readonly denies: ReadonlySet<number>;
}

const NEGATOR = 1;
const NOUN = 2;
const FAIL = 4;
const LACK = 8;
const AVOID = 16;
const HINDER = 32;
const DENY = 64;
const OPEN = 128;
const WISH = 256;
const ACCUSE = 512;
const END = 1024;
/** What is avoided or stopped ('stopped buying') is denied to its verb only, and what hinders ('a ban') has to say whom. */
const DENIES = NEGATOR | NOUN | FAIL | LACK | DENY;
const LEAVES_OPEN = OPEN | WISH | ACCUSE;
const bits = new Map<string, number>();
const lists: readonly (readonly [readonly string[], number])[] = [
  [negators, NEGATOR],
  [denyingNouns, NOUN],
  [failing, FAIL],
  [lacking, LACK],
  [avoiding, AVOID],
  [hindering, HINDER],
  [denying, DENY],
  [opening, OPEN],
  [wishing, WISH],
  [accusing, ACCUSE],
  [reachEnds, END],
];
for (const [words, bit] of lists) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
const empty = new Map<string, readonly string[]>(emptyNegations);
const second = new Map<string, readonly string[]>();
for (const [one, two] of negatingPairs) second.set(one, [...(second.get(one) ?? []), two]);

const scant = new Set(scantly);

/** Words between a verb and the 'to' or 'from' that belongs to it. */
const between = 6;

/** Scopes are large, and few statements need them more than a few times in a row. */
const kept = new Lately<Profile, Scopes>(32);

export const scopesOf = (profile: Profile, terms: Terms): Scopes =>
  kept.get(profile) ?? kept.keep(profile, read(profile, terms));

/** Is something in the statement negated? */
export const denies = (profile: Profile, terms: Terms): boolean =>
  (profile.cues & DENYING) !== 0 && scopesOf(profile, terms).denies.size > 0;

function read({ article, statement, span }: Profile, terms: Terms): Scopes {
  const starts: number[] = [];
  const words: string[] = [];
  const ids: number[] = [];
  const sentence: number[] = [];
  const sentences = statement < 0 ? article.sentences.keys() : [article.statements[statement]!.sentence];
  for (const s of sentences) take(article, s, span, terms, { starts, words, ids, sentence });
  const negated = new Uint8Array(words.length);
  const open = new Uint8Array(words.length);
  const denies = new Set<number>();
  const column = { words, ids, sentence, terms };
  const reached = new Set<number>();
  // 'surveyed the scene to find the cause': what is done for is not told to be so
  const leaveOpen = (to: number): void => {
    if (!reached.has(to + 1) && ids[to + 1]! > 0 && terms.isVerb(ids[to + 1]!) && !negated[to + 1]) open[to + 1] ||= 1;
  };
  for (let i = 0; i < words.length; i++) {
    const bit = bits.get(words[i]!) ?? (isBroken(words, i) ? NEGATOR : 0);
    if (words[i] === 'to') leaveOpen(i);
    if (scant.has(words[i]!)) for (const k of measuredBy(column, i)) open[k] ||= 1;
    if ((bit === 0 && !second.has(words[i]!)) || isNumbered(words, i)) continue;
    if (bit & DENIES) denies.add(sentence[i]!);
    if (empty.get(words[i]!)?.includes(words[i + 1] ?? '')) continue;
    const from = reachOf(column, i, bit);
    if (from < 0) continue;
    reached.add(from);
    const opens = (bit & LEAVES_OPEN) !== 0;
    if (!opens && !(bit & AVOID)) denies.add(sentence[i]!);
    for (let k = from, end = endOf(column, from, bit); k < end; k++)
      if (opens) open[k] = bit & WISH ? 2 : 1;
      else negated[k]! ^= 1;
    const verb = bit & NOUN ? verbBefore(column, i) : -1;
    if (verb >= 0) negated[verb]! ^= 1;
  }
  return { starts, words, terms: ids, sentence, negated, open, denies };
}

/** 'insufficiently equipped and experienced': whether the adverb denies the second word too is not told. */
function measuredBy({ words, sentence }: Column, i: number): readonly number[] {
  const isWord = (k: number): boolean => sentence[k] === sentence[i] && /^\p{L}/u.test(words[k] ?? '');
  const at = /^\p{P}$/u.test(words[i + 1] ?? '') ? i + 2 : i + 1;
  return isWord(at) && /^(?:and|or)$/.test(words[at + 1] ?? '') && isWord(at + 2) ? [at, at + 2] : [];
}

/** 'No. 5' is a number. */
const isNumbered = (words: readonly string[], i: number): boolean =>
  words[i] === 'no' && (words[i + 1] === '.' || /^\d/.test(words[i + 1] ?? ''));
/** "hadn' t" and 'hadn"t', as some texts have it. */
const isBroken = (words: readonly string[], i: number): boolean =>
  words[i]!.endsWith('n') && (words[i + 1] === "'" || words[i + 1] === '"') && words[i + 2] === 't';

interface Column {
  readonly words: readonly string[];
  readonly ids: readonly number[];
  readonly sentence: readonly number[];
  readonly terms: Terms;
}

/** Where the reach of the word at `i` begins, -1 where it has none. */
function reachOf({ words, sentence }: Column, i: number, bit: number): number {
  const next = words[i + 1] ?? '';
  // 'three no votes'
  if (bit & NOUN && i > 0 && /^\d|^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(words[i - 1]!)) return -1;
  if (second.get(words[i]!)?.includes(next)) return i + 2;
  if (bit & (NEGATOR | NOUN | OPEN)) return i + 1;
  const inSentence = (k: number): boolean => k < words.length && sentence[k] === sentence[i];
  const find = (word: string): number => {
    for (let k = i + 1; k <= i + between && inSentence(k) && !/^[,;:.]$/.test(words[k]!); k++)
      if (words[k] === word) return k;
    return -1;
  };
  const gerund = (k: number): boolean => inSentence(k) && words[k]!.length > 4 && words[k]!.endsWith('ing');
  if (bit & DENY) return next === 'that' || gerund(i + 1) || /^(?:he|she|it|they|having)$/.test(next) ? i + 1 : -1;
  if (bit & FAIL) {
    if (next === 'to') return i + 2;
    if (words[i + 2] === 'to' && next.endsWith('ly')) return i + 3;
  }
  if (bit & AVOID && gerund(i + 1)) return i + 1;
  if (bit & HINDER) {
    const from = find('from');
    if (from >= 0 && gerund(from + 1)) return from + 1;
  }
  if (bit & LACK) return /^(?:of|in|on)$/.test(next) ? i + 2 : i + 1;
  if (bit & WISH) {
    const to = find('to');
    if (to >= 0 && inSentence(to + 1) && /^\p{L}/u.test(words[to + 1]!)) return to + 1;
  }
  if (bit & ACCUSE) {
    const of = Math.max(find('of'), find('with'));
    if (of >= 0) return of + 1;
  }
  return -1;
}

/** Where a reach ends: at the clause's end, and at a comma or 'and' once it has reached something. */
function endOf({ words, ids, sentence }: Column, from: number, bit: number): number {
  let content = 0;
  let k = from;
  if (bit & DENY && words[k] === 'that') k++;
  for (; k < words.length && sentence[k] === sentence[from]; k++) {
    const word = words[k]!;
    if (/^[.;:()—–"“”[\]-]$/.test(word)) break;
    if (content > 0 && (word === ',' || word === 'that' || word === 'and')) break;
    if (content > 0 && (bits.get(word) ?? 0) & END) break;
    if (ids[k]! > 0) content++;
  }
  return k;
}

/** The verb that takes a denied noun for its object: 'found no trace'. */
function verbBefore({ words, ids, sentence, terms }: Column, i: number): number {
  for (let k = i - 1; k >= Math.max(0, i - 3) && sentence[k] === sentence[i]; k--) {
    if (/^\P{L}+$/u.test(words[k]!)) return -1;
    if (ids[k]! > 0) return terms.isVerb(ids[k]!) ? k : -1;
  }
  return -1;
}

function take(
  article: AnnotatedArticle,
  index: number,
  span: Profile['span'],
  terms: Terms,
  into: { starts: number[]; words: string[]; ids: number[]; sentence: number[] },
): void {
  const { firstWord, endWord, paragraph: at } = article.sentences[index]!;
  const { start, paragraph } = article.paragraphs[at]!;
  const words = wordsOf(paragraph);
  for (let i = firstWord; i < endWord; i++) {
    const from = start + words.start[i]!;
    const to = start + words.end[i]!;
    if (from < span.start || to > span.end) continue;
    into.starts.push(from);
    into.words.push(terms.wordOf(words.id[i]!));
    into.ids.push(words.flags[i]! & PUNCTUATION ? 0 : terms.of(words.id[i]!));
    into.sentence.push(index);
  }
}
