/**
 * What language-model tools give: stretches of articles as they stand, each with its file, line and offsets. Nothing is
 * summed up and nothing is said that no article says; what is left out is counted.
 */
import {
  onOneLine,
  type EntityAnswer,
  type EntityMention,
  type FigureGroup,
  type FindingAnswer,
  type Passage,
  type StatementMatches,
  type StatementPassage,
} from '../engine';
import { figurePhrase, placeSays, putRightText } from './figures';
import { findingKindLabel } from './findings';
import { entityTypeLabel, relationLabel } from './relations';
import type { Voice } from './voice';

export interface CitedSpan {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Half open, in UTF-16 code units of the file. */
  readonly start: number;
  readonly end: number;
  /** What stands there, on one line, without markup. */
  readonly text: string;
  readonly says?: string;
  readonly source?: string;
  readonly relation?: string;
}

export interface CitedItem {
  readonly head: string;
  /** More of the item for programs. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly spans: readonly CitedSpan[];
}

export interface ToolAnswer {
  readonly text: string;
  readonly json: string;
}

/** Items of one answer, spans of one item, and characters of cited text in one answer. */
export const toolLimits = { items: 20, mostItems: 50, spans: 12, characters: 24_000 } as const;

export function toolAnswer(items: readonly CitedItem[], limit: number, { t }: Pick<Voice, 't'>): ToolAnswer {
  let left: number = toolLimits.characters;
  const kept: (CitedItem & { readonly more: number })[] = [];
  for (const item of items.slice(0, Math.max(1, Math.min(limit, toolLimits.mostItems)))) {
    const spans: CitedSpan[] = [];
    for (const span of item.spans.slice(0, toolLimits.spans)) {
      if (span.text.length > left) break;
      left -= span.text.length;
      spans.push(span);
    }
    if (spans.length === 0) break;
    kept.push({ ...item, spans, more: item.spans.length - spans.length });
  }
  const more = items.length - kept.length;
  const moreText = (count: number): string[] =>
    count > 0 ? [t('… and {0, plural, one {# more} other {# more}}', count)] : [];
  const lines = kept.flatMap(({ head, spans, more: hidden }) => [
    head,
    ...spans.map((span) => `  ${[t('{0}, line {1}: {2}', span.file, span.line, span.text), noteOf(span)].join('')}`),
    ...moreText(hidden).map((line) => `  ${line}`),
  ]);
  return {
    text: items.length === 0 ? t('Nothing of this stands in the articles.') : [...lines, ...moreText(more)].join('\n'),
    json: JSON.stringify({
      offsets: 'UTF-16 code units of the file, half open; lines from 1',
      items: kept.map(({ fields, spans, more: hidden }) => ({ ...fields, spans, more: hidden })),
      more,
    }),
  };
}

const noteOf = ({ says, source, relation }: CitedSpan): string => {
  const notes = [relation, says, source].filter(Boolean);
  return notes.length > 0 ? ` (${notes.join(', ')})` : '';
};

const cited = (at: Passage, { fileName }: Voice): CitedSpan => ({
  file: fileName(at.article),
  line: at.from.line + 1,
  start: at.start,
  end: at.end,
  text: at.text,
});

/** Entities whose name or one of whose aliases holds these words; the same name before a longer one. */
export function namedEntities(entities: readonly EntityAnswer[], words: string): EntityAnswer[] {
  const wanted = folded(words);
  if (wanted === '') return [];
  const rank = ({ name, aliases }: EntityAnswer): number => {
    const all = [name, ...aliases].map(folded);
    return all.includes(wanted) ? 0 : all.some((each) => each.includes(wanted)) ? 1 : 2;
  };
  return entities.filter((entity) => rank(entity) < 2).sort((a, b) => rank(a) - rank(b) || b.count - a.count);
}

const folded = (text: string): string => onOneLine(text.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();

export const entityItem = (
  { name, type, aliases, count }: EntityAnswer,
  mentions: readonly EntityMention[],
  voice: Voice,
): CitedItem => ({
  head: `${name}, ${entityTypeLabel(type, voice.t)}`,
  fields: { name, type, aliases, count },
  spans: mentions.map((mention) => cited(mention.statement ?? mention, voice)),
});

/** Statements that hold these words, or stand in this line (from 1) of a file. */
export const statementsWith = (statements: readonly StatementPassage[], words: string): StatementPassage[] => {
  const wanted = folded(words);
  return wanted === '' ? [] : statements.filter(({ text }) => folded(text).includes(wanted));
};

export const statementsAt = (statements: readonly StatementPassage[], line: number): StatementPassage[] =>
  statements.filter(({ from, to }) => from.line <= line - 1 && line - 1 <= to.line);

export const matchItem = ({ statement, matches }: StatementMatches, voice: Voice): CitedItem => ({
  head: voice.t('{0}, line {1}: {2}', voice.fileName(statement.article), statement.from.line + 1, statement.text),
  fields: { statement: cited(statement, voice) },
  spans: matches.map(({ relation, passage }) => ({
    ...cited(passage, voice),
    relation: relationLabel(relation, voice.t),
  })),
});

export const findingItem = ({ kind, about, places }: FindingAnswer, voice: Voice): CitedItem => ({
  head: [findingKindLabel(kind, voice.t), about].filter(Boolean).join(': '),
  fields: { kind, about },
  spans: places.map((place) => ({
    ...cited(place.statement, voice),
    ...(place.says === '' ? {} : { says: placeSays(place, voice.t) }),
    ...(place.source === null ? {} : { source: place.source }),
  })),
});

export const figureItem = ({ counted, differs, figures }: FigureGroup, voice: Voice): CitedItem => ({
  head: differs ? voice.t('{0}, they differ', counted) : counted,
  fields: { counted, differs },
  spans: figures.map((figure) => ({
    ...cited(figure.statement ?? figure, voice),
    says: figurePhrase(figure, voice.t, counted),
    ...(figure.source === null ? {} : { source: figure.source }),
    ...(figure.corrected ? { corrected: putRightText(figure, voice.t) } : {}),
  })),
});

/** Figures of what is counted, those that differ first. */
export const countedLike = (groups: readonly FigureGroup[], words: string): FigureGroup[] =>
  groups
    .filter(({ counted }) => folded(counted).includes(folded(words)))
    .sort((a, b) => Number(b.differs) - Number(a.differs));
