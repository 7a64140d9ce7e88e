/** What a number is said of, where that decides how it is read: ages, *one* as a pronoun, definite reference. */
import {
  adverbsAsAdjectives,
  afterAge,
  afterOneHyphen,
  afterPronounOne,
  ageNouns,
  agedVerbs,
  beforeCountedOne,
  beforePronounOne,
  beforeReference,
  cohortHedges,
  cohorts,
  kin,
  nameParticles,
  possessives,
} from '../lexicon/en/figureWords';
import {
  ADVERB,
  ARTICLE,
  AUXILIARY,
  CARDINAL,
  CLOSED,
  CONJUNCTION,
  DETERMINER,
  MONTH,
  PREPOSITION,
  PRONOUN,
  VERB,
  WEEKDAY,
} from './lexicon';
import type { Item } from './amounts/item';
import { endsInEd } from './counted/verb';
import { unitNamed, type Unit } from './units/table';
import type { Reading } from './reading';

/** 'three years old', '3-year-old', 'aged 12', 'at the age of 21', '5 years of age', '87 yo'. */
export function readAge(
  r: Reading,
  first: number,
  end: number,
  value: number,
  unit: Unit | undefined,
): { unit: Unit; first: number; end: number } | undefined {
  if (unit?.dimension === 'time') {
    if (r.word(end - 1) === 'yo') return { unit, first, end };
    let j = end;
    if (r.isHyphen(j)) j++;
    const word = r.word(j);
    if (word === 'old' || word === 'olds') return { unit, first, end: j + 1 };
    if (word === 'of' && r.word(j + 1) === 'age') return { unit, first, end: j + 2 };
    if (value <= 150 && ageBefore(r, first)) return { unit, first, end };
    return undefined;
  }
  if (unit || value < 0 || value > 120) return undefined;
  return ageBefore(r, first) || isCohort(r, first, end) || isAgeOfWhom(r, first, end)
    ? { unit: unitNamed('year')!, first, end }
    : undefined;
}

/** 'her son, who was 10,', 'Ada Park, who turns 80 in May' */
const isAgeOfWhom = (r: Reading, first: number, end: number): boolean =>
  r.word(first - 2) === 'who' && agedVerbs.has(r.word(first - 1)) && (!r.isWord(end) || r.has(end, CLOSED | ADVERB));

/** 'children under 12', 'anyone over 65' */
const isCohort = (r: Reading, first: number, end: number): boolean =>
  cohortHedges.has(r.word(first)) &&
  cohorts.has(r.word(first - 1)) &&
  !(isNounAfter(r, end) && /[^s]s$/.test(r.word(end)));

const agedOf = new Set(['boy', 'girl', 'man', 'woman', 'child']);

function ageBefore(r: Reading, first: number): boolean {
  // 'under the age of 21', read as a hedge
  if (r.word(first + 2) === 'age' && r.word(first + 3) === 'of') return true;
  const before = r.word(first - 1);
  if (before === 'aged' || before === 'age') return true;
  if (before === 'of')
    return (
      r.word(first - 2) === 'age' ||
      r.word(first - 2) === 'ages' ||
      // 'a boy of 6', 'a woman of 44 who'
      (agedOf.has(r.word(first - 2)) &&
        r.isNumber(first) &&
        (!r.isWord(first + 1) || r.has(first + 1, AUXILIARY | PRONOUN)))
    );
  return (before === 'between' && ageNouns.has(r.word(first - 2))) || before === 'ages';
}

