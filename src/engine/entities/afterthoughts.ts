/**
 * What an article's other sentences put right once its names are known: a headline with a capital on every word is cut where
 * the body cuts it, and a surname alone that was taken for an ordinary word (Mr. Bush, the Bush years) is the person named
 * in full elsewhere.
 */
import { CAPITAL, PUNCTUATION, SPACE_BEFORE, UPPER, WORD, type NameMention, type PlacedParagraph } from '../model';
import * as bit from './bits';
import type { WordFacts } from './facts';
import { fold } from './fold';
import { toMention } from './mentions';
import { settingOf } from './shape';

type TextOf = (start: number, end: number) => string;

/** Names as the body cuts them: 'Ruritania Says' in a headline is Ruritania, where the body names Ruritania. */
export function cutHeadlines(
  names: readonly NameMention[],
  paragraphs: readonly PlacedParagraph[],
  textOf: TextOf,
  facts: WordFacts,
): NameMention[] {
  const headline = names.map(({ start, end }) => textOf(start, end).includes(' ') && inHeadline(paragraphs, start));
  if (!headline.includes(true)) return [...names];
  const known = new Map<string, NameMention>();
  names.forEach((name, i) => {
    if (!headline[i]) known.set(fold(textOf(name.start, name.end)), name);
  });
  return names.flatMap((name, i) => (headline[i] ? (cut(name, known, textOf, facts) ?? [name]) : [name]));
}

function inHeadline(paragraphs: readonly PlacedParagraph[], offset: number): boolean {
  const { start, paragraph } = paragraphs[paragraphAt(paragraphs, offset)]!;
  const { words, sentences } = paragraph;
  const sentence = sentences.find(({ endWord }) => endWord > 0 && words.end[endWord - 1]! > offset - start);
  return sentence !== undefined && settingOf(paragraph, sentence) === 1;
}

const kindOfBody =
  bit.ORGANIZATION_HEAD | bit.ORGANIZATION_SUFFIX | bit.PLACE_HEAD | bit.PLACE_START | bit.EVENT_HEAD | bit.TEAM;

function cut(
  name: NameMention,
  known: ReadonlyMap<string, NameMention>,
  textOf: TextOf,
  facts: WordFacts,
): NameMention[] | undefined {
  const text = textOf(name.start, name.end);
  if (known.has(fold(text))) return undefined;
  const words = [...text.matchAll(/[^\s]+/g)].map(({ 0: said, index }) => ({ said, from: index }));
  const parts: NameMention[] = [];
  for (let i = 0; i < words.length; i++) {
    let last = words.length - 1;
    let found: NameMention | undefined;
    for (; last >= i; last--) {
      found = known.get(fold(text.slice(words[i]!.from, words[last]!.from + words[last]!.said.length)));
      if (found) break;
    }
    if (found) {
      const end = words[last]!.from + words[last]!.said.length;
      parts.push({ ...found, start: name.start + words[i]!.from, end: name.start + end, role: null });
      i = last;
      continue;
    }
    // What is left must be ordinary vocabulary; the Ruritania Times keeps its Times.
    const bits = facts.bitsOf(facts.vocabulary.add(words[i]!.said));
    if (!(bits & (bit.COMMON | bit.FUNCTION)) || bits & kindOfBody) return undefined;
  }
  return parts.length > 0 ? parts : undefined;
}

/** Surnames alone among the words that were left outside every name. */
export function missedSurnames(
  names: readonly NameMention[],
  paragraphs: readonly PlacedParagraph[],
  textOf: TextOf,
  facts: WordFacts,
): NameMention[] {
  const surnames = new Set<number>();
  for (const { type, start, end } of names) {
    if (type !== 'person') continue;
    const words = textOf(start, end).split(/\s+/);
    const last = words.at(-1)!;
    if (words.length < 2 || words.length > 3 || last.length < 3 || !/^\p{Lu}\p{Ll}+$/u.test(last)) continue;
    const id = facts.vocabulary.add(last.toLowerCase());
    if (!(facts.bitsOf(id) & (bit.NAME_SUFFIX | bit.CALENDAR | bit.FUNCTION | bit.COUNTRY))) surnames.add(id);
  }
  if (surnames.size === 0) return [...names];
  const more: NameMention[] = [];
  let n = 0;
  for (const { start, paragraph } of paragraphs) {
    const { words, sentences } = paragraph;
    for (const sentence of sentences) {
      if (settingOf(paragraph, sentence) !== 0) continue;
      for (let i = sentence.firstWord + 1; i < sentence.endWord; i++) {
        const flags = words.flags[i]!;
        if ((flags & (WORD | CAPITAL | UPPER)) !== (WORD | CAPITAL) || !surnames.has(words.id[i]!)) continue;
        const from = start + words.start[i]!;
        while (n < names.length && names[n]!.end <= from) n++;
        if (n < names.length && names[n]!.start < start + words.end[i]!) continue;
        const before = words.flags[i - 1]!;
        if (before & PUNCTUATION && !(flags & SPACE_BEFORE)) continue;
        if (before & CAPITAL && !(facts.bitsOf(words.id[i - 1]!) & (bit.HONORIFIC | bit.OFFICE | bit.FUNCTION)))
          continue;
        if (i + 1 < sentence.endWord) {
          const after = words.flags[i + 1]!;
          if (
            after & CAPITAL ||
            (after & PUNCTUATION && !(after & SPACE_BEFORE) && isTie(paragraph.text, words.start[i + 1]!))
          )
            continue;
        }
        const found = toMention(paragraph, { first: i, end: i + 1, type: 'person', margin: 1 }, facts);
        more.push({ ...found, start: found.start + start, end: found.end + start });
      }
    }
  }
  return more.length === 0 ? [...names] : [...names, ...more].sort((a, b) => a.start - b.start);
}

const isTie = (text: string, at: number): boolean => /[-‐‑/&]/.test(text[at]!);

/** Index of the paragraph that holds the offset. */
export function paragraphAt(paragraphs: readonly PlacedParagraph[], offset: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (paragraphs[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
