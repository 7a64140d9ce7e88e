/** Figures whose noun is said elsewhere: *31 others*, *seven of whom*, *three of them Ruritanians*, *an estimate of 300*. */
import { againNouns, thirdPersons } from '../../lexicon/en/figureWords';
import { ADVERB, CLOSED, VERB } from '../lexicon';
import type { Reading } from '../reading';
import type { Before, Counted, Counting } from './counted';
import { nounBefore } from './nounPhrase';
import { isPlural, phraseAt, withOf } from './phrase';
import { stateAround, stateOf } from './state';

/** 'them' and 'others' behind a figure, and 'an estimate of 300' of the same thing. */
export function standInFor(
  r: Reading,
  figure: Counting,
  first: number,
  before: Before | undefined,
): Counted | undefined {
  const { end } = figure;
  const others = r.word(end) === 'others';
  const ofThem = r.word(end) === 'of' && thirdPersons.has(r.word(end + 1));
  const again = r.word(figure.first - 1) === 'of' && againNouns.has(r.word(figure.first - 2));
  if (!others && !ofThem && !(again && before?.bare && !r.isWord(end))) return undefined;
  // 'three of them Ruritanians'
  if (ofThem && r.isWord(end + 2) && !r.has(end + 2, CLOSED | VERB | ADVERB)) {
    const limit = r.endNear(figure.first);
    const head = phraseAt(r, end + 2, limit, true);
    const group = head && withOf(r, head, limit);
    if (head && group && isPlural(r, head.end - 1) && !stateOf.has(r.word(head.end - 1))) {
      const span = { start: r.start(group.first), end: r.end(group.end - 1) };
      return { counted: r.text.slice(span.start, span.end), countedSpan: span, where: null, state: undefined };
    }
  }
  const state = stateAround(r, figure.first, others ? end + 1 : end + 2);
  if (before?.bare && before.counted.countedSpan) return { ...before.counted, where: null, state };
  for (let j = ofThem ? figure.first - 1 : -1; j >= first; j--) {
    if (!isPlural(r, j) || r.has(j, CLOSED | VERB)) continue;
    const noun = nounBefore(r, j, first);
    if (!noun) continue;
    const span = { start: r.start(noun.first), end: r.end(noun.end - 1) };
    return { counted: r.text.slice(span.start, span.end), countedSpan: span, where: null, state };
  }
  return others
    ? { counted: r.raw(end), countedSpan: { start: r.start(end), end: r.end(end) }, where: null, state }
    : { counted: null, countedSpan: null, where: null, state };
}
