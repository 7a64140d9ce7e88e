/**
 * What the rest of the article says of a word: how its other occurrences were tagged when each paragraph was read by
 * itself, whether it is written in lower case elsewhere, what the same pair of words was. Every word gets rows of a small
 * weight table; a second decoding adds them to the paragraph's scores (two-stage recognition after Krishnan & Manning 2006).
 */
import { CAPITAL, WORD, type NameScores, type ParagraphText } from '../model';
import * as bit from './bits';
import type { WordFacts } from './facts';
import { isBegin, OUTSIDE, tagCount, typeOfTag } from './tags';

export interface ReadParagraph {
  readonly paragraph: ParagraphText;
  readonly names: NameScores;
  /** First tags and margins of the regions' words, in order. */
  readonly tags: Uint8Array;
  readonly margins: Float32Array;
}

export const evidenceRowCount = 216;
/** Rows per word at most; unused places hold -1. */
export const evidencePlaces = 6;

/** Where the rows of pairs (with the word before, with the word after) and of teams begin in the table. */
const PAIR_BEFORE_ROWS = 88;
const PAIR_AFTER_ROWS = 116;
const TEAM_ROWS = 144;
/** Classes that `teamClass` tells apart; those of articles about sport stand behind the others. */
const TEAM_CLASSES = 5;
/** One number for two words in this order; no vocabulary has 2^22 words. */
const pairKey = (one: number, next: number): number => one * 2 ** 22 + next;

const KINDS = 4;
const OUT = 3;
const SINGLE = 0;
const FIRST = 1;
const INNER = 2;
const LAST = 3;
/** Columns per word: three types × four positions, outside, lower case. */
const COLUMNS = 14;
const OUTSIDE_COLUMN = 12;
const LOWER_COLUMN = 13;

/** Rows for every word of every region, `evidencePlaces` each, paragraph by paragraph. */
export function evidenceRows(
  article: readonly ReadParagraph[],
  facts: WordFacts,
  aboutSport = isSport(article, facts),
): Int16Array[] {
  const slots = new Map<number, number>();
  let counts = new Float32Array(64 * COLUMNS);
  const pairs = new Map<number, Float32Array>();
  const slotOf = (id: number): number => {
    let slot = slots.get(id);
    if (slot === undefined) {
      slot = slots.size;
      slots.set(id, slot);
      if ((slot + 1) * COLUMNS > counts.length) {
        const grown = new Float32Array(counts.length * 2);
        grown.set(counts);
        counts = grown;
      }
    }
    return slot;
  };

  // What an ordinary word was elsewhere (Party, Street) says nothing of it here; pairs of words still do.
  const useful = (id: number): boolean => {
    const bits = facts.bitsOf(id);
    return (bits & bit.ORDINARY) === 0 || (bits & (bit.FIRST_NAME | bit.SURNAME | bit.PLACE)) !== 0;
  };
  const sure = (margin: number): number => (margin > 0.5 ? 1 : 0.5);
  eachWord(article, ({ words }, i, at, first, end, tags, margins) => {
    const id = words.id[i]!;
    if (!(words.flags[i]! & WORD)) return;
    if (useful(id)) counts[slotOf(id) * COLUMNS + columnOf(tags, at, i - first, end - first)]! += sure(margins[at]!);
    if (i > first) {
      const key = pairKey(words.id[i - 1]!, id);
      let found = pairs.get(key);
      if (!found) pairs.set(key, (found = new Float32Array(tagCount * 2)));
      found[tags[at]!]! += 1;
      found[tagCount + tags[at - 1]!]! += 1;
    }
  });
  const sport = aboutSport ? TEAM_CLASSES : 0;
  // Lower-case occurrences only matter for words that were also met in a region.
  for (const { paragraph } of article) {
    const { words } = paragraph;
    for (let i = 0; i < words.count; i++) {
      if ((words.flags[i]! & (WORD | CAPITAL)) !== WORD) continue;
      const slot = slots.get(words.id[i]!);
      if (slot !== undefined) counts[slot * COLUMNS + LOWER_COLUMN]! += 1;
    }
  }

  const rows = article.map(({ tags }) => new Int16Array(tags.length * evidencePlaces).fill(-1));
  let initial = -1;
  eachWord(article, (paragraph, i, at, first, end, tags, margins, p) => {
    const { words } = paragraph;
    const out = rows[p]!;
    const place = at * evidencePlaces;
    if (i === first) initial = paragraph.sentences.some((s) => s.firstWord === i) ? i : -1;
    if (words.flags[i]! & WORD) {
      const slot = slots.get(words.id[i]!);
      if (slot !== undefined) {
        const own = columnOf(tags, at, i - first, end - first);
        wordRows(counts, slot * COLUMNS, own, sure(margins[at]!), i === initial, out, place);
      }
    }
    if (words.flags[i]! & CAPITAL)
      out[place + 5] = TEAM_ROWS + (sport + teamClass(facts.bitsOf(words.id[i]!))) * tagCount + tags[at]!;
    if (i > first) {
      const found = pairs.get(pairKey(words.id[i - 1]!, words.id[i]!));
      if (found) out[place + 3] = pairRow(found, 0, tags[at]!, PAIR_BEFORE_ROWS);
    }
    if (i + 1 < end) {
      const found = pairs.get(pairKey(words.id[i]!, words.id[i + 1]!));
      if (found) out[place + 4] = pairRow(found, tagCount, tags[at]!, PAIR_AFTER_ROWS);
    }
  });
  return rows;
}

