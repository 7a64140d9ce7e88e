/** Two quotations of one utterance: the same words, or words that were changed. */
import { diffArrays } from 'diff';
import { stopWords } from '../lexicon/en/stopWords';
import { wordList } from '../lexicon/wordList';
import type { Span } from '../model';
import { inHouseStyle } from './houseStyle';

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
  /** No name inside a sentence. */
  readonly content: boolean;
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

  if (isCutFrom(a, spokenB) || isCutFrom(b, spokenA)) return sameWords(spokenA, spokenB);

  const parts = diffArrays(spokenA, spokenB, {
    comparator: (x, y) => x.word === y.word,
    maxEditLength: MOST_CHANGES,
  });
  if (!parts) return { relation: 'other', changes: [], why: 'Too few words in common: not the same utterance.' };
  const runs = slid(
    parts.map(({ added, removed, value }) => ({
      side: added ? 'to' : removed ? 'from' : 'both',
      length: value.length,
    })),
    spokenA,
    spokenB,
  );
  const common = runs.reduce((sum, { side, length }) => sum + (side === 'both' ? length : 0), 0);
  const changes = changesOf(runs, { a, b, from, to });

  const share = common / shorter;
  const isOther =
    common < shorter && (shorter < FEWEST_WORDS || share < ALTERED_SHARE || !shareContent(runs, spokenA, spokenB));
  if (isOther)
    return { relation: 'other', changes: [], why: `${common} of ${shorter} words in common: not the same utterance.` };
  if (changes.length === 0) return sameWords(spokenA, spokenB);
  return {
    relation: 'altered',
    changes,
    why: alteredWords(`${common} of ${shorter} words in common`, changes, from, to),
  };
}

const sameWords = (a: readonly Token[], b: readonly Token[]): QuoteComparison => ({
  relation: 'same',
  changes: [],
  why:
    a.length === b.length
      ? 'The same words.'
      : `The same words; ${Math.abs(a.length - b.length)} more are quoted in one of them.`,
});

/** Do the stretches between ellipses and brackets all stand in the other quotation, one behind the other? */
function isCutFrom(cut: readonly Token[], whole: readonly Token[]): boolean {
  let from = 0;
  for (let i = 0; i < cut.length;) {
    if (!isSpoken(cut[i]!)) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < cut.length && isSpoken(cut[end]!)) end++;
    let at = from;
    while (at + end - i <= whole.length && !isAt(cut, i, end, whole, at)) at++;
    if (at + end - i > whole.length) return false;
    from = at + end - i;
    i = end;
  }
  return true;
}

function isAt(cut: readonly Token[], start: number, end: number, whole: readonly Token[], at: number): boolean {
  for (let k = start; k < end; k++) if (cut[k]!.word !== whole[at + k - start]!.word) return false;
  return true;
}

const alteredWords = (share: string, changes: readonly QuoteChange[], from: string, to: string): string =>
  `${share.split(';', 1)[0]!}; ${changes.map((change) => changeWords(change, from, to)).join(', ')}.`;

const isSpoken = (token: Token): boolean => !token.gap && !token.inserted;

interface Run {
  readonly side: 'from' | 'to' | 'both';
  readonly length: number;
}

/** Content words two different wordings of one utterance have in common at least: where most words agree, and else. */
const FEWEST_CONTENT = [2, 3] as const;
const MOST_WORDS = 0.8;
const SHORT = 6;
const stop = new Set(wordList(stopWords));

/** Do half of the content words agree? Names, and words that stand in every sentence, are no evidence of one utterance. */
function shareContent(runs: readonly Run[], a: readonly Token[], b: readonly Token[]): boolean {
  const isContent = (token: Token): boolean => token.content && !stop.has(token.word);
  let [atA, shared] = [0, 0];
  for (const { side, length } of runs) {
    if (side === 'both') shared += a.slice(atA, atA + length).filter(isContent).length;
    if (side !== 'to') atA += length;
  }
  const fewer = Math.min(a.filter(isContent).length, b.filter(isContent).length);
  const shorter = Math.min(a.length, b.length);
  const agree = runs.reduce((sum, { side, length }) => sum + (side === 'both' ? length : 0), 0);
  const isClose = shorter <= SHORT || agree >= MOST_WORDS * shorter;
  return shared >= FEWEST_CONTENT[isClose ? 0 : 1] && shared * 2 >= fewer;
}

