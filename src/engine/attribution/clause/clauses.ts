/** Cues of a frame sentence, each with its source and with what is attributed by it. Offsets are items of the frame. */
import type { Span } from '../../model';
import { GLUED, IS_CAPITAL, IS_MARK, IS_QUOTE, IS_TRIGGER, IS_WORD, type Frame } from './frame';
import {
  isAdverb,
  isComma,
  isDash,
  isMark,
  isNobody,
  isOneOf,
  isSmall,
  isWord,
  isWordOf,
  looksVerb,
  nounPhraseAt,
} from './nounPhrase';
import { accordingTo } from './according';
import { sourceOf } from './cueSource';
import { hasBetween, isNoun } from './nounOrVerb';
import { subjectAfter, subjectBefore, subjectEnd, type Source } from './subjects';
import {
  AUXILIARY,
  COMMON,
  BASE,
  BE,
  COORDINATOR,
  CUE,
  DENY,
  DETERMINER,
  FINITE,
  ING,
  NAME,
  NEEDS_HEARER,
  NEGATION,
  OBJECT,
  PARTICIPLE,
  PAST,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  QUOTE_ONLY,
  RELATIVE,
  REPORT,
  SAY,
  SUBORDINATOR,
  THINK,
  THIRD,
  TIME,
} from './wordClasses';

export interface CueClause {
  readonly cue: Span;
  readonly classes: number;
  readonly source: Source;
  /** Source and cue together. */
  readonly from: number;
  readonly to: number;
  readonly scope: Span;
  /** The scope stands before the cue (', he said.'). */
  readonly trailing: boolean;
  readonly negated: boolean;
  /** Set off by commas on both sides (', he said,'): all of its sentence is attributed. */
  readonly aside: boolean;
}

const COLON = 0x3a;

/** Cues of a sentence. Without a quotation in it only cues that report count. */
export function findClauses(frame: Frame, sentence: Span, quoted: boolean): CueClause[] {
  const cues = quoted ? CUE : CUE & ~(QUOTE_ONLY | OBJECT);
  const found: CueClause[] = [];
  for (let i = sentence.start; i < sentence.end; i++) {
    if (!(frame.kind[i]! & IS_TRIGGER)) continue;
    const classes = frame.classes[i]!;
    const cue =
      classes & cues ||
      (classes & CUE && classes & PAST && hasThat(frame, i + 1, sentence.end)) ||
      (classes & OBJECT && givesFigure(frame, i + 1, sentence.end));
    const clause = accordingTo(frame, sentence, i) ?? (cue ? verbClause(frame, sentence, i, found) : undefined);
    if (clause) found.push(clause);
  }
  return found.length > 1 ? withLimits(frame, found) : found;
}

/** A scope ends where the next clause begins with a subject of its own after 'and', 'but', 'while'. */
function withLimits(frame: Frame, clauses: readonly CueClause[]): CueClause[] {
  return clauses.map((clause, n) => {
    if (clause.trailing) return clause;
    for (const next of clauses.slice(n + 1)) {
      const before = next.from - 1;
      const coordinated =
        before > clause.to &&
        (isSmall(frame, before, COORDINATOR) || isMark(frame, before, 0x3b) || isSmall(frame, before, SUBORDINATOR)) &&
        !isSmall(frame, before, RELATIVE);
      if (coordinated && next.from > clause.scope.start && next.from < clause.scope.end)
        return { ...clause, scope: { start: clause.scope.start, end: before } };
    }
    return clause;
  });
}

/** 'agreed to buy': an act, and no words about one. */
const isConsent = (frame: Frame, i: number): boolean =>
  isOneOf(frame, i, frame.known.consents) &&
  isWord(frame, i + 1, frame.known.to) &&
  !isSmall(frame, i + 2, DETERMINER | POSSESSIVE);

