/**
 * Words that are no names though a capital stands on them: alone at the start of a sentence, and in small letters elsewhere in
 * the article (*Ferry* services stopped; the *ferry* had sailed).
 */
import { CAPITAL, WORD, type PlacedParagraph } from '../model';
import * as bit from './bits';
import type { WordFacts } from './facts';
import type { PlacedName } from './placed';

/** What the lexicons know as the name of one thing stays a name. */
const known =
  bit.COUNTRY |
  bit.LARGE_CITY |
  bit.REGION |
  bit.CAPITAL_CITY |
  bit.KNOWN_ORGANIZATION |
  bit.ORGANIZATION_HEAD |
  bit.MEDIA |
  bit.TEAM;

export function withoutOrdinary(
  placed: readonly PlacedName[],
  paragraphs: readonly PlacedParagraph[],
  headlines: Uint8Array,
  facts: WordFacts,
): readonly PlacedName[] {
  const isInitial = ({ paragraph, first, end }: PlacedName): boolean => {
    const { sentences, words, text } = paragraphs[paragraph]!.paragraph;
    if (end - first !== 1) return false;
    let at = first;
    while (at > 0 && /["“‘']/.test(text[words.start[at - 1]!]!)) at--;
    return sentences.some(({ firstWord }) => firstWord === first || firstWord === at);
  };
  const asked = new Set<number>();
  for (const one of placed) {
    const { id } = paragraphs[one.paragraph]!.paragraph.words;
    const bits = facts.bitsOf(id[one.first]!);
    if (one.name.type === 'nationality' || bits & known || !isInitial(one)) continue;
    // who speaks and is no word of the language is somebody, in an article that is careless of capitals
    if (bits & bit.COMMON || !(facts.bitsOf(id[one.end] ?? 0) & bit.SAYING)) asked.add(id[one.first]!);
  }
  if (asked.size === 0) return placed;
  // A capital anywhere but at the start says that it is a name here.
  for (const one of placed) {
    if (headlines[one.paragraph]! > 0) continue;
    const { id } = paragraphs[one.paragraph]!.paragraph.words;
    if (!isInitial(one)) for (let i = one.first; i < one.end; i++) asked.delete(id[i]!);
  }
  // One small letter may be a slip in a given name that is no word of the language.
  const small = new Set<number>();
  const once = new Set<number>();
  for (const { paragraph } of asked.size > 0 ? paragraphs : [])
    for (let i = 0; i < paragraph.words.count; i++)
      if ((paragraph.words.flags[i]! & (WORD | CAPITAL)) === WORD && asked.has(paragraph.words.id[i]!)) {
        const id = paragraph.words.id[i]!;
        const isGiven = (facts.bitsOf(id) & (bit.FIRST_NAME | bit.COMMON)) === bit.FIRST_NAME;
        (once.has(id) || !isGiven ? small : once).add(id);
      }
  if (small.size === 0) return placed;
  return placed.filter(
    (one) => !(isInitial(one) && small.has(paragraphs[one.paragraph]!.paragraph.words.id[one.first]!)),
  );
}
