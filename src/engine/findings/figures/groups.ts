/**
 * Figures of a story grouped by what they count, and for one figure those it can be held against. A group has one kind of
 * thing (soldiers, troops: one kind), one state (killed, rescued), and the same names (North Korean soldiers); a figure that
 * counts plain *troops* goes to the group whose name its own statement gives. Members are compared as intervals; a member
 * that counts another or an unclear part of the whole is listed as of another scope.
 */
import { compareQuantities, isClass, sameCounted, stateOfCounted, toldOf } from '../../figures';
import {
  finish,
  type AnnotatedArticle,
  type ArticleId,
  type CrossLink,
  type Entity,
  type FigureRef,
  type Quantity,
  type StatementRef,
  type Steps,
} from '../../model';
import type { Events } from '../events';
import { areApart, isOfEvent } from './apart';
import { isMeasure, meets, thingKeys } from '../../links';
import { foundIn, likeKey, type Found } from './found';

export interface FigureMember extends FigureRef {
  /** The place that qualifies it, as the text has it. */
  readonly scope: string | null;
}

export interface FigureGroup {
  /** What is counted, in the commonest words. */
  readonly counted: string;
  /** Ordered by article and place in it. */
  readonly members: readonly FigureMember[];
  /** Pairs of members (a × count + b, a < b) that stand in linked statements. */
  readonly linked: ReadonlySet<number>;
  /** Pairs that cannot both be exact. */
  readonly apart: ReadonlySet<number>;
}

export const hasPair = (pairs: ReadonlySet<number>, { members }: FigureGroup, a: number, b: number): boolean =>
  pairs.has(Math.min(a, b) * members.length + Math.max(a, b));

/** @param links only used to tell which statements speak of one fact; an empty list makes groups smaller, never larger */
export const groupFigures = (
  articles: readonly AnnotatedArticle[],
  entities: readonly Entity[],
  links: readonly CrossLink[],
  events: Events,
): FigureGroup[] => finish(groupFiguresInSteps(articles, entities, links, events));

export function* groupFiguresInSteps(
  articles: readonly AnnotatedArticle[],
  entities: readonly Entity[],
  links: readonly CrossLink[],
  events: Events,
): Steps<FigureGroup[]> {
  const found = yield* foundIn(articles, entities);
  const known = yield* linksAmong(links, entities, withFigures(found), events);
  const groups: FigureGroup[] = [];
  for (const group of yield* groupsOf(found, known)) {
    groups.push(toGroup(group, known));
    yield Math.min(group.length, mostHeld) ** 2 / pairsHeld;
  }
  return groups;
}

/** Statements that hold a counted figure: links between others tell nothing here. */
const withFigures = (found: readonly Found[]): ReadonlySet<string> =>
  new Set(found.map(({ article, statement }) => `${statement}@${article}`));

/** Links after which there may be a pause, and those walked in about the time of one close comparison. */
const linksAtOnce = 2000;
const linksWalked = 20;
/** Pairs of figures held against each other in about that time. */
const pairsHeld = 20;

/** What links tell of statements and of articles. */
interface Links {
  readonly statements: ReadonlySet<string>;
  /** Do two articles share several statements? */
  readonly shareStatements: (a: ArticleId, b: ArticleId) => boolean;
  readonly areOfOtherEvents: (a: ArticleId, b: ArticleId) => boolean;
  /** Do two articles share a linked statement, or most of their names? */
  readonly speakOfOneEvent: (a: ArticleId, b: ArticleId) => boolean;
  /** Do they tell of one event by their links, or by most of their names, and share so many linked statements? */
  readonly tellOneEvent: (a: ArticleId, b: ArticleId, fewest: number) => boolean;
  readonly shareNames: (a: ArticleId, b: ArticleId) => boolean;
}

/** Share of the names of the article that has fewer. */
const leastNames = 0.5;
/** The same, where several statements are linked. */
const leastOfOne = 0.4;
/** The same, where the two statements are linked. */
const leastWithLink = 0.25;
/** Of fewer names a share says nothing. */
const fewestNames = 3;

const fewestShared = 2;

