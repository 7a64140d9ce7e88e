/** Figures of one group held against each other as intervals; those of another or an unclear scope are listed as such. */
import { compareQuantities, sameCounted, type Comparison } from '../../figures';
import type { AnnotatedArticle, ArticleId, FigureRef, Quantity } from '../../model';
import { isSame } from './apart';
import { isQuantity } from './found';
import { hasPair, type FigureGroup, type FigureMember } from './groups';

export interface ComparableFigure extends FigureMember {
  readonly relation: Exclude<Comparison['kind'], 'not-comparable'> | 'other-scope';
  readonly sentence: string;
}

/** The other members of the figure's group, in the group's order, with what they say of the figure. */
export function comparableFigures(
  articles: readonly AnnotatedArticle[],
  groups: readonly FigureGroup[],
  ref: FigureRef,
): ComparableFigure[] {
  const quantityOf = ({ article, figure }: FigureRef): Quantity | undefined => {
    const found = articles.find((x) => x.article.id === article)?.figures[figure];
    return found && isQuantity(found) ? found : undefined;
  };
  const isRef = ({ article, figure }: FigureRef): boolean => article === ref.article && figure === ref.figure;
  const mine = quantityOf(ref);
  const group = groups.find(({ members }) => members.some(isRef));
  if (!mine || !group) return [];
  const at = group.members.findIndex(isRef);
  return group.members.flatMap((member, i) => {
    if (i === at) return [];
    const other = quantityOf(member);
    if (!other) return [];
    const { relation, sentence } = relate(mine, other, hasPair(group.linked, group, at, i));
    return relation === 'disjoint' && !hasPair(group.apart, group, at, i)
      ? [{ ...member, relation: 'other-scope', sentence: `${sentence} Nothing shows that they speak of one fact.` }]
      : [{ ...member, relation, sentence }];
  });
}

/** Members of one article that stand apart from a member of another one. */
export function differingMembers(group: FigureGroup, article: ArticleId): FigureRef[] {
  const { members, apart } = group;
  if (apart.size === 0) return [];
  return members.filter(
    (member, i) =>
      member.article === article &&
      members.some((other, j) => other.article !== article && hasPair(apart, group, i, j)),
  );
}

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
    : { relation: 'other-scope', sentence: `${comparison.sentence} Perhaps another scope: ${counted.reason}.` };
}
