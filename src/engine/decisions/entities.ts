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

export function decideEntities(
  articles: readonly AnnotatedArticle[],
  entities: readonly Entity[],
  decisions: readonly NameDecision[],
  /** Decisions that call nobody: they take nothing out. */
  idle: ReadonlyMap<number, Unmatched['why']> = new Map(),
): DecidedEntities {
  const articleOf = new Map(articles.map((found) => [found.article.id, found]));
  const matched = new Set<number>();
  const refused = [...idle].map(([decision, why]) => ({ decision, why }));

  const takers = new Map<string, Taker[]>();
  decisions.forEach((given, decision) => {
    if ((given.kind !== 'apart' && given.kind !== 'alias') || idle.has(decision)) return;
    takers.set(given.name, [...(takers.get(given.name) ?? []), { decision, given }].sort(narrower));
  });
  const taken = new Map<number, MentionRef[]>();
  const parts: Part[] = [];
  for (const entity of entities) {
    const stay = entity.mentions.filter((ref) => {
      const found = articleOf.get(ref.article)!;
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
    if (stay.length > 0) parts.push(partOf(articleOf, entity.id, stay, entity));
  }
  const takenParts = new Map<number, Part>();
  for (const [decision, refs] of taken) {
    const { name, kind } = decisions[decision]!;
    const part = partOf(
      articleOf,
      `${kind}-${name.replaceAll(' ', '-')}-${refs[0]!.article}-${refs[0]!.mention}`,
      refs,
    );
    takenParts.set(decision, part);
    parts.push(part);
  }
  const calls = new Calls(parts, decisions, takenParts);
  // entities that share their name become one first: after that the name calls one
  decisions.forEach((decision, i) => {
    if (decision.kind !== 'same' || decision.name !== decision.as) return;
    const all = calls.allOf(decision.name);
    for (const part of all) calls.join(all[0]!, part);
    if (all.length > 0) matched.add(i);
  });
  calls.settle();
  const joins: [Part, Part][] = [];
  const refuse = (decision: number, ...found: readonly (Part | 'absent' | 'ambiguous')[]): void => {
    refused.push({ decision, why: found.includes('ambiguous') ? 'ambiguous' : 'absent' });
  };
  const changedParts = new Set<Part>();
  const idler = new Map(idle);
  decisions.forEach((decision, i) => {
    if (idle.has(i)) return;
    if (decision.kind !== 'alias' && !(decision.kind === 'same' && decision.name !== decision.as)) return;
    const here = decision.kind === 'alias' ? (takenParts.get(i) ?? 'absent') : calls.partOf(decision.name);
    const there = calls.partOf(decision.kind === 'alias' ? decision.of : decision.as);
    if (typeof here === 'string' || typeof there === 'string') {
      if (decision.kind === 'alias' && typeof here !== 'string') idler.set(i, there as Unmatched['why']);
      else if (!matched.has(i)) refuse(i, here, there);
      return;
    }
    joins.push([here, there]);
    matched.add(i);
    if (decision.kind === 'alias') changedParts.add(here);
  });
  if (idler.size > idle.size) return decideEntities(articles, entities, decisions, idler);
  for (const [a, b] of joins) calls.join(a, b);

  const groups = new Map<Part, Part[]>();
  for (const part of parts) append(groups, calls.rootOf(part), part);
  const named = new Map<Part, string>();
  const typed = new Map<Part, EntityType>();
  decisions.forEach((decision, i) => {
    if (decision.kind !== 'rename' && decision.kind !== 'type') return;
    const all = calls.allOf(decision.name);
    const roots = new Set(all.map((part) => calls.rootOf(part)));
    if (roots.size === 0) {
      if (!matched.has(i)) refuse(i, calls.isWritten(decision.name) ? 'ambiguous' : 'absent');
      return;
    }
    for (const root of roots) {
      if (decision.kind === 'rename') {
        if (named.has(root) && named.get(root) !== decision.to) refused.push({ decision: i, why: 'contradicted' });
        else matched.add(i);
        if (!named.has(root)) named.set(root, decision.to);
      } else {
        const isNationality = decision.type === 'nationality' && !all.some((part) => part.name === decision.name);
        if (typed.has(root) && typed.get(root) !== decision.type) refused.push({ decision: i, why: 'contradicted' });
        else matched.add(i);
        if (!typed.has(root) && !isNationality) typed.set(root, decision.type);
      }
    }
  });

  const retyped = new Map<ArticleId, Map<number, EntityType>>();
  const partsOf = new Map<string, readonly Part[]>();
  const touchedRoots = new Set([
    ...named.keys(),
    ...[...joins.map(([part]) => part), ...takenParts.values()].map((part) => calls.rootOf(part)),
  ]);
  const touched = new Set<string>();
  const decided = [...groups].map(([root, members]) => {
    const entity = joined(members, named.get(root), typed.get(root), articleOf);
    if (touchedRoots.has(root)) touched.add(entity.id);
    partsOf.set(entity.id, members);
    for (const member of members) {
      if (!typed.has(root) && !changedParts.has(member)) continue;
      for (const { article, mention } of member.mentions) {
        const { type } = articleOf.get(article)!.names[mention]!;
        if (type === entity.type || type === 'nationality') continue;
        const kinds = retyped.get(article) ?? new Map<number, EntityType>();
        retyped.set(article, kinds.set(mention, entity.type));
      }
    }
    return entity;
  });
  return {
    entities: decided.sort((a, b) => (a.id < b.id ? -1 : 1)),
    matched,
    refused,
    retyped,
    touched,
    callOf: (id) => calls.nameFor(partsOf.get(id) ?? []),
  };
}
