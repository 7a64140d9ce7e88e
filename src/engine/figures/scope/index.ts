/** What a figure is said of, beyond its noun: the verb, fact or plan, part or whole, the period (see `FigureScope`). */
import { periodNouns, phaseNouns, repeatedActs } from '../../lexicon/en/countedVerbs';
import type { FigureScope, Quantity, Span } from '../../model';
import { ARTICLE, CARDINAL, DETERMINER, MONTH, PREPOSITION } from '../lexicon';
import type { Reading } from '../reading';
import { partOfWhole } from './part';
import { predicateOf } from './predicate';
import { isNeutral, verbAt } from './verbs';

export { actOf, classOfParticiple, isClass, isFinding, isNeutral, isPresence } from './verbs';

const periods = new Set(periodNouns.flatMap((noun) => [noun, noun === 'century' ? 'centuries' : `${noun}s`]));
const phases = new Set(phaseNouns.flatMap((noun) => [noun, `${noun}s`]));
const repeated = new Set(repeatedActs);
/** Where the words that may name the period end, behind the figure. */
const ends = new Set('said says told ; : , while but and compared than from which who'.split(' '));
const clauseOpeners = new Set('; : while but who which and that than'.split(' '));
const phaseOpeners = new Set(['during', 'in', 'over', 'after', 'through']);
const monthParts = new Set(['early', 'late', 'mid']);
const yearOpeners = new Set(['in', 'of', 'since', 'during', 'by', 'for', 'from']);
const turns = new Set(['last', 'this', 'next', 'previous', 'past', 'coming', 'current']);
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
  // 'the crew of 23 was flown out': what is said of the crew is said of the 23
  const group =
    countedSpan && countedSpan.end < start && r.word(first - 1) === 'of' && r.end(first - 2) === countedSpan.end
      ? r.wordAt(countedSpan.start, r.firstNear(first))
      : first;
  const found = predicateOf(r, group, behind);
  const { mode } = found;
  const agent = found.agent ?? byWhom(r, behind);
  const own = partOfWhole(r, first, end, behind, kind === 'percent' || kind === 'ratio');
  // who won or lost by it: what is counted is the distance; 'made a profit' is having one
  const predicate =
    own === 'margin' ? 'margin' : kind === 'money' && found.predicate === 'produced' ? null : found.predicate;
  const isSum = predicate === null || isNeutral(predicate) || repeated.has(predicate);
  const part = own ?? (isSum && isSummed(r, first, behind) ? 'total' : null);
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

/** 'a total of 14', 'so far': several acts taken together. */
function isSummed(r: Reading, first: number, behind: number): boolean {
  if (r.word(first - 1) === 'of' && r.word(first - 2) === 'total') return true;
  const isSoFar = (k: number): boolean =>
    (r.word(k) === 'so' && r.word(k + 1) === 'far') ||
    // 'year-to-date'
    (r.word(k) === 'to' && (r.word(k + 1) === 'date' || (r.isHyphen(k + 1) && r.word(k + 2) === 'date')));
  const opening = r.firstNear(first);
  if (isSoFar(opening)) return true;
  for (let k = Math.max(opening, first - 14); k < Math.min(r.endNear(first), behind + reach); k++)
    if (isSoFar(k)) return true;
  return false;
}

/** 'two goals by Ada Park' */
function byWhom(r: Reading, at: number): Span | null {
  if (r.word(at) !== 'by' || !r.isCapital(at + 1)) return null;
  let end = at + 2;
  while (r.isCapital(end)) end++;
  return { start: r.start(at + 1), end: r.end(end - 1) };
}

/** *Year on year*, *from the previous month*: what a rise is measured against. */
const comparedWith =
  /\b(?:(year|month|quarter|week)[ -](?:on|over)[ -]\1|(?:from|than|against|over) (?:a|the same|the previous|the) (?:year|month|quarter|week) (?:ago|earlier|before|of last year)|(?:from|against|over) the (?:previous|preceding) (?:year|month|quarter|week))\b/i;

function periodNear(r: Reading, first: number, behind: number): string | null {
  const sentence = r.text.slice(r.start(r.firstNear(first)), r.end(Math.min(r.endNear(first), behind + 2 * reach) - 1));
  const against = comparedWith.exec(sentence);
  if (against) return against[0].toLowerCase();
  const limit = Math.min(r.endNear(first), behind + reach);
  // 'have died in accidents on the lakes of the province since 2018'
  const farther = Math.min(r.endNear(first), behind + 2 * reach);
  for (let k = behind; k < farther; k++) {
    const word = r.word(k);
    if (ends.has(word)) break;
    if (k >= limit && !isYear(r, k) && !isMonth(r, k)) continue;
    if (word === 'ago' || word === 'earlier' || word === 'before') {
      if (periods.has(r.word(k - 1)) && k - 1 >= behind)
        return r.text.slice(r.start(Math.max(behind, k - 2)), r.end(k));
      continue;
    }
    if (turns.has(word) && periods.has(r.word(k + 1))) return `${word} ${r.word(k + 1)}`;
    if (isYear(r, k) || isMonth(r, k)) return word;
    const phase = phaseAt(r, k, limit);
    if (phase) return phase;
  }
  const start = r.firstNear(first);
  let clause = start;
  for (let k = start; k < first; k++)
    // 'struck in March, killing seven and injuring 40': one clause
    if (clauseOpeners.has(r.word(k)) && !(r.word(k) === 'and' && r.word(k + 1).endsWith('ing'))) clause = k;
  for (let k = start; k < first - 1; k++) {
    if ((isYear(r, k) || isMonth(r, k)) && (k <= start + 4 || first - k < reach || k > clause)) return r.word(k);
    const phase = k <= start + 1 || k > clause ? phaseAt(r, k, first) : undefined;
    if (phase) return phase;
    if (turns.has(r.word(k)) && periods.has(r.word(k + 1)) && (k <= start + 1 || first - k < reach))
      return `${r.word(k)} ${r.word(k + 1)}`;
  }
  return null;
}

/** 'during the third round', 'in their five operations': a part of what goes on, or several of them. */
function phaseAt(r: Reading, i: number, limit: number): string | undefined {
  if (!phaseOpeners.has(r.word(i)) || !r.has(i + 1, DETERMINER | ARTICLE)) return undefined;
  let counted = false;
  for (let k = i + 2; k < Math.min(limit, i + 8); k++) {
    const word = r.word(k);
    if (r.isNumber(k) || r.has(k, CARDINAL)) counted = true;
    if (phases.has(word) || (counted && word.length > 3 && word.endsWith('s') && r.word(i) !== 'after'))
      return r.text.slice(r.start(i + 2), r.end(k));
    if (!(r.isWord(k) || r.isNumber(k) || r.isHyphen(k) || word === "'s") || r.has(k, PREPOSITION)) return undefined;
  }
  return undefined;
}

/** 'in February', 'in early March'; a day of the month is none. */
const isMonth = (r: Reading, i: number): boolean =>
  r.has(i, MONTH) &&
  r.isCapital(i) &&
  !r.isNumber(i + 1) &&
  !r.isNumber(i - 1) &&
  (r.word(i - 1) === 'in' || (monthParts.has(r.word(i - 1)) && r.word(i - 2) === 'in'));

/** 'in 1954', 'the flood of 1954'; the year of a whole date ('March 3, 2025') is none. */
const isYear = (r: Reading, i: number): boolean =>
  r.isNumber(i) && yearOpeners.has(r.word(i - 1)) && /^(?:1[5-9]|20)\d\d$/.test(r.word(i));
