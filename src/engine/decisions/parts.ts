/** Entities as they are before decisions join them. */
import type { AnnotatedArticle, ArticleId, Entity, EntityType, MentionRef } from '../model';
import { nameAt } from './mentions';

/** Mentions that belong together already: what is left of a resolved entity, or what a decision took out of one. */
export interface Part {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly mentions: readonly MentionRef[];
  /** How it is written, with counts. */
  readonly forms: ReadonlyMap<string, number>;
  /** The entity it was resolved to, when nothing was taken out. */
  readonly whole: Entity | undefined;
  readonly roles: Entity['roles'];
}

type Articles = ReadonlyMap<ArticleId, AnnotatedArticle>;

export function partOf(articles: Articles, id: string, mentions: readonly MentionRef[], entity?: Entity): Part {
  const forms = new Map<string, number>();
  const kinds = new Map<EntityType, number>();
  const said = new Map<string, Set<ArticleId>>();
  for (const { article, mention } of mentions) {
    const found = articles.get(article)!;
    const { type, role } = found.names[mention]!;
    const form = nameAt(found, mention);
    forms.set(form, (forms.get(form) ?? 0) + 1);
    kinds.set(type, (kinds.get(type) ?? 0) + 1);
    if (role !== null) said.set(role, (said.get(role) ?? new Set()).add(article));
  }
  const whole = entity && entity.mentions.length === mentions.length ? entity : undefined;
  const usual = mostOf(forms)!;
  const name = entity && (whole || forms.has(entity.name)) ? entity.name : usual;
  const type = entity && whole ? entity.type : mostOf(kinds)!;
  const roles = whole
    ? whole.roles
    : [...said]
        .map(([role, each]) => ({ role, articles: [...each].sort() }))
        .sort((a, b) => (a.role < b.role ? -1 : 1));
  return { id, name, type, mentions, forms, whole, roles };
}

const mostOf = <K extends string>(counts: ReadonlyMap<K, number>): K | undefined =>
  [...counts].sort(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1))[0]?.[0];

/** Parts as one entity; the part with most mentions gives what no decision gives. */
export function joined(
  parts: readonly Part[],
  name: string | undefined,
  type: EntityType | undefined,
  articles: Articles,
): Entity {
  const [first] = parts;
  if (parts.length === 1 && first!.whole && name === undefined && (type ?? first!.type) === first!.type)
    return first!.whole;
  const main = [...parts].sort(
    (a, b) =>
      Number(isTaken(a)) - Number(isTaken(b)) || b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1),
  )[0]!;
  const forms = new Map<string, number>();
  const roles = new Map<string, Set<ArticleId>>();
  for (const part of parts) {
    for (const [form, count] of part.forms) forms.set(form, (forms.get(form) ?? 0) + count);
    for (const { role, articles: each } of part.roles) roles.set(role, new Set([...(roles.get(role) ?? []), ...each]));
  }
  return {
    id: main.id,
    name: name ?? main.name,
    type: type ?? main.type,
    aliases: [...forms].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([form]) => form),
    mentions: parts
      .flatMap(({ mentions }) => mentions)
      .filter(({ article }) => articles.has(article))
      .sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.mention - b.mention)),
    roles: [...roles]
      .map(([role, each]) => ({ role, articles: [...each].sort() }))
      .sort((a, b) => b.articles.length - a.articles.length || (a.role < b.role ? -1 : 1)),
  };
}

const isTaken = ({ id }: Part): boolean => /^(?:apart|alias)-/.test(id);