function* linksAmong(
  links: readonly CrossLink[],
  entities: readonly Entity[],
  figured: ReadonlySet<string>,
  events: Events,
): Steps<Links> {
  const statements = new Set<string>();
  let walked = 0;
  for (const { from, to } of links) {
    if (figured.has(`${from.statement}@${from.article}`) && figured.has(`${to.statement}@${to.article}`))
      statements.add(pairKey(from, to)).add(pairKey(to, from));
    if (++walked % linksAtOnce === 0) yield linksAtOnce / linksWalked;
  }
  const named = new Map<ArticleId, Set<string>>();
  for (const { name, mentions } of entities) {
    for (const { article } of mentions) (named.get(article) ?? named.set(article, new Set()).get(article)!).add(name);
  }
  const withCompany = new Set(
    entities.flatMap(({ type, mentions }) => (type === 'organization' ? mentions.map(({ article }) => article) : [])),
  );
  const shareOfNames = (a: ArticleId, b: ArticleId): number => {
    const [x, y] = [named.get(a) ?? new Set(), named.get(b) ?? new Set()];
    const [fewer, more] = x.size < y.size ? [x, y] : [y, x];
    return fewer.size === 0 ? 0 : [...fewer].filter((name) => more.has(name)).length / fewer.size;
  };
  /** Both name organizations, and nothing that both name: two short reports of two companies. */
  const nameOthers = (a: ArticleId, b: ArticleId): boolean =>
    withCompany.has(a) && withCompany.has(b) && shareOfNames(a, b) === 0;
  return {
    statements,
    shareNames: (a, b) =>
      Math.min(named.get(a)?.size ?? 0, named.get(b)?.size ?? 0) < fewestNames
        ? !nameOthers(a, b)
        : shareOfNames(a, b) >= leastWithLink,
    speakOfOneEvent: (a, b) => events.areOne(a, b) || events.sharedLinks(a, b) > 0 || shareOfNames(a, b) >= leastNames,
    tellOneEvent: (a, b, fewest) =>
      events.sharedLinks(a, b) >= fewest && (events.areOne(a, b) || shareOfNames(a, b) >= leastOfOne),
    shareStatements: (a, b) => events.sharedLinks(a, b) >= fewestShared,
    areOfOtherEvents: (a, b) => events.areApart(a, b),
  };
}

