/** The patterns of the boilerplate lexicon, ready to be tried on the words of a line. */
import { boilerplate, type BoilerplateGroup } from '../../lexicon/en/boilerplate';

interface Element {
  /** `undefined` = any words (`…`). */
  readonly words: ReadonlySet<string> | undefined;
  readonly optional: boolean;
}

export interface Pattern {
  readonly group: BoilerplateGroup;
  readonly elements: readonly Element[];
  readonly hasGap: boolean;
}

/** A line as words, lower-cased, with the colon and a few signs as words of their own. */
export interface LineWords {
  readonly words: readonly string[];
  /** The same words as they stand, for patterns of names. */
  readonly raw: readonly string[];
}

const wordShape = /[\p{L}\p{N}@][\p{L}\p{N}@.'’_-]*|[:©|•]/gu;

export function lineWords(text: string): LineWords {
  const raw = (text.match(wordShape) ?? []).map((word) => word.replace(/(?<![.'’_-])[.'’_-]+$/, '') || word);
  return { raw, words: raw.map((word) => word.toLowerCase().replaceAll('’', "'")) };
}

function compile(pattern: string, group: BoilerplateGroup): Pattern {
  const elements = pattern.split(/\s+/).map((part): Element => {
    const optional = part.startsWith('[');
    const word = optional ? part.slice(1, -1) : part;
    return { words: word === '…' ? undefined : new Set(word.split('/')), optional };
  });
  return { group, elements, hasGap: elements.some(({ words }) => !words) };
}

/** Words that begin so many sentences that the second word is looked at too. */
export const isCommon = (word: string): boolean => word === 'the' || word === 'in' || word === 'this';

const byFirstWord = new Map<string, Pattern[]>();
/** Patterns that begin with any words, by each word of the rarest element they must have. */
const byInnerWord = new Map<string, Pattern[]>();

function register(pattern: Pattern): void {
  const add = (map: Map<string, Pattern[]>, word: string): void => {
    const list = map.get(word);
    if (!list) map.set(word, [pattern]);
    else if (!list.includes(pattern)) list.push(pattern);
  };
  for (const [i, { words, optional }] of pattern.elements.entries()) {
    if (!words) break;
    const next = pattern.elements[i + 1];
    for (const word of words)
      if (!isCommon(word) || optional || !next?.words || next.optional) add(byFirstWord, word);
      else for (const second of next.words) add(byFirstWord, `${word} ${second}`);
    if (!optional) return;
  }
  const needed = pattern.elements.filter(({ words, optional }) => words && !optional);
  const longest = (element: Element): number => Math.min(...[...element.words!].map((word) => word.length));
  const rarest = needed.reduce((best, element) => (longest(element) > longest(best) ? element : best));
  for (const word of rarest.words!) add(byInnerWord, word);
}

for (const group of boilerplate) for (const pattern of group.patterns) register(compile(pattern, group));

/** Could a pattern match a line that begins with this word (after a common one: these two words)? */
export const isFirstWord = (word: string): boolean =>
  byFirstWord.has(word) || (byFirstWord.has('#') && isDigit(word.charCodeAt(0))) || word.includes('@');
const isDigit = (c: number): boolean => c >= 48 && c <= 57;

const innerFirst = new Uint8Array(128);
let innerShortest = Infinity;
let innerLongest = 0;
for (const word of byInnerWord.keys()) {
  innerFirst[word.charCodeAt(0)] = 1;
  innerShortest = Math.min(innerShortest, word.length);
  innerLongest = Math.max(innerLongest, word.length);
}

/** Could a pattern that begins with any words match this line? */
export function mayHoldInnerWord(text: string, start: number, end: number): boolean {
  for (let from = start; from < end;) {
    let to = from;
    while (to < end && isWordCharacter(text.charCodeAt(to))) to++;
    const c = text.charCodeAt(from) | 32;
    const length = to - from;
    if (length >= innerShortest && length <= innerLongest && c < 128 && innerFirst[c])
      if (byInnerWord.has(text.slice(from, to).toLowerCase())) return true;
    from = to + 1;
  }
  return false;
}

const isWordCharacter = (c: number): boolean => ((c | 32) >= 97 && (c | 32) <= 122) || (c >= 48 && c <= 57) || c === 95;

/** All patterns that could match the line. */
export function patternsFor(line: LineWords): readonly Pattern[] {
  const first = line.words[0];
  if (first === undefined) return [];
  const found = [...(byFirstWord.get(first) ?? []), ...(byFirstWord.get(`${first} ${line.words[1]}`) ?? [])];
  if (/^\d/.test(first)) found.push(...(byFirstWord.get('#') ?? []));
  if (first.includes('@')) found.push(...(byFirstWord.get('@') ?? []));
  for (const word of line.words) found.push(...(byInnerWord.get(word) ?? []));
  return found;
}

const linking = new Set(
  'by in and of the for with at from to a an on de da di von van der den al el la le du del bin ibn dos as editing writing | • :'.split(
    ' ',
  ),
);
const isNameLike = (word: string): boolean => /^[\p{Lu}\p{Lt}\p{N}@]/u.test(word) || linking.has(word);

/** Does the pattern match the whole line? */
export function matches({ elements, group }: Pattern, line: LineWords): boolean {
  const { words, raw } = line;
  const onlyNames = group.condition === 'names';
  const from = (element: number, word: number): boolean => {
    if (element === elements.length) return word === words.length;
    const { words: wanted, optional } = elements[element]!;
    if (!wanted) {
      for (let to = word; ; to++) {
        if (from(element + 1, to)) return true;
        if (to === words.length || (onlyNames && !isNameLike(raw[to]!))) return false;
      }
    }
    if (word < words.length && fits(wanted, words[word]!) && from(element + 1, word + 1)) return true;
    return optional && from(element + 1, word);
  };
  return from(0, 0);
}

const fits = (wanted: ReadonlySet<string>, word: string): boolean =>
  wanted.has(word) || (wanted.has('#') && /^\d/.test(word)) || (wanted.has('@') && word.includes('@'));
