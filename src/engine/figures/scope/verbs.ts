/** Verbs as the reading of scope knows them: which class a form stands for, and what a chain of verbs makes of a figure. */
import * as lists from '../../lexicon/en/countedVerbs';
import { inflect } from '../../lexicon/inflect';
import { endsInEd } from '../counted/verb';
import { ARTICLE, AUXILIARY, CONJUNCTION, DETERMINER, MONTH, PREPOSITION, WEEKDAY } from '../lexicon';
import type { Reading } from '../reading';

export type Mode = 'fact' | 'future' | 'possible' | 'wanted' | 'offered' | 'not';

export interface Verb {
  readonly lemma: string;
  /** Class, or the lemma where it has none. */
  readonly means: string;
  /** A base form is a noun as well ('the march', 'orders'). */
  readonly plain: boolean;
  readonly past: boolean;
}

const forms = new Map<string, Verb>();
/** Nouns, adjectives and adverbs of a class. */
const others = new Map<string, string>();
const neutral = new Set(lists.neutralVerbs);
const presence = new Set(lists.presenceVerbs);
export const isNeutral = (predicate: string): boolean => neutral.has(predicate);
export const isPresence = (predicate: string): boolean => presence.has(predicate);
/** Verbs of finding and bringing in; `null`, where no verb was found, is none. */
export const isFinding = (predicate: string | null): boolean => predicate !== null && finding.has(predicate);
/** Is one who is not found, or not accounted for, missing? */
export const isSought = (predicate: string): boolean => sought.has(predicate);
export const isClass = (predicate: string): boolean => Object.hasOwn(lists.verbClasses, predicate);

function add(lemma: string, means: string): void {
  const { base, third, past, participle, ing } = inflect(lemma, lists.irregularCounted[lemma]);
  for (const form of [base, third, past, participle, ing])
    if (!forms.has(form))
      forms.set(form, {
        lemma,
        means,
        plain: form === base || form === third,
        past: form === past || form === participle,
      });
}
for (const [name, words] of Object.entries(lists.verbClasses)) {
  const bar = words.indexOf('|');
  for (const lemma of bar < 0 ? words : words.slice(0, bar)) add(lemma, name);
  if (bar >= 0) for (const word of words.slice(bar + 1)) others.set(word, name);
}
for (const lemma of [
  ...lists.neutralVerbs,
  ...lists.presenceVerbs,
  ...lists.otherIrregular,
  ...lists.plainChains,
  ...lists.futureChains,
  ...lists.wantedChains,
  ...lists.offeredChains,
  ...lists.notChains,
])
  add(lemma, lemma);
for (const form of ['is', 'are', 'was', 'were', 'been', 'being', 'am'])
  forms.set(form, { lemma: 'be', means: 'be', plain: false, past: true });
for (const form of ['has', 'had', 'having', 'have'])
  forms.set(form, { lemma: 'have', means: 'have', plain: false, past: true });

const phrases = new Map<string, (readonly [string, string])[]>();
for (const [verb, then, means] of lists.verbPhrases)
  (phrases.get(verb) ?? phrases.set(verb, []).get(verb)!).push([then, means]);

const modes = new Map<string, Mode>();
for (const word of lists.plainChains) modes.set(word, 'fact');
for (const word of lists.futureChains) modes.set(word, 'future');
for (const word of lists.wantedChains) modes.set(word, 'wanted');
for (const word of lists.offeredChains) modes.set(word, 'offered');
for (const word of lists.notChains) modes.set(word, 'not');
const chainMode = modes;
/** Of verbs before an infinitive; of *expects 5,000* too. */
export const modeOfChain = (verb: Verb): Mode | undefined => chainMode.get(verb.lemma);

const modals = new Map<string, Mode>();
for (const word of lists.possibleModals) modals.set(word, 'possible');
for (const word of lists.futureModals) modals.set(word, 'future');
/** *Licensed to carry 90*, *certified for 90*: a limit, no count. */
export const isAllowing = (verb: Verb): boolean => allowing.has(verb.lemma);
const allowing = new Set(lists.allowingVerbs.flatMap((lemma) => [lemma, stripped(inflect(lemma).past)]));
export const modeOfModal = (word: string): Mode | undefined => modals.get(word);

