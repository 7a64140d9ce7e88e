/** Resolves the dates of an article in their order, against its day of publication and against earlier dates. */
import type { DateMention, DateReading } from '../../model';
import { isoDay, readIsoDay } from './civil';
import { resolve } from './resolve';
import type { Stretch } from './stretch';

/** Resolves the dates of one article; to be called in the order of the text. */
export type Anchorer = (date: DateMention) => DateMention;

/** `published`: the ISO day, where it is known. A later date may count from an earlier one ('the next day'). */
export function createAnchorer(published: string | null): Anchorer {
  const now = published === null ? null : (readIsoDay(published) ?? null);
  let text: Stretch | null = null;
  return (date) => {
    const found = resolve(date.reading, { now, text, tense: date.tense });
    if (!found || !isSane(found)) return { ...date, low: null, high: null };
    if (isSpokenOf(date.reading)) text = { low: found.low, high: found.high };
    const low = isoDay(found.low) + (found.lowTime ?? '');
    const high = isoDay(found.high) + (found.highTime ?? '');
    return { ...date, low, high, bound: date.bound === '=' && isRough(date.reading) ? '~' : date.bound };
  };
}

/** One date by itself. */
export const anchorDate = (date: DateMention, published: string | null): DateMention => createAnchorer(published)(date);

const isSane = ({ low, high }: Stretch): boolean =>
  Number.isFinite(low) && Number.isFinite(high) && low <= high && Math.abs(low) < 4e6;

/** 'two weeks ago' is no day: everything counted in more than days is about. */
const isRough = (reading: DateReading): boolean =>
  reading.kind === 'offset' && reading.unit !== 'day' && reading.unit !== 'hour' && reading.unit !== 'minute';

/** May a later 'the next day' count from it? What runs through to now, or is about now, is no time the text tells of. */
const untold: ReadonlySet<DateReading['kind']> = new Set(['vague', 'window', 'set', 'decade', 'century']);
const isSpokenOf = (reading: DateReading): boolean => !untold.has(reading.kind);
