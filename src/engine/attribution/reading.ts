/** One paragraph's cues and which quotation each of them introduces. Depends on the paragraph alone, so it is kept. */
import type { Vocabulary } from '../lexicon';
import type { Paragraph, Span } from '../model';
import { findClauses, type CueClause } from './clause/clauses';
import { createFrameBuilder, IS_CAPITAL, IS_MARK, IS_QUOTE, IS_WORD, type Frame } from './clause/frame';
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
  TIME,
  createWordClasses,
} from './clause/wordClasses';
import { hasBetween } from './clause/nounOrVerb';
import { reportsWith } from './reports';

/** How a quotation hangs on its cue. */
export type Tie = 'beside' | 'scope' | 'carried' | 'none';

/** A source as text: offsets relative to the paragraph. */
export interface SourceText extends Span {
  /** End with an apposition. */
  readonly full: number;
  readonly pronoun: boolean;
  readonly plural: boolean;
}

export interface ClauseText {
  readonly cue: Span;
  readonly source: SourceText;
  readonly scope: Span;
  readonly negated: boolean;
  /** Somebody else than the author answers for the scope; false for cues of quoted words only. */
  readonly reports: boolean;
}

export interface QuoteReading {
  readonly cue: Span | undefined;
  readonly source: SourceText | undefined;
  readonly tie: Tie;
  /** The quotation is a sentence or more by itself. */
  readonly alone: boolean;
  /** Subject of the sentence it stands in, where nothing else names a speaker. */
  readonly subject: SourceText | undefined;
  /** A comma or colon sets it off, as one sets off speech and not a title. */
  readonly setOff: boolean;
}

export interface ParagraphReading {
  readonly clauses: readonly ClauseText[];
  readonly quotes: readonly QuoteReading[];
  /** The paragraph ends with a colon: who is to speak in the next one. */
  readonly introduces: SourceText | undefined;
}

/** What a quotation's own sentence says of it, in items of the frame. */
interface Tied {
  readonly clause: CueClause | undefined;
  readonly source: Source | undefined;
  readonly tie: Tie;
  readonly setOff: boolean;
}

const nothing: ParagraphReading = { clauses: [], quotes: [], introduces: undefined };
/** Cues that need no quotation. */
const REPORTING = SAY | REPORT | THINK | DENY | NAME;

export interface AttributionReader {
  read(paragraph: Paragraph): ParagraphReading;
  /** The subject of the paragraph's first sentence. */
  subjectOf(paragraph: Paragraph): SourceText | undefined;
}

export function createAttributionReader(vocabulary: Vocabulary): AttributionReader {
  const classes = createWordClasses(vocabulary);
  const { table, known } = classes;
  const buildFrame = createFrameBuilder(classes);
  let wanted = new Uint8Array(64);
  /** Marks the sentences with a cue of indirect speech; the last one counts when it ends with a colon. */
  const findWanted = ({ text, words, sentences }: Paragraph): boolean => {
    if (wanted.length < sentences.length) wanted = new Uint8Array(sentences.length * 2);
    let any = false;
    for (let n = 0; n < sentences.length; n++) {
      const { firstWord, endWord, end } = sentences[n]!;
      let found = n === sentences.length - 1 && text.charCodeAt(end - 1) === 0x3a;
      for (let i = firstWord; i < endWord && !found; i++) {
        const id = words.id[i]!;
        found = (table.of(id) & REPORTING) !== 0 || id === known.according || id === known.per;
      }
      wanted[n] = found ? 1 : 0;
      any ||= found;
    }
    return any;
  };
  return {
    read(paragraph) {
      if (paragraph.quotes.length > 0) return readFrame(buildFrame(paragraph), paragraph.quotes.length);
      return findWanted(paragraph) ? readFrame(buildFrame(paragraph, wanted), 0) : nothing;
    },
    subjectOf(paragraph) {
      const frame = buildFrame(paragraph);
      const first = frame.sentences[0];
      const main = first && mainSubject(frame, first);
      return main && sourceText(frame, main);
    },
  };
}

