/** What the lexicons say of a word: bits of `WordFacts.bitsOf`. A word may have many. */
export const FIRST_NAME = 1;
export const SURNAME = 1 << 1;
export const COUNTRY = 1 << 2;
export const LARGE_CITY = 1 << 3;
export const SMALL_CITY = 1 << 4;
export const REGION = 1 << 5;
export const NATURAL = 1 << 6;
export const DEMONYM = 1 << 7;
export const KNOWN_ORGANIZATION = 1 << 8;
export const ORGANIZATION_HEAD = 1 << 9;
export const ORGANIZATION_SUFFIX = 1 << 10;
export const TEAM = 1 << 11;
export const HONORIFIC = 1 << 12;
export const OFFICE = 1 << 13;
export const COMMON = 1 << 14;
export const CALENDAR = 1 << 15;
export const PLACE_HEAD = 1 << 16;
export const PLACE_START = 1 << 17;
export const EVENT_HEAD = 1 << 18;
export const MEDIA = 1 << 19;
export const PARTICLE = 1 << 20;
export const JOINER = 1 << 21;
export const FUNCTION = 1 << 22;
export const SAYING = 1 << 23;
export const KIN = 1 << 24;
export const NAME_SUFFIX = 1 << 25;
export const ROLE = 1 << 26;
export const LANGUAGE = 1 << 27;
export const EVENT = 1 << 28;
/** The word is one of sport news; only the article's evidence asks for it. */
export const SPORT = 1 << 29;

/** Seat of a country's government. */
export const CAPITAL_CITY = 1 << 30;

export const PLACE = COUNTRY | LARGE_CITY | SMALL_CITY | REGION | NATURAL;
/** Words whose identity the model may use: ordinary vocabulary and heads, never a name. */
export const ORDINARY =
  COMMON |
  ORGANIZATION_HEAD |
  ORGANIZATION_SUFFIX |
  HONORIFIC |
  OFFICE |
  PLACE_HEAD |
  PLACE_START |
  EVENT_HEAD |
  PARTICLE |
  JOINER |
  FUNCTION |
  SAYING |
  KIN |
  NAME_SUFFIX |
  ROLE |
  CALENDAR;
