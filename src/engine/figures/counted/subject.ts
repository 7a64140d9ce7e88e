/**
 * The thing a figure is said of when no noun stands behind it: *[the number of soldiers in Russia] rose to 12,000*, *cut its
 * [staff] to 300*, *a [turnover] of $5 million*, *one extending 160 metres*. Grammar by the words' classes, one clause at a time.
 */
import {
  changeNouns,
  clauseBreaks,
  clauseOpeners,
  comparatives,
  gapConjunctions,
  gapOpeners,
  gapPrepositions,
  levelPrepositions,
  ownAmounts,
  relatives,
  spreadVerbs,
  standIns,
  timeNouns,
  whichTime,
} from '../../lexicon/en/figureWords';
import {
  ADVERB,
  AMOUNT_NOUN,
  ARTICLE,
  AUXILIARY,
  CARDINAL,
  CLASSES,
  CLOSED,
  CONJUNCTION,
  DETERMINER,
  FALL,
  HEDGE_BEFORE,
  PREPOSITION,
  PRONOUN,
  RISE,
  SCALE,
  UNIT_WORD,
  VAGUE,
  VERB,
} from '../lexicon';
import type { Reading } from '../reading';
import { isPlural, skipDeterminers, type Phrase } from './phrase';

/** Is word i a verb form that could rule the figure's clause? `beside`: the figure stands directly behind it. */
function isVerb(r: Reading, i: number, beside = false): boolean {
  if (!r.isWord(i)) return false;
  const bits = r.bits(i);
  if (bits & AUXILIARY) return true;
  const before = r.word(i - 1) === 'which' ? 0 : r.bits(i - 1);
  // 'visitor numbers doubled'
  if (bits & VERB && isPlural(r, i) && r.has(i + 1, RISE | FALL | AUXILIARY) && !r.has(i + 1, PREPOSITION))
    return false;
  if (bits & (RISE | FALL)) {
    if (bits & PREPOSITION) return beside && !(before & DETERMINER); // 'up', 'down'
    return !(before & (DETERMINER | ARTICLE)) && !changeNouns.has(r.word(i));
  }
  if (before & (DETERMINER | ARTICLE)) return false;
  if (bits & VERB) return !(before & PREPOSITION) || r.word(i - 1) === 'to';
  if (bits & CLASSES || r.isCapital(i) || !r.isWord(i)) return false;
  const word = r.word(i);
  if (before & PREPOSITION && r.word(i - 1) !== 'to' && !word.endsWith('ing')) return false;
  if (/[^e]ed$/.test(word)) return (r.isWord(i - 1) || /^[),]$/.test(r.word(i - 1))) && !isAdjectival(r, i);
  if (word.endsWith('ing')) return r.isWord(i - 1) && !(before & PREPOSITION) && !isAdjectival(r, i);
  // 'hosts just one', 'spin nearly 78,000 times': the word before a figure is a verb more often than not
  return (
    beside && i > r.sentenceOf(i).firstWord && !/(?:ly|er|ous|al|ful|ive|able|ible|ic|ment|tion|ness|ity)$/.test(word)
  );
}

/** 'unemployed people', 'a rising tide': a participle before a noun. */
const isAdjectival = (r: Reading, i: number): boolean => {
  const next = i + 1;
  return (
    r.isWord(next) && !(r.bits(next) & (CLOSED | ADVERB | VERB)) && r.has(i - 1, DETERMINER | ARTICLE | PREPOSITION)
  );
};

const breakMarks = new Set(';:()—–"“”');
/** Marks that may stand inside a noun phrase. */
const innerMarks = new Set("&/'’");

const isBreak = (r: Reading, i: number): boolean => {
  const word = r.word(i);
  return breakMarks.has(word) || clauseBreaks.has(word);
};

/** The thing figure words [i, …) are said of, looked for as far left as word `from`. */
export function subjectBefore(r: Reading, i: number, from: number): Phrase | undefined {
  const found = subjectAt(r, i, from);
  return found && antecedent(r, found, from);
}

/** 'new structures, *one* extending 160 metres and the *other* 120': the plural these words stand for. */
function antecedent(r: Reading, phrase: Phrase, from: number): Phrase | undefined {
  if (phrase.end - phrase.first !== 1 || !standIns.has(r.word(phrase.first))) return phrase;
  for (let j = phrase.first - 1; j >= from; j--)
    if (isPlural(r, j) && !r.has(j, CLOSED | VERB)) return nounBefore(r, j, from) ?? { first: j, end: j + 1 };
  return phrase;
}