const nouns = new Map<string, Mode>();
for (const word of lists.wantedNouns) nouns.set(word, 'wanted');
for (const word of lists.futureNouns) nouns.set(word, 'future');
for (const word of lists.possibleNouns) nouns.set(word, 'possible');
export const modeOfNoun = (word: string): Mode | undefined => nouns.get(word) ?? nouns.get(word.replace(/s$/, ''));

/** The class of a noun, an adjective, or a participle that stands for one ('the injured', '12 missing'). */
export const classOfWord = (word: string): string | undefined => others.get(word);

/** The class of a participle before a noun (*spilled* oil, *seized* rifles), or the verb where it has none (*stolen* cars). */
export const classOfParticiple = (word: string): string | undefined => {
  const verb = forms.get(word);
  return verb?.past && !isNeutral(verb.means) ? verb.means : undefined;
};

/**
 * The class or the lemma of a verb form that tells of an act (*died*, *escaping*), by the word alone; `undefined` for other
 * words, and for *be* and *have*.
 */
export function actOf(word: string): string | undefined {
  const lower = word.toLowerCase();
  const known = forms.get(lower);
  if (known)
    return (known.past || lower.endsWith('ing')) && known.lemma !== 'be' && known.lemma !== 'have'
      ? known.means
      : undefined;
  return endsInEd(lower) && lower.length > 4 ? stripped(lower) : undefined;
}

/** Determiners behind which a verb may stand. */
const pointing = new Set(['that', 'which', 'who', 'this']);
/** Nouns before which *last* says when. */
const times = new Set([...lists.periodNouns, ...lists.shortPeriodNouns]);

/** The verb word i may be where it stands. */
export function verbAt(r: Reading, i: number): Verb | undefined {
  if (!r.isWord(i)) return undefined;
  const word = r.word(i);
  const known = forms.get(word);
  const before = r.word(i - 1);
  if (r.has(i, AUXILIARY) && !known) return undefined;
  if (known?.lemma === 'be' || known?.lemma === 'have') return known;
  const determined = r.has(i - 1, DETERMINER | ARTICLE) || before === "'s" || r.isNumber(i - 1);
  if (determined && !pointing.has(before)) return undefined;
  if (known) {
    // 'reported last week that 300 were there': when it was, not that anything lasts
    if (word === 'last' && (times.has(r.word(i + 1)) || r.has(i + 1, MONTH | WEEKDAY))) return undefined;
    if (known.plain && r.has(i - 1, PREPOSITION) && before !== 'to') return undefined;
    return known;
  }
  if (r.isCapital(i) || r.isHyphen(i - 1) || r.isHyphen(i + 1)) return undefined;
  if (!endsInEd(word) || word.length < 5 || r.has(i, PREPOSITION)) return undefined;
  const lemma = stripped(word);
  return { lemma, means: lemma, plain: false, past: true };
}

const meaningOf = (lemma: string): string => forms.get(lemma)?.means ?? stripped(inflect(lemma).past);
const finding = new Set(lists.findingVerbs.map(meaningOf));
const sought = new Set(lists.soughtVerbs.map(meaningOf));

/** A rough lemma, the same for the forms of one regular verb: 'stopped', 'stopping' → 'stop'. */
function stripped(word: string): string {
  return word
    .replace(/(?:ed|ing)$/, '')
    .replace(/([bdgklmnprt])\1$/, '$1')
    .replace(/i$/, 'y')
    .replace(/e$/, '');
}

const stops = new Set(['.', ';', ':']);

/** What a verb means with the words that follow it. */
export function meaningAt(r: Reading, verb: Verb, i: number): string {
  for (const [then, means] of phrases.get(verb.lemma) ?? [])
    for (let k = i + 1; k <= i + 9 && r.inside(k); k++) {
      // 'carried 90 people and had passed a safety check': the other clause has its own verb
      if (stops.has(r.word(k)) || (r.has(k, CONJUNCTION) && verbAt(r, k + 1))) break;
      if (r.word(k) === then) return means;
    }
  return verb.means;
}
