/** Who does it: the subject of a verb, found from the clause's beginning or by looking back from the verb. */
import type { Span } from '../../model';
import {
  isRelative,
  isPlain,
  secondAfterAside,
  joinsNouns,
  listEnd,
  isAside,
  opensParticiple,
  cueBetween,
} from './asides';
import { GLUED, IS_CAPITAL, IS_CLITIC, IS_MARK, IS_NUMBER, IS_QUOTE, IS_WORD, type Frame } from './frame';
import { isAdverb, isComma, isDash, isMark, isOneOf, isSmall, isWordOf, looksVerb, nounPhraseAt } from './nounPhrase';
import {
  ALONE,
  AUXILIARY,
  COMMON,
  COORDINATOR,
  CUE,
  DETERMINER,
  ING,
  NEGATION,
  OBJECT_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TIME,
} from './wordClasses';

/** A source as ranges of items. */
export interface Source {
  readonly start: number;
  /** End of the noun phrase with its lists and prepositional phrases. */
  readonly end: number;
  /** End with an apposition ('Ann Vale, a lawyer for the city'). */
  readonly full: number;
  readonly pronoun: boolean;
}

/** Longest clause between a subject and its verb that is looked through, in items. */
const FAR = 40;

/** The item before which the subject of the verb at `verb` ends: auxiliaries, negations and adverbs are skipped. */
export function subjectEnd(frame: Frame, begin: number, verb: number): number {
  let end = verb;
  while (end > begin) {
    const i = end - 1;
    if (isSmall(frame, i, AUXILIARY | NEGATION) || isAdverb(frame, i)) end--;
    else if (isComma(frame, i) && asideAdverb(frame, begin, i) > begin) end = asideAdverb(frame, begin, i);
    else if (isFloating(frame, i) && i > begin && frame.kind[i - 1]! & IS_WORD) end--;
    else if (frame.classes[i]! & TIME && end - 1 > begin && frame.kind[i]! & IS_WORD && !isSmall(frame, i, CUE)) {
      // 'Vale on Monday said', 'Vale Monday said', 'the mayor last week said'
      let from = i;
      while (from > begin && frame.classes[from - 1]! & TIME) from--;
      if (isSmall(frame, from - 1, PREPOSITION)) from--;
      if (from <= begin) break;
      end = from;
    } else break;
  }
  return end;
}

/** The first comma of ', however,', ', though,' whose second one is at `close`; else `begin`. */
const asideAdverb = (frame: Frame, begin: number, close: number): number =>
  close - 2 > begin &&
  (isAdverb(frame, close - 1) || isSmall(frame, close - 1, SUBORDINATOR)) &&
  isComma(frame, close - 2)
    ? close - 2
    : begin;

/** 'Vale and Lund both said' */
const isFloating = (frame: Frame, i: number): boolean =>
  isSmall(frame, i, DETERMINER | OBJECT_PRONOUN) && isOneOf(frame, i, frame.known.floating);

/** Subject of the verb at `verb` in the sentence that begins at `begin`. */
export function subjectBefore(frame: Frame, begin: number, verb: number): Source | undefined {
  const end = subjectEnd(frame, begin, verb);
  if (end <= begin) return undefined;
  for (let i = afterOpening(frame, Math.max(begin, end - FAR), end); i < end; i++) {
    if (i > begin && !startsClause(frame, i)) continue;
    if (isSmall(frame, i, SUBORDINATOR) && i > begin) continue;
    // 'last month the bank said', 'was caught in the fire': no subject begins with a time or a participle
    if (i > begin && isSmall(frame, i, TIME)) continue;
    if (i > begin && looksVerb(frame, i) && isSmall(frame, i - 1, AUXILIARY | RELATIVE)) continue;
    // 'seven of whom remain in hospital, its head, Vale, said': the relative clause is none of the subject
    const relative =
      i > begin && isSmall(frame, i - 1, RELATIVE | SUBORDINATOR) && isOneOf(frame, i - 1, frame.known.whom);
    const found = reaching(frame, i, end);
    if (!found || isTimeList(frame, found)) continue;
    if (relative && hasComma(frame, i, end)) continue;
    // 'gunmen, whose number the minister put at 50'
    if (isOneOf(frame, found.start, frame.known.whose)) return ownerless(frame, found);
    return found;
  }
  return lookingBack(frame, begin, end);
}

