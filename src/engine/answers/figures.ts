/** Figures of a story: which of them count the same thing, and how they compare. */
import type { Corpus } from '../corpus';
import { compareQuantities, countedHead, sameCounted } from '../figures';
import type { AnnotatedArticle, ArticleId, DateMention, Figure, Quantity } from '../model';
import { minScoreOf } from './minScore';
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
 * Figures of other articles that can be held against this one: quantities that count the same thing in statements that name
 * a thing in common; in linked statements also quantities whose words leave open what they count. Dates are not held
 * against each other: two statements may well speak of two days. Those that differ come first.
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
  const named = entitiesBeside(corpus, found, index);
  const others: ComparableFigure[] = [];
  for (const other of corpus.articlesOf(found.article.story)) {
    if (other.article.id === found.article.id) continue;
    const statements = linked.get(other.article.id);
    other.figures.forEach((candidate, i) => {
      if (isDate(candidate) || candidate.dimension !== figure.dimension) return;
      const isLinked = statements?.some((statement) => other.statements[statement]?.figures.includes(i)) ?? false;
      if (!isLinked && sameCounted(figure, candidate).verdict !== 'same') return;
      if (!isLinked && !meet(named, entitiesBeside(corpus, other, i))) return;
      const comparison = compare(figure, candidate);
      if (comparison) others.push({ figure: figureAnswer(other, i), comparison });
    });
  }
  return others.sort((a, b) => comparisonOrder.indexOf(a.comparison) - comparisonOrder.indexOf(b.comparison));
}

/** Entities named in the statements the figure stands in. */
function entitiesBeside(corpus: Corpus, found: AnnotatedArticle, figure: number): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { figures, names } of found.statements)
    if (figures.includes(figure))
      for (const mention of names) {
        const entity = corpus.entityOfMention(found.article.id, mention);
        if (entity) ids.add(entity.id);
      }
  return ids;
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((id) => b.has(id));

/** Figures of the article for which another article has another one, told as in `comparableFigures`. */
export function differingFigures(corpus: Corpus, found: AnnotatedArticle): ReadonlySet<number> {
  const differing = new Set<number>();
  for (const group of groupsOf(corpus, found.article.story)) {
    const others = group.filter((member) => member.found !== found).slice(0, most);
    if (others.length === 0) continue;
    for (const own of group) {
      if (own.found !== found) continue;
      const named = entitiesBeside(corpus, found, own.index);
      const differs = others.some(
        (other) =>
          compare(own.figure, other.figure) === 'disjoint' &&
          meet(named, entitiesBeside(corpus, other.found, other.index)),
      );
      if (differs) differing.add(own.index);
    }
  }
  return differing;
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

/** Of a group of hundreds only the first ones are held against each other. */
const most = 60;

/** The groups of a story stand as long as its articles do. */
const keptGroups = new WeakMap<
  Corpus,
  Map<string, { articles: readonly AnnotatedArticle[]; groups: readonly Member[][] }>
>();

function groupsOf(corpus: Corpus, story: string): readonly Member[][] {
  const articles = corpus.articlesOf(story);
  const stories =
    keptGroups.get(corpus) ?? new Map<string, { articles: readonly AnnotatedArticle[]; groups: Member[][] }>();
  keptGroups.set(corpus, stories);
  const kept = stories.get(story);
  if (kept && kept.articles.length === articles.length && kept.articles.every((article, i) => article === articles[i]))
    return kept.groups;
  const groups = groupFigures(articles);
  stories.set(story, { articles, groups });
  return groups;
}

/** Figures that say what they count, by what it is. */
function groupFigures(articles: readonly AnnotatedArticle[]): Member[][] {
  // only figures whose head nouns may mean the same are held against each other
  const byHead = new Map<string, Member[][]>();
  for (const found of articles)
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
  return [...byHead.values()].flat();
}

/** Groups of several files first, then the larger ones. */
export const figureGroups = (corpus: Corpus, story: string): FigureGroup[] =>
  groupsOf(corpus, story)
    .map(toGroup)
    .sort((a, b) => filesOf(b) - filesOf(a) || b.figures.length - a.figures.length || (a.counted < b.counted ? -1 : 1));

function toGroup(members: readonly Member[]): FigureGroup {
  const few = members.slice(0, most);
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
