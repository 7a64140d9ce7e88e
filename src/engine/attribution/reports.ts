/** Does a cue report its scope, or does it tell what was done ('found that …', 'found two boats')? */
import type { CueClause } from './clause/clauses';
import type { Frame } from './clause/frame';
import { isAdverb, isComma, isSmall, isWord, looksVerb, nounPhraseAt } from './clause/nounPhrase';
import { AUXILIARY, CLAUSE_ONLY, DENY, NAME, REPORT, SAY, THINK, THIRD, TIME } from './clause/wordClasses';

export function reportsWith(frame: Frame, clause: CueClause): boolean {
  const { classes, cue, scope, trailing } = clause;
  if (scope.end <= scope.start) return false;
  if (hasThat(frame, cue.end, scope.end)) return true;
  if (!(classes & (SAY | REPORT | THINK | DENY | NAME))) return false;
  if (trailing || !(classes & CLAUSE_ONLY)) return true;
  return clauseFollows(frame, cue.end, scope.end);
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