/** 'In a filing with the Mint and Treasury Board, the group said': no subject stands in a phrase that opens the sentence. */
function afterOpening(frame: Frame, begin: number, end: number): number {
  if (!isWordOf(frame, begin, PREPOSITION | SUBORDINATOR)) return begin;
  const clause = !isWordOf(frame, begin, PREPOSITION);
  for (let i = begin + 1; i < end - 1; i++) {
    if (isComma(frame, i)) return i + 1;
    if (clause && (isSmall(frame, i, AUXILIARY) || looksVerb(frame, i))) return begin;
  }
  return begin;
}

const hasComma = (frame: Frame, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isComma(frame, i)) return true;
  return false;
};

/** 'on Monday night, and the mayor': a time and the beginning of the next clause are no list. */
function isTimeList(frame: Frame, { start, end }: Source): boolean {
  let i = start;
  if (isSmall(frame, i, DETERMINER)) i++;
  const first = i;
  while (i < end && (isWordOf(frame, i, TIME) || frame.kind[i]! & IS_NUMBER)) i++;
  return i > first && i < end && (isComma(frame, i) || isSmall(frame, i, COORDINATOR));
}

/** Without 'whose number': the name behind it, if one is there. */
function ownerless(frame: Frame, source: Source): Source | undefined {
  for (let i = source.start + 2; i < source.end; i++)
    if (frame.kind[i]! & IS_CAPITAL || isSmall(frame, i, DETERMINER | POSSESSIVE)) return { ...source, start: i };
  return undefined;
}

/** May a subject begin at item `i`, going by the item before it? */
function startsClause(frame: Frame, i: number): boolean {
  const k = frame.kind[i - 1]!;
  if (k & IS_QUOTE) return true;
  if (k & IS_MARK)
    return (
      isComma(frame, i - 1) ||
      isMark(frame, i - 1, 0x3b) ||
      isMark(frame, i - 1, 0x3a) ||
      isMark(frame, i - 1, 0x28) ||
      isMark(frame, i - 1, 0x2026) ||
      isDash(frame, i - 1)
    );
  if (!(k & IS_WORD)) return false;
  const c = frame.classes[i - 1]!;
  return (
    (c & (COORDINATOR | SUBORDINATOR)) !== 0 ||
    isAdverb(frame, i - 1) ||
    (c & TIME) !== 0 ||
    isSmall(frame, i - 1, CUE) ||
    looksVerb(frame, i - 1)
  );
}

/** The noun phrase at `start` when it, its lists, appositions and relative clauses reach exactly to `end`. */
function reaching(frame: Frame, start: number, end: number): Source | undefined {
  const phrase = nounPhraseAt(frame, start, end);
  if (!phrase) return undefined;
  const { pronoun } = phrase;
  const done = (to: number, full = to): Source => ({ start, end: to, full, pronoun });
  let at = phrase.end;
  for (let turns = 0; turns < 8; turns++) {
    if (at === end) return done(at);
    if (isSmall(frame, at, COORDINATOR)) {
      if (!joinsNouns(frame, at)) return undefined;
      const more = nounPhraseAt(frame, at + 1, end);
      if (!more || more.pronoun) return undefined;
      at = more.end;
      continue;
    }
    if (isComma(frame, at)) {
      const list = listEnd(frame, at, end);
      if (list > at) {
        at = list;
        continue;
      }
      const second = secondAfterAside(frame, at, end);
      if (second > at) {
        at = second;
        continue;
      }
      if (!isComma(frame, end - 1) || end - 1 <= at || !isAside(frame, at + 1, end - 1)) return undefined;
      // ', in a post on its site,' tells where, not who
      const tellsWho = !isOneOf(frame, at + 1, frame.known.settings) && !opensParticiple(frame, at + 1);
      return done(at, tellsWho ? end - 1 : at);
    }
    if (isDash(frame, at)) return isDash(frame, end - 1) && end - 1 > at ? done(at) : undefined;
    // 'those who survived': the clause tells which
    if (isSmall(frame, at, RELATIVE) && at + 1 < end && isRelative(frame, at, end))
      return done(at - start === 1 && isWordOf(frame, start, ALONE) ? end : at);
    if (isSmall(frame, at, ING) && !cueBetween(frame, at + 1, end)) return done(at);
    // 'data released on Monday showed': a participle that belongs to the noun
    if (looksVerb(frame, at) && isSmall(frame, at + 1, PREPOSITION)) {
      if (at + 1 === end) return done(at); // the time after it was passed over
      if (isPlain(frame, at + 2, end)) return done(end);
    }
    return undefined;
  }
  return undefined;
}

