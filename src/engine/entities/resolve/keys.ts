/** Names as keys: what makes two ways of writing one name the same key, and how near two keys are. */
import { fold } from '../fold';

/** Lower case, no marks on letters, no dots, hyphens as spaces, no article, no possessive: 'The U.N.’s' → 'un'. */
export function keyOf(name: string): string {
  return fold(name)
    .replace(/\.(?=\S)/g, (_, at: number, all: string) =>
      /[a-z]\.[a-z](?:\.|$|\s)/.test(all.slice(at - 1, at + 3)) ? '' : ' ',
    )
    .replace(/[.,"“”()]/g, '')
    .replace(/[-‐‑–/\s]+/g, ' ')
    .replace(/'s$|'$/, '')
    .replace(/^the /, '')
    .trim();
}

/** Letters only: 'kim yong hyun' and 'kim yonghyun' are the same. */
export const squeeze = (key: string): string => key.replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Consonants of a word as romanisations of one name share them: Zelensky, Zelenskyy, Zelenskiy. Own rules; vowels and y
 * are dropped after the first letter, doubled letters are one, c/k/q, ph/f, w/v, z/s, and kh/h are one each.
 */
export function skeleton(word: string): string {
  return word
    .replace(/^mac(?=[^aeiouy])|^mc/, 'mk')
    .replace(/kh|gh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/ck|[cq](?!h)/g, 'k')
    .replace(/ts|tz|z/g, 's')
    .replace(/w/g, 'v')
    .replace(/dj|zh/g, 'j')
    .replace(/(?<=.)[aeiouy']/g, '')
    .replace(/^[aeiouy]/, 'a')
    .replace(/(.)\1+/g, '$1');
}

/** Edit distance of two short words, `limit + 1` when it is more than `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const value = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + cost, swapped ? (row[j - 2] ?? 9) + 1 : 99);
      next.push(value);
      if (value < least) least = value;
    }
    if (least > limit) return limit + 1;
    row = next;
  }
  return row[b.length]!;
}

/** Letters a capitalised phrase begins with, small words left out: 'Joint Chiefs of Staff' → 'jcs'. */
export const initialsOf = (key: string): string =>
  key
    .split(' ')
    .filter((word) => !/^(?:of|the|and|for|in|on|de|la|du|des|del|&)$/.test(word))
    .map((word) => word[0] ?? '')
    .join('');
/** The same with the small words: 'Department of Energy' → 'doe'. */
export const allInitialsOf = (key: string): string =>
  key
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('');

/**
 * All letters a long form may be called by: its initials without and with small words, with the article ('The Harbour
 * Review' → 'thr'), and for police and fire brigades with the department that is often left out ('nypd').
 */
export function allLettersFor(key: string, organization: boolean): ReadonlySet<string> {
  const plain = initialsOf(key);
  const letters = new Set([plain, allInitialsOf(key)]);
  if (organization && plain.length >= 2) letters.add(`t${plain}`);
  if (/ (?:police|fire)$/.test(key)) letters.add(`${plain}d`);
  return letters;
}
