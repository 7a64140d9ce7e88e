/** Sources that are named without a verb: 'according to the ministry'. */
import type { Span } from '../../model';
import type { CueClause } from './clauses';
import { IS_CAPITAL, IS_CLITIC, IS_WORD, type Frame } from './frame';
import { isComma, isSmall, isWord, isWordOf } from './nounPhrase';
import { subjectAfter } from './subjects';
import { COORDINATOR, DETERMINER, REPORT } from './wordClasses';

/** 'according to the ministry', 'per the ministry', 'in the words of the mayor'. */
export function accordingTo(frame: Frame, sentence: Span, i: number): CueClause | undefined {
  let after: number;
  let from = i;
  if (isWord(frame, i, frame.known.according)) {
    if (!isWord(frame, i + 1, frame.known.to)) return undefined;
    after = i + 2;
  } else if (isWord(frame, i, frame.known.per)) {
    const first = i === sentence.start || isComma(frame, i - 1);
    if (!first || !(frame.kind[i + 1]! & IS_CAPITAL || isSmall(frame, i + 1, DETERMINER))) return undefined;
    after = i + 1;
  } else if (isInWordsOf(frame, i)) {
    const start = inBefore(frame, sentence.start, i) + 1;
    const source = { start, end: i - 1, full: i - 1, pronoun: false };
    return {
      cue: { start: i, end: i + 1 },
      classes: REPORT,
      source,
      from: start - 1,
      to: i + 1,
      scope: sentence,
      trailing: false,
      negated: false,
      aside: false,
    };
  } else if (isInTheWords(frame, i)) {
    from = i - 2;
    after = i + 2;
  } else return undefined;
  const source = subjectAfter(frame, after, sentence.end);
  if (!source) return undefined;
  const leading = from === sentence.start || (from === sentence.start + 1 && isWordOf(frame, from - 1, COORDINATOR));
  let scope: Span;
  if (leading) {
    let start = source.full;
    while (start < sentence.end && !isComma(frame, start)) start++;
    if (start >= sentence.end) start = source.full;
    else start++;
    scope = { start, end: sentence.end };
  } else scope = { start: sentence.start, end: from };
  return {
    cue: { start: from, end: after },
    classes: REPORT,
    source,
    from,
    to: source.full,
    scope,
    trailing: !leading,
    negated: false,
    aside: false,
  };
}

/** At 'words' of 'in the words of'. */
const isInTheWords = (frame: Frame, i: number): boolean =>
  isWord(frame, i, frame.known.words) &&
  i >= 2 &&
  isWord(frame, i - 1, frame.known.the) &&
  isWord(frame, i - 2, frame.known.in) &&
  isWord(frame, i + 1, frame.known.of);

/** At 'words' of 'in Ann Vale’s words'. */
const isInWordsOf = (frame: Frame, i: number): boolean =>
  isWord(frame, i, frame.known.words) &&
  i >= 3 &&
  (frame.kind[i - 1]! & IS_CLITIC) !== 0 &&
  inBefore(frame, Math.max(0, i - 7), i) >= 0;

/** The last 'in' before item `i` with nothing but a name between, or -1. */
function inBefore(frame: Frame, from: number, i: number): number {
  for (let at = i - 2; at >= from; at--) {
    if (isWord(frame, at, frame.known.in)) return at < i - 2 ? at : -1;
    if (!(frame.kind[at]! & IS_WORD)) return -1;
  }
  return -1;
}
