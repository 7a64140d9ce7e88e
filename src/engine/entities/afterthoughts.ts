/**
 * What is settled when all names of an article are known. A surname alone is the person named in full elsewhere, a company's
 * name without its legal form is the company, and a headline, where capitals tell nothing, is cut where the body cuts it.
 */
import {
  CAPITAL,
  PUNCTUATION,
  SPACE_BEFORE,
  UPPER,
  WORD,
  type EntityType,
  type NameMention,
  type PlacedParagraph,
} from '../model';
import * as bit from './bits';
import type { WordFacts } from './facts';
import { withDatelines } from './datelines';
import { introduced } from './introduced';
import { withLongBodies } from './longBodies';
import { toMention } from './mentions';
import { withoutOrdinary } from './ordinary';
import { placeNames, type PlacedName } from './placed';
import { settingOf } from './shape';
import { trimmed } from './trimmed';

/** Names known from the body, by the number of their first word. */
interface KnownName {
  readonly ids: readonly number[];
  readonly type: NameMention['type'];
  /** How often it was found; 0 for a short form that follows from a longer one. */
  times: number;
}
type KnownNames = Map<number, KnownName[]>;

export function settle(
  names: readonly NameMention[],
  paragraphs: readonly PlacedParagraph[],
  facts: WordFacts,
  sport: boolean,
): NameMention[] {
  const headlines = headlinesOf(paragraphs);
  const dated = withDatelines(trimmed(placeNames(names, paragraphs), paragraphs, facts), paragraphs, facts);
  const found = withLongBodies(dated, paragraphs, headlines, facts);
  const named = withoutOrdinary(found, paragraphs, headlines, facts);
  const { placed, kinds } = introduced(named, paragraphs, headlines, sport, facts);
  const surnames = surnamesOf(placed, paragraphs, facts);
  const agreed = agree(placed, paragraphs, facts);
  const known = knownNames(agreed, paragraphs, headlines, facts);
  const cut = headlines.some(Boolean) ? cutHeadlines(agreed, paragraphs, headlines, known, facts) : agreed;
  return missedNames(cut, paragraphs, headlines, surnames, known, kinds, facts);
}

/** Paragraphs of one or two sentences that are set as headlines: 1 = a capital on every word, 2 = in capitals. */
function headlinesOf(paragraphs: readonly PlacedParagraph[]): Uint8Array {
  return Uint8Array.from(paragraphs, ({ paragraph }) => {
    const { sentences, words } = paragraph;
    if (sentences.length === 0 || sentences.length > 2 || words.count > 40) return 0;
    return Math.min(...sentences.map((sentence) => settingOf(paragraph, sentence)));
  });
}

/**
 * One name, one kind in an article: a surname alone after the full name is that person, whatever its own sentence looked
 * like. Only words without a kind of their own in the lexicons are changed.
 */
function agree(placed: readonly PlacedName[], paragraphs: readonly PlacedParagraph[], facts: WordFacts): PlacedName[] {
  const persons = new Set<number>();
  const others = new Set<number>();
  for (const { name, paragraph, first, end } of placed) {
    if (end - first < 2) continue;
    const { id, flags } = paragraphs[paragraph]!.paragraph.words;
    if (name.type !== 'person') {
      if (name.type !== 'nationality') for (let i = first; i < end; i++) others.add(id[i]!);
    } else if (flags[end - 1]! & SPACE_BEFORE) persons.add(id[first]!).add(id[end - 1]!);
  }
  return placed.map((one) => {
    const { name, paragraph, first, end } = one;
    if (end - first !== 1 || (name.type !== 'place' && name.type !== 'organization')) return one;
    const id = paragraphs[paragraph]!.paragraph.words.id[first]!;
    if (!persons.has(id) || others.has(id) || isPlace(facts.bitsOf(id))) return one;
    return { ...one, name: { ...name, type: 'person', confidence: Math.min(name.confidence, 0.8) } };
  });
}

const isPlace = (bits: number): boolean =>
  (bits & (bit.COUNTRY | bit.CAPITAL_CITY)) !== 0 ||
  ((bits & (bit.LARGE_CITY | bit.REGION)) !== 0 && (bits & bit.SURNAME) === 0);

