/**
 * What was read in an article as one string, and back: for caches and for workers that read for another one. It holds neither
 * the text nor the article's id, so that the same text anywhere has one record. Recognising a
 * record of another engine version, or a damaged one, is up to the host; here it is only checked whether it fits the text. A
 * record is parsed on first access: of a folder that is opened again, most articles are never looked at.
 */
import { annotateArticle, createReaders, keptParagraphs, type Readers } from './annotate';
import { Vocabulary } from './lexicon';
import type { AnnotatedArticle, Article, CleanArticle, Figure, OffsetMap } from './model';

/** The first line of a record. */
interface Head {
  /** Length of the source text, and of all that follows. */
  readonly length: number;
  readonly size: number;
  readonly summary: Summary;
}

/** What can be told of an article without taking its record apart. */
export interface Summary {
  readonly statements: number;
  readonly otherLanguage: string | null;
}

interface Packed {
  readonly clean: Omit<CleanArticle, 'text' | 'map'> & {
    readonly text: string | null;
    readonly map: number[][] | null;
  };
  readonly sentences: AnnotatedArticle['sentences'];
  readonly names: AnnotatedArticle['names'];
  /** With bounds as `Written` where they are infinite. */
  readonly figures: readonly unknown[];
  readonly quotes: AnnotatedArticle['quotes'];
  readonly attributions: AnnotatedArticle['attributions'];
  readonly statements: AnnotatedArticle['statements'];
}

/**
 * Bounds of amounts may be infinite, which JSON does not know; no other number of an article is. They are written apart: a
 * function that JSON asks of every value takes longer than all else here.
 */
interface Written {
  readonly number: string;
}
const written = (bound: unknown): unknown =>
  typeof bound === 'number' && !Number.isFinite(bound) ? ({ number: String(bound) } satisfies Written) : bound;
const isWritten = (bound: unknown): bound is Written => typeof bound === 'object' && bound !== null;

function writeBounds(figure: Figure): unknown {
  const low = written(figure.low);
  const high = written(figure.high);
  return low === figure.low && high === figure.high ? figure : { ...figure, low, high };
}
function restoreBounds(figure: { low: unknown; high: unknown }): void {
  if (isWritten(figure.low)) figure.low = Number(figure.low.number);
  if (isWritten(figure.high)) figure.high = Number(figure.high.number);
}

export function packArticle(found: AnnotatedArticle): string {
  const { article, sentences, names, figures, quotes, attributions, statements } = found;
  const { text, map, ...rest } = found.clean;
  const packed: Packed = {
    clean: {
      ...rest,
      text: text === article.text ? null : text,
      map: map ? [[...map.clean], [...map.source], [...map.sourceLength]] : null,
    },
    sentences,
    names,
    figures: figures.map(writeBounds),
    quotes,
    attributions,
    statements,
  };
  const body = JSON.stringify(packed);
  const head: Head = { length: article.text.length, size: body.length, summary: summaryOf(found) };
  return `${JSON.stringify(head)}\n${body}`;
}

export const summaryOf = (found: AnnotatedArticle): Summary =>
  found instanceof PackedArticle
    ? PackedArticle.summaryOf(found)
    : { statements: found.statements.length, otherLanguage: found.clean.otherLanguage ?? null };

/** `undefined` for a record that is none of this text. */
export function unpackArticle(article: Article, record: string, readers: Readers): AnnotatedArticle | undefined {
  const line = record.indexOf('\n');
  let head: Head | null;
  try {
    head = JSON.parse(record.slice(0, Math.max(0, line))) as Head | null;
  } catch {
    return undefined;
  }
  if (head?.length !== article.text.length || head.size !== record.length - line - 1) return undefined;
  return new PackedArticle(article, record, line + 1, head.summary, readers);
}

class PackedArticle implements AnnotatedArticle {
  declare readonly clean: CleanArticle;
  declare readonly paragraphs: AnnotatedArticle['paragraphs'];
  declare readonly sentences: AnnotatedArticle['sentences'];
  declare readonly names: AnnotatedArticle['names'];
  declare readonly figures: AnnotatedArticle['figures'];
  declare readonly quotes: AnnotatedArticle['quotes'];
  declare readonly attributions: AnnotatedArticle['attributions'];
  declare readonly statements: AnnotatedArticle['statements'];
  readonly #summary: Summary;
  readonly #from: number;
  readonly #readers: Readers;
  #record: string;
  #known: AnnotatedArticle | undefined;

  constructor(
    readonly article: Article,
    record: string,
    from: number,
    summary: Summary,
    readers: Readers,
  ) {
    this.#record = record;
    this.#from = from;
    this.#summary = summary;
    this.#readers = readers;
    Object.defineProperties(this, asked);
  }

  static summaryOf(found: PackedArticle): Summary {
    return found.#summary;
  }
  static all(found: PackedArticle): AnnotatedArticle {
    if (found.#known) return found.#known;
    found.#known =
      takeApart(found.article, found.#record.slice(found.#from), found.#readers) ??
      // it had the head of a record, and no more
      annotateArticle(found.article, found.#readers).found;
    found.#record = '';
    return found.#known;
  }
}

/** Properties of the object itself, so that a copy made with spread has them, by functions that all articles share. */
const asked = Object.fromEntries(
  (
    [
      'clean',
      'paragraphs',
      'sentences',
      'names',
      'figures',
      'quotes',
      'attributions',
      'statements',
    ] as const satisfies readonly (keyof AnnotatedArticle)[]
  ).map((part) => [
    part,
    {
      enumerable: true,
      get(this: PackedArticle): unknown {
        return PackedArticle.all(this)[part];
      },
    },
  ]),
);

function takeApart(article: Article, body: string, readers: Readers): AnnotatedArticle | undefined {
  let packed: Packed;
  try {
    packed = JSON.parse(body) as Packed;
    for (const figure of packed.figures as Figure[]) restoreBounds(figure);
  } catch {
    return undefined;
  }
  if (!Array.isArray(packed.statements)) return undefined;
  const { sentences, names, quotes, attributions, statements } = packed;
  const figures = packed.figures as readonly Figure[];
  const { text, map, otherLanguage, ...rest } = packed.clean;
  const clean: CleanArticle = {
    ...rest,
    text: text ?? article.text,
    map: map ? mapOf(map) : undefined,
    otherLanguage,
  };
  const paragraphs = keptParagraphs(clean, readers);
  return { article, clean, paragraphs, sentences, names, figures, quotes, attributions, statements };
}

const mapOf = ([clean = [], source = [], sourceLength = []]: number[][]): OffsetMap => ({
  clean: Uint32Array.from(clean),
  source: Uint32Array.from(source),
  sourceLength: Uint32Array.from(sourceLength),
});

/** Reads articles for their records alone. */
export function createRecorder(): (article: Pick<Article, 'format' | 'text'>) => string {
  const readers = createReaders(new Vocabulary());
  return ({ format, text }) =>
    packArticle(annotateArticle({ id: '', story: '', version: 1, format, text }, readers).found);
}
