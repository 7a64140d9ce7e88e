/**
 * Words by which a whole sentence is turned into its contrary, or does not claim but holds for possible, tells by hearsay or
 * expects. Source: own lists after the negative and modal forms in Quirk et al., A Comprehensive Grammar of the English
 * Language, 1985 (10.54–10.70, 4.49–4.66), with the adverbs of hearsay of news English.
 */
import { wordList } from '../wordList';
import { negatedAuxiliaries } from './polarity';

/** By themselves. */
export const denyingWords = [
  ...negatedAuxiliaries,
  ...wordList(`
    not never neither nor cannot nobody none without deny denies denied denying refuse refuses refused refusing
  `),
];
/** After 'no': 'no one', 'no longer', 'no evidence'. */
export const afterNo = wordList('one longer evidence plan plans');
/** Before 'to'. */
export const failingWords = wordList('fail fails failed');

/** By themselves. */
export const openWords = wordList(`
  reportedly allegedly alleged purportedly supposedly apparently possibly probably perhaps could may might would should
  likely expected suspected rumored rumoured
`);
/** Before 'to'. */
export const planningWords = wordList('plan plans planned');
