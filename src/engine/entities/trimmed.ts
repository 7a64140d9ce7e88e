/** What the model took into a name and is no part of it: ranks in letters before a person, honours behind, a species' first letter. */
import { CAPITAL, HAS_DIGIT, NUMBER, UPPER, WORD, type PlacedParagraph } from '../model';
import * as lists from '../lexicon/en/names/beside';
import * as bit from './bits';
import type { WordFacts } from './facts';
import { toMention } from './mentions';
import type { PlacedName } from './placed';

const ranks = new Set(lists.rankLetters.split(' '));
const honours = new Set(lists.honourLetters.split(' '));

export const trimmed = (
  placed: readonly PlacedName[],
  paragraphs: readonly PlacedParagraph[],
  facts: WordFacts,
): PlacedName[] => placed.flatMap((one) => trimOne(one, paragraphs[one.paragraph]!, facts));

const isNumber = (flags: number): boolean => (flags & (NUMBER | HAS_DIGIT)) !== 0;
const isSmall = (flags: number, bits: number): boolean =>
  (flags & (WORD | CAPITAL)) === WORD && (bits & (bit.FUNCTION | bit.SAYING)) === 0;

function trimOne(one: PlacedName, { start, paragraph }: PlacedParagraph, facts: WordFacts): PlacedName[] {
  const { words, text } = paragraph;
  const { flags, id } = words;
  const { type } = one.name;
  let { first, end } = one;
  const wordAt = (i: number): string => facts.vocabulary.wordOf(id[i]!);
  const isLetters = (i: number): boolean => (flags[i]! & (WORD | UPPER)) === (WORD | UPPER);
  if (type !== 'person' && type !== 'organization' && type !== 'place') return [one];
  // E. coli
  if (words.end[first]! - words.start[first]! === 1 && end - first === 2 && text[words.start[first + 1]!] === '.')
    if (end < words.count && (isNumber(flags[end]!) || isSmall(flags[end]!, facts.bitsOf(id[end]!)))) return [];
  let kind = type;
  // DCI Ann Weber: the letters are a rank where a given name follows
  if (end - first >= 3 && isLetters(first) && ranks.has(wordAt(first)) && !isLetters(first + 1))
    if (type === 'person' || facts.bitsOf(id[first + 1]!) & bit.FIRST_NAME) {
      first++;
      kind = 'person';
    }
  if (kind === 'person') {
    let last = end;
    while (last - first > 2 && isLetters(last - 1) && honours.has(wordAt(last - 1))) {
      last--;
      if (last - first > 2 && text[words.start[last - 1]!] === ',') last--;
    }
    end = last;
  }
  if (first === one.first && end === one.end) return [one];
  const name = toMention(paragraph, { first, end, type: kind, margin: 2 }, facts);
  return [
    { name: { ...name, start: name.start + start, end: name.end + start }, paragraph: one.paragraph, first, end },
  ];
}
