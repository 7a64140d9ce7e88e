/**
 * Which blocks of an article are not the article: invitations, buttons, notices, credits. Evidence is the wording (the
 * lexicon's patterns), where the block stands, and its shape; a block that only looks alike stays.
 */
import { buttonWords, wireSlugs } from '../../lexicon/en/boilerplate';
import type { Span } from '../../model';
import { isDateLine } from '../dateLines';
import type { RawBlock } from '../formats/cleanText';
import { creditStart, isAgencyLine, isMasthead, isNameLine } from './masthead';
import {
  isCommon,
  isFirstWord,
  lineWords,
  matches,
  mayHoldInnerWord,
  patternsFor,
  type LineWords,
  type Pattern,
} from './patterns';

export interface SetAside {
  readonly kept: readonly RawBlock[];
  /** Stretches of the clean text, in order. */
  readonly aside: readonly Span[];
}

/** Longer blocks are never a pattern's. */
const longest = 420;
/** Blocks up to this length can be rows of buttons, and items of a list of links. */
const short = 160;
/** Lines from the top among which writers and dates are looked for. */
const mastheadLines = 7;
const buttons = new Set(buttonWords.split(' '));

export function setAside(text: string, blocks: readonly RawBlock[]): SetAside {
  if (blocks.length < 2) return { kept: blocks, aside: [] };
  const kept: RawBlock[] = [];
  const aside: Span[] = [];
  let inList = false;
  for (const [i, block] of blocks.entries()) {
    const place = { top: i < 5, end: i >= blocks.length * 0.6 || i >= blocks.length - 4, first: i === 0 };
    const found = judge(text, block, place) ?? mastheadAt(text, blocks, i);
    if (found || (inList && isListLine(text, block))) {
      aside.push({ start: block.start, end: block.end });
      if (found) inList = found.opensList;
      continue;
    }
    inList = false;
    const begin = i < slugged ? cutSlug(text, block) : block.start;
    if (begin > block.start) aside.push({ start: block.start, end: begin });
    const credit = creditStart(text, block);
    if (credit === block.start && !place.first) {
      aside.push({ start: block.start, end: block.end });
      continue;
    }
    if (credit > block.start) {
      aside.push({ start: credit, end: block.end });
      let end = credit;
      while (end > block.start && /\s/.test(text.charAt(end - 1))) end--;
      kept.push({ ...block, end, role: block.role ?? 'caption' });
      continue;
    }
    const cut = place.end && i >= blocks.length - 4 ? cutTail(text, block) : block.end;
    if (cut < block.end) aside.push({ start: startOfText(text, cut), end: block.end });
    kept.push(begin > block.start || cut < block.end ? { ...block, start: begin, end: cut } : block);
  }
  return { kept, aside };
}

/** Between the title and the text: lines of writers and dates. */
function mastheadAt(text: string, blocks: readonly RawBlock[], i: number): { opensList: boolean } | undefined {
  const isTop = i > 0 && i < mastheadLines;
  const isEnd = i > mastheadLines && i >= blocks.length - 3;
  if (!isTop && !isEnd) return undefined;
  const lineAt = (n: number): string =>
    text.slice(blocks[n]!.start, Math.min(blocks[n]!.end, blocks[n]!.start + short));
  const line = lineAt(i);
  const isOne =
    isMasthead(line) ||
    isAgencyLine(line) ||
    (isTop &&
      isNameLine(line) &&
      i + 1 < blocks.length &&
      (isMasthead(lineAt(i + 1)) || isDateLine(lineAt(i + 1)) || (i > 1 && isMasthead(lineAt(i - 1)))));
  return isOne ? { opensList: false } : undefined;
}

interface Place {
  readonly top: boolean;
  readonly end: boolean;
  readonly first: boolean;
}

