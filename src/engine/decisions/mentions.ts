/** Decisions about names as they stand in one article: what is no name, what is one, and of which kind. */
import type { AnnotatedArticle, NameDecision, NameMention, Statement, WordsAround } from '../model';
import { plainName } from './file';
import { wordsPattern } from './wordsPattern';

/** Words kept on each side of a mention. */
const wordsKept = 4;

/** Names as they are written, kept with the article: a story is decided anew at every change of one article. */
const kept = new WeakMap<AnnotatedArticle, readonly string[]>();

export function nameAt(found: AnnotatedArticle, mention: number): string {
  let names = kept.get(found);
  if (!names) {
    names = found.names.map(({ start, end }) => plainName(found.clean.text.slice(start, end)));
    kept.set(found, names);
  }
  return names[mention]!;
}

/** The words around a stretch of clean text, in its paragraph. */
export function wordsAround(found: AnnotatedArticle, span: { start: number; end: number }): WordsAround {
  const paragraph = found.paragraphs.find(
    ({ start, paragraph: { text } }) => start <= span.start && span.end <= start + text.length,
  );
  const from = paragraph?.start ?? 0;
  const to = paragraph ? from + paragraph.paragraph.text.length : found.clean.text.length;
  const words = (text: string): string[] => plainName(text).split(' ').filter(Boolean);
  return {
    before: words(found.clean.text.slice(Math.max(from, span.start - 200), span.start))
      .slice(-wordsKept)
      .join(' '),
    after: words(found.clean.text.slice(span.end, Math.min(to, span.end + 200)))
      .slice(0, wordsKept)
      .join(' '),
  };
}

export const stands = (found: AnnotatedArticle, mention: number, at: WordsAround): boolean => {
  const { before, after } = wordsAround(found, found.names[mention]!);
  return before === at.before && after === at.after;
};

/** Decisions by what they do to an article's names; numbers are those of the decisions. */
export interface NameRules {
  readonly hidden: ReadonlyMap<string, readonly { readonly decision: number; readonly at: WordsAround | undefined }[]>;
  readonly typed: ReadonlyMap<string, { readonly decision: number; readonly type: NameMention['type'] }>;
  /** Names wherever they are written, found or not; longest first. */
  readonly written: readonly string[];
}

export function nameRules(decisions: readonly NameDecision[]): NameRules {
  const hidden = new Map<string, { decision: number; at: WordsAround | undefined }[]>();
  const typed = new Map<string, { decision: number; type: NameMention['type'] }>();
  const written = new Set<string>();
  decisions.forEach((decision, i) => {
    const { name } = decision;
    if (decision.kind === 'hide') hidden.set(name, [...(hidden.get(name) ?? []), { decision: i, at: decision.at }]);
    if (decision.kind === 'type') {
      written.add(name);
      if (!typed.has(name)) typed.set(name, { decision: i, type: decision.type });
    }
    if (decision.kind === 'alias' && !decision.at) written.add(name);
  });
  return {
    hidden,
    typed,
    written: [...written].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
  };
}

/** @returns the same article when no decision is about a name of it */
export function decideNames(
  found: AnnotatedArticle,
  rules: NameRules,
): { readonly found: AnnotatedArticle; readonly matched: readonly number[] } {
  const matched = new Set<number>();
  const added = writtenNames(found, rules);
  const kept = added.length === 0 ? found.names : withAdded(found.names, added);
  const names: NameMention[] = [];
  let changed = kept !== found.names;
  const all = changed ? { ...found, names: kept } : found;
  kept.forEach((mention, i) => {
    const name = plainName(found.clean.text.slice(mention.start, mention.end));
    const hides = (rules.hidden.get(name) ?? []).filter(({ at }) => !at || stands(all, i, at));
    for (const { decision } of hides) matched.add(decision);
    const typed = rules.typed.get(name);
    if (typed) matched.add(typed.decision);
    if (hides.length === 0) names.push(typed ? { ...mention, type: typed.type } : mention);
    changed ||= hides.length > 0 || (typed !== undefined && typed.type !== mention.type);
  });
  return { found: changed ? withNames(found, names) : found, matched: [...matched] };
}

/** The article with other names, its statements holding them by their new numbers. */
function withNames(found: AnnotatedArticle, names: readonly NameMention[]): AnnotatedArticle {
  const from = (offset: number): number => {
    let low = 0;
    let high = names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (names[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const statements = found.statements.map((statement): Statement => {
    const first = from(statement.start);
    return { ...statement, names: Array.from({ length: from(statement.end) - first }, (_, i) => first + i) };
  });
  return { ...found, names, statements };
}

/** Where names stand that a reader gave and the finder did not see. */
function writtenNames(found: AnnotatedArticle, { written, typed }: NameRules): NameMention[] {
  const added: NameMention[] = [];
  for (const name of written) {
    const pattern = wordsPattern(name);
    for (const { start: from, paragraph } of found.paragraphs)
      for (const match of paragraph.text.matchAll(pattern)) {
        const start = from + match.index;
        const end = start + match[0].length;
        const inside = (other: { start: number; end: number }): boolean => other.start <= start && end <= other.end;
        if (found.names.some(inside) || added.some((other) => other.start < end && start < other.end)) continue;
        added.push({ start, end, type: typed.get(name)?.type ?? 'other', confidence: 1, role: null });
      }
  }
  return added;
}

/** A name that a reader gave goes before one it overlaps. */
const withAdded = (names: readonly NameMention[], added: readonly NameMention[]): NameMention[] =>
  [...names.filter(({ start, end }) => !added.some((other) => other.start < end && start < other.end)), ...added].sort(
    (a, b) => a.start - b.start,
  );
