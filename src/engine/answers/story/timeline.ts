/** What the articles of a story date, in order, each with its statement. Linear in the statements of the story. */
import type { Corpus } from '../../corpus';
import type { AnnotatedArticle, ArticleId, DateMention, Figure, Steps } from '../../model';
import { figureAnswer } from '../figures';
import { statementPassage } from '../places';
import type { Timeline, TimelineEntry, TimelineEvent, TimelineTime } from '../viewTypes';

interface Dated {
  readonly entry: TimelineEntry;
  readonly date: DateMention;
  /** Row of the claim × article matrix the statement stands in; else the statement itself. */
  readonly group: string;
}

export function* timelineOf(corpus: Corpus, story: string): Steps<Timeline> {
  const groups = new Map<string, string>();
  for (const { id, statements } of corpus.rowsOf(story))
    for (const { article, statement } of statements) groups.set(keyOf(article, statement), id);
  const differing = differingDates(corpus, story);
  const dated: Dated[] = [];
  for (const found of corpus.articlesOf(story)) {
    const inArticle = datesOf(found, (statement) => groups.get(keyOf(found.article.id, statement)), differing);
    dated.push(...inArticle);
    yield 1 + inArticle.length / 2;
  }

  const times = new Map<string, Dated[]>();
  const open: Dated[] = [];
  for (const each of dated) {
    const { low, high } = daysOf(each.date) ?? {};
    if (low === undefined || high === undefined) open.push(each);
    else put(times, `${low} ${high}`, each);
  }
  return {
    times: [...times.values()].map(timeOf).sort(inOrder),
    open: eventsOf(open),
  };
}

/** Each day once per statement: what a statement says twice of one day it says once. */
function datesOf(
  found: AnnotatedArticle,
  groupOf: (statement: number) => string | undefined,
  differing: ReadonlyMap<string, readonly string[]>,
): Dated[] {
  const { id } = found.article;
  return found.statements.flatMap(({ figures }, statement) => {
    const seen = new Set<string>();
    return figures.flatMap((index): Dated[] => {
      const date = found.figures[index]!;
      const key = isDate(date) ? `${date.low} ${date.high} ${date.low === null ? date.expression : ''}` : '';
      if (!isDate(date) || seen.has(key)) return [];
      seen.add(key);
      const entry: TimelineEntry = {
        statement: statementPassage(found, statement),
        date: figureAnswer(found, index, statement),
        bound: date.bound,
        source: date.source,
        others: differing.get(keyOf(id, index)) ?? [],
      };
      return [{ entry, date, group: groupOf(statement) ?? `${entry.statement.start}@${id}` }];
    });
  });
}

/** Dates in findings that the same is told of different days → the days the others tell. */
function differingDates(corpus: Corpus, story: string): ReadonlyMap<string, readonly string[]> {
  const differing = new Map<string, string[]>();
  for (const { kind, sides } of corpus.findingsIn(story)) {
    if (kind !== 'date-differs') continue;
    const said = [...new Set(sides.map(({ says }) => says))];
    for (const { article, figure, says } of sides)
      put(differing, keyOf(article, figure), ...said.filter((other) => other !== says));
  }
  return differing;
}

function timeOf(dated: readonly Dated[]): TimelineTime {
  const { low, high } = daysOf(dated[0]!.date)!;
  const clock = ({ date }: Dated): string => (date.kind === 'time' ? (date.low ?? '') : '');
  // the sort is stable: articles and places stay in order
  const events = eventsOf([...dated].sort((a, b) => (clock(a) < clock(b) ? -1 : clock(a) > clock(b) ? 1 : 0)));
  return { low, high, events, differs: dated.some(({ entry }) => entry.others.length > 0) };
}

function eventsOf(dated: readonly Dated[]): TimelineEvent[] {
  const events = new Map<string, TimelineEntry[]>();
  for (const { entry, group } of dated) put(events, group, entry);
  return [...events].map(([id, entries]) => ({ id, entries }));
}

/** `undefined`: the words are vague, or the text alone does not tell the day. */
function daysOf({ low, high, vague }: DateMention): { readonly low: string; readonly high: string } | undefined {
  const [from, to] = [dayOf(low), dayOf(high)];
  return vague || from === undefined || to === undefined ? undefined : { low: from, high: to };
}

const dayOf = (iso: string | null): string | undefined => /^-?\d{4,}-\d\d-\d\d/.exec(iso ?? '')?.[0];

/** Days in their order as numbers, years before our era too. */
function dayNumber(day: string): number {
  const [, year, month, date] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(day)!;
  return (Number(year) * 12 + Number(month)) * 31 + Number(date);
}

const inOrder = (a: TimelineTime, b: TimelineTime): number =>
  dayNumber(a.low) - dayNumber(b.low) || dayNumber(b.high) - dayNumber(a.high);

const isDate = (figure: Figure): figure is DateMention => figure.kind === 'date' || figure.kind === 'time';

const keyOf = (article: ArticleId, index: number): string => `${index}@${article}`;

function put<T>(lists: Map<string, T[]>, key: string, ...items: readonly T[]): void {
  const list = lists.get(key);
  if (list) list.push(...items);
  else lists.set(key, [...items]);
}
