/** Article file → clean text with blocks, what was set aside, and what the file says of itself. */
import type { Article, Block, CleanArticle, Ignored, OffsetMap, Span } from '../model';
import { publishedInText } from './dateLines';
import { CleanText, needsCleaning, type RawBlock } from './formats/cleanText';
import { readFrontMatter, type FrontMatter } from './formats/frontMatter';
import { readHtml } from './formats/html';
import { isTableRow, readMarkdown } from './formats/markdown';
import { firstOf, noMeta, type Meta } from './formats/meta';
import { plainBlocks } from './formats/plainText';
import { otherLanguage } from './language';
import { toSource } from './offsets';
import { toBlocks } from './roles';
import { setAside } from './setAside';

/** Markdown of this length is read as plain text: its grammar takes more than linear time on hostile input. */
const longestMarkdown = 1_000_000;

interface Read {
  readonly text: string;
  readonly map: OffsetMap | undefined;
  readonly blocks: readonly RawBlock[];
  readonly ignored: readonly Ignored[];
  readonly meta: Meta;
}

export function readArticle(article: Article): CleanArticle {
  if (article.format === 'statement') return asItStands(article.text);
  const { text, map, blocks: raw, ignored, meta } = readFormat(article);
  const language = otherLanguage(text, raw);
  if (language !== undefined)
    return { text, blocks: [], map, ignored: inOrder(ignored, [], text), meta, otherLanguage: language };
  const { kept, aside } = setAside(text, raw);
  const blocks = toBlocks(text, kept);
  return {
    text,
    blocks,
    map,
    ignored: inOrder(
      [...ignored, ...markupOf(article.text, map)],
      aside.map((span) => toSource(map, span)),
      article.text,
    ),
    meta: firstOf(meta, {
      title: meta.title ?? titleOf(text, blocks),
      published: meta.published ?? publishedInText(text, raw),
    }),
    otherLanguage: undefined,
  };
}

const asItStands = (text: string): CleanArticle => ({
  text,
  blocks: [{ start: 0, end: text.length, role: 'paragraph' }],
  map: undefined,
  ignored: [],
  meta: noMeta,
  otherLanguage: undefined,
});

function readFormat({ format, text }: Article): Read {
  if (format === 'html') {
    const clean = new CleanText(text);
    const { ignored, meta } = readHtml(text, clean);
    return { ...clean.finish(), ignored, meta };
  }
  const frontMatter = readFrontMatter(text);
  const ignored = frontMatter.end === 0 ? [] : [{ start: 0, end: frontMatter.end, why: 'front-matter' as const }];
  return format === 'markdown' && text.length < longestMarkdown
    ? readMarked(text, frontMatter, ignored)
    : readPlain(text, frontMatter, ignored);
}

function readMarked(text: string, { end, meta }: FrontMatter, ignored: readonly Ignored[]): Read {
  const html: Ignored[] = [];
  const marked = readMarkdown(text, end, (clean, from, to) => html.push(...readHtml(text, clean, from, to).ignored));
  const read = marked.clean.finish();
  return {
    ...read,
    blocks: read.blocks.filter((block) => !isTableRow(read.text, block)),
    ignored: [...ignored, ...marked.ignored, ...html],
    meta: firstOf(meta, { title: marked.title }),
  };
}

function readPlain(text: string, { end, meta }: FrontMatter, ignored: readonly Ignored[]): Read {
  const blocks = plainBlocks(text, end);
  if (!needsCleaning(text)) return { text, map: undefined, blocks, ignored, meta };
  const clean = new CleanText(text);
  for (const block of blocks) {
    clean.role = block.role;
    clean.copy(block.start, block.end);
    clean.endBlock();
  }
  return { ...clean.finish(), ignored, meta: meta ?? noMeta };
}

function titleOf(text: string, blocks: readonly Block[]): string | null {
  const first = blocks.find(({ role }) => role !== 'caption');
  return first?.role === 'heading' ? text.slice(first.start, first.end) : null;
}

/** What lies between the pieces of the clean text, white space apart. */
function markupOf(source: string, map: OffsetMap | undefined): Ignored[] {
  if (!map) return [];
  const found: Ignored[] = [];
  let end = 0;
  const gap = (to: number): void => {
    let from = end;
    while (from < to && source.charCodeAt(from) <= 32) from++;
    while (to > from && source.charCodeAt(to - 1) <= 32) to--;
    if (to > from) found.push({ start: from, end: to, why: 'markup' });
  };
  for (let i = 0; i < map.source.length; i++) {
    const start = map.source[i]!;
    if (start > end) gap(start);
    end = Math.max(end, start + map.sourceLength[i]!);
  }
  gap(source.length);
  return found;
}

const rank = { 'front-matter': 0, code: 1, boilerplate: 2, markup: 3 } as const;

/** Ordered, without overlaps: what is set aside for a reason of its own swallows the markup inside it. */
function inOrder(ignored: readonly Ignored[], boilerplate: readonly Span[], source: string): Ignored[] {
  const put = (out: Ignored[], span: Ignored): void => {
    if (span.end > span.start && /\S/.test(source.slice(span.start, span.end))) out.push(span);
  };
  const all = [...ignored, ...boilerplate.map(({ start, end }): Ignored => ({ start, end, why: 'boilerplate' }))];
  const strong: Ignored[] = [];
  for (const span of all
    .filter(({ why }) => why !== 'markup')
    .sort((a, b) => a.start - b.start || rank[a.why] - rank[b.why]))
    put(strong, { ...span, start: Math.max(span.start, strong.at(-1)?.end ?? 0) });
  // of markup only what no other reason covers
  const weak: Ignored[] = [];
  let next = 0;
  for (const { start, end } of all.filter(({ why }) => why === 'markup').sort((a, b) => a.start - b.start)) {
    let from = start;
    while (next < strong.length && strong[next]!.end <= from) next++;
    for (let k = next; k < strong.length && strong[k]!.start < end; k++) {
      put(weak, { start: from, end: strong[k]!.start, why: 'markup' });
      from = Math.max(from, strong[k]!.end);
    }
    put(weak, { start: from, end, why: 'markup' });
  }
  return [...strong, ...weak].sort((a, b) => a.start - b.start);
}
