/**
 * Words of names that are written in more than one way, brought to one before names are compared: 'Mt. Cook', 'Ft. Worth',
 * 'Philly'. And the further keys ("blocks") by which things meet that differ only in such words.
 */
import { kindOf, wordKinds } from '../../lexicon';
import { cityNicknames, teamNicknames } from '../../lexicon/en/names/nicknames';

/** Written in one way and meant in one way at the beginning of a name. */
const starts: Readonly<Record<string, string>> = { mt: 'mount', ft: 'fort', pt: 'port', univ: 'university' };

let cities: ReadonlyMap<string, string> | undefined;
let teams: ReadonlyMap<string, string> | undefined;
const table = (rows: readonly string[]): ReadonlyMap<string, string> =>
  new Map(rows.map((row) => row.split('|') as [string, string]));

/** Folded key of a thing → the key with its abbreviated first word and its nickname written out: 'philly sixers'. */
export function writtenOut(key: string, organization: boolean): string {
  cities ??= table(cityNicknames);
  teams ??= table(teamNicknames);
  const space = key.indexOf(' ');
  const first = space < 0 ? key : key.slice(0, space);
  const full = (space < 0 ? undefined : starts[first]) ?? cities.get(first);
  let out = full === undefined ? key : full + (space < 0 ? '' : key.slice(space));
  if (organization) {
    const last = out.lastIndexOf(' ') + 1;
    const team = teams.get(out.slice(last));
    // 'Portland Trail Blazers' is written out already.
    if (team !== undefined && !out.endsWith(team)) out = out.slice(0, last) + team;
  }
  return out;
}

const bodyHead = /\b(?:commission|committee|council|ministry|department|agency|board|authority|institute|office)\b/;
const small = /^(?:of|the|and|for|on|in|&)$/;
/** Number of a noun, also Latin ones: 'elections', 'referenda'. Words of four letters and fewer stay. */
const singular = (word: string): string =>
  word.length <= 4 ? word : /(?:[^s]s)$/.test(word) ? word.slice(0, -1) : word.replace(/(?<=end|and|dat|medi)a$/, 'um');

/**
 * Keys of a public body by its words in any order: 'commission for elections', 'election commission'. A body with two
 * fields is also met by the first alone: 'Ministry of Trade and Industry', 'Trade Ministry'. Three words at least.
 */
export function bodyBags(core: string): readonly string[] {
  if (!bodyHead.test(core)) return [];
  const bag = (of: string): string | undefined => {
    const words = of
      .split(' ')
      .filter((word) => !small.test(word))
      .map(singular);
    return words.length >= 3 ? `bag ${words.sort().join(' ')}` : undefined;
  };
  const whole = bag(core);
  // 'X and Y commission', 'commission for X and Y': without 'and Y'.
  const first = bag(core.replace(/ (?:and|&) \S+/, ''));
  return [whole, first === whole ? undefined : first].filter((key) => key !== undefined);
}

const site =
  /^(\S+ \S+) (?:(?:medical|treatment|health|rehabilitation|recovery|drug) )?(?:cent(?:er|re)|clinic|hospital|infirmary|rehab)$/;
const isGiven = (word: string): boolean => wordKinds[kindOf(word)]?.lists.includes('firstNames') ?? false;

/** A house of care that bears a person's name, whatever sort of house the article calls it: 'Marta Hale Clinic'. */
export function houseOfPerson(key: string): string | undefined {
  const person = site.exec(key)?.[1];
  if (!person) return undefined;
  return isGiven(person.slice(0, person.indexOf(' '))) ? `house ${person}` : undefined;
}

/** Ways of writing the endings of English pet names as one: Bettie, Betty; Terri, Terry; Jackie, Jacky. */
export const petEnding = (given: string): string => given.replace(/(?<=[^aeiou]{1,2})(?:ie|ey|i|ee)$/, 'y');
