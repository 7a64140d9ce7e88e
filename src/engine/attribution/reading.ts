/** One paragraph's cues and which quotation each of them introduces. Depends on the paragraph alone, so it is kept. */
import type { Vocabulary } from '../lexicon';
import type { Paragraph, Span } from '../model';
import { findClauses, type CueClause } from './clause/clauses';
import { createFrameBuilder, IS_CAPITAL, IS_MARK, IS_QUOTE, IS_WORD, type Frame } from './clause/frame';
import { isAdverb, isComma, isMark, isOneOf, isSmall, looksVerb } from './clause/nounPhrase';
import { mainSubject, type Source } from './clause/subjects';
import {
  AUXILIARY,
  COORDINATOR,
  DENY,
  NAME,
  OBJECT,
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
import { isSaying, tieOf, type Tie } from './ties';
import { reportsWith } from './reports';

/** A source as text: offsets relative to the paragraph. */
export interface SourceText extends Span {
  /** Counted in its paragraph; -1 for the subject of a paragraph that has no quotation. */
  readonly number: number;
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

const nothing: ParagraphReading = { clauses: [], quotes: [], introduces: undefined };
/** Cues that need no quotation. */
const REPORTING = SAY | REPORT | THINK | DENY | NAME;

/** Words from a cue to the amount it gives ('gave a figure of 300'). */
const FIGURE_REACH = 6;

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
      let objectCue = -FIGURE_REACH;
      for (let i = firstWord; i < endWord && !found; i++) {
        const id = words.id[i]!;
        const bits = table.of(id);
        found = (bits & REPORTING) !== 0 || id === known.according || id === known.per;
        if (bits & OBJECT) objectCue = i;
        else if (i - objectCue < FIGURE_REACH && known.amountNouns.has(id)) found = true;
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
      return main && sourceText(frame, main, -1);
    },
  };
}

/** Sources looked back over for one that was asked for before: cues of one clause ask for the same source. */
const lookBack = 12;

/** Source texts of a paragraph, numbered in the order in which they are first asked for. */
class SourceTexts {
  readonly #frame: Frame;
  readonly #sources: Source[] = [];
  readonly #texts: SourceText[] = [];

  constructor(frame: Frame) {
    this.#frame = frame;
  }

  of(source: Source): SourceText {
    const count = this.#sources.length;
    for (let i = count - 1; i >= 0 && i >= count - lookBack; i--)
      if (this.#sources[i] === source) return this.#texts[i]!;
    const text = sourceText(this.#frame, source, count);
    this.#sources.push(source);
    this.#texts.push(text);
    return text;
  }

  subjectOf(sentence: Span): SourceText | undefined {
    const subject = mainSubject(this.#frame, sentence);
    return subject && this.of(subject);
  }
}

function readFrame(frame: Frame, quoteCount: number): ParagraphReading {
  const texts = new SourceTexts(frame);
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
        source: texts.of(clause.source),
        scope: textSpan(frame, clause.aside ? around(sentence, clause) : clause.scope),
        negated: clause.negated || (clause.classes & DENY) !== 0,
        reports: reportsWith(frame, clause),
      });
    if (quoted) {
      const alone = isAlone(frame, sentence);
      let lastHere: QuoteReading | undefined;
      for (let i = sentence.start; i < sentence.end; i++) {
        if (!(frame.kind[i]! & IS_QUOTE)) continue;
        const n = frame.value[i]!;
        const tied = alone ? undefined : tieOf(frame, sentence, i, here);
        if (tied) {
          const { clause, source, tie, setOff } = tied;
          last = {
            cue: clause && textSpan(frame, clause.cue),
            source: source && texts.of(source),
            tie,
            alone,
            subject: undefined,
            setOff,
          };
          read[n] = lastHere = last;
          // a sentence of quoted words before its speaker is named: '“Never.” “Not while I live,” she said.'
          for (let m = n - 1; m >= 0 && read[m]!.tie === 'none' && read[m]!.alone; m--)
            read[m] = { ...last, tie: 'carried', alone: true };
        } else if (last && (alone || (last === lastHere && isComma(frame, i - 1))))
          read[n] = { ...last, tie: 'carried', alone };
        else read[n] = { ...noReading, alone, subject: texts.subjectOf(sentence) };
      }
    } else if (quoteCount > 0) {
      // 'The mayor defended the plan. “It will work.”'
      const said = here.find((clause) => isSaying(clause) || clause.classes & (REPORT | THINK));
      const lead = said ? texts.of(said.source) : last ? undefined : texts.subjectOf(sentence);
      if (lead) last = { ...noReading, source: lead, tie: 'carried' };
    }
    introduces = undefined;
    if (isMark(frame, sentence.end - 1, 0x3a))
      introduces =
        here.length > 0
          ? texts.of(here.at(-1)!.source)
          : sentence.end - sentence.start < 30
            ? texts.subjectOf(sentence)
            : undefined;
  }
  return { clauses, quotes: read, introduces };
}

/** ', the mayor said,': what stands before it and after it; the clause itself holds no figure of another. */
const around = ({ start, end }: Span, { scope }: CueClause): Span => ({ start, end: Math.max(scope.end, end) });

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

function sourceText(frame: Frame, { start, end, full, pronoun }: Source, number: number): SourceText {
  const span = textSpan(frame, { start, end });
  let last = start;
  while (last + 1 < end && !isSmall(frame, last + 1, PREPOSITION)) last++;
  const plural =
    hasBetween(frame, start, end, COORDINATOR) ||
    isOneOf(frame, last, frame.known.plurals) ||
    isPluralNoun(frame, last);
  return { number, start: span.start, end: span.end, full: frame.end[full - 1]!, pronoun, plural };
}

const isPluralNoun = (frame: Frame, i: number): boolean =>
  (frame.kind[i]! & IS_WORD) !== 0 &&
  (!(frame.kind[i]! & IS_CAPITAL) || i === 0 || isMark(frame, i - 1, 0x2e)) &&
  frame.text.charCodeAt(frame.end[i]! - 1) === 115;

/** A sentence of nothing but a speaker and a cue belongs to the quotation before it: '“Why?” Vale asked.' */
function joinOrphans(frame: Frame): Span[] {
  const joined: Span[] = [];
  for (const sentence of frame.sentences) {
    const last = joined.at(-1);
    if (last && frame.kind[last.end - 1]! & IS_QUOTE && isOrphan(frame, sentence) && !isOwnAct(frame, sentence, last))
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

/** '“We counted.” Vale disagreed.', 'He said: “No.” Vale nodded.' After a full stop this tells what another one did. */
function isOwnAct(frame: Frame, { start, end }: Span, quoted: Span): boolean {
  const quote = quoted.end - 1;
  if (frame.text.charCodeAt(frame.end[quote]! - 1) !== 0x2e) return false;
  if (quote > quoted.start && (isComma(frame, quote - 1) || isMark(frame, quote - 1, 0x3a))) return true;
  for (let i = start; i < end; i++) if (isOneOf(frame, i, frame.known.replies)) return true;
  return false;
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
