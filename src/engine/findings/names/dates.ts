/** Statements that say the same of another day. */
import { compareDates } from '../../dates';
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
    if (!a || !b || !areApart(a.date, b.date)) continue;
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
    .filter((date) => !isDateline(found, date));
  const [date] = dates;
  return date && dates.length === 1 && date.low !== null && date.bound === '=' && !isOfSaying(found, ref, date)
    ? { ref, date, figure: found.figures.indexOf(date) }
    : null;
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
