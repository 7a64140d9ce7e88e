/** Who a source is: surnames and pronouns resolved to a name of the article where its text allows. */
import { mostSourceWords, type NameMention, type PlacedParagraph, type Span } from '../model';
import { FEMALE, MALE, ROLE_FAR, genderAt, roleOpening, roleWords, rolesOf } from './roles';

/** Characters from a pronoun back to the body or group it stands for. */
const FAR = 800;

interface Person {
  /** The longest form of the name in the article. */
  readonly name: string;
  readonly tokens: readonly string[];
  readonly first: Span;
  gender: number | undefined;
}

interface Mention extends Span {
  person: Person | undefined;
}

interface Bearer {
  readonly mention: Mention;
  readonly title: string;
}

export interface Resolved {
  readonly text: string;
  readonly span: Span;
}

/** The people and bodies an article names. Created for every article, so what few articles need is computed on demand. */
export class People {
  readonly #text: string;
  readonly #names: readonly NameMention[];
  readonly #paragraphs: readonly PlacedParagraph[];
  readonly #groups: Span[] = [];
  readonly #bodies: Span[] = [];
  readonly #heard: Span[] = [];
  #byToken: Map<string, Person[]> | undefined;
  #mentions: Mention[] | undefined;
  #named: readonly Span[] | undefined;
  #byRole: Map<string, Bearer[]> | undefined;

  constructor(text: string, names: readonly NameMention[], paragraphs: readonly PlacedParagraph[]) {
    this.#text = text;
    this.#names = names;
    this.#paragraphs = paragraphs;
  }

