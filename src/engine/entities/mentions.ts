/** Tags of words → mentions: names the model tells apart, and what the lexicons alone tell (nationalities, events, products). */
import {
  CAPITAL,
  HAS_DIGIT,
  NUMBER,
  PUNCTUATION,
  SPACE_BEFORE,
  UPPER,
  WORD,
  type EntityType,
  type NameMention,
  type ParagraphText,
} from '../model';
import * as bit from './bits';
import type { WordFacts } from './facts';
import { roleBeside } from './roles';
import { isBegin, OUTSIDE, tagTypes, typeOfTag } from './tags';

export interface TaggedRegion {
  readonly first: number;
  readonly end: number;
  readonly tags: Uint8Array;
  readonly margins: Float32Array;
}

export interface Found {
  first: number;
  end: number;
  type: EntityType;
  margin: number;
}

/** Mentions of a region, offsets relative to the paragraph; in an article about sport a town may be its team. */
export function mentionsOf(
  paragraph: ParagraphText,
  region: TaggedRegion,
  sport: boolean,
  facts: WordFacts,
): NameMention[] {
  const found: Found[] = [];
  const { first, end, tags, margins } = region;
  for (let i = first; i < end; i++) {
    const tag = tags[i - first]!;
    // what is left of a name that was cut before a mark begins none
    if (tag === OUTSIDE || isPunctuation(paragraph.words.flags[i]!)) continue;
    let last = i;
    let margin = margins[i - first]!;
    while (last + 1 < end && tags[last + 1 - first] !== OUTSIDE && !isBegin(tags[last + 1 - first]!)) {
      last++;
      margin = Math.min(margin, margins[last - first]!);
    }
    const type = tagTypes[typeOfTag(tag)]!;
    // A name never ends with a mark other than the dot of an abbreviation.
    while (
      last > i &&
      paragraph.words.flags[last]! & PUNCTUATION &&
      paragraph.text[paragraph.words.start[last]!] !== '.'
    )
      last--;
    let from = i - nationalityBefore(paragraph, i, first, tags, type === 'organization', facts);
    // On Monday Acme said: the day is no part of the name; the Monday Club keeps it.
    if (last > i && isDayTold(paragraph, i, facts)) from = ++i;
    if (last === i + 2 && isModel(paragraph, i, i, region.end, facts)) {
      found.push({ first: i, end: last + 1, type: 'product', margin });
      i = last;
      continue;
    }
    if (isModel(paragraph, i, last, region.end, facts)) {
      // Hwasong-19, F-16: one word with a number tied to it.
      found.push({ first: i, end: last + 3, type: 'product', margin });
      i = last + 2;
      continue;
    }
    const person = type === 'place' ? from : personAfterTitle(paragraph, from, last + 1, type, facts);
    if (person > from) {
      const title = titleFrom(paragraph, from, person, facts);
      if (type === 'organization' && title > from) found.push({ first: from, end: title, type, margin });
      found.push({ first: person, end: last + 1, type: 'person', margin });
      i = last;
      continue;
    }
    found.push({
      first: from,
      end: last + 1,
      type: certainType(paragraph, from, last + 1, type, sport, facts),
      margin,
    });
    i = last;
  }
  addOthers(paragraph, region, found, facts);
  found.sort((a, b) => a.first - b.first || b.end - a.end);
  let taken = 0;
  const apart = found.filter((name) => {
    if (name.first < taken) return false;
    taken = name.end;
    return true;
  });
  return apart.map((name) => toMention(paragraph, name, facts));
}

/**
 * How many words before a name belong to it: the point of the compass before a nationality in it (South Korean Foreign
 * Ministry), and a nationality before a body named by ordinary words (Elmlandian Defense Ministry).
 */
function nationalityBefore(
  paragraph: ParagraphText,
  i: number,
  first: number,
  tags: Uint8Array,
  organization: boolean,
  facts: WordFacts,
): number {
  const { words } = paragraph;
  const outside = (k: number): boolean => k >= first && tags[k - first] === OUTSIDE && !isPunctuation(words.flags[k]!);
  const isDemonym = (k: number): boolean =>
    (words.flags[k]! & CAPITAL) !== 0 && (facts.bitsOf(words.id[k]!) & bit.DEMONYM) !== 0;
  let taken = 0;
  if (
    organization &&
    outside(i - 1) &&
    isDemonym(i - 1) &&
    facts.bitsOf(words.id[i]!) & (bit.COMMON | bit.ORGANIZATION_HEAD | bit.OFFICE)
  )
    taken = 1;
  const next = i - taken;
  return outside(next - 1) && isDemonym(next) && isCompass(paragraph, next - 1, facts) ? taken + 1 : taken;
}

