/**
 * Two statements word by word. Each side is a short text with its statement in
 * the same line, so that VS Code's own comparison marks the words that differ; below them what is known of both.
 */
import { diffWordsWithSpace } from 'diff';
import type { LinkAnswer, Neighbours, StatementPassage, Trace } from '../engine';
import { figureText } from './figures';
import { decimalIn } from './messages';
import { fileText, whereText } from './nodes';
import { relationLabel } from './relations';
import { saysText } from './says';
import type { Voice } from './voice';

export interface Sides {
  readonly title: string;
  readonly left: string;
  readonly right: string;
  /** Lines (from 0) of the two statements. */
  readonly line: number;
}

const rule = '────────';

/** @param head lines that both sides begin with */
export function comparedSides(
  trace: Trace,
  left: Neighbours,
  right: Neighbours,
  voice: Voice,
  head: readonly string[] = [],
): Sides {
  const { t } = voice;
  const relation = trace.relation === 'none' ? t('Not linked') : relationLabel(trace.relation, t);
  const place = ({ article, from }: StatementPassage): string =>
    t('{0}, line {1}', voice.fileName(article), from.line + 1);
  const known = ({ statement, before, after }: Neighbours, own: 'From' | 'To'): string[] => {
    const says = trace[`says${own}`];
    return [
      '',
      place(statement),
      t('  Before: {0}', before?.text ?? '–'),
      t('  After: {0}', after?.text ?? '–'),
      ...(says ? [`  ${saysText(says, t)}`] : []),
      // a day that the text alone does not tell ('currently') is nothing to compare
      ...trace[`figures${own}`]
        .filter(({ kind, low }) => kind !== 'date' || typeof low === 'string')
        .map((figure) => t('  Figure: {0} → {1}', figure.text, figureText(figure, t))),
    ];
  };
  // each statement under the name of its file; what is around stands on both sides alike and is not marked
  const top = (own: StatementPassage): string[] => [...head, place(own), ''];
  const foot = ['', rule, ...known(left, 'From'), ...known(right, 'To'), ''];
  return {
    title: t('{0} ↔ {1}: {2}', whereText(trace.from, voice), whereText(trace.to, voice), relation),
    left: [...top(left.statement), left.statement.text, ...foot].join('\n'),
    right: [...top(right.statement), right.statement.text, ...foot].join('\n'),
    line: head.length + 2,
  };
}

/** All of a group in one text: the first statement as it stands, the others with what is put otherwise in them. */
export function groupText(passages: readonly StatementPassage[], voice: Voice): string {
  const { t, fileName } = voice;
  const [first] = passages;
  if (!first) return '';
  const place = (at: StatementPassage): string => t('{0}, line {1}', fileName(at.article), at.from.line + 1);
  return [
    t('One statement in {0, plural, one {# place} other {# places}}, held against the first of them', passages.length),
    t('[-words of the first only-] {+words of this one only+}'),
    '',
    place(first),
    `  ${first.text}`,
    ...passages.slice(1).flatMap((passage) => ['', place(passage), `  ${markedWords(first.text, passage.text)}`]),
    '',
  ].join('\n');
}

/** *oil of {+about+} [-400-] {+700+} tonnes*. */
export const markedWords = (before: string, after: string): string =>
  diffWordsWithSpace(before, after)
    .map(({ value, added, removed }) => {
      if (!added && !removed) return value;
      const words = value.trim();
      const lead = value.slice(0, value.length - value.trimStart().length);
      const tail = value.slice(value.trimEnd().length);
      if (words === '') return removed ? '' : value;
      return `${lead}${added ? `{+${words}+}` : `[-${words}-]`}${tail}`;
    })
    .join('')
    .replace(/(-\]|\+\})(?=[[{])/g, '$1 ')
    .replace(/ {2,}/g, ' ');

/** What a reader is told while going through the matches. */
export function reviewHead(
  link: LinkAnswer,
  { at, of, left }: { readonly at: number; readonly of: number; readonly left: number },
  { t }: Voice,
): string[] {
  return [
    t('Match {0} of {1}, {2} left', at, of, left),
    t('{0}, score {1}', relationLabel(link.relation, t), decimalIn(t, link.score)),
    t('Keys: C confirm · R reject · X not comparable · N note · S skip · U undo · W why · Escape end'),
    '',
  ];
}

export interface ArticleChoice {
  readonly article: string;
  readonly label: string;
  readonly matches: number;
}

/** Other articles by how much they have in common with this one. */
export function articleChoices(
  article: string,
  others: readonly string[],
  links: readonly LinkAnswer[],
  voice: Voice,
): ArticleChoice[] {
  const counts = new Map<string, number>();
  for (const { from, to } of links) {
    if (from.article === article) counts.set(to.article, (counts.get(to.article) ?? 0) + 1);
    if (to.article === article) counts.set(from.article, (counts.get(from.article) ?? 0) + 1);
  }
  return others
    .filter((other) => other !== article)
    .map((other) => ({ article: other, label: fileText(other, voice), matches: counts.get(other) ?? 0 }))
    .sort((a, b) => b.matches - a.matches || (a.article < b.article ? -1 : 1));
}

/** Passages of two articles that belong together, in the order of the first; for each statement its best match. */
export interface AlignedPair {
  readonly here: StatementPassage;
  readonly there: StatementPassage;
}

export function alignedPairs(links: readonly LinkAnswer[], here: string, there: string): AlignedPair[] {
  const best = new Map<number, AlignedPair & { readonly score: number }>();
  for (const { from, to, score } of links) {
    const [a, b] = from.article === here ? [from, to] : [to, from];
    if (a.article !== here || b.article !== there) continue;
    if ((best.get(a.ref.statement)?.score ?? -1) < score) best.set(a.ref.statement, { here: a, there: b, score });
  }
  return [...best.values()].sort((a, b) => a.here.start - b.here.start);
}

/** The pair a reader at this offset is in, or has passed last. */
export function pairAt(pairs: readonly AlignedPair[], offset: number): AlignedPair | undefined {
  let found: AlignedPair | undefined;
  for (const pair of pairs) {
    if (pair.here.start > offset) break;
    found = pair;
  }
  return found;
}
