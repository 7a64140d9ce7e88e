/**
 * Verbs, with their nouns, of two sides that cannot both be true of the same act and the same people. WordNet's own opposites
 * stand in `generated/wordnet`; it pairs single words ('accept / reject'), news pairs whole classes ('passed / vetoed').
 * Source: own classes, made of WordNet's opposites and verbs of the same act; they were written after reading errors of the
 * development sets, of RTE-3 above all. They bring: contradictions of RTE-3 found, F1 2.7 to 10.3, of which unseen texts may
 * see less; nothing on newsnli and mrpc.
 */

/** Each line has two sides. Lemmas; forms are brought together by their stems. */
export const contraryClasses: readonly (readonly [string, string])[] = [
  [
    'accept adopt approve approval endorse endorsement pass passage ratify ratification authorize authorise uphold',
    'reject rejection refuse refusal veto oppose disapprove overturn defeat',
  ],
  [
    'rise climb gain jump surge soar increase grow growth advance rally rebound strengthen',
    'fall drop decline decrease slip plunge tumble slump sink shrink weaken plummet',
  ],
  ['allow permit enable authorize authorise legalize legalise', 'ban bar prohibit forbid prevent outlaw block'],
  ['cause trigger provoke', 'prevent avert'],
  ['support back favor favour endorse', 'oppose condemn denounce'],
  ['win', 'lose loss'],
  ['convict conviction', 'acquit acquittal clear'],
  ['confirm admit acknowledge', 'deny denial refute'],
  ['find recover', 'lose'],
  ['survive', 'die killed'],
  ['remain stay', 'leave quit resign'],
  ['agree', 'disagree refuse'],
  ['include', 'exclude'],
  ['attend', 'miss boycott skip'],
  ['keep retain maintain', 'lose drop abandon'],
  ['introduce establish impose', 'abolish scrap repeal'],
  ['accept receive', 'decline refuse reject'],
  ['lift ease relax', 'impose tighten'],
  ['praise welcome', 'condemn denounce'],
  ['succeed', 'fail'],
  ['land', 'crash'],
  ['free release', 'jail imprison detain'],
  ['hire recruit', 'dismiss sack'],
  ['prove', 'disprove refute'],
];

/** What something is or is not, as forms, since their stems belong to verbs that say something else. */
export const contraryStates: readonly (readonly [string, string])[] = [
  ['open', 'closed shut'],
  ['sober', 'drunk intoxicated'],
  ['guilty', 'innocent'],
  ['alive', 'dead killed'],
  ['married', 'single unmarried'],
  ['intact undamaged unharmed', 'damaged destroyed'],
  ['unhurt uninjured unharmed', 'hurt injured wounded'],
  ['unarmed', 'armed'],
  ['awake', 'asleep'],
];

/** Opposites of which one is true of one side of an act and the other of its other side. */
export const converseVerbs: readonly (readonly [string, string])[] = [
  ['win', 'lose'],
  ['succeed', 'precede'],
  ['free', 'detain'],
];

/**
 * Opposites of WordNet that can both be true: the two ends of one act (*A buys from B who sells*), the phases of one course
 * (*opened lower, closed higher*; *arrived Monday, left Friday*). Source: own list of converse and directional opposites, as
 * semantics sets them apart from complementaries. It keeps statements of one sale or one journey from being contraries.
 */
export const bothTrue: readonly (readonly [string, string])[] = [
  ['buy', 'sell'],
  ['lend', 'borrow'],
  ['give', 'take'],
  ['give', 'receive'],
  ['teach', 'learn'],
  ['send', 'receive'],
  ['ask', 'answer'],
  ['question', 'answer'],
  ['attack', 'defend'],
  ['begin', 'end'],
  ['begin', 'finish'],
  ['start', 'end'],
  ['start', 'finish'],
  ['start', 'stop'],
  ['open', 'close'],
  ['come', 'go'],
  ['arrive', 'leave'],
  ['arrive', 'depart'],
  ['enter', 'leave'],
  ['stay', 'leave'],
  ['hire', 'fire'],
  ['born', 'die'],
  ['pull', 'push'],
  ['follow', 'precede'],
  ['fill', 'empty'],
  ['live', 'die'],
  ['marry', 'divorce'],
];

/** A verb with a word behind it that stands on a side of its own: the verb, the word, another verb of that side. */
export const contraryPhrases: readonly (readonly [string, string, string])[] = [
  ['vote', 'against', 'reject'],
  ['vote', 'down', 'reject'],
  ['vote', 'for', 'approve'],
  ['turn', 'down', 'reject'],
  ['strike', 'down', 'overturn'],
  ['call', 'off', 'end'],
];
