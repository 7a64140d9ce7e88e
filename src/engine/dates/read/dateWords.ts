/** The date words of the lexicon by vocabulary number: one table of class bits, and the values of each class. */
import { WordTable, type Vocabulary } from '../../lexicon';
import * as calendar from '../../lexicon/en/calendar';
import * as lists from '../../lexicon/en/dateWords';
import { holidays } from '../../lexicon/en/holidays';
import type { DateUnit, DayPart, Season } from '../../model';
import { splitWords } from '../../text';

export const MONTH = 1;
export const WEEKDAY = 2;
export const UNIT = 4;
export const TURN = 8;
export const ORDINAL = 16;
export const COUNT = 32;
export const DAYPART = 64;
export const DEICTIC = 128;
export const SEASON = 256;
export const PART = 512;
/** The first word of a phrase that is a date by itself: a holiday, 'at present'. */
export const PHRASE = 1024;
export const VAGUE = 2048;
export const MERIDIEM = 4096;
export const ZONE = 8192;
export const CODE = 16384;
export const SUFFIX = 1 << 15;
/** Words before which a bare year is a date. */
export const DATING = 1 << 16;
export const DASH = 1 << 17;
export const TO = 1 << 18;
export const NUMBERED = 1 << 19;
export const HEDGE = 1 << 20;
export const THE = 1 << 21;
export const DECADE = 1 << 22;
export const DOUBTFUL = 1 << 23;
export const COUNTED = 1 << 24;
export const PLURAL = 1 << 25;
export const DATING_MONTH = 1 << 26;
export const SET = 1 << 27;
export const FISCAL = 1 << 28;
export const NAME_TOO = 1 << 29;
export const PART_OF = 1 << 30;

/** The second word of a date whose first word is everywhere: 'the near future', 'a full year', 'some time'. */
export const SECOND = 1 << 31;

/** Classes a date may begin with. */
export const STARTS =
  MONTH |
  WEEKDAY |
  UNIT |
  TURN |
  ORDINAL |
  COUNT |
  DAYPART |
  DEICTIC |
  SEASON |
  PART |
  PHRASE |
  VAGUE |
  CODE |
  THE |
  DECADE |
  SET |
  FISCAL;

export interface Phrase {
  /** Numbers of the words after the first. */
  readonly rest: readonly number[];
  readonly holiday: string | null;
  readonly vague: 'past' | 'now' | 'future' | null;
}

const marks = (text: string): readonly string[] => text.split(' ');

export class DateWords {
  readonly table: WordTable;
  readonly month = new Map<number, number>();
  readonly weekday = new Map<number, number>();
  readonly unit = new Map<number, DateUnit>();
  readonly turn = new Map<number, { readonly turn: -1 | 0 | 1; readonly from: 'now' | 'text' }>();
  readonly indefinite = new Map<number, -1 | 1>();
  readonly ordinal = new Map<number, number>();
  readonly count = new Map<number, number | null>();
  readonly dayPart = new Map<number, DayPart>();
  readonly deictic = new Map<number, number>();
  readonly season = new Map<number, Season>();
  readonly part = new Map<number, 'early' | 'middle' | 'late' | 'rest'>();
  readonly vague = new Map<number, 'past' | 'now' | 'future'>();
  readonly code = new Map<number, { readonly n: number; readonly of: 4 | 2 }>();
  readonly decade = new Map<number, number>();
  /** Phrases by their first word, longest first. */
  readonly phrases = new Map<number, Phrase[]>();
  readonly papers: ReadonlySet<number>;
  readonly #ids: Record<string, number> = Object.create(null) as Record<string, number>;

