/**
 * HTML → clean text and blocks, from htmlparser2's events. The article is the largest <article>, else <main>, else the
 * page, without what its elements, landmarks and class names show to be around it.
 */
import { Parser } from 'htmlparser2';
import type { BlockRole, Ignored, Span } from '../../model';
import type { CleanText } from './cleanText';
import { around, aroundWords, blockElements, deepest, landmarks, roles, unread } from './htmlElements';
import { HtmlMeta } from './htmlMeta';
import type { Meta } from './meta';

/** A stretch of text: as it stands in the source, or a character reference with what it stands for. */
interface Piece extends Span {
  readonly text: string | undefined;
  readonly linked: boolean;
}

interface HtmlBlock {
  readonly pieces: Piece[];
  readonly role: BlockRole | undefined;
  readonly region: number;
  readonly isTitle: boolean;
}

/** A part of the page that matters for the choice of the article. */
interface Region {
  readonly parent: number;
  readonly kind: 'page' | 'article' | 'main' | 'around' | 'perhaps-around';
  chars: number;
}

interface Element {
  readonly name: string;
  readonly region: number;
  readonly role: BlockRole | undefined;
}

export interface HtmlRead {
  readonly ignored: readonly Ignored[];
  readonly meta: Meta;
}

/** Reads `source[start..end]` into `clean`. */
export function readHtml(source: string, clean: CleanText, start = 0, end = source.length): HtmlRead {
  const page = new Page(source, start);
  page.read(end);
  const isArticle = page.chooseArticle();
  const ignored: Ignored[] = page.code.map((span) => ({ ...span, why: 'code' as const }));
  for (const block of page.blocks) {
    if (!isArticle(block)) {
      const last = block.pieces.at(-1)!;
      ignored.push({ start: block.pieces[0]!.start, end: last.end, why: 'boilerplate' });
      continue;
    }
    clean.role = block.role;
    for (const { start, end, text, linked } of block.pieces)
      if (text === undefined) clean.copy(start, end, linked);
      else clean.replace(text, start, end, linked);
    clean.endBlock();
  }
  return { ignored, meta: page.meta.finish() };
}

class Page {
  readonly blocks: HtmlBlock[] = [];
  readonly code: Span[] = [];
  readonly meta = new HtmlMeta();
  readonly #regions: Region[] = [{ parent: -1, kind: 'page', chars: 0 }];
  readonly #stack: Element[] = [{ name: '', region: 0, role: undefined }];
  #pieces: Piece[] = [];
  #unread = 0;
  #links = 0;
  #breaks = 0;
  #preformatted = 0;
  #codeStart = -1;

  constructor(
    readonly source: string,
    readonly offset: number,
  ) {}