/**
 * Where the person begins in a name that the title before it was taken into: Chancellor of the *Exchequer* Marta Kern,
 * *Investor* Jon Elgin, *White House Chief of Staff* Paul Reyes. A title ends in an ordinary word or stands after an office's
 * *of*, and what follows it is a given name and more; one word of a role is a title before any two words.
 * @returns the person's first word; `first` where the name is a name as it stands
 */
function personAfterTitle(
  { words }: ParagraphText,
  first: number,
  end: number,
  type: EntityType,
  facts: WordFacts,
): number {
  const bitsAt = (i: number): number => facts.bitsOf(words.id[i]!);
  if (end - first < 3 || bitsAt(end - 1) & bodyBits) return first;
  const bare = (i: number): number => (words.flags[i]! & CAPITAL ? bitsAt(i) & ~(bit.JOINER | bit.FUNCTION) : 0);
  if (type === 'person' && bare(first) & bit.ROLE && !(bare(first) & (bit.FIRST_NAME | bit.SURNAME | bit.HONORIFIC)))
    if (isNameOfTwo(words, first + 1, end)) return first + 1;
  let title = type === 'person' && isAfterOffice(words, first, bitsAt);
  for (let i = first; i + 2 < end; i++) {
    const bits = bitsAt(i);
    if (bits & bit.OFFICE) title = true;
    else if (type === 'person' && bits & (bit.FIRST_NAME | bit.HONORIFIC)) return first;
    const next = bitsAt(i + 1);
    if (!title || !(next & bit.FIRST_NAME) || next & (bit.ORDINARY | bit.COUNTRY | bit.REGION)) continue;
    return words.flags[i]! & CAPITAL && isNameOfTwo(words, i + 1, end) ? i + 1 : first;
  }
  return first;
}

const bodyBits = bit.ORGANIZATION_HEAD | bit.ORGANIZATION_SUFFIX | bit.PLACE_HEAD | bit.EVENT_HEAD | bit.MEDIA;

/** Are the words from `first` two to four with capitals, each apart from the one before it? */
function isNameOfTwo({ flags }: ParagraphText['words'], first: number, end: number): boolean {
  if (end - first < 2 || end - first > 4) return false;
  for (let i = first; i < end; i++)
    if ((flags[i]! & (WORD | CAPITAL | SPACE_BEFORE)) !== (WORD | CAPITAL | SPACE_BEFORE)) return false;
  return true;
}

/** Does *Chancellor of the* stand before it? */
function isAfterOffice({ flags }: ParagraphText['words'], first: number, bitsAt: (i: number) => number): boolean {
  let i = first - 1;
  const wordAt = (k: number): boolean => k >= 0 && (flags[k]! & WORD) !== 0;
  while (wordAt(i) && first - i <= 3 && bitsAt(i) & (bit.JOINER | bit.FUNCTION)) i--;
  return i < first - 1 && wordAt(i) && (bitsAt(i) & bit.OFFICE) !== 0;
}

/** First word of the title that stands before `person`, from `first` on. */
function titleFrom({ words }: ParagraphText, first: number, person: number, facts: WordFacts): number {
  let i = first;
  while (i < person && !(facts.bitsOf(words.id[i]!) & bit.OFFICE)) i++;
  return i;
}

/** What the lists settle: a country is a place, a capital too outside sport, and nothing but nationalities is a nationality. */
function certainType(
  { words }: ParagraphText,
  from: number,
  end: number,
  type: EntityType,
  sport: boolean,
  facts: WordFacts,
): EntityType {
  if (end - from > 4) return type;
  let bits = facts.bitsOf(words.id[from]!);
  if (end - from === 1) {
    // the Texans, to a sports desk, are a team
    if (sport && type === 'organization' && facts.vocabulary.wordOf(words.id[from]!).endsWith('s')) return type;
    if (bits & bit.DEMONYM && !(bits & (bit.PLACE | bit.TEAM | bit.FIRST_NAME | bit.SURNAME | bit.KNOWN_ORGANIZATION)))
      return 'nationality';
  } else {
    let phrase = facts.keyOf(words.id[from]!);
    for (let k = from + 1; k < end; k++) if (!isPunctuation(words.flags[k]!)) phrase += ' ' + facts.keyOf(words.id[k]!);
    bits = facts.phraseBits(phrase);
    if (bits & bit.DEMONYM && !(bits & bit.COUNTRY)) return 'nationality';
  }
  if (type !== 'organization') return type;
  if (!sport && bits & bit.CAPITAL_CITY) return 'place';
  return bits & bit.COUNTRY && !(bits & (bit.TEAM | bit.KNOWN_ORGANIZATION)) ? 'place' : type;
}

