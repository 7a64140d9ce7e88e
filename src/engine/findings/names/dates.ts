/** Statements that say the same of another day. */
import { compareDates } from '../../dates';
import { isOfThing } from '../../links';
import { actOf } from '../../figures';
import type { AnnotatedArticle, CrossLink, DateMention, Figure, StatementRef, Steps } from '../../model';
import { compareRefs, draftOf, sideOf, type ById, type Draft } from '../draft';

/** Only statements that are linked as firmly are of the same act. */
const leastScore = 0.9;

/** Links that are looked at in about the time of one close comparison. */
const atOnce = 50;

export function* findDifferingDates(byId: ById, links: readonly CrossLink[]): Steps<Draft[]> {
  const known = new Map<string, Told | null>();
  const toldIn = (ref: StatementRef): Told | null => {
    const key = `${ref.statement}@${ref.article}`;
    let told = known.get(key);
    if (told === undefined) known.set(key, (told = dateOf(byId.get(ref.article)!, ref)));
    return told;
  };
  /** Statement → the set of those whose days differ from its own or from another one's in the set. */
  const setOf = new Map<Told, Set<Told>>();
  for (const [i, { from, to, score }] of links.entries()) {
    if (i % atOnce === 0) yield 1;
    if (score < leastScore) continue;
    const [a, b] = [toldIn(from), toldIn(to)];
    if (!a || !b || a.act !== b.act || a.words === b.words || !areApart(a.date, b.date)) continue;
    const joined = new Set([...(setOf.get(a) ?? [a]), ...(setOf.get(b) ?? [b])]);
    for (const told of joined) setOf.set(told, joined);
  }
  return [...new Set(setOf.values())].map((set) => {
    const list = [...set].sort((a, b) => compareRefs(a.ref, b.ref));
    return draftOf(
      'date-differs',
      list.map(({ ref, date, figure }) => sideOf(ref, date, says(date), { figure })),
      `The same is told of different days: ${list.map(({ ref, date }) => `${says(date)} (${ref.article})`).join('; ')}.`,
    );
  });
}

interface Told {
  readonly ref: StatementRef;
  readonly date: DateMention;
  readonly figure: number;
  /** The verb the date belongs to. */
  readonly act: string;
  /** The date as it stands: *Thursday* in two articles is one day, whenever each was published. */
  readonly words: string;
}

const says = ({ low, high }: DateMention): string => (low === high ? low! : `${low} to ${high}`);

const isDate = (figure: Figure): figure is DateMention => figure.kind === 'date';

/** Days after which two articles of one act are hardly about the same one. */
const longest = 14;
const day = 86_400_000;

/** The only date of a statement that tells of an act; with several nothing tells which is that of the act. */
function dateOf(found: AnnotatedArticle, ref: StatementRef): Told | null {
  const statement = found.statements[ref.statement]!;
  if (statement.quotes.some((quote) => found.quotes[quote]!.speech)) return null;
  const dates = statement.figures
    .map((i) => found.figures[i]!)
    .filter(isDate)
    .filter((date) => !isDateline(found, date) && !isOfThing(found.clean.text, date));
  const [date] = dates;
  if (!date || dates.length !== 1 || date.low === null || date.bound !== '=' || isOfSaying(found, ref, date))
    return null;
  const words = found.clean.text.slice(date.start, date.end).toLowerCase();
  const act = actAt(found.clean.text.slice(statement.start, statement.end), date.start - statement.start);
  return act === undefined || isLoose(date, words)
    ? null
    : { ref, date, figure: found.figures.indexOf(date), act, words };
}

/** *Last week*, *18 hours earlier*, *later that day*: no day of an act by itself. */
const isLoose = ({ low, high }: DateMention, words: string): boolean => {
  const days = (Date.parse(high!.slice(0, 10)) - Date.parse(low!.slice(0, 10))) / day;
  return (
    (days > 0 && days <= longest) || /\b(?:hours?|minutes?|earlier|later|the (?:same )?day|that day)\b/.test(words)
  );
};

/** Words behind which another clause begins. */
const clauseStarts = /^(?:after|when|while|as|who|which|that|before|because|where|and|but|if|since)$/;

/** The nearest verb before the date in its clause, else the next one behind it, else the nearest one before. */
function actAt(text: string, at: number): string | undefined {
  const acts: { start: number; act: string }[] = [];
  let clause = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}'’-]+|[,;:()—–]/gu)) {
    if (index < at && (/^[,;:()—–]$/.test(word) || clauseStarts.test(word.toLowerCase()))) clause = index;
    const act = actOf(word);
    if (act !== undefined) acts.push({ start: index, act });
  }
  const before = acts.filter(({ start }) => start < at);
  const near = before.at(-1);
  const behind = acts.find(({ start }) => start > at);
  if (near && near.start >= clause) return near.act;
  // 'On Monday the ship sank'; 'The ship sank, the crew in her, on Monday'
  return clause === 0 || before.length === 0 ? (behind ?? near)?.act : near?.act;
}

function areApart(a: DateMention, b: DateMention): boolean {
  const comparison = compareDates(a, b);
  const gap = Math.abs(Date.parse(a.low!.slice(0, 10)) - Date.parse(b.low!.slice(0, 10))) / day;
  return comparison.kind === 'disjoint' && comparison.grain === 'day' && gap <= longest;
}

/** 'VARN, March 12, 2025 - …': the day of the article. */
const isDateline = ({ clean }: AnnotatedArticle, date: DateMention): boolean =>
  date.low === clean.meta.published &&
  /^\s*(?:\([^)]*\)\s*)?(?:[-–—]|>>)/.test(clean.text.slice(date.end, date.end + 30));

/** 'the ministry said on Monday': the day of the words, not of the act. */
function isOfSaying(found: AnnotatedArticle, { statement }: StatementRef, date: DateMention): boolean {
  const { start } = found.statements[statement]!;
  const before = found.clean.text.slice(Math.max(start, date.start - 60), date.start);
  return /\b(?:said|says|told|reported|announced|confirmed|warned|added|stated|claimed|according to)\b[^.;,]*$/i.test(
    before,
  );
}
