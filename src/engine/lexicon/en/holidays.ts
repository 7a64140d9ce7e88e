/**
 * Named days, and how each is found in a year. Public-holiday rules are those of the calendars themselves (Easter by the
 * Gregorian computus, US holidays by title 5 of the US Code, section 6103). `null`: the day moves by another calendar,
 * so the name is found and its day stays unknown.
 */
export type HolidayRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  /** The nth weekday of a month, -1 the last; Monday is 1. `plus` days after it. */
  | {
      readonly kind: 'nth';
      readonly month: number;
      readonly weekday: number;
      readonly n: number;
      readonly plus?: number;
    }
  /** Days after Easter Sunday. */
  | { readonly kind: 'easter'; readonly plus: number }
  /** A day that is known with its year. */
  | { readonly kind: 'once'; readonly year: number; readonly month: number; readonly day: number };

const fixed = (month: number, day: number): HolidayRule => ({ kind: 'fixed', month, day });
const nth = (n: number, weekday: number, month: number, plus = 0): HolidayRule => ({
  kind: 'nth',
  n,
  weekday,
  month,
  plus,
});
const easter = (plus: number): HolidayRule => ({ kind: 'easter', plus });

export interface Holiday {
  readonly names: readonly string[];
  readonly rule: HolidayRule | null;
}

export const holidays: readonly Holiday[] = [
  { names: ["New Year's Day", 'New Years Day'], rule: fixed(1, 1) },
  { names: ["New Year's Eve", 'New Years Eve'], rule: fixed(12, 31) },
  { names: ['Epiphany'], rule: fixed(1, 6) },
  { names: ["Valentine's Day", "St. Valentine's Day"], rule: fixed(2, 14) },
  { names: ["St. Patrick's Day", "St Patrick's Day", "Saint Patrick's Day"], rule: fixed(3, 17) },
  { names: ["April Fool's Day", "April Fools' Day", 'April Fools Day'], rule: fixed(4, 1) },
  { names: ['Earth Day'], rule: fixed(4, 22) },
  { names: ['Anzac Day'], rule: fixed(4, 25) },
  { names: ['May Day'], rule: fixed(5, 1) },
  { names: ['VE Day', 'V-E Day'], rule: fixed(5, 8) },
  { names: ['Victory Day'], rule: fixed(5, 9) },
  { names: ['Juneteenth'], rule: fixed(6, 19) },
  { names: ['Canada Day'], rule: fixed(7, 1) },
  { names: ['Independence Day', 'the Fourth of July', 'Fourth of July', 'July Fourth'], rule: fixed(7, 4) },
  { names: ['Bastille Day'], rule: fixed(7, 14) },
  { names: ['Halloween'], rule: fixed(10, 31) },
  { names: ["All Saints' Day", 'All Saints Day'], rule: fixed(11, 1) },
  { names: ['Guy Fawkes Night', 'Bonfire Night'], rule: fixed(11, 5) },
  { names: ['Veterans Day', 'Veterans’ Day', 'Armistice Day', 'Remembrance Day'], rule: fixed(11, 11) },
  { names: ['Christmas Eve'], rule: fixed(12, 24) },
  { names: ['Christmas Day', 'Christmas', 'Xmas'], rule: fixed(12, 25) },
  { names: ['Boxing Day', "St. Stephen's Day"], rule: fixed(12, 26) },
  { names: ['Martin Luther King Day', 'Martin Luther King Jr. Day', 'MLK Day'], rule: nth(3, 1, 1) },
  { names: ["Presidents' Day", "President's Day", 'Presidents Day'], rule: nth(3, 1, 2) },
  { names: ["Mother's Day", "Mothers' Day"], rule: nth(2, 7, 5) },
  { names: ['Memorial Day'], rule: nth(-1, 1, 5) },
  { names: ["Father's Day", "Fathers' Day"], rule: nth(3, 7, 6) },
  { names: ['Labor Day'], rule: nth(1, 1, 9) },
  { names: ['Columbus Day', "Indigenous Peoples' Day"], rule: nth(2, 1, 10) },
  { names: ['Thanksgiving Day', 'Thanksgiving'], rule: nth(4, 4, 11) },
  { names: ['Black Friday'], rule: nth(4, 4, 11, 1) },
  { names: ['Cyber Monday'], rule: nth(4, 4, 11, 4) },
  { names: ['Mardi Gras', 'Shrove Tuesday'], rule: easter(-47) },
  { names: ['Ash Wednesday'], rule: easter(-46) },
  { names: ['Palm Sunday'], rule: easter(-7) },
  { names: ['Maundy Thursday', 'Holy Thursday'], rule: easter(-3) },
  { names: ['Good Friday'], rule: easter(-2) },
  { names: ['Holy Saturday'], rule: easter(-1) },
  { names: ['Easter Sunday', 'Easter Day', 'Easter'], rule: easter(0) },
  { names: ['Easter Monday'], rule: easter(1) },
  { names: ['Ascension Day'], rule: easter(39) },
  { names: ['Pentecost', 'Whit Sunday'], rule: easter(49) },
  { names: ['Whit Monday'], rule: easter(50) },
  { names: ['Corpus Christi Day'], rule: easter(60) },
  { names: ['D-Day'], rule: { kind: 'once', year: 1944, month: 6, day: 6 } },
  { names: ['9/11'], rule: { kind: 'once', year: 2001, month: 9, day: 11 } },
  {
    names: ['Bloody Sunday', 'Black Monday', 'Black Tuesday', 'Black Wednesday', 'Super Tuesday', 'Super Bowl Sunday'],
    rule: null,
  },
  { names: ['Labour Day', 'Thanksgiving weekend', 'Christmastime', 'Eastertime', 'Holy Week', 'Lent'], rule: null },
  { names: ['Ramadan', 'Eid al-Fitr', 'Eid al-Adha', 'Eid', 'Ashura'], rule: null },
  { names: ['Passover', 'Yom Kippur', 'Rosh Hashanah', 'Hanukkah', 'Sukkot', 'Purim'], rule: null },
  { names: ['Diwali', 'Holi', 'Vesak', 'Nowruz', 'Lunar New Year', 'Chinese New Year'], rule: null },
];
