/**
 * Words that make a date of the words beside them: 'last', 'ago', 'early', 'today'. Closed classes of English, written for
 * this project; lower case, single words as the splitter makes them.
 */
import { wordList } from '../wordList';
import { cardinals, ordinals as numberOrdinals } from './numbers';

/** Words that turn to another unit of the same kind, and whence they count. */
export const turns: Readonly<Record<string, { readonly turn: -1 | 0 | 1; readonly from: 'now' | 'text' }>> = {
  last: { turn: -1, from: 'now' },
  past: { turn: -1, from: 'now' },
  latest: { turn: -1, from: 'now' },
  previous: { turn: -1, from: 'text' },
  preceding: { turn: -1, from: 'text' },
  prior: { turn: -1, from: 'text' },
  this: { turn: 0, from: 'now' },
  current: { turn: 0, from: 'now' },
  present: { turn: 0, from: 'now' },
  same: { turn: 0, from: 'text' },
  that: { turn: 0, from: 'text' },
  next: { turn: 1, from: 'now' },
  coming: { turn: 1, from: 'now' },
  upcoming: { turn: 1, from: 'now' },
  following: { turn: 1, from: 'text' },
  ensuing: { turn: 1, from: 'text' },
  subsequent: { turn: 1, from: 'text' },
};

/** Words beside an indefinite number of units: 'in recent weeks', 'in the coming days'. */
export const indefiniteTurns: Readonly<Record<string, -1 | 1>> = {
  recent: -1,
  last: -1,
  past: -1,
  previous: -1,
  coming: 1,
  next: 1,
  following: 1,
  final: -1,
  closing: -1,
  ensuing: 1,
};

/** Part of the period that follows. */
export const parts: Readonly<Record<string, 'early' | 'middle' | 'late' | 'rest'>> = {
  early: 'early',
  earlier: 'early',
  beginning: 'early',
  start: 'early',
  outset: 'early',
  opening: 'early',
  mid: 'middle',
  middle: 'middle',
  late: 'late',
  later: 'late',
  end: 'late',
  close: 'late',
  eve: 'late',
  rest: 'rest',
  remainder: 'rest',
  remaining: 'rest',
  remains: 'rest',
};

/** Parts that need *of* before the period (*the end of June*, never *end June*; *will start in June* is June). */
export const partsWithOf: readonly string[] = wordList(`
  beginning start outset opening middle end close rest remainder remaining remains
`);

/** Days named from the day of speaking. */
export const deictics: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  tonite: 0,
  yesterday: -1,
  tomorrow: 1,
  tmr: 1,
};

/** Single words for an unmeasured time. */
export const vagueTimes: Readonly<Record<string, 'past' | 'now' | 'future'>> = {
  now: 'now',
  currently: 'now',
  presently: 'now',
  nowadays: 'now',
  recently: 'past',
  lately: 'past',
  soon: 'future',
};

/** Several words for an unmeasured time. */
export const vaguePhrases: readonly { readonly words: string; readonly when: 'past' | 'now' | 'future' }[] = [
  { words: 'at present', when: 'now' },
  { words: 'right now', when: 'now' },
  { words: 'at the moment', when: 'now' },
  { words: 'at this time', when: 'now' },
  { words: 'these days', when: 'now' },
  { words: 'the present', when: 'now' },
  { words: 'in the past', when: 'past' },
  { words: 'the recent past', when: 'past' },
  { words: 'the distant past', when: 'past' },
  { words: 'the future', when: 'future' },
  { words: 'the near future', when: 'future' },
  { words: 'the foreseeable future', when: 'future' },
  { words: 'the not-too-distant future', when: 'future' },
];

/** Counts as words; `null` is a number nobody gave. */
export const counts: Readonly<Record<string, number | null>> = {
  ...Object.fromEntries(Object.entries(cardinals).filter(([, value]) => value > 0)),
  a: 1,
  an: 1,
  hundred: 100,
  dozen: 12,
  couple: 2,
  few: null,
  several: null,
  many: null,
  some: null,
};

/** Up to the thirtieth; -1 counts from the end. */
export const ordinals: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Object.entries(numberOrdinals).filter(([, value]) => value <= 30)),
  final: -1,
  last: -1,
  closing: -1,
  opening: 1,
};

/** Words before which a bare year or a doubtful month is a date: 'in 1953', 'since May'. */
export const datingWords: readonly string[] = wordList(`
  in since by until till before after during from to through throughout between of early late mid last next this
  around circa for till year years on starting ending beginning ended past previous every each as and or back about
  than fiscal calendar
`);

/** The few of these that date a doubtful month ('in March', 'last May'; not 'of May', which may be a person). */
export const datingMonths: readonly string[] = wordList(`
  in since until till during early late mid last next this every each between by from through before after of to
`);

/** Nouns that take a serial number: what follows is no year ('Room 1984'). */
export const numberedThings: readonly string[] = wordList(`
  room flight route no nos number page pages channel apartment building box model section article code suite form
  chapter psalm resolution unit highway area agent bus train item line windows type mark version part paragraph lot
  gate platform battalion regiment division brigade asteroid hotline dial extension zip pin peugeot nasdaq nikkei
  dow ftse index
`);

/** What is counted by a plain four-digit number: 'some 2000 people' is no year. */
export const countedPlurals: readonly string[] = wordList(`
  people men women children troops police soldiers jobs workers employees members miles metres meters feet yards
  tons tonnes kilometres kilometers km kg dollars euros pounds cents percent points shares votes deaths cases homes
  houses units times copies barrels hectares acres refugees students patients protesters demonstrators passengers
  prisoners officers hours days weeks months years minutes seconds million billion thousand hundred calories words
  pages rpm mph hp watts degrees civilians fighters residents families victims spectators visitors voters delegates
`);

/** Words that weigh a number: after them four digits are an amount ('some 2000', 'nearly 1900'). */
export const hedges: readonly string[] = wordList(`
  nearly almost approximately roughly over under exactly least most many few only another estimated some up
  numbered total
`);

/** Newspapers and shows named after a weekday. */
export const afterWeekdayNames: readonly string[] = wordList(`
  times telegraph mirror express mail post herald tribune independent world sun star journal school
`);
