/** Kinds of names settled by what stands beside them, in the whole article: what one place says holds for the same words elsewhere. */
import { CAPITAL, NUMBER, SPACE_BEFORE, UPPER, WORD, type EntityType, type PlacedParagraph } from '../model';
import { Beside, type Said } from './beside';
import * as bit from './bits';
import type { WordFacts } from './facts';
import { toMention } from './mentions';
import type { PlacedName } from './placed';

export interface Introduced {
  readonly placed: readonly PlacedName[];
  /** Kinds of words that some place of the article settled for sure, by `keyOfWords`. */
  readonly kinds: ReadonlyMap<string, EntityType>;
}

export const keyOfWords = (id: Uint32Array, first: number, end: number): string => id.subarray(first, end).join(' ');

const knownPlace = bit.COUNTRY | bit.CAPITAL_CITY | bit.LARGE_CITY | bit.REGION;

/** Most words of a name that is made of what the model left outside. */
const longest = 5;

export function introduced(
  placed: readonly PlacedName[],
  paragraphs: readonly PlacedParagraph[],
  headlines: Uint8Array,
  sport: boolean,
  facts: WordFacts,
): Introduced {
  if (sport) return { placed, kinds: new Map() };
  const reader = new Reader(placed, paragraphs, facts);
  paragraphs.forEach((_, p) => {
    if (headlines[p] === 0) reader.read(p);
  });
  return reader.finish();
}

class Reader {
  readonly #beside: Beside;
  /** Words of persons with more than one name, a title or a role. */
  readonly #persons = new Set<number>();
  /** Single names that say something: *in* makes no place of them. */
  readonly #speakers = new Set<number>();
  readonly #kinds = new Map<string, EntityType | undefined>();
  /** Keys that a sure place settled; what is only retyped elsewhere is not looked for there. */
  readonly #sure = new Set<string>();
  readonly #out: PlacedName[] = [];
  readonly #byParagraph: PlacedName[][];
  readonly #ships: boolean;