  read(end: number): void {
    const parser: Parser = new Parser(
      {
        onopentag: (name, attributes) => {
          if (this.#stack.length > deepest) parser.pause();
          else this.#open(name, attributes, this.offset + parser.startIndex);
        },
        onclosetag: (name) => this.#close(name, this.offset + parser.endIndex + 1),
        ontext: (text) => this.#text(text, this.offset + parser.startIndex, this.offset + parser.endIndex + 1),
      },
      { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
    );
    parser.end(this.source.slice(this.offset, end));
    this.#endBlock();
  }

  #open(name: string, attributes: Readonly<Record<string, string>>, at: number): void {
    this.meta.open(name, attributes);
    if (unread.has(name)) {
      this.#unread++;
      return;
    }
    const parent = this.#stack.at(-1)!;
    if (name === 'br') {
      if (++this.#breaks > 1 && this.#pieces.length > 0) this.#endBlock();
      else this.#pieces.push({ start: at, end: at, text: ' ', linked: false });
      return;
    }
    if (blockElements.has(name)) this.#endBlock();
    else if (name === 'td' || name === 'th') this.#pieces.push({ start: at, end: at, text: ' ', linked: false });
    if (name === 'a') this.#links++;
    if (name === 'pre') this.#preformatted++;
    if (name === 'code' && this.#preformatted > 0 && this.#codeStart < 0) this.#codeStart = at;
    const kind = kindOf(name, attributes);
    let { region } = parent;
    if (kind) {
      region = this.#regions.length;
      this.#regions.push({ parent: parent.region, kind, chars: 0 });
    }
    const caption = /\b(?:wp-)?caption\b/i.test(attributes.class ?? '') ? 'caption' : undefined;
    this.#stack.push({ name, region, role: roles.get(name) ?? caption ?? parent.role });
  }

  #close(name: string, at: number): void {
    this.meta.close(name);
    if (unread.has(name)) {
      this.#unread = Math.max(0, this.#unread - 1);
      return;
    }
    if (name === 'br') return;
    if (blockElements.has(name)) this.#endBlock();
    if (name === 'a') this.#links = Math.max(0, this.#links - 1);
    if (name === 'pre') this.#preformatted = Math.max(0, this.#preformatted - 1);
    if (name === 'code' && this.#codeStart >= 0) {
      this.code.push({ start: this.#codeStart, end: at });
      this.#codeStart = -1;
    }
    if (this.#stack.at(-1)!.name === name && this.#stack.length > 1) this.#stack.pop();
  }

  #text(text: string, start: number, end: number): void {
    if (this.meta.text(text) || this.#unread > 0 || this.#codeStart >= 0) return;
    const same = text.length === end - start && this.source.startsWith(text, start);
    if (/\S/.test(text)) this.#breaks = 0;
    const linked = this.#links > 0;
    if (!same || this.#preformatted === 0) {
      this.#pieces.push({ start, end: Math.max(start, end), text: same ? undefined : text, linked });
      return;
    }
    // text set with line ends: a blank line ends a paragraph
    let from = start;
    for (const gap of text.matchAll(/\r?\n[ \t]*\r?\n\s*/g)) {
      this.#pieces.push({ start: from, end: start + gap.index, text: undefined, linked });
      this.#endBlock();
      from = start + gap.index + gap[0].length;
    }
    this.#pieces.push({ start: from, end, text: undefined, linked });
  }

  #endBlock(): void {
    this.#breaks = 0;
    const pieces = this.#pieces;
    if (pieces.length === 0) return;
    this.#pieces = [];
    let chars = 0;
    for (const { start, end, text } of pieces) {
      const piece = text ?? this.source.slice(start, end);
      chars += piece.trim().length;
    }
    if (chars === 0) return;
    const { region, role, name } = this.#stack.at(-1)!;
    this.blocks.push({ pieces, role, region, isTitle: name === 'h1' });
    for (let at = region; at >= 0; at = this.#regions[at]!.parent) this.#regions[at]!.chars += chars;
  }

  /** The test whether a block is of the article. */
  chooseArticle(): (block: HtmlBlock) => boolean {
    const regions = this.#regions;
    const largest = (kind: Region['kind']): number =>
      regions.reduce(
        (best, { kind: k, chars }, i) => (k === kind && chars > (regions[best]?.chars ?? 0) ? i : best),
        -1,
      );
    const main = largest('main');
    const article = largest('article');
    const outer = main >= 0 ? main : 0;
    // many small articles are a list of teasers or a live blog: then all of them together
    const root = article >= 0 && regions[article]!.chars * 2 >= regions[outer]!.chars ? article : outer;
    const limit = regions[root]!.chars * 0.4;
    const isAround = ({ kind, chars }: Region): boolean =>
      kind === 'around' || (kind === 'perhaps-around' && chars <= limit);
    const isInside = (region: number): boolean => {
      for (let at = region; at >= 0; at = regions[at]!.parent) {
        if (at === root) return true;
        if (isAround(regions[at]!)) return false;
      }
      return false;
    };
    let titleTaken = this.blocks.some((block) => block.isTitle && isInside(block.region));
    return (block) => {
      if (isInside(block.region)) return true;
      const isLostTitle = block.isTitle && !titleTaken && !this.#isBelowAround(block.region, isAround);
      titleTaken ||= isLostTitle;
      return isLostTitle;
    };
  }

  #isBelowAround(region: number, isAround: (region: Region) => boolean): boolean {
    for (let at = region; at >= 0; at = this.#regions[at]!.parent) if (isAround(this.#regions[at]!)) return true;
    return false;
  }
}

function kindOf(name: string, attributes: Readonly<Record<string, string>>): Region['kind'] | undefined {
  if (around.has(name)) return 'around';
  const { role, hidden, class: classes = '', id = '', style = '' } = attributes;
  if (role && landmarks.has(role)) return 'perhaps-around';
  if (hidden !== undefined || attributes['aria-hidden'] === 'true' || /display\s*:\s*none/i.test(style))
    return 'perhaps-around';
  if (name === 'main' || role === 'main') return 'main';
  if (name === 'article' || role === 'article') return 'article';
  if (name === 'body' || name === 'html' || name === 'p') return undefined;
  const words = `${classes} ${id}`.slice(0, 300).split(/[\s_-]+|(?<=[a-z])(?=[A-Z])/);
  return words.some((word) => aroundWords.has(word.toLowerCase())) ? 'perhaps-around' : undefined;
}
