/** The word lists of `lexicon/en` arranged for the finders: one table of bits by word number, and maps looked up around a hit. */
import { WordTable, type Vocabulary } from '../lexicon';
import * as grammar from '../lexicon/en/grammar';
import { falls, rises } from '../lexicon/en/changes';
import * as numbers from '../lexicon/en/numbers';

export const CARDINAL = 1;
export const SCALE = 2;
export const ORDINAL = 4;
export const PART = 8;
export const VAGUE = 16;
export const ARTICLE = 32;
export const FRACTION = 64;
export const DETERMINER = 128;
export const PREPOSITION = 256;
export const CONJUNCTION = 512;
export const AUXILIARY = 1024;
export const VERB = 2048;
export const ADVERB = 4096;
export const PRONOUN = 8192;
export const PLURAL = 1 << 14;
export const NOT_PLURAL = 1 << 15;
export const RISE = 1 << 16;
export const FALL = 1 << 17;
export const MONTH = 1 << 18;
export const WEEKDAY = 1 << 19;
export const YEAR_BEFORE = 1 << 20;
export const COUNTED_NOUN = 1 << 21;
export const NUMBERED_NAME = 1 << 22;
export const AMOUNT_NOUN = 1 << 23;
export const SIZE_ADJECTIVE = 1 << 24;
export const PERCENT_WORD = 1 << 25;
/** Words that are figures without a number beside them ('doubled', 'for years'). */
export const ALONE = 1 << 26;

/** Words at which the scan stops to look closer. */
export const TRIGGER = CARDINAL | SCALE | ORDINAL | PART | VAGUE | ARTICLE | FRACTION | PERCENT_WORD | ALONE;
/** Words that cannot stand inside a noun phrase. */
export const CLOSED = PREPOSITION | CONJUNCTION | AUXILIARY | PRONOUN | DETERMINER | ARTICLE;

export function markWords(vocabulary: Vocabulary): WordTable {
  return new WordTable(vocabulary)
    .mark(Object.keys(numbers.cardinals), CARDINAL)
    .mark(Object.keys(numbers.scales), SCALE)
    .mark(Object.keys(numbers.ordinals), ORDINAL)
    .mark(Object.keys(numbers.parts), PART)
    .mark(Object.keys(numbers.vaguePlurals), VAGUE)
    .mark(Object.keys(numbers.vagueFactors), VAGUE)
    .mark(Object.keys(numbers.vagueCounts), VAGUE)
    .mark(Object.keys(numbers.fractionCharacters), FRACTION)
    .mark(['percent', 'percents', 'cent'], PERCENT_WORD)
    .mark(Object.keys(numbers.multiples), ALONE)
    .mark(Object.keys(numbers.ageDecades), ALONE)
    .mark(Object.keys(numbers.longTimes), ALONE)
    .mark(Object.keys(numbers.wholeTimes), ALONE)
    .mark(grammar.articles, ARTICLE)
    .mark(grammar.determiners, DETERMINER)
    .mark(grammar.prepositions, PREPOSITION)
    .mark(grammar.conjunctions, CONJUNCTION)
    .mark(grammar.auxiliaries, AUXILIARY)
    .mark(grammar.verbs, VERB)
    .mark(grammar.adverbs, ADVERB)
    .mark(grammar.pronouns, PRONOUN)
    .mark(grammar.irregularPlurals, PLURAL)
    .mark(grammar.notPlural, NOT_PLURAL)
    .mark(rises, RISE)
    .mark(falls, FALL)
    .mark(grammar.months, MONTH)
    .mark(grammar.weekdays, WEEKDAY)
    .mark(grammar.yearPrepositions, YEAR_BEFORE)
    .mark(grammar.countedNouns, COUNTED_NOUN)
    .mark(grammar.numberedNames, NUMBERED_NAME)
    .mark(grammar.amountNouns, AMOUNT_NOUN)
    .mark(grammar.dimensionAdjectives, SIZE_ADJECTIVE);
}
