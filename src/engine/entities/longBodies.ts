/**
 * Bodies whose names list what they are for: the Fisheries, Forests and Water Agency, the National Search and Rescue Agency,
 * the Ministry of Health, Sport and Youth. Ordinary words with capitals, joined by commas and *and*, are one name where a
 * body's noun ends or begins the list.
 */
import { CAPITAL, SPACE_BEFORE, WORD, type ParagraphText, type PlacedParagraph } from '../model';
import * as bit from './bits';
import type { WordFacts } from './facts';
import { toMention } from './mentions';
import type { PlacedName } from './placed';

/** Nouns that end or begin such a name. Own list: what governments call their parts. */
const nouns = new Set(
  'agency ministry department administration authority commission committee council bureau board office directorate institute service secretariat'.split(
    ' ',
  ),
);
/** Most words of such a name. */
const longest = 14;

export function withLongBodies(
  placed: readonly PlacedName[],
  paragraphs: readonly PlacedParagraph[],
  headlines: Uint8Array,
  facts: WordFacts,
): readonly PlacedName[] {
  const added: PlacedName[] = [];
  paragraphs.forEach(({ start, paragraph }, p) => {
    if (headlines[p]! > 0) return;
    const { words, sentences } = paragraph;
    const here = placed.filter((one) => one.paragraph === p && one.name.type === 'organization');
    for (const { firstWord, endWord } of sentences)
      for (let i = firstWord; i < endWord; i++) {
        if (!(words.flags[i]! & CAPITAL) || !nouns.has(facts.vocabulary.wordOf(words.id[i]!))) continue;
        const list = listBefore(paragraph, i, firstWord, facts) ?? listAfter(paragraph, i, endWord, facts);
        if (!list) continue;
        const span = here.reduce(joined, list);
        const name = toMention(paragraph, { ...span, type: 'organization', margin: 3 }, facts);
        added.push({ name: { ...name, start: name.start + start, end: name.end + start }, paragraph: p, ...span });
      }
  });
  const parts = placed.flatMap((one) => partsOf(one, paragraphs, facts));
  if (added.length === 0) return parts;
  const left = parts.filter(
    (one) => !added.some((body) => body.paragraph === one.paragraph && one.first < body.end && one.end > body.first),
  );
  return [...left, ...added].sort((a, b) => a.name.start - b.name.start);
}

interface WordRange {
  readonly first: number;
  readonly end: number;
}

/** Two bodies the model took for one: Interior Ministry *and* Defense Ministry. */
function partsOf(one: PlacedName, paragraphs: readonly PlacedParagraph[], facts: WordFacts): PlacedName[] {
  if (one.name.type !== 'organization' || one.end - one.first < 5) return [one];
  const { start, paragraph } = paragraphs[one.paragraph]!;
  const wordAt = (i: number): string => facts.vocabulary.wordOf(paragraph.words.id[i]!);
  let cut = one.first + 2;
  while (cut < one.end && wordAt(cut) !== 'and') cut++;
  if (cut + 2 >= one.end || !nouns.has(wordAt(cut - 1)) || !nouns.has(wordAt(one.end - 1))) return [one];
  return [
    { first: one.first, end: cut },
    { first: cut + 1, end: one.end },
  ].map((span) => {
    const name = toMention(paragraph, { ...span, type: 'organization', margin: 2 }, facts);
    return { name: { ...name, start: name.start + start, end: name.end + start }, paragraph: one.paragraph, ...span };
  });
}

/** The list with what a body of the model has before or behind it (U.S. Fish and Wildlife Service). */
const joined = (list: WordRange, { first, end }: WordRange): WordRange =>
  first < list.end && end > list.first ? { first: Math.min(first, list.first), end: Math.max(end, list.end) } : list;