const isPunctuation = (flags: number): boolean => (flags & PUNCTUATION) !== 0;

const isCompass = ({ words }: Pick<ParagraphText, 'words'>, i: number, facts: WordFacts): boolean =>
  (words.flags[i]! & CAPITAL) !== 0 && /^(?:north|south|east|west)$/.test(facts.vocabulary.wordOf(words.id[i]!));

/** Is it a weekday that a preposition or *last* … makes a date? */
const isDayTold = ({ words }: Pick<ParagraphText, 'words'>, i: number, facts: WordFacts): boolean =>
  i > 0 &&
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(facts.vocabulary.wordOf(words.id[i]!)) &&
  /^(?:on|last|next|since|until|by|late|early)$/.test(facts.vocabulary.wordOf(words.id[i - 1]!));

/** Is it one word, no place or nationality, with a hyphen and a number right after it, and nothing tied on further? */
function isModel({ words, text }: ParagraphText, first: number, last: number, end: number, facts: WordFacts): boolean {
  if (last !== first || first + 2 >= end) return false;
  const hyphen = first + 1;
  return (
    text[words.start[hyphen]!] === '-' &&
    !(words.flags[hyphen]! & SPACE_BEFORE) &&
    (words.flags[hyphen + 1]! & (NUMBER | SPACE_BEFORE)) === NUMBER &&
    text[words.end[hyphen + 1]!] !== '-' &&
    !(facts.bitsOf(words.id[first]!) & (bit.PLACE | bit.DEMONYM | bit.CALENDAR))
  );
}

/** Nationalities, events and products among the words the model left outside. */
function addOthers(
  { words, text }: ParagraphText,
  { first, end, tags }: TaggedRegion,
  found: Found[],
  facts: WordFacts,
): void {
  for (let i = first; i < end; i++) {
    if (tags[i - first] !== OUTSIDE || !(words.flags[i]! & CAPITAL)) continue;
    const bits = facts.bitsOf(words.id[i]!);
    let to = i + 1;
    while (to < end && tags[to - first] === OUTSIDE && words.flags[to]! & CAPITAL && words.flags[to]! & WORD) to++;
    const lastBits = facts.bitsOf(words.id[to - 1]!);
    if (
      to - i >= 2 &&
      !isUpper(words, i, to) &&
      lastBits & bit.EVENT_HEAD &&
      !(lastBits & bit.CALENDAR) &&
      !(bits & bit.FUNCTION)
    ) {
      found.push({ first: i, end: to, type: 'event', margin: 2 });
      i = to - 1;
      continue;
    }
    if (
      to + 1 < end &&
      tags[to - first] === OUTSIDE &&
      text[words.start[to]!] === '-' &&
      words.flags[to + 1]! & NUMBER &&
      !(bits & (bit.CALENDAR | bit.DEMONYM))
    ) {
      // Hwasong-19, F-16
      found.push({ first: to - 1, end: to + 2, type: 'product', margin: 1.5 });
      i = to + 1;
      continue;
    }
    if (words.flags[i]! & HAS_DIGIT) continue;
    const compass = i + 1 < to && isCompass({ words }, i, facts);
    if (compass && facts.bitsOf(words.id[i + 1]!) & bit.DEMONYM) {
      found.push({ first: i, end: i + 2, type: 'nationality', margin: 5 });
      i++;
    } else if (bits & bit.DEMONYM && !(bits & bit.COUNTRY))
      found.push({ first: i, end: i + 1, type: 'nationality', margin: 4 });
  }
}

/** Are all words in capitals, as in a headline? */
function isUpper({ flags }: ParagraphText['words'], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (!(flags[i]! & UPPER)) return false;
  return true;
}

export function toMention(
  paragraph: ParagraphText,
  { first, end, type, margin }: Found,
  facts: WordFacts,
): NameMention {
  const { words, sentences } = paragraph;
  const sentence = sentences.find((s) => s.firstWord <= first && first < s.endWord);
  const role =
    type === 'person' && sentence
      ? roleBeside(paragraph, first, end, sentence.firstWord, sentence.endWord, facts)
      : null;
  return { start: words.start[first]!, end: words.end[end - 1]!, type, confidence: 1 / (1 + Math.exp(-margin)), role };
}
