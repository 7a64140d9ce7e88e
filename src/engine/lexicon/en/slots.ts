/**
 * Places of a statement that hold one value: who else stands there contradicts it. Source: own lists of the language at large,
 * in the classes of functional relations as knowledge bases have them (a country has one capital, a race one winner). They
 * bring, on RTE-3 with three labels: contradictions F1 12.5 to 21.4, accuracy 67.2 to 67.7; nothing on newsnli, mrpc and
 * superpal.
 */
import { wordList } from '../wordList';

/** What one alone has done of one thing, in the lemma of the verb. */
export const oneActor = wordList('win found invent discover paint compose direct succeed head lead own captain');

/**
 * Beside a name that alone can stand there, the rest being the same: who is born, elected or succeeded, of what somebody is
 * the author, where the capital or the grave is. Lemmas of verbs and nouns.
 */
export const oneName = wordList(`
  win winner champion elect election born birthplace found founder design designer architect invent inventor discover
  discoverer compose composer author write direct director paint painter capital succeed successor predecessor head lead
  headquarters buried marry married wife husband widow father mother captain coach manager
`);

/** Who leaves a place, without a preposition or with 'from'; before 'for' or 'to' stands where they go. */
export const leaving = wordList('leave leaves left leaving depart departs departed departing');
/** Who comes to a place. */
export const reaching = wordList(`
  reach reaches reached reaching enter enters entered entering arrive arrives arrived arriving
`);
/** Behind them 'from' says whence and 'to', 'into' or 'for' whither. */
export const moving = wordList(`
  go goes went gone going travel travels travelled traveled travelling traveling fly flies flew flown flying sail sails sailed
  sailing move moves moved moving drive drives drove driven driving march marches marched marching flee flees fled fleeing
  return returns returned returning ship ships shipped shipping send sends sent sending transfer transfers transferred
  transferring transport transports transported transporting head heads headed heading walk walks walked walking cross
  crosses crossed crossing relocate relocates relocated relocating migrate migrates migrated migrating run runs ran running
  export exports exported exporting import imports imported importing deliver delivers delivered delivering
`);

/**
 * Nouns that put two names in an order which cannot be turned round: of the first, the second is it ('Skerry’s predecessor
 * Quill', 'a subsidiary of Corvo'). Words of one line are one relation; those behind the bar say it from the other end.
 */
export const orderingNouns: readonly (readonly [string, string])[] = [
  ['successor heir', 'predecessor'],
  ['subsidiary unit arm division affiliate', 'parent owner'],
  ['father mother parent', 'son daughter child'],
  ['grandfather grandmother', 'grandson granddaughter grandchild'],
  ['uncle aunt', 'nephew niece'],
  ['employer boss', 'employee'],
  ['teacher mentor', 'pupil student disciple'],
  ['supplier', 'customer'],
  ['capital', ''],
];

/** Verbs of the same order: what does it, and to what; lemma forms, and the noun that the first is of the second. */
export const orderingVerbs: readonly (readonly [string, string])[] = [
  ['succeed succeeds succeeded replace replaces replaced', 'successor'],
  ['precede precedes preceded', 'predecessor'],
  ['own owns owned acquire acquires acquired buy buys bought', 'owner'],
  ['employ employs employed', 'employer'],
];
