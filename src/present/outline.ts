/** An article's outline: headings with the statements below them, each with what the other articles have of it. */
import type { LinkedStatement, Outline, StatementPassage } from '../engine';
import { shorten, type Translate, type Voice } from './voice';

export interface OutlineNode {
  readonly kind: 'heading' | 'statement';
  readonly name: string;
  readonly detail: string;
  readonly passage: StatementPassage;
  readonly children: readonly OutlineNode[];
}

const nameLength = 90;

export function outlineNodes(
  { statements }: Outline,
  linked: readonly LinkedStatement[],
  { t }: Pick<Voice, 't'>,
): readonly OutlineNode[] {
  const byStatement = new Map(linked.map((each) => [each.statement, each]));
  const roots: OutlineNode[] = [];
  let below = roots;
  for (const { role, ...passage } of statements) {
    const name = shorten(passage.text, nameLength);
    if (role === 'heading') {
      const children: OutlineNode[] = [];
      roots.push({ kind: 'heading', name, detail: '', passage, children });
      below = children;
    } else {
      const link = byStatement.get(passage.ref.statement);
      below.push({ kind: 'statement', name, detail: link ? linkedText(link, t) : '', passage, children: [] });
    }
  }
  return roots;
}

export const differs = ({ relations }: LinkedStatement): boolean =>
  relations.includes('figures-differ') || relations.includes('conflict');

/** *differs, 2 matches*. */
export function linkedText(linked: LinkedStatement, t: Translate): string {
  const count = t('{0, plural, one {# match} other {# matches}}', linked.matches);
  return differs(linked) ? t('differs, {0}', count) : count;
}
