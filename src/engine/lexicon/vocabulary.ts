/**
 * Numbers for words: every distinct lower-cased form gets one small integer, so that stages look words up in typed
 * arrays and never build strings. Open addressing over an Int32Array, FNV-1a over UTF-16 code units.
 */
export class Vocabulary {
  #slots = new Int32Array(1 << 15).fill(-1);
  #hashes = new Int32Array(1 << 14);
  readonly #words: string[] = [];

  get size(): number {
    return this.#words.length;
  }

  /** The lower-cased form with straight apostrophes. */
  wordOf(id: number): string {
    return this.#words[id] ?? '';
  }

  /** Number of a word given as a string, which is added when new. */
  add(word: string): number {
    return this.idOf(word, 0, word.length);
  }

  /** Number of `text.slice(start, end)`, lower-cased, curly apostrophes straightened; added when new. */
  idOf(text: string, start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++) {
      let c = text.charCodeAt(i);
      if (c < 128) {
        if (c >= 65 && c <= 90) c |= 32;
      } else if (c === 0x2019) c = 39;
      else return this.#idOfFolded(text.slice(start, end).toLowerCase().replaceAll('’', "'"));
      hash = Math.imul(hash ^ c, 0x01000193);
    }
    return this.#find(text, start, end, hash);
  }

  /** As `idOf`, for a caller that has the FNV-1a hash of the folded form (ASCII and curly apostrophes only) already. */
  idOfHashed(text: string, start: number, end: number, hash: number): number {
    return this.#find(text, start, end, hash);
  }

  #idOfFolded(folded: string): number {
    let hash = 0x811c9dc5;
    for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), 0x01000193);
    return this.#find(folded, 0, folded.length, hash);
  }

  #find(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot]!;
      if (id < 0) return this.#insert(text.slice(start, end).toLowerCase().replaceAll('’', "'"), hash, slot);
      if (this.#hashes[id] === hash && sameFolded(this.#words[id]!, text, start, end)) return id;
    }
  }

  #insert(word: string, hash: number, slot: number): number {
    const id = this.#words.length;
    // A copy, so that a short word does not keep its whole article alive.
    this.#words.push(word.length > 12 ? Array.from(word).join('') : word);
    if (id >= this.#hashes.length) {
      const grown = new Int32Array(this.#hashes.length * 2);
      grown.set(this.#hashes);
      this.#hashes = grown;
    }
    this.#hashes[id] = hash;
    this.#slots[slot] = id;
    if (this.#words.length * 2 > this.#slots.length) this.#grow();
    return id;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let id = 0; id < this.#words.length; id++) {
      const hash = this.#hashes[id]!;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot]! >= 0) slot = (slot + 1) & mask;
      slots[slot] = id;
    }
    this.#slots = slots;
  }
}

function sameFolded(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    let c = text.charCodeAt(start + i);
    if (c >= 65 && c <= 90) c |= 32;
    else if (c === 0x2019) c = 39;
    if (c !== word.charCodeAt(i)) return false;
  }
  return true;
}

/** A set or table of words by number: `table.of(id)` is the bits given to the word, 0 for words that are not in it. */
export class WordTable {
  #bits: Uint32Array;
  /** Words below this number have been asked about. */
  #asked = 0;

  /** @param bitsOf bits of any word, marked or not: asked once, when the vocabulary has it */
  constructor(
    readonly vocabulary: Vocabulary,
    readonly bitsOf?: (word: string) => number,
  ) {
    this.#bits = new Uint32Array(Math.max(1024, vocabulary.size * 2));
  }

  /** Adds `bits` to every word (single words, as `splitWords` makes them). */
  mark(words: Iterable<string>, bits: number): this {
    for (const word of words) this.#mark(this.vocabulary.add(word), bits);
    return this;
  }

  #mark(id: number, bits: number): void {
    if (id >= this.#bits.length) {
      const grown = new Uint32Array(Math.max(id + 1, this.#bits.length * 2));
      grown.set(this.#bits);
      this.#bits = grown;
    }
    this.#bits[id]! |= bits;
  }

  #ask(): void {
    const { vocabulary, bitsOf } = this;
    if (bitsOf) for (let id = this.#asked; id < vocabulary.size; id++) this.#mark(id, bitsOf(vocabulary.wordOf(id)));
    this.#asked = vocabulary.size;
  }

  of(id: number): number {
    if (id >= this.#asked) this.#ask();
    return id < this.#bits.length ? this.#bits[id]! : 0;
  }

  /** Writes the bits of the first `count` words of `ids` into `column` and returns all that any of them has. */
  fill(column: Uint32Array, ids: Uint32Array, count: number): number {
    if (this.vocabulary.size > this.#asked) this.#ask();
    const bits = this.#bits;
    const { length } = bits;
    let all = 0;
    for (let i = 0; i < count; i++) {
      const id = ids[i]!;
      all |= column[i] = id < length ? bits[id]! : 0;
    }
    return all;
  }
}
