/** Roles that stand beside names or for them ('Defense Minister Karl Brandt', 'the minister'), and what they tell of him or her. */
import { femaleNames, femaleWords, maleNames, maleWords } from '../lexicon/en/givenNames';
import { offices } from '../lexicon/en/names/titles';
import type { Span } from '../model';

export const MALE = 1;
export const FEMALE = 2;
const genderOf = new Map<string, number>([
  ...femaleNames.map((name) => [name, FEMALE] as const),
  ...maleNames.map((name) => [name, MALE] as const),
]);
const genderOfRole = new Map<string, number>([
  ...femaleWords.map((word) => [word, FEMALE] as const),
  ...maleWords.map((word) => [word, MALE] as const),
]);

export const roleWords: ReadonlySet<string> = new Set([...offices.split(' '), ...genderOfRole.keys()]);
/** Characters from 'the minister' back to the name of the minister. */
export const ROLE_FAR = 700;

export interface Role {
  readonly role: string;
  /** The words of the role in small letters ('defense minister', or 'the defense' before it). */
  readonly title: string;
}

/** Roles directly before a name and behind its comma. */
export function rolesOf(text: string, { start, end }: Span): Role[] {
  const found: Role[] = [];
  // 'the interior minister, Ivo Lund, …'
  const apart =
    text.charCodeAt(end) === 0x2c && text.charCodeAt(start - 1) === 0x20 && text.charCodeAt(start - 2) === 0x2c;
  const [role] = wordsBefore(text, start, 1);
  if (role && roleWords.has(role)) found.push({ role, title: wordsBefore(text, start, 4).join(' ') });
  if (apart) {
    const title = wordsEndingAt(text, start - 2, 4);
    if (title[0] !== undefined && roleWords.has(title[0])) found.push({ role: title[0], title: title.join(' ') });
  }
  if (text.charCodeAt(end) !== 0x2c) return found;
  const words = text
    .slice(end + 1, end + 50)
    .toLowerCase()
    .split(/[ ,.;]/);
  let n = words.findIndex((word) => roleWords.has(word));
  while (n >= 0 && roleWords.has(words[n + 1] ?? '')) n++; // 'the interior minister'
  if (n > 0 && n < 6) found.push({ role: words[n]!, title: words.slice(0, n).join(' ') });
  return found;
}

/** The last role in small letters that opens a sentence of the stretch ('The police chief spoke.'), of that gender or of any. */
export function roleOpening(text: string, { start, end }: Span, gender: number): Span | undefined {
  let found: Span | undefined;
  const openings = /(?<=^|[.!?][”"’']? )(?:The|An?) (?:\p{Ll}[\p{L}-]* ){1,4}/gu;
  for (const match of text.slice(start, end).matchAll(openings)) {
    const words = match[0].trimEnd().split(' ');
    const n = words.findIndex((word) => roleWords.has(word));
    if (n < 0 || (genderOfRole.get(words[n]!) ?? gender) !== gender) continue;
    const from = start + match.index;
    found = { start: from, end: from + words.slice(0, n + 1).join(' ').length };
  }
  return found;
}

/** By the address or role directly before the name or behind its comma, else by the given name; 0 where nothing tells. */
export function genderAt(text: string, { start, end }: Span, tokens: readonly string[]): number {
  for (const word of wordsBefore(text, start, 3)) {
    const gender = genderOfRole.get(word);
    if (gender !== undefined) return gender;
  }
  // 'Karl Brandt, a police spokesman'
  const behind = /^, (?:an?|the) ([\p{L}-]+(?: [\p{L}-]+){0,3})/u.exec(text.slice(end, end + 70))?.[1];
  for (const word of behind?.toLowerCase().split(' ') ?? []) {
    if (word === 'of' || word === 'for' || word === 'who' || word === 'whose') break;
    const gender = genderOfRole.get(word);
    if (gender !== undefined) return gender;
  }
  return tokens.length > 1 ? (genderOf.get(tokens[0]!) ?? 0) : 0;
}

/** Up to `most` words that stand before `at` in the same phrase, the nearest first, in small letters. */
const wordsBefore = (text: string, at: number, most: number): string[] =>
  text.charCodeAt(at - 1) === 0x20 ? wordsEndingAt(text, at - 1, most) : [];

/** The same for words of which the nearest ends at `at`. */
function wordsEndingAt(text: string, at: number, most: number): string[] {
  const found: string[] = [];
  for (let end = at; found.length < most;) {
    if (text.charCodeAt(end - 1) === 0x2e) end--;
    let start = end;
    while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
    if (start === end) break;
    found.push(text.slice(start, end).toLowerCase());
    if (text.charCodeAt(start - 1) !== 0x20) break;
    end = start - 1;
  }
  return found;
}

/** A letter of the Latin, Greek or Cyrillic scripts. */
const isLetter = (c: number): boolean => ((c | 32) >= 97 && (c | 32) <= 122) || (c >= 0xc0 && c < 0x530);
