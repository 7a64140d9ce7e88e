/** How a date is worded, before it is resolved against the day of publication. Plain data: equal words give equal readings. */

export type DateUnit =
  'minute' | 'hour' | 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

export type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** A year by number, by words ('November of last year'), or not said. */
export type YearSaid = number | DateReading | null;

export type DateReading =
  /** Any part of a calendar date: 'Nov. 2, 2024', 'Monday', 'June', '1953', 'Monday the 21st'. Monday is 1, Sunday 7. */
  | {
      readonly kind: 'calendar';
      readonly year: YearSaid;
      readonly month: number | null;
      readonly day: number | null;
      readonly weekday: number | null;
    }
  | { readonly kind: 'season'; readonly season: Season; readonly year: YearSaid }
  /** 'the third quarter' (of 4), 'the second half of 1989' (of 2). */
  | { readonly kind: 'quarter'; readonly n: number; readonly of: 4 | 2; readonly year: YearSaid }
  /** 'last week', 'this year', 'next Friday', 'the previous day': a whole unit, `turn` units from the one spoken of. */
  | {
      readonly kind: 'turn';
      readonly turn: -1 | 0 | 1;
      readonly what: DateUnit | DateReading;
      readonly from: 'now' | 'text' | DateReading;
    }
  /** 'the past three years', 'the next 7 quarters': the stretch up to now, or from now. `null`: a few. */
  | { readonly kind: 'window'; readonly count: number | null; readonly unit: DateUnit; readonly direction: -1 | 1 }
  /** 'two weeks ago', 'three days later', 'a year earlier', 'two days after Christmas', 'yesterday'. */
  | {
      readonly kind: 'offset';
      readonly count: number | null;
      readonly unit: DateUnit;
      readonly direction: -1 | 1;
      readonly from: 'now' | 'text' | DateReading;
    }
  /** 'early June', 'the end of last year', 'later this week', 'the rest of the year'. */
  | { readonly kind: 'part'; readonly part: 'early' | 'middle' | 'late' | 'rest'; readonly of: DateReading }
  /** 'the first week of 2019', 'the 15th day of next month', 'the first nine months of 1988'; -1 counts from the end. */
  | {
      readonly kind: 'nth';
      readonly n: number;
      readonly count: number;
      readonly unit: DateUnit;
      readonly weekday: number | null;
      readonly of: DateReading;
    }
  | { readonly kind: 'holiday'; readonly name: string; readonly year: YearSaid }
  | { readonly kind: 'decade'; readonly from: number }
  | { readonly kind: 'century'; readonly n: number; readonly before: boolean }
  | { readonly kind: 'range'; readonly from: DateReading; readonly to: DateReading }
  | { readonly kind: 'daypart'; readonly part: DayPart; readonly day: DateReading | null }
  | {
      readonly kind: 'clock';
      readonly hour: number;
      readonly minute: number;
      readonly second: number | null;
      /** As it stands: 'EST', 'GMT'. */
      readonly zone: string | null;
      readonly day: DateReading | null;
    }
  | { readonly kind: 'vague'; readonly when: 'past' | 'now' | 'future' }
  /** 'every Monday', 'each year': comes again and again, so it is no one time. */
  | { readonly kind: 'set'; readonly what: DateUnit | DateReading };