/** *the* A, B *and* C Agency, whose noun is the word `head`. */
function listBefore(paragraph: ParagraphText, head: number, from: number, facts: WordFacts): WordRange | undefined {
  const { words, text } = paragraph;
  const charAt = (i: number): string => text[words.start[i]!]!;
  let joins = 0;
  let commas = 0;
  let strange = false;
  let first = head;
  for (let i = head - 1; i >= from && head - i < longest; i--) {
    const word = facts.vocabulary.wordOf(words.id[i]!);
    if (isTheme(paragraph, i, facts)) {
      strange ||= !(facts.bitsOf(words.id[i]!) & bit.ORDINARY);
      first = i;
      continue;
    }
    if (first !== i + 1) break;
    if (word === 'and' && !(words.flags[i]! & CAPITAL) && joins === 0) joins++;
    else if (charAt(i) === '&' && joins === 0) joins++;
    else if (charAt(i) === ',' && joins === 1) commas++;
    else break;
  }
  if (joins === 0 || first === head || first <= from) return undefined;
  // Words that no list knows may be names of their own: only between commas.
  if (strange && commas === 0) return undefined;
  const before = first - 1;
  const bits = facts.bitsOf(words.id[before]!);
  const word = facts.vocabulary.wordOf(words.id[before]!);
  if (word !== 'the' && word !== "'s" && !(bits & (bit.DEMONYM | bit.COUNTRY))) return undefined;
  const nation = bits & bit.DEMONYM && words.flags[before]! & CAPITAL ? 1 : 0;
  return { first: first - nation, end: head + 1 };
}

/** Ministry *of* A, B *and* C, whose noun is the word `head`. */
function listAfter(paragraph: ParagraphText, head: number, to: number, facts: WordFacts): WordRange | undefined {
  const { words, text } = paragraph;
  const wordAt = (i: number): string => facts.vocabulary.wordOf(words.id[i]!);
  if (head + 2 >= to || !/^(?:of|for)$/.test(wordAt(head + 1)) || words.flags[head + 1]! & CAPITAL) return undefined;
  let commas = 0;
  let i = head + 2;
  for (; i < to && i - head < longest; i++) {
    if (isTheme(paragraph, i, facts)) continue;
    if (!isTheme(paragraph, i - 1, facts) || i + 1 >= to) return undefined;
    if (text[words.start[i]!] === ',') {
      commas++;
      // the comma before *and*
      if (wordAt(i + 1) === 'and') i++;
      else continue;
    } else if (wordAt(i) !== 'and' && text[words.start[i]!] !== '&') return undefined;
    break;
  }
  if (commas === 0 || i + 1 >= to || !isTheme(paragraph, i + 1, facts)) return undefined;
  let end = i + 2;
  while (end < to && isTheme(paragraph, end, facts)) end++;
  if (end < to && words.flags[end]! & CAPITAL && words.flags[end]! & WORD) return undefined;
  return { first: withNation(paragraph, head, facts), end };
}

const withNation = ({ words }: ParagraphText, head: number, facts: WordFacts): number =>
  head > 0 && words.flags[head - 1]! & CAPITAL && facts.bitsOf(words.id[head - 1]!) & bit.DEMONYM ? head - 1 : head;

const notThemes =
  bit.FUNCTION |
  bit.CALENDAR |
  bit.HONORIFIC |
  bit.ORGANIZATION_SUFFIX |
  bit.KNOWN_ORGANIZATION |
  bit.MEDIA |
  bit.DEMONYM;
const names = bit.FIRST_NAME | bit.SURNAME | bit.PLACE | bit.TEAM;
/** Heads of bodies that are also what a body is for. */
const themesToo = new Set(
  'health energy oil gas power water education labour defense defence media finance trade'.split(' '),
);
const officesToo = new Set('foreign defense defence interior finance justice labor labour'.split(' '));

/** Is it an ordinary word with a capital, such as a body is named for? */
function isTheme({ words }: ParagraphText, i: number, facts: WordFacts): boolean {
  if ((words.flags[i]! & (WORD | CAPITAL | SPACE_BEFORE)) !== (WORD | CAPITAL | SPACE_BEFORE)) return false;
  const bits = facts.bitsOf(words.id[i]!);
  if (bits & notThemes) return false;
  const word = facts.vocabulary.wordOf(words.id[i]!);
  if (bits & bit.ORGANIZATION_HEAD && !themesToo.has(word)) return false;
  if (bits & (bit.OFFICE | bit.ROLE) && !(bits & bit.COMMON) && !officesToo.has(word)) return false;
  if (bits & bit.OFFICE && !officesToo.has(word)) return false;
  return !(bits & names) || (bits & (bit.COMMON | bit.ORGANIZATION_HEAD)) !== 0;
}
