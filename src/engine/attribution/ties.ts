/** The cue of a quotation in its own sentence. */
import type { Span } from '../model';
import type { CueClause } from './clause/clauses';
import { IS_CAPITAL, IS_MARK, IS_QUOTE, IS_WORD, type Frame } from './clause/frame';
import {
  isAdverb,
  isComma,
  isDash,
  isMark,
  isOneOf,
  isSmall,
  isWord,
  looksVerb,
  nounPhraseAt,
} from './clause/nounPhrase';
import { mainSubject, subjectAfter, type Source } from './clause/subjects';
import {
  AUXILIARY,
  COMMON,
  COORDINATOR,
  CUE,
  DENY,
  NAME,
  PREPOSITION,
  QUOTE_ONLY,
  REPORT,
  SAY,
  SUBORDINATOR,
  THINK,
} from './clause/wordClasses';

/** How a quotation hangs on its cue. */
export type Tie = 'beside' | 'scope' | 'carried' | 'none';

/** What a quotation's own sentence says of it, in items of the frame. */
export interface Tied {
  readonly clause: CueClause | undefined;
  readonly source: Source | undefined;
  readonly tie: Tie;
  readonly setOff: boolean;
}

/** Cues that govern what other cues inside their scope do ('said that voters saw it as “…”'). */
export const isSaying = ({ classes }: CueClause): boolean => (classes & (SAY | NAME | DENY)) !== 0;

/** The cue of the quotation at item `q`: beside it, or one whose scope holds it. */
export function tieOf(frame: Frame, sentence: Span, q: number, clauses: readonly CueClause[]): Tied | undefined {
  const spoken = SAY | QUOTE_ONLY | REPORT | THINK;
  const lead = q > sentence.start && (isComma(frame, q - 1) || isMark(frame, q - 1, 0x3a));
  const tied = (clause: CueClause, tie: Tie, setOff: boolean): Tied => ({ clause, source: clause.source, tie, setOff });

  // '“…,” Vale said': the clause begins right after the quotation
  let after = q + 1;
  while (after < sentence.end && (isComma(frame, after) || isDash(frame, after) || isAdverb(frame, after))) after++;
  if (after < sentence.end && isWord(frame, after, frame.known.as)) after++;
  const beside = clauses.find(
    ({ from, classes, trailing }) => (from === after || from === q + 1) && classes & spoken && trailing,
  );
  if (beside) return tied(beside, 'beside', true);

  let inner: Tied | undefined;
  for (let n = clauses.length - 1; n >= 0; n--) {
    const clause = clauses[n]!;
    const { cue, source, to, classes, scope, trailing } = clause;
    if (cue.start >= q || source.start === q || to > q) continue;
    const near = gapIsOpen(frame, to, q) && (lead || (classes & CUE & ~QUOTE_ONLY) !== 0);
    if (inner) {
      // the outer cue speaks where the inner one only tells what was done or held
      if (isSaying(clause) && !trailing && scope.start <= cue.end && q < scope.end) return tied(clause, 'scope', false);
      continue;
    }
    if (trailing && scope.end <= q) {
      // '“…,” he said, “…”'
      if (classes & spoken && near) return tied(clause, 'beside', lead);
      continue;
    }
    if (scope.start > q || scope.end <= q) continue;
    if (near) inner = tied(clause, 'beside', lead);
    else if (classes & CUE & ~QUOTE_ONLY) inner = tied(clause, 'scope', false);
    if (inner && isSaying(clause)) return inner;
  }
  const trailing = clauses.find(
    ({ scope, trailing, cue }) => trailing && cue.start > q && scope.start <= q && q < scope.end,
  );
  if (trailing && (!inner || isSaying(trailing))) return tied(trailing, 'scope', false);
  if (inner) return inner;
  if (after < sentence.end) {
    const later = clauses.find(({ from, classes }) => from === after && classes & spoken);
    if (later) return tied(later, 'beside', true);
    const bare = verbAfter(frame, q, after, sentence.end);
    if (bare) return { clause: undefined, source: bare, tie: 'beside', setOff: true };
  }
  // '“…” – Ann Vale, lawyer'
  if (q === sentence.start && isDash(frame, q + 1)) {
    const name = signature(frame, q + 2, sentence.end);
    if (name) return { clause: undefined, source: name, tie: 'beside', setOff: true };
  }
  // 'Vale: “…”'
  if (q - 1 > sentence.start && isMark(frame, q - 1, 0x3a)) {
    const label = labelBefore(frame, sentence.start, q - 1);
    if (label) return { clause: undefined, source: label, tie: 'beside', setOff: true };
    const said = [...clauses].reverse().find(({ cue, classes }) => cue.start < q && classes & (SAY | QUOTE_ONLY));
    if (said) return tied(said, 'beside', true);
    const main = mainSubject(frame, { start: sentence.start, end: q });
    if (main) return { clause: undefined, source: main, tie: 'beside', setOff: true };
  }
  return undefined;
}

