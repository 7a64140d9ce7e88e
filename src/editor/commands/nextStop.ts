/** From one stop to the next, around the end. */
export interface Stop {
  readonly start: number;
  readonly end: number;
}

/** Stops are ordered by start. */
export function nextStop(stops: readonly Stop[], from: number, direction: 1 | -1): Stop | undefined {
  if (direction === 1) return stops.find(({ start }) => start > from) ?? stops[0];
  return [...stops].reverse().find(({ start }) => start < from) ?? stops.at(-1);
}