  /** Notes that a source spoke: pronouns after it probably stand for the same person or body. */
  heard(span: Span, plural: boolean): void {
    (plural ? this.#groups : this.#bodies).push(span);
    this.#heard.push(span);
  }

  #people(): Map<string, Person[]> {
    if (this.#byToken) return this.#byToken;
    const byToken = (this.#byToken = new Map<string, Person[]>());
    const known = new Set<string>();
    for (const { type, start, end } of this.#names) {
      if (type !== 'person') continue;
      const name = this.#text.slice(start, end);
      const tokens = nameTokens(name);
      const key = tokens.join(' ');
      if (tokens.length < 2 || known.has(key) || !/\s/.test(name)) continue;
      known.add(key);
      const person: Person = { name, tokens, first: { start, end }, gender: undefined };
      for (const token of new Set(tokens)) {
        const bearers = byToken.get(token);
        if (bearers) bearers.push(person);
        else byToken.set(token, [person]);
      }
    }
    return byToken;
  }

  /** Person mentions outside quotations, in order; whom each one names is found when it is asked for. */
  #personMentions(): Mention[] {
    if (this.#mentions) return this.#mentions;
    this.#mentions = [];
    const quotes: Span[] = [];
    for (const { start, paragraph } of this.#paragraphs)
      for (const quote of paragraph.quotes) quotes.push({ start: quote.start + start, end: quote.end + start });
    const inQuote = inside(quotes);
    for (const { type, start, end } of this.#names)
      if (type === 'person' && !inQuote(start)) this.#mentions.push({ start, end, person: undefined });
    return this.#mentions;
  }

  #personOf(mention: Mention): Person {
    if (mention.person) return mention.person;
    const { start, end } = mention;
    const name = this.#text.slice(start, end);
    const tokens = nameTokens(name);
    return (mention.person = this.#personCalled(tokens) ?? { name, tokens, first: { start, end }, gender: undefined });
  }

  /** The noun phrase as a reader wants it: surnames and names with an address become full names. */
  fullName(phrase: string): string {
    const several = phrase.includes(' and ') || phrase.includes(',') || phrase.includes('\n');
    if (!several) return mayBeShortName(phrase) ? this.#fullOne(phrase) : phrase;
    const parts = phrase.split(/(,\s+and\s+|,\s+|(?<!\s)\s+and\s+)/);
    if (parts.length > 1 && parts.length <= 7) {
      const whole = parts.map((part, i) => (i % 2 === 0 ? this.#fullOne(part) : part)).join('');
      return countWords(whole) <= mostSourceWords ? whole : phrase;
    }
    return this.#fullOne(phrase);
  }

  #fullOne(phrase: string): string {
    if (!mayBeShortName(phrase)) return phrase;
    const bare = phrase.replace(/^(?:Mr|Mrs|Ms|Miss|Sir|Madam|Lord|Lady)\.?\s+/, '');
    const tokens = nameTokens(bare);
    if (tokens.length === 0 || tokens.length > 2 || !/^[\p{Lu}][\p{L}.'’ -]*$/u.test(bare) || /\s\p{Ll}/u.test(bare))
      return phrase;
    const person = this.#personCalled(tokens);
    return person && person.tokens.length > tokens.length ? person.name : phrase;
  }

  /** 'the minister' after 'Defense Minister Karl Brandt', where nobody else of the article is a minister. */
  inRole(phrase: string, at: number): string | undefined {
    if (phrase.charCodeAt(3) !== 0x20 || phrase.length > 80) return undefined;
    const role = phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase();
    if (!roleWords.has(role)) return undefined;
    const words = phrase.toLowerCase().split(' ');
    if (words.length > 4 || words[0] !== 'the') return undefined;
    const bearers = this.#bearers().get(role);
    if (!bearers) return undefined;
    const { name } = this.#personOf(bearers[0]!.mention);
    if (bearers.some(({ mention }) => this.#personOf(mention).name !== name)) return undefined;
    const near = bearers.some(
      ({ mention: { end }, title }) =>
        end <= at && at - end < ROLE_FAR && words.slice(1, -1).every((word) => title.includes(word)),
    );
    return near ? name : undefined;
  }

  /** Who has which role directly before the name or behind it ('Karl Brandt, the defense minister'). */
  #bearers(): Map<string, Bearer[]> {
    if (this.#byRole) return this.#byRole;
    const byRole = (this.#byRole = new Map<string, Bearer[]>());
    for (const mention of this.#personMentions())
      for (const { role, title } of rolesOf(this.#text, mention)) {
        const bearers = byRole.get(role);
        if (bearers) bearers.push({ mention, title });
        else byRole.set(role, [{ mention, title }]);
      }
    return byRole;
  }

  /** 'The police chief spoke. He said …': the role that opens a sentence of a paragraph without names. */
  #roleBefore(at: number, gender: number): Resolved | undefined {
    const from = this.#text.lastIndexOf('\n', at - 1) + 1;
    const mentions = this.#personMentions();
    if (at - from > ROLE_FAR || (mentions[lastBefore(mentions, at)]?.end ?? -1) > from) return undefined;
    const span = roleOpening(this.#text, { start: from, end: at }, gender);
    return span && { text: this.#text.slice(span.start, span.end), span };
  }

  #personCalled(tokens: readonly string[]): Person | undefined {
    const last = tokens.at(-1);
    const candidates = (last !== undefined && this.#people().get(last)) || [];
    const fitting = candidates.filter(
      (person) =>
        startsWith(person.tokens, tokens) || endsWith(person.tokens, tokens) || inOrder(person.tokens, tokens),
    );
    // a surname two people share stands for nobody in particular, unless one bears it as a last name only
    if (fitting.length > 1) {
      const asLast = fitting.filter((person) => endsWith(person.tokens, tokens));
      const names = new Set(asLast.map(({ tokens: all }) => all.join(' ')));
      return names.size >= 1 ? asLast.sort((a, b) => b.tokens.length - a.tokens.length)[0] : fitting[0];
    }
    return fitting[0];
  }

  /** Whom a pronoun at `at` stands for. */
  antecedent(pronoun: string, at: number): Resolved | undefined {
    const word = bareWord(pronoun);
    if (word === 'he' || word === 'she') {
      const gender = word === 'he' ? MALE : FEMALE;
      return this.#roleBefore(at, gender) ?? this.#personBefore(at, gender);
    }
    if (word === 'they') return this.#groupBefore(at) ?? this.#bodyBefore(at);
    if (word === 'it') return this.#bodyBefore(at);
    return undefined;
  }

  /** The body that spoke or was named last before `at`. */
  #bodyBefore(at: number): Resolved | undefined {
    const mentions = this.#personMentions();
    const spoke = lastEnding(this.#bodies, at, ({ end }) => mentions[lastBefore(mentions, end)]?.end !== end);
    this.#named ??= this.#names.filter(({ type }) => type === 'organization');
    const named = this.#named[lastBefore(this.#named, at)];
    const near = named && at - named.end < FAR ? named : undefined;
    const best = near && (!spoke || near.end >= spoke.end) ? near : spoke;
    return best && this.#asSource(best);
  }

  #groupBefore(at: number): Resolved | undefined {
    const best = lastEnding(this.#groups, at, () => true);
    return best && this.#asSource(best);
  }

  #asSource(span: Span): Resolved {
    return { text: cutWords(this.fullName(this.#text.slice(span.start, span.end))), span };
  }

  #personBefore(at: number, gender: number): Resolved | undefined {
    let best: { mention: Mention; person: Person; score: number } | undefined;
    const mentions = this.#personMentions();
    const paragraph = this.#text.lastIndexOf('\n', at - 1);
    for (let i = lastBefore(mentions, at), seen = 0; i >= 0 && seen < 14; i--, seen++) {
      const mention = mentions[i]!;
      const distance = at - mention.end;
      if (distance > 2500) break;
      const person = this.#personOf(mention);
      person.gender ??= genderAt(this.#text, person.first, person.tokens);
      if (person.gender !== 0 && person.gender !== gender) continue;
      let score = -distance / 300 - seen * 0.15;
      if (this.#heads(mention.start)) score += 1.2;
      if (person.gender === gender) score += 0.8;
      if (mention.start > paragraph) score += 0.5;
      if (this.#hasSpoken(person, at)) score += 1;
      if (!best || score > best.score) best = { mention, person, score };
    }
    return best && { text: best.person.name, span: { start: best.mention.start, end: best.mention.end } };
  }

  /** Was the person a source in the last few hundred words? */
  #hasSpoken({ tokens }: Person, at: number): boolean {
    const last = tokens.at(-1) ?? '';
    for (let i = this.#heard.length - 1, seen = 0; i >= 0 && seen < 12; i--, seen++) {
      const { start, end } = this.#heard[i]!;
      if (end <= at && at - end < 1500 && this.#text.slice(start, end).toLowerCase().includes(last)) return true;
    }
    return false;
  }

  #heads(at: number): boolean {
    const before = this.#text.slice(Math.max(0, at - 40), at);
    return (
      /(?:^|[.!?][”"’')]*\s+|[,”"]\s)(?:(?:But|And|Still|So|Yet)\s)?(?:\p{Lu}[\p{L}.]*\s){0,3}$/u.test(before) ||
      at === 0
    );
  }
}

/** Of the last spans (in the order in which they were heard), the one that ends last and near before `at`. */
function lastEnding(spans: readonly Span[], at: number, fits: (span: Span) => boolean): Span | undefined {
  let best: Span | undefined;
  for (let i = spans.length - 1, seen = 0; i >= 0 && seen < 200; i--, seen++) {
    const span = spans[i]!;
    if (at - span.end >= FAR) continue;
    if (span.end <= at && (!best || span.end > best.end) && fits(span)) best = span;
  }
  return best;
}

/** 'They' of 'They’ve', in small letters. */
function bareWord(pronoun: string): string {
  let end = 0;
  while (end < pronoun.length && pronoun.charCodeAt(end) !== 39 && pronoun.charCodeAt(end) !== 0x2019) end++;
  return pronoun.slice(0, end).toLowerCase();
}

/** No small letter at its beginning or after a space, and not too many words: else it is no surname and no address with one. */
function mayBeShortName(phrase: string): boolean {
  if (phrase.length > 60) return false;
  let words = 1;
  for (let i = 0; i < phrase.length; i++) {
    if (i > 0 && phrase.charCodeAt(i - 1) !== 0x20) continue;
    const c = phrase.charCodeAt(i);
    if (c >= 97 && c <= 122) return false;
    if (i > 0 && ++words > 4) return false;
  }
  return true;
}

const inside =
  (quotes: readonly Span[]) =>
  (at: number): boolean => {
    const i = lastBefore(quotes, at) + 1;
    return i < quotes.length && quotes[i]!.start <= at && at < quotes[i]!.end;
  };

const lastBefore = (mentions: readonly Span[], at: number): number => {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** 'Kim Yong-hyun’s' → kim, yong, hyun. */
function nameTokens(name: string): string[] {
  const bare = /['’]s$/.test(name) ? name.slice(0, -2) : name;
  const tokens: string[] = [];
  for (const part of bare.toLowerCase().split(/[\s\u2010-\u2015-]+/)) {
    const token = part.endsWith('.') ? part.slice(0, -1) : part;
    if (token !== '') tokens.push(token);
  }
  return tokens;
}

const startsWith = (all: readonly string[], part: readonly string[]): boolean =>
  part.every((token, i) => all[i] === token);
const endsWith = (all: readonly string[], part: readonly string[]): boolean =>
  part.length <= all.length && part.every((token, i) => all[all.length - part.length + i] === token);
const inOrder = (all: readonly string[], part: readonly string[]): boolean => {
  let i = 0;
  for (const token of all) if (token === part[i]) i++;
  return i === part.length;
};

/** Runs of letters and digits. */
export function countWords(phrase: string): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < phrase.length; i++) {
    const c = phrase.charCodeAt(i);
    if (c >= 0x80 && !(c >= 0x2010 && c <= 0x203a)) return phrase.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    const letter = (c >= 48 && c <= 57) || ((c | 32) >= 97 && (c | 32) <= 122);
    if (letter && !inside) count++;
    inside = letter;
  }
  return count;
}

/** At most `mostSourceWords`: cut before a preposition, relative or comma; where there is none, behind the last word. */
export function cutWords(phrase: string): string {
  let cut = phrase;
  while (countWords(cut) > mostSourceWords) {
    const shorter = /^([^]*\S)(?:,\s|\s(?:who|which|of|for|in|at|from|with|to|on|and|near|about)\s)[^]*?$/u.exec(
      cut,
    )?.[1];
    if (!shorter || shorter.length >= cut.length) {
      const words = [...cut.matchAll(/[\p{L}\p{N}]+/gu)];
      return cut.slice(0, words[mostSourceWords]!.index).trimEnd();
    }
    cut = shorter.replace(/(?<![\s,])[\s,]+$/, '');
  }
  return cut;
}
