/** What a figure is said of, beyond its noun: the verb, fact or plan, part or whole, the period (see `FigureScope`). */
import { periodNouns } from '../../lexicon/en/countedVerbs';
import type { FigureScope, Quantity, Span } from '../../model';
import { MONTH } from '../lexicon';
import type { Reading } from '../reading';
import { partOfWhole } from './part';
import { predicateOf } from './predicate';
import { verbAt } from './verbs';

export { isClass, isNeutral, isPresence } from './verbs';

const periods = new Set(periodNouns.flatMap((noun) => [noun, noun === 'century' ? 'centuries' : `${noun}s`]));
/** Words behind or before a figure among which its period is looked for. */
const reach = 9;

/**
 * @param first first word of the figure, its hedge included
 * @param end the word behind the number and its unit
 */
export function readScope(
  r: Reading,
  first: number,
  end: number,
  { kind, countedSpan, start }: Pick<Quantity, 'kind' | 'countedSpan' | 'start'>,
): FigureScope | null {
  if (kind === 'age' || kind === 'ordinal') return null;
  // the noun behind belongs to the phrase; one before the figure is what the verb between them speaks of
  const behind = countedSpan && countedSpan.start > start ? Math.max(end, r.wordAt(countedSpan.end, end)) : end;
  const found = predicateOf(r, first, behind);
  const { predicate, mode } = found;
  const agent = found.agent ?? byWhom(r, behind);
  const part = partOfWhole(r, first, end, behind, kind === 'percent' || kind === 'ratio');
  const period = periodNear(r, first, behind);
  if (predicate === null && part === null && mode === 'fact' && agent === null && period === null) return null;
  return { predicate, part, mode, agent, agentText: agent ? r.text.slice(agent.start, agent.end) : '', period };
}

/** The verb that ends what is counted, if the noun phrase ran into it ('400 tonnes of [oil leaked]'): its word, or -1. */
export function verbInside(r: Reading, countedSpan: Span | null, start: number, end: number): number {
  if (!countedSpan || countedSpan.start <= start) return -1;
  const last = r.wordAt(countedSpan.end, end) - 1;
  const verb = r.start(last) > countedSpan.start && !r.isHyphen(last - 1) ? verbAt(r, last) : undefined;
  return verb?.past ? last : -1;
}

/** 'two goals by Ada Park' */
function byWhom(r: Reading, at: number): Span | null {
  if (r.word(at) !== 'by' || !r.isCapital(at + 1)) return null;
  let end = at + 2;
  while (r.isCapital(end)) end++;
  return { start: r.start(at + 1), end: r.end(end - 1) };
}

function periodNear(r: Reading, first: number, behind: number): string | null {
  const limit = Math.min(r.endNear(first), behind + reach);
  for (let k = behind; k < limit; k++) {
    const word = r.word(k);
    if (/^(?:said|says|told|;|:|,|while|but|and|compared|than|from|which|who)$/.test(word)) break;
    if (word === 'ago' || word === 'earlier' || word === 'before') {
      if (periods.has(r.word(k - 1)) && k - 1 >= behind)
        return r.text.slice(r.start(Math.max(behind, k - 2)), r.end(k));
      continue;
    }
    if (isTurn(word) && periods.has(r.word(k + 1))) return `${word} ${r.word(k + 1)}`;
    if (isYear(r, k) || isMonth(r, k)) return word;
  }
  for (let k = r.firstNear(first); k < first - 1; k++) {
    if ((isYear(r, k) || isMonth(r, k)) && (k <= r.firstNear(first) + 4 || first - k < reach)) return r.word(k);
    if (isTurn(r.word(k)) && periods.has(r.word(k + 1)) && (k <= r.firstNear(first) + 1 || first - k < reach))
      return `${r.word(k)} ${r.word(k + 1)}`;
  }
  return null;
}

/** 'in February', 'in early March'; a day of the month is none. */
const isMonth = (r: Reading, i: number): boolean =>
  r.has(i, MONTH) &&
  r.isCapital(i) &&
  !r.isNumber(i + 1) &&
  !r.isNumber(i - 1) &&
  (r.word(i - 1) === 'in' || (/^(?:early|late|mid)$/.test(r.word(i - 1)) && r.word(i - 2) === 'in'));

/** 'in 1954', 'the flood of 1954'; the year of a whole date ('March 3, 2025') is none. */
const isYear = (r: Reading, i: number): boolean =>
  r.isNumber(i) && /^(?:1[5-9]|20)\d\d$/.test(r.word(i)) && /^(?:in|of|since|during|by|for|from)$/.test(r.word(i - 1));

const isTurn = (word: string): boolean => /^(?:last|this|next|previous|past|coming|current)$/.test(word);
