/** An article as a host hands it in, and as the engine reads it: clean text, blocks, and the way back to the source. */
import type { Span } from './span';

/** Stable within a host: the path relative to the folder (command line) or the document's URI (editor). */
export type ArticleId = string;

/**
 * Is this the article at `path`? Ids are paths, or addresses (percent-encoded or not) that end in one.
 * @param path relative to the folder of `crossread.json`, with `/`
 * @example isPathOf('file:///desk/oil%20spill/a.md', 'oil spill/a.md') // true
 */
export function isPathOf(id: ArticleId, path: string): boolean {
  const ends = (whole: string): boolean => whole === path || whole.endsWith(`/${path}`);
  return ends(id) || ends(decoded(id));
}

function decoded(id: ArticleId): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id; // a path with a % of its own is no address
  }
}

/** `statement`: the text is one statement, read as it stands; nothing is set aside and no language is asked for. */
export type ArticleFormat = 'text' | 'markdown' | 'html' | 'statement';

export interface Article {
  readonly id: ArticleId;
  /** Articles are compared with each other only inside one story. */
  readonly story: string;
  readonly format: ArticleFormat;
  /** Text as decoded from disk or held by the editor, without a byte order mark. */
  readonly text: string;
  /** Grows with every change; equal versions mean equal text. */
  readonly version: number;
}

export type IgnoredWhy = 'front-matter' | 'markup' | 'boilerplate' | 'code';

/** A stretch of the *source* that is not read. */
export interface Ignored extends Span {
  readonly why: IgnoredWhy;
}

export type BlockRole = 'paragraph' | 'heading' | 'caption' | 'list-item';

/** A block of clean text: sentences never cross its borders. */
export interface Block extends Span {
  readonly role: BlockRole;
}

/** What the file says of itself (front matter, meta data, dateline). `null` = not said. */
export interface ArticleMeta {
  readonly title: string | null;
  /** ISO day. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** Where a reader says the text is from; never read in the file. */
  readonly origin?: string;
}

/**
 * Piecewise identity between clean text and source: segment i of the clean text begins at `clean[i]` and stands in the
 * source at `source[i]`, character by character, for `length[i]` characters. A replaced character (an HTML entity) is a
 * segment of one clean character whose source length is `sourceLength[i]`.
 */
export interface OffsetMap {
  readonly clean: Uint32Array;
  readonly source: Uint32Array;
  readonly sourceLength: Uint32Array;
}

export interface CleanArticle {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** `undefined` where clean text and source are the same string. */
  readonly map: OffsetMap | undefined;
  readonly ignored: readonly Ignored[];
  readonly meta: ArticleMeta;
  /** English name of the language when it is not English ('German'): then the article is *not read* and has no blocks. */
  readonly otherLanguage: string | undefined;
}