function subjectAt(r: Reading, i: number, from: number): Phrase | undefined {
  let last = i - 1;
  while (
    last >= from &&
    (r.has(last, ADVERB | ARTICLE) || r.word(last).endsWith('ly') || r.isDash(last)) &&
    !isVerb(r, last)
  )
    last--;
  if (last < from || r.word(last) === ';') return undefined;
  const word = r.word(last);
  // 'a turnover of $5 million', 'a grant worth $8 million'
  if (word === 'of' || word === 'worth') {
    let noun = nounBefore(r, last - 1, from);
    if (noun && noun.end - noun.first === 1 && r.has(noun.first, AMOUNT_NOUN) && !ownAmounts.has(r.word(noun.first)))
      noun = undefined;
    if (noun) return noun;
  }
  // 'the first time in nearly a year'
  if (word === 'in' && r.word(last - 1) === 'time' && whichTime.has(r.word(last - 2)))
    return { first: last - 2, end: last };
  // 'cut its staff to 300', 'the price of gold at $1,700'
  if (levelPrepositions.has(word)) {
    const object = objectBefore(r, last, from);
    if (object) return object;
  }
  // 'a scale of fines from $250 to $1,000'
  if (word === 'from' && rangeFollows(r, i) && !isVerb(r, last - 1, true)) {
    const noun = nounBefore(r, last - 1, from);
    if (noun && !r.has(noun.first - 1, PREPOSITION)) return noun;
  }
  const gapped = gappedBefore(r, last, from);
  if (gapped) return gapped;
  let verb = -1;
  for (let j = last, steps = 0; j >= from && steps < 24; j--, steps++) {
    if (isVerb(r, j, j === last)) {
      verb = j;
      break;
    }
    if (isBreak(r, j) && j < last) break;
  }
  if (verb < 0) return nounBefore(r, last, from);
  return subjectOfVerb(r, verb, from, 0) ?? (verb < last ? nounBefore(r, last, verb + 1) : undefined);
}

function rangeFollows(r: Reading, i: number): boolean {
  for (let j = i + 1; j < i + 8; j++) if (r.word(j) === 'to') return true;
  return false;
}

/** 'Prices rose 5 %, [wages] by 3 % and [rents] 2 %': the verb is that of the figure before. */
function gappedBefore(r: Reading, last: number, from: number): Phrase | undefined {
  if (r.floor === 0) return undefined;
  const noun = nounBefore(r, gapPrepositions.has(r.word(last)) ? last - 1 : last, from);
  if (!noun || !(r.isCapital(noun.first) || isPlural(r, noun.end - 1))) return undefined;
  for (let k = noun.first; k < noun.end; k++)
    if (r.has(k, VERB | RISE | FALL) || (isVerb(r, k) && !isPlural(r, k))) return undefined;
  let j = noun.first - 1;
  while (r.has(j, DETERMINER | ARTICLE)) j--;
  if (!gapOpeners.has(r.word(j))) return undefined;
  if (gapConjunctions.has(r.word(j)) && r.word(j - 1) === ',') j--;
  // the figure before ends here
  if (r.end(j - 1) === r.floor) return noun;
  // '… and [fats and oils] between 6 % and 7 %'
  const pair = r.word(j) === 'and' && r.isWord(j - 1) && gapOpeners.has(r.word(j - 2)) && r.end(j - 3) === r.floor;
  return pair ? { first: j - 1, end: noun.end } : undefined;
}

/** The object that stands between its verb and the preposition at word `at`. */
function objectBefore(r: Reading, at: number, from: number): Phrase | undefined {
  const noun = nounBefore(r, at - 1, from);
  if (!noun) return undefined;
  let j = noun.first - 1;
  const determined = r.has(j, DETERMINER | ARTICLE);
  while (j >= from && r.has(j, DETERMINER | ARTICLE)) j--;
  const transitive = r.has(j, VERB | RISE | FALL) && !r.has(j, PREPOSITION) && isVerb(r, j);
  // 'to double output to 4 million'
  return transitive && (determined || isPlural(r, noun.end - 1) || r.word(j - 1) === 'to') ? noun : undefined;
}

