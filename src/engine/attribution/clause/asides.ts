/** What may stand between a subject and its verb: lists, appositions, relative clauses and participles. */
import { IS_CAPITAL, IS_NUMBER, IS_QUOTE, IS_WORD, type Frame } from './frame';
import { isAdverb, isComma, isOneOf, isSmall, looksVerb, nounPhraseAt } from './nounPhrase';
import {
  AUXILIARY,
  COORDINATOR,
  CUE,
  DETERMINER,
  FINITE,
  NAME,
  NEGATION,
  PARTICIPLE,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
} from './wordClasses';

/** 'who had seen it', up to `end`: a relative clause without a comma, a quotation or another speaker in it. */
export function isRelative(frame: Frame, at: number, end: number): boolean {
  const that = frame.text.charCodeAt(frame.start[at]!) === 0x74;
  if (that && !looksVerb(frame, at + 1) && !isAdverb(frame, at + 1)) return false;
  for (let i = at; i < end; i++) if (isComma(frame, i) || frame.kind[i]! & IS_QUOTE) return false;
  return !cueBetween(frame, at, end);
}

/** Nothing but the words of one prepositional phrase. */
export function isPlain(frame: Frame, from: number, to: number): boolean {
  if (from >= to || to - from > 8) return false;
  for (let i = from; i < to; i++)
    if (!(frame.kind[i]! & IS_WORD) || looksVerb(frame, i) || isSmall(frame, i, COORDINATOR | SUBORDINATOR | PRONOUN))
      return false;
  return true;
}

/** ', who runs the harbor, and Ivo Lund': the item 'and' behind an aside that a second subject follows, or `at`. */
export function secondAfterAside(frame: Frame, at: number, end: number): number {
  const tells = isSmall(frame, at + 1, RELATIVE | DETERMINER | POSSESSIVE) || (frame.kind[at + 1]! & IS_NUMBER) !== 0;
  if (!tells || !(frame.kind[at - 1]! & IS_CAPITAL)) return at;
  for (let i = at + 2; i < Math.min(end - 1, at + 20); i++)
    if (isComma(frame, i)) {
      const isName = isSmall(frame, i + 1, COORDINATOR) && i + 2 < end && (frame.kind[i + 2]! & IS_CAPITAL) !== 0;
      return isName && isAside(frame, at + 1, i) && nounPhraseAt(frame, i + 2, end) ? i + 1 : at;
    }
  return at;
}

export const joinsNouns = (frame: Frame, i: number): boolean => isOneOf(frame, i, frame.known.joining);

/** ', Y and Z' from the comma at `at`: where the list ends, or `at`. */
export function listEnd(frame: Frame, at: number, end: number): number {
  let i = at;
  for (let turns = 0; turns < 8 && isComma(frame, i); turns++) {
    const last = isSmall(frame, i + 1, COORDINATOR);
    // ', but the mayor', ', and Vale': with a comma before its only conjunction a clause begins, not the second of two
    if (last && (turns === 0 || !joinsNouns(frame, i + 1))) return at;
    const item = nounPhraseAt(frame, last ? i + 2 : i + 1, end);
    if (!item || item.pronoun) return at;
    i = item.end;
    if (last) return i;
    if (isSmall(frame, i, COORDINATOR)) {
      const final = nounPhraseAt(frame, i + 1, end);
      return final ? final.end : at;
    }
  }
  return at;
}

/** Does the stretch between two commas add to the noun before it: a noun phrase, an age, a relative clause, a party? */
export function isAside(frame: Frame, from: number, to: number): boolean {
  if (to - from > 30) return false;
  const relative = isSmall(frame, from, RELATIVE) || isSmall(frame, from, POSSESSIVE);
  if (relative) return true;
  if (isSmall(frame, from, COORDINATOR | AUXILIARY | NEGATION)) return false;
  return !cueBetween(frame, opensParticiple(frame, from) ? from + 1 : from, to);
}

/** ', published by the institute,': a participle that belongs to the noun before it. */
export const opensParticiple = (frame: Frame, from: number): boolean =>
  isSmall(frame, from, PARTICIPLE) && isSmall(frame, from + 1, PREPOSITION);

export function cueBetween(frame: Frame, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!isSmall(frame, i, CUE) || !(frame.classes[i]! & FINITE)) continue;
    // 'a man called Tom'
    const gives = isSmall(frame, i, NAME) && i + 1 < to && (frame.kind[i + 1]! & IS_CAPITAL) !== 0;
    if (!gives) return true;
  }
  return false;
}
