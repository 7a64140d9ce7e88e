/**
 * Figures of a story grouped by what they count, and for one figure those it can be held against. A group has one kind of
 * thing (soldiers, troops: one kind), one state (killed, rescued), and the same names (North Korean soldiers); a figure that
 * counts plain *troops* goes to the group whose name its own statement gives. Members are compared as intervals; a member
 * that counts another or an unclear part of the whole is listed as of another scope.
 */
import { compareQuantities, sameCounted, singular, type Comparison } from '../figures';
import { sameThings } from '../lexicon/en/countedThings';
import { prepositions } from '../lexicon/en/grammar';
import type { AnnotatedArticle, ArticleId, CrossLink, Entity, FigureRef, Quantity } from '../model';

export interface FigureMember extends FigureRef {
  /** The place that qualifies it, as the text has it. */
  readonly scope: string | null;
}

export interface FigureGroup {
  /** What is counted, in the commonest words. */
  readonly counted: string;
  /** Ordered by article and place in it. */
  readonly members: readonly FigureMember[];
}

export interface ComparableFigure extends FigureMember {
  readonly relation: Exclude<Comparison['kind'], 'not-comparable'> | 'other-scope';
  readonly sentence: string;
}

interface Found extends FigureMember {
  readonly quantity: Quantity;
  /** What the phrase of what is counted names: entities as their numbers, and names as they stand in lower case. */
  readonly named: ReadonlySet<number | string>;
  /** The same of the statement it stands in. */
  readonly around: ReadonlySet<number | string>;
  readonly statement: number;
}

/** @param links only used to tell which statements speak of one fact; an empty list makes groups smaller, never larger */
export function groupFigures(
  articles: readonly AnnotatedArticle[],
  entities: readonly Entity[],
  links: readonly CrossLink[],
): FigureGroup[] {
  return groupsOf(articles, entities, links).map(toGroup);
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
  const mine = quantityOf(ref);
  const group = groups.find(({ members }) =>
    members.some(({ article, figure }) => article === ref.article && figure === ref.figure),
  );
  if (!mine || !group) return [];
  return group.members.flatMap((member) => {
    if (member.article === ref.article && member.figure === ref.figure) return [];
    const other = quantityOf(member);
    return other ? [{ ...member, ...relate(mine, other) }] : [];
  });
}

/** Of a group of hundreds only so many different figures are held against each other. */
const mostDifferent = 60;

/** Members of one article that stand apart from a member of another one. Equal figures are held against the others once. */
export function differingMembers(
  articles: ReadonlyMap<ArticleId, AnnotatedArticle>,
  { members }: FigureGroup,
  article: ArticleId,
): FigureRef[] {
  const quantityOf = (ref: FigureRef): Quantity => articles.get(ref.article)!.figures[ref.figure] as Quantity;
  const others = new Map<string, Quantity>();
  for (const member of members) {
    if (others.size >= mostDifferent) break;
    if (member.article !== article) others.set(signature(quantityOf(member)), quantityOf(member));
  }
  if (others.size === 0) return [];
  const judged = new Map<string, boolean>();
  return members.filter((member) => {
    if (member.article !== article) return false;
    const mine = quantityOf(member);
    const key = signature(mine);
    let differs = judged.get(key);
    if (differs === undefined) {
      differs = [...others.values()].some((other) => isApart(mine, other));
      judged.set(key, differs);
    }
    return differs;
  });
}

const signature = ({ low, high, bound, unit, counted, where, state }: Quantity): string =>
  [low, high, bound, unit, counted, where, state].join('\n');

/** Two members of one group. */
export function relate(a: Quantity, b: Quantity): Pick<ComparableFigure, 'relation' | 'sentence'> {
  const comparison = compareQuantities(a, b);
  if (comparison.kind === 'not-comparable') return { relation: 'other-scope', sentence: comparison.sentence };
  const { verdict, why, reason } = sameCounted(a, b);
  const scoped = verdict === 'unclear' && why === 'scope';
  return scoped
    ? { relation: 'other-scope', sentence: `${comparison.sentence} Perhaps another scope: ${reason}.` }
    : { relation: comparison.kind, sentence: comparison.sentence };
}

