/** Figures of one group held against each other as intervals; those of another or an unclear scope are listed as such. */
import { compareQuantities, sameCounted, type Comparison } from '../../figures';
import { phrase, type AnnotatedArticle, type ArticleId, type FigureRef, type Phrase, type Quantity } from '../../model';
import { isSame } from './apart';
import { isQuantity } from '../../links';
import { hasPair, type FigureGroup, type FigureMember } from './groups';

export interface ComparableFigure extends FigureMember {
  readonly relation: Exclude<Comparison['kind'], 'not-comparable'> | 'other-scope';
  readonly sentence: Phrase;
}

/** Where a figure stands in the groups of a story, and which figures of an article another one differs from. */
interface Index {
  readonly places: ReadonlyMap<string, { readonly group: FigureGroup; readonly at: number }>;
  readonly differing: ReadonlyMap<ArticleId, ReadonlySet<number>>;
}

const keyOf = ({ article, figure }: FigureRef): string => `${figure}@${article}`;
/** Kept as long as the groups. */
const indexes = new WeakMap<readonly FigureGroup[], Index>();

function indexOf(groups: readonly FigureGroup[]): Index {
  let index = indexes.get(groups);
  if (index) return index;
  const places = new Map<string, { readonly group: FigureGroup; readonly at: number }>();
  const differing = new Map<ArticleId, Set<number>>();
  for (const group of groups) {
    const { members, apart } = group;
    for (const [at, member] of members.entries()) places.set(keyOf(member), { group, at });
    for (const pair of apart) {
      const two = [members[Math.floor(pair / members.length)]!, members[pair % members.length]!];
      if (two[0]!.article === two[1]!.article) continue;
      for (const { article, figure } of two)
        (differing.get(article) ?? differing.set(article, new Set()).get(article)!).add(figure);
    }
  }
  indexes.set(groups, (index = { places, differing }));
  return index;
}

/** The other members of the figure's group, in the group's order, with what they say of the figure. */
export function comparableFigures(
  articleOf: (id: ArticleId) => AnnotatedArticle | undefined,
  groups: readonly FigureGroup[],
  ref: FigureRef,
): ComparableFigure[] {
  const quantityOf = ({ article, figure }: FigureRef): Quantity | undefined => {
    const found = articleOf(article)?.figures[figure];
    return found && isQuantity(found) ? found : undefined;
  };
  const mine = quantityOf(ref);
  const place = indexOf(groups).places.get(keyOf(ref));
  if (!mine || !place) return [];
  const { group, at } = place;
  return group.members.flatMap((member, i) => {
    if (i === at) return [];
    const other = quantityOf(member);
    if (!other) return [];
    const { relation, sentence } = relate(mine, other, hasPair(group.linked, group, at, i));
    return relation === 'disjoint' && !hasPair(group.apart, group, at, i)
      ? [
          {
            ...member,
            relation: 'other-scope',
            sentence: phrase('{0} Nothing shows that they speak of one fact.', sentence),
          },
        ]
      : [{ ...member, relation, sentence }];
  });
}

/** Figures of one article that stand apart from a figure of another one. */
export const differingFigures = (groups: readonly FigureGroup[], article: ArticleId): ReadonlySet<number> =>
  indexOf(groups).differing.get(article) ?? none;

const none: ReadonlySet<number> = new Set();

/**
 * Two members of one group.
 * @param linked their statements are linked: then another verb is another word for the same fact
 */
export function relate(a: Quantity, b: Quantity, linked: boolean): Pick<ComparableFigure, 'relation' | 'sentence'> {
  const comparison = compareQuantities(a, b);
  if (comparison.kind === 'not-comparable') return { relation: 'other-scope', sentence: comparison.sentence };
  const counted = sameCounted(a, b);
  return isSame(counted, linked || comparison.kind === 'equal')
    ? { relation: comparison.kind, sentence: comparison.sentence }
    : {
        relation: 'other-scope',
        sentence: phrase('{0} Perhaps another scope: {1}.', comparison.sentence, counted.reason),
      };
}
