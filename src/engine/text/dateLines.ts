/** Lines and datelines that tell the day of publication. */
import type { Span } from '../model';
import { findDay, readDay } from './formats/day';

/** Words that stand around the date in a line of its own. */
const around = new Set(
  (
    'published publication date posted updated modified edited created first last on at by and the of ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'a.m p.m am pm gmt utc bst est edt et cst cdt ct mst mdt mt pst pdt pt cet cest eest eet ist jst kst hrs hours h updates ' +
    'a m p local time'
  ).split(' '),
);

/** Only dates with a year count, and few other lines have four digits together: a cheap test before reading the line. */
const hasYear = /\d{4}/;

/** Is the line nothing but a date of publication? 'Published March 3, 2025, 9:40 a.m. EST' */
export function isDateLine(line: string): boolean {
  if (!hasYear.test(line)) return false;
  const found = findDay(line);
  if (!found) return false;
  const rest = line.slice(0, found.start) + ' ' + line.slice(found.end);
  const words = rest.toLowerCase().match(/[\p{L}.]+/gu) ?? [];
  return words.every((word) => around.has(word.replace(/\.$/, '')) || word === '.');
}

/**
 * A day beside names and nothing else, with a mark between them: 'The Morning Bell · 14 May 2024', 'Ada Park, 3 March 2025'.
 * Words of grammar that stand inside names are none that tell something.
 */
export function isNameAndDay(line: string): boolean {
  const found = hasYear.test(line) && line.length <= 80 ? findDay(line) : null;
  if (!found) return false;
  const [before, behind] = [line.slice(0, found.start).trim(), line.slice(found.end).trim()];
  const isMarked = (text: string, mark: RegExp): boolean => text === '' || mark.test(text);
  if (!isMarked(before, /[,|·•–—/(-]$/) || !isMarked(behind, /^[,|·•–—/)-]/)) return false;
  const words = `${before} ${behind}`.match(/[\p{L}\p{N}.'’]+/gu) ?? [];
  return (
    words.some((word) => /^\p{Lu}/u.test(word)) &&
    words.every((word) => /^\p{Lu}/u.test(word) || /^(?:of|the|and|for|in|by|at)$/.test(word) || around.has(word))
  );
}

const dateline = /^[\p{Lu}][\p{Lu}\p{L} .,'’/-]{1,60}?[,(]? ?.{0,40}?(?:>>|—|–|--| - |:|\))/u;

/** The day of publication that the top of the text tells: a line of its own, a byline or a credit with a date, or a dateline. */
export function publishedInText(text: string, blocks: readonly Span[]): string | null {
  let updated: string | null = null;
  for (const [at, { start, end }] of blocks.slice(0, 7).entries()) {
    const line = text.slice(start, Math.min(end, start + 140));
    if (!hasYear.test(line)) continue;
    if (end - start <= 140) {
      const isByline = /^(?:by|from|written by|author)\b/i.test(line) && end - start <= 100;
      const isDated = isByline || line.split(/[|•·]/).some((part) => isDateLine(part.trim()));
      // the first line is the title
      if (isDated || (at > 0 && isNameAndDay(line))) {
        const day = readDay(line);
        const isUpdate = /\b(?:updated|modified|edited)\b/i.test(line) && !/\b(?:published|posted)\b/i.test(line);
        if (day !== null && !isUpdate) return day;
        updated ??= day;
        continue;
      }
    }
    const place = dateline.exec(line);
    if (!place || !/^\p{Lu}{2}/u.test(line)) continue;
    const day = readDay(place[0]);
    if (day !== null) return day;
  }
  return updated;
}
