/**
 * What was read in an article as one string, and back: for caches and for workers that read for another one. It holds neither
 * the text nor the article's id, so that the same text anywhere has one record. A record of another version of the engine, or
 * a damaged one, is the host's to tell; here it is only checked whether it fits the text.
 */
import { annotateArticle, createReaders, keptParagraphs, type Readers } from './annotate';
import { Vocabulary } from './lexicon';
import type { AnnotatedArticle, Article, CleanArticle, OffsetMap } from './model';

interface Packed {
  /** Length of the source text. */
  readonly length: number;
  readonly clean: Omit<CleanArticle, 'text' | 'map'> & {
    readonly text: string | null;
    readonly map: number[][] | null;
  };
  readonly sentences: AnnotatedArticle['sentences'];
  readonly names: AnnotatedArticle['names'];
  readonly figures: AnnotatedArticle['figures'];
  readonly quotes: AnnotatedArticle['quotes'];
  readonly attributions: AnnotatedArticle['attributions'];
  readonly statements: AnnotatedArticle['statements'];
}

export function packArticle(found: AnnotatedArticle): string {
  const { article, sentences, names, figures, quotes, attributions, statements } = found;
  const { text, map, ...rest } = found.clean;
  const packed: Packed = {
    length: article.text.length,
    clean: {
      ...rest,
      text: text === article.text ? null : text,
      map: map ? [[...map.clean], [...map.source], [...map.sourceLength]] : null,
    },
    sentences,
    names,
    figures,
    quotes,
    attributions,
    statements,
  };
  return JSON.stringify(packed, (_key, value: unknown) =>
    typeof value === 'number' && !Number.isFinite(value) ? { number: String(value) } : value,
  );
}

/** `undefined` for a record that is none of this text. */
export function unpackArticle(article: Article, record: string, readers: Readers): AnnotatedArticle | undefined {
  let packed: Packed | null;
  try {
    packed = JSON.parse(record, record.includes('{"number":') ? numbers : undefined) as Packed | null;
  } catch {
    return undefined;
  }
  if (packed?.length !== article.text.length || !Array.isArray(packed.statements)) return undefined;
  const { sentences, names, figures, quotes, attributions, statements } = packed;
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

const numbers = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'number' in value && typeof value.number === 'string'
    ? Number(value.number)
    : value;

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
