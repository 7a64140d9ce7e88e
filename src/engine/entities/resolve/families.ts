/**
 * One name that some mentions took for a person and others for a thing. A name of several words means one of the two in
 * one story; a single word does when hardly any mention says otherwise and no person of the story is called so; so does
 * a city's nickname where the story names the city.
 */
import { callsPerson } from './local';
import { writtenOut } from './spelling';
import type { Node, Union } from './union';

/** So many times as often must the one be than the other; a name of few mentions is settled by any majority. */
const clear = 3;
const few = 3;
const settled = (a: number, b: number): boolean => {
  const less = Math.min(a, b);
  return less < few || Math.max(a, b) >= clear * less;
};

export function joinFamilies(all: readonly Node[], union: Union): void {
  const persons = new Map<string, Node>();
  const called = new Set<string>();
  for (const node of all) {
    if (node.family !== 'person') continue;
    persons.set(node.key, node);
    if (node.tokens.length > 1)
      for (const token of [node.tokens[0]!, node.tokens.at(-1)!])
        if (callsPerson([token], node.tokens)) called.add(token);
  }
  const things = new Map(all.filter(({ family }) => family === 'thing').map((node) => [node.key, node]));
  for (const person of persons.values()) {
    if (person.tokens.length > 1 || called.has(person.key)) continue;
    const city = things.get(writtenOut(person.key, false));
    if (city && city.key !== person.key) union.join(person.name, city.name);
  }
  for (const thing of things.values()) {
    for (const key of new Set([thing.key, thing.blocks[0]!])) {
      const person = persons.get(key);
      if (!person) continue;
      // With a company's legal form in the one, the other is the company: 'Aster Lane', 'Aster Lane PLC'.
      const legal = key !== thing.key;
      const whole = person.tokens.length > 1;
      if (!whole && (called.has(key) || thing.count < clear * person.count)) continue;
      if (legal ? whole : settled(person.count, thing.count)) union.join(person.name, thing.name);
    }
  }
}
