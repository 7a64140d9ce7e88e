/**
 * Words of a paragraph → sentences. A stop, mark of question or of exclamation ends a sentence unless what stands before
 * it (abbreviation, initial, list number) or after it (small letter, comma) says that the sentence goes on. A quotation of
 * several sentences is split; closing quotes and brackets stay with the sentence they close.
 */
import { abbreviations, afterTime, namesWithMark, sentenceStarters, speechVerbs } from '../lexicon/en/abbreviations';
import { WordTable, type Vocabulary } from '../lexicon';
import { CAPITAL, DOTTED, NUMBER, PUNCTUATION, SPACE_BEFORE, UPPER, WORD, type Sentence, type Words } from '../model';
import { listItems } from './inlineLists';

const BEFORE_NAME = 1;
const BEFORE_NUMBER = 2;
const WITH_CAPITAL = 4;
const ANY_CASE = 8;
const INSIDE = 16;
const NAME_WITH_MARK = 32;
const AFTER_TIME = 64;
const STARTER = 128;
const SPEECH_VERB = 256;
const TIME = 512;
const UNIT_NOUN = 1024;
const CREDIT = 2048;

/** Nouns that take a letter after them, so that 'Plan B. Next' is no initial. */
const lettered =
  'plan vitamin hepatitis group class grade section category type point option team row exhibit schedule';

const tables = new WeakMap<Vocabulary, WordTable>();
function tableOf(vocabulary: Vocabulary): WordTable {
  let table = tables.get(vocabulary);
  if (!table) {
    const words = (list: string): string[] => list.split(' ');
    table = new WordTable(vocabulary)
      .mark(words(abbreviations.beforeName), BEFORE_NAME)
      .mark(words(abbreviations.beforeNumber), BEFORE_NUMBER)
      .mark(words(abbreviations.withCapital), WITH_CAPITAL)
      .mark(words(abbreviations.anyCase), ANY_CASE)
      .mark(words(abbreviations.inside), INSIDE)
      .mark(words(namesWithMark), NAME_WITH_MARK)
      .mark(words(afterTime), AFTER_TIME)
      .mark(words(sentenceStarters), STARTER)
      .mark(words(speechVerbs), SPEECH_VERB)
      .mark(words(lettered), UNIT_NOUN)
      .mark(words('image photo picture photograph credit'), CREDIT)
      .mark(['a.m.', 'p.m.', 'a.m', 'p.m', 'am', 'pm'], TIME);
    tables.set(vocabulary, table);
  }
  return table;
}

/** What a punctuation character is to the splitter, by char code. */
const STOP = 1; // .
const MARK = 2; // ? !
const WIDE = 3; // stops of East Asian writing: always an end
const ELLIPSIS = 4; // …
const STRAIGHT = 5; // " '
const CLOSER = 6; // ” ’ ) ] »
const OPENER = 7; // “ ‘ ( [ «
const GOES_ON = 8; // , ; : and dashes
const kinds = new Map<number, number>();
for (const [chars, kind] of [
  ['.', STOP],
  ['?!‼⁇⁈⁉', MARK],
  ['。．！？', WIDE],
  ['…', ELLIPSIS],
  ['"\'', STRAIGHT],
  ['”’)]»', CLOSER],
  ['“‘([«„‚¿¡', OPENER],
  [',;:–—', GOES_ON],
] as const)
  for (const char of chars) kinds.set(char.charCodeAt(0), kind);
const asciiKinds = Uint8Array.from({ length: 128 }, (_, c) => kinds.get(c) ?? 0);
const kindOf = (c: number): number => (c < 128 ? asciiKinds[c]! : (kinds.get(c) ?? 0));

export function splitSentences(text: string, words: Words, vocabulary: Vocabulary): Sentence[] {
  const { count, flags } = words;
  const look: Look = { text, words, table: tableOf(vocabulary) };
  const sentences: Sentence[] = [];
  let first = 0;
  let quoteOpen = false; // inside straight double quotes, by parity in this paragraph
  let items = listItems(text, words, 0);
  const close = (end: number): void => {
    sentences.push({ start: words.start[first]!, end: words.end[end - 1]!, firstWord: first, endWord: end });
    first = end;
    if (end < count) items = listItems(text, words, end) ?? items;
  };
  for (let i = 0; i < count; i++) {
    if (i > first && (items?.has(i) || isCreditLabel(look, i))) close(i);
    const f = flags[i]!;
    let kind: number;
    if (f & PUNCTUATION) {
      const c = text.charCodeAt(words.start[i]!);
      if (c === 34) quoteOpen = !quoteOpen;
      kind = kindOf(c);
      if (kind === 0 || kind > ELLIPSIS) continue;
    } else if (f & DOTTED && text.charCodeAt(words.end[i]! - 1) === 46) kind = STOP;
    else continue;
    const after = pastClosers(look, i + 1, quoteOpen);
    if (after < count && !endsHere(look, first, i, after, kind, quoteOpen)) continue;
    for (let k = i + 1; k < after; k++) if (text.charCodeAt(words.start[k]!) === 34) quoteOpen = !quoteOpen;
    if (after < count) close(after);
    i = after - 1;
  }
  if (first < count) close(count);
  return sentences;
}