/** 'thought to be one of …', 'believed to have left': nobody says who thinks so. */
const isHeldToBe = (frame: Frame, i: number): boolean =>
  isWord(frame, i + 1, frame.known.to) && isOneOf(frame, i + 2, frame.known.beOrHave);

/** 'fired back that', 'made the point that' */
const hasThat = (frame: Frame, from: number, limit: number): boolean => {
  for (let i = from; i < Math.min(limit, from + 4) && !(frame.kind[i]! & (IS_MARK | IS_QUOTE)); i++)
    if (isWord(frame, i, frame.known.that)) return true;
  return false;
};

/** 'gave a figure of 300', 'released a new death toll of 300' */
export function givesFigure(frame: Frame, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + 5) && !(frame.kind[i]! & (IS_MARK | IS_QUOTE)); i++)
    if (isOneOf(frame, i, frame.known.amountNouns)) return isWord(frame, i + 1, frame.known.of);
  return false;
}

/** The clause of the cue verb at item `i`: passive with an agent, before its subject, or behind it. */
function verbClause(frame: Frame, sentence: Span, i: number, before: readonly CueClause[]): CueClause | undefined {
  const { start: begin, end: limit } = sentence;
  let classes = frame.classes[i]!;
  if (frame.kind[i]! & IS_CAPITAL && !(i === begin || frame.kind[i - 1]! & IS_QUOTE)) return undefined;
  if (isNoun(frame, begin, i, limit) || isConsent(frame, i)) return undefined;
  const first = subjectEnd(frame, begin, i);
  const passive = hasBetween(frame, first, i, BE) && (classes & PARTICIPLE) !== 0 && !(classes & ING);
  const negated = (classes & DENY) !== 0 || negatedBefore(frame, begin, i);
  const cue = { start: i, end: i + 1 };
  if (classes & PAST && hasThat(frame, i + 1, limit)) classes |= SAY;
  if (classes & PARTICIPLE && isHeldToBe(frame, i)) return undefined;

  // 'called a “…” by the mayor', 'confirmed by both'
  if (classes & PARTICIPLE && (passive || !directlyAfterSubject(frame, begin, i))) {
    const by = agent(frame, i + 1, limit);
    if (by) {
      // 'was told by officials that …'
      const trailing = !(passive && isWord(frame, by.full, frame.known.that));
      const scope = trailing ? passiveScope(sentence, first, by) : { start: by.full, end: limit };
      return { cue, classes, source: by, from: i, to: by.full, scope, trailing, negated, aside: false };
    }
    if (passive) return undefined;
  }

  // inverted: '“…,” said Ann Vale'
  const inverted = classes & (FINITE | BASE) ? invertedSource(frame, sentence, i) : undefined;
  if (inverted) {
    const scope = { start: scopeStart(before, begin, i), end: commaBefore(frame, begin, i) };
    return { cue, classes, source: inverted, from: i, to: inverted.full, scope, trailing: true, negated, aside: false };
  }

  const source = sourceOf(frame, sentence, i, first, before);
  if (!source || isNobody(frame, source)) return undefined;
  // 'waves slammed into the boat', 'the blast knocked down a wall': what was done, not what was thought of it
  if ((classes & CUE) === NAME && isOneOf(frame, i + 1, frame.known.directions)) return undefined;
  const from = source.start < i && source.start >= begin && source.full >= first - 1 ? source.start : i;
  const after = afterCue(frame, i + 1, limit);
  const trailing = isTrailing(frame, sentence, { from, after: afterHearer(frame, classes, after, limit) });
  const scope = trailing
    ? { start: scopeStart(before, begin, from), end: commaBefore(frame, begin, from) }
    : { start: i + 1, end: limit };
  const aside =
    from > begin &&
    isComma(frame, from - 1) &&
    after < limit - 1 &&
    isComma(frame, after) &&
    !(frame.kind[after + 1]! & IS_QUOTE);
  return { cue, classes, source, from, to: i + 1, scope, trailing, negated, aside };
}

