/** Which country a name, an adjective or a seat of government stands for. */
import { countries, pertainyms } from '../../lexicon/en/generated/countries';
import { countryRows } from '../../lexicon/en/names/countries';
import { keyOf } from './keys';

interface CountryTables {
  readonly names: ReadonlyMap<string, string>;
  readonly adjectives: ReadonlyMap<string, string>;
  readonly capitals: ReadonlyMap<string, string>;
}

/** Is it the name of a country? */
export const isCountry = (name: string): boolean => countryTables().names.has(keyOf(name));

let made: CountryTables | undefined;

export function countryTables(): CountryTables {
  if (made) return made;
  const names = new Map<string, string>();
  const adjectives = new Map<string, string>();
  const capitals = new Map<string, string>();
  const put = (map: Map<string, string>, list: string, name: string): void => {
    for (const entry of list.split('|')) if (entry && !map.has(keyOf(entry))) map.set(keyOf(entry), name);
  };
  for (const [name, others, people, seats] of countryRows) {
    put(names, `${name}|${others}`, name);
    put(adjectives, people, name);
    put(capitals, seats, name);
  }
  for (const row of countries.split('|')) {
    const [name = '', short = '', capital = ''] = row.split(';');
    const known = names.get(keyOf(name)) ?? name;
    put(names, `${name}|${short}`, known);
    if (!capitals.has(keyOf(capital))) put(capitals, capital, known);
  }
  for (const row of pertainyms.split('|')) {
    const [adjective = '', place = ''] = row.split(';');
    const country = names.get(keyOf(place));
    if (country) {
      put(adjectives, adjective, country);
      put(adjectives, `${adjective}s`, country);
    }
  }
  return (made = { names, adjectives, capitals });
}
