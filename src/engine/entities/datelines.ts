/**
 * The place a report is sent from, in capitals before a dash at the start of a paragraph: ELM BAY, Varnland (AP) — …
 * Capitals tell nothing there of what a word is; where it stands does.
 */
import { CAPITAL, SPACE_BEFORE, UPPER, WORD, type ParagraphText, type PlacedParagraph } from '../model';
import * as bit from './bits';
import type { WordFacts } from './facts';
import { toMention } from './mentions';
import type { PlacedName } from './placed';

/** Most words of the place, and of all that stands before the dash. */
const longestPlace = 4;
const longestLine = 14;
/** Fewest words in small letters after the dash. */
const prose = 4;

export function withDatelines(
  placed: readonly PlacedName[],
  paragraphs: readonly PlacedParagraph[],
  facts: WordFacts,
): readonly PlacedName[] {
  const added: PlacedName[] = [];
  paragraphs.forEach(({ start, paragraph }, p) => {
    const end = datelineEnd(paragraph, facts);
    if (end === 0) return;
    const name = toMention(paragraph, { first: 0, end, type: 'place', margin: 3 }, facts);
    added.push({ name: { ...name, start: name.start + start, end: name.end + start }, paragraph: p, first: 0, end });
  });
  if (added.length === 0) return placed;
  const left = placed.filter((one) => !added.some((line) => line.paragraph === one.paragraph && one.first < line.end));
  return [...left, ...added].sort((a, b) => a.name.start - b.name.start);
}

/** End of the place's words; 0 = the paragraph has no such line. */
function datelineEnd({ words, text }: ParagraphText, facts: WordFacts): number {
  const { flags, id, start, count } = words;
  const bitsAt = (i: number): number => facts.bitsOf(id[i]!);
  let end = 0;
  while (end < count && (flags[end]! & (WORD | UPPER | SPACE_BEFORE)) === (WORD | UPPER | SPACE_BEFORE)) end++;
  if (end === 0 || end > longestPlace) return 0;
  let ordinary = true;
  for (let i = 0; i < end; i++) {
    const bits = bitsAt(i);
    if (
      bits &
      (bit.FUNCTION | bit.CALENDAR | bit.KNOWN_ORGANIZATION | bit.MEDIA | bit.OFFICE | bit.ORGANIZATION_SUFFIX)
    )
      return 0;
    if (bits & bit.FIRST_NAME && !(bits & bit.PLACE)) return 0;
    if (!(bits & bit.COMMON) || bits & bit.PLACE) ordinary = false;
  }
  if (ordinary) return 0;
  let i = end;
  for (; i < count && i < longestLine; i++) {
    const char = text[start[i]!]!;
    if (/[–—-]/.test(char) && flags[i]! & SPACE_BEFORE) break;
    if (flags[i]! & WORD && !(flags[i]! & CAPITAL)) return 0;
    if (!(flags[i]! & WORD) && !/[,.()/0-9]/.test(char)) return 0;
  }
  if (i === count || i >= longestLine) return 0;
  let small = 0;
  for (i++; i < count && small < prose; i++) if ((flags[i]! & (WORD | CAPITAL)) === WORD) small++;
  return small < prose ? 0 : end;
}