/**
 * Words of one side that could as well stand at an end: *[I] did say that I [will go]* for *I will go* is a cut at the start.
 * A difference says where words were left out only up to words that are equal; here they are moved to the end, if they can be.
 */
function slid(runs: Run[], a: readonly Token[], b: readonly Token[]): Run[] {
  const atStart = slidToStart(runs, a, b);
  return turned(slidToStart(turned(atStart), turned(a), turned(b)));
}

const turned = <T>(list: readonly T[]): T[] => [...list].reverse();

function slidToStart(runs: Run[], a: readonly Token[], b: readonly Token[]): Run[] {
  const cut = runs[0]?.side === 'both' ? undefined : runs[0];
  const at = cut ? 1 : 0;
  const [common, run, next] = [runs[at], runs[at + 1], runs[at + 2]];
  if (common?.side !== 'both' || !run || run.side === 'both' || next?.side !== 'both') return runs;
  if ((cut && cut.side !== run.side) || run.length < common.length) return runs;
  const tokens = run.side === 'from' ? a : b;
  const start = cut?.length ?? 0;
  const end = start + common.length + run.length;
  for (let i = 0; i < common.length; i++)
    if (tokens[start + i]!.word !== tokens[end - common.length + i]!.word) return runs;
  return [
    { side: run.side, length: start + run.length },
    { side: 'both', length: common.length + next.length },
    ...runs.slice(at + 3),
  ];
}

/** Differences that no cut explains: words left out at either end, at an ellipsis or for a bracket are no change. */
function changesOf(
  runs: readonly Run[],
  { a, b, from, to }: { a: readonly Token[]; b: readonly Token[]; from: string; to: string },
): QuoteChange[] {
  const changes: QuoteChange[] = [];
  const [spokenA, spokenB] = [a.filter(isSpoken), b.filter(isSpoken)];
  let atA = 0;
  let atB = 0;
  for (let i = 0; i < runs.length;) {
    const startA = atA;
    const startB = atB;
    let [lengthA, lengthB] = [0, 0];
    while (i < runs.length && runs[i]!.side !== 'both') {
      if (runs[i]!.side === 'from') lengthA += runs[i]!.length;
      else lengthB += runs[i]!.length;
      i++;
    }
    const onlyA = spokenA.slice(startA, startA + lengthA);
    const onlyB = spokenB.slice(startB, startB + lengthB);
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
      atA += runs[i]!.length;
      atB += runs[i]!.length;
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
const wordOrSign =
  /\[\p{L}\]\p{L}+|\[[^\]]{0,200}\]|\([^()]{1,40}\)|\.\s?\.\s?\.|…|[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+|[’'] (?:s|m|d|t|re|ve|ll)\b)*/gu;

const typedApostrophe = /(?<=\p{L})"(?=(?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}]))/gu;

function tokens(quote: string): Token[] {
  const found: Token[] = [];
  // 'don"t': one character each, so that places stay
  for (const match of quote.replace(typedApostrophe, "'").matchAll(wordOrSign)) {
    if (found.length >= LONGEST) break;
    const sign = match[0];
    const capital = /^\[\p{L}\]\p{L}/u.test(sign);
    const written = (capital ? sign.replace(/[[\]]/g, '') : sign)
      .toLowerCase()
      .normalize('NFKC')
      .replaceAll('’', "'")
      .replace("' ", "'");
    const gap = sign === '…' || sign.startsWith('.') || /^\[\s*(?:\.\s?\.\s?\.|…)\s*\]$/.test(sign);
    // '[T]he' is the editor's capital, not an insertion
    const inserted = !gap && !capital && (sign.startsWith('[') || sign.startsWith('('));
    // '6:00' is '6'
    if (sign === '00' && quote.slice(0, match.index).trimEnd().endsWith(':')) continue;
    const content = !(/^\p{Lu}/u.test(sign) && /[\p{L}\p{N},;] $/u.test(quote.slice(0, match.index).slice(-2)));
    for (const word of gap || inserted ? [written] : inHouseStyle(written))
      found.push({ word, gap, inserted, content, start: match.index, end: match.index + sign.length });
  }
  return found;
}
