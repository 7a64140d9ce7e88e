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

/** Lines of nothing but these name who wrote or sent the text. Source: the agencies whose texts papers print most, and the words for them. */
const agencies =
  /^(?:[-–—( ]*)(?:(?:with |from |by )?(?:staff|(?:news |wire |our )?agenc(?:y|ies)|wire (?:services|reports)|news services|afp|agence france-presse|ap|(?:the )?associated press|reuters|dpa|efe|ansa|xinhua|tass|anadolu|pti|ians|ani|upi|bloomberg|kyodo|yonhap|pa media|canadian press|the canadian press)(?: news)?(?:[,/& ]+(?:and )?|$|\)))+$/i;
const publishedIn = /^[Pp]ublished in (?:[\p{Lu}][\p{L}.’'-]* ){0,4}[\p{Lu}][\p{L}.’'-]*,? (?:on )?/u;

/** Is the line nothing but the names of agencies? 'AFP', 'Staff and agencies' */
export const isAgencyLine = (line: string): boolean => line.length <= 60 && agencies.test(line);

type Part = 'time' | 'byline' | 'names';

function partOf(part: string): Part | undefined {
  if (isDateLine(part) || readingTime.test(part) || clockTime.test(part) || dayWithoutYear.test(part)) return 'time';
  const paper = publishedIn.exec(part) ?? /^published in /i.exec(part);
  if (paper && isDateLine(part.slice(paper[0].length))) return 'time';
  const opening = byline.exec(part);
  if (opening && isNames(part.slice(opening[0].length), 14)) return 'byline';
  if (jobs.test(part) && isNames(part, 6)) return 'byline';
  return isNames(part, 5) ? 'names' : undefined;
}

/** A day alone may be the heading of a diary or a timeline: with it stands a time of day or a word for publication. */
const isDated = (part: string): boolean =>
  (isDateLine(part) &&
    /\d[:.]\d{2}|\d ?[ap]\.?m\b|\b(?:published|updated|posted|modified|edited|created)\b/i.test(part)) ||
  readingTime.test(part) ||
  /^published in /i.test(part);

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
    sure ||= kind === 'byline' || isDated(part) || (kind === 'time' && parts.length > 1);
  }
  return sure;
}

/** Words with capitals, as writers' names stand above the line with office and date: 'Ann Weber in Port Ellery' */
export const isNameLine = (line: string): boolean =>
  line.length <= 80 &&
  line.includes(' ') &&
  !/[,/]/.test(line) &&
  isNames(line.replace(/ in (?=\p{Lu})/gu, ' and '), 12);

/** The label of a credit, from the last one of the line on: 'Photograph: Ann Weber/Valley Wire'. */
const label = /(?:^|\s)(?:photo|photograph|picture|image|credit|illustration|graphic)s?(?: credit| by)?: ?$/i;

const senders = /\b(?:photo|foto|image|pool|ap|afp|reuters|getty|epa|handout|file)\b/i;

/** '(Harbour Post Photo/Ann Weber)', '(Photo by Ann Weber)': where a last bracket of names begins, one of them a sender's. */
function bracketStart(tail: string): number {
  if (!tail.endsWith(')')) return -1;
  const open = tail.lastIndexOf('(');
  const inside = tail.slice(open + 1, -1).replace(/^(?:file )?photo(?: by| courtesy of|:) ?/i, 'Photo ');
  if (open < 0 || !senders.test(inside) || !isNames(inside.replace(/[|:–—-]/g, ' '), 12)) return -1;
  // 'Vale told the paper (Reuters)': an agency alone is no credit
  return inside.includes(' ') || inside.includes('/') ? open : -1;
}

/** Where the credit of a picture at the end of a line begins, or -1: a label, and behind it nothing but names. */
export function creditStart(text: string, { start, end }: Span): number {
  const tail = text.slice(Math.max(start, end - longest), end);
  // with a full stop it is written as a sentence, and read as one
  if (tail.endsWith('.')) return -1;
  const bracket = bracketStart(tail);
  if (bracket >= 0) return end - tail.length + bracket;
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
