/** Whose cue it is: the subject of a verb, of the verb before it, of a participle or an infinitive. */
import type { Span } from '../../model';
import type { CueClause } from './clauses';
import { GLUED, IS_CAPITAL, IS_MARK, IS_NUMBER, IS_QUOTE, IS_WORD, type Frame } from './frame';
import { hasBetween } from './nounOrVerb';
import { isComma, isMark, isSmall, isWord, nounPhraseAt } from './nounPhrase';
import { mainSubject, subjectBefore, type Source } from './subjects';
import { BE, COORDINATOR, DETERMINER, ING, POSSESSIVE, SPEECH_NOUN } from './wordClasses';

export function sourceOf(
  frame: Frame,
  sentence: Span,
  i: number,
  first: number,
  before: readonly CueClause[],
): Source | undefined {
  const { start: begin } = sentence;
  const classes = frame.classes[i]!;
  const participial = (classes & ING) !== 0 && !hasBetween(frame, first, i, BE);
  const infinitive = isWord(frame, first - 1, frame.known.to) || (first < i && isWord(frame, i - 1, frame.known.to));
  if (participial) {
    // 'a letter condemning …'
    if (first > begin && frame.kind[first - 1]! & IS_WORD && frame.classes[first - 1]! & SPEECH_NOUN) {
      const phrase = shortPhrase(frame, begin, first);
      const issuer = before.at(-1)?.source ?? mainSubject(frame, sentence);
      // the words of a text by several stand in the text; a single issuer says them
      const several = issuer && (hasAnd(frame, issuer) || (phrase && hasWord(frame, phrase, frame.known.joint)));
      return several || !issuer || issuer.end >= first ? (phrase ?? subjectBefore(frame, begin, i)) : issuer;
    }
    // 'with the mayor saying'
    for (let j = first - 1; j >= Math.max(begin, first - 12); j--) {
      if (frame.kind[j]! & (IS_QUOTE | IS_MARK) && !(frame.kind[j]! & GLUED)) break;
      if (isWord(frame, j, frame.known.with)) {
        const phrase = nounPhraseAt(frame, j + 1, first);
        if (phrase && phrase.end === first) return { start: j + 1, end: first, full: first, pronoun: false };
      }
    }
    return before.at(-1)?.source ?? mainSubject(frame, sentence);
  }
  if (infinitive) return before.at(-1)?.source ?? mainSubject(frame, sentence);
  const conjoined = first > begin && isSmall(frame, first - 1, COORDINATOR);
  if (!conjoined) {
    const subject = subjectBefore(frame, begin, i);
    if (subject) return subject;
  }
  if (first === begin && !(frame.kind[begin]! & IS_CAPITAL)) return undefined;
  // 'rose and said': the subject of the verb before
  if (conjoined || (first > begin && isComma(frame, first - 1))) {
    const main = mainSubject(frame, sentence);
    const last = before.at(-1)?.source;
    return last && main && last.start < main.start ? main : (last ?? main);
  }
  return undefined;
}

const hasWord = (frame: Frame, { start, end }: Source, word: number): boolean => {
  for (let i = start; i < end; i++) if (isWord(frame, i, word)) return true;
  return false;
};

const hasAnd = (frame: Frame, { start, end }: Source): boolean => {
  for (let i = start; i < end; i++) if (isSmall(frame, i, COORDINATOR)) return true;
  return false;
};

/** The noun phrase that ends at `end` and begins with a determiner or possessive ('a joint statement'). */
function shortPhrase(frame: Frame, begin: number, end: number): Source | undefined {
  for (let i = end - 1; i >= Math.max(begin, end - 6); i--) {
    if (isSmall(frame, i, DETERMINER | POSSESSIVE)) return { start: i, end, full: end, pronoun: false };
    if (!(frame.kind[i]! & (IS_WORD | IS_NUMBER)) && !isMark(frame, i, 0x2d)) return undefined;
  }
  return undefined;
}