/** Words of sport that make an article one about sport, and how many words of any kind there may be for each of them. */
const fewestSportWords = 3;
const wordsPerSportWord = 35;

/** Is the article about sport? `fewestSportWords` are, and one word in `wordsPerSportWord`. */
export function isSport(article: readonly ReadParagraph[], facts: WordFacts): boolean {
  let all = 0;
  let sport = 0;
  for (const { paragraph } of article) {
    const { words } = paragraph;
    for (let i = 0; i < words.count; i++) {
      if (!(words.flags[i]! & WORD)) continue;
      all++;
      if (facts.bitsOf(words.id[i]!) & bit.SPORT) sport++;
    }
  }
  return sport >= fewestSportWords && sport * wordsPerSportWord >= all;
}

/** What a word may be to a sports desk: a country, a club, a large city, another place, anything else. */
function teamClass(bits: number): number {
  if (bits & bit.COUNTRY) return 0;
  if (bits & bit.TEAM) return 1;
  if (bits & bit.LARGE_CITY) return 2;
  return bits & bit.PLACE ? 3 : 4;
}

function columnOf(tags: Uint8Array, at: number, k: number, count: number): number {
  const tag = tags[at]!;
  if (tag === OUTSIDE) return OUTSIDE_COLUMN;
  const next = k + 1 < count ? tags[at + 1]! : OUTSIDE;
  const goesOn = next !== OUTSIDE && !isBegin(next);
  const position = isBegin(tag) ? (goesOn ? FIRST : SINGLE) : goesOn ? INNER : LAST;
  return typeOfTag(tag) * 4 + position;
}

/** Rows 0–87: the strongest other reading with its strength, its positions, and lower case. */
function wordRows(
  counts: Float32Array,
  from: number,
  own: number,
  ownWeight: number,
  initial: boolean,
  out: Int16Array,
  place: number,
): void {
  const at = (column: number): number => counts[from + column]! - (column === own ? ownWeight : 0);
  let best = -1;
  let bestSum = 0.25;
  let total = 0;
  for (let kind = 0; kind < KINDS; kind++) {
    const sum =
      kind === OUT
        ? at(OUTSIDE_COLUMN)
        : at(kind * 4 + SINGLE) + at(kind * 4 + FIRST) + at(kind * 4 + INNER) + at(kind * 4 + LAST);
    total += sum;
    if (sum > bestSum) {
      bestSum = sum;
      best = kind;
    }
  }
  const lower = counts[from + LOWER_COLUMN]! > 0 ? 1 : 0;
  if (lower) out[place] = initial ? 1 : 0;
  if (best < 0) return;
  const strength = bestSum < 1.25 ? 0 : bestSum < 2.75 ? 1 : 2;
  out[place + 1] = 8 + (best * 3 + strength) * 2 + (bestSum > 0.75 * total ? 1 : 0);
  if (best === OUT) return;
  const has = (position: number): number => (at(best * 4 + position) > 0.25 ? 1 : 0);
  out[place + 2] = 40 + best * 16 + has(SINGLE) + has(FIRST) * 2 + has(INNER) * 4 + has(LAST) * 8;
}

/** Rows from `base`: how the same pair of words was tagged elsewhere. */
function pairRow(found: Float32Array, half: number, own: number, base: number): number {
  let best = -1;
  let bestCount = 0;
  for (let tag = 0; tag < tagCount; tag++) {
    const n = found[half + tag]! - (tag === own ? 1 : 0);
    if (n > bestCount) {
      bestCount = n;
      best = tag;
    }
  }
  return best < 0 ? -1 : base + best * 2 + (bestCount > 1.5 ? 1 : 0);
}

type Visit = (
  paragraph: ParagraphText,
  word: number,
  /** Index into the paragraph's tags. */
  at: number,
  first: number,
  end: number,
  tags: Uint8Array,
  margins: Float32Array,
  paragraphIndex: number,
) => void;

function eachWord(article: readonly ReadParagraph[], visit: Visit): void {
  article.forEach(({ paragraph, names: { regions }, tags, margins }, p) => {
    let at = 0;
    for (let r = 0; r < regions.length; r += 2)
      for (let i = regions[r]!; i < regions[r + 1]!; i++)
        visit(paragraph, i, at++, regions[r]!, regions[r + 1]!, tags, margins, p);
  });
}
