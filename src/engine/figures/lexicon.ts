/** The word lists of `lexicon/en` arranged for the finders: one table of bits by word number, and maps looked up around a hit. */
import { WordTable, type Vocabulary } from '../lexicon';
import { irregularPasts } from '../lexicon/en/functionWords';
import * as grammar from '../lexicon/en/grammar';
import { falls, rises } from '../lexicon/en/changes';
import { hedgesAfter, hedgesBefore } from '../lexicon/en/hedges';
import * as numbers from '../lexicon/en/numbers';
import { codes, phrases, symbols } from './units/table';

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
/** All of the above: a word the lists know. */
export const CLASSES = (1 << 27) - 1;
/** Last words of hedges before a figure, first words of those behind it, of units in words, of units and currencies in letters. */
export const HEDGE_BEFORE = 1 << 27;
export const HEDGE_AFTER = 1 << 28;
export const UNIT_WORD = 1 << 29;
export const UNIT_LETTERS = 1 << 30;

/** Words at which the scan stops to look closer. */
export const TRIGGER = CARDINAL | SCALE | ORDINAL | PART | VAGUE | ARTICLE | FRACTION | PERCENT_WORD | ALONE;
/** Words that cannot stand inside a noun phrase. */
export const CLOSED = PREPOSITION | CONJUNCTION | AUXILIARY | PRONOUN | DETERMINER | ARTICLE;

const hedgeEnds = Object.values(hedgesBefore).flatMap((list) => list.map((phrase) => phrase.split(' ').at(-1)!));
const hedgeStarts = Object.values(hedgesAfter).flatMap((list) => list.map((phrase) => phrase.split(' ')[0]!));

/** The word each unit symbol in letters ('km', 'm2') and each currency code ('USD', 'MUSD') begins with, in small letters. */
const firstLetters = (): string[] =>
  [
    ...[...symbols.values()].flatMap((list) => list.map(({ symbol }) => symbol)),
    ...[...codes.keys()].flatMap((code) => [code, `M${code}`]),
  ].flatMap((symbol) => /^\p{L}[\p{L}\p{M}\p{Nd}]*/u.exec(symbol)?.[0].toLowerCase() ?? []);

export function markWords(vocabulary: Vocabulary): WordTable {
  return new WordTable(vocabulary)
    .mark(hedgeEnds, HEDGE_BEFORE)
    .mark(hedgeStarts, HEDGE_AFTER)
    .mark(phrases.keys(), UNIT_WORD)
    .mark(firstLetters(), UNIT_LETTERS)
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
    .mark(Object.keys(numbers.manifolds), ALONE)
    .mark(Object.keys(numbers.ageDecades), ALONE)
    .mark(Object.keys(numbers.longTimes), ALONE)
    .mark(Object.keys(numbers.wholeTimes), ALONE)
    .mark(grammar.articles, ARTICLE)
    .mark(grammar.determiners, DETERMINER)
    .mark(grammar.prepositions, PREPOSITION)
    .mark(grammar.conjunctions, CONJUNCTION)
    .mark(grammar.auxiliaries, AUXILIARY)
    .mark(grammar.verbs, VERB)
    .mark(irregularPasts, VERB)
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
