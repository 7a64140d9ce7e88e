/**
 * The figures one figure can be held against, as rows a reader takes in at a glance: a row per value, with everybody who
 * gives it and every place where it stands. *The same in one other file; 10,000 to 12,000 in two files; …*
 */
import type { ComparableFigure, FigureAnswer } from '../engine';
import { sourceText } from './figures';
import type { Translate } from './voice';

export interface FigureRow {
  readonly comparison: ComparableFigure['comparison'];
  /** All of one value; the first is the one to quote. */
  readonly figures: readonly FigureAnswer[];
  readonly files: number;
  /** Each once, in the order of the places; empty where nobody is named. */
  readonly sources: readonly string[];
}

const order: readonly ComparableFigure['comparison'][] = ['equal', 'disjoint', 'overlap', 'compatible', 'other-scope'];

/** Rows by relation, then by how many files give the value. A value that is only hedged otherwise is the same value. */
export function figureRows(comparable: readonly ComparableFigure[]): FigureRow[] {
  const rows = new Map<string, ComparableFigure[]>();
  for (const other of comparable) {
    const { low, high, bound, unit } = other.figure;
    const key = `${other.comparison} ${low} ${high} ${unit} ${bound === '~' ? '=' : bound}`;
    (rows.get(key) ?? rows.set(key, []).get(key)!).push(other);
  }
  return [...rows.values()]
    .map((members) => {
      // another article's sentence tells the reader more than one of the article at hand
      const sorted = [...members].sort((a, b) => Number(a.ownArticle) - Number(b.ownArticle));
      const figures = sorted.map(({ figure }) => figure);
      return {
        comparison: members[0]!.comparison,
        figures,
        files: new Set(figures.map(({ article }) => article)).size,
        sources: distinct(figures.flatMap(({ source }) => (source ? [sourceText(source)] : []))),
      };
    })
    .sort((a, b) => order.indexOf(a.comparison) - order.indexOf(b.comparison) || b.files - a.files);
}

const distinct = (sources: readonly string[]): string[] => [
  ...new Map(sources.map((source) => [source.toLowerCase(), source])).values(),
];

export const filesText = (files: number, t: Translate): string =>
  t('{0, plural, =1 {in one file} other {in # files}}', files);
