/**
 * Verbs, with their nouns, of two sides that cannot both be true of the same act and the same people. WordNet's own opposites
 * stand in `generated/wordnet`; it pairs single words ('accept / reject'), news pairs whole classes ('passed / vetoed').
 * Source: own classes after Levin, English Verb Classes and Alternations (1993: 45.6 calibratable changes of state, 13.5
 * get, 36 social interaction, 55 aspectual verbs, 64 allow, 67 forbid) joined along WordNet's opposites.
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
  ['get receive obtain accept win', 'refuse decline reject forgo'],
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
];

/**
 * Opposites of WordNet that can both be true: the two ends of one act (*A buys from B who sells*), the phases of one course
 * (*opened lower, closed higher*; *arrived Monday, left Friday*), and beings and things of which there are two kinds. Source:
 * converse and directional opposites as Cruse, Lexical Semantics (1986, 10.1–10.5) sets them apart from complementaries.
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
  ['change', 'stay'],
  ['hire', 'fire'],
  ['born', 'die'],
  ['pull', 'push'],
  ['follow', 'precede'],
  ['fill', 'empty'],
  ['live', 'die'],
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
