/**
 * Work over a whole story that a host may pause or leave after every step. What is yielded is what was done since the last
 * step, counted in about as much as one close comparison of two statements takes; it tells no time.
 */
export type Steps<T> = Generator<number, T, void>;

/** Each item in its turn. @param work one item makes, counted as in `Steps` */
export function* mapInSteps<T, U>(
  items: readonly T[],
  work: number | ((item: T) => number),
  map: (item: T, at: number) => U,
): Steps<U[]> {
  const mapped: U[] = [];
  let done = 0;
  for (const [i, item] of items.entries()) {
    mapped.push(map(item, i));
    done += typeof work === 'number' ? work : work(item);
    if (done < 1) continue;
    yield done;
    done = 0;
  }
  return mapped;
}

/** Items that are sorted without a pause, and those that are merged in the time of one close comparison. */
const sortedAtOnce = 1024;
const merged = 250;

/** A stable sort, by merging: `items` stay as they are. */
export function* sortInSteps<T>(items: readonly T[], order: (a: T, b: T) => number): Steps<T[]> {
  let runs: T[][] = [];
  for (let from = 0; from < items.length; from += sortedAtOnce) {
    runs.push(items.slice(from, from + sortedAtOnce).sort(order));
    yield (sortedAtOnce * 10) / merged;
  }
  while (runs.length > 1) {
    const next: T[][] = [];
    for (let i = 0; i < runs.length; i += 2) next.push(yield* mergeInSteps(runs[i]!, runs[i + 1] ?? [], order));
    runs = next;
  }
  return runs[0] ?? [];
}

function* mergeInSteps<T>(one: T[], other: T[], order: (a: T, b: T) => number): Steps<T[]> {
  if (other.length === 0) return one;
  const both: T[] = [];
  for (let i = 0, j = 0; i < one.length || j < other.length;) {
    const first = j >= other.length || (i < one.length && order(one[i]!, other[j]!) <= 0);
    both.push(first ? one[i++]! : other[j++]!);
    if (both.length % merged === 0) yield 1;
  }
  return both;
}

/** All steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