/** The subject of the verb at word `verb`: left over the verb's group, then the noun phrase before it. */
function subjectOfVerb(r: Reading, verb: number, from: number, depth: number): Phrase | undefined {
  let j = verb - 1;
  while (
    j >= from &&
    (r.has(j, ADVERB | AUXILIARY) ||
      r.word(j) === 'to' ||
      r.word(j) === 'not' ||
      (r.word(j).endsWith('ly') && !r.isCapital(j)) ||
      (isVerb(r, j) && r.word(j + 1) === 'to'))
  )
    j--;
  // 'the World Food Office (WFO) counted'
  if (r.word(j) === ')') {
    let open = j - 1;
    while (open > from && j - open < 8 && r.word(open) !== '(') open--;
    if (r.word(open) === '(') return nounBefore(r, open - 1, from);
  }
  if (j < from) return undefined;
  const participle = r.word(verb).endsWith('ing') && j === verb - 1;
  // 'claims, ranging from …'
  if (r.word(j) === ',' && spreadVerbs.has(r.word(verb)) && isPlural(r, j - 1)) {
    const noun = nounBefore(r, j - 1, from);
    if (noun) return noun;
  }
  // '… hit its highest level, having risen by 5 %': the subject of the clause
  const adjunct = r.word(j + 1) === 'having';
  if (relatives.has(r.word(j))) {
    j--;
    if (r.word(j) === ',') j--;
    return nounBefore(r, j, from);
  }
  if (r.word(j) === ',' && r.has(verb, PREPOSITION)) {
    // 'Unit Ltd, down 68p'
    const noun = nounBefore(r, j - 1, from);
    if (noun && r.isCapital(noun.first)) return noun;
  }
  if (r.word(j) === ',' || r.has(j, CONJUNCTION) || adjunct) {
    // an apposition or a parenthesis before the verb, or a second verb of the same subject
    for (let k = j - 1, steps = 0; k >= from && steps < 30; k--, steps++)
      if (isVerb(r, k) && depth < 4) {
        if (isBreak(r, k)) break;
        if ((participle || adjunct) && r.word(k - 1) === 'to') continue;
        return subjectOfVerb(r, k, from, depth + 1);
      } else if (isBreak(r, k)) return phraseBetween(r, k + 1, j);
    return phraseBetween(r, from, j);
  }
  let first = j + 1;
  while (first > from && j + 1 - first < 14) {
    const k = first - 1;
    const word = r.word(k);
    if (isBreak(r, k) || (r.isPunctuation(k) && !r.isHyphen(k) && !innerMarks.has(word))) break;
    if (word === 'and' || word === 'or') {
      if (!(r.isCapital(k - 1) && r.isCapital(k + 1))) break;
    } else if (r.has(k, CONJUNCTION) && (!r.has(k, PREPOSITION) || startsClause(r, k, j))) break;
    if (participle && r.has(k, PREPOSITION) && word !== 'of') break;
    if (isVerb(r, k) && !isPlural(r, k)) break;
    first--;
  }
  const phrase = phraseBetween(r, first, j + 1);
  if (phrase && !isPronounOnly(r, phrase)) return phrase;
  // an infinitive or a participle without a subject of its own: that of the verb before
  if (depth > 3) return undefined;
  for (let k = first - 1, steps = 0; k >= from && steps < 12; k--, steps++) {
    if (isVerb(r, k)) return subjectOfVerb(r, k, from, depth + 1);
    if (isBreak(r, k)) return undefined;
  }
  return undefined;
}

/** '… the gap *as* the deficit hit', 'the price *since* the war fell': the subject stands behind. */
const startsClause = (r: Reading, i: number, last: number): boolean =>
  i < last - 1 && clauseOpeners.has(r.word(i)) && r.has(i + 1, DETERMINER | ARTICLE) && !r.has(i + 2, PREPOSITION);

const isPronounOnly = (r: Reading, { first, end }: Phrase): boolean => end - first === 1 && r.has(first, PRONOUN);

/** 'The company, which …, lost', 'Vale Ltd, a maker of …, lost': the subject stands before the first comma. */
const goesOnBehind = (r: Reading, start: number, comma: number): boolean =>
  comma > start &&
  !r.has(start, PREPOSITION | CONJUNCTION | ADVERB) &&
  (relatives.has(r.word(comma + 1)) ||
    r.word(comma + 1) === 'whose' ||
    (r.isCapital(comma - 1) && r.has(comma + 1, ARTICLE)));

