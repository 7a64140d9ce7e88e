/** Do two figures count the same thing? Heads, modifiers, states and places of the two noun phrases are compared. */
import {
  crowdNouns,
  earlierWords,
  emptyModifiers,
  groupNouns,
  kindsOfPeople,
  opposites,
  partWords,
  peopleStates as statesOfPeople,
  sameThings,
  states,
  wholeWords,
} from '../../lexicon/en/countedThings';
import { cardinals } from '../../lexicon/en/numbers';
import { irregularPlurals, prepositions } from '../../lexicon/en/grammar';
import { phrase, type Phrase, type Quantity } from '../../model';
import { isAnyPeople, isPeople } from '../counted/people';
import { stateOf } from '../counted/state';
import { classOfParticiple, isFinding } from '../scope';
import { differenceOfScope, isPlain } from './sameScope';

export interface SameCounted {
  readonly verdict: 'same' | 'other' | 'unclear';
  /** For people: what the verdict rests on. */
  readonly reason: Phrase;
  /** Does another thing, a part of the whole (or a plan), or what is said of them stand against it? */
  readonly why: 'thing' | 'scope' | 'state';
}

const thingOf = new Map<string, number>();
for (const [i, words] of sameThings.entries()) for (const word of words) thingOf.set(word, i);
const empty = new Set(emptyModifiers);
const parts = new Set(partWords);
const wholes = new Set(wholeWords);
const beforeNow = new Set(earlierWords);
const irregular = new Set(irregularPlurals);
const stops = new Set(prepositions);
const groups = new Set(groupNouns);
const crowds = new Set(crowdNouns);
const peopleStates = new Set(statesOfPeople);
/** Found or counted, they are the dead. */
const bodies = new Set(['body', 'corpse']);

const irregularSingulars: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  feet: 'foot',
  lives: 'life',
  wives: 'wife',
  servicemen: 'serviceman',
  policemen: 'policeman',
  gunmen: 'gunman',
};

const singulars = new Map<string, string>();

/** A plain singular: enough to bring the forms of one noun together. */
function singular(word: string): string {
  let found = singulars.get(word);
  if (found === undefined) singulars.set(word, (found = toSingular(word)));
  return found;
}

