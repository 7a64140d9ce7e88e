/** Two quotations of one utterance: the same words, or words that were changed. */
import { diffArrays } from 'diff';
import type { Span } from '../model';

export type QuoteRelation = 'same' | 'altered' | 'other';

/** Words that stand in one quotation only; offsets into the strings that were compared. */
export interface QuoteChange {
  readonly from: Span;
  readonly to: Span;
}

export interface QuoteComparison {
  readonly relation: QuoteRelation;
  readonly changes: readonly QuoteChange[];
  /** One sentence a reader understands. */
  readonly why: string;
}

interface Token extends Span {
  readonly word: string;
  /** Words were left out here (… or [...]): it matches any number of words. */
  readonly gap: boolean;
  /** Put in by the editor in brackets: neither its presence nor its absence is a change. */
  readonly inserted: boolean;
}

/** Shares of words, of the shorter quotation, that two quotations must have in common to be readings of one utterance. */
const ALTERED_SHARE = 0.6;
/** Shorter quotations say too little to be told apart from chance. */
const FEWEST_WORDS = 4;
/** Words changed, added and left out up to which two quotations are compared. */
const MOST_CHANGES = 600;
/** Longer comparisons are cut here, for time. */
const LONGEST = 2000;

/**
 * Compares the words of two quotations. Case, punctuation, quotation marks, ellipses and bracketed insertions are no
 * alteration; one quotation may be a part of the other.
 * @example compareQuotes('We will win.', 'We will … win') // same
 */
export function compareQuotes(from: string, to: string): QuoteComparison {
  // one order, so that the answer does not depend on which quotation is named first
  if (from.length < to.length || (from.length === to.length && from <= to)) return compareOrdered(from, to);
  const { relation, changes, why } = compareOrdered(to, from);
  const turned = changes.map((change) => ({ from: change.to, to: change.from }));
  return { relation, changes: turned, why: relation === 'altered' ? alteredWords(why, turned, from, to) : why };
}

function compareOrdered(from: string, to: string): QuoteComparison {
  const a = tokens(from);
  const b = tokens(to);
  const spokenA = a.filter(isSpoken);
  const spokenB = b.filter(isSpoken);
  const shorter = Math.min(spokenA.length, spokenB.length);
  if (shorter === 0) return { relation: 'other', changes: [], why: 'One of the quotations has no words.' };

  const parts = diffArrays(spokenA, spokenB, {
    comparator: (x, y) => x.word === y.word,
    maxEditLength: MOST_CHANGES,
  });
  if (!parts) return { relation: 'other', changes: [], why: 'Too few words in common: not the same utterance.' };
  const runs = parts.map(({ added, removed, value }) => ({ side: added ? 'to' : removed ? 'from' : 'both', value }));
  const common = runs.reduce((sum, { side, value }) => sum + (side === 'both' ? value.length : 0), 0);
  const changes = changesOf(runs, { a, b, from, to });

  const share = common / shorter;
  if (common < shorter && (shorter < FEWEST_WORDS || share < ALTERED_SHARE))
    return { relation: 'other', changes: [], why: `${common} of ${shorter} words in common: not the same utterance.` };
  if (changes.length === 0)
    return {
      relation: 'same',
      changes,
      why:
        spokenA.length === spokenB.length
          ? 'The same words.'
          : `The same words; ${Math.abs(spokenA.length - spokenB.length)} more are quoted in one of them.`,
    };
  return {
    relation: 'altered',
    changes,
    why: alteredWords(`${common} of ${shorter} words in common`, changes, from, to),
  };
}

const alteredWords = (share: string, changes: readonly QuoteChange[], from: string, to: string): string =>
  `${share.split(';', 1)[0]!}; ${changes.map((change) => changeWords(change, from, to)).join(', ')}.`;

const isSpoken = (token: Token): boolean => !token.gap && !token.inserted;

interface Run {
  readonly side: string;
  readonly value: readonly Token[];
}