function negatedBefore(frame: Frame, begin: number, i: number): boolean {
  for (let j = i - 1; j >= Math.max(begin, i - 5); j--) {
    if (frame.kind[j]! & (IS_MARK | IS_QUOTE) || isSmall(frame, j, SUBORDINATOR)) return false;
    if (isSmall(frame, j, NEGATION)) return true;
  }
  return false;
}

/** Is the item before the verb (adverbs apart) a name or pronoun, so that a participle is a past tense? */
function directlyAfterSubject(frame: Frame, begin: number, i: number): boolean {
  let j = i - 1;
  while (j >= begin && isAdverb(frame, j)) j--;
  return j >= begin && !!(frame.classes[j]! & (PRONOUN | RELATIVE));
}

/** 'by NP' within the next few items. */
function agent(frame: Frame, from: number, limit: number): Source | undefined {
  for (let i = from; i < Math.min(limit, from + 8); i++) {
    if (frame.kind[i]! & IS_MARK && !(frame.kind[i]! & GLUED)) return undefined;
    // 'said 40 people had been found by Monday': what follows is a clause with a verb of its own
    if (isSmall(frame, i, CUE | SUBORDINATOR) || looksVerb(frame, i)) return undefined;
    if (isWord(frame, i, frame.known.by)) {
      if (isSmall(frame, i + 1, ING)) return undefined;
      const by = subjectAfter(frame, i + 1, limit);
      return by && isNobody(frame, by) ? undefined : by;
    }
  }
  return undefined;
}

/** From the start of the sentence up to the end of the agent: 'the pier was called “…” by the mayor'. */
const passiveScope = (sentence: Span, verb: number, by: Source): Span => ({
  start: sentence.start,
  end: Math.max(verb, Math.min(by.full, sentence.end) - 1, by.start - 1),
});

/** The subject after the cue, where the cue follows a quotation or a comma directly. */
function invertedSource(frame: Frame, sentence: Span, i: number): Source | undefined {
  const classes = frame.classes[i]!;
  if (!(classes & (SAY | QUOTE_ONLY | REPORT | THINK))) return undefined;
  let p = i - 1;
  const comma = p >= sentence.start && (isComma(frame, p) || isDash(frame, p));
  if (comma) p--;
  const afterQuote = p >= sentence.start && (frame.kind[p]! & IS_QUOTE) !== 0;
  const atStart = i === sentence.start;
  if (!afterQuote && !comma && !atStart) return undefined;
  if (classes & NEEDS_HEARER) return undefined;
  // 'Ann Vale, 58, wrote …': the subject stands before the cue
  if (!afterQuote && !atStart && subjectBefore(frame, sentence.start, i)) return undefined;
  const source = subjectAfter(frame, i + 1, sentence.end);
  if (!source || source.start !== i + 1) return undefined;
  if (!afterQuote && source.pronoun) return undefined;
  const next = source.full;
  if (
    next < sentence.end &&
    (looksVerb(frame, next) || frame.classes[next]! & (AUXILIARY | RELATIVE)) &&
    isSmall(frame, next, ~COMMON) &&
    !isSmall(frame, next, RELATIVE)
  )
    return undefined;
  // 'said the plan was dead' has a subject of its own before it; ', said the mayor' has not
  return source;
}

/** First item after the cue that decides where its content stands: particles, adverbs and days are skipped. */
function afterCue(frame: Frame, from: number, limit: number): number {
  let i = from;
  while (
    i < limit &&
    (isAdverb(frame, i) ||
      (frame.classes[i]! & TIME && frame.kind[i]! & IS_WORD) ||
      (isOneOf(frame, i, frame.known.parts) && i + 1 < limit && isWordOf(frame, i + 1, TIME | PREPOSITION)))
  )
    i++;
  return i;
}

