/** Dates and quantities of one paragraph as one list of figures without overlaps. */
import type { DateMention, Figure, Quantity } from '../model';

/**
 * Where the two overlap, the reading that holds the other stays, a date before a quantity of the same words. Where they
 * only touch, a duration gives way to the date ('some 14 months' to '14 months ago'), and so does the shorter reading.
 */
export function mergeFigures(dates: readonly DateMention[], quantities: readonly Quantity[]): Figure[] {
  const kept: Figure[] = [];
  let q = 0;
  const push = (figure: Figure): void => {
    const last = kept.at(-1);
    if (!last || last.end <= figure.start) kept.push(figure);
    else if (isStronger(figure, last)) {
      kept.pop();
      push(figure);
    }
  };
  for (const date of dates) {
    while (q < quantities.length && quantities[q]!.start < date.start) push(quantities[q++]!);
    push(date);
  }
  while (q < quantities.length) push(quantities[q++]!);
  return kept;
}

function isStronger(figure: Figure, other: Figure): boolean {
  const [date, quantity] = isDate(figure) ? [figure, other] : [other, figure];
  const length = figure.end - figure.start - (other.end - other.start);
  if (!isDate(date) || isDate(quantity)) return length > 0;
  const dateInside = quantity.start <= date.start && date.end <= quantity.end;
  const dateWins =
    !dateInside && (quantity.kind === 'duration' || (date.start <= quantity.start && quantity.end <= date.end));
  // '1986 year results' is no duration
  if (dateInside && quantity.kind === 'duration' && date.start === quantity.start) return figure === date;
  if (dateWins || (date.start === quantity.start && date.end === quantity.end)) return figure === date;
  return length > 0;
}

const isDate = (figure: Figure): figure is DateMention => figure.kind === 'date' || figure.kind === 'time';
