/** Figures of a story as hosts show them: groups that count the same thing, and what one figure can be held against. */
import type { Corpus } from '../corpus';
import { compareQuantities, sameCounted } from '../figures';
import {
  sortInSteps,
  type AnnotatedArticle,
  type ArticleId,
  type DateMention,
  type Figure,
  type Steps,
} from '../model';
import { minScoreOf } from './minScore';
import { placeOf, statementPassage, textOf } from './places';
import type { ComparableFigure, FigureAnswer, FigureGroup, FigureValue } from './types';

/** @param statement the statement the figure stands in, where the caller knows it */
export function figureAnswer(
  found: AnnotatedArticle,
  index: number,
  statement = found.statements.findIndex(({ figures }) => figures.includes(index)),
): FigureAnswer {
  const figure = found.figures[index]!;
  return {
    ...placeOf(found, figure),
    figure: index,
    ...figureValue(found, index),
    source: figure.source,
    statement: statement < 0 ? null : statementPassage(found, statement),
  };
}

export function figureValue(found: AnnotatedArticle, index: number): FigureValue {
  const figure = found.figures[index]!;
  const { kind, low, high, bound, unit, counted, change, vague, corrected } = figure;
  return {
    text: textOf(found, figure),
    kind,
    low,
    high,
    bound,
    unit,
    counted,
    change,
    vague,
    near: !isDate(figure) && figure.near === true,
    ...(corrected && corrected.length > 0 && { corrected }),
  };
}

const isDate = (figure: Figure): figure is DateMention => figure.kind === 'date' || figure.kind === 'time';

const comparisonOrder: readonly ComparableFigure['comparison'][] = [
  'disjoint',
  'overlap',
  'compatible',
  'equal',
  'other-scope',
];

/** A figure that another one can be held against. */
interface Other {
  readonly found: AnnotatedArticle;
  readonly figure: number;
  readonly comparison: ComparableFigure['comparison'];
}

/**
 * The figures of the story (this article's own too) that this one can be held against: those of its group, and in linked
 * statements also quantities whose words leave open what they count. Dates are not held against each other: two statements
 * may well speak of two days. Those that differ come first.
 */
export const comparableFigures = (
  corpus: Corpus,
  found: AnnotatedArticle,
  index: number,
  minScore?: number,
): ComparableFigure[] =>
  [...othersOf(corpus, found, index, minScore)]
    .map(({ found: other, figure, comparison }): ComparableFigure => ({
      figure: figureAnswer(other, figure),
      comparison,
      ownArticle: other.article.id === found.article.id,
    }))
    .sort((a, b) => comparisonOrder.indexOf(a.comparison) - comparisonOrder.indexOf(b.comparison));

/** Does another article have another figure for the same? */
export function differsElsewhere(corpus: Corpus, found: AnnotatedArticle, index: number, minScore?: number): boolean {
  for (const { found: other, comparison } of othersOf(corpus, found, index, minScore))
    if (comparison === 'disjoint' && other.article.id !== found.article.id) return true;
  return false;
}

function* othersOf(
  corpus: Corpus,
  found: AnnotatedArticle,
  index: number,
  minScore: number | undefined,
): Generator<Other> {
  if (isDate(found.figures[index]!)) return;
  const article = found.article.id;
  const verdicts = corpus.verdictsOf(found.article.story);
  const own = statementsWith(found, index).map((statement) => ({ article, statement }));
  const isApart = ({ found: other, figure }: Other): boolean => {
    const [statement] = statementsWith(other, figure);
    return (
      statement !== undefined && own.some((ref) => verdicts!.areApart(ref, { article: other.article.id, statement }))
    );
  };
  const listed = new Set<string>();
  // while a large story is still being linked, the figures of linked statements are what is known
  const grouped = corpus.isReady(found.article.story) ? corpus.comparableFigures({ article, figure: index }) : [];
  for (const { article: id, figure, relation } of grouped) {
    const other = { found: corpus.annotationsOf(id)!, figure, comparison: relation };
    listed.add(`${figure}@${id}`);
    if (!verdicts || !isApart(other)) yield other;
  }
  for (const other of linkedFigures(corpus, found, index, minScore))
    if (!listed.has(`${other.figure}@${other.found.article.id}`) && !(verdicts && isApart(other))) yield other;
}

const statementsWith = ({ statements }: AnnotatedArticle, index: number): number[] =>
  statements.flatMap(({ figures }, statement) => (figures.includes(index) ? [statement] : []));

/** Figures of linked statements of which nothing says that they count something else. */
function* linkedFigures(
  corpus: Corpus,
  found: AnnotatedArticle,
  index: number,
  minScore: number | undefined,
): Generator<Other> {
  const figure = found.figures[index]!;
  if (isDate(figure)) return;
  for (const statement of statementsWith(found, index))
    for (const { to } of corpus.linksFrom({ article: found.article.id, statement }, ...minScoreOf(minScore))) {
      const other = corpus.annotationsOf(to.article)!;
      for (const at of other.statements[to.statement]!.figures) {
        const candidate = other.figures[at]!;
        if (
          isDate(candidate) ||
          candidate.kind === 'ordinal' ||
          (candidate.counted !== null && figure.counted !== null)
        )
          continue;
        const { kind } = compareQuantities(figure, candidate);
        if (kind === 'not-comparable' || sameCounted(figure, candidate).verdict === 'other') continue;
        // what it counts is not told: it may differ, nothing is claimed
        yield { found: other, figure: at, comparison: kind === 'disjoint' ? 'other-scope' : kind };
      }
    }
}

/** Figures that are answered in about the time of one close comparison. */
const atOnce = 4;

/** Groups of several files first, then the larger ones. */
export function* figureGroups(corpus: Corpus, story: string): Steps<FigureGroup[]> {
  const groups: FigureGroup[] = [];
  for (const { counted, members } of corpus.figureGroupsOf(story)) {
    const figures: FigureAnswer[] = [];
    for (const { article, figure } of members) {
      figures.push(figureAnswer(corpus.annotationsOf(article)!, figure));
      if (figures.length % atOnce === 0) yield 1;
    }
    const differs = members.some(({ article, figure }) => corpus.differingFiguresOf(article).has(figure));
    groups.push({ counted, figures, differs });
    yield 1 / atOnce;
  }
  const files = new Map(groups.map((group) => [group, filesOf(group)]));
  return yield* sortInSteps(
    groups,
    (a, b) => files.get(b)! - files.get(a)! || b.figures.length - a.figures.length || (a.counted < b.counted ? -1 : 1),
  );
}

const filesAmong = (refs: readonly { readonly article: ArticleId }[]): number =>
  new Set(refs.map(({ article }) => article)).size;
const filesOf = ({ figures }: FigureGroup): number => filesAmong(figures);