/** 'a guard told the local paper on Monday': on past who hears it, where the clause ends there. */
function afterHearer(frame: Frame, classes: number, after: number, limit: number): number {
  if (!(classes & NEEDS_HEARER) || after >= limit || frame.kind[after]! & (IS_MARK | IS_QUOTE)) return after;
  const hearer = nounPhraseAt(frame, after, limit);
  if (!hearer) return after;
  const next = afterCue(frame, hearer.end, limit);
  const ends = next >= limit || (frame.kind[next]! & IS_MARK) !== 0 || isSmall(frame, next, PREPOSITION);
  return ends ? next : after;
}

/** Does the cue end its sentence or step back into it, its content standing before (', he said.')? */
function isTrailing(
  frame: Frame,
  { start: begin, end: limit }: Span,
  { from, after }: { from: number; after: number },
): boolean {
  const hasBefore =
    from > begin && (isComma(frame, from - 1) || isDash(frame, from - 1) || (frame.kind[from - 1]! & IS_QUOTE) !== 0);
  if (!hasBefore) return false;
  const ends = after >= limit || (after === limit - 1 && isStop(frame, after));
  // '…, the navy said.': nothing else is left to be what was said
  if (ends && from - begin > 3) return true;
  if (!contentBefore(frame, begin, from)) return false;
  if (after >= limit) return true;
  if (frame.kind[after]! & IS_QUOTE) return false;
  if (isComma(frame, after) && after + 1 < limit && frame.kind[after + 1]! & IS_QUOTE) {
    // 'As for the pier, Vale said, “…”' against '“…,” Vale said, “…”'
    const quoted = frame.kind[from - 1]! & IS_QUOTE || (from - 1 > begin && frame.kind[from - 2]! & IS_QUOTE);
    return quoted !== 0 && quoted !== false;
  }
  if (frame.kind[after]! & IS_MARK) return !isMark(frame, after, COLON);
  if (!isSmall(frame, after, PREPOSITION | SUBORDINATOR | ING | COORDINATOR)) return false;
  if (isWord(frame, after, frame.known.that)) return false;
  for (let i = after; i < Math.min(limit, after + 14); i++) {
    if (isComma(frame, i)) break;
    if (isWord(frame, i, frame.known.that)) return false;
  }
  return true;
}

const isStop = (frame: Frame, i: number): boolean =>
  isMark(frame, i, 0x2e) || isMark(frame, i, 0x21) || isMark(frame, i, 0x3f);

/** More before the clause than a time, a place or a conjunction? */
function contentBefore(frame: Frame, begin: number, from: number): boolean {
  for (let i = begin; i < from; i++) if (frame.kind[i]! & IS_QUOTE) return true;
  const c = frame.classes[begin]!;
  const amount = isOneOf(frame, begin, frame.known.amounts) || isOneOf(frame, begin + 1, frame.known.hedges);
  let first = begin;
  if (c & (PREPOSITION | SUBORDINATOR | ING) && !amount && from - begin < 14) {
    // 'Of those, 40 are children, she said': what follows the first comma counts
    while (first < from && !isComma(frame, first)) first++;
    if (first >= from - 1 || c & SUBORDINATOR) return false;
  }
  // 'The wreck lies north of the cape, Vale said in a statement': a sentence that begins with its subject
  if (c & (DETERMINER | POSSESSIVE | PRONOUN) && from - begin > 6) return true;
  for (let i = first; i < from; i++)
    if (isSmall(frame, i, AUXILIARY) || looksVerb(frame, i) || isSmall(frame, i, THIRD)) return true;
  return false;
}

const commaBefore = (frame: Frame, begin: number, from: number): number =>
  from > begin && (isComma(frame, from - 1) || isDash(frame, from - 1)) ? from - 1 : from;

/** A trailing scope begins after the clause before it. */
function scopeStart(before: readonly CueClause[], begin: number, from: number): number {
  const last = before.at(-1);
  return last && last.to < from && last.trailing ? Math.max(begin, last.to) : begin;
}