  constructor(
    placed: readonly PlacedName[],
    readonly paragraphs: readonly PlacedParagraph[],
    readonly facts: WordFacts,
  ) {
    this.#byParagraph = paragraphs.map(() => []);
    for (const one of placed) {
      this.#byParagraph[one.paragraph]!.push(one);
      const { id, count } = paragraphs[one.paragraph]!.paragraph.words;
      if (one.end - one.first > 1 || one.name.role !== null) {
        if (one.name.type === 'person') for (let i = one.first; i < one.end; i++) this.#persons.add(id[i]!);
      } else if (one.end < count && facts.bitsOf(id[one.end]!) & bit.SAYING) this.#speakers.add(id[one.first]!);
    }
    const probe = new Beside(facts, false);
    this.#ships = paragraphs.some(({ paragraph: { words } }) => {
      for (let i = 0; i < words.count; i++)
        if ((words.flags[i]! & (WORD | CAPITAL)) === WORD && probe.isVesselNoun(words.id[i]!)) return true;
      return false;
    });
    this.#beside = new Beside(facts, this.#ships);
  }

  read(p: number): void {
    const { paragraph } = this.paragraphs[p]!;
    const { words } = paragraph;
    const names = this.#byParagraph[p]!;
    let n = 0;
    for (const { firstWord, endWord } of paragraph.sentences) {
      for (let i = firstWord; i < endWord;) {
        while (n < names.length && names[n]!.end <= i) n++;
        const name = n < names.length && names[n]!.first <= i ? names[n] : undefined;
        if (!name && (words.flags[i]! & (WORD | CAPITAL)) !== (WORD | CAPITAL)) {
          i++;
          continue;
        }
        const run = this.#runFrom(p, i, endWord);
        if (run > i + 1 && run - i <= longest && this.#beside.isVesselLetters(words.id[i]!, words.flags[i]!)) {
          this.#set(p, i, run, 'other', words.id);
          i = run;
          continue;
        }
        if (name) {
          this.#readName(p, name, run, firstWord, endWord);
          i = name.end;
        } else {
          const next = n < names.length ? names[n]!.first : endWord;
          i = this.#readRun(p, i, run, next, firstWord, endWord);
        }
      }
    }
  }

  /** End of the words with capitals from `first` on that may be one name; titles, days and small words end it. */
  #runFrom(p: number, first: number, to: number): number {
    const { flags, id } = this.paragraphs[p]!.paragraph.words;
    let end = first;
    while (end < to && (flags[end]! & (WORD | CAPITAL)) === (WORD | CAPITAL)) {
      const bits = this.facts.bitsOf(id[end]!);
      if (bits & (bit.FUNCTION | bit.CALENDAR | bit.DEMONYM)) break;
      if (bits & (bit.HONORIFIC | bit.OFFICE) && !(bits & (bit.FIRST_NAME | bit.SURNAME))) break;
      if (end > first && !(flags[end]! & SPACE_BEFORE)) break;
      end++;
      // Cassa di Risparmio
      if (end > first && end + 1 < to && this.#isParticle(id[end]!, flags[end]!) && flags[end + 1]! & CAPITAL) end++;
    }
    return end;
  }

  #isParticle(id: number, flags: number): boolean {
    return (
      (flags & (WORD | CAPITAL)) === WORD &&
      /^(?:d[aeiou]|del|della|des|do|dos|la|le)$/.test(this.facts.vocabulary.wordOf(id))
    );
  }

  /** A name of the model: is it of another kind, or does it go on? */
  #readName(p: number, one: PlacedName, run: number, from: number, to: number): void {
    const { paragraph } = this.paragraphs[p]!;
    if (one.name.type === 'nationality') {
      this.#readNation(p, one, from, to);
      return;
    }
    const { id, flags } = paragraph.words;
    // the NGO Varn Aid: the letters say what it is
    if (one.end - one.first > 1 && this.#beside.isBodyLetters(id[one.first]!, flags[one.first]!)) {
      this.#set(p, one.first + 1, one.end, 'organization', id);
      return;
    }
    // Mr. Varn: somebody, wherever the article says Varn
    if (one.name.type === 'person' && one.end - one.first === 1 && this.#isAddressed(p, one.first, from)) {
      this.#note(keyOfWords(id, one.first, one.end), 'person', true);
      return;
    }
    const said = this.#saidOf(p, one.first, one.end, from, to);
    if (!said) return;
    if (
      said.type === one.name.type &&
      one.end - one.first === 1 &&
      !this.#persons.has(id[one.first]!) &&
      !this.#speakers.has(id[one.first]!)
    )
      this.#note(keyOfWords(id, one.first, one.end), said.type, said.sure);
    if (!this.#mayBe(p, one, said)) return;
    // the bank [Varn] Kredit: the noun introduces all of it
    const end = said.type === 'organization' && run > one.end && run - one.first <= longest ? run : one.end;
    if (said.type === one.name.type && end === one.end) return;
    if (end > one.end && this.#byParagraph[p]!.some(({ first }) => first >= one.end && first < end)) return;
    this.#set(p, one.first, end, said.type, paragraph.words.id, said.sure);
  }

  #isAddressed(p: number, first: number, from: number): boolean {
    const { words, text } = this.paragraphs[p]!.paragraph;
    const at = first - (first > from && text[words.start[first - 1]!] === '.' ? 2 : 1);
    return at >= from && this.facts.addressOf(words.id[at]!);
  }

  /** The Elmish List, a small party: a nationality that is the first word of a body's name. */
  #readNation(p: number, { first, end }: PlacedName, from: number, to: number): void {
    const { words } = this.paragraphs[p]!.paragraph;
    const run = this.#runFrom(p, end, to);
    if (
      run === end ||
      run - first > longest ||
      first === from ||
      this.#byParagraph[p]!.some((one) => one.first >= end && one.first < run)
    )
      return;
    if (this.#beside.of(this.paragraphs[p]!.paragraph, first, run, from, to)?.type === 'organization')
      this.#set(p, first, run, 'organization', words.id);
  }

  /** Words the model left outside, up to the next name. @returns the word to go on with */
  #readRun(p: number, first: number, run: number, next: number, from: number, to: number): number {
    const { paragraph } = this.paragraphs[p]!;
    const { words } = paragraph;
    const end = Math.min(run, next);
    const goOn = Math.max(first + 1, end);
    if (end <= first || end - first > longest || end < run) return goOn;
    if (end < to && (words.flags[end]! & CAPITAL || (this.#isTie(p, end) && !this.#isBased(p, end)))) return goOn;
    if (first > from && words.flags[first - 1]! & CAPITAL && !this.#isThe(words.id[first - 1]!)) return goOn;
    const said = this.#saidOf(p, first, end, from, to);
    if (!said || (first === from && said.type !== 'other')) return goOn;
    const { id, flags } = words;
    const single = end - first === 1;
    const bits = this.facts.bitsOf(id[first]!);
    const ordinary = bits & (bit.ORDINARY | bit.LANGUAGE) && !(said.type === 'organization' && bits & bit.SURNAME);
    if (single && (ordinary || words.end[first]! - words.start[first]! < 3)) return goOn;
    if (single && flags[first]! & UPPER && (this.#beside.isOfficeLetters(id[first]!) || said.type !== 'organization'))
      return goOn;
    if (!said.sure && (!single || bits & ~bit.PLACE)) return goOn;
    this.#set(p, first, end, said.type, id, said.sure);
    return goOn;
  }

  #isBased(p: number, i: number): boolean {
    const { id, count } = this.paragraphs[p]!.paragraph.words;
    return i + 1 < count && this.facts.vocabulary.wordOf(id[i + 1]!) === 'based';
  }

  /** Does a hyphen or the like go on from here to another word? */
  #isTie(p: number, i: number): boolean {
    const { words, text } = this.paragraphs[p]!.paragraph;
    return /[-‐‑/&]/.test(text[words.start[i]!]!) && i + 1 < words.count && !(words.flags[i + 1]! & SPACE_BEFORE);
  }

  #isThe = (id: number): boolean => this.facts.vocabulary.wordOf(id) === 'the';

  #saidOf(p: number, first: number, end: number, from: number, to: number): Said | undefined {
    const { paragraph } = this.paragraphs[p]!;
    return (
      this.#beside.of(paragraph, first, end, from, to) ??
      (this.#beside.isShip(paragraph, first, this.#withNumber(p, first, end, to), from, to)
        ? { type: 'other', sure: true }
        : undefined)
    );
  }

  /** Past the number of a ship: Varn Star *9*. */
  #withNumber(p: number, first: number, end: number, to: number): number {
    const { flags } = this.paragraphs[p]!.paragraph.words;
    return end > first && end < to && (flags[end]! & (NUMBER | SPACE_BEFORE)) === (NUMBER | SPACE_BEFORE)
      ? end + 1
      : end;
  }

  /** May the model's name be of the kind that stands beside it? What the lexicons know stays. */
  #mayBe(p: number, { name, first, end }: PlacedName, { type, sure }: Said): boolean {
    const { id } = this.paragraphs[p]!.paragraph.words;
    if (name.type === 'nationality' || name.type === 'event' || name.type === 'product') return false;
    const last = this.facts.bitsOf(id[end - 1]!);
    const known = end - first === 1 ? last : this.facts.phraseBits(this.#phrase(id, first, end));
    const body =
      (last & (bit.ORGANIZATION_HEAD | bit.ORGANIZATION_SUFFIX)) |
      (known & (bit.KNOWN_ORGANIZATION | bit.MEDIA | bit.TEAM));
    const firstBits = this.facts.bitsOf(id[first]!);
    switch (type) {
      case 'nationality':
      case 'event':
      case 'product':
        return false;
      case 'person':
        return (
          !body &&
          !(known & (bit.COUNTRY | bit.LARGE_CITY | bit.REGION | bit.CAPITAL_CITY)) &&
          !(last & bit.PLACE_HEAD) &&
          end - first <= 3
        );
      case 'place':
        if (name.type === 'organization') return sure && !body;
        if (name.type !== 'person' || firstBits & (bit.FIRST_NAME | bit.HONORIFIC)) return false;
        return (sure || (end - first === 1 && !this.#speakers.has(id[first]!))) && !this.#isPerson(id, first, end);
      case 'organization':
        return name.type === 'place'
          ? !(known & (bit.COUNTRY | bit.CAPITAL_CITY | bit.LARGE_CITY | bit.REGION))
          : !(firstBits & (bit.FIRST_NAME | bit.HONORIFIC)) && !this.#isPerson(id, first, end);
      case 'other':
        return (
          !(end - first > 1 && firstBits & bit.FIRST_NAME) &&
          !(known & (bit.COUNTRY | bit.KNOWN_ORGANIZATION | bit.MEDIA)) &&
          !(last & bit.ORGANIZATION_SUFFIX) &&
          name.role === null
        );
    }
  }

  #isPerson(id: Uint32Array, first: number, end: number): boolean {
    if (end - first > 1) return false;
    return this.#persons.has(id[first]!);
  }

  #phrase(id: Uint32Array, first: number, end: number): string {
    let phrase = this.facts.keyOf(id[first]!);
    for (let i = first + 1; i < end; i++) phrase += ' ' + this.facts.keyOf(id[i]!);
    return phrase;
  }

  #set(p: number, first: number, end: number, type: EntityType, id: Uint32Array, sure = true): void {
    const key = keyOfWords(id, first, end);
    this.#note(key, type, sure);
    if (
      type === 'other' &&
      end - first > 1 &&
      this.#beside.isVesselLetters(id[first]!, this.paragraphs[p]!.paragraph.words.flags[first]!)
    )
      this.#note(keyOfWords(id, first + 1, end), type, sure);
    this.#place(p, first, end, type);
  }

  /** Two places that say two kinds settle nothing elsewhere. */
  #note(key: string, type: EntityType, sure: boolean): void {
    if (sure) this.#sure.add(key);
    this.#kinds.set(key, this.#kinds.has(key) && this.#kinds.get(key) !== type ? undefined : type);
  }

  #place(p: number, first: number, end: number, type: EntityType): void {
    const { start, paragraph } = this.paragraphs[p]!;
    const to = paragraph.sentences.find((s) => s.firstWord <= first && first < s.endWord)?.endWord ?? end;
    const last = type === 'other' ? this.#withNumber(p, first, end, to) : end;
    const name = toMention(paragraph, { first, end: last, type, margin: 2 }, this.facts);
    const names = this.#byParagraph[p]!;
    const before = names.filter((one) => one.end <= first || one.first >= last);
    before.push({
      name: { ...name, start: name.start + start, end: name.end + start },
      paragraph: p,
      first,
      end: last,
    });
    this.#byParagraph[p] = before.sort((a, b) => a.first - b.first);
  }

  finish(): Introduced {
    const kinds = new Map<string, EntityType>();
    for (const [key, type] of this.#kinds) if (type) kinds.set(key, type);
    if (kinds.size > 0)
      this.#byParagraph.forEach((names, p) => {
        const { id } = this.paragraphs[p]!.paragraph.words;
        for (const { name, first, end } of names) {
          const type = kinds.get(keyOfWords(id, first, end));
          if (!type || type === name.type || name.type === 'nationality' || name.role !== null) continue;
          if (type !== 'person' || !(this.facts.bitsOf(id[first]!) & knownPlace)) this.#place(p, first, end, type);
        }
      });
    for (const names of this.#byParagraph) this.#out.push(...names);
    return { placed: this.#out, kinds: new Map([...kinds].filter(([key]) => this.#sure.has(key))) };
  }
}
