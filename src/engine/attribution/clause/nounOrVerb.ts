/** Forms of cues that are nouns as well: which of the two stands here? */
import { GLUED, IS_CAPITAL, IS_CLITIC, IS_MARK, IS_NUMBER, IS_WORD, type Frame } from './frame';
import { isAdverb, isMark, isOneOf, isSmall, isWord, isWordOf, looksVerb, nounPhraseAt } from './nounPhrase';
import { subjectEnd } from './subjects';
import {
  ALONE,
  ATTACHES,
  AUXILIARY,
  BASE,
  COMMON,
  CUE,
  DETERMINER,
  FINITE,
  ING,
  NEGATION,
  PAST,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  REPORT,
  SAY,
  SPEECH_NOUN,
  SUBORDINATOR,
  THINK,
  THIRD,
} from './wordClasses';

/** Forms that are nouns as well ('the report', 'police reports suggest'): does this one stand where a noun stands? */
export function isNoun(frame: Frame, begin: number, i: number, limit: number): boolean {
  const classes = frame.classes[i]!;
  if (i === begin) return !(frame.classes[i]! & (ING | PAST));
  const p = i - 1;
  const prev = frame.classes[p]!;
  const small = isSmall(frame, p, ~COMMON);
  if (frame.kind[p]! & IS_CLITIC) return true;
  if (frame.kind[p]! & IS_MARK && frame.kind[i]! & GLUED && isMark(frame, p, 0x2d)) return true;
  if (frame.kind[p]! & IS_WORD && prev & (DETERMINER | POSSESSIVE) && !(prev & PRONOUN)) {
    // 'one report posted', 'another claim': a singular takes no verb without -s
    if (classes & BASE && !(classes & PAST) && isOneOf(frame, p, frame.known.singulars)) return true;
    // 'some say', 'both said', 'many argued'
    return !(classes & (PAST | BASE) && !nounFollows(frame, i + 1, limit)) || !(prev & ALONE);
  }
  if (small && prev & PREPOSITION && !(classes & ING)) return !isWord(frame, p, frame.known.to) || !(classes & BASE);
  // 'voicing worries about'
  if (!(classes & (PAST | ING)) && isSmall(frame, p, CUE) && prev & (ING | PAST)) return true;
  // 'its previous forecast of', 'the revised shortage forecast of'
  if (classes & BASE && classes & PAST && isWord(frame, i + 1, frame.known.of)) return true;
  if (classes & BASE && classes & PAST && frame.kind[p - 1]! & IS_CLITIC && !isPlural(frame, p)) return true;
  if (classes & BASE && !(classes & PAST)) {
    if (small && (prev & (AUXILIARY | NEGATION) || isWord(frame, p, frame.known.to))) return false;
    const s = subjectEnd(frame, begin, i) - 1;
    if (s < begin) return true;
    if (s < i - 1 && hasBetween(frame, s + 1, i, AUXILIARY)) return false;
    if (frame.classes[s]! & (PRONOUN | RELATIVE)) return false;
    if (isPlural(frame, s)) return false;
    // 'figures from the ministry show'
    const phrase = nounPhraseAt(frame, begin, i);
    if (!phrase || phrase.headEnd > s || !isPlural(frame, phrase.headEnd - 1)) return true;
    return !(phrase.end === s + 1 || (looksVerb(frame, phrase.end) && isSmall(frame, phrase.end + 1, PREPOSITION)));
  }
  if (classes & THIRD && !(classes & PAST)) {
    // '16 suspects', 'two claims'
    if (isAmount(frame, p) && !(p > begin && frame.kind[p - 1]! & IS_CAPITAL)) return true;
    if (isOneOf(frame, i, frame.known.nounForms) && p > begin && isBareSingular(frame, p)) return true;
    // 'contrary to media reports, …', 'amid such claims.'
    if (classes & SPEECH_NOUN && endsClause(frame, i + 1, limit) && hasPreposition(frame, begin, i)) return true;
    // 'after the attacks, …'
    if (
      !(classes & (SAY | REPORT | THINK)) &&
      (i + 1 >= limit || isMark(frame, i + 1, 0x2c) || isMark(frame, i + 1, 0x2e))
    )
      return true;
    const next = afterAdverbs(frame, i + 1, limit);
    if (
      next < limit &&
      (isSmall(frame, next, AUXILIARY) || (isSmall(frame, next, CUE) && frame.classes[next]! & (FINITE | BASE)))
    )
      return true;
    return isSmall(frame, i + 1, ATTACHES) && isOneOf(frame, i + 1, frame.known.nounTails);
  }
  return false;
}

const isAmount = (frame: Frame, i: number): boolean =>
  (frame.kind[i]! & IS_NUMBER) !== 0 || isSmall(frame, i, DETERMINER);

const ANY_CLOSED = SAY - 1;

/** 'damage [claims]', 'press [reports]': a singular without an article is no subject of its own inside a sentence. */
const isBareSingular = (frame: Frame, i: number): boolean =>
  (frame.kind[i]! & (IS_WORD | IS_CAPITAL)) === IS_WORD &&
  !(frame.classes[i]! & ANY_CLOSED) &&
  !isPlural(frame, i) &&
  ((frame.kind[i - 1]! & IS_MARK) !== 0
    ? !(frame.kind[i]! & GLUED)
    : isSmall(frame, i - 1, PREPOSITION | SUBORDINATOR | CUE | AUXILIARY) || looksVerb(frame, i - 1));

const endsClause = (frame: Frame, i: number, limit: number): boolean => i >= limit || (frame.kind[i]! & IS_MARK) !== 0;

/** A preposition that no noun takes before it opens the phrase that ends at item `i`. */
function hasPreposition(frame: Frame, begin: number, i: number): boolean {
  for (let j = i - 1; j >= Math.max(begin, i - 4); j--) {
    if (!(frame.kind[j]! & IS_WORD) || looksVerb(frame, j)) return false;
    if (isWordOf(frame, j, PREPOSITION)) {
      const opens = j === begin || !(frame.kind[j - 1]! & IS_WORD) || !isSmall(frame, j, ATTACHES);
      return opens || isOneOf(frame, j - 1, frame.known.leading);
    }
  }
  return false;
}

const afterAdverbs = (frame: Frame, i: number, limit: number): number => {
  while (i < limit && isAdverb(frame, i)) i++;
  return i;
};

function isPlural(frame: Frame, i: number): boolean {
  const { text, start, end } = frame;
  const e = end[i]!;
  // -s, but neither -ss nor the -ous of 'previous'
  const s =
    e - start[i]! > 2 &&
    text.charCodeAt(e - 1) === 115 &&
    text.charCodeAt(e - 2) !== 115 &&
    !text.startsWith('ous', e - 3);
  return s || isOneOf(frame, i, frame.known.plurals) || coordinatedBefore(frame, i);
}

const coordinatedBefore = (frame: Frame, i: number): boolean => {
  for (let j = i - 1; j >= Math.max(0, i - 4); j--) if (isWord(frame, j, frame.known.and)) return true;
  return false;
};

const nounFollows = (frame: Frame, i: number, limit: number): boolean =>
  i < limit && (frame.kind[i]! & IS_WORD) !== 0 && !(frame.classes[i]! & ~COMMON) && !(frame.kind[i]! & IS_CAPITAL);

export const hasBetween = (frame: Frame, from: number, to: number, bits: number): boolean => {
  for (let i = from; i < to; i++) if (isSmall(frame, i, bits)) return true;
  return false;
};
