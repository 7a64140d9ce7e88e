/** Currency signs and codes before an amount. */
import type { Reading } from '../reading';
import { isSpace } from '../../text/whiteSpace';
import { isLetterOrDigit } from './characters';
import { byName, codes, signs, type Unit } from './table';

export interface Before {
  readonly unit: Unit;
  /** Character where the sign begins. */
  readonly start: number;
  readonly first: number;
}

const signEnds = new Set([...signs.keys()].map((char) => char.charCodeAt(0)));
const mayEndSign = (c: number): boolean => (c > 64 && c < 91) || c > 127 || signEnds.has(c);

/** A currency sign or code that ends at character `at` (one space may stand between): '$', 'US$', 'USD', 'Rs.'. */
export function readSignBefore(r: Reading, at: number, i: number): Before | undefined {
  const { text } = r;
  let end = at;
  while (end > 0 && at - end < 2 && isSpace(text.charCodeAt(end - 1))) end--;
  if (end === 0 || !mayEndSign(text.charCodeAt(end - 1))) return undefined;
  const wordOf = (start: number): number => {
    let j = i;
    while (j > 0 && r.start(j) > start) j--;
    return j;
  };
  // '$US40', '$A5', as in Australia
  const letter = end > 1 ? text.charCodeAt(end - 1) : 0;
  const backwards =
    letter > 64 && letter < 91 && /\$(US|A|AU|NZ|HK|C|CA|S)$/.exec(text.slice(Math.max(0, end - 3), end));
  if (backwards && end - backwards[0].length >= r.floor) {
    const start = end - backwards[0].length;
    return { unit: byName.get(countryDollars[backwards[1]!.toLowerCase()]!)!, start, first: wordOf(start) };
  }
  for (const { sign, unit } of signs.get(text[end - 1] ?? '') ?? []) {
    const start = end - sign.length;
    if (start < r.floor || text.slice(start, end) !== sign) continue;
    if (isLetterOrDigit(sign[0]) && isLetterOrDigit(text[start - 1])) continue;
    if (/^[A-Za-z]+$/.test(sign) && sign.length === 1) continue;
    if (sign === '$') {
      // 'US $40', 'hk $ 10'
      const before = /(?:^|[^\p{L}])(u\.?s\.?|hk|nz|nt|au|ca|can|a|c|s|mex|usd|aud|cad|nzd|hkd|sgd|mxn) ?$/iu.exec(
        text.slice(Math.max(0, start - 6), start),
      );
      const spaced = before?.[0].endsWith(' ') ?? false;
      if (before && !(spaced && before[1]!.length === 1)) {
        const name = before[1]!.replaceAll('.', '').toLowerCase();
        const country = countryDollars[name];
        if (country && start - before[0].length >= r.floor) {
          const from = start - before[0].length + (before[0].length - before[0].trimStart().length);
          const exact = text.slice(0, start).lastIndexOf(before[1]!);
          return { unit: byName.get(country)!, start: exact >= 0 ? exact : from, first: wordOf(exact) };
        }
      }
    }
    return { unit, start, first: wordOf(start) };
  }
  const code = text.slice(Math.max(0, end - 3), end);
  const unit = codes.get(code);
  if (unit && end - 3 >= r.floor && !isLetterOrDigit(text[end - 4]))
    return { unit, start: end - 3, first: wordOf(end - 3) };
  return undefined;
}

const countryDollars: Readonly<Record<string, string>> = {
  us: 'USD',
  usd: 'USD',
  hk: 'HKD',
  hkd: 'HKD',
  nz: 'NZD',
  nzd: 'NZD',
  nt: 'TWD',
  au: 'AUD',
  a: 'AUD',
  aud: 'AUD',
  ca: 'CAD',
  can: 'CAD',
  c: 'CAD',
  cad: 'CAD',
  s: 'SGD',
  sgd: 'SGD',
  mex: 'MXN',
  mxn: 'MXN',
};

/** Length of the currency sign or code at the beginning of a word like 'RM79' or 'USD115', else 0. */
export function signInWord(raw: string, before: string): number {
  const letters = /^\p{L}+/u.exec(raw)?.[0] ?? '';
  if (!letters) return 0;
  if (codes.has(letters)) return letters.length;
  if (before === '$' && /^(?:US|A|AU|NZ|HK|C|CA|S)$/.test(letters)) return letters.length;
  return (signs.get(letters.at(-1)!) ?? []).some(({ sign }) => sign === letters && letters.length > 1)
    ? letters.length
    : 0;
}
