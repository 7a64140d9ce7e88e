/** Statements as they come back from a row of a tree or a command's arguments, where anything can stand. */
import type { StatementRef } from '../../engine';

export function readRef(value: unknown): StatementRef | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { article, statement } = value as Record<string, unknown>;
  return typeof article === 'string' && typeof statement === 'number' ? { article, statement } : undefined;
}

/** The two statements of a match: its row in the tree, or `{ from, to }`. */
export function readPair(value: unknown): { readonly from: StatementRef; readonly to: StatementRef } | undefined {
  const { match, from, to } = (value ?? {}) as { match?: unknown; from?: unknown; to?: unknown };
  const pair = match as { from?: unknown; passage?: { ref?: unknown } } | undefined;
  const [a, b] = [readRef(pair?.from ?? from), readRef(pair?.passage?.ref ?? to)];
  return a && b ? { from: a, to: b } : undefined;
}
