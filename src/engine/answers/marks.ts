/** What is marked in one article, and which of its statements other articles have too. */
import type { Corpus } from '../corpus';
import type { AnnotatedArticle, EntityType, FigureKind } from '../model';
import { toSource } from '../text';
import { differsElsewhere } from './figures';
import { minScoreOf } from './minScore';
import type { ArticleMarks, LinkedStatement, Mark, MarkKind } from './types';

const nameKinds: Readonly<Record<EntityType, MarkKind>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  nationality: 'nationality',
  event: 'otherName',
  product: 'otherName',
  other: 'otherName',
};

/** Ordinals (*the third time*) are not marked: they seldom tell an amount, and would catch the eye all the time. */
const figureKinds: Readonly<Record<Exclude<FigureKind, 'ordinal'>, MarkKind>> = {
  quantity: 'quantity',
  money: 'money',
  percent: 'percent',
  ratio: 'percent',
  duration: 'duration',
  age: 'duration',
  date: 'date',
  time: 'date',
};

/** @param withLinks false while a folder is still being read, when links would change with every article */
export function marksOf(corpus: Corpus, found: AnnotatedArticle, withLinks: boolean, minScore?: number): ArticleMarks {
  const settled = !withLinks || corpus.isReady(found.article.story);
  const differing = new Set(withLinks && settled ? corpus.differingFiguresOf(found.article.id) : []);
  const known = new Map<number, boolean>();
  const differs = (figure: number): boolean => {
    let has = known.get(figure);
    if (has === undefined) known.set(figure, (has = differsElsewhere(corpus, found, figure, minScore)));
    return has;
  };
  /** Figures of the article that some finding still lists: the frame goes when the last one lets go of it. */
  let inFindings: Set<number> | undefined;
  const listed = (): ReadonlySet<number> =>
    (inFindings ??= new Set(
      corpus
        .findingsIn(found.article.story)
        .flatMap(({ sides }) => sides.filter(({ article }) => article === found.article.id))
        .map(({ figure }) => figure),
    ));
  // a reader may have set apart what a figure differs from
  if (corpus.verdictsOf(found.article.story))
    for (const figure of differing) if (!differs(figure) && !listed().has(figure)) differing.delete(figure);
  const linked: LinkedStatement[] = [];
  if (withLinks)
    found.statements.forEach((statement, i) => {
      const links = corpus.linksFrom({ article: found.article.id, statement: i }, ...minScoreOf(minScore));
      if (links.length === 0) return;
      linked.push({
        ...toSource(found.clean.map, { start: statement.start, end: statement.end }),
        statement: i,
        relations: [...new Set(links.map(({ relation }) => relation))],
        matches: links.length,
      });
      // the frame promises what the hover tells
      const open = new Set(statement.figures.filter((figure) => !differing.has(figure) && differs(figure)));
      for (const link of links) {
        // what differs in a link is worked out when it is asked for
        if (open.size === 0) break;
        if (link.relation !== 'figures-differ') continue;
        for (const { from } of link.differ)
          for (const figure of open) {
            const { start, end } = found.figures[figure]!;
            if (start < from.end && from.start < end && open.delete(figure)) differing.add(figure);
          }
      }
    });
  const source = (span: { start: number; end: number }): { start: number; end: number } =>
    toSource(found.clean.map, { start: span.start, end: span.end });
  const marks: Mark[] = [
    ...found.names.map((name) => ({ ...source(name), kind: nameKinds[name.type], differs: false })),
    ...found.figures.flatMap((figure, i) =>
      figure.kind === 'ordinal'
        ? []
        : [{ ...source(figure), kind: figureKinds[figure.kind], differs: differing.has(i) }],
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    article: found.article.id,
    version: found.article.version,
    notRead: found.clean.otherLanguage ?? null,
    marks,
    linked: withLinks ? linked : null,
    settled,
  };
}
