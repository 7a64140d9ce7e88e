/** Figures of a story: which of them count the same thing, and how they compare. */
import type { Corpus } from '../corpus';
import { compareQuantities, countedHead, sameCounted } from '../figures';
import type { AnnotatedArticle, ArticleId, DateMention, Figure, Quantity } from '../model';
import { minScoreOf } from './marks';
import { placeOf, statementPassage, textOf } from './places';
import type { ComparableFigure, FigureAnswer, FigureGroup } from './types';

export function figureAnswer(found: AnnotatedArticle, index: number): FigureAnswer {
  const figure = found.figures[index]!;
  const { kind, low, high, bound, unit, counted, source, change, vague } = figure;
  const statement = found.statements.findIndex(({ figures }) => figures.includes(index));
  return {
    ...placeOf(found, figure),
    figure: index,
    text: textOf(found, figure),
    kind,
    low,
    high,
    bound,
    unit,
    counted,
    source,
    change,
    vague,
    statement: statement < 0 ? null : statementPassage(found, statement),
  };
}

const isDate = (figure: Figure): figure is DateMention => figure.kind === 'date' || figure.kind === 'time';

const compareDates = (a: DateMention, b: DateMention): ComparableFigure['comparison'] | undefined => {
  if (a.kind !== b.kind || a.low === null || b.low === null || a.high === null || b.high === null) return undefined;
  if (a.low === b.low && a.high === b.high) return 'equal';
  return a.low <= b.high && b.low <= a.high ? 'overlap' : 'disjoint';
};

function compare(a: Figure, b: Figure): ComparableFigure['comparison'] | undefined {
  if (isDate(a) || isDate(b)) return isDate(a) && isDate(b) ? compareDates(a, b) : undefined;
  const { kind } = compareQuantities(a, b);
  return kind === 'not-comparable' ? undefined : kind;
}

const comparisonOrder: readonly ComparableFigure['comparison'][] = ['disjoint', 'overlap', 'compatible', 'equal'];

/**
 * Figures of other articles that can be held against this one: quantities that count the same thing, wherever they stand;
 * in linked statements also quantities whose words leave open what they count. Dates are not held against each other: two
 * statements may well speak of two days. Those that differ come first.
 */
export function comparableFigures(
  corpus: Corpus,
  found: AnnotatedArticle,
  index: number,
  minScore?: number,
): ComparableFigure[] {
  const figure = found.figures[index]!;
  if (isDate(figure)) return [];
  const linked = linkedStatements(corpus, found, index, minScore);
  const others: ComparableFigure[] = [];
  for (const other of corpus.articlesOf(found.article.story)) {
    if (other.article.id === found.article.id) continue;
    const statements = linked.get(other.article.id);
    other.figures.forEach((candidate, i) => {
      if (isDate(candidate) || candidate.dimension !== figure.dimension) return;
      const isLinked = statements?.some((statement) => other.statements[statement]?.figures.includes(i)) ?? false;
      if (!isLinked && sameCounted(figure, candidate).verdict !== 'same') return;
      const comparison = compare(figure, candidate);
      if (comparison) others.push({ figure: figureAnswer(other, i), comparison });
    });
  }
  return others.sort((a, b) => comparisonOrder.indexOf(a.comparison) - comparisonOrder.indexOf(b.comparison));
}

/** Statements of other articles that are linked with those the figure stands in. */
function linkedStatements(
  corpus: Corpus,
  found: AnnotatedArticle,
  index: number,
  minScore: number | undefined,
): ReadonlyMap<ArticleId, readonly number[]> {
  const linked = new Map<ArticleId, number[]>();
  found.statements.forEach((statement, i) => {
    if (!statement.figures.includes(index)) return;
    for (const { to } of corpus.linksFrom({ article: found.article.id, statement: i }, ...minScoreOf(minScore)))
      (linked.get(to.article) ?? linked.set(to.article, []).get(to.article)!).push(to.statement);
  });
  return linked;
}

interface Member {
  readonly found: AnnotatedArticle;
  readonly index: number;
  readonly figure: Quantity;
}

/** Figures that say what they count, by what it is; groups of several files first, then the larger ones. */
export function figureGroups(corpus: Corpus, story: string): FigureGroup[] {
  // only figures whose head nouns may mean the same are held against each other
  const byHead = new Map<string, Member[][]>();
  for (const found of corpus.articlesOf(story))
    found.figures.forEach((figure, index) => {
      const head = isDate(figure) || figure.counted === null ? undefined : countedHead(figure);
      if (isDate(figure) || head === undefined) return;
      const key = `${figure.dimension}/${head}`;
      const groups = byHead.get(key) ?? byHead.set(key, []).get(key)!;
      const group = groups.find(([first]) => sameCounted(first!.figure, figure).verdict === 'same');
      const member = { found, index, figure };
      if (group) group.push(member);
      else groups.push([member]);
    });
  return [...byHead.values()]
    .flat()
    .map(toGroup)
    .sort((a, b) => filesOf(b) - filesOf(a) || b.figures.length - a.figures.length || (a.counted < b.counted ? -1 : 1));
}

function toGroup(members: readonly Member[]): FigureGroup {
  // a group of hundreds is told to differ by its first ones
  const few = members.slice(0, 60);
  return {
    counted: commonest(members.map(({ figure }) => figure.counted!)),
    figures: members.map(({ found, index }) => figureAnswer(found, index)),
    differs: few.some((a, i) =>
      few.slice(i + 1).some((b) => a.found !== b.found && compare(a.figure, b.figure) === 'disjoint'),
    ),
  };
}

const filesOf = ({ figures }: FigureGroup): number => new Set(figures.map(({ article }) => article)).size;

function commonest(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || a.length - b.length || (a < b ? -1 : 1))[0]![0];
}
