/** Joins names over the articles of a story: union-find over keys, candidates from blocks. */
import type { Steps } from '../../model';
import { skeleton } from './keys';
import { callsPerson, type LocalName } from './local';
import { joinFamilies } from './families';
import { joinAcronyms, joinPersons, joinShortForms, joinThings } from './joins';
import { Union, type Node } from './union';

/** Names that are joined one way in about the time of one close comparison. */
const namesJoined = 10;

/** Each way of joining names is a step. */
export function* joinStory(locals: readonly (readonly LocalName[])[]): Steps<(local: LocalName) => string> {
  const nodes = new Map<string, Node>();
  for (const names of locals)
    for (const local of names) {
      if (local.country) continue;
      const name = local.node;
      let node = nodes.get(name);
      if (!node)
        nodes.set(
          name,
          (node = {
            name,
            family: local.family,
            key: local.key,
            tokens: local.tokens,
            blocks: local.blocks,
            count: 0,
            organization: 0,
            place: 0,
            upper: false,
          }),
        );
      node.count += local.mentions.length;
      node.organization += local.types.get('organization') ?? 0;
      node.place += local.types.get('place') ?? 0;
      node.upper ||= local.upper;
    }
  const union = new Union();
  const all = [...nodes.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const node of all) union.add(node.name);
  const step = all.length / namesJoined;
  yield step;

  joinPersons(
    all.filter(({ family, tokens }) => family === 'person' && tokens.length > 1),
    union,
  );
  yield step;
  joinThings(
    all.filter(({ family }) => family === 'thing'),
    union,
  );
  yield step;
  joinShortForms(all, union);
  yield step;
  joinAcronyms(locals, all, union);
  yield step;
  joinFamilies(all, union);
  yield step;
  const surnames = surnamesOf(all, union);

  const roots = new Map<LocalName, string>();
  const rootOf = (local: LocalName): string => {
    let root = roots.get(local);
    if (root !== undefined) return root;
    const own = local.node;
    if (local.means) root = rootOf(local.means);
    else if (local.family === 'person' && local.tokens.length === 1 && !local.country)
      root = surnames(local) ?? union.find(own);
    else root = local.country ? own : union.find(own);
    roots.set(local, root);
    return root;
  };
  return rootOf;
}

/** A surname that no full name in its article explains: the only person of the story with that surname, else nobody. */
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
