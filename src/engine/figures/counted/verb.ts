/** Which words can rule the clause of a figure, and where a clause ends: told by word lists and endings. */
import { irregularCounted, neutralVerbs } from '../../lexicon/en/countedVerbs';
import { irregularCues, sayVerbs, thinkVerbs } from '../../lexicon/en/cueVerbs';
import { changeNouns, clauseBreaks, marketVerbs, rateVerbs, speakVerbs } from '../../lexicon/en/figureWords';
import { inflect } from '../../lexicon/inflect';
import { ADVERB, ARTICLE, AUXILIARY, CLASSES, CLOSED, DETERMINER, FALL, PREPOSITION, RISE, VERB } from '../lexicon';
import type { Reading } from '../reading';
import type { Counting } from './counted';
import { isPlural, type Phrase } from './phrase';

/** *Needed*, not *need*. */
export const endsInEd = (word: string): boolean =>
  word.length > 2 && word.endsWith('ed') && word.charCodeAt(word.length - 3) !== 101;

/** Is word i a verb form that could rule the figure's clause? `beside`: the figure stands directly behind it. */
export function isVerb(r: Reading, i: number, beside = false): boolean {
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
  if (before & (DETERMINER | ARTICLE) || r.word(i - 1) === 'own') return false;
  if (bits & VERB) return !(before & PREPOSITION) || r.word(i - 1) === 'to';
  if (bits & CLASSES || r.isCapital(i) || !r.isWord(i)) return false;
  const word = r.word(i);
  if (before & PREPOSITION && r.word(i - 1) !== 'to' && !word.endsWith('ing')) return false;
  if (endsInEd(word)) return (r.isWord(i - 1) || r.word(i - 1) === ')' || r.word(i - 1) === ',') && !isAdjectival(r, i);
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

export const isBreak = (r: Reading, i: number): boolean => {
  const word = r.word(i);
  return breakMarks.has(word) || clauseBreaks.has(word) || isDashOfHyphens(r, i);
};

/** 'PORT ELLERY -- Divers', 'the pier - a ruin': hyphens written for a dash. */
export const isDashOfHyphens = (r: Reading, i: number): boolean =>
  r.isHyphen(i) && ((r.spaced(i) && r.spaced(i + 1)) || r.isHyphen(i - 1) || r.isHyphen(i + 1));

const finite = (lemmas: Iterable<string>): Set<string> => {
  const forms = new Set<string>();
  for (const lemma of lemmas) {
    const { base, third, past } = inflect(lemma, irregularCues[lemma] ?? irregularCounted[lemma]);
    forms.add(base).add(third).add(past);
    // 'totalled' is British
    if (/[aeiou]l$/.test(lemma)) forms.add(`${lemma}led`);
  }
  return forms;
};

/** Verbs whose subject is what is counted ('the crew *numbers* 300'), and those by which a price or an index moves. */
export const countingForms: ReadonlySet<string> = finite([...neutralVerbs, ...marketVerbs]).add('totalled');
/** Verbs that rate: 'put it at 300'. */
export const ratingForms: ReadonlySet<string> = finite(rateVerbs);
/** Verbs whose subject says an amount and is not what is counted ('the council claimed 300'); 'added 300' is what a price does as well; verbs that also tell what happened are left out. */
export const sayingForms: ReadonlySet<string> = new Set(
  [...finite([...sayVerbs, ...thinkVerbs, ...speakVerbs, ...rateVerbs])].filter(
    (form) => !/^(?:add|hold|held|point|promis|stress|recall|signal)/.test(form),
  ),
);

/** Does word i look like a verb in the past, and no noun follow that it could describe? */
export const ruledByVerb = (r: Reading, i: number): boolean =>
  endsInEd(r.word(i)) && !r.isCapital(i) && (!r.isWord(i + 1) || r.has(i + 1, CLOSED));

/** '12 *drowned*': is the phrase behind a count of more than one no noun but its verb? */
export const isVerbOf = (r: Reading, { bare, value }: Counting, { first, end }: Phrase): boolean =>
  bare &&
  value !== 1 &&
  !r.isCapital(first) &&
  !isPlural(r, first) &&
  // '6.1 struck southern Ruritania': no plural is counted
  ((r.has(first, VERB) && !isPlural(r, end - 1)) ||
    (end - first === 1 && endsInEd(r.word(first)) && (!r.isWord(end) || r.has(end, CLOSED | ADVERB))));
