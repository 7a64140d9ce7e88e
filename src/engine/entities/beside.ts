/**
 * What stands right beside a name and says by the language what it is: an age between commas, the noun of a body, place or
 * ship before it, a point of the compass. Such a place settles the kind of the name, there and wherever the article has the
 * same words.
 */
import { WordTable } from '../lexicon';
import * as lists from '../lexicon/en/names/beside';
import { CAPITAL, CLITIC, NUMBER, SPACE_BEFORE, UPPER, WORD, type EntityType, type ParagraphText } from '../model';
import * as bit from './bits';
import type { WordFacts } from './facts';

const BODY_NOUN = 1;
const PLACE_NOUN = 2;
const COMPASS = 4;
const VESSEL_NOUN = 8;
const VESSEL_LETTERS = 16;
const VESSEL_VERB = 32;
const TRUST = 64;
const OFFICE_LETTERS = 128;
const BODY_PART = 256;
const PEOPLE = 512;
const TRADE = 1024;
const FAMILY = 2048;
const AREA = 4096;

const tables = new WeakMap<WordFacts, WordTable>();
function tableOf(facts: WordFacts): WordTable {
  let table = tables.get(facts);
  if (!table) {
    table = new WordTable(facts.vocabulary)
      .mark(lists.bodyNouns.split(' '), BODY_NOUN)
      .mark(lists.placeNouns.split(' '), PLACE_NOUN)
      .mark(lists.compassPoints.split(' '), COMPASS)
      .mark(lists.vesselNouns.split(' '), VESSEL_NOUN)
      .mark(lists.vesselLetters.split(' '), VESSEL_LETTERS)
      .mark(lists.vesselVerbs.split(' '), VESSEL_VERB)
      .mark(lists.trustNouns.split(' '), TRUST)
      .mark(lists.officeLetters.split(' '), OFFICE_LETTERS)
      .mark(lists.bodyParts.split(' '), BODY_PART)
      .mark(lists.peopleNouns.split(' '), PEOPLE)
      .mark(lists.companyTrades.split(' '), TRADE)
      .mark(lists.familyNouns.split(' '), FAMILY)
      .mark(lists.areaNouns.split(' '), AREA);
    tables.set(facts, table);
  }
  return table;
}

/** What is said of a stretch of words: its kind, how sure, and where the name ends. */
export interface Said {
  readonly type: EntityType;
  /** The place settles the name whatever the model said; else only what the model was free to say is changed. */
  readonly sure: boolean;
}

/** Reads what stands beside stretches of one sentence. */
export class Beside {
  readonly #table: WordTable;

  constructor(
    readonly facts: WordFacts,
    /** Does the article speak of ships? */
    readonly ships: boolean,
  ) {
    this.#table = tableOf(facts);
  }

  /** What is said of the words `first` to `end` of a paragraph, within its sentence's words. */
  of(paragraph: ParagraphText, first: number, end: number, from: number, to: number): Said | undefined {
    return this.#after(paragraph, first, end, to) ?? this.#before(paragraph, first, end, from, to);
  }