function judge(text: string, block: RawBlock, place: Place): { opensList: boolean } | undefined {
  const length = block.end - block.start;
  if (length > longest) return undefined;
  // a paragraph or list item that is nothing but a link leads elsewhere
  const isLink = block.linked > 0 && block.linked >= 0.9 * length && block.role !== 'heading' && !place.first;
  if (isLink && !endsWithStop(text, block)) return { opensList: false };
  const first = firstWord(text, block.start, block.end);
  if (
    first !== '' &&
    !isFirstWord(first) &&
    !(length <= short && buttons.has(first)) &&
    !mayHoldInnerWord(text, block.start, block.end)
  )
    return undefined;
  const line = text.slice(block.start, block.end);
  if (first === '' && !/[\p{L}\p{N}]/u.test(line)) return { opensList: false };
  const words = lineWords(line);
  if (isButtonRow(words)) return { opensList: false };
  const isOpen = !endsWithStop(text, block);
  const pattern = patternsFor(words).find(
    (candidate) => isAllowed(candidate, place, isOpen) && matches(candidate, words),
  );
  return pattern && { opensList: pattern.group.opensList === true };
}

function isAllowed({ group, hasGap }: Pattern, place: Place, isOpen: boolean): boolean {
  // the first line is the title; only a fixed wording shows that it is none
  if (place.first && hasGap) return false;
  if (group.condition === 'open' && !isOpen) return false;
  if (group.where === 'end') return place.end && !place.top;
  return group.where !== 'edge' || place.end || place.top;
}

/** The first word (after a common one: the first two) as the patterns have it, '' where the line does not begin with an ordinary one. */
function firstWord(text: string, start: number, end: number): string {
  let from = start;
  // quotes, dashes and brackets may stand before it
  while (from < end && isOutside(text.charCodeAt(from))) from++;
  let to = from;
  while (to < end && isInWord(text.charCodeAt(to))) to++;
  if (to === from) return '';
  const word = text.slice(from, to).toLowerCase();
  if (isCommon(word)) return `${word} ${firstWord(text, to, end)}`;
  return word.includes('’') ? word.replaceAll('’', "'") : word;
}
const isOutside = (c: number): boolean => (c < 48 && c !== 39) || c === 91 || c === 93 || (c >= 0x2010 && c <= 0x2027);
const isInWord = (c: number): boolean =>
  (c >= 97 && c <= 122) ||
  (c >= 64 && c <= 90) ||
  (c >= 48 && c <= 57) ||
  c === 39 ||
  c === 0x2019 ||
  (c >= 0xc0 && c < 0x250);

const isButtonRow = ({ words }: LineWords): boolean =>
  words.length >= 2 && words.length <= 24 && words.every((word) => buttons.has(word) || word === '|' || word === '•');

const isListLine = (text: string, block: Span): boolean =>
  block.end - block.start <= short && !endsWithStop(text, block);

/** A stop, and behind it quotation marks and brackets at most. */
function endsWithStop(text: string, { start, end }: Span): boolean {
  for (let i = end - 1; i >= start; i--) {
    const c = text.charCodeAt(i);
    if (c === 34 || c === 0x201d || c === 0x2019 || c === 41) continue;
    return c === 46 || c === 33 || c === 63;
  }
  return false;
}

/** Where a credit or notice begins that follows the last sentence of a block in the same line; else its end. */
function cutTail(text: string, block: RawBlock): number {
  const from = Math.max(block.start, block.end - longest);
  const tail = text.slice(from, block.end);
  for (const stop of tail.matchAll(/[.!?]["”’)]?\s+/g)) {
    const rest = stop.index + stop[0].length;
    if (!isFirstWord(firstWord(tail, rest, tail.length))) continue;
    const words = lineWords(tail.slice(rest));
    const found = patternsFor(words).some(
      (pattern) =>
        pattern.group.condition === undefined &&
        pattern.group.where === undefined &&
        !pattern.group.opensList &&
        pattern.elements[0]!.words !== undefined &&
        words.words.length > 2 &&
        matches(pattern, words),
    );
    if (found) return from + stop.index + stop[0].trimEnd().length;
  }
  return block.end;
}

/** Blocks at the top that may begin with an agency's mark. */
const slugged = 2;
const mark = `(?:${wireSlugs.split(' ').join('|')})`;
const slug = new RegExp(`^(?:${mark}-)*${mark}(?: \\d{1,2}-(?=[\\p{L}“"])|-(?=\\p{L}\\p{Ll}))`, 'u');

/** Behind 'UPDATE 2-' and the like: which version of a report it is says nothing of what it tells. */
const cutSlug = (text: string, { start, end }: RawBlock): number =>
  start + (slug.exec(text.slice(start, Math.min(end, start + longestSlug)))?.[0].length ?? 0);
const longestSlug = 60;

function startOfText(text: string, at: number): number {
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at;
}
