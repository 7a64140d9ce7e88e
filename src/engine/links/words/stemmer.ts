/**
 * English stems by the Porter2 ("Snowball English") algorithm of Martin Porter, written from its published description
 * (snowballstem.org/algorithms/english/stemmer.html). Words are lower case with straight apostrophes.
 */

const isVowel = (c: string | undefined): boolean => c !== undefined && 'aeiouy'.includes(c);
const doubles = new Set(['bb', 'dd', 'ff', 'gg', 'mm', 'nn', 'pp', 'rr', 'tt']);

const exceptions: ReadonlyMap<string, string> = new Map([
  ['skis', 'ski'],
  ['skies', 'sky'],
  ['dying', 'die'],
  ['lying', 'lie'],
  ['tying', 'tie'],
  ['idly', 'idl'],
  ['gently', 'gentl'],
  ['ugly', 'ugli'],
  ['early', 'earli'],
  ['only', 'onli'],
  ['singly', 'singl'],
]);
const invariant = new Set(['sky', 'news', 'howe', 'atlas', 'cosmos', 'bias', 'andes']);
const afterStep1a = new Set(['inning', 'outing', 'canning', 'herring', 'earring', 'proceed', 'exceed', 'succeed']);

const step2: readonly (readonly [string, string])[] = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
];
const step3: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];
const step4 = [
  'ement',
  'ance',
  'ence',
  'able',
  'ible',
  'ment',
  'ant',
  'ent',
  'ism',
  'ate',
  'iti',
  'ous',
  'ive',
  'ize',
  'al',
  'er',
  'ic',
] as const;

/** Start of the region after the first non-vowel that follows a vowel, from `from`. */
function regionAfter(word: string, from: number): number {
  for (let i = from + 1; i < word.length; i++) if (!isVowel(word[i]) && isVowel(word[i - 1])) return i + 1;
  return word.length;
}

function endsInShortSyllable(word: string): boolean {
  const n = word.length;
  if (n === 2) return isVowel(word[0]) && !isVowel(word[1]);
  if (n < 3) return false;
  const last = word[n - 1]!;
  return !isVowel(last) && !'wxY'.includes(last) && isVowel(word[n - 2]) && !isVowel(word[n - 3]);
}

const hasVowel = (word: string): boolean => /[aeiouy]/.test(word);

/** @example stem('deployments') // 'deploy' */
export function stem(given: string): string {
  if (given.length <= 2) return given;
  const exception = exceptions.get(given);
  if (exception !== undefined) return exception;
  if (invariant.has(given)) return given;
  let w = given.startsWith("'") ? given.slice(1) : given;
  // a y that begins the word or follows a vowel is a consonant, written Y
  w = w.replace(/^y/, 'Y').replace(/([aeiouy])y/g, '$1Y');
  const prefix = /^(?:gener|commun|arsen)/.exec(w);
  const r1 = prefix ? prefix[0].length : regionAfter(w, 0);
  const r2 = regionAfter(w, r1);

  w = w.replace(/'s'?$|'$/, '');
  if (w.endsWith('sses')) w = w.slice(0, -2);
  else if (w.endsWith('ied') || w.endsWith('ies')) w = w.length > 4 ? w.slice(0, -2) : w.slice(0, -1);
  else if (w.endsWith('s') && !w.endsWith('us') && !w.endsWith('ss') && hasVowel(w.slice(0, -2))) w = w.slice(0, -1);
  if (afterStep1a.has(w)) return w;

  const eed = /(?:eed|eedly)$/.exec(w);
  if (eed) {
    if (eed.index >= r1) w = `${w.slice(0, eed.index)}ee`;
  } else {
    const ed = /(?:ingly|edly|ing|ed)$/.exec(w);
    if (ed && hasVowel(w.slice(0, ed.index))) {
      w = w.slice(0, ed.index);
      if (/(?:at|bl|iz)$/.test(w)) w += 'e';
      else if (doubles.has(w.slice(-2))) w = w.slice(0, -1);
      else if (r1 >= w.length && endsInShortSyllable(w)) w += 'e';
    }
  }
  if (w.length > 2 && /[yY]$/.test(w) && !isVowel(w[w.length - 2])) w = `${w.slice(0, -1)}i`;

  w = replaceSuffix(w, r1, step2, (ending) => {
    if (ending === 'ogi') return w[w.length - 4] === 'l' ? 'og' : undefined;
    if (ending === 'li') return 'cdeghkmnrt'.includes(w[w.length - 3] ?? '#') ? '' : undefined;
    return undefined;
  });
  w = replaceSuffix(w, r1, step3, (ending) => (ending === 'ative' && w.length - 5 >= r2 ? '' : undefined));

  const four = step4.find((ending) => w.endsWith(ending));
  if (four !== undefined) {
    if (w.length - four.length >= r2) w = w.slice(0, -four.length);
  } else if (/[st]ion$/.test(w) && w.length - 3 >= r2) w = w.slice(0, -3);

  if (w.endsWith('e')) {
    const at = w.length - 1;
    if (at >= r2 || (at >= r1 && !endsInShortSyllable(w.slice(0, -1)))) w = w.slice(0, -1);
  } else if (w.endsWith('ll') && w.length - 1 >= r2) w = w.slice(0, -1);
  return w.toLowerCase();
}

/** The longest listed ending that stands in the region from `region` on is replaced; `special` has the two odd ones. */
function replaceSuffix(
  word: string,
  region: number,
  endings: readonly (readonly [string, string])[],
  special: (ending: string) => string | undefined,
): string {
  for (const [ending, by] of endings)
    if (word.endsWith(ending)) return word.length - ending.length >= region ? word.slice(0, -ending.length) + by : word;
  for (const ending of ['ative', 'ogi', 'li'])
    if (word.endsWith(ending)) {
      const by = word.length - ending.length >= region ? special(ending) : undefined;
      return by === undefined ? word : word.slice(0, -ending.length) + by;
    }
  return word;
}
