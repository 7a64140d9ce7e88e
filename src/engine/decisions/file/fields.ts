/** An entry of a list: an object of strings (and of the flag `true`), with keys that are known and stand once. */
import type { JsonNode } from './json';

export type Tell = (at: number, message: string) => void;

/** @returns the strings by key; `undefined` after telling what is not right */
export function readStrings(
  node: JsonNode,
  keys: readonly string[],
  needed: readonly string[],
  tell: Tell,
): ReadonlyMap<string, string> | undefined {
  if (node.kind !== 'object') {
    tell(node.start, `A decision is an object with ${needed.map((key) => `"${key}"`).join(', ')}.`);
    return undefined;
  }
  const strings = new Map<string, string>();
  for (const { key, at, value } of node.members) {
    if (!keys.includes(key)) {
      tell(at, `"${key}" is not known here.`);
      return undefined;
    }
    if (strings.has(key)) {
      tell(at, `"${key}" stands here twice.`);
      return undefined;
    }
    if (value.kind !== 'plain' || typeof value.value !== 'string') {
      tell(value.start, `"${key}" must be text in quotation marks.`);
      return undefined;
    }
    strings.set(key, value.value);
  }
  for (const key of needed)
    if ((strings.get(key) ?? '').trim() === '') {
      tell(node.start, `A decision here needs "${key}".`);
      return undefined;
    }
  return strings;
}

/** An entry on one line; members that are not there are left out. */
export const lineOfEntry = (entry: Readonly<Record<string, string | true | undefined>>): string =>
  `{ ${Object.entries(entry)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${JSON.stringify(key)}: ${JSON.stringify(value)}`]))
    .join(', ')} }`;
