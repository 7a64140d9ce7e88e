/**
 * What is seen at a word of a region, as rows of the weight table. Templates look at shape, lexicon classes, the ordinary
 * words around and short affixes; the identity of a word that is not ordinary vocabulary is never used, so no name is
 * learned by heart.
 */
import { CAPITAL, PUNCTUATION, type ParagraphText, type Sentence } from '../model';
import * as bit from './bits';
import type { WordFacts } from './facts';
import { ALL_UPPER, classOf, DOT, EDGE, lineOf, LOWER, POSSESSIVE, settingOf, shapeOf, WITH_DOTS } from './shape';
import { beginTag, insideTag, OUTSIDE, tagTypes } from './tags';

export const rowBits = 17;

/** Lists whose entries of several words are names as they stand. */
const listed = bit.PLACE | bit.KNOWN_ORGANIZATION | bit.MEDIA | bit.TEAM;

/** The view of one sentence that templates need, filled once per sentence. */
export class SentenceView {
  #shape = new Int32Array(256);
  #class = new Int32Array(256);
  #line = 0;
  #bits = new Uint32Array(256);
  #phrase = new Uint32Array(256);
  /** 1 at the first, 2 at the other words of a country's official name. */
  #official = new Uint8Array(256);
  #first = 0;
  #end = 0;
  #setting = 0;
  #paragraph!: ParagraphText;
  #count = 0;
  #rows = new Uint32Array(192);

  constructor(readonly facts: WordFacts) {}

