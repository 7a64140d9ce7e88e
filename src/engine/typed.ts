/** A value as a person types it: '10,000 to 12,000', 'about 8,000', '$3.5 million', 'November 5'. Read as in an article. */
import type { Readers } from './annotate';
import { anchorDate } from './dates';
import type { Bound, CorrectedValue, DateMention, Quantity, Span } from './model';
import { splitSentences, splitWords } from './text';
import { onOneLine } from './text/whiteSpace';

export interface TypedValue {
  readonly value: CorrectedValue;
  readonly bound: Bound;
  /** 'count' where none was typed; 'day' for a date. */
  readonly unit: string;
  /** *dozens*, *several hundred*: the value is what the words allow. */
  readonly vague: boolean;
}

export type TypedAs = 'quantity' | 'unit' | 'date';

export function readTyped(
  typed: string,
  as: TypedAs,
  readers: Readers,
  published: string | null,
): TypedValue | undefined {
  switch (as) {
    case 'quantity':
      return readTypedQuantity(typed, readers);
    case 'date':
      return readTypedDate(typed, readers, published);
    case 'unit':
      return readTypedUnit(typed, readers);
  }
}

/** Longer than this is no value. */
const longest = 100;

/** @returns `undefined` where the words are not one value and nothing else */
function readTypedQuantity(typed: string, readers: Readers): TypedValue | undefined {
  const text = onOneLine(typed);
  if (text === '' || text.length > longest) return undefined;
  // a number without a thing may be a year or a page: then it is read as one of people
  for (const tail of ['', ' people', ' of them']) {
    const found = paragraphOf(text + tail, readers, readers.findQuantities);
    const whole = found.filter((each) => each.start < text.length);
    const [only] = whole;
    if (!only || whole.length > 1 || !covers(only, text)) continue;
    const { low, high, bound, unit, vague, kind } = only;
    if (!Number.isFinite(low) || !Number.isFinite(high)) continue;
    // 'one in five' is said as a share of a hundred: the file has no other word for it
    const isShare = kind === 'ratio' && unit === 'count';
    const scale = (value: number): number => (isShare ? Math.round(value * 1e8) / 1e6 : value);
    return { value: pair(scale(low), scale(high)), bound, unit: isShare ? 'percent' : unit, vague };
  }
  return undefined;
}

/** A unit by itself: '$', 'kilometres', 'per cent'; the value is of no meaning. */
function readTypedUnit(typed: string, readers: Readers): TypedValue | undefined {
  const unit = onOneLine(typed);
  if (unit === '' || unit.length > longest || /\d/.test(unit)) return undefined;
  for (const text of [`7 ${unit}`, `${unit}7`, `${unit} 7`, `7${unit}`]) {
    const [only, ...others] = paragraphOf(text, readers, readers.findQuantities);
    if (only && others.length === 0 && only.unit !== 'count' && only.low === 7 && covers(only, text))
      return { value: [7], bound: '=', unit: only.unit, vague: false };
  }
  return undefined;
}

/** A day or a stretch of days, counted from the article's day of publication where it needs one. */
function readTypedDate(typed: string, readers: Readers, published: string | null): TypedValue | undefined {
  const text = onOneLine(typed);
  if (text === '' || text.length > longest) return undefined;
  for (const lead of ['', 'on ', 'in ']) {
    const found = paragraphOf(lead + text, readers, readers.findDates);
    const [only] = found;
    if (!only || found.length > 1 || !covers({ start: only.start - lead.length, end: only.end - lead.length }, text))
      continue;
    const { low, high, bound, vague }: DateMention = anchorDate(only, published);
    if (low === null || high === null) continue;
    return { value: days(low.slice(0, 10), high.slice(0, 10)), bound, unit: 'day', vague };
  }
  return undefined;
}

const pair = (low: number, high: number): CorrectedValue => (low === high ? [low] : [low, high]);
const days = (low: string, high: string): CorrectedValue => (low === high ? [low] : [low, high]);

/** Nothing but spaces and a full stop stands beside it; a date's word for its bound ('before', 'by') stands before it. */
function covers({ start, end }: Span, text: string): boolean {
  return (
    /^(?:(?:exactly|only|just|before|after|since|from|by|until|about|around|the|on|in) ?)*$/i.test(
      text.slice(0, Math.max(0, start)),
    ) && /^[ .]*$/.test(text.slice(Math.min(end, text.length)))
  );
}

function paragraphOf<T extends Quantity | DateMention>(
  text: string,
  { vocabulary }: Readers,
  find: (paragraph: {
    readonly text: string;
    readonly role: 'paragraph';
    readonly words: ReturnType<typeof splitWords>;
    readonly sentences: ReturnType<typeof splitSentences>;
  }) => T[],
): T[] {
  const words = splitWords(text, vocabulary);
  return find({ text, role: 'paragraph', words, sentences: splitSentences(text, words, vocabulary) });
}
