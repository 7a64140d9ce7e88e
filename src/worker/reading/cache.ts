/**
 * Records of articles that were read before, in a folder of files. A file is written once and never changed, under a name of
 * its own, so that any number of windows and programs use one folder: each reads what is there when it opens and adds files.
 * Every file carries the version of the engine that made it and a digest of all that follows; one that does not match is
 * removed, and the log says so; it is never used. The files last used the longest ago go when there are too many bytes.
 */
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Article } from '../../engine';

export interface RecordCache {
  get(key: string): string | undefined;
  put(key: string, record: string): void;
  /** Writes the records that were put. Failures go to the log alone. */
  save(): void;
}

export interface CacheOptions {
  readonly folder: string;
  /** Another engine may read the same text in another way. */
  readonly engine: string;
  /** Bytes of all files. */
  readonly limit: number;
  /** The folder whose files all count, where several caches lie in folders of one; by default this cache's own. */
  readonly within?: string;
  readonly log: (line: string) => void;
}

/** What a record depends on: the text and how it is taken. */
export const keyOf = ({ format, text }: Pick<Article, 'format' | 'text'>): string =>
  createHash('sha256').update(`${format}\n`).update(text).digest('base64url');

const ending = '.crossread-cache';
const magic = 'crossread-cache/1';
/** Bytes before compression after which a new block begins. */
const blockSize = 1 << 20;
/** Smaller files are written again together with new ones. */
const smallFile = 1 << 18;
const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 32);

/** Where a record lies: file, block, and the bytes in it. */
type Place = readonly [file: number, block: number, start: number, end: number];

interface Segment {
  readonly name: string;
  readonly size: number;
  /** First and last byte of each block. */
  readonly blocks: readonly (readonly [number, number])[];
  readonly bytes: Buffer;
  used: boolean;
}

/** Stands for a file whose records have been moved to another one. */
const gone: Segment = { name: '', size: smallFile, blocks: [], bytes: Buffer.alloc(0), used: false };

/** What the first line of a file says. */
interface Header {
  readonly digest: string;
  readonly engine: string;
  readonly directory: number;
}

export function openCache({ folder, engine, limit, log, within = folder }: CacheOptions): RecordCache {
  const places = new Map<string, Place>();
  const segments: Segment[] = [];
  const fresh = new Map<string, string>();
  let open: { readonly segment: number; readonly block: number; readonly bytes: Buffer } | undefined;

  const discard = (name: string, why: string): void => {
    log(`cache: ${name} is thrown away: ${why}`);
    rmSync(path.join(folder, name), { force: true });
  };
  const load = (name: string): void => {
    const bytes = readFileSync(path.join(folder, name));
    const line = bytes.indexOf(10);
    let header: Header;
    try {
      const [mark, text] = bytes.subarray(0, line).toString('utf8').split('\t') as [string, string];
      if (mark !== magic) throw new Error('another format');
      header = JSON.parse(text) as Header;
    } catch {
      return discard(name, 'it is none of this program’s');
    }
    if (header.engine !== engine) return discard(name, 'another version wrote it');
    const body = bytes.subarray(line + 1);
    if (digestOf(body) !== header.digest) return discard(name, 'it is damaged');
    const { keys, blocks } = JSON.parse(body.subarray(0, header.directory).toString('utf8')) as Directory;
    const from = line + 1 + header.directory;
    for (const [key, block, start, end] of keys) places.set(key, [segments.length, block, start, end]);
    segments.push({
      name,
      size: bytes.length,
      blocks: blocks.map(([start, end]) => [from + start, from + end] as const),
      bytes,
      used: false,
    });
  };

  try {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder).filter((file) => file.endsWith(ending))) {
      try {
        load(name);
      } catch (error) {
        // another window may have removed it meanwhile
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') discard(name, String(error));
      }
    }
  } catch (error) {
    log(`cache: “${folder}” is not used: ${String(error)}`);
  }

  const get = (key: string): string | undefined => {
    const place = places.get(key);
    if (!place) return fresh.get(key);
    const [at, block, start, end] = place;
    const segment = segments[at]!;
    if (open?.segment !== at || open.block !== block) {
      const bytes = inflateRawSync(segment.bytes.subarray(...segment.blocks[block]!));
      open = { segment: at, block, bytes };
    }
    segment.used = true;
    return open.bytes.toString('utf8', start, end);
  };
  return {
    get,
    put(key, record) {
      if (!places.has(key)) fresh.set(key, record);
    },
    save() {
      try {
        const small = fresh.size > 0 ? segments.filter(({ size }) => size < smallFile) : [];
        for (const [key, [at]] of places) if (small.includes(segments[at]!)) fresh.set(key, get(key)!);
        const now = new Date();
        for (const { name, used } of segments) if (used) touch(path.join(folder, name), now);
        if (fresh.size > 0) {
          const name = `${randomBytes(9).toString('hex')}${ending}`;
          const unfinished = path.join(folder, `${name}.unfinished`);
          writeFileSync(unfinished, fileOf(engine, fresh));
          renameSync(unfinished, path.join(folder, name));
          // from now on it is read from the file, packed
          load(name);
          fresh.clear();
          for (const old of small) {
            rmSync(path.join(folder, old.name), { force: true });
            segments[segments.indexOf(old)] = gone;
          }
        }
        evict(within, within !== folder, limit, log);
      } catch (error) {
        log(`cache: could not be written: ${String(error)}`);
      }
    },
  };
}

