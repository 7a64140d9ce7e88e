/** Text from elsewhere (a page that was copied, its source, a text with its address and date) → an article file. */
import type { ArticleMeta } from '../model';
import { isDateLine } from './dateLines';
import { readDay } from './formats/day';
import { readArticle } from './readArticle';
import { readingText } from './readingText';

export interface Clipping {
  /** What the text tells of itself. */
  readonly meta: ArticleMeta;
  /** Without lines that say only what `meta` says; '' where the text holds nothing to read. */
  readonly body: string;
}

/** Lines at either end that can be an address or a date. */
const edge = 8;
/** A longer first line is no title. */
const longestTitle = 200;

const address = /^<?(https?:\/\/[^\s<>"]{3,2000})>?$/i;

export function readClipping(text: string): Clipping {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const html = looksLikeHtml(plain);
  const clean = readArticle({ id: '', story: '', format: html ? 'html' : 'text', text: plain, version: 0 });
  const known = html ? clean.meta : { ...clean.meta, title: clean.meta.title ?? null };
  // of another language the words are kept as they are
  const page = html && clean.blocks.length > 0 ? readingText({ ...clean, meta: nothing }).text : undefined;
  const { lines, url, published } = withoutFacts((page ?? (html ? clean.text : bodyOf(plain))).split('\n'));
  const body = lines.join('\n').trim();
  const first = body.split('\n', 1)[0]!.trim();
  return {
    meta: {
      ...known,
      title: known.title ?? (isTitle(first, body) ? first : null),
      url: known.url ?? url,
      published: known.published ?? published,
    },
    body,
  };
}

/** @example articleFile({ title: 'A barge', … }, 'It sank.') // '---\ntitle: "A barge"\n---\nIt sank.\n' */
export function articleFile(meta: ArticleMeta, body: string): string {
  const keys = ['title', 'published', 'publisher', 'author', 'url'] as const;
  // a JSON string is a YAML one too, whatever the title holds
  const lines = keys.flatMap((key) => {
    const value = meta[key];
    return value === null || value === '' ? [] : [`${key}: ${key === 'published' ? value : JSON.stringify(value)}`];
  });
  return `${lines.length > 0 ? `---\n${lines.join('\n')}\n---\n` : ''}${body}\n`;
}

/** A file's name, without its ending, that every system takes; '' where the title has no letter or digit. */
export function fileNameOf(title: string): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  let name = '';
  for (const word of words) {
    if (name.length + word.length > 60 && name !== '') break;
    name = name === '' ? word.slice(0, 60) : `${name}-${word}`;
  }
  // names that Windows keeps for devices
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(name) ? `${name}-` : name;
}

const nothing: ArticleMeta = { title: null, published: null, publisher: null, author: null, url: null };

const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<!doctype html|<(?:html|head|body|article|main|section|div|p|h[1-6]|meta|span|ul|ol|table|blockquote)\b[^<>]*>)/i.test(
    text.slice(0, 2000),
  );

/** The text behind front matter: what this says is in `meta`. */
function bodyOf(text: string): string {
  const { ignored } = readArticle({ id: '', story: '', format: 'text', text, version: 0 });
  const front = ignored.find(({ why }) => why === 'front-matter');
  return front ? text.slice(front.end) : text;
}

/** Lines at the top and at the end that are an address or a date of publication and nothing else. */
function withoutFacts(lines: readonly string[]): { lines: string[]; url: string | null; published: string | null } {
  const filled = lines.flatMap((line, i) => (line.trim() === '' ? [] : [i]));
  const edges = new Set([...filled.slice(0, edge), ...filled.slice(-edge)]);
  let url: string | null = null;
  let published: string | null = null;
  const kept = lines.filter((line, i) => {
    const words = line.trim();
    if (!edges.has(i)) return true;
    const found = address.exec(words.replace(/^(?:url|source|link)\s*:\s*/i, ''));
    if (found && url === null) {
      url = found[1]!;
      return false;
    }
    if (words.length <= 140 && published === null && isDateLine(words)) {
      published = readDay(words);
      return published === null;
    }
    return true;
  });
  return { lines: kept, url, published };
}

const isTitle = (line: string, body: string): boolean =>
  line !== '' && line.length <= longestTitle && line.length < body.length && !/[.!?:;,]["”’)]?$/.test(line);
