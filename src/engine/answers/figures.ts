/** Figures of a story as hosts show them: groups that count the same thing, and what one figure can be held against. */
import type { Corpus } from '../corpus';
import { compareQuantities, sameCounted } from '../figures';
import type { AnnotatedArticle, ArticleId, DateMention, Figure } from '../model';
import { minScoreOf } from './minScore';
import { placeOf, statementPassage, textOf } from './places';
import type { ComparableFigure, FigureAnswer, FigureGroup } from './types';

/** @param statement the statement the figure stands in, where the caller knows it */
export function figureAnswer(
  found: AnnotatedArticle,
  index: number,
  statement = found.statements.findIndex(({ figures }) => figures.includes(index)),
): FigureAnswer {
  const figure = found.figures[index]!;
  const { kind, low, high, bound, unit, counted, source, change, vague } = figure;
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

const comparisonOrder: readonly ComparableFigure['comparison'][] = [
  'disjoint',
  'overlap',
  'compatible',
  'equal',
  'other-scope',
];

/**
 * The figures of the story (this article's own too) that this one can be held against: those of its group, and in linked
 * statements also quantities whose words leave open what they count. Dates are not held against each other: two statements
 * may well speak of two days. Those that differ come first.
 */
export function comparableFigures(
  corpus: Corpus,
  found: AnnotatedArticle,
  index: number,
  minScore?: number,
): ComparableFigure[] {
  if (isDate(found.figures[index]!)) return [];
  const article = found.article.id;
  // while a large story is still being linked, the figures of linked statements are what is known
  const grouped = corpus.isReady(found.article.story) ? corpus.comparableFigures({ article, figure: index }) : [];
  const others = grouped.map((other): ComparableFigure => ({
    figure: figureAnswer(corpus.annotationsOf(other.article)!, other.figure),
    comparison: other.relation,
    ownArticle: other.article === article,
  }));
  const listed = new Set(others.map(({ figure }) => `${figure.figure}@${figure.article}`));
  for (const other of linkedFigures(corpus, found, index, minScore))
    if (!listed.has(`${other.figure.figure}@${other.figure.article}`)) others.push(other);
  const verdicts = corpus.verdictsOf(found.article.story);
  const own = found.statements.flatMap(({ figures }, statement) =>
    figures.includes(index) ? [{ article, statement }] : [],
  );
  const isApart = ({ figure }: ComparableFigure): boolean =>
    own.some((ref) => figure.statement !== null && verdicts!.areApart(ref, figure.statement.ref));
  const kept = verdicts ? others.filter((other) => !isApart(other)) : others;
  return kept.sort((a, b) => comparisonOrder.indexOf(a.comparison) - comparisonOrder.indexOf(b.comparison));
}

/** Figures of linked statements of which nothing says that they count something else. */
function linkedFigures(
  corpus: Corpus,
  found: AnnotatedArticle,
  index: number,
  minScore: number | undefined,
): ComparableFigure[] {
  const figure = found.figures[index]!;
  if (isDate(figure)) return [];
  const others: ComparableFigure[] = [];
  found.statements.forEach((statement, i) => {
    if (!statement.figures.includes(index)) return;
    for (const { to } of corpus.linksFrom({ article: found.article.id, statement: i }, ...minScoreOf(minScore))) {
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
        others.push({ figure: figureAnswer(other, at), comparison: kind, ownArticle: false });
      }
    }
  });
  return others;
}

/** Groups of several files first, then the larger ones. */
export function figureGroups(corpus: Corpus, story: string): FigureGroup[] {
  const known = new Map<ArticleId, ReadonlySet<number>>();
  const differing = (id: ArticleId): ReadonlySet<number> => {
    let found = known.get(id);
    if (!found) known.set(id, (found = corpus.differingFiguresOf(id)));
    return found;
  };
  return corpus
    .figureGroupsOf(story)
    .map(({ counted, members }) => ({
      counted,
      figures: members.map(({ article, figure }) => figureAnswer(corpus.annotationsOf(article)!, figure)),
      differs: members.some(({ article, figure }) => differing(article).has(figure)),
    }))
    .sort((a, b) => filesOf(b) - filesOf(a) || b.figures.length - a.figures.length || (a.counted < b.counted ? -1 : 1));
}

const filesAmong = (refs: readonly { readonly article: ArticleId }[]): number =>
  new Set(refs.map(({ article }) => article)).size;
const filesOf = ({ figures }: FigureGroup): number => filesAmong(figures);
