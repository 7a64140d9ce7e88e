/** Candidate pairs of a labelled story, and labelled pairs, with their evidence as the linker reads it. */
import fs from 'node:fs';
import path from 'node:path';
import { annotateArticle, createReaders, type Readers } from '../../src/engine/annotate';
import { resolveEntities } from '../../src/engine/entities';
import { Vocabulary } from '../../src/engine/lexicon';
import { createLinker } from '../../src/engine/links';
import type { AnnotatedArticle } from '../../src/engine/model';
import { isReplaced, twinsOf, type Donors } from './twins';

export { features } from '../../src/engine/links/evidence/features';

interface Row {
  readonly label: 0 | 1 | undefined;
  readonly evidence: Float64Array;
  /** The labelled pairs of sentences that the two statements are, or are part of, and their labels. */
  readonly pairs?: readonly (readonly [string, 0 | 1 | undefined])[];
  /** The two articles tell of two events that look alike. */
  readonly joins?: boolean;
  readonly a?: string;
  readonly b?: string;
}
interface Gold {
  readonly scope?: readonly GoldSpan[];
  /** By article its event. */
  readonly groups?: Readonly<Record<string, string>>;
  readonly sentences?: readonly GoldSpan[];
  readonly links: readonly { readonly a: GoldSpan; readonly b: GoldSpan; readonly relation?: string }[];
}
interface GoldSpan {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

interface Story {
  readonly want: number;
  readonly candidates: Row[];
  readonly unlabelled: Row[];
  /** Of articles with the twins of others: no match, however alike. */
  readonly twins: Row[];
}

/** The names in a story's articles, by their kind. */
export function namesIn(folder: string): Record<keyof Donors, string[]> {
  const names: Record<keyof Donors, string[]> = { person: [], organization: [], place: [] };
  for (const { name, type } of resolveEntities([...readArticles(folder).articles.values()]))
    if (isReplaced(type) && /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)*$/u.test(name)) names[type].push(name);
  return names;
}

function readArticles(folder: string): { readers: Readers; articles: Map<string, AnnotatedArticle> } {
  const readers = createReaders(new Vocabulary());
  const articles = new Map<string, AnnotatedArticle>();
  for (const file of fs.readdirSync(path.join(folder, 'articles')).sort()) {
    const text = fs.readFileSync(path.join(folder, 'articles', file), 'utf8').replace(/^\uFEFF/, '');
    articles.set(file, annotateArticle({ id: file, story: '', format: 'text', text, version: 1 }, readers).found);
  }
  return { readers, articles };
}

/** All articles against the twins of every third of them, but its own: all of them no match. */
function readTwins({ readers, articles }: ReturnType<typeof readArticles>, donors: Donors): Row[] {
  const list = [...articles.values()];
  const doubled = list.filter((_, i) => i % 3 === 0);
  const entities = resolveEntities(list);
  const linker = createLinker(readers.vocabulary);
  const all = list.slice();
  for (const { id, text } of twinsOf(doubled, entities, donors))
    all.push(annotateArticle({ id, story: '', format: 'text', text, version: 1 }, readers).found);
  for (const found of all) linker.set(found);
  linker.setEntities(resolveEntities(all));
  const rows: Row[] = [];
  const originalOf = ({ article }: { readonly article: string }): string => article.replace(/-twin$/, '');
  for (const links of linker.allLinks({ minScore: 0 }))
    for (const { from, to } of links)
      if (
        articles.has(from.article) !== articles.has(to.article) &&
        originalOf(from) !== originalOf(to) &&
        !linker.areOfOthers(from, to)
      )
        rows.push({ label: 0, evidence: linker.evidenceOf(from, to) });
  return rows;
}

/** @param donors names of other stories; without them no twins are made */
export function readStory(folder: string, donors?: Donors): Story {
  const { readers, articles } = readArticles(folder);
  const linker = createLinker(readers.vocabulary);
  for (const found of articles.values()) linker.set(found);
  linker.setEntities(resolveEntities([...articles.values()]));
  const gold = JSON.parse(fs.readFileSync(path.join(folder, 'gold.json'), 'utf8')) as Gold;
  const scope = gold.scope ?? [
    ...new Map(
      [...gold.links.flatMap((l) => [l.a, l.b]), ...(gold.sentences ?? [])].map((s) => [s.file + s.start, s]),
    ).values(),
  ];
  const key = (x: string, y: string): string => (x < y ? `${x}|${y}` : `${y}|${x}`);
  const id = (s: GoldSpan): string => `${s.file}:${s.start}`;
  const labels = new Map(gold.links.map((l) => [key(id(l.a), id(l.b)), l.relation ?? 'same']));
  const inFile = new Map<string, GoldSpan[]>();
  for (const s of scope) (inFile.get(s.file) ?? inFile.set(s.file, []).get(s.file)!).push(s);
  const goldOf = (article: string, statement: number): string[] => {
    const s = articles.get(article)!.statements[statement];
    return (inFile.get(article) ?? [])
      .filter(
        (g) =>
          Math.max(0, Math.min(s.end, g.end) - Math.max(s.start, g.start)) >=
          0.5 * Math.min(s.end - s.start, g.end - g.start),
      )
      .map(id);
  };
  const candidates: Row[] = [];
  const unlabelled: Row[] = [];
  for (const links of linker.allLinks({ minScore: 0 }))
    for (const { from, to } of links) {
      if (linker.areOfOthers(from, to)) continue;
      const pairs = goldOf(from.article, from.statement).flatMap((x) =>
        goldOf(to.article, to.statement).map((y) => {
          const label = labels.get(key(x, y)) ?? 'none';
          return [key(x, y), label === 'none' ? 0 : label === 'either' ? undefined : 1] as const;
        }),
      );
      if (pairs.length === 0) {
        unlabelled.push({ label: undefined, evidence: linker.evidenceOf(from, to) });
        continue;
      }
      const label = pairs.some(([, l]) => l === 1) ? 1 : pairs.some(([, l]) => l === undefined) ? undefined : 0;
      const text = (r: typeof from): string => {
        const f = articles.get(r.article)!;
        const s = f.statements[r.statement];
        return f.clean.text.slice(s.start, s.end);
      };
      const joins = gold.groups?.[from.article] !== gold.groups?.[to.article];
      candidates.push({ label, pairs, joins, evidence: linker.evidenceOf(from, to), a: text(from), b: text(to) });
    }
  const want = gold.links.filter((l) => l.relation !== 'either').length;
  return { want, candidates, unlabelled, twins: donors ? readTwins({ readers, articles }, donors) : [] };
}

export function readPairs(file: string, positive: readonly string[]): Row[] {
  const readers = createReaders(new Vocabulary());
  const linker = createLinker(readers.vocabulary);
  const found: AnnotatedArticle[] = [];
  const lines = fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as { a: string; b: string; label: string });
  lines.forEach(({ a, b }, i) => {
    for (const [side, text] of [
      ['a', a],
      ['b', b],
    ] as const) {
      const article = annotateArticle(
        { id: `${i}${side}`, story: '', format: 'text', text, version: 1 },
        readers,
      ).found;
      linker.set(article);
      found.push(article);
    }
  });
  linker.setEntities(resolveEntities(found));
  return lines.map(({ a, b, label }, i) => ({
    label: positive.includes(label) ? 1 : 0,
    evidence: linker.evidenceOf({ article: `${i}a`, statement: -1 }, { article: `${i}b`, statement: -1 }),
    a,
    b,
  }));
}
