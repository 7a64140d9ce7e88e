/**
 * The lines between an article's title and its text: who wrote it, when, how long it takes to read; and credits of pictures.
 * Told by their shape: every part of the line, between bars or dots, is one of these.
 */
import type { Span } from '../../model';
import { isDateLine } from '../dateLines';

/** Longer lines are text. */
const longest = 140;

const readingTime = /^\d{1,2}[- ]min(?:ute)?s?(?: read)?$/i;
/** Around a clock time: 'Updated 10:55pm', '19:42 GMT', '6:15 a.m.' */
const clockTime =
  /^(?:(?:updated|published|posted)(?: at|:)? )?\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i;
const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
/** 'Mon 10 Nov', 'Monday, Nov. 10': a day without its year, in a line with another part. */
const dayWithoutYear = new RegExp(
  `^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[.,]{0,2} )?(?:\\d{1,2} (?:${months})[a-z]{0,6}\\.?|(?:${months})[a-z]{0,6}\\.? \\d{1,2})$`,
  'i',
);
const byline = /^(?:by|from|written by|story by|words by) (?=\p{Lu})/iu;
/** 'Valley Correspondent', 'Staff Writer', 'Chief Political Editor'. Source: the offices of writers in news style guides. */
const jobs = /(?:^| )(?:correspondent|reporter|editor|writer|columnist|bureau chief|staff)$/i;
/** Small words inside names of people, papers and agencies. */
const inNames = new Set('and & in of the for via our de da di van von der den bin ibn al el la le du dos'.split(' '));

const isNameWord = (word: string): boolean => /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word) || inNames.has(word);

function isNames(part: string, most: number): boolean {
  const words = part.split(/[ ,/]/).filter((word) => word !== '');
  return words.length > 0 && words.length <= most && !inNames.has(words[0]!) && words.every(isNameWord);
}

type Part = 'time' | 'byline' | 'names';

function partOf(part: string): Part | undefined {
  if (isDateLine(part) || readingTime.test(part) || clockTime.test(part) || dayWithoutYear.test(part)) return 'time';
  const opening = byline.exec(part);
  if (opening && isNames(part.slice(opening[0].length), 14)) return 'byline';
  if (jobs.test(part) && isNames(part, 6)) return 'byline';
  return isNames(part, 5) ? 'names' : undefined;
}

/** Is the line nothing but bylines, dates and times of publication? A name or a time alone is not enough. */
export function isMasthead(line: string): boolean {
  if (line.length > longest) return false;
  const parts = line
    .split(/[|•·]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  let sure = false;
  for (const part of parts) {
    const kind = partOf(part);
    if (!kind) return false;
    sure ||= kind === 'byline' || isDateLine(part) || readingTime.test(part) || (kind === 'time' && parts.length > 1);
  }
  return sure;
}

/** Two to four words with capitals, as a writer's name stands above the line with office and date. */
export const isNameLine = (line: string): boolean =>
  line.length <= 50 && line.includes(' ') && !/[,/]/.test(line) && isNames(line, 4);

/** The label of a credit, from the last one of the line on: 'Photograph: Ann Weber/Valley Wire'. */
const label = /(?:^|\s)(?:photo|photograph|picture|image|credit|illustration|graphic)s?(?: credit| by)?: ?$/i;

/** Where the credit of a picture at the end of a line begins, or -1: a label, and behind it nothing but names. */
export function creditStart(text: string, { start, end }: Span): number {
  const tail = text.slice(Math.max(start, end - longest), end);
  const colon = tail.lastIndexOf(':');
  if (
    colon < 0 ||
    !isNames(
      tail
        .slice(colon + 1)
        .replaceAll('|', ' ')
        .trim(),
      10,
    )
  )
    return -1;
  const found = label.exec(tail.slice(Math.max(0, colon - 30), colon + 1));
  if (!found) return -1;
  const at = end - tail.length + Math.max(0, colon - 30) + found.index;
  return /\s/.test(text.charAt(at)) ? at + 1 : at;
}
