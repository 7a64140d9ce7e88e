/** Builds clean text piece by piece, and with it the map back to the source. */
import type { BlockRole, OffsetMap } from '../../model';
import { isGroupingSpace, isInvisible, isSpace } from '../whiteSpace';

/** A block as a format's reader gives it; `role` is undefined where the markup does not tell. */
export interface RawBlock {
  /** Offsets into the clean text. */
  readonly start: number;
  readonly end: number;
  readonly role: BlockRole | undefined;
  /** Characters of it that stand in links. */
  readonly linked: number;
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isCombining = (c: number): boolean => c >= 0x300 && c <= 0x36f;

/** Does plain text need a clean copy? Only where it has characters without width, or accents apart from their letters. */
export const needsCleaning = (text: string): boolean =>
  /[\u0300-\u036f]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/.test(text);

export class CleanText {
  readonly #source: string;
  #parts: string[] = [];
  #length = 0;
  readonly #clean: number[] = [];
  readonly #from: number[] = [];
  readonly #fromLength: number[] = [];
  readonly #blocks: RawBlock[] = [];
  #blockStart = 0;
  /** Role of the block being built. */
  role: BlockRole | undefined;
  #linked = 0;
  /** White space that becomes one space before the next piece: its offsets in the source, -1 for none. */
  #space = -1;
  #spaceEnd = -1;
  /** The white space itself where it is one character that may group digits, else a space. */
  #spaceChar = ' ';

  constructor(source: string) {
    this.#source = source;
  }

  get length(): number {
    return this.#length;
  }

  /** Anything in the block so far? */
  get inBlock(): boolean {
    return this.#length > this.#blockStart;
  }

  /** The block so far. */
  blockText(): string {
    return this.#parts.join('').slice(this.#blockStart);
  }

  /** Copies the source from `start` to `end`; white space becomes one space, characters without width are left out. */
  copy(start: number, end: number, linked = false): void {
    let from = start;
    for (let i = start; i <= end; i++) {
      const c = i < end ? this.#source.charCodeAt(i) : 32;
      if (c < 128 ? c > 32 : c >= 0x370 && c < 0x2000 && c !== 0x1680) continue;
      if (i > from && i < end && isCombining(c)) {
        // a letter and its accents as one character, as the word lists have it
        let to = i + 1;
        while (to < end && isCombining(this.#source.charCodeAt(to))) to++;
        if (i - 1 > from) this.#piece(this.#source.slice(from, i - 1), from, i - 1, linked);
        this.#piece(this.#source.slice(i - 1, to).normalize('NFC'), i - 1, to, linked);
        from = to;
        i = to - 1;
        continue;
      }
      const space = isSpace(c);
      if (!space && !isInvisible(c)) continue;
      if (i > from) this.#piece(this.#source.slice(from, i), from, i, linked);
      if (space && i < end) this.#owe(c, i, i + 1);
      from = i + 1;
    }
  }

  /** Text that stands for a source stretch of another length (a character reference). */
  replace(text: string, start: number, end: number, linked = false): void {
    const c = text.charCodeAt(0);
    if (text === '' || isInvisible(c)) return;
    if (isSpace(c)) this.#owe(c, start, end);
    else this.#piece(text, start, end, linked);
  }

  #owe(c: number, start: number, end: number): void {
    if (!this.inBlock) return;
    this.#spaceChar = this.#space < 0 && isGroupingSpace(c) ? String.fromCharCode(c) : ' ';
    if (this.#space < 0) this.#space = start;
    this.#spaceEnd = end;
  }

  /** '12&nbsp;345' keeps the space that makes one number of its digits; all other white space becomes an ordinary space. */
  #spaceBefore(text: string): string {
    const last = this.#parts.at(-1) ?? '';
    return isDigit(last.charCodeAt(last.length - 1)) && isDigit(text.charCodeAt(0)) ? this.#spaceChar : ' ';
  }

  #piece(text: string, start: number, end: number, linked: boolean): void {
    if (this.#space >= 0) {
      this.#segment(this.#spaceBefore(text), this.#space, Math.max(this.#space, Math.min(this.#spaceEnd, start)));
      this.#space = -1;
      if (linked) this.#linked++;
    }
    this.#segment(text, start, end);
    if (linked) this.#linked += text.length;
  }

  #segment(text: string, start: number, end: number): void {
    const last = this.#clean.length - 1;
    // goes on where the last identity segment ended
    const joins =
      last >= 0 &&
      text.length === end - start &&
      this.#from[last]! + this.#fromLength[last]! === start &&
      this.#length - this.#clean[last]! === this.#fromLength[last]!;
    if (joins) this.#fromLength[last]! += text.length;
    else {
      this.#clean.push(this.#length);
      this.#from.push(start);
      this.#fromLength.push(end - start);
    }
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** Ends the block; the next one begins on a new line. */
  endBlock(): void {
    this.#space = -1;
    if (this.inBlock) {
      this.#blocks.push({ start: this.#blockStart, end: this.#length, role: this.role, linked: this.#linked });
      const last = this.#clean.length - 1;
      const at = this.#from[last]! + this.#fromLength[last]!;
      this.#segment('\n', at, at);
    }
    this.#linked = 0;
    this.role = undefined;
    this.#blockStart = this.#length;
  }

  finish(): { text: string; map: OffsetMap; blocks: RawBlock[] } {
    this.endBlock();
    // a last, empty segment, so that every other one has a next
    const at = this.#clean.length - 1;
    this.#clean.push(this.#length);
    this.#from.push(at < 0 ? 0 : this.#from[at]! + this.#fromLength[at]!);
    this.#fromLength.push(0);
    return {
      text: this.#parts.join(''),
      map: {
        clean: Uint32Array.from(this.#clean),
        source: Uint32Array.from(this.#from),
        sourceLength: Uint32Array.from(this.#fromLength),
      },
      blocks: this.#blocks,
    };
  }
}
