/** Statements that say the same of another day. */
import { compareDates } from '../../dates';
import type { AnnotatedArticle, DateMention, Figure, StatementRef } from '../../model';
import { draftOf, sideOf, type ById, type Draft } from '../draft';
import type { StatementGroup } from '../rows';

/** Rows of more statements are formulas. */
const mostStatements = 40;

export function findDifferingDates(byId: ById, rows: readonly StatementGroup[]): Draft[] {
  return rows.flatMap(({ statements }) => (statements.length > mostStatements ? [] : findDates(byId, statements)));
}

const isDate = (figure: Figure): figure is DateMention => figure.kind === 'date';

/** Days after which two articles of one act are hardly about the same one. */
const longest = 14;
const day = 86_400_000;

function findDates(byId: ById, statements: readonly StatementRef[]): Draft[] {
  const told = statements.flatMap((ref) => {
    const found = byId.get(ref.article)!;
    const dates = found.statements[ref.statement]!.figures.map((i) => found.figures[i]!)
      .filter(isDate)
      .filter((date) => !isDateline(found, date));
    const [date] = dates;
    // with several dates nothing tells which is that of the act
    return date && dates.length === 1 && date.low !== null && date.bound === '=' && !isOfSaying(found, ref, date)
      ? [{ ref, date, figure: found.figures.indexOf(date) }]
      : [];
  });
  const apart = told.filter((a) =>
    told.some((b) => {
      if (a.ref.article === b.ref.article) return false;
      const comparison = compareDates(a.date, b.date);
      const gap = Math.abs(Date.parse(a.date.low!.slice(0, 10)) - Date.parse(b.date.low!.slice(0, 10))) / day;
      return comparison.kind === 'disjoint' && comparison.grain === 'day' && gap <= longest;
    }),
  );
  if (new Set(apart.map(({ ref }) => ref.article)).size < 2) return [];
  const says = ({ low, high }: DateMention): string => (low === high ? low! : `${low} to ${high}`);
  return [
    draftOf(
      'date-differs',
      apart.map(({ ref, date, figure }) => sideOf(ref, date, says(date), { figure })),
      `The same is told of different days: ${apart.map(({ ref, date }) => `${says(date)} (${ref.article})`).join('; ')}.`,
    ),
  ];
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
