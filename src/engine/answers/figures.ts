/** Figures of a story: which of them count the same thing, and how they compare. */
import type { Corpus } from '../corpus';
import { compareQuantities } from '../figures';
import type { AnnotatedArticle, DateMention, Figure } from '../model';
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

/**
 * What a figure counts, in a form that is equal for equal things: its head noun in the singular, with the dimension.
 * `undefined`: the text does not say what is counted, so the figure is comparable with none.
 */
export function countedKey(figure: Figure): string | undefined {
  const { counted, dimension } = figure;
  if (counted === null || isDate(figure)) return undefined;
  const words = counted
    .toLowerCase()
    .split(/ (?:of|in|from|at|for|who|that|which) /)[0]!
    .split(/[^\p{L}\p{N}]+/u);
  const head = words.filter(Boolean).at(-1);
  if (head === undefined) return undefined;
  return `${dimension}/${head.length > 3 ? head.replace(/ies$/, 'y').replace(/(?<!s)s$/, '') : head}`;
}

const compare = (a: Figure, b: Figure): ComparableFigure['comparison'] | undefined => {
  if (isDate(a) || isDate(b)) {
    if (a.kind !== b.kind || !isDate(a) || !isDate(b)) return undefined;
    if (a.low === null || b.low === null || a.high === null || b.high === null) return undefined;
    if (a.low === b.low && a.high === b.high) return 'equal';
    return a.low <= b.high && b.low <= a.high ? 'overlap' : 'disjoint';
  }
  const { kind } = compareQuantities(a, b);
  return kind === 'not-comparable' ? undefined : kind;
};

/**
 * Figures of other articles that can be held against this one: they count the same thing by their words, or stand in a
 * linked statement and have the same dimension. Those that differ come first.
 */
export function comparableFigures(
  corpus: Corpus,
  found: AnnotatedArticle,
  index: number,
  minScore?: number,
): ComparableFigure[] {
  const figure = found.figures[index]!;
  const key = countedKey(figure);
  const linked = new Set(
    found.statements.flatMap((statement, i) =>
      statement.figures.includes(index)
        ? corpus
            .linksFrom({ article: found.article.id, statement: i }, ...minScoreOf(minScore))
            .map(({ to }) => `${to.statement}@${to.article}`)
        : [],
    ),
  );
  const others: ComparableFigure[] = [];
  for (const other of corpus.articlesOf(found.article.story)) {
    if (other.article.id === found.article.id) continue;
    const inLinked = new Set(
      other.statements.flatMap(({ figures }, i) => (linked.has(`${i}@${other.article.id}`) ? figures : [])),
    );
    other.figures.forEach((candidate, i) => {
      if (candidate.dimension !== figure.dimension) return;
      const sameThing = key !== undefined && countedKey(candidate) === key;
      if (!sameThing && !inLinked.has(i)) return;
      const comparison = compare(figure, candidate);
      if (comparison) others.push({ figure: figureAnswer(other, i), comparison });
    });
  }
  const order: readonly ComparableFigure['comparison'][] = ['disjoint', 'overlap', 'compatible', 'equal'];
  return others.sort((a, b) => order.indexOf(a.comparison) - order.indexOf(b.comparison));
}

/** Groups with figures of several files first, then the larger ones. */
export function figureGroups(corpus: Corpus, story: string): FigureGroup[] {
  const groups = new Map<string, { found: AnnotatedArticle; index: number }[]>();
  for (const found of corpus.articlesOf(story))
    found.figures.forEach((figure, index) => {
      const key = countedKey(figure);
      if (key !== undefined) (groups.get(key) ?? groups.set(key, []).get(key)!).push({ found, index });
    });
  return [...groups.values()]
    .map((members) => ({
      counted: commonest(members.map(({ found, index }) => found.figures[index]!.counted!)),
      figures: members.map(({ found, index }) => figureAnswer(found, index)),
      differs: members.some((a, i) =>
        members
          .slice(i + 1, i + 50)
          .some(
            (b) => a.found !== b.found && compare(a.found.figures[a.index]!, b.found.figures[b.index]!) === 'disjoint',
          ),
      ),
    }))
    .sort((a, b) => filesOf(b) - filesOf(a) || b.figures.length - a.figures.length || (a.counted < b.counted ? -1 : 1));
}

const filesOf = ({ figures }: FigureGroup): number => new Set(figures.map(({ article }) => article)).size;

function commonest(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || a.length - b.length || (a < b ? -1 : 1))[0]![0];
}
