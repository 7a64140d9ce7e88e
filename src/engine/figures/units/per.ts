/** What an amount is taken of or by: *per share*, *a month*, *5 km/h*. */
import { afterElapsed } from '../../lexicon/en/figureWords';
import type { Reading } from '../reading';
import { isLetterOrDigit } from './characters';
import { phrases, symbols } from './table';

const perArticle = new Set(
  'share barrel ounce dozen ton tonne litre liter gallon bushel piece head unit pound kilo kilogram bottle ticket plate seat person night game copy hectare acre'.split(
    ' ',
  ),
);

/** 'per share', 'a month', '/hour', '-a-day' behind the unit; the name of what stands below. */
export function readPer(
  r: Reading,
  end: number,
  counted: boolean,
): { below: string; end: number; stop: number } | undefined {
  let j = end;
  const hyphen = r.isHyphen(j);
  if (hyphen) j++;
  const word = r.word(j);
  let k = j + 1;
  if (word === 'per' || ((word === 'a' || word === 'an') && !counted)) {
    if (r.isHyphen(k)) k++;
  } else if (word !== '/' || r.spaced(j)) return undefined;
  if (!r.isWord(k)) return undefined;
  const phrase = (phrases.get(r.word(k)) ?? []).find(
    ({ words, unit }) => words.every((w, n) => r.word(k + n) === w) && !unit.dimension.startsWith('money'),
  );
  // '$6 million a year earlier' is no rate
  if (phrase && word !== 'per' && afterElapsed.has(r.word(k + phrase.words.length))) return undefined;
  if (phrase && !(word !== 'per' && !/^(?:time|mass|volume|area|length)$/.test(phrase.unit.dimension)))
    return { below: phrase.unit.name, end: k + phrase.words.length, stop: r.end(k + phrase.words.length - 1) };
  if (word === '/' || (word === 'per' && r.start(k) - r.end(j) <= 1)) {
    const symbol = (symbols.get(r.text[r.start(k)] ?? '') ?? []).find(
      ({ symbol }) => r.text.startsWith(symbol, r.start(k)) && !isLetterOrDigit(r.text[r.start(k) + symbol.length]),
    );
    if (symbol) {
      const stop = r.start(k) + symbol.symbol.length;
      return { below: symbol.unit.name, end: Math.max(k + 1, r.wordAt(stop, k)), stop };
    }
  }
  if (word === 'per' ? !r.isCapital(k) : perArticle.has(r.word(k)))
    return { below: r.word(k), end: k + 1, stop: r.end(k) };
  return undefined;
}
