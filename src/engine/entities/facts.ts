/** The lexicons by word number. A word is looked up once, when it is first met. */
import { kindOf, wordKinds, type ListName, type Vocabulary } from '../lexicon';
import { currencies } from '../lexicon/en/currencies';
import * as places from '../lexicon/en/generated/places';
import * as countries from '../lexicon/en/generated/countries';
import * as organizations from '../lexicon/en/generated/organizations';
import * as bodies from '../lexicon/en/names/bodies';
import * as clubs from '../lexicon/en/names/clubs';
import { countryRows, peoples } from '../lexicon/en/names/countries';
import * as heads from '../lexicon/en/names/heads';
import * as persons from '../lexicon/en/names/people';
import { sportWords } from '../lexicon/en/names/sport';
import { abbreviatedWords, calendarWords, functionWords } from '../lexicon/en/names/words';
import * as titles from '../lexicon/en/names/titles';
import * as bit from './bits';
import { fold } from './fold';
import { glueWords } from './glue';

const bitOfList: Readonly<Record<ListName, number>> = {
  firstNames: bit.FIRST_NAME,
  surnames: bit.SURNAME,
  largeCities: bit.LARGE_CITY,
  smallCities: bit.SMALL_CITY,
  regions: bit.REGION,
  natural: bit.NATURAL,
  commonWords: bit.COMMON,
  roleWords: bit.ROLE,
};
const bitsOfKind = wordKinds.map(({ lists }) => lists.reduce((bits, name) => bits | bitOfList[name], 0));

/** Beside the listed words: those of other lists, and what is no plain word. */
const lists: readonly (readonly [number, string, string])[] = [
  [bit.FIRST_NAME, persons.givenNamesAbroad, ' '],
  [bit.SURNAME, persons.surnamesOfAsia, ' '],
  [bit.PARTICLE, persons.nameParticles, ' '],
  [bit.JOINER, persons.joiners, ' '],
  [bit.COUNTRY, countries.countries.replace(/;;?[^|]*/g, ''), '|'],
  [bit.DEMONYM, countries.pertainyms.replace(/;[^|]*/g, ''), '|'],
  [bit.LANGUAGE, countries.languages, '|'],
  [bit.DEMONYM, peoples, ' '],
  [bit.LARGE_CITY, places.largeCities, '|'],
  [bit.SMALL_CITY, places.smallCities, '|'],
  [bit.REGION, places.regions, '|'],
  [bit.NATURAL, places.natural, '|'],
  [bit.KNOWN_ORGANIZATION, organizations.organizations, '|'],
  [bit.KNOWN_ORGANIZATION, heads.knownOrganizations, ' '],
  [bit.TEAM, organizations.teams, '|'],
  [bit.TEAM, heads.teamWords, ' '],
  [bit.EVENT, organizations.events, '|'],
  [bit.ORGANIZATION_HEAD, heads.organizationHeads, ' '],
  [bit.ORGANIZATION_SUFFIX, heads.organizationSuffixes, ' '],
  [bit.PLACE_HEAD, heads.placeHeads, ' '],
  [bit.PLACE_START, heads.placeStarts, ' '],
  [bit.EVENT_HEAD, heads.eventHeads, ' '],
  [bit.MEDIA, heads.media, ' '],
  [bit.HONORIFIC, titles.honorifics, ' '],
  [bit.OFFICE, titles.offices, ' '],
  [bit.NAME_SUFFIX, titles.nameSuffixes, ' '],
  [bit.KIN, titles.kinWords, ' '],
  [bit.SAYING, titles.sayingVerbs, ' '],
  [bit.CALENDAR, calendarWords, ' '],
  [bit.FUNCTION, functionWords, ' '],
  [bit.COMMON, abbreviatedWords, ' '],
  // francs and sterling are money, though somebody bears the name
  [bit.COMMON, currencies.flatMap(({ nouns }) => nouns.flat()).join('|'), '|'],
  [bit.SPORT, sportWords, ' '],
];

/** After the others: a single word of these that is also ordinary vocabulary (wolves, hearts) tells nothing. */
const knownBodies: readonly (readonly [number, string])[] = [
  [bit.TEAM, clubs.footballClubs],
  [bit.TEAM, clubs.otherClubs],
  [bit.KNOWN_ORGANIZATION, bodies.companies],
  [bit.KNOWN_ORGANIZATION, bodies.publicBodies],
  [bit.KNOWN_ORGANIZATION, bodies.parties],
  [bit.MEDIA, bodies.outlets],
];

