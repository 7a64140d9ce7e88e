/** Joins names over the articles of a story: union-find over keys, candidates from blocks. */
import type { NameDecisions } from './decisions';
import { allInitialsOf, initialsOf, keyOf, skeleton, squeeze } from './keys';
import { callsPerson, coreOf, type LocalName } from './local';
import { personBlocks, samePerson } from './persons';

/** What a name is known by over the story. A short name that its article explains goes with the fuller one. */
export const nodeOf = (local: LocalName): string =>
  local.country ? `country ${local.country}` : `${local.family} ${local.key}`;

class Union {
  readonly #parent = new Map<string, string>();
  /** Pairs of nodes that must stay apart. */
  constructor(private readonly apart: (a: string, b: string) => boolean) {}
  add(node: string): void {
    if (!this.#parent.has(node)) this.#parent.set(node, node);
  }
  find(node: string): string {
    let at = node;
    for (let up = this.#parent.get(at); up !== undefined && up !== at; up = this.#parent.get(at)) at = up;
    return at;
  }
  join(a: string, b: string): void {
    const x = this.find(a);
    const y = this.find(b);
    if (x === y || this.apart(x, y)) return;
    const [keep, give] = x < y ? [x, y] : [y, x];
    this.#parent.set(give, keep);
  }
}

interface Node {
  readonly name: string;
  readonly family: LocalName['family'];
  readonly key: string;
  readonly tokens: readonly string[];
  count: number;
  articles: number;
  organization: number;
  place: number;
  upper: boolean;
}

export function joinStory(
  locals: readonly (readonly LocalName[])[],
  decisions: NameDecisions,
): (local: LocalName) => string {
  const nodes = new Map<string, Node>();
  for (const names of locals)
    for (const local of names) {
      if (local.country) continue;
      const name = nodeOf(local);
      let node = nodes.get(name);
      if (!node)
        nodes.set(
          name,
          (node = {
            name,
            family: local.family,
            key: local.key,
            tokens: local.tokens,
            count: 0,
            articles: 0,
            organization: 0,
            place: 0,
            upper: false,
          }),
        );
      node.count += local.mentions.length;
      node.articles++;
      node.organization += local.types.get('organization') ?? 0;
      node.place += local.types.get('place') ?? 0;
      for (const form of local.forms.keys()) node.upper ||= /^(?:[A-Z]\.?){2,6}$/.test(form);
    }
  const different = new Set(
    decisions.different.flatMap(([a, b]) => [`${keyOf(a)}\n${keyOf(b)}`, `${keyOf(b)}\n${keyOf(a)}`]),
  );
  const bare = (node: string): string => node.replace(/^(?:person|thing|country) /, '');
  const union = new Union((a, b) => different.size > 0 && different.has(`${bare(a)}\n${bare(b)}`));
  const all = [...nodes.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const node of all) union.add(node.name);

  joinPersons(
    all.filter(({ family, tokens }) => family === 'person' && tokens.length > 1),
    union,
  );
  joinThings(
    all.filter(({ family }) => family === 'thing'),
    union,
  );
  joinAcronyms(locals, all, union);
  for (const [a, b] of decisions.same)
    for (const x of all)
      if (x.key === keyOf(a)) for (const y of all) if (y.key === keyOf(b)) union.join(x.name, y.name);
  const surnames = surnamesOf(all, union);

  const roots = new Map<LocalName, string>();
  const rootOf = (local: LocalName): string => {
    let root = roots.get(local);
    if (root !== undefined) return root;
    const own = nodeOf(local);
    if (local.means && !different.has(`${local.key}\n${local.means.key}`)) root = rootOf(local.means);
    else if (local.family === 'person' && local.tokens.length === 1 && !local.country)
      root = surnames(local) ?? union.find(own);
    else root = local.country ? own : union.find(own);
    roots.set(local, root);
    return root;
  };
  return rootOf;
}

/** Full names in one block, joined when they are ways of writing one name. */
function joinPersons(persons: readonly Node[], union: Union): void {
  const blocks = new Map<string, Node[]>();
  for (const person of persons)
    for (const block of personBlocks(person.tokens)) {
      const list = blocks.get(block);
      if (list) list.push(person);
      else blocks.set(block, [person]);
    }
  for (const list of blocks.values()) {
    if (list.length > 400) continue;
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < list.length; j++) {
        const a = list[i]!;
        const b = list[j]!;
        if (!samePerson(a.tokens, b.tokens)) continue;
        // An initial fits many first names: only where the story has one that it fits.
        const initial = [a, b].find(({ tokens }) => tokens[0]!.length === 1);
        if (
          initial &&
          list.filter((c) => c !== initial && c.tokens[0]!.length > 1 && samePerson(initial.tokens, c.tokens)).length >
            1
        )
          continue;
        union.join(a.name, b.name);
      }
  }
}

/** Things with the same core (legal form left out) or the same letters without spaces. */
function joinThings(things: readonly Node[], union: Union): void {
  const byCore = new Map<string, string>();
  for (const thing of things)
    for (const key of new Set([
      coreOf(thing.tokens),
      squeeze(thing.key),
      squeeze(
        thing.key
          .replace(/centre/g, 'center')
          .replace(/defence/g, 'defense')
          .replace(/organis/g, 'organiz')
          .replace(/labour/g, 'labor')
          .replace(/ and /g, ' & '),
      ),
    ])) {
      const known = byCore.get(key);
      if (known === undefined) byCore.set(key, thing.name);
      else union.join(known, thing.name);
    }
}

/** Letters and the one long form of the story whose initials they are; letters of two only inside one article. */
function joinAcronyms(locals: readonly (readonly LocalName[])[], all: readonly Node[], union: Union): void {
  const byInitials = new Map<string, Node[]>();
  for (const node of all)
    if (node.family === 'thing' && node.tokens.length > 1)
      for (const initials of new Set([initialsOf(node.key), allInitialsOf(node.key)])) {
        const list = byInitials.get(initials);
        if (list) list.push(node);
        else byInitials.set(initials, [node]);
      }
  for (const node of all) {
    if (!node.upper || node.tokens.length > 1 || node.key.length < 3) continue;
    const longs = byInitials.get(node.key) ?? [];
    const roots = new Set(longs.map(({ name }) => union.find(name)));
    if (roots.size === 1) union.join(node.name, longs[0]!.name);
  }
  // What articles explain in the text holds for the story, when no article explains it otherwise.
  const meanings = new Map<string, Set<string>>();
  for (const names of locals)
    for (const local of names)
      if (local.means && !local.country && local.family === 'thing' && local.tokens.length === 1) {
        const own = nodeOf(local);
        const set = meanings.get(own) ?? new Set();
        set.add(local.means.country ? '' : union.find(nodeOf(local.means)));
        meanings.set(own, set);
      }
  for (const [own, targets] of meanings) {
    const [only] = targets;
    if (targets.size === 1 && only) union.join(own, only);
  }
}

/** A surname that no full name of its article explains: the one person of the story so called, else nobody. */
function surnamesOf(all: readonly Node[], union: Union): (local: LocalName) => string | undefined {
  const owners = new Map<string, Set<string>>();
  const bySkeleton = new Map<string, Set<string>>();
  const put = (map: Map<string, Set<string>>, key: string, root: string): void => {
    const set = map.get(key);
    if (set) set.add(root);
    else map.set(key, new Set([root]));
  };
  for (const { family, tokens, name } of all) {
    if (family !== 'person' || tokens.length < 2) continue;
    const root = union.find(name);
    for (const token of [tokens[0]!, tokens.at(-1)!]) {
      if (!callsPerson([token], tokens)) continue;
      put(owners, token, root);
    }
    const last = tokens.at(-1)!;
    if (skeleton(last).length >= 4) put(bySkeleton, skeleton(last), root);
  }
  return (local) => {
    const found = owners.get(local.key);
    if (found) return found.size === 1 ? [...found][0] : undefined;
    const near = bySkeleton.get(skeleton(local.key));
    return near?.size === 1 ? [...near][0] : undefined;
  };
}
