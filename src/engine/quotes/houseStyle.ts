/**
 * Words of a quotation without what newsrooms change as they please: British or American spelling, contractions written out,
 * numbers as words or in digits, points in abbreviations. Two quotations that differ in nothing else have the same words.
 */

const contracted = new Map(
  Object.entries({
    "won't": 'will not',
    "can't": 'can not',
    cannot: 'can not',
    "shan't": 'shall not',
    "ain't": 'is not',
    "let's": 'let us',
    gonna: 'going to',
    wanna: 'want to',
  }).map(([word, parts]) => [word, parts.split(' ')] as const),
);
const endings: readonly (readonly [RegExp, string])[] = [
  [/n't$/, 'not'],
  [/'m$/, 'am'],
  [/'re$/, 'are'],
  [/'ve$/, 'have'],
  [/'ll$/, 'will'],
];
/** *'s* behind these is *is*, behind any other word mostly a possessive. */
const pronounIs = /^(?:it|that|there|here|he|she|what|who|where|this)'s$/;

const cardinals =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
const digits = new Map([
  ...cardinals.split(' ').map((word, i) => [word, String(i)] as const),
  ...ordinals.split(' ').map((word, i) => [word, `${i}th`] as const),
]);

/** The words that one word stands for, in lower case; mostly one. */
export function inHouseStyle(word: string): readonly string[] {
  const whole = contracted.get(word);
  if (whole) return whole;
  if (pronounIs.test(word)) return [word.slice(0, -2), 'is'];
  for (const [ending, means] of endings) if (ending.test(word)) return [spelled(word.replace(ending, '')), means];
  return [digits.get(word) ?? spelled(word.replace(/^(\d+)(?:st|nd|rd|th)$/, '$1th').replaceAll('.', ''))];
}

/** One spelling for British and American English. Source: the regular correspondences of the two. */
export function spelled(word: string): string {
  if (word.length < 5 || !/^\p{L}+$/u.test(word)) return word;
  if (word === 'grey') return 'gray';
  let found = word
    .replace(/([bt])re(s?)$/, '$1er$2')
    .replace(/ogue(s?)$/, 'og$1')
    .replace(/^programme/, 'program');
  if (found.length >= 6)
    found = found
      .replaceAll('our', 'or')
      .replace(/z(e|ed|es|er|ers|ing|ation|ations)$/, 's$1')
      .replace(/^(def|off|lic|pret)ence/, '$1ense');
  return found.length >= 8 ? found.replace(/ll(ed|ing|er|ers)$/, 'l$1') : found;
}
