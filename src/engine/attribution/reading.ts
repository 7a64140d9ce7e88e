/** One paragraph's cues and which quotation each of them introduces. Depends on the paragraph alone, so it is kept. */
import type { WordTable } from '../lexicon';
import type { Paragraph, Span } from '../model';
import { findClauses, type CueClause } from './clause/clauses';
import { buildFrame, IS_CAPITAL, IS_MARK, IS_QUOTE, IS_WORD, type Frame } from './clause/frame';
import { isAdverb, isComma, isDash, isMark, isSmall, looksVerb } from './clause/nounPhrase';
import { mainSubject, type Source } from './clause/subjects';
import { AUXILIARY, CUE, QUOTE_ONLY, REPORT, SAY, SUBORDINATOR, THINK, TIME } from './clause/wordClasses';

/** How a quotation hangs on its cue. */
export type Tie = 'beside' | 'scope' | 'carried' | 'none';

export interface QuoteReading {
  readonly clause: CueClause | undefined;
  /** Speaker without a verb: 'Vale: “…”'. */
  readonly source: Source | undefined;
  readonly tie: Tie;
  /** The quotation is a sentence or more by itself. */
  readonly alone: boolean;
  /** Subject of the sentence it stands in. */
  readonly subject: Source | undefined;
}

export interface ParagraphReading {
  readonly frame: Frame;
  readonly clauses: readonly CueClause[];
  readonly quotes: readonly QuoteReading[];
  /** The paragraph ends with a colon: who is to speak in the next one. */
  readonly introduces: Source | undefined;
  readonly subject: Source | undefined;
}

export function readAttributions(paragraph: Paragraph, table: WordTable): ParagraphReading {
  const { quotes } = paragraph;
  const frame = buildFrame(paragraph, quotes, table);
  const clauses: CueClause[] = [];
  const read: (QuoteReading | undefined)[] = quotes.map(() => undefined);
  let last: QuoteReading | undefined;
  let introduces: Source | undefined;
  let subject: Source | undefined;
  for (const sentence of joinOrphans(frame)) {
    const here = findClauses(frame, sentence);
    clauses.push(...here);
    const main = mainSubject(frame, sentence);
    subject ??= main;
    for (let i = sentence.start; i < sentence.end; i++) {
      if (!(frame.kind[i]! & IS_QUOTE)) continue;
      const n = frame.value[i]!;
      const tied = tieOf(frame, sentence, i, here);
      const alone = isAlone(frame, sentence);
      let reading: QuoteReading;
      if (tied) reading = { ...tied, alone, subject: main };
      else if (alone && last && last.tie !== 'none') reading = { ...last, tie: 'carried', alone, subject: main };
      else reading = { clause: undefined, source: undefined, tie: 'none', alone, subject: main };
      read[n] = reading;
      // a sentence of quoted words before its speaker is named: '“Never.” “Not while I live,” she said.'
      if (tied)
        for (let m = n - 1; m >= 0 && read[m]?.tie === 'none' && read[m]!.alone; m--)
          read[m] = { ...reading, tie: 'carried', alone: true };
      if (reading.tie !== 'none' && (tied || alone)) {
        last = reading;
      }
    }
    introduces = isMark(frame, sentence.end - 1, 0x3a)
      ? (here.at(-1)?.source ?? (sentence.end - sentence.start < 30 ? main : undefined))
      : undefined;
  }
  return {
    frame,
    clauses,
    quotes: read.map((reading) => reading ?? noReading),
    introduces,
    subject,
  };
}

const noReading: QuoteReading = { clause: undefined, source: undefined, tie: 'none', alone: false, subject: undefined };

/** A sentence of nothing but a speaker and a cue belongs to the quotation before it: '“Why?” Vale asked.' */
function joinOrphans(frame: Frame): Span[] {
  const joined: Span[] = [];
  for (const sentence of frame.sentences) {
    const last = joined.at(-1);
    if (last && frame.kind[last.end - 1]! & IS_QUOTE && isOrphan(frame, sentence))
      joined[joined.length - 1] = { start: last.start, end: sentence.end };
    else joined.push(sentence);
  }
  return joined;
}

