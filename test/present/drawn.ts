/** A tree as text, one row a line. */
export interface Shown {
  readonly label: string;
  readonly description: string;
  readonly children: readonly Shown[];
}

export const drawn = (nodes: readonly Shown[], depth = 0): string[] =>
  nodes.flatMap(({ label, description, children }) => [
    `${'  '.repeat(depth)}${label}${description ? ` | ${description}` : ''}`,
    ...drawn(children, depth + 1),
  ]);
