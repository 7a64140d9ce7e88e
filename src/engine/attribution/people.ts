/** Who a source is: surnames and pronouns resolved to a name of the article where its text allows. */
import { femaleNames, femaleWords, maleNames, maleWords } from '../lexicon/en/givenNames';
import type { NameMention, Span } from '../model';

const MALE = 1;
const FEMALE = 2;
const genderOf = new Map<string, number>([
  ...femaleNames.map((name) => [name, FEMALE] as const),
  ...maleNames.map((name) => [name, MALE] as const),
]);
const genderOfRole = new Map<string, number>([
  ...femaleWords.map((word) => [word, FEMALE] as const),
  ...maleWords.map((word) => [word, MALE] as const),
]);

/** Most words of a printed source, counted as runs of letters and digits. */
const MOST_WORDS = 12;

export interface Person {
  /** The longest form of the name in the article. */
  readonly name: string;
  readonly tokens: readonly string[];
  readonly gender: number;
}

interface Mention extends Span {
  readonly person: Person;
  /** Stands at the head of its sentence or paragraph. */
  readonly subject: boolean;
}

export interface Resolved {
  readonly text: string;
  readonly span: Span;
}

export class People {
  readonly #text: string;
  readonly #byToken = new Map<string, Person[]>();
  readonly #mentions: Mention[] = [];
  readonly #groups: Span[] = [];
  readonly #bodies: Span[] = [];
  readonly #spoke: { readonly person: Person; readonly at: number }[] = [];

  constructor(text: string, names: readonly NameMention[], inQuote: (at: number) => boolean) {
    this.#text = text;
    const people = names.filter(({ type }) => type === 'person');
    const written = people.map((span) => ({ span, tokens: nameTokens(text.slice(span.start, span.end)) }));
    const full = [...written]
      .filter(({ span, tokens }) => tokens.length > 1 && /\s/.test(text.slice(span.start, span.end)))
      .sort((a, b) => a.span.start - b.span.start);
    const known = new Map<string, Person>();
    for (const { span, tokens } of full) {
      const key = tokens.join(' ');
      if (known.has(key)) continue;
      const person = { name: text.slice(span.start, span.end), tokens, gender: this.#genderAt(span, tokens) };
      known.set(key, person);
      for (const token of new Set([tokens[0]!, tokens.at(-1)!, ...(tokens.length > 2 ? tokens.slice(1) : [])]))
        this.#byToken.set(token, [...(this.#byToken.get(token) ?? []), person]);
    }
    for (const { span, tokens } of written) {
      if (tokens.length === 0 || inQuote(span.start)) continue;
      const person = known.get(tokens.join(' ')) ??
        this.#personCalled(tokens) ?? {
          name: text.slice(span.start, span.end),
          tokens,
          gender: this.#genderAt(span, tokens),
        };
      this.#mentions.push({ start: span.start, end: span.end, person, subject: this.#heads(span.start) });
    }
    for (const { start, end, type } of names)
      if (type === 'organization' && !inQuote(start)) this.#bodies.push({ start, end });
  }

  /** A source spoke at `at`: pronouns after it are likely to stand for the same person. */
  heard(span: Span, plural: boolean): void {
    if (plural) this.#groups.push(span);
    const mention = this.#mentions[lastBefore(this.#mentions, span.end)];
    if (mention && mention.start >= span.start) this.#spoke.push({ person: mention.person, at: span.start });
    else if (!plural) this.#bodies.push(span);
  }

