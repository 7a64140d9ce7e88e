/** The phrases around a verb group: who stands before it, what follows it, and who does it in the passive. */
import type { Clause, Phrase } from '.';
import { reportVerbs, sayVerbs, thinkVerbs } from '../lexicon/en/cueVerbs';
import { ADVERB, COORDINATOR, DETERMINER, NEGATIVE, NOUN, PREPOSITION, SUBORDINATOR, VERB, type Token } from './tokens';

const is = (token: Token | undefined, classes: number): boolean => ((token?.classes ?? 0) & classes) !== 0;
/** Verbs that take a clause. */
export const clausal = new Set([...sayVerbs, ...reportVerbs, ...thinkVerbs]);
const relatives = new Set(['who', 'which', 'that']);

/** Words `from`..`to` (excluded) as a phrase; without words to name anything it is `null`. */
export function phraseOf(sentence: string, tokens: readonly Token[], from: number, to: number): Phrase | null {
  while (from < to && tokens[from]!.word === '') from++;
  while (to > from && tokens[to - 1]!.word === '') to--;
  if (from >= to) return null;
  const { start } = tokens[from]!;
  const { end } = tokens[to - 1]!;
  return { start, end, text: sentence.slice(start, end) };
}

/**
 * @param from the end of the verb group before, `verb` where this one begins
 * @param before the clause before: the subject of a second verb ('fined the firm and closed its works')
 */
export function subjectBefore(
  sentence: string,
  tokens: readonly Token[],
  from: number,
  verb: number,
  before: Clause | undefined,
  leading: string,
): Phrase | null {
  let to = verb;
  while (to > from && is(tokens[to - 1], ADVERB | NEGATIVE)) to--;
  let begin = from;
  if (relatives.has(tokens[to - 1]?.word ?? '') && to - 1 > from) {
    // 'the driver, who fled': what stands before the pronoun
    to--;
    begin = segmentStart(tokens, from, to);
    return nounPhrase(sentence, tokens, begin, to) ?? before?.object ?? null;
  }
  for (let i = from; i < to; i++)
    if (is(tokens[i], SUBORDINATOR) || (before && !clausal.has(leading) && is(tokens[i], COORDINATOR))) begin = i + 1;
  if (begin === to) return before?.subject ?? null;
  const starts = segmentStarts(tokens, begin, to);
  // 'the firm, a maker of boats, closed': a comma before the verb closes an aside
  const order = tokens[to - 1]!.breaks && starts.length > 1 ? starts : [...starts].reverse();
  for (const start of order) {
    const end = starts[starts.indexOf(start) + 1] ?? to;
    const found = nounPhrase(sentence, tokens, start, end);
    if (found) return found;
  }
  return null;
}

export function objectAfter(
  sentence: string,
  tokens: readonly Token[],
  verb: number,
  until: number,
  next: 'clause' | 'other',
): { readonly object: Phrase | null; readonly agent: Phrase | null } {
  if (tokens[verb - 1]?.breaks) return { object: null, agent: null };
  let from = verb;
  while (from < until && is(tokens[from], ADVERB | NEGATIVE)) from++;
  let agent: Phrase | null = null;
  for (let i = verb; i < until && !agent; i++)
    if (tokens[i]!.word === 'by') agent = nounPhrase(sentence, tokens, i + 1, phraseEnd(tokens, i + 1, until));
  // a verb with a preposition takes what follows it for its object, shown with the preposition
  const named = is(tokens[from], PREPOSITION) && tokens[from]!.word !== 'by' ? from + 1 : from;
  const end = phraseEnd(tokens, named, until);
  // 'said the bridge will open': what stands between two verbs is who does the second
  if (next === 'clause' && end === until) return { object: null, agent };
  const object = nounPhrase(sentence, tokens, named, end) ? phraseOf(sentence, tokens, from, end) : null;
  return { object, agent };
}

/** A noun phrase goes on over 'of', and ends at other prepositions, clauses and punctuation. */
function phraseEnd(tokens: readonly Token[], from: number, until: number): number {
  let i = from;
  for (; i < until; i++) {
    if (is(tokens[i], SUBORDINATOR) || (is(tokens[i], PREPOSITION) && tokens[i]!.word !== 'of')) break;
    if (is(tokens[i], COORDINATOR) && i + 1 >= until) break;
    if (tokens[i]!.breaks) {
      i++;
      break;
    }
  }
  while (i > from && is(tokens[i - 1], COORDINATOR | ADVERB | PREPOSITION)) i--;
  return i;
}

function nounPhrase(sentence: string, tokens: readonly Token[], from: number, to: number): Phrase | null {
  while (from < to && is(tokens[from], COORDINATOR | ADVERB)) from++;
  while (to > from && is(tokens[to - 1], COORDINATOR | PREPOSITION)) to--;
  if (is(tokens[from], PREPOSITION)) return null;
  // after a determiner some word must be a noun, whatever the tagger holds it for
  const determined = to - from > 1 && is(tokens[from], DETERMINER);
  for (let i = from; i < to; i++)
    if (determined || is(tokens[i], NOUN | VERB)) return phraseOf(sentence, tokens, from, to);
  return null;
}

function segmentStarts(tokens: readonly Token[], from: number, to: number): number[] {
  const starts = [from];
  for (let i = from; i < to - 1; i++) if (tokens[i]!.breaks) starts.push(i + 1);
  return starts;
}

const segmentStart = (tokens: readonly Token[], from: number, to: number): number =>
  segmentStarts(tokens, from, to).at(-1)!;
