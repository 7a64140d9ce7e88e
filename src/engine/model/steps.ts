/**
 * Work over a whole story that a host may pause or leave after every step. What is yielded is what was done since the last
 * step, counted in about as much as one close comparison of two statements takes; it tells no time.
 */
export type Steps<T> = Generator<number, T, void>;

/** All steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