/** The same judgement without its words. */
function isApart(a: Quantity, b: Quantity): boolean {
  if (compareQuantities(a, b).kind !== 'disjoint') return false;
  const { verdict, why } = sameCounted(a, b);
  return !(verdict === 'unclear' && why === 'scope');
}

export const isQuantity = (figure: AnnotatedArticle['figures'][number]): figure is Quantity =>
  figure.dimension !== 'date' && figure.kind !== 'ordinal' && figure.kind !== 'date' && figure.kind !== 'time';

function groupsOf(
  articles: readonly AnnotatedArticle[],
  entities: readonly Entity[],
  links: readonly CrossLink[],
): Found[][] {
  const entityOf = mentionsByArticle(entities);
  const linked = new Set(links.flatMap(({ from, to }) => [pairKey(from, to), pairKey(to, from)]));
  const groups: Found[][] = [];
  /** Groups by what their members may share: only those are looked at. */
  const byThing = new Map<string, Set<Found[]>>();
  /** The group of figures that count the same thing in the same words beside the same names in the same article. */
  const homeOf = new Map<string, Found[]>();
  const found = articles.flatMap((article) => figuresOf(article, entityOf));
  // those that name what they count first: they make the groups that plain ones join
  for (const figure of [...found.filter((f) => f.named.size > 0), ...found.filter((f) => f.named.size === 0)]) {
    const keys = thingKeys(figure.quantity);
    const like = likeKey(figure);
    let home = homeOf.get(like);
    if (!home) {
      let best = 0;
      for (const group of new Set(keys.flatMap((key) => [...(byThing.get(key) ?? [])].slice(-mostGroups)))) {
        const fit = fitOf(figure, group, linked);
        if (fit > best) [home, best] = [group, fit];
      }
    }
    if (home) home.push(figure);
    else groups.push((home = [figure]));
    homeOf.set(like, home);
    for (const key of keys) (byThing.get(key) ?? byThing.set(key, new Set()).get(key)!).add(home);
  }
  return groups;
}

const pairKey = (a: { article: ArticleId; statement: number }, b: { article: ArticleId; statement: number }): string =>
  `${a.statement}@${a.article}\n${b.statement}@${b.article}`;

const thingOf = new Map(sameThings.flatMap((words, i) => words.map((word) => [word, i] as const)));
const prepositionOf = new Set(prepositions);

function thingKeys({ counted, dimension, state }: Quantity): string[] {
  const words = (counted ?? '').toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu) ?? [];
  const stop = words.findIndex((word, i) => i > 0 && prepositionOf.has(word));
  const head = singular(words[(stop < 0 ? words.length : stop) - 1] ?? '');
  return [`${dimension}/${thingOf.get(head) ?? head}`, ...(state ? [`${dimension}/${state}`] : [])];
}

const likeKey = ({ article, quantity, named, around }: Found): string =>
  [
    article,
    quantity.counted,
    quantity.state,
    quantity.where,
    quantity.dimension,
    quantity.kind,
    ...named,
    '',
    ...around,
  ].join('\n');

/** Groups of one thing a newcomer is held against, the latest ones: a thing with hundreds of groups is a common word. */
const mostGroups = 150;

/** Members a newcomer is held against: a group of hundreds is known by its first ones. */
const heldAgainst = 20;

