/** Noun phrases over the items of a frame, by closed classes and capitals. */
import { GLUED, IS_CAPITAL, IS_CLITIC, IS_MARK, IS_NUMBER, IS_QUOTE, IS_WORD, type Frame } from './frame';
import {
  ADVERB,
  ALONE,
  ATTACHES,
  AUXILIARY,
  COMMON,
  COORDINATOR,
  CUE,
  DETERMINER,
  FINITE,
  ING,
  NEGATION,
  OBJECT_PRONOUN,
  PAST,
  PLAIN_VERB,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  SPEECH_NOUN,
  SUBORDINATOR,
  TIME,
} from './wordClasses';

/** Half-open ranges of items. */
export interface NounPhrase {
  readonly start: number;
  /** End of the head and what stands before it. */
  readonly headEnd: number;
  /** End with prepositional phrases. */
  readonly end: number;
  readonly pronoun: boolean;
}

const COMMA = 0x2c;
const CLOSED = PRONOUN | OBJECT_PRONOUN | PREPOSITION | COORDINATOR | SUBORDINATOR | AUXILIARY | NEGATION;

export const isMark = (frame: Frame, i: number, c: number): boolean =>
  i < frame.count && (frame.kind[i]! & IS_MARK) !== 0 && frame.value[i] === c;
/** Is item `i` the word of this number, in whatever case? */
export const isWord = (frame: Frame, i: number, word: number): boolean =>
  i < frame.count && (frame.kind[i]! & IS_WORD) !== 0 && frame.value[i] === word;
export const isOneOf = (frame: Frame, i: number, words: ReadonlySet<number>): boolean =>
  i < frame.count && (frame.kind[i]! & IS_WORD) !== 0 && words.has(frame.value[i]!);
export const isComma = (frame: Frame, i: number): boolean => isMark(frame, i, COMMA);
export const isDash = (frame: Frame, i: number): boolean =>
  isMark(frame, i, 0x2014) ||
  isMark(frame, i, 0x2013) ||
  (isMark(frame, i, 0x2d) &&
    (!(frame.kind[i]! & GLUED) || isMark(frame, i + 1, 0x2d) || (i > 0 && isMark(frame, i - 1, 0x2d))));
export const isSmall = (frame: Frame, i: number, bits: number): boolean =>
  (frame.kind[i]! & (IS_WORD | IS_CAPITAL)) === IS_WORD && (frame.classes[i]! & bits) !== 0;

/** As `isSmall`, also with a capital. */
export const isWordOf = (frame: Frame, i: number, bits: number): boolean =>
  (frame.kind[i]! & IS_WORD) !== 0 && (frame.classes[i]! & bits) !== 0;

/** A word in -ly that is an adverb, or one of the adverbs without ending. */
export function isAdverb(frame: Frame, i: number): boolean {
  if (!(frame.kind[i]! & IS_WORD)) return false;
  if (frame.classes[i]! & ADVERB) return true;
  if (frame.kind[i]! & IS_CAPITAL) return false;
  const { text, end } = frame;
  const e = end[i]!;
  return e - frame.start[i]! > 4 && text.charCodeAt(e - 1) === 121 && text.charCodeAt(e - 2) === 108;
}

/** A small-letter word that after a noun is a finite verb: by list, or by its ending -ed. */
export function looksVerb(frame: Frame, i: number): boolean {
  if ((frame.kind[i]! & (IS_WORD | IS_CAPITAL)) !== IS_WORD) return false;
  const classes = frame.classes[i]!;
  if (classes & (AUXILIARY | PLAIN_VERB)) return true;
  if (classes & CUE && classes & FINITE) return true;
  const { text, start, end } = frame;
  const e = end[i]!;
  return e - start[i]! >= 4 && text.charCodeAt(e - 1) === 100 && text.charCodeAt(e - 2) === 101;
}

function endsIn({ text, start, end }: Frame, i: number, suffix: string): boolean {
  return end[i]! - start[i]! > suffix.length + 2 && text.startsWith(suffix, end[i]! - suffix.length);
}

/** The noun phrase that begins at item `from` and ends before `limit`. */
export function nounPhraseAt(frame: Frame, from: number, limit: number): NounPhrase | undefined {
  if (from >= limit) return undefined;
  if (frame.classes[from]! & PRONOUN && !(frame.kind[from]! & IS_CLITIC))
    return { start: from, headEnd: from + 1, end: from + 1, pronoun: true };
  // 'Promising to act, Vale …' begins with no subject
  if (
    frame.classes[from]! & COMMON &&
    from + 1 < limit &&
    endsIn(frame, from, 'ing') &&
    (isSmall(frame, from + 1, PREPOSITION | DETERMINER | POSSESSIVE | PRONOUN | OBJECT_PRONOUN) ||
      isName(frame, from + 1))
  )
    return undefined;
  const headEnd = core(frame, from, limit);
  if (headEnd === from) return undefined;
  // 'financed by loans', 'released in May', 'took fire': a verb or participle without its noun
  if (from + 1 < limit && looksVerb(frame, from) && isSmall(frame, from + 1, PREPOSITION | DETERMINER | POSSESSIVE))
    return undefined;
  let end = headEnd;
  // 'of' always belongs to the phrase, other prepositions after a common noun
  for (;;) {
    if (end + 1 >= limit || !isSmall(frame, end, ATTACHES)) break;
    const of = isWord(frame, end, frame.known.of);
    if (!of && isName(frame, end - 1)) break;
    let next = core(frame, end + 1, limit);
    if (next === end + 1) break;
    // 'for Mr. Vale and the mayor': a list inside the phrase is left to the caller
    while (next < limit && isMark(frame, next, 0x26)) {
      const more = core(frame, next + 1, limit);
      if (more === next + 1) break;
      next = more;
    }
    end = next;
  }
  return { start: from, headEnd, end, pronoun: false };
}

