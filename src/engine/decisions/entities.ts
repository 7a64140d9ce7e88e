/**
 * Decisions about which names mean the same, over the resolved entities of a story. Mentions are taken out of their
 * entities first (each by the narrowest decision about it), then entities and mentions are joined by union-find, then
 * named and typed: so the order of the decisions does not matter.
 */
import type { AnnotatedArticle, ArticleId, NameDecision, Entity, EntityType, MentionRef, Unmatched } from '../model';
import { Calls } from './calls';
import { nameAt, stands } from './mentions';
import { partOf, joined, type Part } from './parts';

export interface DecidedEntities {
  readonly entities: readonly Entity[];
  /** Numbers of the decisions that had an effect. */
  readonly matched: ReadonlySet<number>;
  readonly refused: readonly { readonly decision: number; readonly why: Unmatched['why'] }[];
  /** Kinds of mentions that follow from decisions about their entity. */
  readonly retyped: ReadonlyMap<ArticleId, ReadonlyMap<number, EntityType>>;
  /** Entities that a decision named, joined or took apart. */
  readonly touched: ReadonlySet<string>;
  /** A name by which a decision can call the entity; entities that no name calls are not here. */
  readonly callOf: (entity: string) => string | undefined;
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Which decision takes a mention out of its entity: those with words around before those without, aliases before parts. */
interface Taker {
  readonly decision: number;
  readonly given: Extract<NameDecision, { kind: 'apart' | 'alias' }>;
}

const narrower = (a: Taker, b: Taker): number =>
  Number(Boolean(b.given.at)) - Number(Boolean(a.given.at)) ||
  (a.given.kind === b.given.kind ? a.decision - b.decision : a.given.kind === 'alias' ? -1 : 1);

/** What became of the decisions, by their numbers. */
interface Ledger {
  readonly matched: Set<number>;
  readonly refused: { decision: number; why: Unmatched['why'] }[];
}

type ById = ReadonlyMap<ArticleId, AnnotatedArticle>;

/** @param idle decisions that call nobody: they take nothing out */
export function decideEntities(
  articles: readonly AnnotatedArticle[],
  entities: readonly Entity[],
  decisions: readonly NameDecision[],
  idle: ReadonlyMap<number, Unmatched['why']> = new Map(),
): DecidedEntities {
  const byId: ById = new Map(articles.map((found) => [found.article.id, found]));
  const ledger: Ledger = { matched: new Set(), refused: [...idle].map(([decision, why]) => ({ decision, why })) };
  const { parts, takenParts } = takeOut(entities, byId, decisions, idle, ledger);
  const calls = new Calls(parts, decisions, takenParts);
  joinNamesakes(decisions, calls, ledger);
  calls.settle();
  const { joins, moved, idleToo } = findJoins(decisions, idle, calls, takenParts, ledger);
  if (idleToo.size > 0) return decideEntities(articles, entities, decisions, new Map([...idle, ...idleToo]));
  for (const [a, b] of joins) calls.join(a, b);

  const { named, typed } = nameAndType(decisions, calls, ledger);
  const groups = new Map<Part, Part[]>();
  for (const part of parts) append(groups, calls.rootOf(part), part);
  const touchedRoots = new Set([
    ...named.keys(),
    ...[...joins.map(([part]) => part), ...takenParts.values()].map((part) => calls.rootOf(part)),
  ]);
  const retyped = new Map<ArticleId, Map<number, EntityType>>();
  const partsOf = new Map<string, readonly Part[]>();
  const touched = new Set<string>();
  const decided = [...groups].map(([root, members]) => {
    const entity = joined(members, named.get(root), typed.get(root), byId);
    if (touchedRoots.has(root)) touched.add(entity.id);
    partsOf.set(entity.id, members);
    const changed = typed.has(root) ? members : members.filter((member) => moved.has(member));
    for (const { mentions } of changed) retype(mentions, entity.type, byId, retyped);
    return entity;
  });
  return {
    entities: decided.sort((a, b) => (a.id < b.id ? -1 : 1)),
    matched: ledger.matched,
    refused: ledger.refused,
    retyped,
    touched,
    callOf: (id) => calls.nameFor(partsOf.get(id) ?? []),
  };
}

/** What *apart* and *alias* take out of their entities, a part for each decision, and what is left of these. */
function takeOut(
  entities: readonly Entity[],
  byId: ById,
  decisions: readonly NameDecision[],
  idle: ReadonlyMap<number, unknown>,
  { matched, refused }: Ledger,
): { readonly parts: readonly Part[]; readonly takenParts: ReadonlyMap<number, Part> } {
  const takers = new Map<string, Taker[]>();
  decisions.forEach((given, decision) => {
    if ((given.kind !== 'apart' && given.kind !== 'alias') || idle.has(decision)) return;
    takers.set(given.name, [...(takers.get(given.name) ?? []), { decision, given }].sort(narrower));
  });
  const taken = new Map<number, MentionRef[]>();
  const parts: Part[] = [];
  for (const entity of entities) {
    const stay = entity.mentions.filter((ref) => {
      const found = byId.get(ref.article)!;
      const fitting = takers
        .get(nameAt(found, ref.mention))
        ?.filter(({ given }) => !given.at || stands(found, ref.mention, given.at));
      const [first] = fitting ?? [];
      if (!first) return true;
      for (const { decision, given } of fitting!)
        if (decision !== first.decision && given.at && first.given.at) refused.push({ decision, why: 'contradicted' });
        else matched.add(decision);
      append(taken, first.decision, ref);
      return false;
    });
    if (stay.length > 0) parts.push(partOf(byId, entity.id, stay, entity));
  }
  const takenParts = new Map<number, Part>();
  for (const [decision, refs] of taken) {
    const { name, kind } = decisions[decision]!;
    const id = `${kind}-${name.replaceAll(' ', '-')}-${refs[0]!.article}-${refs[0]!.mention}`;
    const part = partOf(byId, id, refs);
    takenParts.set(decision, part);
    parts.push(part);
  }
  return { parts, takenParts };
}

/** Entities that share their name become one first, where a decision says so: after that the name calls one. */
function joinNamesakes(decisions: readonly NameDecision[], calls: Calls, { matched }: Ledger): void {
  decisions.forEach((decision, i) => {
    if (decision.kind !== 'same' || decision.name !== decision.as) return;
    const all = calls.allOf(decision.name);
    for (const part of all) calls.join(all[0]!, part);
    if (all.length > 0) matched.add(i);
  });
}

/**
 * The parts that *alias* and *same* join.
 * @returns `moved`: parts that an alias took to another entity; `idleToo`: aliases whose entity nobody calls
 */
function findJoins(
  decisions: readonly NameDecision[],
  idle: ReadonlyMap<number, unknown>,
  calls: Calls,
  takenParts: ReadonlyMap<number, Part>,
  ledger: Ledger,
): {
  readonly joins: readonly (readonly [Part, Part])[];
  readonly moved: ReadonlySet<Part>;
  readonly idleToo: ReadonlyMap<number, Unmatched['why']>;
} {
  const joins: [Part, Part][] = [];
  const moved = new Set<Part>();
  const idleToo = new Map<number, Unmatched['why']>();
  decisions.forEach((decision, i) => {
    if (idle.has(i)) return;
    if (decision.kind !== 'alias' && !(decision.kind === 'same' && decision.name !== decision.as)) return;
    const here = decision.kind === 'alias' ? (takenParts.get(i) ?? 'absent') : calls.partOf(decision.name);
    const there = calls.partOf(decision.kind === 'alias' ? decision.of : decision.as);
    if (typeof here === 'string' || typeof there === 'string') {
      if (decision.kind === 'alias' && typeof here !== 'string') idleToo.set(i, there as Unmatched['why']);
      else if (!ledger.matched.has(i))
        ledger.refused.push({
          decision: i,
          why: here === 'ambiguous' || there === 'ambiguous' ? 'ambiguous' : 'absent',
        });
      return;
    }
    joins.push([here, there]);
    ledger.matched.add(i);
    if (decision.kind === 'alias') moved.add(here);
  });
  return { joins, moved, idleToo };
}

/** The names and types given to entities, by the root of their parts: the first one of each that is said counts. */
function nameAndType(
  decisions: readonly NameDecision[],
  calls: Calls,
  { matched, refused }: Ledger,
): { readonly named: ReadonlyMap<Part, string>; readonly typed: ReadonlyMap<Part, EntityType> } {
  const named = new Map<Part, string>();
  const typed = new Map<Part, EntityType>();
  const tell = <Value>(given: Map<Part, Value>, root: Part, value: Value, decision: number): void => {
    if (given.has(root) && given.get(root) !== value) refused.push({ decision, why: 'contradicted' });
    else matched.add(decision);
  };
  decisions.forEach((decision, i) => {
    if (decision.kind !== 'rename' && decision.kind !== 'type') return;
    const all = calls.allOf(decision.name);
    const roots = new Set(all.map((part) => calls.rootOf(part)));
    if (roots.size === 0 && !matched.has(i))
      refused.push({ decision: i, why: calls.isWritten(decision.name) ? 'ambiguous' : 'absent' });
    for (const root of roots)
      if (decision.kind === 'rename') {
        tell(named, root, decision.to, i);
        if (!named.has(root)) named.set(root, decision.to);
      } else {
        tell(typed, root, decision.type, i);
        // a nationality that is only one of the names of a country makes no nationality of it
        const isOfAlias = decision.type === 'nationality' && !all.some((part) => part.name === decision.name);
        if (!typed.has(root) && !isOfAlias) typed.set(root, decision.type);
      }
  });
  return { named, typed };
}

/** Mentions follow the type of their entity; nationalities stay what they are. */
function retype(
  mentions: readonly MentionRef[],
  type: EntityType,
  byId: ById,
  retyped: Map<ArticleId, Map<number, EntityType>>,
): void {
  for (const { article, mention } of mentions) {
    const own = byId.get(article)!.names[mention]!.type;
    if (own === type || own === 'nationality') continue;
    const types = retyped.get(article) ?? new Map<number, EntityType>();
    retyped.set(article, types.set(mention, type));
  }
}
