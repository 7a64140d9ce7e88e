/** The records of the desktop's worker: kept in the extension's storage, read by as many threads as there are cores. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Records } from '../records';
import { keyOf, openCache, type RecordCache } from './cache';
import { createPool, type Pool } from './pool';

/** What a host tells its worker. */
export interface Storage {
  /** Folder of the extension's own, shared by all its windows; the limit holds for it as a whole. */
  readonly folder: string;
  /** The open workspace's place in it, so that a window loads what belongs to its own articles alone. */
  readonly workspace: string;
}

export interface DesktopOptions {
  readonly storage: Storage | undefined;
  /** The bundled worker, which the threads are made of. */
  readonly script: string;
  readonly log: (line: string) => void;
  /** Threads besides this one; by default one per other core. */
  readonly threads?: number;
}

/**
 * Bytes in the storage. A record takes about one and a half times its article's text once it is packed, so this holds the
 * articles of some forty folders of 1,000, and one window with 9,000 articles loads 13 MB of it.
 */
const limit = 64 << 20;
/** Each has word lists of its own, about 60 MB with what it reads: more than these would not be worth their memory. */
const mostThreads = 6;
/** Characters read alone before threads are started: a small folder is read sooner than they are there. */
const worthThreads = 60_000;
/** Milliseconds for one article in a thread; the host gives a worker twice as long. */
const patience = 10_000;
/** Milliseconds after the last article. */
const threadsRest = 5_000;
const savePause = 500;
/** Characters of records after which they are written while the reading goes on, so that few are held. */
const mostUnsaved = 4 << 20;

export function createDesktopRecords({ storage, script, log, threads }: DesktopOptions): Records {
  const count = Math.min(mostThreads, threads ?? os.availableParallelism() - 1);
  let pool: Pool | undefined;
  let cache: RecordCache | undefined;
  let alone = 0;
  let unsaved = 0;
  let saving: ReturnType<typeof setTimeout> | undefined;

  const opened = (): RecordCache | undefined => {
    if (storage) cache ??= openIn(storage, script, log);
    return cache;
  };
  const save = (): void => {
    clearTimeout(saving);
    saving = undefined;
    unsaved = 0;
    cache?.save();
  };
  return {
    known: (article) => opened()?.get(keyOf(article)),
    readHere({ text }) {
      alone += text.length;
    },
    readElsewhere(article) {
      if (count < 1 || alone < worthThreads) return undefined;
      pool ??= createPool({ script, count, patience, rest: threadsRest });
      return pool.read(article);
    },
    keep(article, record) {
      const kept = opened();
      if (!kept) return;
      kept.put(keyOf(article), record);
      unsaved += record.length;
      if (unsaved >= mostUnsaved) save();
    },
    recall: (key) => opened()?.get(key),
    keepStory(key, record) {
      const kept = opened();
      if (!kept) return;
      kept.put(key, record);
      unsaved += record.length;
    },
    rest() {
      if (unsaved > 0) saving ??= setTimeout(save, savePause);
    },
  };
}

function openIn({ folder, workspace }: Storage, script: string, log: (line: string) => void): RecordCache {
  // what this very program read: any change of its code may change that
  const engine = createHash('sha256').update(readFileSync(script)).digest('hex').slice(0, 32);
  return openCache({ folder: path.join(folder, workspace), within: folder, engine, limit, log });
}
