/** Is the figure a part of a count made before, an addition to it, or the whole? */
import {
  definite,
  marginBehind,
  marginNouns,
  marginVerbs,
  moreBefore,
  moreBehind,
  partBefore,
  partOf,
  periodNouns,
  shortPeriodNouns,
  wholeBefore,
  wholeBehind,
} from '../../lexicon/en/countedVerbs';
import type { FigureScope } from '../../model';
import { ARTICLE, DETERMINER, VAGUE } from '../lexicon';
import { namesPeople } from '../counted/people';
import { isSizeOfGroup, startsTime } from '../counted/phrase';
import type { Reading } from '../reading';

const before = new Set(partBefore);
const more = new Set(moreBefore);
const additions = new Set(moreBehind);
const pronouns = new Set(partOf);
const known = new Set(definite);
const togethers = new Set(wholeBefore);
const wholes = new Set(wholeBehind);
const among = new Set(['of', 'among', 'amongst']);
const fewWords = new Set('a an one two three four five six seven eight nine ten'.split(' '));
const turns = new Set(['last', 'first']);
const seasons = new Set([...periodNouns, ...shortPeriodNouns]);
const marginsBehind = new Set(marginBehind);
const marginsBefore = new Set(marginNouns);
const deciding = new Set(marginVerbs);
const countWords = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve dozen dozens half most some many none all each several ' +
    'few hundreds thousands'
  ).split(' '),
);

/**
 * @param first first word of the figure, its hedge included
 * @param end the word behind it
 * @param behind the word behind the noun
 * @param share percentages and fractions are always of something
 */
export function partOfWhole(
  r: Reading,
  first: number,
  end: number,
  behind: number,
  share: boolean,
): FigureScope['part'] {
  if (r.word(end) === 'of' && !isSizeOfGroup(r, first)) {
    const next = r.word(end + 1);
    if (pronouns.has(next) && (next !== 'that' || !r.isWord(end + 2))) return 'part';
    const isKnown = known.has(next);
    if (isKnown && !share) return 'part';
    if (r.isNumber(end + 1) && !share) return 'part';
    // 'nine of Brannock's schools'
    if (!share && r.isCapital(end + 1) && !r.has(end - 1, VAGUE))
      for (let k = end + 2; k < end + 6; k++) if (r.word(k) === "'s") return 'part';
  }
  let i = first - 1;
  // 'the other five', 'an additional 12', 'a further 60'
  for (let k = i; k >= first - 2; k--) {
    if (more.has(r.word(k)) && !(r.word(k) === 'rest' && r.word(k + 1) === 'of')) return 'more';
    if (!r.has(k, DETERMINER | ARTICLE)) break;
  }
  if (isMargin(r, first, end, behind)) return 'margin';
  if (togethers.has(r.word(i))) return 'total';
  while (r.has(i, DETERMINER | ARTICLE)) i--;
  const word = r.word(i);
  if (before.has(word)) return 'part';
  // 'among them nine', 'of whom four', 'of those, 120'
  let j = r.word(i) === ',' ? i - 1 : i;
  if (pronouns.has(r.word(j)) && among.has(r.word(j - 1))) return 'part';
  // 'sold 300 cars last year': when, not which
  if (
    additions.has(r.word(end)) &&
    !(turns.has(r.word(end)) && (seasons.has(r.word(end + 1)) || startsTime(r, end + 1)))
  )
    return 'more';
  if (r.word(first - 1) === 'each' || r.word(end) === 'each' || r.word(end) === 'apiece' || r.word(end + 1) === 'each')
    return 'each';
  // 'six of the 40', 'one of two'
  if (word === 'of' && (r.isNumber(i - 1) || countWords.has(r.word(i - 1)))) return 'whole';
  // 'Of the 500 soldiers …, 120 are medics'
  const start = r.firstNear(first);
  const opening = r.isPunctuation(start) ? start + 1 : start;
  j = opening;
  if (r.word(j) === 'of' || r.word(j) === 'among') return first - j <= 3 ? 'whole' : 'part';
  // 'two women and a man': one of several counts of people; rifles and magazines are counted apart by their nouns
  if (
    !share &&
    behind > end &&
    namesPeople(r.word(behind - 1)) &&
    r.word(behind) === 'and' &&
    (r.isNumber(behind + 1) || fewWords.has(r.word(behind + 1)))
  )
    return 'part';
  if (
    wholes.has(r.word(behind)) ||
    (r.word(behind) === 'in' &&
      (r.word(behind + 1) === 'all' || r.word(behind + 1) === 'total') &&
      !r.isWord(behind + 2))
  )
    return 'total';
  return null;
}

/** 'a margin of 73 votes', '73 votes apart', 'won the seat by 73 votes'; 'by 52 votes to 48' tells both counts. */
function isMargin(r: Reading, first: number, end: number, behind: number): boolean {
  if (r.word(first - 1) === 'of' && marginsBefore.has(r.word(first - 2))) return true;
  if (behind > end && marginsBehind.has(r.word(behind))) return true;
  if (r.word(first - 1) !== 'by' || r.word(behind) === 'to') return false;
  const from = Math.max(r.firstNear(first), first - 9);
  for (let k = first - 2; k >= from && !r.isPunctuation(k); k--) if (deciding.has(r.word(k))) return true;
  return false;
}