interface Look {
  readonly text: string;
  readonly words: Words;
  readonly table: WordTable;
}

const charOf = ({ text, words }: Look, i: number): number => text.charCodeAt(words.start[i]!);
const kindAt = (look: Look, i: number): number => (look.words.flags[i]! & PUNCTUATION ? kindOf(charOf(look, i)) : 0);

/** The first word after `i` that is no further stop, closing quote, bracket or footnote number. */
function pastClosers(look: Look, i: number, quoteOpen: boolean): number {
  const { count, flags } = look.words;
  let open = quoteOpen;
  for (; i < count; i++) {
    const c = charOf(look, i);
    const kind = kindAt(look, i);
    const spaced = (flags[i]! & SPACE_BEFORE) !== 0;
    if (!spaced && kind >= STOP && kind <= ELLIPSIS) continue;
    if (kind === CLOSER && (!spaced || c !== 0x2019)) continue;
    if (kind === STRAIGHT && c === 34) {
      // with a space before it, it closes only what is open, and only when it does not lean on the next word
      if (!open || (spaced && i + 1 < count && !(flags[i + 1]! & SPACE_BEFORE))) return i;
      open = false;
      continue;
    }
    if (kind === STRAIGHT && !spaced) continue;
    if (c === 91 && !spaced && i + 2 < count && flags[i + 1]! & NUMBER && charOf(look, i + 2) === 93) {
      i += 2; // a footnote: said.[12]
      continue;
    }
    return i;
  }
  return i;
}

/** Does the mark at `stop` end the sentence that began at `first`, when `next` is what follows it and its closers? */
function endsHere(look: Look, first: number, stop: number, next: number, kind: number, quoteOpen: boolean): boolean {
  const { words, table } = look;
  const { flags, id } = words;
  if (kind === WIDE) return true;
  const nextKind = kindAt(look, next);
  if (nextKind === GOES_ON && !isDashBeforeSentence(look, next)) return false;
  if ((nextKind >= STOP && nextKind <= ELLIPSIS) || nextKind === CLOSER) return false; // '. . .'
  let word = next;
  while (word < words.count && flags[word]! & PUNCTUATION && opens(look, word)) word++;
  if (word === words.count) return true;
  const f = flags[word]!;
  const starter = (table.of(id[word]!) & STARTER) !== 0 && (f & CAPITAL) !== 0;
  if (!(flags[next]! & SPACE_BEFORE)) return isRunOn(look, stop, next, word, starter, quoteOpen);
  if (f & WORD && !(f & CAPITAL)) return hasInnerCapital(look, word) && isPlainEnd(look, first, stop, kind);

  const closed = next > stop + 1;
  if (kind === MARK) {
    if (closed && !starter && isSpeakerAhead(look, word)) return false;
    return starter || !(table.of(id[Math.max(first, stop - 1)]!) & NAME_WITH_MARK);
  }
  if (kind === ELLIPSIS || isDots(look, stop)) {
    if (starter || word > next || next - stop > 3) return true;
    return !(flags[firstDot(look, stop)]! & SPACE_BEFORE);
  }
  return stopEnds(look, first, stop, word, starter);
}

/** The stop after a word, number or initial, with a capital or a number after it. */
function stopEnds(look: Look, first: number, stop: number, word: number, starter: boolean): boolean {
  const { words, table } = look;
  const { flags, id } = words;
  const isNumber = (flags[word]! & NUMBER) !== 0;
  if (flags[stop]! & DOTTED) {
    if (starter || isLabel(look, word)) return true;
    if (table.of(id[stop]!) & TIME) return !isNumber && !(table.of(id[word]!) & AFTER_TIME);
    return false;
  }
  const before = stop - 1;
  if (before < first || flags[stop]! & SPACE_BEFORE || flags[before]! & PUNCTUATION) return true;
  if (flags[before]! & NUMBER) return before !== first; // '1. The first item'
  const bits = table.of(id[before]!);
  const capital = (flags[before]! & CAPITAL) !== 0;
  if (bits & INSIDE) return false;
  if (words.end[before]! - words.start[before]! === 1 && capital) {
    if (before === first) return false; // 'A. Weber said', also the list letter
    const earlier = table.of(id[before - 1]!);
    return starter || (earlier & UNIT_NOUN) !== 0;
  }
  if (bits & BEFORE_NAME && capital) {
    // 'on Main St. The', but never 'Mr. So'
    const place = words.end[before]! - words.start[before]! === 2;
    return starter && place && before > first && (flags[before - 1]! & CAPITAL) !== 0 && isPlaceLike(look, before);
  }
  if (bits & BEFORE_NUMBER && isNumber) return false;
  if ((bits & WITH_CAPITAL && capital) || bits & ANY_CASE) return (starter && !isNumber) || isLabel(look, word);
  return starter || !capital || before === first || !(flags[before - 1]! & CAPITAL) || !isWithoutVowel(look, before);
}