/** 0: does not belong; else the higher the better. */
function fitOf(figure: Found, group: readonly Found[], linked: ReadonlySet<string>): number {
  let best = 0;
  for (const member of group.slice(0, heldAgainst)) {
    const { verdict, why } = sameCounted(figure.quantity, member.quantity);
    if (verdict === 'other' || (verdict === 'unclear' && why !== 'scope')) {
      // one word against the group: another thing, another state
      if (verdict === 'other' && why === 'thing' && figure.quantity.dimension === member.quantity.dimension) return 0;
      continue;
    }
    if (!sameKind(figure.quantity, member.quantity)) continue;
    const isLinked = linked.has(pairKey(figure, member));
    const equalNames = figure.named.size > 0 && member.named.size > 0 && meets(figure.named, member.named);
    const fromStatement =
      (figure.named.size === 0 && member.named.size > 0 && meets(member.named, figure.around)) ||
      (member.named.size === 0 && figure.named.size > 0 && meets(figure.named, member.around));
    const plain = figure.named.size === 0 && member.named.size === 0;
    const sharesAround = plain && meets(figure.around, member.around);
    const fit = isLinked ? 4 : equalNames ? 3 : fromStatement ? 2 : sharesAround && isCount(figure.quantity) ? 1 : 0;
    if (fit > best) best = fit;
  }
  return best;
}

const isCount = ({ kind, dimension }: Quantity): boolean => kind === 'quantity' && dimension === 'count';
const sameKind = (a: Quantity, b: Quantity): boolean =>
  a.dimension === b.dimension && (a.kind === b.kind || (isShare(a) && isShare(b)));
const isShare = ({ kind }: Quantity): boolean => kind === 'percent' || kind === 'ratio';
/** A name meets its own adjective too: Ruritania, Ruritanian. */
const meets = (a: ReadonlySet<number | string>, b: ReadonlySet<number | string>): boolean => {
  for (const x of a)
    for (const y of b)
      if (x === y || (typeof x === 'string' && typeof y === 'string' && (isAdjectiveOf(x, y) || isAdjectiveOf(y, x))))
        return true;
  return false;
};
const isAdjectiveOf = (longer: string, shorter: string): boolean =>
  shorter.length > 3 && longer.length <= shorter.length + 3 && longer.startsWith(shorter.replace(/[aeiouy]$/, ''));

function mentionsByArticle(entities: readonly Entity[]): ReadonlyMap<ArticleId, ReadonlyMap<number, number>> {
  const map = new Map<ArticleId, Map<number, number>>();
  entities.forEach(({ mentions }, number) => {
    for (const { article, mention } of mentions)
      (map.get(article) ?? map.set(article, new Map()).get(article)!).set(mention, number);
  });
  return map;
}

function figuresOf(found: AnnotatedArticle, entityOf: ReadonlyMap<ArticleId, ReadonlyMap<number, number>>): Found[] {
  const mine = entityOf.get(found.article.id);
  return found.statements.flatMap((statement, index) => {
    const names = statement.names.flatMap((name) => {
      const entity = mine?.get(name);
      const span = found.names[name]!;
      const text = found.clean.text.slice(span.start, span.end).toLowerCase();
      return [{ keys: entity === undefined ? [text] : [text, entity], span }];
    });
    return statement.figures.flatMap((figure): Found[] => {
      const quantity = found.figures[figure]!;
      if (!isQuantity(quantity) || quantity.counted === null) return [];
      const { countedSpan } = quantity;
      const inside = names.filter(
        ({ span }) => countedSpan && span.start >= countedSpan.start && span.end <= countedSpan.end,
      );
      return [
        {
          article: found.article.id,
          figure,
          scope: quantity.where,
          quantity,
          statement: index,
          named: new Set(inside.flatMap(({ keys }) => keys)),
          around: new Set(names.flatMap(({ keys }) => keys)),
        },
      ];
    });
  });
}

function toGroup(found: readonly Found[]): FigureGroup {
  const counts = new Map<string, number>();
  for (const { quantity } of found) counts.set(quantity.counted!, (counts.get(quantity.counted!) ?? 0) + 1);
  const [counted] = [...counts].sort(([a, n], [b, m]) => m - n || b.length - a.length || (a < b ? -1 : 1))[0]!;
  const members = found
    .map(({ article, figure, scope }) => ({ article, figure, scope }))
    .sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.figure - b.figure));
  return { counted, members };
}
