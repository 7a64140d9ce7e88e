/** Clusters of names → entities: the fullest usual name, the type most mentions have, aliases, roles with their articles. */
import { mapInSteps, type Entity, type EntityType, type MentionRef, type Steps } from '../../model';
import type { LocalName } from './local';

export interface Cluster {
  readonly root: string;
  /** In the order of the articles; `at` counts them. */
  readonly parts: { readonly article: string; readonly at: number; readonly local: LocalName }[];
}

const byCount = <K extends string>(counts: ReadonlyMap<K, number>): K[] =>
  counts.size === 1
    ? [...counts.keys()]
    : [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : a > b ? 1 : 0)).map(([key]) => key);

/** Names that are put together in about the time of one close comparison. */
const namesAssembled = 5;

export function* assemble(clusters: readonly Cluster[]): Steps<Entity[]> {
  const used = new Set<string>();
  return yield* mapInSteps(
    [...clusters].sort((a, b) => (a.root < b.root ? -1 : 1)),
    ({ parts }) => parts.length / namesAssembled,
    ({ root, parts }): Entity => {
      const forms = new Map<string, number>();
      const kinds = new Map<EntityType, number>();
      const roles = new Map<string, Set<string>>();
      const mentions: MentionRef[] = [];
      let country: string | undefined;
      parts.forEach(({ article, at, local }, i) => {
        const before = mentions.length;
        for (const mention of local.mentions) mentions.push({ article, mention });
        // Several names in one article: their mentions are put in order together.
        if (i > 0 && parts[i - 1]!.at === at) {
          let from = before;
          while (from > 0 && mentions[from - 1]!.article === article) from--;
          const tail = mentions.splice(from).sort((x, y) => x.mention - y.mention);
          for (const mention of tail) mentions.push(mention);
        }
        for (const [form, n] of local.forms) forms.set(form, (forms.get(form) ?? 0) + n);
        for (const [type, n] of local.types) kinds.set(type, (kinds.get(type) ?? 0) + n);
        for (const role of local.roles) {
          const set = roles.get(role);
          if (set) set.add(article);
          else roles.set(role, new Set([article]));
        }
        country ??= local.country;
      });
      const name = country ?? fullest(forms, kinds);
      const type = typeOf(kinds, country);
      let id = root.replaceAll(' ', '-');
      while (used.has(id)) id += '+';
      used.add(id);
      return {
        id,
        name,
        type,
        aliases: byCount(forms),
        mentions,
        roles: [...roles]
          .map(([role, articles]) => ({ role, articles: [...articles].sort((a, b) => (a < b ? -1 : 1)) }))
          .sort((a, b) => b.articles.length - a.articles.length || (a.role < b.role ? -1 : 1)),
      };
    },
  );
}

function typeOf(kinds: ReadonlyMap<EntityType, number>, country: string | undefined): EntityType {
  if (country) return country === 'European Union' ? 'organization' : 'place';
  return byCount(kinds)[0] ?? 'other';
}

/** Most words first among forms that are used, not shouted; then the most frequent. */
function fullest(forms: ReadonlyMap<string, number>, kinds: ReadonlyMap<EntityType, number>): string {
  if (forms.size === 1) for (const form of forms.keys()) return form;
  const person = byCount(kinds)[0] === 'person';
  const score = (form: string): number => {
    const words = form.split(/[\s]+/).length;
    const shouted = form.length > 5 && form === form.toUpperCase() ? -3 : 0;
    return Math.min(words, person ? 3 : 6) * 2 + shouted;
  };
  return (
    [...forms].sort(
      ([a, x], [b, y]) => score(b) - score(a) || y - x || b.length - a.length || (a < b ? -1 : 1),
    )[0]?.[0] ?? ''
  );
}
