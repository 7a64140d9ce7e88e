/**
 * The names of one article, grouped: what each key is called, and which short names the article itself explains (a
 * surname after the full name, letters after the long form). Depends on the article alone, so it is kept with it.
 */
import { surnameParticles, surnamesBeforeGivenNames } from '../../lexicon/en/names/people';
import { generationSuffixes } from '../../lexicon/en/names/titles';
import type { AnnotatedArticle, EntityType } from '../../model';
import { onOneLine } from '../../text/whiteSpace';
import { countryTables } from './countries';
import { isGovernment } from './governments';
import { allInitialsOf, initialsOf, keyOf, squeeze } from './keys';
import { personBlocks } from './persons';
import { bodyBags, houseOfPerson, writtenOut } from './spelling';

/** Kinds of names that never stand for the same thing. */
export type Family = 'person' | 'thing';
export const familyOf = (type: EntityType): Family => (type === 'person' ? 'person' : 'thing');

export interface LocalName {
  readonly family: Family;
  readonly key: string;
  /** What it is known by over the story: family and key, or the country. */
  readonly node: string;
  /** Names in one of these blocks are compared with each other. */
  readonly blocks: readonly string[];
  /** Written in capitals alone, as letters that stand for words are. */
  upper: boolean;
  readonly tokens: readonly string[];
  /** Set for countries, their adjectives and their governments: the country's name. */
  readonly country: string | undefined;
  readonly mentions: number[];
  readonly types: Map<EntityType, number>;
  readonly forms: Map<string, number>;
  readonly roles: Set<string>;
  /** Fuller name of the same article it stands for. */
  means: LocalName | undefined;
}

const kept = new WeakMap<AnnotatedArticle, readonly LocalName[]>();

/** @param keep false for one of so many articles that what is kept of each weighs more than grouping its names again */
export function localNames(found: AnnotatedArticle, keep = true): readonly LocalName[] {
  let names = kept.get(found);
  if (!names) {
    names = group(found);
    if (keep) kept.set(found, names);
  }
  return names;
}

function group(found: AnnotatedArticle): readonly LocalName[] {
  const byKey = new Map<string, LocalName>();
  const { names: countries, adjectives, capitals } = countryTables();
  found.names.forEach((name, mention) => {
    const form = found.clean.text.slice(name.start, name.end);
    let key = keyOf(form);
    if (!key) return;
    // A mountain is no person, whatever the model said.
    const type = name.type === 'person' && /^(?:mt|mount) ./.test(key) ? 'place' : name.type;
    let family = familyOf(type);
    if (family === 'thing') key = writtenOut(key, type === 'organization');
    // Kurds and Kurdish fighters' Kurd: one people in singular and plural
    if (type === 'nationality' && !adjectives.has(key)) key = key.replace(/(?<=[a-z]{3}[^s])s$/, '');
    let country: string | undefined;
    if (family === 'thing') {
      country =
        name.type === 'nationality' ? (adjectives.get(key) ?? adjectives.get(key.split(' ')[0]!)) : countries.get(key);
      // 'us' in lower case is a pronoun; an American is no country unless said so.
      if (
        !country &&
        (name.type === 'place' || name.type === 'organization') &&
        capitals.has(key) &&
        isGovernment(found.clean.text, name.start, name.end)
      )
        country = capitals.get(key);
    } else if (countries.has(key) && !key.includes(' ')) family = 'person';
    const id = country ? `country ${country} ${key}` : `${family} ${key}`;
    let local = byKey.get(id);
    if (!local)
      byKey.set(
        id,
        (local = {
          family,
          key,
          node: country ? `country ${country}` : `${family} ${key}`,
          blocks: country ? [] : family === 'person' ? personBlocks(key.split(' ')) : thingBlocks(key),
          upper: false,
          tokens: key.split(' '),
          country,
          mentions: [],
          types: new Map(),
          forms: new Map(),
          roles: new Set(),
          means: undefined,
        }),
      );
    local.mentions.push(mention);
    local.types.set(type, (local.types.get(type) ?? 0) + 1);
    const plain = form.includes('\n') || form.includes('  ') ? onOneLine(form) : form;
    local.upper ||= /^(?:[A-Z]\.?){2,6}$/.test(plain);
    local.forms.set(plain, (local.forms.get(plain) ?? 0) + 1);
    if (name.role) local.roles.add(onOneLine(name.role));
  });
  const names = [...byKey.values()];
  explainPersons(found, names);
  explainThings(found, names);
  return names;
}