/** 'Karim Md*.* Noor': two or three letters that nobody could say, inside a name, are an abbreviation. */
function isWithoutVowel({ text, words }: Look, i: number): boolean {
  const length = words.end[i]! - words.start[i]!;
  if (length < 2 || length > 3) return false;
  return /^[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]+$/.test(text.slice(words.start[i], words.end[i]));
}

/** 'St.', 'Mt.' and 'Ft.' are also the end of an address. */
const isPlaceLike = (look: Look, i: number): boolean => (charOf(look, i) | 32) === 115;

/** 'Photo: Ann Weber' behind a caption that ends without a stop. */
const isCreditLabel = (look: Look, i: number): boolean =>
  (look.table.of(look.words.id[i]!) & CREDIT) !== 0 &&
  (look.words.flags[i]! & (CAPITAL | SPACE_BEFORE)) === (CAPITAL | SPACE_BEFORE) &&
  i + 2 < look.words.count &&
  charOf(look, i + 1) === 58 &&
  (look.words.flags[i + 2]! & CAPITAL) !== 0 &&
  (look.words.flags[i - 1]! & WORD) !== 0;

/** 'Image:' after an abbreviation begins something new. */
const isLabel = (look: Look, word: number): boolean => word + 1 < look.words.count && charOf(look, word + 1) === 58;

function isPlainEnd(look: Look, first: number, stop: number, kind: number): boolean {
  return kind === MARK || stopEnds(look, first, stop, stop + 1, false);
}

/** 'iPhone', 'eBay': a name that can begin a sentence. */
function hasInnerCapital({ text, words }: Look, i: number): boolean {
  for (let at = words.start[i]! + 1; at < words.end[i]!; at++) {
    const c = text.charCodeAt(at);
    if (c >= 65 && c <= 90) return true;
  }
  return false;
}

/** A stop without a space after it: 'in Kyiv.The minister', but not 'jane.doe@example.org' or 'example.com'. */
function isRunOn(look: Look, stop: number, next: number, word: number, starter: boolean, quoteOpen: boolean): boolean {
  const { words, table } = look;
  const { flags, id } = words;
  const before = stop - 1;
  if (before < 0 || flags[stop]! & (DOTTED | SPACE_BEFORE)) return false;
  const f = flags[word]!;
  if (!(f & WORD) || !(f & CAPITAL)) return false;
  if (word > next && kindAt(look, next) === STRAIGHT && quoteOpen) return false;
  const following = word + 1 < words.count && !(flags[word + 1]! & SPACE_BEFORE) ? charOf(look, word + 1) : 32;
  const title = (table.of(id[word]!) & BEFORE_NAME) !== 0; // in 'Tuesday.Mr. Weber' its own stop follows
  if (following === 64 || following === 47 || (following === 46 && !title) || following === 95 || following === 58)
    return false;
  const closed = next > stop + 1;
  if (closed || word > next || flags[before]! & NUMBER) return true;
  if (!(flags[before]! & WORD)) return false;
  if (table.of(id[before]!) & (BEFORE_NAME | INSIDE)) return false;
  const long = words.end[before]! - words.start[before]! > 1 && words.end[word]! - words.start[word]! > 1;
  if (!(flags[before]! & CAPITAL)) return long || starter;
  return (starter || title) && !(flags[before]! & UPPER && f & UPPER);
}

function opens(look: Look, i: number): boolean {
  const kind = kindAt(look, i);
  if (kind === OPENER || kind === STRAIGHT || kind === CLOSER) return true;
  const c = charOf(look, i);
  return c === 45 || c === 0x2013 || c === 0x2014 || c === 0x2022 || c === 42 || c === 35;
}

/** A dash with space around it and a capital after it, as before a wire's name or a list item. */
function isDashBeforeSentence(look: Look, i: number): boolean {
  const c = charOf(look, i);
  if (c !== 0x2013 && c !== 0x2014) return false;
  const { flags, count } = look.words;
  return i + 1 < count && (flags[i + 1]! & (CAPITAL | SPACE_BEFORE)) === (CAPITAL | SPACE_BEFORE);
}

/** After '?”' or '!”': a name of up to four words and a verb of saying. */
function isSpeakerAhead(look: Look, word: number): boolean {
  const { words, table } = look;
  for (let i = word; i < Math.min(words.count, word + 5); i++) {
    const f = words.flags[i]!;
    if (!(f & WORD)) {
      if (charOf(look, i) === 46 || charOf(look, i) === 45) continue;
      return false;
    }
    if (i > word && table.of(words.id[i]!) & SPEECH_VERB) return true;
    if (!(f & CAPITAL)) return false;
  }
  return false;
}

const isDots = (look: Look, stop: number): boolean =>
  firstDot(look, stop) < stop - 1 || (stop + 1 < look.words.count && isDot(look, stop) && isDot(look, stop + 1));
const isDot = (look: Look, i: number): boolean => (look.words.flags[i]! & PUNCTUATION) !== 0 && charOf(look, i) === 46;
function firstDot(look: Look, stop: number): number {
  let i = stop;
  while (i > 0 && isDot(look, i - 1)) i--;
  return i;
}
