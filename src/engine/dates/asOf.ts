/**
 * The time a figure speaks of ('12,000 jobs in 2023, from 8,000 a year earlier'), where its sentence says it. Careful by
 * design: a figure given a wrong time would never be compared with the others, so a doubtful date gives none. The day on
 * which somebody said it ('the ministry said on Monday') is the time of the saying, not of the figure.
 */
import { irregularCues, reportVerbs, sayVerbs } from '../lexicon/en/cueVerbs';
import type { DateMention, Figure, FigureInMaking, Quantity, Span } from '../model';
import { isSpace } from '../text/whiteSpace';

const sayingForms: ReadonlySet<string> = new Set(
  [...sayVerbs, ...reportVerbs].flatMap((verb) => {
    const irregular = irregularCues[verb] ?? [];
    const past = verb.endsWith('e') ? `${verb}d` : verb.endsWith('y') ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
    return [verb, `${verb}s`, past, ...irregular];
  }),
);

/** How many characters a date may stand away from its figure. */
const reach = 80;

/** Fills in the time each quantity of one article speaks of; figures and sentences ordered by start. */
export function fillAsOf(text: string, sentences: readonly Span[], figures: readonly FigureInMaking[]): void {
  let at = 0;
  for (const sentence of sentences) {
    while (at < figures.length && figures[at]!.start < sentence.start) at++;
    const first = at;
    let dates = 0;
    while (at < figures.length && figures[at]!.end <= sentence.end) if (isDate(figures[at++]!)) dates++;
    if (dates > 0 && dates < at - first) fillSentence(text, sentence, figures.slice(first, at));
  }
}

function fillSentence(text: string, sentence: Span, figures: readonly FigureInMaking[]): void {
  const usable = figures.map((figure) => isDate(figure) && isTelling(text, sentence, figure));
  if (!usable.includes(true)) return;
  for (const [i, figure] of figures.entries()) {
    if (isDate(figure) || !isTimed(figure)) continue;
    const date = timeOf(text, sentence, figures, usable, i);
    if (date) figure.asOf = { low: date.low!.slice(0, 10), high: date.high!.slice(0, 10) };
  }
}

const isDate = (figure: Figure): figure is DateMention => figure.kind === 'date' || figure.kind === 'time';
/** Ages, ordinals and durations hold at no time of their own. */
const isTimed = ({ kind }: Quantity): boolean => kind !== 'duration' && kind !== 'age' && kind !== 'ordinal';

/** Is the date known, firm, and not the day of a saying? */
function isTelling(text: string, sentence: Span, date: DateMention): boolean {
  if (date.low === null || date.high === null || date.vague) return false;
  if (date.bound === '<' || date.bound === '>') return false; // 'homes built after 2015' hold at no time that is told
  const after = /^(?:\s*,)?\s+(?:that\b|he said|she said|they said|said)/u.exec(
    text.slice(date.end, Math.min(sentence.end, date.end + 16)),
  );
  return !after && !sayingForms.has(verbBefore(text, Math.max(sentence.start, date.start - 40), date.start));
}

/** What may stand between a verb and its date. */
const betweenVerbAndDate: ReadonlySet<string> = new Set(['on', 'late', 'early', 'earlier', 'in', 'at', 'a']);

/** The word before a date, in small letters; up to two of the words that lead to a date are passed over. */
function verbBefore(text: string, from: number, at: number): string {
  let end = at;
  for (let passed = 0; ; passed++) {
    const gap = end;
    while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
    let start = end;
    while (start > from && isLetter(text.charCodeAt(start - 1))) start--;
    if (end === gap || start === end) return '';
    const word = text.slice(start, end).toLowerCase();
    if (passed === 2 || !betweenVerbAndDate.has(word)) return word;
    end = start;
  }
}

const isLetter = (c: number): boolean =>
  ((c | 32) >= 97 && (c | 32) <= 122) || c === 39 || c === 0x2019 || (c >= 0xc0 && c < 0x2000);

/** The date right behind the figure in its clause, else the one right before it, else the one that opens the sentence. */
function timeOf(
  text: string,
  sentence: Span,
  figures: readonly Figure[],
  usable: readonly boolean[],
  i: number,
): DateMention | undefined {
  const figure = figures[i]!;
  const near = (k: number, from: number, to: number): DateMention | undefined => {
    const date = figures[k];
    if (!date || !isDate(date) || !usable[k] || to - from > reach) return undefined;
    return clauseBreak.test(text.slice(from, to)) ? undefined : date;
  };
  const next = figures[i + 1];
  const second = figures[i + 2];
  const previous = figures[i - 1];
  // 'from 8,000 in 2022 to 12,000 in 2023': the date behind; 'in 2022 it was 8,000': the date before
  return (
    (next && near(i + 1, figure.end, next.start)) ??
    // 'a profit of $4 million on sales of $90 million in 2023'
    (second && next && !isDate(next) && !/\bto\b/iu.test(text.slice(figure.end, next.start))
      ? near(i + 2, figure.end, second.start)
      : undefined) ??
    (previous && near(i - 1, previous.end, figure.start)) ??
    opening(text, sentence, figures, usable)
  );
}

/** A new clause or another comparison begins here. */
const clauseBreak =
  /[;:()—–]|,\s|\b(?:and|but|while|whereas|which|who|that|when|after|before|compared|from|versus|since|until|than|because|if|said|says)\b/iu;

/** 'In 2023, …': a date at the head of the sentence holds for all of it, when it is the only one. */
function opening(
  text: string,
  sentence: Span,
  figures: readonly Figure[],
  usable: readonly boolean[],
): DateMention | undefined {
  const dates = figures.filter(isDate);
  const [date] = dates;
  if (!date || dates.length > 1 || !usable[figures.indexOf(date)]) return undefined;
  const head = text.slice(sentence.start, date.start);
  return /^\W*(?:(?:in|on|during|as of|by|at|for|over|through|late|early)(?: the)?\s+)?$/iu.test(head)
    ? date
    : undefined;
}