/** '“…,” Vale shot back': after a comma, question or exclamation inside the marks a subject and a verb are enough. */
function verbAfter(frame: Frame, q: number, after: number, limit: number): Source | undefined {
  const last = frame.text.charCodeAt(frame.end[q]! - 1);
  if (last !== 0x2c && last !== 0x3f && last !== 0x21 && after === q + 1) return undefined;
  if (isSmall(frame, after, COORDINATOR | SUBORDINATOR | PREPOSITION)) return undefined;
  if (isSmall(frame, after, ~COMMON) || looksVerb(frame, after)) {
    if (!looksVerb(frame, after) || isSmall(frame, after, AUXILIARY)) {
      /* a subject may follow: 'the mayor shot back' */
    } else return subjectAfter(frame, after + 1, limit);
  }
  const phrase = nounPhraseAt(frame, after, limit);
  const goesOn =
    phrase && isOneOf(frame, phrase.end, frame.known.goes) && isWord(frame, phrase.end + 1, frame.known.on);
  if (goesOn) return { start: phrase.start, end: phrase.end, full: phrase.end, pronoun: phrase.pronoun };
  if (!phrase || phrase.end >= limit || !looksVerb(frame, phrase.end) || isSmall(frame, phrase.end, AUXILIARY))
    return undefined;
  return { start: phrase.start, end: phrase.end, full: phrase.end, pronoun: phrase.pronoun };
}

/** Between cue and quotation only a comma, a colon, 'that', or a short phrase that ends with one of them. */
function gapIsOpen(frame: Frame, from: number, q: number): boolean {
  if (from >= q) return from === q;
  const lead = isComma(frame, q - 1) || isMark(frame, q - 1, 0x3a);
  if (!lead) return q - from <= 2;
  for (let i = from; i < q - 1; i++) {
    if (frame.kind[i]! & IS_QUOTE || isSmall(frame, i, CUE)) return false;
    if (frame.kind[i]! & IS_MARK && !isComma(frame, i) && !isMark(frame, i, 0x2e)) return false;
  }
  return q - from <= 16;
}

/** A name behind a dash, with nothing after it but a few words behind a comma. */
function signature(frame: Frame, from: number, limit: number): Source | undefined {
  let end = from;
  while (end < limit && frame.kind[end]! & IS_CAPITAL) end++;
  if (end === from || end - from > 5 || limit - from > 12) return undefined;
  if (end < limit && !isComma(frame, end) && !isMark(frame, end, 0x2e)) return undefined;
  for (let i = end; i < limit; i++) if (looksVerb(frame, i)) return undefined;
  return { start: from, end, full: end, pronoun: false };
}

/** A name of up to six words before a colon. */
function labelBefore(frame: Frame, from: number, colon: number): Source | undefined {
  let start = colon;
  while (start > from && colon - start < 7 && !isDash(frame, start - 1)) start--;
  if (start > from && !isDash(frame, start - 1)) return undefined;
  for (let i = start; i < colon; i++)
    if (!(frame.kind[i]! & (IS_WORD | IS_MARK)) || (frame.kind[i]! & IS_WORD && !(frame.kind[i]! & IS_CAPITAL)))
      return undefined;
  return start < colon ? { start, end: colon, full: colon, pronoun: false } : undefined;
}
