/** The role said beside a person's name: titles before it ('South Korean Foreign Minister'), appositions after it. */
import { CAPITAL, CLITIC, PUNCTUATION, WORD, type ParagraphText } from '../model';
import { onOneLine } from '../text/whiteSpace';
import * as bit from './bits';
import type { WordFacts } from './facts';

const COMMA = 44;
const longest = 8;
const isRole = (bits: number): boolean =>
  (bits & bit.OFFICE) !== 0 || ((bits & bit.ROLE) !== 0 && (bits & bit.FIRST_NAME) === 0);
const inside = bit.JOINER;
const boundary = new Set(['and', 'in', 'on', 'at', 'to', 'do', 'la', 'y', 'by', 'but']);

/** Role of the name whose words are `first` to `end`, within its sentence's words; `null` = none is said. */
export function roleBeside(
  { text, words }: ParagraphText,
  first: number,
  end: number,
  sentenceFirst: number,
  sentenceEnd: number,
  facts: WordFacts,
): string | null {
  const before = roleBefore();
  return before ?? roleAfter();

  function roleBefore(): string | null {
    let from = first;
    let seenRole = false;
    for (let i = first - 1; i >= sentenceFirst && first - i <= longest; i--) {
      const f = words.flags[i]!;
      if (f & PUNCTUATION) {
        const c = text.charCodeAt(words.start[i]!);
        // foreign-policy chief, vice-president, Gen.
        if (c === 45 && seenRole) continue;
        if (c === 46 && i === first - 1) continue;
        break;
      }
      if (f & CLITIC) {
        if (!seenRole) break;
        continue;
      }
      if (!(f & WORD)) break;
      const bits = facts.bitsOf(words.id[i]!);
      if (i === first - 1 || (i === first - 2 && from === first)) {
        if (!isRole(bits)) break;
        seenRole = true;
        from = i;
        continue;
      }
      const fits =
        isRole(bits) ||
        (f & CAPITAL && !(bits & (bit.FUNCTION | bit.CALENDAR))) ||
        bits & (bit.DEMONYM | bit.COUNTRY) ||
        (bits & bit.COMMON && !(bits & (bit.FUNCTION | bit.SAYING)) && isModifier(i));
      if (fits) from = i;
      else if (bits & inside && !boundary.has(facts.vocabulary.wordOf(words.id[i]!))) continue;
      else break;
    }
    return seenRole ? cleaned(text.slice(words.start[from], words.end[first - 1])) : null;
  }

  /** An ordinary word belongs to the role only right before words already taken: 'foreign policy chief'. */
  function isModifier(i: number): boolean {
    const word = facts.vocabulary.wordOf(words.id[i]!);
    return !/(?:ed|ing|ly)$/.test(word) && first - i <= 5;
  }

  function roleAfter(): string | null {
    if (end + 1 >= sentenceEnd || text.charCodeAt(words.start[end]!) !== COMMA) return null;
    let from = end + 1;
    if (facts.bitsOf(words.id[from]!) & bit.FUNCTION) {
      if (!/^(?:the|a|an|his|her|their|its)$/.test(facts.vocabulary.wordOf(words.id[from]!))) return null;
      from++;
    }
    let seenRole = false;
    let to = from;
    for (; to < sentenceEnd && to - from < longest + 2; to++) {
      const f = words.flags[to]!;
      if (f & PUNCTUATION) {
        if (text.charCodeAt(words.start[to]!) === 45) continue;
        break;
      }
      const bits = facts.bitsOf(words.id[to]!);
      if (isRole(bits)) seenRole = true;
      else if (bits & bit.SAYING || (bits & bit.FUNCTION && !(bits & bit.JOINER))) break;
    }
    if (!seenRole || to >= sentenceEnd) return null;
    return cleaned(text.slice(words.start[from], words.end[to - 1]));
  }
}

function cleaned(role: string): string | null {
  const plain = onOneLine(role);
  return plain.length >= 3 && plain.length <= 90 ? plain : null;
}
