/** Fixed phrases that are dates by themselves: holidays and vague times. */
import type { DateText, Found } from '../dateText';
import { yearAfter } from './calendar';
import { COUNT, DATING, SEASON, TURN, UNIT } from '../dateWords';

/** The longest phrase that begins at `i`; `led` where the word before already says that a date comes ('last Easter'). */
export function phraseAt(t: DateText, i: number, led = false): Found | undefined {
  for (const { rest, holiday, vague } of t.lexicon.phrases.get(t.id(i)) ?? []) {
    if (!follows(t, i + 1, rest)) continue;
    const end = i + 1 + rest.length;
    if (vague) {
      if (t.isNumber(end) || t.has(end, COUNT | UNIT | SEASON)) continue; // 'in the past four months'
      if (t.isWord(end) && vague === 'now' && t.is(end - 1, 'present')) continue; // 'the present government'
      return { end, reading: { kind: 'vague', when: vague } };
    }
    const year = yearAfter(t, end);
    if (rest.length === 0 && !year && !led) {
      if (!t.capital(i) || !(t.has(i - 1, DATING | TURN) || t.isAny(i - 1, 'at', 'over'))) continue;
      if (t.capital(end) && t.isWord(end)) continue; // 'for Easter Island'
    }
    if (t.is(i, '9') && t.joined(i)) continue;
    return { end: year?.end ?? end, reading: { kind: 'holiday', name: holiday!, year: year?.year ?? null } };
  }
  return undefined;
}

function follows(t: DateText, i: number, rest: readonly number[]): boolean {
  for (let k = 0; k < rest.length; k++) if (t.id(i + k) !== rest[k]) return false;
  return true;
}