/** Names of the body, and companies' names without their legal form. */
function knownNames(
  placed: readonly PlacedName[],
  paragraphs: readonly PlacedParagraph[],
  headlines: Uint8Array,
  facts: WordFacts,
): KnownNames {
  const known: KnownNames = new Map();
  const add = (ids: readonly number[], type: NameMention['type'], times: number): void => {
    const list = known.get(ids[0]!) ?? [];
    if (list.length === 0) known.set(ids[0]!, list);
    const same = list.find((k) => k.ids.length === ids.length && k.ids.every((id, i) => id === ids[i]));
    if (same) same.times += times;
    else list.push({ ids, type, times });
  };
  for (const { name, paragraph, first, end } of placed) {
    if (headlines[paragraph]! > 0) continue;
    const { words, text } = paragraphs[paragraph]!.paragraph;
    const ids = [...words.id.subarray(first, end)];
    add(ids, name.type, 1);
    if (name.type === 'person' && ids.length > 1) add([ids.at(-1)!], 'person', 0);
    if (name.type !== 'organization' || ids.length < 2) continue;
    let last = end;
    while (last > first && isForm(words.id[last - 1]!, text[words.start[last - 1]!]!, facts)) last--;
    if (last > first && last < end) add([...words.id.subarray(first, last)], 'organization', 0);
  }
  for (const list of known.values()) list.sort((a, b) => b.ids.length - a.ids.length);
  return known;
}

/** Is the word, or mark, part of a company's legal form (& Co., Inc.)? */
const isForm = (id: number, char: string, facts: WordFacts): boolean =>
  /[.,&]/.test(char) || (facts.bitsOf(id) & bit.ORGANIZATION_SUFFIX) !== 0;

/** The longest known name whose words stand from `at`, within `end`. */
function knownAt(known: KnownNames, id: Uint32Array, at: number, end: number): KnownName | undefined {
  return known.get(id[at]!)?.find(({ ids }) => at + ids.length <= end && ids.every((word, k) => word === id[at + k]));
}

/**
 * Headlines cut as the body cuts them: 'Ruritania Says' is Ruritania, 'ACME EYES ZEMBLA' names two, where the body knows
 * them. A name of which the body knows nothing stays.
 */
function cutHeadlines(
  placed: readonly PlacedName[],
  paragraphs: readonly PlacedParagraph[],
  headlines: Uint8Array,
  known: KnownNames,
  facts: WordFacts,
): PlacedName[] {
  const out: PlacedName[] = [];
  let n = 0;
  paragraphs.forEach(({ start, paragraph }, p) => {
    const from = n;
    while (n < placed.length && placed[n]!.paragraph === p) n++;
    const here = placed.slice(from, n);
    if (headlines[p] === 0) {
      out.push(...here);
      return;
    }
    const { words } = paragraph;
    const cut: PlacedName[] = [];
    for (let i = 0; i < words.count; i++) {
      const found = knownAt(known, words.id, i, words.count);
      if (!found || !mayBeNamed(found, facts) || !(words.flags[i]! & CAPITAL)) continue;
      const end = i + found.ids.length;
      const met = here.filter((one) => one.first < end && one.end > i);
      // What a longer name holds besides must be ordinary vocabulary; the Ruritania Times keeps its Times.
      if (met.every((one) => restIsOrdinary(one, i, end, words.id, facts))) {
        const name = toMention(paragraph, { first: i, end, type: found.type, margin: 2 }, facts);
        cut.push({
          name: { ...name, start: name.start + start, end: name.end + start },
          paragraph: p,
          first: i,
          end,
        });
      }
      i = end - 1;
    }
    const left = here.filter((one) => !cut.some((other) => one.first < other.end && one.end > other.first));
    out.push(...[...left, ...cut].sort((a, b) => a.first - b.first));
  });
  return out;
}

/** An ordinary word in a headline is a name only where the body often says so. */
function mayBeNamed({ ids, times }: KnownName, facts: WordFacts): boolean {
  if (ids.length > 1) return true;
  const bits = facts.bitsOf(ids[0]!);
  if (bits & (bit.FUNCTION | bit.CALENDAR)) return false;
  return (bits & bit.COMMON) === 0 || times > 1;
}

const kindOfBody =
  bit.ORGANIZATION_HEAD | bit.ORGANIZATION_SUFFIX | bit.PLACE_HEAD | bit.PLACE_START | bit.EVENT_HEAD | bit.TEAM;

function restIsOrdinary(one: PlacedName, first: number, end: number, id: Uint32Array, facts: WordFacts): boolean {
  for (let i = one.first; i < one.end; i++) {
    if (i >= first && i < end) continue;
    const bits = facts.bitsOf(id[i]!);
    if (!(bits & (bit.COMMON | bit.FUNCTION)) || bits & kindOfBody) return false;
  }
  return true;
}

