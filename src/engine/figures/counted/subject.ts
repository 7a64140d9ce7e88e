/**
 * The thing a figure is said of when no noun stands behind it: *[the number of soldiers in Russia] rose to 12,000*, *cut its
 * [staff] to 300*, *a [turnover] of $5 million*, *one extending 160 metres*. Grammar by the words' classes, one clause at a time.
 */
import {
  clauseOpeners,
  emptyAmounts,
  gapConjunctions,
  gapOpeners,
  gapPrepositions,
  levelPrepositions,
  ownAmounts,
  perfects,
  relatives,
  spreadVerbs,
  standIns,
  whichTime,
} from '../../lexicon/en/figureWords';
import {
  ADVERB,
  AMOUNT_NOUN,
  ARTICLE,
  AUXILIARY,
  CLOSED,
  CONJUNCTION,
  DETERMINER,
  FALL,
  PREPOSITION,
  PRONOUN,
  RISE,
  VERB,
} from '../lexicon';
import type { Reading } from '../reading';
import { isPlural, type Phrase } from './phrase';
import { innerMarks, nounBefore, phraseBetween } from './nounPhrase';
import { countingForms, endsInEd, isBreak, isVerb, ratingForms, sayingForms } from './verb';

/** The thing figure words [i, …) are said of, looked for as far left as word `from`. */
export function subjectBefore(r: Reading, i: number, from: number): Phrase | undefined {
  const found = subjectAt(r, i, from);
  // 'the equivalent of $9'
  if (found && found.end - found.first === 1 && emptyAmounts.has(r.word(found.first)) && r.word(found.end) === 'of')
    return undefined;
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
    // 'the council *spoke* of 300'
    const head = noun ? noun.end - 1 : -1;
    if (noun && r.has(head, VERB) && !r.has(head, RISE | FALL) && isVerb(r, head) && !isPlural(r, head))
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
  const owned = word === 'at' && ratingForms.has(r.word(last - 1)) ? ownedBefore(r, last - 1, from) : undefined;
  if (owned) return owned;
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
  if (isSaidOnly(r, verb, last) || isExistential(r, verb, from)) return undefined;
  return subjectOfVerb(r, verb, from, 0) ?? (verb < last ? nounBefore(r, last, verb + 1) : undefined);
}

/** 'The crew *pulled* 11 from the sea': what is done to so many counts none of those who do it. */
export const isDoneToOthers = (r: Reading, verb: number): boolean =>
  isVerb(r, verb, true) &&
  !r.has(verb, AUXILIARY | RISE | FALL | PREPOSITION) &&
  (r.has(verb, VERB) || endsInEd(r.word(verb))) &&
  !countingForms.has(r.word(verb)) &&
  // 'a quake measuring 6.5' says how large it is
  !r.word(verb).endsWith('ing') &&
  !sayingForms.has(r.word(verb)) &&
  !(r.has(verb - 1, AUXILIARY) && !perfects.has(r.word(verb - 1)));

/** 'The council *claimed* 300', '*spoke* of 300': who says it is not what is counted. */
const isSaidOnly = (r: Reading, verb: number, last: number): boolean =>
  verb >= last - 1 &&
  (verb === last || r.word(last) === 'of') &&
  sayingForms.has(r.word(verb)) &&
  !(r.has(verb - 1, AUXILIARY) && !perfects.has(r.word(verb - 1)));