  /** The noun phrase as a reader wants it: surnames and names with an address become full names. */
  fullName(phrase: string): string {
    const parts = phrase.split(/(,\s+and\s+|,\s+|\s+and\s+)/);
    if (parts.length > 1 && parts.length <= 7) {
      const whole = parts.map((part, i) => (i % 2 === 0 ? this.#fullOne(part) : part)).join('');
      return countWords(whole) <= MOST_WORDS ? whole : phrase;
    }
    return this.#fullOne(phrase);
  }

  #fullOne(phrase: string): string {
    const bare = phrase.replace(/^(?:Mr|Mrs|Ms|Miss|Sir|Madam|Lord|Lady)\.?\s+/, '');
    const tokens = nameTokens(bare);
    if (tokens.length === 0 || tokens.length > 2 || !/^[\p{Lu}][\p{L}.'’ -]*$/u.test(bare) || /\s\p{Ll}/u.test(bare))
      return phrase;
    const person = this.#personCalled(tokens);
    return person && person.tokens.length > tokens.length ? person.name : phrase;
  }

  #personCalled(tokens: readonly string[]): Person | undefined {
    const candidates = this.#byToken.get(tokens.at(-1)!) ?? [];
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
    const word = pronoun.toLowerCase().replace(/['’].*$/, '');
    if (word === 'he' || word === 'she') return this.#personBefore(at, word === 'he' ? MALE : FEMALE);
    if (word === 'they') return this.#nearest(this.#groups, at) ?? this.#nearest(this.#bodies, at);
    if (word === 'it') return this.#nearest(this.#bodies, at);
    return undefined;
  }

  #nearest(spans: readonly Span[], at: number): Resolved | undefined {
    let best: Span | undefined;
    for (let i = spans.length - 1, seen = 0; i >= 0 && seen < 200; i--, seen++) {
      const span = spans[i]!;
      if (span.end <= at && at - span.end < 800 && (!best || span.end > best.end)) best = span;
    }
    return best && { text: cutWords(this.fullName(this.#text.slice(best.start, best.end))), span: best };
  }

  #personBefore(at: number, gender: number): Resolved | undefined {
    let best: { mention: Mention; score: number } | undefined;
    let seen = 0;
    const recent = this.#spoke.slice(-12);
    const paragraph = this.#text.lastIndexOf('\n', at - 1);
    for (let i = lastBefore(this.#mentions, at); i >= 0 && seen < 14; i--, seen++) {
      const mention = this.#mentions[i]!;
      const distance = at - mention.end;
      if (distance > 2500) break;
      if (mention.person.gender !== 0 && mention.person.gender !== gender) continue;
      let score = -distance / 300 - seen * 0.15;
      if (mention.subject) score += 1.2;
      if (mention.person.gender === gender) score += 0.8;
      if (mention.start > paragraph) score += 0.5;
      if (recent.some(({ person, at: when }) => person === mention.person && when < at && at - when < 1500)) score += 1;
      if (!best || score > best.score) best = { mention, score };
    }
    return best && { text: best.mention.person.name, span: { start: best.mention.start, end: best.mention.end } };
  }

  #genderAt({ start }: Span, tokens: readonly string[]): number {
    const before = this.#text.slice(Math.max(0, start - 60), start).toLowerCase();
    // the address or role directly before the name, in the same phrase
    const phrase = /(?:\p{L}+\.? ){1,3}$/u.exec(before)?.[0].match(/\p{L}+/gu) ?? [];
    for (const word of phrase.reverse()) {
      const gender = genderOfRole.get(word);
      if (gender !== undefined) return gender;
    }
    return tokens.length > 1 ? (genderOf.get(tokens[0]!) ?? 0) : 0;
  }

  #heads(at: number): boolean {
    const before = this.#text.slice(Math.max(0, at - 40), at);
    return (
      /(?:^|[\n.!?][”"’')]*\s+|[,”"]\s)(?:(?:But|And|Still|So|Yet)\s)?(?:\p{Lu}[\p{L}.]*\s){0,3}$/u.test(before) ||
      at === 0
    );
  }
}

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

const nameTokens = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .match(/[\p{L}\p{N}][\p{L}\p{N}'’.]*/gu)
    ?.map((token) => token.replace(/\.$/, '')) ?? [];

const startsWith = (all: readonly string[], part: readonly string[]): boolean =>
  part.every((token, i) => all[i] === token);
const endsWith = (all: readonly string[], part: readonly string[]): boolean =>
  part.length <= all.length && part.every((token, i) => all[all.length - part.length + i] === token);
const inOrder = (all: readonly string[], part: readonly string[]): boolean => {
  let i = 0;
  for (const token of all) if (token === part[i]) i++;
  return i === part.length;
};

export const countWords = (phrase: string): number => phrase.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** At most twelve words: cut before a preposition, relative or comma, and if none helps, hard. */
export function cutWords(phrase: string): string {
  let cut = phrase;
  while (countWords(cut) > MOST_WORDS) {
    const shorter = /^([^]*\S)(?:,\s|\s(?:who|which|of|for|in|at|from|with|to|on|and|near|about)\s)[^]*?$/u.exec(
      cut,
    )?.[1];
    if (!shorter || shorter.length >= cut.length) {
      const words = [...cut.matchAll(/[\p{L}\p{N}]+/gu)];
      return cut.slice(0, words[MOST_WORDS]!.index).trimEnd();
    }
    cut = shorter.replace(/[\s,]+$/, '');
  }
  return cut;
}