const suffixes = new Set(generationSuffixes.split(' '));
const particles = new Set(surnameParticles.split(' '));
const familyFirst = new Set(surnamesBeforeGivenNames.split(' '));

/** Is `short` a part by which the person `full` may be called: the surname (with its particle), or the first name? */
export function callsPerson(short: readonly string[], full: readonly string[]): 'surname' | 'first' | undefined {
  if (short.length >= full.length) return undefined;
  const plain = full.filter((token) => !suffixes.has(token));
  const tail = plain.slice(plain.length - short.length);
  if (short.every((token, i) => token === tail[i])) return 'surname';
  if (particles.has(short[0]!) && short.slice(1).join(' ') === plain.slice(-short.length + 1).join(' '))
    return 'surname';
  if (short.length < plain.length && short.every((token, i) => token === plain[i])) return 'first';
  return undefined;
}

/** Short person names → the one full name of the article that has it; by role where several have; else left alone. */
function explainPersons(found: AnnotatedArticle, names: readonly LocalName[]): void {
  const persons = names.filter(({ family }) => family === 'person');
  const byToken = new Map<string, LocalName[]>();
  for (const person of persons)
    if (person.tokens.length > 1)
      for (const token of new Set(person.tokens)) {
        const list = byToken.get(token);
        if (list) list.push(person);
        else byToken.set(token, [person]);
      }
  for (const short of persons) {
    const all = (byToken.get(short.tokens.at(-1)!) ?? []).filter(
      (full) => full !== short && callsPerson(short.tokens, full.tokens),
    );
    const longest = all.filter(
      (full) => !all.some((other) => other !== full && callsPerson(full.tokens, other.tokens)),
    );
    const bySurname = longest.filter((full) => callsPerson(short.tokens, full.tokens) === 'surname');
    const choices = bySurname.length > 0 && !isFamilyFirst(short, longest) ? bySurname : longest;
    if (choices.length === 1) short.means = choices[0];
    else if (choices.length > 1) short.means = byRole(short, choices) ?? lastNamed(found, short, choices);
  }
}

const isFamilyFirst = (short: LocalName, choices: readonly LocalName[]): boolean =>
  familyFirst.has(short.key) && choices.some(({ tokens }) => tokens[0] === short.key);

