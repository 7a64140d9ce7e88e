/** Units and currencies of the lexicon arranged for looking up, and their factors. */
import { bareNoun, currencies, hundredths, needAdjective } from '../../lexicon/en/currencies';
import { units } from '../../lexicon/en/units';

export interface Unit {
  readonly name: string;
  readonly dimension: string;
  /** Times this = the dimension's base unit. */
  readonly factor: number;
}

export const count: Unit = { name: 'count', dimension: 'count', factor: 1 };

interface Phrase {
  readonly words: readonly string[];
  readonly unit: Unit;
}

export const byName = new Map<string, Unit>();
/** First word → phrases, longest first. */
export const phrases = new Map<string, Phrase[]>();
/** First character → symbols, longest first. */
export const symbols = new Map<string, { readonly symbol: string; readonly unit: Unit }[]>();
/** Last character → signs written before a number, longest first. */
export const signs = new Map<string, { readonly sign: string; readonly unit: Unit }[]>();
export const codes = new Map<string, Unit>();

function addPhrase(text: string, unit: Unit): void {
  const words = text.split(' ');
  const list = phrases.get(words[0]!);
  if (list) list.push({ words, unit });
  else phrases.set(words[0]!, [{ words, unit }]);
}

function addTo<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

for (const { name, dimension, factor, words, symbols: written } of units) {
  const unit = { name, dimension, factor };
  byName.set(name, unit);
  for (const word of words) addPhrase(word, unit);
  for (const symbol of written) addTo(symbols, symbol[0]!, { symbol, unit });
}
/** Codes that headlines and capitals for stress write as everyday words. */
const alsoWords = new Set(['ALL', 'TOP', 'SOS', 'PEN', 'CUP', 'MOP', 'TRY', 'MAD']);
for (const { code, adjectives, nouns, signs: written } of currencies) {
  const unit = { name: code, dimension: `money:${code}`, factor: 1 };
  byName.set(code, unit);
  if (/^[A-Z]{3}$/.test(code) && !alsoWords.has(code)) codes.set(code, unit);
  for (const pair of nouns)
    for (const noun of new Set(pair)) {
      for (const adjective of adjectives) addPhrase(`${adjective} ${noun}`, unit);
      const shared = bareNoun[pair[0]] ?? (isShared(pair[0], code) ? undefined : code);
      if (needAdjective.includes(noun)) continue;
      if (shared === code) addPhrase(noun, unit);
      else if (shared === undefined && !phrases.get(noun)?.some(({ words }) => words.length === 1))
        addPhrase(noun, { name: pair[0], dimension: `money:${pair[0]}`, factor: 1 });
    }
  for (const sign of written) {
    addTo(signs, sign.at(-1)!, { sign, unit });
    if (!/^[a-z]/i.test(sign) || sign.length > 2) addTo(symbols, sign[0]!, { symbol: sign, unit });
  }
}
function isShared(noun: string, code: string): boolean {
  return currencies.some((other) => other.code !== code && other.nouns.some(([singular]) => singular === noun));
}
for (const { unit: name, of, words, signs: written } of hundredths) {
  const unit = { name, dimension: `money:${of}`, factor: 0.01 };
  byName.set(name, unit);
  for (const word of words) if (word !== 'p') addPhrase(word, unit);
  for (const sign of written) if (sign !== 'c') addTo(symbols, sign[0]!, { symbol: sign, unit });
}
/** '3,200 times': occasions, counted of what did it. */
addPhrase('times', { name: 'count', dimension: 'occasions', factor: 1 });
for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
for (const list of symbols.values()) list.sort((a, b) => b.symbol.length - a.symbol.length);
for (const list of signs.values()) list.sort((a, b) => b.sign.length - a.sign.length);

/** The unit with this canonical name; `a per b` is put together. */
export function unitNamed(name: string): Unit | undefined {
  const known = byName.get(name);
  if (known) return known;
  if (name === 'count') return count;
  const at = name.lastIndexOf(' per ');
  if (at < 0) return undefined;
  const above = unitNamed(name.slice(0, at));
  return above && perUnit(above, name.slice(at + 5));
}

export function perUnit(above: Unit, below: string): Unit {
  const unit = byName.get(below);
  return {
    name: `${above.name} per ${below}`,
    dimension: `${above.dimension}/${unit?.dimension ?? below}`,
    factor: above.factor / (unit?.factor ?? 1),
  };
}
