/** A block between `---` lines at the start of a file: what the file says of itself. */
import { noMeta, type Meta } from './meta';
import { readDay } from './day';

export interface FrontMatter {
  /** Offset after the block and its last line end; 0 when there is none. */
  readonly end: number;
  readonly meta: Meta;
}

/** Resolved by the bundler; called only for a block that is more than plain `key: value` lines. */
declare function require(id: 'yaml'): { readonly parse: (text: string) => unknown };

/** Longer than this, it is no front matter. */
const longest = 20_000;

export function readFrontMatter(text: string): FrontMatter {
  const none = { end: 0, meta: noMeta };
  const mark = text.charCodeAt(0) === 0xfeff ? 1 : 0; // a byte order mark may stand before it
  const source = mark === 0 ? text : text.slice(mark);
  if (!source.startsWith('---')) return none;
  const opening = /^---[ \t]*(?:\r\n|\n|\r)/.exec(source.slice(0, 200));
  if (!opening) return none;
  const closing = /(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/.exec(
    source.slice(opening[0].length - 1, longest),
  );
  if (!closing) return none;
  const from = opening[0].length - 1;
  const body = source.slice(opening[0].length, Math.max(opening[0].length, from + closing.index));
  const values = readPairs(body);
  // a line of dashes at the top of a text is no front matter
  if (!values || !isFrontMatter(values)) return none;
  return { end: mark + from + closing.index + closing[0].length, meta: toMeta(values) };
}

type Values = ReadonlyMap<string, string>;

/** Sentences between two rules can look like pairs; their keys have many words and none that front matter has. */
const isFrontMatter = (values: Values): boolean =>
  values.size > 0 && [...values.keys()].some((key) => knownKeys.has(key) || /^[\w.-]+$/.test(key));

const knownKeys = new Set('title headline date published author publisher source site url link tags'.split(' '));

function readPairs(body: string): Values | undefined {
  const values = new Map<string, string>();
  for (const line of body.split(/\r\n|\n|\r/)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const pair = /^([A-Za-z_][\w .:-]{0,40}?)[ \t]*:(?:[ \t](.*))?$/.exec(line);
    const value = pair && readScalar((pair[2] ?? '').trim());
    if (!pair || value === undefined) return readYaml(body);
    values.set(pair[1]!.toLowerCase(), value ?? '');
  }
  return values;
}

/** A scalar on one line; `undefined` = it takes a YAML reader. */
function readScalar(text: string): string | undefined {
  if (text === '') return undefined;
  const quoted = /^(?:"([^"\\]*)"|'([^']*)')$/.exec(text);
  if (quoted) return quoted[1] ?? quoted[2] ?? '';
  if (/^[[{&*!|>%@`"'?-]/.test(text) || text.includes(' #') || text.includes(': ')) return undefined;
  return text;
}

function readYaml(body: string): Values | undefined {
  let parsed: unknown;
  try {
    parsed = require('yaml').parse(body);
  } catch {
    // not YAML: the lines that are pairs still tell their part
    const pairs = [...body.matchAll(/^([A-Za-z_][\w-]{0,40})[ \t]*:[ \t]+(\S.*)$/gm)];
    if (pairs.length === 0) return undefined;
    return new Map(pairs.map(([, key, value]) => [key!.toLowerCase(), value!.trim().replace(/^["']|["']$/g, '')]));
  }
  if (parsed === null || typeof parsed !== 'object' || Array.isArray(parsed)) return undefined;
  return new Map(Object.entries(parsed).map(([key, value]) => [key.toLowerCase(), asText(value)]));
}

function asText(value: unknown): string {
  if (Array.isArray(value)) return value.map(asText).join(', ');
  if (value !== null && typeof value === 'object') return 'name' in value ? asText(value.name) : '';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function toMeta(values: Values): Meta {
  const first = (...keys: string[]): string | null => {
    for (const key of keys) {
      const value = values.get(key)?.trim();
      if (value) return value;
    }
    return null;
  };
  const day = first('published', 'date', 'publish_date', 'published_at', 'datepublished', 'pubdate');
  return {
    title: first('title', 'headline'),
    published: day === null ? null : readDay(day),
    publisher: first('publisher', 'source', 'site', 'site_name', 'outlet', 'publication'),
    author: first('author', 'authors', 'byline', 'by'),
    url: first('url', 'link', 'canonical', 'permalink'),
  };
}