/** A capital that is not only the sentence's first letter. */
export const isName = (frame: Frame, i: number): boolean =>
  (frame.kind[i]! & IS_CAPITAL) !== 0 &&
  !(frame.classes[i]! & (COMMON | SPEECH_NOUN) && (i === 0 || isMark(frame, i - 1, 0x2e)));

/** Determiner, modifiers and nouns from `from`: the item after them, or `from` where no noun phrase begins. */
function core(frame: Frame, from: number, limit: number): number {
  const { kind, classes } = frame;
  let i = from;
  let determined = false;
  let noun = false;
  let alone = false;
  for (; i < limit; i++) {
    const k = kind[i]!;
    if (k & IS_QUOTE) {
      // 'the “…” plan': marked words inside the phrase
      const nextNoun =
        i + 1 < limit && kind[i + 1]! & IS_WORD && !(classes[i + 1]! & CLOSED) && !looksVerb(frame, i + 1);
      if (determined && !noun && nextNoun) continue;
      break;
    }
    if (k & IS_CLITIC) {
      if (!noun) break;
      determined = true;
      noun = false;
      continue;
    }
    if (k & IS_MARK) {
      if (!joins(frame, i, limit)) {
        if (isMark(frame, i, 0x28) && noun) {
          const close = closing(frame, i, limit);
          if (close > i) {
            i = close;
            continue;
          }
        }
        break;
      }
      continue;
    }
    if (k & IS_NUMBER) {
      noun = true;
      continue;
    }
    const c = classes[i]!;
    const capital = (k & IS_CAPITAL) !== 0;
    const first = i === from;
    if (c & (DETERMINER | POSSESSIVE) && (!capital || first)) {
      if (noun && !(c & ALONE)) break;
      if (noun) break;
      determined = true;
      alone = (c & ALONE) !== 0;
      continue;
    }
    if (capital && !first && !(c & (PRONOUN | AUXILIARY))) {
      if (c & TIME && noun && !hyphenBefore(frame, i)) break;
      noun = true;
      continue;
    }
    if (c & CLOSED) break;
    if (first && !capital && !(c & DETERMINER) && endsIn(frame, i, 'ing')) break;
    if (c & TIME && noun && !hyphenBefore(frame, i)) break;
    if (isAdverb(frame, i)) {
      if (noun) break;
      if (!determined) break;
      continue;
    }
    // 'preliminary reports said': what is before a verb of saying is the noun
    const isReport = c & SPEECH_NOUN && isSmall(frame, i + 1, CUE) && (classes[i + 1]! & PAST) !== 0;
    if (noun && !isReport && !hyphenBefore(frame, i) && looksVerb(frame, i)) break;
    if (!noun && !determined && !capital && c & CUE && c & (FINITE | ING)) break;
    if (noun && c & CUE && c & ING) break;
    noun = true;
  }
  if (noun) return i;
  return alone ? i : from;
}

const hyphenBefore = (frame: Frame, i: number): boolean =>
  i > 0 && isMark(frame, i - 1, 0x2d) && (frame.kind[i]! & GLUED) !== 0;

/** Marks inside a name or compound: hyphens, the stop of an abbreviation, apostrophes, & and /. */
function joins(frame: Frame, i: number, limit: number): boolean {
  const { kind, value } = frame;
  const glued = (kind[i]! & GLUED) !== 0;
  const nextGlued = i + 1 < limit && (kind[i + 1]! & GLUED) !== 0;
  const mark: number = value[i]!;
  switch (mark) {
    case 0x2d:
    case 0x2010:
    case 0x2011:
    case 0x2f:
    case 0x40:
    case 0x23:
      return i + 1 < limit && nextGlued;
    case 0x2013:
      return glued && nextGlued && i + 1 < limit && (kind[i + 1]! & IS_CAPITAL) !== 0;
    case 0x26:
      return true;
    case 0x27:
    case 0x2019:
      return glued;
    case 0x2e:
      return glued && i + 1 < limit && i > 0 && (kind[i - 1]! & IS_CAPITAL) !== 0;
    default:
      return false;
  }
}

/** The closing bracket of a short insertion, or -1. */
function closing(frame: Frame, open: number, limit: number): number {
  for (let i = open + 1; i < Math.min(limit, open + 10); i++) if (isMark(frame, i, 0x29)) return i;
  return -1;
}

/** Nothing but numbers and words of time: '16', 'Sunday night', 'late on Monday', 'this year'; a broken number of something. */
export function isNobody(frame: Frame, { start, end }: { start: number; end: number }): boolean {
  if (frame.kind[start]! & IS_NUMBER && frame.text.slice(frame.start[start], frame.end[start]).includes('.'))
    return true;
  let counts = false;
  for (let i = start; i < end; i++) {
    const number = (frame.kind[i]! & IS_NUMBER) !== 0;
    const time = isWordOf(frame, i, TIME) || isOneOf(frame, i, frame.known.parts);
    if (!number && !time && !(frame.kind[i]! & IS_MARK) && !isWordOf(frame, i, PREPOSITION | DETERMINER)) return false;
    counts ||= number || time;
  }
  return counts;
}
