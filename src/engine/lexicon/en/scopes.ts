/**
 * Words that turn what follows them into its contrary, or leave it open, and where their reach ends. Source: own lists, in the
 * classes that the study of implicative verbs (Karttunen) and of negation's reach (NegEx) set up; their members were not
 * taken from there. They bring: with them 10 links of ECB+ are conflicts, most of them right or datelines, in place of 59 of
 * which most were wrong. Forms, not lemmas, in small letters.
 */
import { wordList } from '../wordList';
import { negatedAuxiliaries } from './polarity';

/** What follows is not so. */
export const negators = [
  ...negatedAuxiliaries,
  ...wordList("not never cannot neither nor without hardly scarcely n't"),
];
/** Before a noun, or as one: also the verb in front of it is denied ('found no trace'). */
export const denyingNouns = wordList('no nobody none nothing nowhere');

/** Adverbs of too low a degree: what they measure is half denied. Source: WordNet 3, adverbs glossed *not enough, badly*. */
export const scantly = wordList('insufficiently inadequately poorly ill hardly barely scarcely');

/** A negator that, with the word behind it, negates nothing ('not only', 'no matter how'). */
export const emptyNegations: readonly (readonly [string, readonly string[]])[] = [
  ['not', ['only', 'just', 'merely', 'simply', 'least', 'because', 'necessarily', 'quite']],
  ['no', ['matter', 'doubt', 'wonder', 'secret', 'less', 'fewer', 'more', 'later', 'sooner']],
  ['nothing', ['but', 'less', 'short']],
  ['without', ['doubt', 'question']],
];

/** Two words that negate together; the reach begins behind them. */
export const negatingPairs: readonly (readonly [string, string])[] = [
  ['yet', 'to'],
  ['rather', 'than'],
  ['instead', 'of'],
  ['far', 'from'],
  ['short', 'of'],
  ['rule', 'out'],
  ['rules', 'out'],
  ['ruled', 'out'],
  ['ruling', 'out'],
];

/** Before 'to': what was failed or refused was not done. */
export const failing = wordList(`
  fail fails failed failing failure failures refuse refuses refused refusing refusal refusals decline declines declined
  declining neglect neglects neglected neglecting unable inability unwilling unwillingness powerless omit omits omitted
  forgot forgets forgotten
`);

/** Before 'of', 'in', 'on' or a noun: there is none of it, or not yet. */
export const lacking = wordList('lack lacks lacked lacking absence absent delay delays delaying');

/** Before a gerund: it is not done, or no longer. */
export const avoiding = wordList(`
  avoid avoids avoided avoiding stop stops stopped stopping quit quits cease ceases ceased ceasing
`);

/** With a gerund behind 'from': somebody was kept from it. */
export const hindering = wordList(`
  prevent prevents prevented preventing keep keeps kept keeping stop stops stopped stopping bar bars barred barring ban bans
  banned banning block blocks blocked blocking prohibit prohibits prohibited prohibiting refrain refrains refrained
  refraining discourage discourages discouraged discouraging
`);

/** Somebody says of what follows that it is not so. */
export const denying = wordList(
  'deny denies denied denying dispute disputes disputed disputing refute refutes refuted refuting denial',
);

/** Leave open whether what follows is so. Will and would aside: a future is told as firmly as a past. */
export const opening = wordList(`
  may might could should must ought if whether unless possibly probably perhaps allegedly reportedly supposedly
  purportedly apparently
`);

/** Before 'to', with or without somebody in between: wished, tried, asked for. */
export const wishing = wordList(`
  plan plans planned planning intend intends intended intending hope hopes hoped hoping want wants wanted wanting seek
  seeks sought seeking aim aims aimed aiming consider considers considered considering threaten threatens threatened
  threatening promise promises promised promising pledge pledges pledged vow vows vowed propose proposes proposed
  proposing try tries tried trying attempt attempts attempted attempting plot plots plotted plotting bid bids effort
  efforts offer offers offered offering ask asks asked asking urge urges urged urging call calls called calling order
  orders ordered ordering request requests requested demand demands demanded demanding proposal proposals expect expects
  expected expecting likely wish wishes wished desire
`);

/** Before a gerund behind 'of' or 'with': said of somebody, not found. */
export const accusing = wordList('accused accuse accuses accusing suspected suspicion charged');

/** A reach ends before them. */
export const reachEnds = wordList(`
  but however although though while whereas because since if unless until when after before who which whose whom where
  despite except yet so as what how why
`);

/** A statement that holds none of these denies nothing; the last stands for "hadn' t", as some texts have it. */
export const denyingWords: readonly string[] = [
  ...negators,
  ...denyingNouns,
  ...failing,
  ...lacking,
  ...hindering,
  ...denying,
  ...negatingPairs.map(([one]) => one),
  't',
];
