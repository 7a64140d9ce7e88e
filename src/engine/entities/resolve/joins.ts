/** Which names of a story mean the same: candidates from blocks, never all pairs. */
import { knownLetters } from '../../lexicon/en/names/words';
import { countryTables } from './countries';
import { allLettersFor, distance, skeleton } from './keys';
import type { LocalName } from './local';
import { samePerson } from './persons';
import type { Node, Union } from './union';

/** Full names in one block, joined when they are ways of writing one name. */
export function joinPersons(persons: readonly Node[], union: Union): void {
  const blocks = new Map<string, Node[]>();
  for (const person of persons)
    for (const block of person.blocks) {
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
  joinWithoutLead(persons, union);
}

/** 'Undersheriff Larry Waldie' and 'Larry Waldie': the longer name has a word before that is none of it. */
function joinWithoutLead(persons: readonly Node[], union: Union): void {
  const byKey = new Map(persons.map((person) => [person.key, person]));
  for (const person of persons)
    for (let from = 1; person.tokens.length - from >= 2; from++) {
      const tail = byKey.get(person.tokens.slice(from).join(' '));
      if (!tail) continue;
      union.join(person.name, tail.name);
      break;
    }
}

/** Things with the same core (legal form left out), the same letters without spaces, or one spelling apart. */
export function joinThings(things: readonly Node[], union: Union): void {
  const byBlock = new Map<string, string>();
  const bySound = new Map<string, Node[]>();
  const byKey = new Map(
    things.filter(({ organization, place }) => organization > place).map(({ key, name }) => [key, name]),
  );
  for (const thing of things) {
    for (const key of thing.blocks) {
      const known = byBlock.get(key);
      if (known === undefined) byBlock.set(key, thing.name);
      else union.join(known, thing.name);
    }
    // One of a team: 'an Eastfold Heron' beside the 'Eastfold Herons'.
    if (thing.organization > 0 && thing.key.length > 3 && byKey.has(`${thing.key}s`))
      union.join(thing.name, byKey.get(`${thing.key}s`)!);
    if (thing.upper || thing.key.length < 7) continue;
    const sound = thing.tokens
      .map(skeleton)
      .join(' ')
      .replace(/(?<=..)s(?= |$)/g, '');
    const list = bySound.get(sound);
    if (!list) bySound.set(sound, [thing]);
    else {
      for (const other of list) if (oneSpellingApart(thing, other)) union.join(other.name, thing.name);
      if (list.length < 20) list.push(thing);
    }
  }
}

/** Aden and Eden in a longer name, commission for elections and for election: one word differs, and little. */
function oneSpellingApart(a: Node, b: Node): boolean {
  if (a.tokens.length !== b.tokens.length || a.organization > 0 !== b.organization > 0) return false;
  let differ = 0;
  for (const [i, token] of a.tokens.entries()) {
    const other = b.tokens[i]!;
    if (token === other) continue;
    differ++;
    const shorter = Math.min(token.length, other.length);
    if (/\d/.test(token + other) || shorter < 4 || distance(token, other, 2) > (shorter >= 8 ? 2 : 1)) return false;
  }
  return differ === 1 && (a.tokens.length > 1 || a.key.length >= 8);
}

/**
 * A short form of an organization's name that no article explains: its first words, or the last (a team's nickname),
 * where the story has one organization of that name.
 */
export function joinShortForms(all: readonly Node[], union: Union): void {
  const { names, adjectives, capitals } = countryTables();
  const heads = new Map<string, Set<string>>();
  const tails = new Map<string, Set<string>>();
  const put = (map: Map<string, Set<string>>, key: string, name: string): void => {
    const set = map.get(key);
    if (set) set.add(name);
    else map.set(key, new Set([name]));
  };
  for (const { family, tokens, name, organization, place } of all) {
    if (family !== 'thing' || tokens.length < 2 || organization <= place) continue;
    for (let n = 1; n < tokens.length; n++) {
      if (tokens.length - n <= 2 && !/^(?:of|for|and|&)$/.test(tokens[n]!))
        put(heads, tokens.slice(0, n).join(' '), name);
      const tail = tokens.slice(n).join(' ');
      if (tokens.length - n >= 2 ? n <= 2 : tail.length > 2) put(tails, tail, name);
    }
  }
  const one = (set: Set<string> | undefined): string | undefined => {
    const roots = new Set([...(set ?? [])].map((name) => union.find(name)));
    return roots.size === 1 ? [...roots][0] : undefined;
  };
  for (const short of all) {
    if (short.family !== 'thing' || short.organization <= short.place || short.key.length < 3) continue;
    if (names.has(short.key) || adjectives.has(short.key) || capitals.has(short.key)) continue;
    const nickname = short.tokens.length > 1 || /(?:s|x)$/.test(short.key);
    const root =
      (short.upper || short.key.length > 3 ? one(heads.get(short.key)) : undefined) ??
      (nickname ? one(tails.get(short.key)) : undefined);
    if (root !== undefined && !genericOrganization.test(short.key)) union.join(short.name, root);
  }
}

/** Names that many organizations share; alone they name none of them. */
const genericOrganization =
  /^(?:(?:the )?(?:national|royal|united|first|general|central|federal|american|international|new|state|supreme|high|social|democratic|foreign|interior|defen[cs]e|finance|justice|health|education) ?)*(?:court|party|ministry|department|police|army|navy|congress|senate|parliament|council|committee|commission|bank|university|college|school|hospital|union|league|news|times|post|press|states|series|cup|club|services?|forces|guards?|affairs|rights|fire|board|office|house|assembly|industries|holdings|airlines|airways|group|national|royal|united|first|general|central|federal|international|state|labou?r|democrats|republicans|conservatives|workers|teachers)?$/;

/** Letters and the one long form of the story whose initials they are; letters of two only inside one article. */
export function joinAcronyms(locals: readonly (readonly LocalName[])[], all: readonly Node[], union: Union): void {
  const byInitials = new Map<string, Node[]>();
  for (const node of all)
    if (node.family === 'thing' && node.tokens.length > 1)
      for (const initials of allLettersFor(node.key, node.organization > node.place)) {
        const list = byInitials.get(initials);
        if (list) list.push(node);
        else byInitials.set(initials, [node]);
      }
  const byKey = new Map(all.filter(({ family }) => family === 'thing').map((node) => [node.key, node]));
  for (const pair of knownLetters.split(';')) {
    const [letters = '', long = ''] = pair.split('|');
    const short = byKey.get(letters);
    const full = byKey.get(long);
    if (short?.upper && full) union.join(short.name, full.name);
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
        const own = local.node;
        const set = meanings.get(own) ?? new Set();
        set.add(local.means.country ? '' : union.find(local.means.node));
        meanings.set(own, set);
      }
  for (const [own, targets] of meanings) {
    const [only] = targets;
    if (targets.size === 1 && only) union.join(own, only);
  }
}
