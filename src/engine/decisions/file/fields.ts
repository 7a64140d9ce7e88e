/** An entry of a list: an object of texts, flags and values, with keys that are known and stand once. */
import { phrase, type Phrase } from '../../model';
import type { JsonNode } from './json';

/** What is not right, and the offset where. */
export type Tell = (at: number, said: Phrase) => void;

/** What a key's value must be: text, the word true, or a list of one or two numbers or texts. */
export type Shape = 'text' | 'flag' | 'value';
export type Value = readonly (string | number)[];

export interface Fields {
  readonly texts: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, Value>;
}

/** @returns `undefined` after telling what is not right */
export function readFields(
  node: JsonNode,
  shapes: Readonly<Record<string, Shape>>,
  needed: readonly string[],
  tell: Tell,
): Fields | undefined {
  if (node.kind !== 'object') {
    tell(node.start, phrase('A decision is an object with {0}.', quoted(needed)));
    return undefined;
  }
  const texts = new Map<string, string>();
  const flags = new Set<string>();
  const values = new Map<string, Value>();
  for (const { key, at, value } of node.members) {
    const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
    if (!shape) {
      tell(at, phrase('"{0}" is not known here.', key));
      return undefined;
    }
    if (texts.has(key) || flags.has(key) || values.has(key)) {
      tell(at, phrase('"{0}" stands here twice.', key));
      return undefined;
    }
    const plain = value.kind === 'plain' ? value.value : undefined;
    const list = value.kind === 'array' ? valueOf(value.items) : undefined;
    if (shape === 'text' && typeof plain === 'string') texts.set(key, plain);
    else if (shape === 'flag' && plain === true) flags.add(key);
    else if (shape === 'value' && list) values.set(key, list);
    else {
      tell(value.start, mustBe[shape](key));
      return undefined;
    }
  }
  for (const key of needed)
    if ((texts.get(key) ?? '').trim() === '') {
      tell(node.start, phrase('A decision here needs {0}.', quoted([key])));
      return undefined;
    }
  return { texts, flags, values };
}

export const quoted = (keys: readonly string[]): readonly string[] => keys.map((key) => `"${key}"`);

export const mustBe: Readonly<Record<Shape, (key: string) => Phrase>> = {
  text: (key) => phrase('"{0}" must be text in quotation marks.', key),
  flag: (key) => phrase('"{0}" can only be true.', key),
  value: (key) =>
    phrase('"{0}" must be a list of one or two numbers or days: {1}.', key, [
      '[8000]',
      '[10000, 12000]',
      '["2024-11-04"]',
    ]),
};

function valueOf(items: readonly JsonNode[]): Value | undefined {
  const values = items.map((item) => (item.kind === 'plain' ? item.value : null));
  const isList = values.length === 1 || values.length === 2;
  const isOf = (type: 'string' | 'number'): boolean => values.every((value) => typeof value === type);
  return isList && (isOf('number') || isOf('string')) ? (values as Value) : undefined;
}

/** The same where all keys hold text. */
export const readStrings = (
  node: JsonNode,
  keys: readonly string[],
  needed: readonly string[],
  tell: Tell,
): ReadonlyMap<string, string> | undefined =>
  readFields(node, Object.fromEntries(keys.map((key) => [key, 'text'])), needed, tell)?.texts;

/** An entry on one line; members that are not there are left out. */
export const lineOfEntry = (entry: Readonly<Record<string, string | true | Value | undefined>>): string =>
  `{ ${Object.entries(entry)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${JSON.stringify(key)}: ${inLine(value)}`]))
    .join(', ')} }`;

const inLine = (value: string | true | Value): string =>
  typeof value === 'object' ? `[${value.map((each) => JSON.stringify(each)).join(', ')}]` : JSON.stringify(value);
