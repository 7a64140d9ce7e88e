/** Clock times: '3 p.m. EST', '14:30', 'at seven thirty', 'noon', '5 to 7 p.m.', 'eight o’clock', '0900 GMT'. */
import type { DateReading } from '../../../model';
import type { DateText, Found } from '../dateText';
import { COUNT, DASH, DATING, DAYPART, DEICTIC, MERIDIEM, TO, WEEKDAY, ZONE } from '../dateWords';

interface Clock {
  readonly end: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  /** 'am', 'pm' or not said. */
  readonly half: 'am' | 'pm' | null;
  /** Only a clock can be written so. */
  readonly sure: boolean;
}

/** A number word of an hour or minute: 1..59. */
function numberWord(t: DateText, i: number): { readonly end: number; readonly value: number } | undefined {
  if (!t.has(i, COUNT) || t.isAny(i, 'a', 'an', 'hundred', 'couple', 'dozen')) return undefined;
  const value = t.lexicon.count.get(t.id(i)) ?? 0;
  if (value < 1 || value > 59) return undefined;
  if (value < 20 || value % 10 !== 0) return { end: i + 1, value };
  const at = t.has(i + 1, DASH) ? i + 2 : i + 1;
  const unit = t.has(at, COUNT) ? (t.lexicon.count.get(t.id(at)) ?? 0) : 0;
  return unit >= 1 && unit <= 9 && !t.isAny(at, 'a', 'an')
    ? { end: at + 1, value: value + unit }
    : { end: i + 1, value };
}

/** Hour and minute; `loose` where a clock is expected (after 'at' beside a date), so a bare hour will do. */
function clockParts(t: DateText, i: number, loose: boolean): Clock | undefined {
  if (t.isNumber(i)) return clockInDigits(t, i, loose);
  if (t.has(i, DAYPART) || t.is(i, 'midnight')) {
    if (t.isAny(i, 'noon', 'midday')) return { end: i + 1, hour: 12, minute: 0, second: null, half: null, sure: true };
    if (t.is(i, 'midnight')) return { end: i + 1, hour: 0, minute: 0, second: null, half: null, sure: true };
    return undefined;
  }
  const past = pastTheHour(t, i);
  if (past) return past;
  const hour = numberWord(t, i);
  if (!hour || hour.value > 12) return undefined;
  const at = t.has(hour.end, DASH) ? hour.end + 1 : hour.end;
  const minute = numberWord(t, at);
  const end = minute && minute.value >= 10 ? minute.end : hour.end;
  const half = meridiem(t, end);
  const oclock = t.isAny(end, "o'clock", 'oclock');
  if (!half && !oclock && !loose) return undefined;
  return finish(t, oclock ? end + 1 : end, hour.value, end === hour.end ? 0 : minute!.value, null, true);
}

/** 'half past ten', 'quarter to five', 'thirty-six minutes past eight'. */
function pastTheHour(t: DateText, i: number): Clock | undefined {
  const lead = t.is(i, 'half')
    ? { end: i + 1, value: 30 }
    : t.is(i, 'quarter')
      ? { end: i + 1, value: 15 }
      : numberWord(t, i);
  if (!lead) return undefined;
  const at = t.isAny(lead.end, 'minutes', 'minute') ? lead.end + 1 : lead.end;
  const before = t.isAny(at, 'to') && at > lead.end;
  if (!t.is(at, 'past') && !before && !(t.is(at, 'to') && t.is(i, 'quarter'))) return undefined;
  const hour =
    t.isNumber(at + 1) && t.length(at + 1) <= 2 ? { end: at + 2, value: t.int(at + 1) } : numberWord(t, at + 1);
  if (!hour || hour.value < 1 || hour.value > 12) return undefined;
  const minutes = t.is(at, 'past') ? hour.value * 60 + lead.value : hour.value * 60 - lead.value;
  return finish(t, hour.end, Math.floor(minutes / 60), minutes % 60, null, true);
}

function clockInDigits(t: DateText, i: number, loose: boolean): Clock | undefined {
  let hour = t.length(i) <= 2 ? t.int(i) : -1;
  let minute = 0;
  let second: number | null = null;
  let end = i + 1;
  let sure = false;
  const length = t.length(i);
  if (hour < 0 && (length === 4 || length === 5)) {
    // 8.30 is one token; 0900 needs its zone
    const match = /^(\d{1,2})(\.?)(\d\d)$/.exec(t.slice(i, i + 1));
    if (!match) return undefined;
    const zoned = t.has(end, ZONE) || t.is(end, 'hours');
    if (!zoned && (match[2] === '' || (!meridiem(t, end) && !(loose && Number(match[3]) % 5 === 0)))) return undefined;
    hour = Number(match[1]);
    minute = Number(match[3]);
    sure = true;
  } else if (t.isMark(end, ':') && t.joined(end) && t.joined(end + 1) && t.length(end + 1) === 2) {
    minute = t.int(end + 1);
    end += 2;
    if (t.isMark(end, ':') && t.joined(end) && t.joined(end + 1) && t.length(end + 1) === 2) {
      second = t.int(end + 1);
      end += 2;
    }
    if (t.isMark(end, ':') && t.joined(end)) return undefined;
    sure =
      meridiem(t, end) !== null ||
      second !== null ||
      t.has(end, ZONE) ||
      t.isAny(i - 1, 'at', 'from', 'until', 'by', 'around', 'before', 'after', 'till');
    if (!sure && !loose) return undefined;
  }
  if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || (second ?? 0) > 59) return undefined;
  const oclock = t.isAny(end, "o'clock", 'oclock');
  const letter = t.joined(end) && t.isAny(end, 'a', 'p');
  if (!sure && !loose && !oclock && !letter && meridiem(t, end) === null) return undefined;
  if (hour > 12 && meridiem(t, end) !== null) return undefined;
  return finish(t, oclock ? end + 1 : end, hour, minute, second, sure || oclock || letter);
}