function readFrame(frame: Frame, quoteCount: number): ParagraphReading {
  const texts = new Map<Source, SourceText>();
  const textOf = (source: Source): SourceText => {
    let text = texts.get(source);
    if (!text) texts.set(source, (text = sourceText(frame, source)));
    return text;
  };
  const clauses: ClauseText[] = [];
  const read: QuoteReading[] = [];
  for (let n = 0; n < quoteCount; n++) read.push(noReading);
  let last: QuoteReading | undefined;
  let introduces: SourceText | undefined;
  for (const sentence of quoteCount > 0 ? joinOrphans(frame) : frame.sentences) {
    const quoted = quoteCount > 0 && hasQuote(frame, sentence);
    const here = findClauses(frame, sentence, quoted);
    for (const clause of here)
      clauses.push({
        cue: textSpan(frame, clause.cue),
        source: textOf(clause.source),
        scope: textSpan(frame, clause.scope),
        negated: clause.negated || (clause.classes & DENY) !== 0,
        reports: reportsWith(frame, clause),
      });
    const main = (): SourceText | undefined => {
      const subject = mainSubject(frame, sentence);
      return subject && textOf(subject);
    };
    if (quoted) {
      const alone = isAlone(frame, sentence);
      for (let i = sentence.start; i < sentence.end; i++) {
        if (!(frame.kind[i]! & IS_QUOTE)) continue;
        const n = frame.value[i]!;
        const tied = alone ? undefined : tieOf(frame, sentence, i, here);
        if (tied) {
          const { clause, source, tie, setOff } = tied;
          last = {
            cue: clause && textSpan(frame, clause.cue),
            source: source && textOf(source),
            tie,
            alone,
            subject: undefined,
            setOff,
          };
          read[n] = last;
          // a sentence of quoted words before its speaker is named: '“Never.” “Not while I live,” she said.'
          for (let m = n - 1; m >= 0 && read[m]!.tie === 'none' && read[m]!.alone; m--)
            read[m] = { ...last, tie: 'carried', alone: true };
        } else if (alone && last) read[n] = { ...last, tie: 'carried', alone };
        else read[n] = { ...noReading, alone, subject: main() };
      }
    } else if (quoteCount > 0) {
      // 'The mayor defended the plan. “It will work.”'
      const said = here.find((clause) => isSaying(clause) || clause.classes & (REPORT | THINK));
      const lead = said ? textOf(said.source) : last ? undefined : main();
      if (lead) last = { ...noReading, source: lead, tie: 'carried' };
    }
    introduces = undefined;
    if (isMark(frame, sentence.end - 1, 0x3a))
      introduces =
        here.length > 0 ? textOf(here.at(-1)!.source) : sentence.end - sentence.start < 30 ? main() : undefined;
  }
  return { clauses, quotes: read, introduces };
}

const noReading: QuoteReading = {
  cue: undefined,
  source: undefined,
  tie: 'none',
  alone: false,
  subject: undefined,
  setOff: false,
};

/** Characters of a range of items; an empty range stands at its first item. */
function textSpan(frame: Frame, { start, end }: Span): Span {
  if (end > start) return { start: frame.start[start]!, end: frame.end[end - 1]! };
  const at = start < frame.count ? frame.start[start]! : frame.text.length;
  return { start: at, end: at };
}

function sourceText(frame: Frame, { start, end, full, pronoun }: Source): SourceText {
  const span = textSpan(frame, { start, end });
  const last = end - 1;
  const plural =
    hasBetween(frame, start, end, COORDINATOR) ||
    ((frame.kind[last]! & (IS_WORD | IS_CAPITAL)) === IS_WORD && frame.text.charCodeAt(span.end - 1) === 115);
  return { start: span.start, end: span.end, full: frame.end[full - 1]!, pronoun, plural };
}

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
  return isOneOf(frame, next, frame.known.afterCue);
}

const hasQuote = (frame: Frame, { start, end }: Span): boolean => {
  for (let i = start; i < end; i++) if (frame.kind[i]! & IS_QUOTE) return true;
  return false;
};

/** Does the sentence hold nothing but quotations and punctuation? */
function isAlone(frame: Frame, { start, end }: Span): boolean {
  for (let i = start; i < end; i++) if (!(frame.kind[i]! & (IS_QUOTE | IS_MARK))) return false;
  return true;
}

/** Cues that govern what other cues inside their scope do ('said that voters saw it as “…”'). */
const isSaying = ({ classes }: CueClause): boolean => (classes & (SAY | NAME | DENY)) !== 0;

/** The cue of the quotation at item `q`: beside it, or one whose scope holds it. */
function tieOf(frame: Frame, sentence: Span, q: number, clauses: readonly CueClause[]): Tied | undefined {
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
