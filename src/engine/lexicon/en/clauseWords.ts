/**
 * Words that tell where a clause ends, for cutting a sentence without a tagger. Source: the forms and functions as in Quirk et
 * al., A Comprehensive Grammar of the English Language, 1985 (finite forms 4.2 and 3.2; coordination 13.1–13.5), and WordNet's
 * list of irregular past forms. What is seldom a past form was found by reading cuts in ECB+ and Reuters texts. As a whole the
 * cutting leaves the figures of the links as they are (docs/calibration.md): it is there for what a reader can check.
 */
import { wordList } from '../wordList';
import { auxiliaries, plainVerbs } from './functionWords';
import { irregularForms } from './generated/wordnet';

/** After a comma they set a second claim against the first. */
export const contrastingSubordinators = wordList('while whereas although though');

/** Forms of verbs that are never finite in good English, or not by themselves. */
const neverFinite = wordList(`
  been being be having make take give come see know become keep bring
`);

/** Finite for sure: auxiliaries, and the common verbs that no ending tells. */
export const finiteVerbs = [
  ...auxiliaries,
  ...plainVerbs,
  ...wordList('said says told tells thought felt found held refused refuses declined declines failed fails'),
].filter((word) => !neverFinite.includes(word));

/** Irregular past forms that are no participles by their ending; forms of nouns in the same list go by theirs. */
export const irregularPasts = irregularForms
  .split('\n')
  .map((line) => line.split(' ')[0]!)
  .filter((form) => !/(?:s|en|wn|ng|ae|i)$/.test(form));

/** End in -ed, or are in the list of past forms, and are mostly something else. */
export const seldomPasts = wordList(`
  united hundred need indeed speed feed seed breed exceed proceed succeed weed greed bleed sacred naked wicked kindred
  shed bed
`);
