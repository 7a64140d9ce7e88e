/** A clean article as a page to read: its title and facts, a line for each block, and the way back to the source. */
import type { Block, CleanArticle, OffsetMap, Span } from '../model';
import { segmentAt } from './offsets';
import { onOneLine } from './whiteSpace';

export interface ReadingText {
  /** Lines end with '\n'; blocks are separated by an empty line. '' where the article is not read. */
  readonly text: string;
  /** Between `text` and the source, for `toSource` and `toClean`; what is written here only stands at the place before it. */
  readonly map: OffsetMap;
  /** Title and headings, in `text`. */
  readonly headings: readonly Span[];
}

export function readingText({ text, blocks, map, meta }: CleanArticle): ReadingText {
  const page = new Page(text, map);
  if (blocks.length === 0) return page.finish();
  const first = blocks.find(({ role }) => role !== 'caption');
  if (meta.title !== null && first?.role !== 'heading') page.heading(() => page.write(onOneLine(meta.title!)));
  const facts = [meta.publisher, meta.author, meta.published, meta.url].flatMap((fact) =>
    fact === null ? [] : [onOneLine(fact)],
  );
  let told = facts.length === 0;
  const tell = (): void => {
    if (told) return;
    told = true;
    page.write(facts.join(' · '));
    page.endBlock();
  };
  for (const [i, block] of blocks.entries()) {
    // facts stand below the title, which is the first block or was written above
    if (i > 0 || block.role !== 'heading') tell();
    if (block.role === 'heading') page.heading(() => page.copy(block));
    else {
      if (block.role === 'list-item') page.write('• ');
      page.copy(block);
      // items of a list stand together
      page.endBlock(block.role === 'list-item' && blocks[i + 1]?.role === 'list-item' ? 1 : 2);
    }
  }
  tell();
  return page.finish();
}

const identity = (length: number): OffsetMap => ({
  clean: Uint32Array.of(0, length),
  source: Uint32Array.of(0, length),
  sourceLength: Uint32Array.of(length, 0),
});

class Page {
  readonly #clean: string;
  readonly #map: OffsetMap;
  readonly #parts: string[] = [];
  #length = 0;
  /** Where the source stands after what was copied last. */
  #sourceEnd = 0;
  readonly #starts: number[] = [];
  readonly #source: number[] = [];
  readonly #sourceLength: number[] = [];
  readonly #headings: Span[] = [];

  constructor(clean: string, map: OffsetMap | undefined) {
    this.#clean = clean;
    this.#map = map && map.clean.length > 0 ? map : identity(clean.length);
  }

  /** Words that stand in no source. */
  write(words: string): void {
    if (words !== '') this.#put(words, this.#sourceEnd, 0);
  }

  heading(write: () => void): void {
    const start = this.#length;
    write();
    this.#headings.push({ start, end: this.#length });
    this.endBlock();
  }

  endBlock(lines = 2): void {
    this.write('\n'.repeat(lines));
  }

  /** The block's clean text; white space of any kind and length becomes one space. */
  copy({ start, end }: Block): void {
    let from = start;
    for (const { index, 0: space } of this.#clean.slice(start, end).matchAll(/\s+/g)) {
      if (space === ' ') continue;
      this.#copy(from, start + index);
      from = start + index + space.length;
      this.#put(' ', this.#sourceEnd, 0);
    }
    this.#copy(from, end);
  }

  #copy(start: number, end: number): void {
    const { clean, source, sourceLength } = this.#map;
    for (let at = start, i = segmentAt(clean, start); at < end; i++) {
      const next = clean[i + 1] ?? this.#clean.length;
      const to = Math.max(at + 1, Math.min(end, next));
      const words = this.#clean.slice(at, to);
      const replaced = next - clean[i]! !== sourceLength[i]!;
      if (replaced) this.#put(words, source[i]!, sourceLength[i]!);
      else this.#put(words, source[i]! + at - clean[i]!, words.length);
      at = to;
    }
  }

  #put(words: string, source: number, sourceLength: number): void {
    const last = this.#starts.length - 1;
    const joins =
      last >= 0 &&
      sourceLength === words.length &&
      this.#source[last]! + this.#sourceLength[last]! === source &&
      this.#length - this.#starts[last]! === this.#sourceLength[last]!;
    if (joins) this.#sourceLength[last]! += sourceLength;
    else {
      this.#starts.push(this.#length);
      this.#source.push(source);
      this.#sourceLength.push(sourceLength);
    }
    this.#parts.push(words);
    this.#length += words.length;
    this.#sourceEnd = source + sourceLength;
  }

  finish(): ReadingText {
    // a last, empty segment, so that every other one has a next
    this.#starts.push(this.#length);
    this.#source.push(this.#sourceEnd);
    this.#sourceLength.push(0);
    return {
      text: this.#parts.join(''),
      map: {
        clean: Uint32Array.from(this.#starts),
        source: Uint32Array.from(this.#source),
        sourceLength: Uint32Array.from(this.#sourceLength),
      },
      headings: this.#headings,
    };
  }
}
