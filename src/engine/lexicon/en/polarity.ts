/**
 * Words by which a verb phrase says the contrary, or holds for possible. Source: own lists after the negative and modal
 * forms in Quirk et al., A Comprehensive Grammar of the English Language, 1985 (10.54–10.70, 4.49–4.66).
 */
import { wordList } from '../wordList';

/** Auxiliaries with the negation in them. */
export const negatedAuxiliaries = wordList(`
  ain't aren't can't couldn't daren't didn't doesn't don't hadn't hasn't haven't isn't mayn't mightn't mustn't needn't
  oughtn't shan't shouldn't wasn't weren't won't wouldn't
`);

/** What follows these verbs did not happen; lemmas. Verbs that deny a clause are in `denyVerbs`. */
export const failVerbs = wordList(`
  fail refuse decline stop cease quit avoid
`);

/** Alone or before a noun they negate the clause. */
export const negativeWords = wordList(`
  no nobody none neither nor nothing without
`);

/** Verbs whose two sides may be exchanged without saying anything else; lemmas. */
export const symmetricVerbs = wordList(`
  be become remain seem appear equal resemble match mean meet marry join accompany border face
  fight play talk speak negotiate agree disagree cooperate collide merge
`);

/** Verbs in front of an infinitive that leave open whether it happens; lemmas. */
export const intentVerbs = wordList(`
  plan intend expect hope want seek aim consider threaten promise pledge vow propose prepare agree urge ask demand
  order tell allow
`);

/** Will and would have aside: a future is told as firmly as a past. */
export const possibleWords = wordList(`
  may might could would should must can ought reportedly allegedly apparently possibly probably perhaps supposedly
  purportedly likely
`);