function* groupsOf(found: readonly Found[], links: Links): Steps<Found[][]> {
  const groups: Found[][] = [];
  /** Groups by what their members may share: only those are looked at. */
  const byThing = new Map<string, Set<Found[]>>();
  /** The group of figures that count the same thing in the same words beside the same names in the same article. */
  const homeOf = new Map<string, Found[]>();
  let held = 0;
  // those that name what they count first: they make the groups that plain ones join
  for (const figure of [...found.filter((f) => f.named.size > 0), ...found.filter((f) => f.named.size === 0)]) {
    const keys = thingKeys(figure.quantity);
    const like = likeKey(figure);
    let home = homeOf.get(like);
    if (held > pairsHeld) {
      yield held / pairsHeld;
      held = 0;
    }
    if (!home) {
      let best = 0;
      for (const group of new Set(keys.flatMap((key) => [...(byThing.get(key) ?? [])].slice(-mostGroups)))) {
        const fit = fitOf(figure, group, links);
        held += Math.min(group.length, heldAgainst);
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

const pairKey = (a: StatementRef, b: StatementRef): string =>
  `${a.statement}@${a.article}\n${b.statement}@${b.article}`;

/** Groups of one thing that a new figure is compared with, the latest ones: a thing with hundreds of groups is a common word. */
const mostGroups = 150;

/** Members of a group that a new figure is compared with: a group of hundreds is known by its first ones. */
const heldAgainst = 20;

/** 0: does not belong; else the higher the better. */
function fitOf(figure: Found, group: readonly Found[], { statements, shareStatements }: Links): number {
  let best = 0;
  for (const member of group.slice(0, heldAgainst)) {
    const { verdict, why } = sameCounted(figure.quantity, member.quantity);
    // of all the people there are and of those who were killed neither says anything of the other
    if (verdict !== 'same' && hasState(figure.quantity) !== hasState(member.quantity)) continue;
    if (verdict === 'other' || (verdict === 'unclear' && why === 'thing')) {
      // one word against the group: another thing, another state
      if (verdict === 'other' && why === 'thing' && figure.quantity.dimension === member.quantity.dimension) return 0;
      // the same thing in another scope (a plan, a part): a reader wants it listed beside
      if (why !== 'thing' && best === 0 && sameKind(figure.quantity, member.quantity) && isOfOneThing(figure, member))
        best = weakest;
      continue;
    }
    if (!sameKind(figure.quantity, member.quantity)) continue;
    // two did the same
    if (figure.agents.size > 0 && member.agents.size > 0 && !meets(figure.agents, member.agents)) return 0;
    const isLinked = statements.has(pairKey(figure, member));
    const equalNames = nameTheSame(figure, member);
    const fromStatement =
      (figure.named.size === 0 && member.named.size > 0 && meets(member.named, figure.around)) ||
      (member.named.size === 0 && figure.named.size > 0 && meets(figure.named, member.around));
    const plain = figure.named.size === 0 && member.named.size === 0;
    const sharesAround = plain && meets(figure.around, member.around);
    const sameVerb = saysAlike(figure.quantity, member.quantity);
    const sharesTopic =
      sameVerb &&
      (figure.article === member.article
        ? isMeasure(figure.quantity) || isOfEvent(toldOf(figure.quantity)) || meets(figure.topics, member.topics)
        : shareStatements(figure.article, member.article));
    const fit = isLinked
      ? 4
      : equalNames
        ? 3
        : fromStatement
          ? 2
          : sharesTopic ||
              (sharesAround && (sameVerb || isCount(figure.quantity) || meets(figure.agents, member.agents)))
            ? 1
            : 0;
    if (fit > best) best = fit;
  }
  return best;
}

const hasState = (quantity: Quantity): boolean => stateOfCounted(quantity) !== undefined;

/** Only listed beside the others of the group. */
const weakest = 0.5;

const nameTheSame = (a: Found, b: Found): boolean => a.named.size > 0 && b.named.size > 0 && meets(a.named, b.named);

/** The same name, or the very same words with a name in them that was not found as one. */
const isOfOneThing = (a: Found, b: Found): boolean =>
  nameTheSame(a, b) || (a.quantity.counted === b.quantity.counted && /\p{Lu}/u.test(a.quantity.counted ?? ''));

/** The same verb, and one that tells something. */
const saysAlike = (a: Quantity, b: Quantity): boolean => {
  const told = toldOf(a);
  return told !== null && told === toldOf(b) && isClass(told);
};

const isCount = ({ kind, dimension }: Quantity): boolean => kind === 'quantity' && dimension === 'count';
const sameKind = (a: Quantity, b: Quantity): boolean =>
  a.dimension === b.dimension && (a.kind === b.kind || (isShare(a) && isShare(b)));
const isShare = ({ kind }: Quantity): boolean => kind === 'percent' || kind === 'ratio';
/** Does its article tell no other count of the same, with another value? Then it tells that of its event. */
const isOnlyOne = ({ article, quantity }: Found, group: readonly Found[]): boolean =>
  group.every(
    (other) =>
      other.article !== article ||
      other.quantity === quantity ||
      toldOf(other.quantity) !== toldOf(quantity) ||
      haveOtherSources(other.quantity, quantity) ||
      compareQuantities(other.quantity, quantity).kind !== 'disjoint',
  );
/** The police and the organizers each count those who came. */
const haveOtherSources = (a: Quantity, b: Quantity): boolean =>
  a.source !== null && b.source !== null && a.source !== b.source;

/** Groups of more members are tables, not claims: they are not held against each other. */
const mostHeld = 60;

function toGroup(found: readonly Found[], links: Links): FigureGroup {
  const { statements, speakOfOneEvent, tellOneEvent, shareNames, shareStatements, areOfOtherEvents } = links;
  const counts = new Map<string, number>();
  for (const { quantity } of found) {
    const counted = quantity.counted ?? 'people';
    counts.set(counted, (counts.get(counted) ?? 0) + 1);
  }
  const [counted] = [...counts].sort(([a, n], [b, m]) => m - n || b.length - a.length || (a < b ? -1 : 1))[0]!;
  const ordered = [...found].sort((a, b) =>
    a.article < b.article ? -1 : a.article > b.article ? 1 : a.figure - b.figure,
  );
  const [pairs, apart] = [new Set<number>(), new Set<number>()];
  if (ordered.length <= mostHeld)
    ordered.forEach((a, i) => {
      for (let j = i + 1; j < ordered.length; j++) {
        const b = ordered[j]!;
        const isLinked = statements.has(pairKey(a, b));
        if (isLinked) pairs.add(i * ordered.length + j);
        if (
          !areOfOtherEvents(a.article, b.article) &&
          areApart(a, b, {
            linked: isLinked,
            isOneEvent: () => speakOfOneEvent(a.article, b.article),
            shareNames: () => shareNames(a.article, b.article),
            shareStatements: () => shareStatements(a.article, b.article),
            areOnlyOnes: (fewest) =>
              tellOneEvent(a.article, b.article, fewest) && isOnlyOne(a, ordered) && isOnlyOne(b, ordered),
          })
        )
          apart.add(i * ordered.length + j);
      }
    });
  return {
    counted,
    members: ordered.map(({ article, figure, scope }) => ({ article, figure, scope })),
    linked: pairs,
    apart,
  };
}
