/** Lists written inside a paragraph: '1) boats 2) nets', 'a. boats b. nets'. */
import { NUMBER, PUNCTUATION, SPACE_BEFORE, WORD, type Words } from '../model';

/** A list is looked for over so many words at most, so that a long paragraph is not read again and again. */
const reach = 400;

/** Words where an item begins, when a list begins at word `from`; `undefined` when there is none. */
export function listItems(text: string, words: Words, from: number): ReadonlySet<number> | undefined {
  const marker = markerAt(text, words, from);
  if (!marker) return undefined;
  let wanted = marker.value + 1;
  let items: Set<number> | undefined;
  const end = Math.min(words.count, from + reach);
  for (let i = from + 2; i < end; i++) {
    if (!(words.flags[i]! & SPACE_BEFORE)) continue;
    const next = markerAt(text, words, i);
    if (!next || next.kind !== marker.kind || next.value !== wanted) continue;
    (items ??= new Set()).add(i);
    wanted++;
  }
  return items;
}

interface Marker {
  readonly value: number;
  /** The shape: number or letter, stop or bracket. */
  readonly kind: number;
}

function markerAt(text: string, words: Words, at: number): Marker | undefined {
  let i = at;
  const { flags, start, end, count } = words;
  // a bullet or an opening bracket may stand before it
  if (flags[i]! & PUNCTUATION) {
    const c = text.charCodeAt(start[i]!);
    if (c !== 40 && c !== 0x2043 && c !== 0x2022 && c !== 45) return undefined;
    i++;
  }
  if (i + 2 >= count || flags[i + 1]! & SPACE_BEFORE || !(flags[i + 1]! & PUNCTUATION)) return undefined;
  const close = text.charCodeAt(start[i + 1]!);
  if (close !== 46 && close !== 41) return undefined;
  let next = i + 2;
  if (close === 46 && text.charCodeAt(start[next]!) === 41 && !(flags[next]! & SPACE_BEFORE)) next++;
  if (next >= count || !(flags[next]! & SPACE_BEFORE)) return undefined;
  if (flags[i]! & NUMBER && end[i]! - start[i]! <= 2) {
    const value = Number(text.slice(start[i], end[i]));
    return Number.isInteger(value) ? { value, kind: close } : undefined;
  }
  if (flags[i]! & WORD && end[i]! - start[i]! === 1) {
    const c = text.charCodeAt(start[i]!);
    const letter = (c | 32) >= 97 && (c | 32) <= 122;
    // 'A. B. Weber' are initials: a letter with a stop is small
    return letter && (close === 41 || c >= 97) ? { value: c, kind: close + 1000 } : undefined;
  }
  return undefined;
}