/** The words before `end` that can only be one noun phrase: a relative's antecedent, a pronoun, a run of capitals. */
function lookingBack(frame: Frame, begin: number, end: number): Source | undefined {
  let to = end;
  if (isSmall(frame, to - 1, RELATIVE)) {
    to--;
    if (to > begin && isComma(frame, to - 1)) to--;
    // the antecedent: the longest noun phrase that ends here
    for (let i = Math.max(begin, to - 14); i < to; i++) {
      if (
        i > begin &&
        frame.kind[i - 1]! & IS_WORD &&
        !isSmall(frame, i - 1, ~COMMON) &&
        frame.kind[i - 1]! & IS_CAPITAL
      )
        continue;
      const phrase = nounPhraseAt(frame, i, to);
      if (phrase && phrase.end === to && !phrase.pronoun) return { start: i, end: to, full: to, pronoun: false };
    }
    return undefined;
  }
  if (frame.classes[to - 1]! & PRONOUN) return { start: to - 1, end: to, full: to, pronoun: true };
  let from = to;
  while (from > begin && inName(frame, from - 1)) from--;
  while (from < to && (frame.classes[from]! & (TIME | PREPOSITION) || frame.kind[from]! & (IS_MARK | IS_CLITIC)))
    from++;
  if (from < to) return { start: from, end: to, full: to, pronoun: false };
  // 'the chief of staff' after something that no rule explains
  while (from > begin && to - from < 8 && frame.kind[from - 1]! & IS_WORD) {
    from--;
    if (isSmall(frame, from, DETERMINER | POSSESSIVE)) return { start: from, end: to, full: to, pronoun: false };
    if (isSmall(frame, from, COORDINATOR | SUBORDINATOR | AUXILIARY | PRONOUN | PREPOSITION)) break;
  }
  return undefined;
}

const inName = (frame: Frame, i: number): boolean => {
  const k = frame.kind[i]!;
  if (k & IS_CAPITAL) return true;
  if (k & (IS_CLITIC | IS_NUMBER)) return true;
  return (
    (k & IS_MARK) !== 0 &&
    (isMark(frame, i, 0x2d) || isMark(frame, i, 0x2e)) &&
    (k & GLUED) !== 0 &&
    i > 0 &&
    (frame.kind[i - 1]! & IS_CAPITAL) !== 0
  );
};