  set(paragraph: ParagraphText, sentence: Sentence): void {
    this.#paragraph = paragraph;
    this.#first = sentence.firstWord;
    this.#end = sentence.endWord;
    const length = this.#end - this.#first;
    if (length > this.#shape.length) {
      this.#shape = new Int32Array(length * 2);
      this.#class = new Int32Array(length * 2);
      this.#bits = new Uint32Array(length * 2);
      this.#phrase = new Uint32Array(length * 2);
      this.#official = new Uint8Array(length * 2);
    }
    this.#setting = settingOf(paragraph, sentence);
    this.#line = lineOf(paragraph, sentence);
    const { id } = paragraph.words;
    for (let i = 0; i < length; i++) {
      const bits = this.facts.bitsOf(id[this.#first + i]!);
      const shape = shapeOf(paragraph, this.#first + i);
      this.#bits[i] = bits;
      this.#shape[i] = shape;
      this.#class[i] = classOf(bits, shape);
    }
    this.#phrase.fill(0, 0, length);
    this.#official.fill(0, 0, length);
    this.#markPhrases(length);
  }

  /** Longest entries of several words first, from left to right; each word gets the entry's bits and whether it leads. */
  #markPhrases(length: number): void {
    const { words } = this.#paragraph;
    for (let i = 0; i < length; i++) {
      if (!(words.flags[this.#first + i]! & CAPITAL)) continue;
      const longest = this.facts.longestPhrase(words.id[this.#first + i]!);
      if (longest === 0) continue;
      const found = this.#phraseAt(i, length, longest);
      if (!found) continue;
      for (let k = i; k < found.end; k++) this.#phrase[k] = found.bits | (k === i ? 0 : 1 << 31);
      // The long official name of a country is nothing else.
      if (found.bits & bit.COUNTRY && found.end - i >= 4) this.#official.fill(2, i, found.end).fill(1, i, i + 1);
      i = found.end - 1;
    }
  }

  #phraseAt(from: number, length: number, longest: number): { end: number; bits: number } | undefined {
    const { words } = this.#paragraph;
    let key = this.facts.keyOf(words.id[this.#first + from]!);
    let best: { end: number; bits: number } | undefined;
    let parts = 1;
    for (let k = from + 1; k < length && parts < longest; k++) {
      const w = this.#first + k;
      if (words.flags[w]! & PUNCTUATION) {
        const c = this.#shape[k]! - 32;
        if (c === 45 || c === 46) continue;
        if (c !== 38) break;
      }
      key += ' ' + this.facts.keyOf(words.id[w]!);
      parts++;
      const bits = this.facts.phraseBits(key);
      if (bits) best = { end: k + 1, bits };
    }
    return best;
  }

  /** How many rows the last `rowsAt` gave. */
  get rowCount(): number {
    return this.#count;
  }

  /** Rows of the word: the first `rowCount` places of one array, valid until the next call. */
  rowsAt(word: number, regionFirst: number, regionEnd: number): Uint32Array {
    const rows = this.#rows;
    this.#count = 0;
    const at = word - this.#first;
    const { id } = this.#paragraph.words;
    const bits = this.#bits[at]!;
    const shape = this.#shape[at]!;
    const kind = this.#class[at]!;
    // The dot of an abbreviation (Gen., J.) is looked through.
    const skip = at > 1 && this.#shape[at - 1] === DOT && this.#bits[at - 2]! & (bit.HONORIFIC | bit.OFFICE) ? 1 : 0;
    const left = at - 1 - skip;
    const before = left >= 0 ? this.#class[left]! : EDGE;
    const after = word + 1 < this.#end ? this.#class[at + 1]! : EDGE;
    const before2 = left > 0 ? this.#class[left - 1]! : EDGE;
    const after2 = word + 2 < this.#end ? this.#class[at + 2]! : EDGE;
    const initial = at === 0 || (at === 1 && this.#shape[0]! >= 32) ? 1 : 0;
    const setting = this.#setting;
    const known = this.facts;

    this.#add(1, 0);
    this.#add(2, shape * 8 + setting * 2 + initial);
    this.#add(3, kind * 8 + setting * 2 + initial);
    this.#add(32, kind * 4 + this.#line);
    this.#bitsAt(4, bits, setting === 0 ? initial : 2);
    const identity = known.identityOf(id[word]!);
    if (identity) {
      this.#add(5, identity);
      this.#add(6, identity ^ ((shape + 1) * 0x1f35));
    } else {
      this.#add(7, known.suffixOf(id[word]!));
      this.#add(8, known.prefixOf(id[word]!));
      this.#add(9, Math.min(this.#paragraph.words.end[word]! - this.#paragraph.words.start[word]!, 12) * 64 + shape);
    }
    this.#add(10, before * 31 + kind);
    this.#add(11, after * 31 + kind);
    this.#add(13, before2 * 31 + before);
    this.#add(14, after2 * 31 + after);
    if (at > 0) {
      const other = known.identityOf(id[this.#first + left]!);
      if (other) {
        this.#add(15, other);
        this.#add(16, other ^ ((kind + 1) * 0x1f35));
      }
      this.#bitsAt(17, this.#bits[left]!, this.#shape[left] === LOWER ? 1 : 0);
    }
    if (word + 1 < this.#end) {
      const other = known.identityOf(id[word + 1]!);
      if (other) {
        this.#add(18, other);
        this.#add(19, other ^ ((kind + 1) * 0x1f35));
      }
      this.#bitsAt(20, this.#bits[at + 1]!, this.#shape[at + 1] === LOWER ? 1 : 0);
    }
    if (at > 1) {
      const other = left > 0 ? known.identityOf(id[this.#first + left - 1]!) : 0;
      if (other) this.#add(21, other);
    }
    if (word + 2 < this.#end) {
      const other = known.identityOf(id[word + 2]!);
      if (other) this.#add(22, other);
    }
    const phrase = this.#phrase[at]!;
    if (phrase) {
      const inside = phrase >>> 31;
      this.#bitsAt(23, phrase & 0x7fffffff, inside);
    } else this.#add(24, (before === 10 ? 1 : 0) * 2);
    // the region as a whole: its last word often tells the kind, its first word the role
    const head = regionEnd - 1 - this.#first;
    const length = Math.min(regionEnd - regionFirst, 6);
    this.#add(25, this.#class[head]! * 8 + Math.min(regionEnd - 1 - word, 3));
    this.#add(26, length * 64 + Math.min(word - regionFirst, 5) * 8 + Math.min(regionEnd - 1 - word, 5));
    const last = known.identityOf(id[regionEnd - 1]!);
    if (last) this.#add(27, last);
    const follows = regionEnd < this.#end ? this.#class[regionEnd - this.#first]! : EDGE;
    this.#add(28, follows * 31 + kind);
    if (regionEnd < this.#end) {
      const next = known.identityOf(id[regionEnd]!);
      if (next) this.#add(29, next);
    }
    return rows;
  }

  /** What needs no learning: a name never begins with a mark; after Mr. comes a person, and Mr. is no part of the name. */
  addCertain(word: number, scores: Float32Array, at: number): void {
    const i = word - this.#first;
    const shape = this.#shape[i]!;
    const official = this.#official[i]!;
    if (official > 0) {
      scores[at + (official === 1 ? beginTag(2) : insideTag(2))]! += 20;
      return;
    }
    if (shape >= 32 || shape === POSSESSIVE) {
      for (let type = 0; type < tagTypes.length; type++) scores[at + beginTag(type)]! -= 30;
      return;
    }
    // A listed name of several words is not cut in two, and does not end before its last word.
    if (this.#phrase[i]! >>> 31 && this.#phrase[i]! & listed) {
      for (let type = 0; type < tagTypes.length; type++) scores[at + beginTag(type)]! -= 4;
      if (shape !== LOWER) scores[at + OUTSIDE]! -= 3;
    }
    if (shape === LOWER) return;
    // Letters that are known for an organization (EU, NATO, FBI), where not everything is in capitals.
    if ((shape === ALL_UPPER || shape === WITH_DOTS) && this.#setting !== 2 && this.#bits[i]! & bit.KNOWN_ORGANIZATION)
      scores[at + beginTag(1)]! += 4;
    const address = (k: number): boolean =>
      k >= 0 && this.facts.addressOf(this.#paragraph.words.id[this.#first + k]!) && this.#shape[k] !== LOWER;
    if (address(i) && word + 1 < this.#end) scores[at + OUTSIDE]! += 12;
    else if (address(i - 1) || (address(i - 2) && this.#shape[i - 1] === DOT)) scores[at + beginTag(0)]! += 8;
  }

  #add(template: number, value: number): void {
    let h = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
    h ^= h >>> 15;
    h = Math.imul(h, 0xc2b2ae35);
    this.#rows[this.#count++] = h >>> (32 - rowBits);
  }

  #bitsAt(template: number, bits: number, variant: number): void {
    for (let left = bits; left !== 0; left &= left - 1)
      this.#add(template, (31 - Math.clz32(left & -left)) * 4 + variant);
  }
}
