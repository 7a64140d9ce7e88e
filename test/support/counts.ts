/** How a suite tells its counts to whoever started it, wherever it runs: one line on its standard output. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const writeCounts = (counts: Counts): string => `::counts ${JSON.stringify(counts)}`;

export const countsLine = /^::counts (\{.*\})$/m;