function toSingular(word: string): string {
  if (irregularSingulars[word]) return irregularSingulars[word];
  if (irregular.has(word) || word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|xes|sses)$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

interface Parsed {
  /** Singular of the head noun, '' where the phrase has none. */
  readonly head: string;
  readonly modifiers: ReadonlySet<string>;
  /** Names and nationalities among the modifiers, in lower case. */
  readonly names: ReadonlySet<string>;
  readonly state: string | undefined;
  readonly part: boolean;
  /** *prior arrests*: told of an earlier time. */
  readonly earlier: boolean;
  readonly whole: boolean;
  readonly places: ReadonlySet<string>;
  /** The word of each group of opposites that stands among the modifiers, and among the words for those who did it. */
  readonly sides: readonly (string | undefined)[];
  readonly doers: readonly (string | undefined)[];
  readonly predicate: string | null;
}

const wordsOf = (text: string): string[] =>
  text
    .replaceAll('’', "'")
    .replace(/'s?(?=\s|$)/g, '')
    .match(/[\p{L}\p{N}][\p{L}\p{N}.'-]*/gu) ?? [];

/** '38 people were missing and 66 rescued': the number of the phrase that is understood is not its own. */
function withoutNumber(words: string[]): string[] {
  let at = Math.min(2, words.length - 2);
  while (at >= 0 && !/^\d/.test(words[at]!) && !Object.hasOwn(cardinals, words[at]!.toLowerCase())) at--;
  return at < 0 ? words : words.slice(at + 1);
}

/** Figures never change, and one is held against many. */
const known = new WeakMap<Quantity, Parsed>();

/** The same phrases are counted again and again: what was read of them, by all that is read. */
const mostPhrases = 4000;
const ofPhrases = new Map<string, Parsed>();

function parse(quantity: Quantity): Parsed {
  let parsed = known.get(quantity);
  if (!parsed) {
    const { counted, where, state, scope, kind, dimension } = quantity;
    // all that `parseAnew` reads
    const phrase = `${kind}\n${dimension}\n${counted}\n${where ?? ''}\n${state ?? ''}\n${scope?.predicate ?? ''}\n${scope?.agentText ?? ''}`;
    parsed = ofPhrases.get(phrase);
    if (!parsed) {
      if (ofPhrases.size >= mostPhrases) ofPhrases.clear();
      ofPhrases.set(phrase, (parsed = parseAnew(quantity)));
    }
    known.set(quantity, parsed);
  }
  return parsed;
}

function parseAnew({ counted, where, state: told, scope, kind, dimension }: Quantity): Parsed {
  const words = withoutNumber(wordsOf(counted ?? ''));
  let end = words.findIndex((word, i) => i > 0 && stops.has(word.toLowerCase()));
  if (end < 0) end = words.length;
  const modifiers = new Set<string>();
  const names = new Set<string>();
  let state = told;
  let part = false;
  let earlier = false;
  let whole = false;
  for (const [i, word] of words.entries()) {
    const lower = word.toLowerCase();
    state ??= stateOf.get(lower);
    if (parts.has(lower)) part = true;
    else if (wholes.has(lower)) whole = true;
    else if (i < end - 1 && beforeNow.has(lower)) earlier = true;
    else if (i !== end - 1 && !empty.has(lower) && !stops.has(lower)) {
      modifiers.add(singular(lower));
      if (/^\p{Lu}/u.test(word) && (i > 0 || words.length > 1)) names.add(lower);
    }
  }
  let head = end > 0 ? singular(words[end - 1]!.toLowerCase()) : '';
  // '24 crew members', '24 members of the crew' and 'a crew of 24' count one thing
  if (head === 'member') {
    const group = [...words.slice(0, end - 1).reverse(), ...words.slice(end)].find((word) =>
      groups.has(word.toLowerCase()),
    );
    if (group !== undefined) {
      head = group.toLowerCase();
      modifiers.delete(head);
    }
  }
  const around = wordsOf(where ?? '');
  for (const word of around) state ??= stateOf.get(word.toLowerCase());
  let predicate = scope?.predicate ?? null;
  // 'the amount of spilled oil is 400 tonnes' tells what 'leaked' tells
  for (const word of modifiers) {
    const told = classOfParticiple(word);
    if (told === undefined || Object.hasOwn(states, told) || !(isPlain(predicate) || predicate === told)) continue;
    predicate = told;
    modifiers.delete(word);
    break;
  }
  // 'employs 8,400 people' is 8,400 employees
  if (predicate === 'employ' && isPeople(head)) head = 'employee';
  // 'a turnout of 1,200', 'put the crowd at 1,200'
  if (crowds.has(head)) {
    head = 'people';
    if (isPlain(predicate)) predicate = 'attended';
  }
  // 'divers recovered 24 bodies', 'helpers pulled 63 survivors from the water': the noun tells what happened
  if (isFinding(predicate) && bodies.has(head)) [head, state] = ['people', 'killed'];
  if (isFinding(predicate) && state !== undefined && !Object.hasOwn(states, predicate ?? '')) predicate = state;
  if (predicate !== null && Object.hasOwn(states, predicate)) state ??= predicate;
  // 'killing at least 27', 'four dead'
  if (head === '' && kind === 'quantity' && dimension === 'count' && peopleStates.has(state ?? '')) head = 'people';
  const places = new Set(around.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.toLowerCase()));
  const doers = new Set(wordsOf(scope?.agentText ?? '').map((word) => singular(word.toLowerCase())));
  return {
    head,
    modifiers: orNone(modifiers),
    names: orNone(names),
    state,
    part,
    earlier,
    whole,
    places: orNone(places),
    sides: sidesOf(modifiers),
    doers: sidesOf(doers),
    predicate: isPlain(predicate) && state !== undefined ? state : predicate,
  };
}

const none: ReadonlySet<string> = new Set();
/** Most of these sets are empty: one empty set serves them all. */
const orNone = (set: ReadonlySet<string>): ReadonlySet<string> => (set.size === 0 ? none : set);

const noSides: readonly (string | undefined)[] = [];
function sidesOf(modifiers: ReadonlySet<string>): readonly (string | undefined)[] {
  if (modifiers.size === 0) return noSides;
  const sides = opposites.map((group) => group.find((word) => modifiers.has(word) || modifiers.has(singular(word))));
  return sides.some((side) => side !== undefined) ? sides : noSides;
}

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((x) => b.has(x));
const within = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((x) => b.has(x));

/** Reasons are said when they are asked for. */
class Verdict implements SameCounted {
  constructor(
    readonly verdict: SameCounted['verdict'],
    readonly say: () => Phrase,
    readonly why: SameCounted['why'],
  ) {}
  get reason(): Phrase {
    return this.say();
  }
}

/** The same whichever of the two comes first: the thing, and what is said of it (verb, fact or plan, part, period). */
export function sameCounted(a: Quantity, b: Quantity): SameCounted {
  const thing = sameThing(a, b);
  if (thing.verdict !== 'same') return thing;
  const kinds = differenceOfKind(parse(a).head, parse(b).head);
  if (kinds) return kinds;
  const scope = differenceOfScope(a.scope, b.scope, parse(a).predicate, parse(b).predicate, areOfOneTime(a, b));
  return scope ? new Verdict(scope.verdict, scope.reason, scope.onlyVerb ? 'state' : 'scope') : thing;
}

/** *In 2023* and, a year later, *last year*. */
export const areOfOneTime = ({ asOf: x }: Quantity, { asOf: y }: Quantity): boolean =>
  x !== null && y !== null && x.low === y.low && x.high === y.high;

/** The thing alone by its noun phrase, whatever is said of it: what two wordings of one statement have in common. */
export function sameThing(a: Quantity, b: Quantity): SameCounted {
  const verdict = (v: SameCounted['verdict'], reason: () => Phrase, why: SameCounted['why'] = 'thing'): SameCounted =>
    new Verdict(v, reason, why);
  const [p, q] = [parse(a), parse(b)];
  if (p.head === '' || q.head === '') return verdict('unclear', () => phrase('the text does not say what is counted'));
  const [x, y] = [a.counted ?? p.head, b.counted ?? q.head];
  const [first, second] = x < y ? [x, y] : [y, x];
  // 'cases' and 'infections': the noun itself tells it, and the other noun is a word for it
  if (p.state !== q.state && !(headsMeet(p.head, q.head) && isToldByNoun(p) !== isToldByNoun(q))) {
    if (p.state && q.state) {
      const [one, other] = [p.state, q.state].sort() as [string, string];
      return verdict('other', () => phrase('{0} and {1} are counted apart', one, other));
    }
    return headsMeet(p.head, q.head)
      ? verdict('unclear', () => phrase('only one of the two says {0}', p.state ?? q.state ?? ''), 'scope')
      : verdict('other', () => phrase('{0} and {1} are not the same thing', first, second));
  }
  if (!headsMeet(p.head, q.head)) {
    if (!p.state || !isPeople(p.head) || !isPeople(q.head))
      return verdict('other', () => phrase('{0} and {1} are not the same thing', first, second));
    // of the people who were hurt the soldiers may be a part
    if (!isAnyPeople(p.head) || !isAnyPeople(q.head))
      return verdict('unclear', () => phrase('{0} and {1} may differ', first, second), 'scope');
  }
  const apart = opposed(p.sides, q.sides) ?? opposed(p.doers, q.doers);
  if (apart !== undefined) return verdict('other', () => phrase('{0} and {1} differ', ...apart));
  if (p.part !== q.part) return verdict('other', () => phrase('one of the two is an addition or a part'), 'scope');
  if (p.earlier !== q.earlier)
    return verdict('other', () => phrase('one of the two is told of an earlier time'), 'scope');
  if (p.names.size > 0 && q.names.size > 0 && !meets(p.names, q.names))
    return verdict('other', () => phrase('{0} and {1} are not the same thing', first, second));
  if (p.places.size > 0 && q.places.size > 0 && !meets(p.places, q.places))
    return verdict('unclear', () => phrase('the places named differ'), 'scope');
  if (p.names.size > 0 && q.names.size > 0 && !within(p.names, q.names) && !within(q.names, p.names))
    return verdict('other', () => phrase('{0} and {1} are not the same thing', first, second));
  if (
    p.whole !== q.whole &&
    (p.modifiers.size > 0 || q.modifiers.size > 0) &&
    !within(p.modifiers, q.modifiers) &&
    !within(q.modifiers, p.modifiers)
  )
    return verdict('unclear', () => phrase('one of the two is a total'), 'scope');
  if (!within(p.modifiers, q.modifiers) && !within(q.modifiers, p.modifiers))
    return verdict('unclear', () => phrase('{0} and {1} may differ', first, second));
  return verdict('same', () =>
    first === second ? phrase('both count {0}', first) : phrase('{0} = {1}', first, second),
  );
}

const isToldByNoun = ({ state, head }: Parsed): boolean => state !== undefined && stateOf.get(head) === state;

/** Men against women, women against people. Two statements may tell of one fact nevertheless: the thing is the same. */
function differenceOfKind(head: string, other: string): SameCounted | undefined {
  const [kind, otherKind] = [kindOfPeople.get(head), kindOfPeople.get(other)];
  if (head === other) return undefined;
  if (kind && otherKind)
    return kind.includes(other)
      ? new Verdict('other', () => phrase('{0} and {1} differ', ...inOrder(head, other)), 'thing')
      : undefined;
  return (kind && isPeople(other)) || (otherKind && isPeople(head))
    ? new Verdict('unclear', () => phrase('one of the two is an addition or a part'), 'scope')
    : undefined;
}

const kindOfPeople = new Map(kindsOfPeople.flatMap((kinds) => kinds.map((kind) => [kind, kinds] as const)));
const inOrder = (a: string, b: string): readonly [string, string] => (a < b ? [a, b] : [b, a]);

/** The two words of a group of opposites that stand against each other. */
function opposed(a: Parsed['sides'], b: Parsed['sides']): readonly [string, string] | undefined {
  for (let group = 0; group < a.length && group < b.length; group++) {
    const [x, y] = [a[group], b[group]];
    if (x && y && x !== y) return x < y ? [x, y] : [y, x];
  }
  return undefined;
}

const headsMeet = (a: string, b: string): boolean => {
  if (a === b) return a !== '';
  const thing = thingOf.get(a);
  return thing !== undefined && thing === thingOf.get(b);
};

/** What happened to those counted, by the noun, its modifiers or the verb: 'killed', 'injured'. */
export const stateOfCounted = (quantity: Quantity): string | undefined => parse(quantity).state;

/** What is said of those counted, by the verb, or by what happened to them where the verb says only that they are so many. */
export const toldOf = (quantity: Quantity): string | null => parse(quantity).predicate;

/** Equal for figures that may count the same thing: the head noun, or the thing it is one of the words for. */
export function countedHead(quantity: Quantity): string | undefined {
  const { head } = parse(quantity);
  return head === '' ? undefined : String(thingOf.get(head) ?? head);
}
