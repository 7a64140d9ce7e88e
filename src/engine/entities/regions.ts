/** Stretches of a sentence that may hold names: words with a capital, and what joins them. Everything else is no name. */
import {
  CAPITAL,
  CLITIC,
  DOTTED,
  HAS_DIGIT,
  NUMBER,
  PUNCTUATION,
  SPACE_BEFORE,
  UPPER,
  WORD,
  type ParagraphText,
  type Sentence,
  type Words,
} from '../model';
import { unsayable } from '../lexicon/en/abbreviations';
import { dottedInNames } from '../lexicon/en/names/words';
import * as bit from './bits';
import type { WordFacts } from './facts';

/** Half-open ranges of words, two numbers each: first, end. */
export type Regions = number[];

const HYPHEN = 45;
const AMPERSAND = 38;
const SLASH = 47;
const DOT = 46;
const COMMA = 44;

const lowerName = bit.FIRST_NAME | bit.COUNTRY | bit.LARGE_CITY | bit.REGION | bit.MEDIA;

export function findRegions(paragraph: ParagraphText, sentence: Sentence, facts: WordFacts, into: Regions): void {
  const { words, text } = paragraph;
  const { flags, id } = words;
  const { endWord } = sentence;
  for (let i = sentence.firstWord; i < endWord; i++) {
    if (!begins(words, i, endWord, facts) && !beginsWithNumber(words, i, endWord)) continue;
    let last = i;
    for (let j = i + 1; j < endWord; j++) {
      const f = flags[j]!;
      if (f & WORD && f & (CAPITAL | HAS_DIGIT)) {
        last = j;
        continue;
      }
      if (f & NUMBER) {
        if (last === j - 1 || !(f & SPACE_BEFORE)) last = j;
        else break;
        continue;
      }
      if (f & CLITIC) {
        if (last === j - 1) continue;
        break;
      }
      if (f & PUNCTUATION) {
        const c = text.charCodeAt(words.start[j]!);
        if (c === HYPHEN || c === 0x2010 || c === 0x2011 || c === 0x2013 || c === SLASH) {
          if (f & SPACE_BEFORE || j + 1 >= endWord || flags[j + 1]! & SPACE_BEFORE) break;
          // Tae-yul, U.S.-led: what follows the hyphen belongs to the stretch.
          if (flags[j + 1]! & WORD) {
            last = j + 1;
            j++;
          }
          continue;
        }
        if (c === AMPERSAND && last === j - 1) continue;
        if (
          c === DOT &&
          last === j - 1 &&
          !(f & SPACE_BEFORE) &&
          (dotBelongs(words, j, facts) || isInner(paragraph, j, endWord, facts))
        ) {
          last = j;
          continue;
        }
        if (
          c === COMMA &&
          j + 1 < endWord &&
          facts.bitsOf(id[j + 1]!) & (bit.ORGANIZATION_SUFFIX | bit.NAME_SUFFIX) &&
          flags[j + 1]! & CAPITAL
        )
          continue;
        break;
      }
      // a joining word, at most three in a row (of the, and the)
      const bits = facts.bitsOf(id[j]!);
      if (bits & (bit.JOINER | bit.PARTICLE) && j - last <= 3) continue;
      if (isLowerName(bits, f)) {
        last = j;
        continue;
      }
      break;
    }
    into.push(i, last + 1);
    i = last;
  }
}

const isLowerName = (bits: number, flags: number): boolean =>
  (flags & (WORD | CAPITAL)) === WORD && (bits & lowerName) !== 0 && (bits & bit.ORDINARY) === 0;

function begins(words: Words, i: number, endWord: number, facts: WordFacts): boolean {
  const f = words.flags[i]!;
  if (!(f & WORD)) return false;
  // The letters of an ordinal (12th, 2ND) are no word.
  if (!(f & SPACE_BEFORE) && i > 0 && words.flags[i - 1]! & NUMBER && words.end[i - 1] === words.start[i]) return false;
  const bits = facts.bitsOf(words.id[i]!);
  if (!(f & CAPITAL)) return isLowerName(bits, f);
  if (!(bits & bit.FUNCTION)) return true;
  if (f & (UPPER | DOTTED) && words.end[i]! - words.start[i]! > 1) return true;
  // A capitalised function word only leads on to a name (The Hague).
  return i + 1 < endWord && (words.flags[i + 1]! & (WORD | CAPITAL)) === (WORD | CAPITAL);
}

/** 3M, 6PR, 20th Century Fox; a number apart from the word (30 Days) begins nothing. */
function beginsWithNumber({ flags, end, start }: Words, i: number, endWord: number): boolean {
  if (!(flags[i]! & NUMBER) || i + 1 >= endWord || end[i] !== start[i + 1]) return false;
  return (flags[i + 1]! & (WORD | CAPITAL)) === (WORD | CAPITAL);
}

/** Inside a sentence and a name, the stop after a word that nobody can say is that of an abbreviation (Rahim Hj. Salleh). */
function isInner({ words, text }: ParagraphText, dot: number, endWord: number, facts: WordFacts): boolean {
  const { flags, start, end, id } = words;
  const before = dot - 1;
  if (dot + 1 >= endWord || end[before]! - start[before]! > 4) return false;
  if ((flags[dot + 1]! & (WORD | CAPITAL | SPACE_BEFORE)) !== (WORD | CAPITAL | SPACE_BEFORE)) return false;
  if (facts.bitsOf(id[before]!) & (bit.HONORIFIC | bit.OFFICE)) return false;
  return unsayable.test(text.slice(start[before], end[before]));
}

const withDot = new Set(dottedInNames.split(' '));
const dotBy = new WeakMap<WordFacts, Map<number, boolean>>();

/** Does the full stop after word `dot - 1` belong to it (J., Inc., St.)? */
function dotBelongs(words: Words, dot: number, facts: WordFacts): boolean {
  const before = dot - 1;
  if (words.end[before]! - words.start[before]! === 1) return (words.flags[before]! & CAPITAL) !== 0;
  let known = dotBy.get(facts);
  if (!known) dotBy.set(facts, (known = new Map<number, boolean>()));
  const id = words.id[before]!;
  let found = known.get(id);
  if (found === undefined) known.set(id, (found = withDot.has(facts.vocabulary.wordOf(id))));
  return found;
}