function isOrphan(frame: Frame, { start, end }: Span): boolean {
  if (frame.kind[start]! & IS_QUOTE) return false;
  let cue = -1;
  for (let i = start; i < Math.min(end, start + 12) && cue < 0; i++) {
    if (frame.kind[i]! & IS_QUOTE) return false;
    if (isSmall(frame, i, SAY | QUOTE_ONLY | REPORT | THINK)) cue = i;
    else if (isSmall(frame, i, AUXILIARY) || looksVerb(frame, i) || isSmall(frame, i, SUBORDINATOR)) return false;
  }
  if (cue < 0) return false;
  let next = cue + 1;
  while (next < end && (isAdverb(frame, next) || frame.classes[next]! & TIME)) next++;
  if (next >= end) return true;
  if (frame.kind[next]! & IS_MARK)
    return !isMark(frame, next, 0x3a) && !(isComma(frame, next) && frame.kind[next + 1]! & IS_QUOTE);
  const word = frame.text.slice(frame.start[next], frame.end[next]);
  return /^(?:in|on|at|during|after|before|when|as|while|from|to)$/.test(word);
}

/** Does the sentence hold nothing but quotations and punctuation? */
function isAlone(frame: Frame, { start, end }: Span): boolean {
  for (let i = start; i < end; i++) if (!(frame.kind[i]! & (IS_QUOTE | IS_MARK))) return false;
  return true;
}

/** The cue of the quotation at item `q`: beside it, or one whose scope holds it. */
function tieOf(
  frame: Frame,
  sentence: Span,
  q: number,
  clauses: readonly CueClause[],
): Pick<QuoteReading, 'clause' | 'source' | 'tie'> | undefined {
  const spoken = SAY | QUOTE_ONLY | REPORT | THINK;
  // '“…,” Vale said': the clause begins right after the quotation
  let after = q + 1;
  while (after < sentence.end && (isComma(frame, after) || isDash(frame, after) || isAdverb(frame, after))) after++;
  const beside = clauses.find(
    ({ from, classes, trailing }) => (from === after || from === q + 1) && classes & spoken && trailing,
  );
  if (beside) return { clause: beside, source: beside.source, tie: 'beside' };

  const before = clauses.filter(({ cue, source, to }) => cue.start < q && source.start !== q && to <= q);
  for (const clause of before.reverse()) {
    if (clause.trailing && clause.scope.end <= q) {
      // '“…,” he said, “…”'
      if (clause.classes & spoken && gapIsOpen(frame, clause.to, q))
        return { clause, source: clause.source, tie: 'beside' };
      continue;
    }
    if (clause.scope.start > q || clause.scope.end <= q) continue;
    const near = gapIsOpen(frame, clause.to, q);
    if (near) return { clause, source: clause.source, tie: 'beside' };
    if (clause.classes & ~QUOTE_ONLY & CUE) return { clause, source: clause.source, tie: 'scope' };
  }
  const trailing = clauses.find(
    ({ scope, trailing, cue }) => trailing && cue.start > q && scope.start <= q && q < scope.end,
  );
  if (trailing) return { clause: trailing, source: trailing.source, tie: 'scope' };
  if (after < sentence.end) {
    const later = clauses.find(({ from, classes }) => from === after && classes & spoken);
    if (later) return { clause: later, source: later.source, tie: 'beside' };
  }
  // 'Vale: “…”'
  if (q - 1 > sentence.start && isMark(frame, q - 1, 0x3a)) {
    const label = labelBefore(frame, sentence.start, q - 1);
    if (label) return { clause: undefined, source: label, tie: 'beside' };
  }
  return undefined;
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

/** A name of up to six words before a colon. */
function labelBefore(frame: Frame, from: number, colon: number): Source | undefined {
  if (colon - from > 7) return undefined;
  for (let i = from; i < colon; i++)
    if (!(frame.kind[i]! & (IS_WORD | IS_MARK)) || (frame.kind[i]! & IS_WORD && !(frame.kind[i]! & IS_CAPITAL)))
      return undefined;
  return { start: from, end: colon, full: colon, pronoun: false };
}