  constructor(readonly vocabulary: Vocabulary) {
    const table = (this.table = new WordTable(vocabulary));
    const put = <T>(map: Map<number, T>, word: string, value: T, bits: number): void => {
      table.mark([word], bits);
      map.set(vocabulary.add(word), value);
    };
    calendar.months.forEach((names, i) => names.forEach((name) => put(this.month, name, i + 1, MONTH)));
    table.mark(calendar.doubtfulMonths, DOUBTFUL).mark(calendar.monthsAsNames, NAME_TOO);
    calendar.weekdays.forEach((names, i) =>
      names.forEach((name) => put(this.weekday, name, i + 1, WEEKDAY | (name.endsWith('days') ? PLURAL : 0))),
    );
    table.mark(calendar.doubtfulWeekdays, DOUBTFUL);
    for (const [unit, names] of entries(calendar.units)) for (const name of names) put(this.unit, name, unit, UNIT);
    for (const [unit, names] of entries(calendar.unitPlurals))
      for (const name of names) put(this.unit, name, unit, UNIT | PLURAL);
    for (const [part, names] of entries(calendar.dayParts))
      for (const name of names) put(this.dayPart, name, part, DAYPART);
    for (const [season, names] of entries(calendar.seasons))
      for (const name of names) put(this.season, name, season, SEASON);
    for (const [word, value] of entries(lists.turns)) put(this.turn, word, value, TURN);
    for (const [word, value] of entries(lists.indefiniteTurns)) put(this.indefinite, word, value, TURN);
    for (const [word, value] of entries(lists.ordinals)) put(this.ordinal, word, value, ORDINAL);
    for (const [word, value] of entries(lists.counts)) put(this.count, word, value, COUNT);
    for (const [word, value] of entries(lists.deictics)) put(this.deictic, word, value, DEICTIC);
    for (const [word, value] of entries(lists.parts)) put(this.part, word, value, PART);
    table.mark(lists.partsWithOf, PART_OF);
    for (const [word, value] of entries(lists.vagueTimes)) put(this.vague, word, value, VAGUE);
    for (const { code, n, of } of calendar.quarterCodes) put(this.code, code, { n, of }, CODE);
    for (const [word, value] of entries(calendar.decades)) put(this.decade, word, value, DECADE);
    table
      .mark(marks('am pm a.m. p.m. a.m p.m'), MERIDIEM)
      .mark(Object.keys(calendar.zones), ZONE)
      .mark(marks('st nd rd th'), SUFFIX)
      .mark(marks('- – — ‐ ‑ ~'), DASH)
      .mark(marks('to through until till thru til'), TO)
      .mark(lists.datingWords, DATING)
      .mark(lists.datingMonths, DATING_MONTH)
      .mark(lists.numberedThings, NUMBERED)
      .mark(lists.hedges, HEDGE)
      .mark(lists.countedPlurals, COUNTED)
      .mark(['the'], THE)
      .mark(['every', 'each'], SET)
      .mark(['fiscal'], FISCAL)
      .mark(["'", '‘'], DECADE)
      .mark(
        marks(
          "full whole calendar academic school financial trading business working election more short long very or o'clock oclock thousand of in on part half portion minutes other single year-ago",
        ),
        SECOND,
      );
    this.papers = new Set(lists.afterWeekdayNames.map((word) => vocabulary.add(word)));
    for (const { names, rule } of holidays)
      for (const name of names) this.#addPhrase(name, rule ? names[0]! : name, null);
    for (const { words, when } of lists.vaguePhrases) this.#addPhrase(words, null, when);
    for (const list of this.phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  }

  /** Number of a word the grammar names. */
  id(word: string): number {
    return this.#ids[word] ?? (this.#ids[word] = this.vocabulary.add(word));
  }

  #addPhrase(text: string, holiday: string | null, vague: Phrase['vague']): void {
    const { id } = splitWords(text, this.vocabulary);
    const [first, ...rest] = id;
    const list = this.phrases.get(first!) ?? [];
    list.push({ rest, holiday, vague });
    this.phrases.set(first!, list);
    this.table.mark([this.vocabulary.wordOf(first!)], PHRASE);
    if (rest.length > 0) this.table.mark([this.vocabulary.wordOf(rest[0]!)], SECOND);
  }
}

const entries = <K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] => Object.entries(record) as [K, V][];