/** 'am' or 'pm' at `i`, also the letter alone when it is joined to the number. */
function meridiem(t: DateText, i: number): 'am' | 'pm' | null {
  if (t.has(i, MERIDIEM) || (t.joined(i) && t.isAny(i, 'a', 'p')))
    return (t.text.charCodeAt(t.words.start[i]!) | 32) === 97 ? 'am' : 'pm';
  return null;
}

function finish(t: DateText, at: number, hour: number, minute: number, second: number | null, sure: boolean): Clock {
  let end = at;
  let half = meridiem(t, end);
  if (half) end++;
  else if (t.is(end, 'in') && t.is(end + 1, 'the') && t.has(end + 2, DAYPART)) {
    half = t.lexicon.dayPart.get(t.id(end + 2)) === 'morning' ? 'am' : 'pm';
    end += 3;
  } else if (t.is(end, 'hours')) end++;
  if (half && t.is(end - 1, 'p.m') && t.isMark(end, '.')) end++;
  const hour24 = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;
  return { end, hour: hour24, minute, second, half, sure: sure || half !== null };
}

interface Zone {
  readonly end: number;
  readonly zone: string | null;
}

/** 'EST', '(GMT)', 'local time', 'Eastern Time', 'Moscow time'. */
function zoneAt(t: DateText, i: number): Zone {
  const open = t.isMark(i, '(');
  const at = open ? i + 1 : i;
  if (t.has(at, ZONE) && (t.upper(at) || t.isAny(at, 'gmt', 'utc'))) {
    const end = t.is(at + 1, 'time') ? at + 2 : at + 1;
    return {
      end: open && t.isMark(end, ')') ? end + 1 : open ? i : end,
      zone: open && !t.isMark(end, ')') ? null : t.slice(at, at + 1),
    };
  }
  if (t.is(at + 1, 'time') && (t.is(at, 'local') || t.capital(at))) return { end: at + 2, zone: t.slice(at, at + 1) };
  if (t.is(at + 2, 'time') && t.isAny(at + 1, 'daylight', 'standard', 'summer'))
    return { end: at + 3, zone: t.slice(at, at + 2) };
  return { end: i, zone: null };
}

const clockReading = (clock: Clock, zone: string | null): DateReading => ({
  kind: 'clock',
  hour: clock.hour,
  minute: clock.minute,
  second: clock.second,
  zone,
  day: null,
});

/** A clock time, or a stretch between two. */
export function clockAt(t: DateText, i: number, loose = false): Found | undefined {
  const between = t.is(i - 1, 'between');
  const sure = clockParts(t, i, loose);
  // '3-8pm', 'between 2 and 4:30pm': a bare hour where the second end is a clock without doubt
  const clock = sure ?? clockParts(t, i, true);
  if (!clock) return undefined;
  const joint = t.has(clock.end, DASH | TO) || (between && t.is(clock.end, 'and'));
  const second = joint ? clockParts(t, clock.end + 1, clock.sure) : undefined;
  if (second && (second.sure || (clock.sure && isHourOnly(t, second)))) {
    const zone = zoneAt(t, second.end);
    const evening = clock.half === null && second.half === 'pm' && clock.hour < 12 && clock.hour + 12 <= second.hour;
    const first = evening ? { ...clock, hour: clock.hour + 12 } : clock;
    const [from, to] = [clockReading(first, zone.zone), clockReading(second, zone.zone)];
    return { end: zone.end, reading: { kind: 'range', from, to } };
  }
  if (!sure || (!sure.sure && !loose)) return undefined;
  const zone = zoneAt(t, sure.end);
  return { end: zone.end, reading: clockReading(sure, zone.zone) };
}

/** A bare hour that counts nothing: '8 p.m. to 10', not '8 p.m. to 10 people'. */
const isHourOnly = (t: DateText, { end }: Clock): boolean =>
  !t.isWord(end) || t.has(end, ZONE | DEICTIC | DATING | WEEKDAY);
