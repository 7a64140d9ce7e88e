/** What a web page says of itself: JSON-LD, Open Graph and other meta elements, <time>, <title>. */
import { onOneLine } from '../whiteSpace';
import { readDay } from './day';
import { firstOf, type Meta } from './meta';

/** More structured data than this is not read. */
const longestJson = 300_000;

export class HtmlMeta {
  readonly #properties = new Map<string, string>();
  #canonical: string | null = null;
  #time: string | null = null;
  #title = '';
  #json = '';
  readonly #jsonBlocks: string[] = [];
  #inside: 'title' | 'json' | undefined;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'meta') {
      const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
      const { content } = attributes;
      if (key && content && !this.#properties.has(key)) this.#properties.set(key, content.trim().slice(0, 1000));
    } else if (name === 'link' && attributes.rel === 'canonical') this.#canonical ??= attributes.href ?? null;
    else if (name === 'time') this.#time ??= readDay(attributes.datetime ?? '');
    else if (name === 'title' && this.#title === '') this.#inside = 'title';
    else if (name === 'script' && attributes.type === 'application/ld+json') this.#inside = 'json';
  }

  /** @returns true when the text belongs to the meta data and not to the page */
  text(text: string): boolean {
    if (this.#inside === 'title') this.#title += text;
    else if (this.#inside === 'json') {
      if (this.#json.length < longestJson) this.#json += text;
    } else return false;
    return true;
  }

  close(name: string): void {
    if (name === 'title' && this.#inside === 'title') this.#inside = undefined;
    if (name === 'script' && this.#inside === 'json') {
      this.#jsonBlocks.push(this.#json);
      this.#json = '';
      this.#inside = undefined;
    }
  }

  finish(): Meta {
    const property = (...keys: string[]): string | null => {
      for (const key of keys) if (this.#properties.has(key)) return this.#properties.get(key)!;
      return null;
    };
    const day = property(
      'article:published_time',
      'og:article:published_time',
      'datepublished',
      'date',
      'dc.date',
      'dc.date.issued',
      'dcterms.created',
      'parsely-pub-date',
      'sailthru.date',
      'pubdate',
    );
    return firstOf(
      ...this.#jsonBlocks.flatMap(readJsonLd),
      {
        title: property('og:title', 'twitter:title', 'dc.title'),
        published: day === null ? null : readDay(day),
        publisher: property('og:site_name', 'application-name', 'dc.publisher', 'twitter:site'),
        author: property('author', 'article:author', 'dc.creator', 'parsely-author'),
        url: this.#canonical ?? property('og:url'),
      },
      { published: this.#time, title: withoutSite(onOneLine(this.#title), property('og:site_name')) },
    );
  }
}

/** 'Oil spill | Coastline Today' → 'Oil spill'. */
function withoutSite(title: string, site: string | null): string | null {
  const parts = title.split(/(?<!\s)\s+[|–—-]\s+/);
  if (parts.length > 1 && (site === null ? parts.at(-1)!.split(' ').length <= 4 : parts.at(-1) === site)) parts.pop();
  return parts.join(' – ') || null;
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

function readJsonLd(text: string): Partial<Meta>[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return [];
  }
  const nodes = (Array.isArray(parsed) ? parsed : [parsed]).flatMap((node: unknown) =>
    isObject(node) && Array.isArray(node['@graph']) ? (node['@graph'] as unknown[]) : [node],
  );
  return nodes.flatMap((node) => {
    if (!isObject(node) || !/Article|BlogPosting|Report/.test(String([node['@type']].flat()[0]))) return [];
    const day = textOf(node.datePublished ?? node.dateCreated);
    return [
      {
        title: textOf(node.headline ?? node.name),
        published: day === null ? null : readDay(day),
        publisher: nameOf(node.publisher),
        author: nameOf(node.author),
        url: textOf(node.url),
      },
    ];
  });
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(', ') || null;
  return isObject(value) ? textOf(value.name) : textOf(value);
}