/** 'Vale says *there had been* 300' */
function isExistential(r: Reading, verb: number, from: number): boolean {
  if (!r.has(verb, AUXILIARY)) return false;
  let i = verb - 1;
  while (i >= from && r.has(i, AUXILIARY | ADVERB)) i--;
  return i >= from && r.word(i) === 'there';
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

/** 'rebels, *whose number* the mayor put at 300', 'a dam whose [cost] …': the object of a verb that rates stands first. */
function ownedBefore(r: Reading, verb: number, from: number): Phrase | undefined {
  for (let k = verb - 2; k >= Math.max(from, verb - 10); k--) {
    if (r.word(k) !== 'whose') continue;
    if (!r.has(k + 1, AMOUNT_NOUN)) return { first: k + 1, end: k + 2 };
    // 'rebels from the hills, whose number': a number is one of several
    for (let j = k - 1; j >= Math.max(from, k - 8); j--)
      if (isPlural(r, j) && !r.has(j, CLOSED | VERB)) return nounBefore(r, j, from);
    return nounBefore(r, r.word(k - 1) === ',' ? k - 2 : k - 1, from);
  }
  return undefined;
}

/** The object that stands between its verb and the preposition at word `at`. */
function objectBefore(r: Reading, at: number, from: number): Phrase | undefined {
  const noun = nounBefore(r, at - 1, from);
  if (!noun) return undefined;
  let j = noun.first - 1;
  const determined = r.has(j, DETERMINER | ARTICLE);
  while (j >= from && (r.has(j, DETERMINER | ARTICLE) || r.word(j) === 'own')) j--;
  // 'raised the number of its own injured to 17'
  if (r.word(j) === 'of' && r.has(j - 1, AMOUNT_NOUN)) return noun;
  // 'put the number of dead in Varn at 31'
  if (r.has(j, PREPOSITION) && r.word(j) !== 'of' && j > from) {
    const counted = nounBefore(r, j - 1, from);
    const isAmount =
      counted &&
      ((r.word(counted.first - 1) === 'of' && r.has(counted.first - 2, AMOUNT_NOUN)) ||
        r.has(counted.end - 1, AMOUNT_NOUN));
    if (isAmount) return counted;
    // 'put the crowd outside the hall at 300'
    const object = counted && r.word(at) === 'at' && r.has(counted.first - 1, DETERMINER);
    if (object && ratingForms.has(r.word(counted.first - 2))) return counted;
  }
  const transitive = r.has(j, VERB | RISE | FALL) && !r.has(j, PREPOSITION) && isVerb(r, j);
  // 'to double output to 4 million'
  return transitive && (determined || isPlural(r, noun.end - 1) || r.word(j - 1) === 'to') ? noun : undefined;
}

/** From verb to verb of one subject, no further: a sentence of many verbs tells no more by the fifth. */
const mostVerbs = 4;
/** Words looked through for the verb of the same subject: back over an aside, and before an infinitive. */
const asideReach = 30;
const infinitiveReach = 12;
/** Words of the longest subject, and of the longest bracket behind one. */
const longestSubject = 14;
const longestBracket = 8;

/** The subject of the verb at word `verb`: left over the verb's group, then the noun phrase before it. */
function subjectOfVerb(r: Reading, verb: number, from: number, depth: number): Phrase | undefined {
  const last = beforeVerbGroup(r, verb, from);
  const open = openingBracket(r, last, from);
  if (open >= 0) return nounBefore(r, open - 1, from);
  if (last < from) return undefined;
  if (relatives.has(r.word(last))) return nounBefore(r, r.word(last - 1) === ',' ? last - 2 : last - 1, from);
  const isComma = r.word(last) === ',';
  if (isComma) {
    const noun = nounBeforeComma(r, verb, last, from);
    if (noun) return noun;
  }
  const isParticiple = r.word(verb).endsWith('ing') && last === verb - 1;
  // '… hit its highest level, having risen by 5 %': the subject of the clause
  const isAdjunct = r.word(last + 1) === 'having';
  if (isComma || r.has(last, CONJUNCTION) || isAdjunct)
    return subjectBeforeAside(r, last, from, depth, isParticiple || isAdjunct);
  const first = subjectStart(r, last, from, isParticiple);
  const phrase = phraseBetween(r, first, last + 1);
  if (phrase && !isPronounOnly(r, phrase)) return phrase;
  // an infinitive or a participle without a subject of its own: that of the verb before
  if (depth >= mostVerbs) return undefined;
  for (let k = first - 1; k >= from && first - k <= infinitiveReach; k--) {
    if (isVerb(r, k)) return subjectOfVerb(r, k, from, depth + 1);
    if (isBreak(r, k)) return undefined;
  }
  return undefined;
}

/** The word before the verb's group: auxiliaries, negations, adverbs and verbs before *to* are passed over. */
function beforeVerbGroup(r: Reading, verb: number, from: number): number {
  let j = verb - 1;
  while (
    j >= from &&
    ((r.has(j, ADVERB | AUXILIARY) && !r.isHyphen(j - 1)) ||
      r.word(j) === 'to' ||
      r.word(j) === 'not' ||
      (r.word(j).endsWith('ly') && !r.isCapital(j)) ||
      (isVerb(r, j) && r.word(j + 1) === 'to'))
  )
    j--;
  return j;
}

/** 'the World Food Office (WFO) counted': the bracket that opens what closes at word `close`, or -1. */
function openingBracket(r: Reading, close: number, from: number): number {
  if (r.word(close) !== ')') return -1;
  let open = close - 1;
  while (open > from && close - open < longestBracket && r.word(open) !== '(') open--;
  return r.word(open) === '(' ? open : -1;
}

function nounBeforeComma(r: Reading, verb: number, comma: number, from: number): Phrase | undefined {
  // 'claims, ranging from …'
  if (spreadVerbs.has(r.word(verb)) && isPlural(r, comma - 1)) {
    const noun = nounBefore(r, comma - 1, from);
    if (noun) return noun;
  }
  // 'Unit Ltd, down 68p'
  const noun = r.has(verb, PREPOSITION) ? nounBefore(r, comma - 1, from) : undefined;
  return noun && r.isCapital(noun.first) ? noun : undefined;
}

/** Over an apposition or a parenthesis before the verb, or to the first verb of the same subject. */
function subjectBeforeAside(
  r: Reading,
  last: number,
  from: number,
  depth: number,
  passesInfinitives: boolean,
): Phrase | undefined {
  for (let k = last - 1; k >= from && last - k <= asideReach; k--)
    if (isVerb(r, k) && depth < mostVerbs) {
      if (isBreak(r, k)) break;
      if (passesInfinitives && r.word(k - 1) === 'to') continue;
      return subjectOfVerb(r, k, from, depth + 1);
    } else if (isBreak(r, k)) return phraseBetween(r, k + 1, last);
  return phraseBetween(r, from, last);
}

/** First word of the noun phrase that ends with word `last`. */
function subjectStart(r: Reading, last: number, from: number, isParticiple: boolean): number {
  let first = last + 1;
  while (first > from && last + 1 - first < longestSubject) {
    const k = first - 1;
    const word = r.word(k);
    // the point of an abbreviation ends no clause: 'turnout in the Oct. 20 vote was'
    if (isBreak(r, k) || (r.isPunctuation(k) && !r.isHyphen(k) && !innerMarks.has(word) && word !== '.')) break;
    if (word === 'and' || word === 'or') {
      if (!(r.isCapital(k - 1) && r.isCapital(k + 1))) break;
    } else if (r.has(k, CONJUNCTION) && (!r.has(k, PREPOSITION) || startsClause(r, k, last))) break;
    if (isParticiple && r.has(k, PREPOSITION) && word !== 'of') break;
    if (isVerb(r, k) && !isPlural(r, k)) break;
    first--;
  }
  return first;
}

/** '… the gap *as* the deficit hit', 'the price *since* the war fell': the subject stands behind. */
const startsClause = (r: Reading, i: number, last: number): boolean =>
  i < last - 1 && clauseOpeners.has(r.word(i)) && r.has(i + 1, DETERMINER | ARTICLE) && !r.has(i + 2, PREPOSITION);

const isPronounOnly = (r: Reading, { first, end }: Phrase): boolean => end - first === 1 && r.has(first, PRONOUN);