/** Last words of persons named with two or three words, which may stand for them. */
function surnamesOf(
  placed: readonly PlacedName[],
  paragraphs: readonly PlacedParagraph[],
  facts: WordFacts,
): Set<number> {
  const surnames = new Set<number>();
  for (const { name, paragraph, first, end } of placed) {
    if (name.type !== 'person' || end - first < 2) continue;
    const { words } = paragraphs[paragraph]!.paragraph;
    const last = end - 1;
    const flags = words.flags[last]!;
    if (!(flags & CAPITAL) || flags & UPPER || !(flags & SPACE_BEFORE) || words.end[last]! - words.start[last]! < 3)
      continue;
    let parts = 1;
    for (let i = first + 1; i < end; i++) if (words.flags[i]! & SPACE_BEFORE) parts++;
    const id = words.id[last]!;
    if (parts <= 3 && !(facts.bitsOf(id) & (bit.NAME_SUFFIX | bit.CALENDAR | bit.FUNCTION | bit.COUNTRY)))
      surnames.add(id);
  }
  return surnames;
}

/** Surnames alone, and companies without their legal form, among the words that were left outside every name. */
function missedNames(
  placed: readonly PlacedName[],
  paragraphs: readonly PlacedParagraph[],
  headlines: Uint8Array,
  surnames: ReadonlySet<number>,
  known: KnownNames,
  kinds: ReadonlyMap<string, EntityType>,
  facts: WordFacts,
): NameMention[] {
  const names = placed.map(({ name }) => name);
  const before = names.length;
  let n = 0;
  paragraphs.forEach(({ start, paragraph }, p) => {
    const { words } = paragraph;
    let taken = 0;
    for (const { firstWord, endWord } of headlines[p] === 0 ? paragraph.sentences : []) {
      for (let i = firstWord; i < endWord; i++) {
        const flags = words.flags[i]!;
        if ((flags & (WORD | CAPITAL)) !== (WORD | CAPITAL)) continue;
        while (n < placed.length && (placed[n]!.paragraph < p || (placed[n]!.paragraph === p && placed[n]!.end <= i)))
          n++;
        const next = n < placed.length && placed[n]!.paragraph === p ? placed[n]! : undefined;
        if (i < taken || (next && next.first <= i)) continue;
        const id = words.id[i]!;
        const surname = surnames.has(id) && !(flags & UPPER);
        const found = surname ? undefined : knownAt(known, words.id, i, next ? Math.min(next.first, endWord) : endWord);
        const kind = found && kinds.get(found.ids.join(' '));
        const whole = found !== undefined && found.times > 0 && found.ids.length > 1 && found.type === 'person';
        if (!surname && found?.type !== 'organization' && !kind && !whole) continue;
        const end = surname ? i + 1 : i + found!.ids.length;
        if (!standsAlone(paragraph, i, end, firstWord, endWord, facts)) continue;
        taken = end;
        const type = surname ? 'person' : (kind ?? (whole ? 'person' : 'organization'));
        const name = toMention(paragraph, { first: i, end, type, margin: 1 }, facts);
        names.push({ ...name, start: name.start + start, end: name.end + start });
      }
    }
  });
  return names.length === before ? names : names.sort((a, b) => a.start - b.start);
}

/** Are the words no part of a longer stretch with capitals, and, where a sentence begins, no ordinary word? */
function standsAlone(
  { words, text }: PlacedParagraph['paragraph'],
  first: number,
  end: number,
  sentenceFirst: number,
  sentenceEnd: number,
  facts: WordFacts,
): boolean {
  const after = end < sentenceEnd ? words.flags[end]! : 0;
  if (after & CAPITAL || (after & PUNCTUATION && !(after & SPACE_BEFORE) && isTie(text, words.start[end]!)))
    return false;
  const isCommon = end - first === 1 && (facts.bitsOf(words.id[first]!) & bit.COMMON) !== 0;
  if (first === sentenceFirst)
    return !isCommon || (end < sentenceEnd && (facts.bitsOf(words.id[end]!) & bit.SAYING) !== 0);
  const before = words.flags[first - 1]!;
  if (before & PUNCTUATION && !(words.flags[first]! & SPACE_BEFORE) && isTie(text, words.start[first - 1]!))
    return false;
  // Sentencing Varn on Friday: the capital is the sentence's
  const lead = facts.bitsOf(words.id[first - 1]!);
  const opens = first - 1 === sentenceFirst && (lead & (bit.COMMON | bit.FUNCTION)) !== 0 && !(lead & bit.FIRST_NAME);
  return (
    opens ||
    !(before & CAPITAL) ||
    (facts.bitsOf(words.id[first - 1]!) & (bit.HONORIFIC | bit.OFFICE | bit.FUNCTION)) !== 0
  );
}

const isTie = (text: string, at: number): boolean => /[-‐‑/&]/.test(text[at]!);