const glueLists = glueWords.map(([glue, list]) => [glue, new Set(list.split(' '))] as const);
const addresses = new Set(titles.addresses.split(' '));

interface Tables {
  /** Bits of single words and, under their words joined by a space, of phrases. */
  readonly bits: ReadonlyMap<string, number>;
  /** Most words of a phrase that begins with the word. */
  readonly longest: ReadonlyMap<string, number>;
  /** Words that stand in a phrase other than at its beginning. */
  readonly inner: ReadonlySet<string>;
}

let made: Tables | undefined;

/** The lists as one table; the same for every corpus, so made once, when the first is made. */
function readTables(): Tables {
  if (made) return made;
  const bits = new Map<string, number>();
  const longest = new Map<string, number>();
  const inner = new Set<string>();
  const tables = { bits, longest, inner };
  const mark = (entry: string, value: number): void => {
    // As words stand in text: hyphens and the possessive are words of their own, dots are not.
    const key = /[-.']/.test(entry)
      ? entry
          .replaceAll('-', ' ')
          .replaceAll('.', '')
          .replace(/(?<=\w)'s\b/g, " 's")
      : entry;
    bits.set(key, (bits.get(key) ?? 0) | value);
    const space = key.indexOf(' ');
    if (space < 0) return;
    const first = key.slice(0, space);
    const parts = key.split(' ');
    const { length } = parts;
    for (let k = 1; k < length; k++) inner.add(parts[k]!);
    if ((longest.get(first) ?? 0) < length) longest.set(first, length);
  };
  for (const [value, list, separator] of lists) {
    // own lists are folded as they stand
    for (const entry of (separator === '|' ? fold(list) : list).split(separator)) if (entry) mark(entry, value);
  }
  for (const row of countries.countries.split('|')) {
    const seat = row.split(';')[2];
    if (seat) mark(fold(seat), bit.CAPITAL_CITY);
  }
  for (const [name, others, adjectives, seats] of countryRows) {
    for (const seat of seats.split('|')) if (seat) mark(fold(seat), bit.CAPITAL_CITY);
    for (const entry of [name, ...others.split('|')]) if (entry) mark(fold(entry), bit.COUNTRY);
    for (const entry of adjectives.split('|')) if (entry) mark(fold(entry), bit.DEMONYM);
  }
  for (const [value, list] of knownBodies)
    for (const entry of list.split('|'))
      if (entry.includes(' ') || !(bitsIn(tables, entry) & bit.COMMON)) mark(entry, value);
  return (made = tables);
}

/** Bits of a word or phrase; a phrase has no kind. */
const bitsIn = ({ bits }: Tables, key: string, kind = key.includes(' ') ? -1 : kindOf(key)): number =>
  (bits.get(key) ?? 0) | (kind < 0 ? 0 : bitsOfKind[kind]!);

/** Bits of several people named by what they do (rescuers, forecasters): an ordinary word where the verb is one. */
function doers(tables: Tables, key: string): number {
  if (!key.endsWith('ers') || key.length < 7) return 0;
  const stem = key.slice(0, -3);
  return (bitsIn(tables, stem) | bitsIn(tables, `${stem}e`)) & bit.COMMON;
}

const senseOfKind = (kind: number): number => (kind < 0 ? 0 : wordKinds[kind]!.sense);

/** Facts of every word of one vocabulary. */
export class WordFacts {
  readonly #tables = readTables();
  #bits = new Uint32Array(1 << 14);
  #known = new Uint8Array(1 << 14);
  #identity = new Int32Array(1 << 14);
  #suffix = new Int32Array(1 << 14);
  #prefix = new Int32Array(1 << 14);
  #longest = new Uint8Array(1 << 14);
  #longSuffix = new Int32Array(1 << 14);
  #length = new Uint8Array(1 << 14);
  #inner = new Uint8Array(1 << 14);
  #glue = new Uint8Array(1 << 14);
  #sense = new Uint16Array(1 << 14);

  constructor(readonly vocabulary: Vocabulary) {}

  bitsOf(id: number): number {
    if (id >= this.#known.length || this.#known[id] === 0) this.#learn(id);
    return this.#bits[id]!;
  }

  /** A number for an ordinary word, 0 for words that may be names. Call `bitsOf` first. */
  identityOf(id: number): number {
    return this.#identity[id]!;
  }

  /** Numbers for the last three and the first three letters. Call `bitsOf` first. */
  suffixOf(id: number): number {
    return this.#suffix[id]!;
  }
  prefixOf(id: number): number {
    return this.#prefix[id]!;
  }

  /** A number for the last four letters. Call `bitsOf` first. */
  longSuffixOf(id: number): number {
    return this.#longSuffix[id]!;
  }
  /** Letters, twelve at most. Call `bitsOf` first. */
  lengthOf(id: number): number {
    return this.#length[id]!;
  }
  /** Bits of glue.ts. Call `bitsOf` first. */
  glueOf(id: number): number {
    return this.#glue[id]!;
  }
  /** WordNet's class of an ordinary word, see `WordKind.sense`; 0 = none. Call `bitsOf` first. */
  senseOf(id: number): number {
    return this.#sense[id]!;
  }

  /** Most words of a phrase that begins with this word, 0 if none does. Call `bitsOf` first. */
  longestPhrase(id: number): number {
    return this.#longest[id]!;
  }

  /** May a phrase go on with this word? Call `bitsOf` first. */
  goesOnPhrase(id: number): boolean {
    return this.#inner[id] === 1;
  }

  /** Is it a form of address that only stands before a person's name? */
  addressOf(id: number): boolean {
    return (this.bitsOf(id) & bit.HONORIFIC) !== 0 && addresses.has(this.keyOf(id));
  }

  /** The word as phrases are keyed by. */
  keyOf(id: number): string {
    return fold(this.vocabulary.wordOf(id)).replaceAll('.', '');
  }

  /** Bits of a phrase: folded words joined by single spaces. */
  phraseBits(phrase: string): number {
    return bitsIn(this.#tables, phrase);
  }

  #learn(id: number): void {
    if (id >= this.#known.length) this.#grow(id);
    const word = this.vocabulary.wordOf(id);
    const key = fold(word).replaceAll('.', '');
    const kind = kindOf(key);
    let bits = bitsIn(this.#tables, key, kind);
    // Plurals of ordinary words count as the word.
    const singular = key.endsWith('s') ? key.slice(0, -1) : '';
    if (!(bits & bit.ORDINARY) && key.length > 4 && singular)
      bits |= bitsIn(this.#tables, singular) & (bit.COMMON | bit.ROLE | bit.OFFICE | bit.ORGANIZATION_HEAD);
    if (bits === 0) bits = doers(this.#tables, key);
    // Hungarians, as Hungarian; a place that ends so (Athens) has its own entry.
    if (singular && !(bits & ~bit.COMMON)) bits |= bitsIn(this.#tables, singular) & bit.DEMONYM;
    this.#longest[id] = this.#tables.longest.get(key) ?? 0;
    this.#inner[id] = this.#tables.inner.has(key) ? 1 : 0;
    this.#bits[id] = bits;
    this.#identity[id] = bits & bit.ORDINARY ? hash(key, 0, key.length) || 1 : 0;
    this.#suffix[id] = hash(key, Math.max(0, key.length - 3), key.length);
    this.#prefix[id] = hash(key, 0, Math.min(3, key.length));
    this.#longSuffix[id] = hash(key, Math.max(0, key.length - 4), key.length);
    this.#length[id] = Math.min(word.length, 12);
    for (const [glue, list] of glueLists) if (list.has(word)) this.#glue[id]! |= glue;
    if (bits & bit.ORDINARY) this.#sense[id] = senseOfKind(kind) || (singular ? senseOfKind(kindOf(singular)) : 0);
    this.#known[id] = 1;
  }

  #grow(id: number): void {
    const size = Math.max(id + 1, this.#known.length * 2);
    const bigger = <T extends Uint32Array | Int32Array | Uint8Array | Uint16Array>(old: T, grown: T): T => {
      grown.set(old);
      return grown;
    };
    this.#bits = bigger(this.#bits, new Uint32Array(size));
    this.#known = bigger(this.#known, new Uint8Array(size));
    this.#identity = bigger(this.#identity, new Int32Array(size));
    this.#suffix = bigger(this.#suffix, new Int32Array(size));
    this.#prefix = bigger(this.#prefix, new Int32Array(size));
    this.#longest = bigger(this.#longest, new Uint8Array(size));
    this.#longSuffix = bigger(this.#longSuffix, new Int32Array(size));
    this.#length = bigger(this.#length, new Uint8Array(size));
    this.#inner = bigger(this.#inner, new Uint8Array(size));
    this.#glue = bigger(this.#glue, new Uint8Array(size));
    this.#sense = bigger(this.#sense, new Uint16Array(size));
  }
}

function hash(word: string, from: number, to: number): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h;
}
