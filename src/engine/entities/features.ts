/** The view of one sentence that the templates and the scorer need: classes, listed names, what stands around. */
import { CAPITAL, PUNCTUATION, type ParagraphText, type Sentence } from '../model';
import * as bit from './bits';
import type { WordFacts } from './facts';
import { ARTICLE, BE } from './glue';
import type { RowList } from './rows';
import {
  ALL_UPPER,
  classOf,
  CLOSE,
  COMMA,
  DOT,
  EDGE,
  FIGURE,
  HYPHEN,
  lineOf,
  LOWER,
  OPEN,
  POSSESSIVE,
  settingOf,
  shapeOf,
  WITH_DOTS,
} from './shape';
import type { RowSums } from './sums';
import { beginTag, insideTag, OUTSIDE, tagCount, tagTypes } from './tags';
import {
  AFTER,
  BEFORE,
  besideRows,
  beyondRows,
  definitionRows,
  edgeRows,
  LAST,
  LEFT,
  ownRows,
  pairRows,
  RIGHT,
  type Surroundings,
} from './templates';
import { isCode, isSaidOf, isTiedOn } from './tied';

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
  #regionFirst = 0;
  #regionEnd = 0;
  readonly #around: Surroundings = {
    kind: 0,
    before: 0,
    before2: 0,
    after: 0,
    after2: 0,
    leftIdentity: 0,
    rightIdentity: 0,
    phrase: 0,
    head: 0,
    follows: 0,
    fromStart: 0,
    fromEnd: 0,
    length: 0,
  };

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
    const { id } = paragraph.words;
    for (let i = 0; i < length; i++) {
      const bits = this.facts.bitsOf(id[this.#first + i]!);
      const shape = shapeOf(paragraph, this.#first + i);
      this.#bits[i] = bits;
      this.#shape[i] = shape;
      this.#class[i] = classOf(bits, shape);
    }
    this.#line = lineOf(paragraph, sentence, this.#bits, this.facts);
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
    const { facts } = this;
    let key = '';
    let best: { end: number; bits: number } | undefined;
    let parts = 1;
    for (let k = from + 1; k < length && parts < longest; k++) {
      const w = this.#first + k;
      if (words.flags[w]! & PUNCTUATION) {
        const c = this.#shape[k]! - 32;
        if (c === 45 || c === 46) continue;
        if (c !== 38) break;
      }
      if (!facts.goesOnPhrase(words.id[w]!)) break;
      if (parts === 1) key = facts.keyOf(words.id[this.#first + from]!);
      key += ' ' + facts.keyOf(words.id[w]!);
      parts++;
      const bits = facts.phraseBits(key);
      if (bits) best = { end: k + 1, bits };
    }
    return best;
  }

  /** Fits the view to a region of the sentence; the words of `rowsAt` are then words of it. */
  setRegion(first: number, end: number): void {
    this.#regionFirst = first;
    this.#regionEnd = end;
  }

  /** All rows of a word of the region, as the fit reads them. */
  rowsAt(word: number, out: RowList): void {
    const { id } = this.#paragraph.words;
    const at = word - this.#first;
    const left = this.#leftOf(at);
    const { facts } = this;
    ownRows(out, facts, id[word]!, this.#shape[at]!, this.#class[at]!, this.#setting, this.#initial(at), this.#line);
    if (left >= 0) besideRows(out, facts, id[this.#first + left]!, this.#shape[left] === LOWER ? 1 : 0, LEFT);
    if (word + 1 < this.#end) besideRows(out, facts, id[word + 1]!, this.#shape[at + 1] === LOWER ? 1 : 0, RIGHT);
    if (left > 0) beyondRows(out, facts, id[this.#first + left - 1]!, LEFT);
    if (word + 2 < this.#end) beyondRows(out, facts, id[word + 2]!, RIGHT);
    const first = this.#regionFirst;
    const end = this.#regionEnd;
    edgeRows(out, facts, id[end - 1]!, LAST);
    if (end < this.#end) edgeRows(out, facts, id[end]!, AFTER);
    if (first > this.#first) edgeRows(out, facts, id[first - 1]!, BEFORE);
    this.definitionRowsOf(out);
    this.pairRowsAt(word, out);
  }

  /** Adds the sums of the region's edges to the `tagCount` places of `out`. */
  sumRegion(sums: RowSums, out: Float32Array): void {
    const { id } = this.#paragraph.words;
    const { near } = sums;
    const first = this.#regionFirst;
    const end = this.#regionEnd;
    const last = sums.edgeAt(id[end - 1]!, LAST);
    for (let t = 0; t < tagCount; t++) out[t]! += near.sums[last + t]!;
    if (end < this.#end) {
      const after = sums.edgeAt(id[end]!, AFTER);
      for (let t = 0; t < tagCount; t++) out[t]! += near.sums[after + t]!;
    }
    if (first > this.#first) {
      const before = sums.edgeAt(id[first - 1]!, BEFORE);
      for (let t = 0; t < tagCount; t++) out[t]! += near.sums[before + t]!;
    }
  }

  /** Sums of a word of the region by itself and by the words around, on top of `region`: `tagCount` places from `at`. */
  sumAt(word: number, sums: RowSums, region: Float32Array, scores: Float32Array, at: number): void {
    const { id } = this.#paragraph.words;
    const k = word - this.#first;
    const shape = this.#shape;
    const left = this.#leftOf(k);
    const own = sums.own.sums;
    const near = sums.near.sums;
    let from = sums.ownAt(id[word]!, shape[k]!, this.#class[k]!, this.#setting, this.#initial(k), this.#line);
    let s0 = region[0]! + own[from]!;
    let s1 = region[1]! + own[from + 1]!;
    let s2 = region[2]! + own[from + 2]!;
    let s3 = region[3]! + own[from + 3]!;
    let s4 = region[4]! + own[from + 4]!;
    let s5 = region[5]! + own[from + 5]!;
    let s6 = region[6]! + own[from + 6]!;
    for (let n = 0; n < 4; n++) {
      if (n === 0) {
        if (left < 0) continue;
        from = sums.besideAt(id[this.#first + left]!, shape[left] === LOWER ? 1 : 0, LEFT);
      } else if (n === 1) {
        if (word + 1 >= this.#end) continue;
        from = sums.besideAt(id[word + 1]!, shape[k + 1] === LOWER ? 1 : 0, RIGHT);
      } else if (n === 2) {
        if (left <= 0) continue;
        from = sums.beyondAt(id[this.#first + left - 1]!, LEFT);
      } else {
        if (word + 2 >= this.#end) continue;
        from = sums.beyondAt(id[word + 2]!, RIGHT);
      }
      s0 += near[from]!;
      s1 += near[from + 1]!;
      s2 += near[from + 2]!;
      s3 += near[from + 3]!;
      s4 += near[from + 4]!;
      s5 += near[from + 5]!;
      s6 += near[from + 6]!;
    }
    scores[at] = s0;
    scores[at + 1] = s1;
    scores[at + 2] = s2;
    scores[at + 3] = s3;
    scores[at + 4] = s4;
    scores[at + 5] = s5;
    scores[at + 6] = s6;
  }

  definitionRowsOf(out: RowList): void {
    const head = this.#definition(this.#regionEnd);
    if (head >= 0) definitionRows(out, this.facts, head);
  }

  pairRowsAt(word: number, out: RowList): void {
    const { id } = this.#paragraph.words;
    const s = this.#around;
    const at = word - this.#first;
    const left = this.#leftOf(at);
    const end = this.#regionEnd;
    const inside = word + 1 < this.#end;
    s.kind = this.#class[at]!;
    s.before = left >= 0 ? this.#class[left]! : EDGE;
    s.before2 = left > 0 ? this.#class[left - 1]! : EDGE;
    s.after = inside ? this.#class[at + 1]! : EDGE;
    s.after2 = word + 2 < this.#end ? this.#class[at + 2]! : EDGE;
    s.leftIdentity = left >= 0 ? this.facts.identityOf(id[this.#first + left]!) : 0;
    s.rightIdentity = inside ? this.facts.identityOf(id[word + 1]!) : 0;
    s.phrase = this.#phrase[at]!;
    s.head = this.#class[end - 1 - this.#first]!;
    s.follows = end < this.#end ? this.#class[end - this.#first]! : EDGE;
    s.fromStart = word - this.#regionFirst;
    s.fromEnd = end - 1 - word;
    s.length = end - this.#regionFirst;
    pairRows(out, s);
  }

  /** The word before, where the dot of an abbreviation (Gen., J.) is looked through; below 0 = none. */
  #leftOf(at: number): number {
    const skip = at > 1 && this.#shape[at - 1] === DOT && this.#bits[at - 2]! & (bit.HONORIFIC | bit.OFFICE) ? 1 : 0;
    return at - 1 - skip;
  }

  #initial(at: number): number {
    return at === 0 || (at === 1 && this.#shape[0]! >= 32) ? 1 : 0;
  }

  /**
   * The noun that says what the region is (Acme is a German *maker* of pumps; Acme, the *maker* of pumps): the last word of
   * the noun phrase after a form of *be* or a comma, past a bracket. -1 = nothing says so.
   */
  #definition(end: number): number {
    const { words } = this.#paragraph;
    const { id } = words;
    const shape = this.#shape;
    let k = end - this.#first;
    const length = this.#end - this.#first;
    if (k < length && shape[k] === OPEN) {
      const most = Math.min(length, k + 16);
      while (k < most && shape[k] !== CLOSE) k++;
      k++;
    }
    if (k + 2 >= length) return -1;
    const glue = this.facts.glueOf(id[this.#first + k]!);
    if (shape[k] !== COMMA && !(glue & BE)) return -1;
    k++;
    if (!(this.facts.glueOf(id[this.#first + k]!) & ARTICLE)) return -1;
    k++;
    let head = -1;
    for (const most = Math.min(length, k + 9); k < most; k++) {
      if (shape[k] === HYPHEN || shape[k] === FIGURE || shape[k] === POSSESSIVE) continue;
      if (shape[k]! >= 32 || this.#bits[k]! & bit.FUNCTION) break;
      if (shape[k] === LOWER) head = id[this.#first + k]!;
    }
    return head;
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
    // A listed name of several words is seldom no name at all.
    if (this.#phrase[i]! & listed && !(this.#phrase[i]! >>> 31)) scores[at + OUTSIDE]! -= 3;
    // A listed name of several words is not cut in two, and does not end before its last word.
    if (this.#phrase[i]! >>> 31 && this.#phrase[i]! & listed) {
      for (let type = 0; type < tagTypes.length; type++) scores[at + beginTag(type)]! -= 4;
      if (shape !== LOWER) scores[at + OUTSIDE]! -= 3;
    }
    // 22ND, state-run: no name begins in the middle of what is written as one word.
    if (isTiedOn(this.#paragraph, word, this.facts) || isCode(this.#paragraph, word, this.#first)) {
      for (let type = 0; type < tagTypes.length; type++) scores[at + beginTag(type)]! -= 30;
      if (shape === LOWER && isSaidOf(this.#paragraph.words.id[word]!, this.facts)) scores[at + OUTSIDE]! += 15;
      return;
    }
    if (shape === LOWER) {
      // of, and: a name goes on with them and never begins.
      if (this.#bits[i]! & (bit.JOINER | bit.FUNCTION) && !(this.#bits[i]! & bit.PARTICLE))
        for (let type = 0; type < tagTypes.length; type++) scores[at + beginTag(type)]! -= 30;
      return;
    }
    // Letters that are known for an organization (EU, NATO, FBI) and mean nothing else, where not everything is in capitals.
    if (
      (shape === ALL_UPPER || shape === WITH_DOTS) &&
      this.#setting !== 2 &&
      this.#bits[i]! & bit.KNOWN_ORGANIZATION
    ) {
      scores[at + beginTag(1)]! += 4;
      if (!(this.#bits[i]! & (bit.COMMON | bit.FUNCTION))) scores[at + OUTSIDE]! -= 6;
    }
    const address = (k: number): boolean =>
      k >= 0 && this.facts.addressOf(this.#paragraph.words.id[this.#first + k]!) && this.#shape[k] !== LOWER;
    if (address(i) && word + 1 < this.#end) scores[at + OUTSIDE]! += 12;
    else if (address(i - 1) || (address(i - 2) && this.#shape[i - 1] === DOT)) scores[at + beginTag(0)]! += 8;
  }
}