  #after({ words, text }: ParagraphText, first: number, end: number, to: number): Said | undefined {
    const { flags, start, id } = words;
    if (end - first > 1 && flags[end - 1]! & CAPITAL && this.#table.of(id[end - 1]!) & TRADE)
      return { type: 'organization', sure: true };
    if (end + 1 >= to) return undefined;
    const mark = text[start[end]!]!;
    if (mark === ',') {
      // Salma Idris, 34, …
      if (isAge(words, text, end + 1) && (end + 2 === to || /[,.)]/.test(text[start[end + 2]!]!))) {
        const next = end + 3 < to ? flags[end + 3]! : 0;
        if (!(next & NUMBER)) return { type: 'person', sure: true };
      }
      return this.#defined(words, text, end + 1, to);
    }
    if (mark === '(') {
      let i = end + 1;
      while (i < to && i - end < 8 && text[start[i]!] !== ')') i++;
      return i + 2 < to && text[start[i]!] === ')' && text[start[i + 1]!] === ','
        ? this.#defined(words, text, i + 2, to)
        : undefined;
    }
    if ((mark === '-' || mark === '‑') && !(flags[end]! & SPACE_BEFORE))
      return this.facts.vocabulary.wordOf(id[end + 1]!) === 'based' ? { type: 'place', sure: true } : undefined;
    if (flags[end]! & CAPITAL) return undefined;
    const bits = this.#table.of(id[end]!);
    if (bits & FAMILY) return { type: 'person', sure: true };
    return bits & AREA ? { type: 'place', sure: true } : undefined;
  }

  /** X, *a* savings *bank*, …; X, *the* ship's *captain*, …: by the last noun before the next comma or small word. */
  #defined(words: ParagraphText['words'], text: string, from: number, to: number): Said | undefined {
    const { flags, id, start } = words;
    if (!/^(?:a|an|the|his|her|its|their)$/.test(this.facts.vocabulary.wordOf(id[from]!))) return undefined;
    let head = -1;
    let i = from + 1;
    for (; i < to && i - from < 8; i++) {
      const f = flags[i]!;
      if (f & WORD && (this.facts.bitsOf(id[i]!) & bit.FUNCTION) !== 0) break;
      if (f & (WORD | NUMBER | CLITIC)) head = f & WORD && !(f & CAPITAL) ? i : head;
      else if (text[start[i]!] !== '-' && text[start[i]!] !== '’' && text[start[i]!] !== "'") break;
    }
    if (head < 0 || i >= to) return undefined;
    if (this.#table.of(id[head]!) & BODY_NOUN) return { type: 'organization', sure: true };
    return this.facts.bitsOf(id[head]!) & (bit.OFFICE | bit.KIN) && text[start[i]!] === ','
      ? { type: 'person', sure: true }
      : undefined;
  }

  /** A *man named* X, the *village called* X, the *captain, identified only as* X. */
  #called(words: ParagraphText['words'], text: string, at: number, from: number): Said | undefined {
    const { id, start } = words;
    const wordAt = (i: number): string => (i >= from ? this.facts.vocabulary.wordOf(id[i]!) : '');
    let i = at;
    if (wordAt(i) === 'as') {
      i--;
      if (/^(?:only|simply|just)$/.test(wordAt(i))) i--;
      if (!/^(?:named|identified|known)$/.test(wordAt(i))) return undefined;
    } else if (!/^(?:named|called)$/.test(wordAt(i))) return undefined;
    i--;
    if (i > from && text[start[i]!] === ',') i--;
    if (i < from || words.flags[i]! & CAPITAL) return undefined;
    const bits = this.#table.of(id[i]!);
    if (bits & VESSEL_NOUN) return { type: 'other', sure: true };
    if (bits & BODY_NOUN) return { type: 'organization', sure: true };
    if (bits & PLACE_NOUN) return { type: 'place', sure: true };
    return bits & PEOPLE || this.#isSomebody(words, i) ? { type: 'person', sure: true } : undefined;
  }

  #before(paragraph: ParagraphText, first: number, end: number, from: number, to: number): Said | undefined {
    const { words, text } = paragraph;
    const { flags, id, start } = words;
    const table = this.#table;
    if (end - first > 1 && this.isVesselLetters(id[first]!, flags[first]!)) return { type: 'other', sure: true };
    const at = first - 1;
    if (at < from || !(flags[first]! & SPACE_BEFORE)) return undefined;
    const f = flags[at]!;
    if (text[start[at]!] === ',' && first - from >= 3) {
      // her husband, Omar, has …
      if (end < to && text[start[end]!] === ',' && this.#isSomebody(words, at - 1))
        return { type: 'person', sure: true };
      return undefined;
    }
    if (!(f & WORD)) return undefined;
    const wordAt = (i: number): string => (i >= from ? this.facts.vocabulary.wordOf(id[i]!) : '');
    const word = wordAt(at);
    if (f & UPPER && table.of(id[at]!) & BODY_NOUN) return { type: 'organization', sure: true };
    if (f & CAPITAL)
      return word === 'the' && wordAt(at - 1) === 'told' ? { type: 'organization', sure: true } : undefined;
    const bits = table.of(id[at]!);
    if (bits & VESSEL_NOUN) return { type: 'other', sure: true };
    if (bits & BODY_NOUN) return { type: 'organization', sure: true };
    if (word === 'of' && at > from && table.of(id[at - 1]!) & BODY_PART) return { type: 'organization', sure: true };
    const called = end < to && flags[end]! & (CAPITAL | CLITIC) ? undefined : this.#called(words, text, at, from);
    if (called) return called;
    if (word === 'the' && this.ships) {
      if (/^(?:aboard|board)$/.test(wordAt(at - 1))) return { type: 'other', sure: true };
    }
    if (word === 'of' && at > from && table.of(id[at - 1]!) & (PLACE_NOUN | COMPASS) && !(flags[at - 1]! & CAPITAL))
      return { type: 'place', sure: (table.of(id[at - 1]!) & PLACE_NOUN) !== 0 };
    if (/^(?:in|near|outside)$/.test(word) && !(at > from && table.of(id[at - 1]!) & TRUST))
      // in Varn's view, in Batman: Varn, in Varn 2
      return end < to && (flags[end]! & (CLITIC | CAPITAL | NUMBER) || text[start[end]!] === ':')
        ? undefined
        : { type: 'place', sure: false };
    return undefined;
  }

  /** Does the article's *the* X *sank* name a ship? */
  isShip({ words }: ParagraphText, first: number, end: number, from: number, to: number): boolean {
    if (!this.ships || first <= from || end >= to) return false;
    const word = (i: number): string => (i < to ? this.facts.vocabulary.wordOf(words.id[i]!) : '');
    if (word(first - 1) !== 'the') return false;
    const went = word(end) === 'went' && word(end + 1) === 'down';
    return (went || (this.#table.of(words.id[end]!) & VESSEL_VERB) !== 0) && !(words.flags[end]! & CAPITAL);
  }

  /** Is the word, in small letters, what somebody is: an office, a trade, one of the family? */
  #isSomebody({ flags, id }: ParagraphText['words'], at: number): boolean {
    if ((flags[at]! & (WORD | CAPITAL)) !== WORD) return false;
    const bits = this.facts.bitsOf(id[at]!);
    const sense = this.facts.senseOf(id[at]!) & 31;
    if (this.#table.of(id[at]!) & (VESSEL_NOUN | BODY_NOUN)) return false;
    return (
      (bits & (bit.KIN | bit.OFFICE)) !== 0 ||
      ((bits & bit.ROLE) !== 0 && sense === PERSON_SENSE) ||
      /..(?:wo)?men$/.test(this.facts.vocabulary.wordOf(id[at]!))
    );
  }

  isBodyLetters(id: number, flags: number): boolean {
    return (flags & UPPER) !== 0 && (this.#table.of(id) & BODY_NOUN) !== 0;
  }
  isVesselNoun(id: number): boolean {
    return (this.#table.of(id) & VESSEL_NOUN) !== 0;
  }
  isOfficeLetters(id: number): boolean {
    return (this.#table.of(id) & OFFICE_LETTERS) !== 0;
  }
  isVesselLetters(id: number, flags: number): boolean {
    return this.ships && (flags & UPPER) !== 0 && (this.#table.of(id) & VESSEL_LETTERS) !== 0;
  }
}

/** WordNet's class of nouns for people. */
const PERSON_SENSE = 16;

/** A number from 5 to 110 in two or three figures, and nothing tied to it. */
function isAge({ flags, start, end }: ParagraphText['words'], text: string, i: number): boolean {
  if (!(flags[i]! & NUMBER) || !(flags[i]! & SPACE_BEFORE)) return false;
  const figures = text.slice(start[i], end[i]);
  return /^\d{1,3}$/.test(figures) && Number(figures) >= 5 && Number(figures) <= 110;
}