/** The one choice that has the short name's role ('Minister Kim'). */
function byRole(short: LocalName, choices: readonly LocalName[]): LocalName | undefined {
  const words = [...short.roles].flatMap((role) => role.toLowerCase().split(/\s+/)).filter((word) => word.length > 3);
  if (words.length === 0) return undefined;
  const fitting = choices.filter(({ roles }) =>
    [...roles].some((role) => words.some((word) => role.toLowerCase().includes(word))),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Full names that differ only in spelling count as one; otherwise an article that knows several leaves it open. */
function lastNamed(found: AnnotatedArticle, short: LocalName, choices: readonly LocalName[]): LocalName | undefined {
  if (short.mentions.length !== 1) return undefined;
  const at = found.names[short.mentions[0]!]!.start;
  // The only one of them named before it, in the same paragraph: the reader has just met that person.
  const near = choices.filter(({ mentions }) =>
    mentions.some((m) => {
      const { end } = found.names[m]!;
      return end <= at && at - end < 400 && !found.clean.text.slice(end, at).includes('\n');
    }),
  );
  return near.length === 1 ? near[0] : undefined;
}

const tails =
  /^(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|llp|plc|ag|sa|nv|ab|group|holdings?|gmbh|spa|lp|international|commercial|computers?|airlines|airways|motors?|industries|partners|enterprises|systems|technologies|entertainment|university|center|centre|agency|networks?|television|news|party|region|oblast|province|governorate|prefecture|hospital|clinic)$/;
/** Legal forms and generic tails left out: 'apple inc' → 'apple'. */
export function coreOf(tokens: readonly string[]): string {
  let end = tokens.length;
  while (
    end > 1 &&
    /^(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|llp|plc|ag|sa|nv|ab|group|holdings?|gmbh|spa|lp|region|oblast)$/.test(
      tokens[end - 1]!,
    )
  )
    end--;
  return tokens.slice(0, end).join(' ');
}

/** 'united states air force' → 'us air force': bodies are named by both. */
export const shortCountry = (key: string): string =>
  key
    .replace(/^united states(?= )/, 'us')
    .replace(/^united kingdom(?= )/, 'uk')
    .replace(/^united nations(?= )/, 'un')
    .replace(/^european union(?= )/, 'eu');

/** The core, the letters without spaces in one spelling of both Englishes, and the sound of all words. */
function thingBlocks(key: string): string[] {
  const core = coreOf(key.split(' '));
  const blocks = [core];
  const shorter = shortCountry(core);
  if (shorter !== core) blocks.push(shorter);
  const plain = squeeze(
    key
      .replace(/centre/g, 'center')
      .replace(/defence/g, 'defense')
      .replace(/labour/g, 'labor')
      .replace(/isation|ised\b/g, (m) => m.replace('s', 'z'))
      .replace(/ and /g, ' & '),
  );
  if (plain !== core) blocks.push(plain);
  blocks.push(...bodyBags(core));
  const house = houseOfPerson(key);
  if (house) blocks.push(house);
  return blocks;
}

/** Letters defined in the text, short forms of a longer name: only where the article has one candidate. */
function explainThings(found: AnnotatedArticle, names: readonly LocalName[]): void {
  const things = names.filter(({ family, country }) => family === 'thing' && !country);
  const longs = things.filter(({ tokens }) => tokens.length > 1);
  const { text } = found.clean;
  for (const short of names) {
    if (short.country || short.means) continue;
    const single = short.tokens.length === 1;
    if (single && /^[a-z]{2,6}$/.test(short.key) && [...short.forms.keys()].some((form) => /^[A-Z.]+$/.test(form))) {
      const defined = longs.filter(
        (long) => initialsOf(long.key) === short.key || allInitialsOf(long.key) === short.key,
      );
      if (defined.length === 1) {
        short.means = defined[0];
        continue;
      }
      const named = definedBefore(found, text, short);
      if (named) short.means = names.find((name) => name.mentions.includes(named));
      if (short.means) continue;
    }
    if (short.family === 'person' && !single) continue;
    const fuller = longs.filter(
      (long) => long !== short && long.tokens.length > short.tokens.length && isShortFor(short, long),
    );
    const one = fuller.filter((long) => !fuller.some((other) => other !== long && other.key.startsWith(long.key)));
    if (one.length === 1) short.means = one[0];
  }
}

function isShortFor(short: LocalName, long: LocalName): boolean {
  const organization = long.types.has('organization');
  if (!organization && !(long.types.has('place') && /^(?:region|oblast|province)$/.test(long.tokens.at(-1)!)))
    return false;
  if (
    short.types.has('nationality') ||
    (short.tokens.length === 1 && short.types.has('place') && organization && !short.types.has('organization'))
  )
    return false;
  if (coreOf(long.tokens) === short.key) return true;
  const head = short.tokens.every((token, i) => token === long.tokens[i]);
  if (head)
    return (
      short.key.length > 3 &&
      !countryTables().names.has(short.key) &&
      long.tokens.length - short.tokens.length <= 2 &&
      !/^(?:of|for)$/.test(long.tokens[short.tokens.length]!)
    );
  // The end of the name: only for two words and more (Fish and Wildlife Service), or a team's nickname in the plural.
  const end = short.tokens.every((token, i) => token === long.tokens[long.tokens.length - short.tokens.length + i]);
  return (
    end && (short.tokens.length > 1 || (short.key.endsWith('s') && short.key.length > 4 && !tails.test(short.key)))
  );
}

/** 'Long Name (ABC)': the mention right before the brackets. */
function definedBefore(found: AnnotatedArticle, text: string, short: LocalName): number | undefined {
  for (const m of short.mentions) {
    const { start } = found.names[m]!;
    const before = /\S\s*\(\s*["“]?$/.exec(text.slice(Math.max(0, start - 6), start));
    if (!before || m === 0) continue;
    const previous = found.names[m - 1]!;
    if (start - previous.end > 5 || previous.type === 'person') continue;
    const letters = keyOf(text.slice(previous.start, previous.end));
    let at = 0;
    for (const char of letters) if (char === short.key[at]) at++;
    if (at === short.key.length && letters.length > short.key.length + 2) return m - 1;
  }
  return undefined;
}
