/** Does a cue report its scope, or does it tell what was done ('found that …', 'found two boats')? */
import { givesFigure, type CueClause } from './clause/clauses';
import { IS_CAPITAL, IS_NUMBER, IS_WORD, type Frame } from './clause/frame';
import { isAdverb, isComma, isOneOf, isSmall, isWord, isWordOf, looksVerb, nounPhraseAt } from './clause/nounPhrase';
import {
  AUXILIARY,
  CLAUSE_ONLY,
  DENY,
  DETERMINER,
  NAME,
  OBJECT,
  REPORT,
  SAY,
  SPEECH_NOUN,
  SUBORDINATOR,
  THINK,
  THIRD,
  TIME,
} from './clause/wordClasses';

export function reportsWith(frame: Frame, clause: CueClause): boolean {
  const { classes, cue, scope, trailing } = clause;
  if (scope.end <= scope.start) return false;
  if (hasThat(frame, cue.end, scope.end)) return true;
  if (classes & OBJECT && givesFigure(frame, cue.end, scope.end)) return true;
  if (!(classes & (SAY | REPORT | THINK | DENY | NAME))) return false;
  if (trailing || !(classes & CLAUSE_ONLY)) return true;
  return (
    clauseFollows(frame, cue.end, scope.end) ||
    ((classes & REPORT) !== 0 && (holdsData(frame, clause) || ratesAt(frame, cue.end, scope.end)))
  );
}

/** 'figures from the ministry show 400 cases': the source is a record of figures or a text. */
function holdsData(frame: Frame, { source: { start, end } }: CueClause): boolean {
  for (let i = start; i < end; i++)
    if (isSmallOrFirst(frame, i) && (frame.classes[i]! & SPEECH_NOUN || isOneOf(frame, i, frame.known.dataNouns)))
      return true;
  return false;
}

const isSmallOrFirst = (frame: Frame, i: number): boolean =>
  (frame.kind[i]! & IS_WORD) !== 0 && (!(frame.kind[i]! & IS_CAPITAL) || i === 0 || !(frame.kind[i - 1]! & IS_WORD));

/** 'put the damage at $3 million', 'put the number of injured at more than 40' */
function ratesAt(frame: Frame, from: number, limit: number): boolean {
  // 'whose number the minister puts at 50'
  if (isWord(frame, from, frame.known.at)) {
    let i = from + 1;
    while (
      i < Math.min(limit, from + 4) &&
      (isOneOf(frame, i, frame.known.amounts) || isWordOf(frame, i, SUBORDINATOR | DETERMINER))
    )
      i++;
    return i < limit && (frame.kind[i]! & IS_NUMBER) !== 0;
  }
  for (let i = from + 1; i < Math.min(limit, from + 16); i++) {
    if (isComma(frame, i)) return false;
    if (!isWord(frame, i, frame.known.at)) continue;
    for (let j = i + 1; j < Math.min(limit, i + 6); j++) if (frame.kind[j]! & IS_NUMBER) return true;
  }
  return false;
}

/** 'that' within the next few items, before any comma. */
function hasThat(frame: Frame, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + 7); i++) {
    if (isComma(frame, i)) return false;
    if (isWord(frame, i, frame.known.that)) return true;
  }
  return false;
}

/** A subject and a verb right after the cue. */
function clauseFollows(frame: Frame, from: number, limit: number): boolean {
  let i = from;
  while (i < limit && (isAdverb(frame, i) || frame.classes[i]! & TIME)) i++;
  const phrase = nounPhraseAt(frame, i, limit);
  if (!phrase) return false;
  let next = phrase.end;
  while (next < limit && isAdverb(frame, next)) next++;
  return next < limit && (isSmall(frame, next, AUXILIARY | THIRD) || looksVerb(frame, next));
}