/** The first noun phrase of words [start, end): introductory phrases left out, phrases of place cut off. */
function phraseBetween(r: Reading, start: number, end: number): Phrase | undefined {
  let first = start;
  for (let j = start; j < end; j++)
    if (r.word(j) === ',' && goesOnBehind(r, start, j)) {
      end = j;
      break;
    } else if (r.word(j) === ',' && (r.has(start, PREPOSITION | CONJUNCTION | ADVERB) || j - start < 3) && j + 1 < end)
      first = j + 1;
  while (
    first < end &&
    (r.isPunctuation(first) || (r.has(first, CONJUNCTION | ADVERB) && !r.isCapital(first)) || r.has(first, PREPOSITION))
  )
    first++;
  first = skipDeterminers(r, first);
  if (first + 1 < end && r.has(first, AMOUNT_NOUN) && r.word(first + 1) === 'of') first = skipDeterminers(r, first + 2);
  const limit = Math.min(end, first + 12);
  let j = first;
  while (j < limit) {
    const word = r.word(j);
    if (r.isPunctuation(j) && !r.isHyphen(j) && !(innerMarks.has(word) || word === '%')) break;
    if (j > first && r.has(j, PREPOSITION) && word !== 'of' && !r.isHyphen(j - 1)) break;
    if (j > first && (r.has(j, ADVERB) || isVerb(r, j)) && !r.isHyphen(j - 1)) break;
    if (r.has(j, PRONOUN)) break;
    j++;
  }
  while (j > first && (r.word(j - 1) === 'of' || r.has(j - 1, DETERMINER))) j--;
  first = behindNumbers(r, first, j);
  const phrase = { first, end: j };
  return j > first && !isTime(r, phrase) ? phrase : undefined;
}

/** 'at least 12 [people]', '12 of the 15 [crew members]', 'hundreds of thousands of [people]' */
function behindNumbers(r: Reading, first: number, end: number): number {
  let start = first;
  for (let k = first; k < end - 1; k++) {
    const number = r.isNumber(k) ? !r.isCapital(k - 1) && !r.isHyphen(k - 1) : r.has(k, CARDINAL | SCALE | VAGUE);
    if (!number || r.isHyphen(k + 1)) continue;
    // 'a convoy of 60 trucks' is a convoy
    if (
      start === first &&
      k > first + 1 &&
      r.word(k - 1) === 'of' &&
      isGroup(r, k - 2) &&
      !r.has(k + 1, UNIT_WORD | SCALE)
    )
      return first;
    start = k + 1;
  }
  if (start === first) return first;
  if (r.word(start) === '%') start++;
  if (r.word(start) === 'of') start++;
  return Math.min(skipDeterminers(r, start), end - 1);
}

/** A noun in the singular, no amount: the head of what follows its *of*. */
const isGroup = (r: Reading, i: number): boolean =>
  r.isWord(i) && !isPlural(r, i) && !r.has(i, AMOUNT_NOUN | VAGUE | CARDINAL | SCALE | HEDGE_BEFORE | CLOSED);

const isTime = (r: Reading, { first, end }: Phrase): boolean =>
  (timeNouns.has(r.word(end - 1)) && (end - first === 1 || r.word(end - 1) !== 'time')) ||
  (r.isNumber(end - 1) && !r.isCapital(end - 2) && !(r.isHyphen(end - 2) && end - 2 > first));

/** The noun phrase that ends at word `last`, or just before the particles there. */
export function nounBefore(r: Reading, last: number, from: number): Phrase | undefined {
  let end = last + 1;
  while (end > from && (r.has(end - 1, CLOSED | ADVERB) || (r.isPunctuation(end - 1) && r.word(end - 1) !== '%')))
    end--;
  let first = end;
  while (first > from && end - first < 8) {
    const j = first - 1;
    const word = r.word(j);
    if (r.isPunctuation(j) && !r.isHyphen(j) && word !== '&' && word !== "'s") break;
    if (r.has(j, CLOSED) && word !== 'of') break;
    if (r.start(j) < r.floor) break;
    if (
      j < end - 1 &&
      (isVerb(r, j) || r.has(j, VERB)) &&
      !isPlural(r, j) &&
      !(word.endsWith('ing') && r.has(j - 1, ARTICLE))
    )
      break;
    first--;
  }
  if (r.isHyphen(first)) first++;
  first = skipDeterminers(r, first);
  if (r.word(first) === 'of') first++;
  first = skipDeterminers(r, first);
  if (first + 2 < end && r.has(first, AMOUNT_NOUN) && r.word(first + 1) === 'of') first = skipDeterminers(r, first + 2);
  const phrase = { first, end };
  if (end <= first || isTime(r, phrase) || (end - first === 1 && comparatives.has(r.word(first)))) return undefined;
  for (let j = first; j < end; j++) if (r.isNumber(j) && !r.isCapital(j - 1) && !r.isHyphen(j - 1)) return undefined;
  return phrase;
}
