/** The articles of a folder into a corpus: from the cache what was read before, the rest in as many threads as there are cores. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import { version } from '../../package.json';
import type { Article, Corpus } from '../engine';
import { keyOf, openCache, type RecordCache } from '../worker/reading/cache';
import { createThreads } from '../worker/reading/readers';

export interface ReadingOptions {
  /** Folder of the cache; without one nothing is kept. */
  readonly cache?: string;
  /** Megabytes of the cache. */
  readonly cacheSize: number;
  /** Threads; by default as many as there are cores. */
  readonly jobs?: number;
}

export interface ReadingHost {
  /** The bundled program, which threads are made of; without it everything is read in this one. */
  readonly script?: string;
  readonly log: (line: string) => void;
}

/**
 * Characters that are worth a thread. Each compiles the program for itself, some second of the processor, and V8 has threads
 * of its own busy compiling for one reader as it is: less text than this is read as soon without.
 */
const worthThreads = 1_500_000;

/** The cache of the options; `undefined` where nothing is kept. */
export const cacheOf = (options: ReadingOptions, host: ReadingHost): RecordCache | undefined =>
  options.cache === undefined ? undefined : cacheIn(options.cache, options.cacheSize, host);

export async function readAll(
  corpus: Corpus,
  articles: readonly Article[],
  options: ReadingOptions,
  host: ReadingHost,
  cache?: RecordCache,
): Promise<void> {
  const keys = cache && articles.map(keyOf);
  const known = (i: number): string | undefined => keys && cache?.get(keys[i]!);
  const unread = articles.filter((_, i) => known(i) === undefined);
  const size = unread.reduce((sum, { text }) => sum + text.length, 0);
  const threads = Math.min(options.jobs ?? os.availableParallelism(), Math.ceil(size / worthThreads));
  const readers =
    host.script !== undefined && threads > 1 && size >= worthThreads ? createThreads(host.script, threads) : undefined;
  const records = readers?.read(unread);
  for (const [i, article] of articles.entries()) {
    let record = known(i);
    const isNew = record === undefined;
    if (isNew && records) record = ((await records.next()).value as string | null | undefined) ?? undefined;
    if (record === undefined || !corpus.adopt(article, record)) {
      corpus.set(article);
      record = cache && corpus.pack(article.id);
    }
    if (keys && isNew && record !== undefined) cache?.put(keys[i]!, record);
  }
  readers?.close();
  cache?.save();
}

/** What is known of whole stories, once a report was made of them. */
export function keepStories(corpus: Corpus, cache: RecordCache): void {
  for (const story of corpus.stories()) {
    const known = corpus.packStory(story);
    if (known) cache.put(known.key, known.record);
  }
  cache.save();
}

function cacheIn(folder: string, megabytes: number, { script, log }: ReadingHost): RecordCache {
  // what this very program read: any change of its code may change that
  const code = script === undefined ? '' : createHash('sha256').update(readFileSync(script)).digest('hex').slice(0, 16);
  return openCache({ folder, engine: `${version} ${code}`, limit: megabytes * 1024 * 1024, log });
}