/** 'Ada Park, 44, has …', 'her son, six.' */
export function isAgeBehind(r: Reading, first: number, end: number, value: number): boolean {
  if (!Number.isInteger(value) || value < 1 || value > 110 || end !== first + 1) return false;
  const close = r.word(end);
  const closes = close === ',' || close === '.' || close === ';' || end >= r.count;
  const comma = r.word(first - 1) === ',' && closes;
  const pair = r.word(first - 1) === ',' && close === 'and' && (r.isNumber(end + 1) || r.has(end + 1, CARDINAL));
  if ((comma || pair) && isRelative(r, first - 2)) return true;
  if (!r.isNumber(first)) return false;
  // 'Ada Park, 44 - a teacher -'
  const dash = r.isDash(end) && r.spaced(end) && r.spaced(end + 1);
  const named = comma || (r.word(first - 1) === ',' && (close === ')' || dash));
  if (named)
    return (
      r.isCapital(first - 2) &&
      r.isWord(first - 2) &&
      // 'Ada Park, 44,'; 'Park, 44, has …' where the sentence begins with it
      (r.startsSentence(first - 2)
        ? close === ',' &&
          value > 15 &&
          r.has(end + 1, AUXILIARY | VERB | ADVERB | ARTICLE) &&
          !r.has(first - 2, MONTH | WEEKDAY)
        : (r.isCapital(first - 3) && !r.has(first - 3, CLOSED)) ||
          // 'Mr. Park, 44,'
          (r.word(first - 3) === '.' && r.isCapital(first - 4)) ||
          isPartOfName(r, first - 3) ||
          isNamedAlone(r, first - 2, end, value))
    );
  const bracket = r.word(first - 1) === '(' && close === ')';
  if (bracket) return false;
  return r.isCapital(first - 1) && r.isCapital(first - 2) && afterAge.has(close) && !isThing(r, first - 1);
}

/** 'the Ocean Star 9 was …': no person has an article. */
export function isThing(r: Reading, last: number): boolean {
  let i = last;
  while (r.isCapital(i) && last - i < 6) i--;
  return r.has(i, DETERMINER);
}

/** 'Ana M*.* Reyes', 'Jan *van* Laar': a stop or a small word between two capitals of one name. */
const isPartOfName = (r: Reading, i: number): boolean =>
  (r.word(i) === '.' ? !r.spaced(i) : nameParticles.has(r.word(i))) && r.isCapital(i - 1);

/** 'their daughter*, 7*,', 'the victim's brother*, 31*,' */
const isRelative = (r: Reading, noun: number): boolean => {
  if (!kin.has(r.word(noun))) return false;
  for (let i = noun - 1; i >= noun - 3; i--) if (possessives.has(r.word(i)) || r.word(i) === "'s") return true;
  return false;
};

/** 'named as Reyes*, 46*,': one name, where no place can stand and the sentence goes on with more about the person. */
function isNamedAlone(r: Reading, name: number, end: number, value: number): boolean {
  if (value < 10 || r.has(name, MONTH | WEEKDAY) || r.isPunctuation(name - 1)) return false;
  const before = r.word(name - 1);
  const named = before === 'as' || before === 'named' || before === 'called' || before === 'and';
  if (!named && r.has(name - 1, PREPOSITION | CONJUNCTION)) return false;
  if (r.word(end) !== ',') return named || r.has(name - 1, VERB);
  return (
    r.has(end + 1, AUXILIARY | VERB | ARTICLE) ||
    r.word(end + 1) === 'who' ||
    r.word(end + 1) === 'the' ||
    endsInEd(r.word(end + 1))
  );
}

/** Is *one* a pronoun or an idiom here ('the one they lost', 'one another', 'one by one', 'no one')? */
export function isPronounOne(r: Reading, { first, end }: Item): boolean {
  if (r.isHyphen(end)) return r.isWord(end + 1) && afterOneHyphen.has(r.word(end + 1));
  const before = r.word(first - 1);
  if (r.isHyphen(first - 1)) return true;
  if (beforePronounOne.has(before) && r.word(end) !== 'of')
    return !(beforeCountedOne.has(before) && isNounAfter(r, end));
  const next = r.word(end);
  if (next === 'of') return false;
  if (!r.isWord(end) || afterPronounOne.has(next)) return true;
  return !isNounAfter(r, end);
}

function isNounAfter(r: Reading, end: number): boolean {
  if (!r.isWord(end)) return false;
  return (
    !r.has(end, CLOSED | AUXILIARY | PRONOUN | CONJUNCTION | PREPOSITION) &&
    !(r.has(end, VERB | ADVERB) && !adverbsAsAdjectives.has(r.word(end)))
  );
}

/** 'the two leaders', 'these three countries': a definite reference in words claims nothing, unless a time is measured. */
export function isReference(r: Reading, { amount, first, end, low, high }: Item): boolean {
  if (amount.form !== 'words' || low !== high || low > 9 || low < 2 || amount.fraction) return false;
  if (!beforeReference.has(r.word(first - 1))) return false;
  return r.isWord(end) && !r.has(end, CLOSED);
}
