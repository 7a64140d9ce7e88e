/** Words that no name begins with: they stand in the middle of what is written as one word, or are a code. */
import { CAPITAL, NUMBER, PUNCTUATION, SPACE_BEFORE, UPPER, WORD, type ParagraphText } from '../model';
import * as bit from './bits';
import type { WordFacts } from './facts';

const HYPHEN = 45;
const LESS = 60;
const GREATER = 62;
const ordinal = /^(?:st|nd|rd|th)$/;
/** Most words of a code, dots among them, before the one that is asked about. */
const CODE_REACH = 3;

/** Is it the ending of an ordinal (22ND), or a small word tied to another by a hyphen (state-*run*, *de*-license)? */
export function isTiedOn({ words, text }: ParagraphText, word: number, { vocabulary }: WordFacts): boolean {
  const { flags, start, id, count } = words;
  const tied = (i: number): boolean => (flags[i]! & SPACE_BEFORE) === 0;
  const isHyphen = (i: number): boolean =>
    (flags[i]! & PUNCTUATION) !== 0 && tied(i) && text.charCodeAt(start[i]!) === HYPHEN;
  const isSmall = (i: number): boolean => (flags[i]! & (WORD | CAPITAL)) === WORD;
  if (word > 0 && tied(word)) {
    if (flags[word - 1]! & NUMBER) return ordinal.test(vocabulary.wordOf(id[word]!));
    if (isHyphen(word - 1) && isSmall(word)) return true;
  }
  return isSmall(word) && word + 2 < count && isHyphen(word + 1) && tied(word + 2) && isSmall(word + 2);
}

/** Does the small word say something of the name it is tied to (EU-*led*, Oslo-*based*), so that it is no part of it? */
export const isSaidOf = (id: number, facts: WordFacts): boolean =>
  !(facts.bitsOf(id) & (bit.FIRST_NAME | bit.SURNAME)) &&
  /..ed$|^(?:led|born|bound|style|wide|era|held|made|like)$/.test(facts.vocabulary.wordOf(id));

/** Is it in the code of a security or of a market in angle brackets (<ABC>, <ABC.XY>), as news agencies set them? */
export function isCode({ words, text }: ParagraphText, word: number, sentenceFirst: number): boolean {
  const { flags, start, count } = words;
  const isMark = (i: number, code: number): boolean =>
    (flags[i]! & PUNCTUATION) !== 0 && text.charCodeAt(start[i]!) === code;
  let i = word;
  while (i > sentenceFirst && !(flags[i]! & SPACE_BEFORE) && word - i < CODE_REACH && !isMark(i, LESS)) i--;
  if (!isMark(i, LESS)) return false;
  for (i++; i < count && !(flags[i]! & SPACE_BEFORE); i++) {
    if (isMark(i, GREATER)) return true;
    if (flags[i]! & WORD && !(flags[i]! & UPPER)) return false;
  }
  return false;
}