/** Differences that no cut explains: words left out at either end, at an ellipsis or for a bracket are no change. */
function changesOf(
  runs: readonly Run[],
  { a, b, from, to }: { a: readonly Token[]; b: readonly Token[]; from: string; to: string },
): QuoteChange[] {
  const changes: QuoteChange[] = [];
  let atA = 0;
  let atB = 0;
  for (let i = 0; i < runs.length;) {
    const startA = atA;
    const startB = atB;
    let onlyA: readonly Token[] = [];
    let onlyB: readonly Token[] = [];
    while (i < runs.length && runs[i]!.side !== 'both') {
      if (runs[i]!.side === 'from') onlyA = [...onlyA, ...runs[i]!.value];
      else onlyB = [...onlyB, ...runs[i]!.value];
      i++;
    }
    const atEdge = startA === 0 || startB === 0 || i === runs.length;
    if (onlyA.length > 0 || onlyB.length > 0) {
      const cutA = onlyA.length > 0 && onlyB.length === 0 && (atEdge || cutBetween(b, atB, startB === 0));
      const cutB = onlyB.length > 0 && onlyA.length === 0 && (atEdge || cutBetween(a, atA, startA === 0));
      const replaced =
        onlyA.length > 0 &&
        onlyB.length > 0 &&
        (bracketBeside(b, atB, onlyB.length) || bracketBeside(a, atA, onlyA.length));
      if (!cutA && !cutB && !replaced)
        changes.push({ from: spanOf(onlyA, a, atA, from), to: spanOf(onlyB, b, atB, to) });
    }
    atA += onlyA.length;
    atB += onlyB.length;
    if (i < runs.length) {
      atA += runs[i]!.value.length;
      atB += runs[i]!.value.length;
      i++;
    }
  }
  return changes;
}

/** Is there an ellipsis or a bracket before the spoken word number `spoken`? */
function cutBetween(all: readonly Token[], spoken: number, first: boolean): boolean {
  if (first) return true;
  let n = -1;
  let marked = false;
  for (const token of all) {
    if (isSpoken(token)) {
      if (++n === spoken) return marked;
      marked = false;
    } else marked = true;
  }
  return marked;
}

/** Does a bracketed word stand before, in or after the run of `length` spoken words from number `spoken`? */
function bracketBeside(all: readonly Token[], spoken: number, length: number): boolean {
  for (let i = spoken; i <= spoken + length; i++) if (cutBetween(all, i, false)) return true;
  return false;
}

/** Characters of the run; where it is empty, the place between the words beside it. */
function spanOf(run: readonly Token[], all: readonly Token[], spoken: number, text: string): Span {
  if (run.length > 0) return { start: run[0]!.start, end: run.at(-1)!.end };
  const next = all.filter(isSpoken)[spoken];
  const at = next ? next.start : text.length;
  return { start: at, end: at };
}

function changeWords({ from, to }: QuoteChange, a: string, b: string): string {
  const left = a.slice(from.start, from.end);
  const right = b.slice(to.start, to.end);
  if (!left) return `added “${right}”`;
  if (!right) return `without “${left}”`;
  return `“${left}” → “${right}”`;
}

// a compound is written with a hyphen or without; what stands in brackets was put in
const wordOrSign = /\[[^\]]{0,200}\]|\([^()]{1,40}\)|\.\s?\.\s?\.|…|[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+|[’'] s\b)*/gu;

function tokens(quote: string): Token[] {
  const found: Token[] = [];
  for (const match of quote.matchAll(wordOrSign)) {
    if (found.length >= LONGEST) break;
    const sign = match[0];
    const word = sign.toLowerCase().normalize('NFKC').replaceAll('’', "'").replace("' s", "'s");
    const gap = sign === '…' || sign.startsWith('.') || /^\[\s*(?:\.\s?\.\s?\.|…)\s*\]$/.test(sign);
    // '[T]he' is the editor's capital, not an insertion
    found.push({
      word,
      gap,
      inserted: !gap && (sign.startsWith('[') || sign.startsWith('(')),
      start: match.index,
      end: match.index + sign.length,
    });
  }
  return found;
}