interface Directory {
  readonly keys: readonly (readonly [key: string, block: number, start: number, end: number])[];
  readonly blocks: readonly (readonly [number, number])[];
}

function fileOf(engine: string, records: ReadonlyMap<string, string>): Buffer {
  const keys: [string, number, number, number][] = [];
  const blocks: [number, number][] = [];
  const packed: Buffer[] = [];
  let waiting: Buffer[] = [];
  let length = 0;
  let end = 0;
  const close = (): void => {
    const block = deflateRawSync(Buffer.concat(waiting), { level: 1 });
    packed.push(block);
    blocks.push([end, (end += block.length)]);
    waiting = [];
    length = 0;
  };
  for (const [key, record] of records) {
    const bytes = Buffer.from(record, 'utf8');
    keys.push([key, blocks.length, length, (length += bytes.length)]);
    waiting.push(bytes);
    if (length >= blockSize) close();
  }
  if (length > 0) close();
  const directory = Buffer.from(JSON.stringify({ keys, blocks } satisfies Directory), 'utf8');
  const body = Buffer.concat([directory, ...packed]);
  const header: Header = { digest: digestOf(body), engine, directory: directory.length };
  return Buffer.concat([Buffer.from(`${magic}\t${JSON.stringify(header)}\n`, 'utf8'), body]);
}

function touch(file: string, time: Date): void {
  try {
    utimesSync(file, time, time);
  } catch {
    // another window has removed it
  }
}

/** Milliseconds after which a file that was not finished never will be. */
const patience = 36e5;

function evict(folder: string, recursive: boolean, limit: number, log: (line: string) => void): void {
  const files = readdirSync(folder, { recursive, encoding: 'utf8' }).flatMap((name) => {
    const info = statSync(path.join(folder, name), { throwIfNoEntry: false });
    if (!info) return [];
    if (name.endsWith('.unfinished') && Date.now() - info.mtimeMs > patience)
      rmSync(path.join(folder, name), { force: true });
    return name.endsWith(ending) ? [{ name, size: info.size, time: info.mtimeMs }] : [];
  });
  let bytes = files.reduce((sum, { size }) => sum + size, 0);
  for (const { name, size } of files.sort((a, b) => a.time - b.time)) {
    if (bytes <= limit) return;
    rmSync(path.join(folder, name), { force: true });
    bytes -= size;
    log(`cache: ${name} is removed, the oldest of more than ${limit} bytes`);
  }
}
