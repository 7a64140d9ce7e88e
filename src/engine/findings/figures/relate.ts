/** Figures of one group held against each other as intervals; those of another or an unclear scope are listed as such. */
import { compareQuantities, sameCounted, type Comparison, type SameCounted } from '../../figures';
import type { AnnotatedArticle, ArticleId, FigureRef, Quantity } from '../../model';
import { isQuantity } from './found';
import { areLinked, type FigureGroup, type FigureMember } from './groups';

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
    return other ? [{ ...member, ...relate(mine, other, areLinked(group, at, i)) }] : [];
  });
}

/** Of a group of hundreds only so many different figures are held against each other. */
const mostDifferent = 60;

/** Members of one article that stand apart from a member of another one. Equal figures are held against the others once. */
export function differingMembers(
  articles: ReadonlyMap<ArticleId, AnnotatedArticle>,
  group: FigureGroup,
  article: ArticleId,
): FigureRef[] {
  const { members } = group;
  const quantityOf = (ref: FigureRef): Quantity => articles.get(ref.article)!.figures[ref.figure] as Quantity;
  const others = new Map<string, Quantity>();
  for (const member of members) {
    if (others.size >= mostDifferent) break;
    if (member.article !== article) others.set(signature(quantityOf(member)), quantityOf(member));
  }
  if (others.size === 0) return [];
  const judged = new Map<string, boolean>();
  const byLink = (i: number, mine: Quantity): boolean =>
    group.linked.size > 0 &&
    members.some(
      (member, j) => member.article !== article && areLinked(group, i, j) && differs(mine, quantityOf(member), true),
    );
  return members.filter((member, i) => {
    if (member.article !== article) return false;
    const mine = quantityOf(member);
    const key = signature(mine);
    let found = judged.get(key);
    if (found === undefined) {
      found = [...others.values()].some((other) => differs(mine, other, false));
      judged.set(key, found);
    }
    return found || byLink(i, mine);
  });
}

const differs = (a: Quantity, b: Quantity, linked: boolean): boolean =>
  !a.vague && !b.vague && compareQuantities(a, b).kind === 'disjoint' && isSame(sameCounted(a, b), linked);

/** Two statements of one fact: another verb is another word for it. */
const isSame = ({ verdict, why }: SameCounted, linked: boolean): boolean =>
  verdict === 'same' || (verdict === 'unclear' && why === 'state' && linked);

const signature = ({ low, high, bound, unit, counted, where, state, scope }: Quantity): string =>
  [low, high, bound, unit, counted, where, state, scope?.predicate, scope?.part, scope?.mode, scope?.period].join('\n');

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