/** The noun phrase after an inverted cue or after 'by': 'said Ann Vale, a lawyer'. */
export function subjectAfter(frame: Frame, from: number, limit: number): Source | undefined {
  let start = from;
  while (start < limit && isAdverb(frame, start)) start++;
  if (isSmall(frame, start, PREPOSITION | COORDINATOR | SUBORDINATOR)) {
    // 'by both the city and the state'
    return undefined;
  }
  const phrase = nounPhraseAt(frame, start, limit);
  if (!phrase) return undefined;
  let end = withoutSetting(frame, phrase.headEnd, phrase.end);
  while (isSmall(frame, end, COORDINATOR)) {
    const more = nounPhraseAt(frame, end + 1, limit);
    if (!more || more.pronoun || looksVerb(frame, more.end)) break;
    end = withoutSetting(frame, more.headEnd, more.end);
  }
  const list = isComma(frame, end) ? listEnd(frame, end, limit) : end;
  if (list > end && !looksVerb(frame, list)) end = list;
  let full = end;
  for (let turns = 0; turns < 3; turns++) full = apposition(frame, full, limit);
  return { start, end, full, pronoun: phrase.pronoun };
}

/** 'said the mayor in a statement': in, on, at after an inverted subject tell the setting, of and for belong to it. */
function withoutSetting(frame: Frame, headEnd: number, end: number): number {
  for (let i = headEnd; i < end; i++) if (isOneOf(frame, i, frame.known.settings)) return i;
  return end;
}

/** End of the apposition after `at` (', a lawyer for the city'), or `at`. */
function apposition(frame: Frame, at: number, limit: number): number {
  if (!isComma(frame, at) || at + 1 >= limit) return at;
  const first = at + 1;
  if (frame.kind[first]! & IS_QUOTE) return at;
  const opens =
    isSmall(frame, first, DETERMINER | POSSESSIVE) ||
    (frame.kind[first]! & (IS_CAPITAL | IS_NUMBER)) !== 0 ||
    isOneOf(frame, first, frame.known.origins) ||
    !(frame.classes[first]! & ~COMMON);
  if (!opens || looksVerb(frame, first) || frame.classes[first]! & (PRONOUN | TIME)) return at;
  const from = isSmall(frame, first, PREPOSITION) ? first + 1 : first;
  const phrase = nounPhraseAt(frame, from, limit);
  if (!phrase) return at;
  const { end } = phrase;
  const ended =
    end >= limit || (frame.kind[end]! & (IS_MARK | IS_QUOTE)) !== 0 || isSmall(frame, end, RELATIVE | PREPOSITION);
  return ended ? end : at;
}

/** The subject of the sentence's main clause. */
export function mainSubject(frame: Frame, sentence: Span): Source | undefined {
  const { end } = sentence;
  for (let i = afterDateline(frame, sentence); i < end; i++) {
    if (frame.kind[i]! & IS_QUOTE) continue;
    if (i > sentence.start && !startsClause(frame, i)) continue;
    const c = frame.classes[i]!;
    if (c & (PREPOSITION | SUBORDINATOR | ING) && frame.kind[i]! & IS_WORD && !nameStart(frame, i)) {
      // a clause or phrase before the main one: on to the comma after it
      while (i + 1 < end && !isComma(frame, i)) i++;
      continue;
    }
    const phrase = nounPhraseAt(frame, i, end);
    if (!phrase) continue;
    if (isComma(frame, phrase.end) && i === sentence.start && onlyTime(frame, i, phrase.end)) continue;
    return { start: i, end: phrase.end, full: phrase.end, pronoun: phrase.pronoun };
  }
  return undefined;
}

/** 'PORT ELLERY, Maine — The mayor …' */
function afterDateline(frame: Frame, { start, end }: Span): number {
  if (frame.kind[start]! & IS_QUOTE) return start;
  for (let i = start + 1; i < Math.min(end, start + 10); i++) {
    if (isDash(frame, i)) return i + 1;
    if ((frame.kind[i]! & (IS_WORD | IS_CAPITAL)) === IS_WORD || frame.kind[i]! & IS_QUOTE) break;
  }
  return start;
}

const nameStart = (frame: Frame, i: number): boolean =>
  (frame.kind[i]! & IS_CAPITAL) !== 0 && i + 1 < frame.count && (frame.kind[i + 1]! & IS_CAPITAL) !== 0;

const onlyTime = (frame: Frame, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (frame.classes[i]! & TIME) return true;
  return false;
};
