/** Counterparts in lines a fact-checker can copy into the record. */
import { phrase, type Phrase, type PhraseValue, type Span } from '../../model';
import type { Counterparts, UnitColumns } from '.';
import { onOneLine } from '../../text/whiteSpace';
import { spansOfUnits, type Profile } from '../index/profile';
import { unitKinds } from '../index/units';
import type { Terms } from '../words/terms';

/** Units named in a line. */
const mostNamed = 6;
/** A unit that something stands for at least so far is not named as left over. */
const told = 0.5;

/** @param a the statement that says less, as the counterparts have it */
export function sayCounterparts(
  a: Profile,
  b: Profile,
  { a: one, b: two, disjoint }: Counterparts,
  terms: Terms,
): Phrase[] {
  const [spansOfA, spansOfB] = [spansOfUnits(a, terms), spansOfUnits(b, terms)];
  const text = ({ article }: Profile, spans: readonly Span[], i: number): string =>
    onOneLine(article.clean.text.slice(spans[i]!.start, spans[i]!.end));
  const left = (profile: Profile, spans: readonly Span[], { kinds, met }: UnitColumns): string[] => {
    const found = spans.flatMap((_, i) =>
      kinds[i] !== unitKinds.word && met[i]! < told ? [text(profile, spans, i)] : [],
    );
    return [...new Set(found)].sort((x, y) => (x < y ? -1 : 1)).slice(0, mostNamed);
  };
  const share = ({ met, count }: UnitColumns): PhraseValue => ({
    share: met.subarray(0, count).reduce((sum, value) => sum + value, 0) / Math.max(1, count),
  });
  const lines = [
    phrase(
      'have a counterpart: {0} of the names, figures and words of the shorter statement, {1} of the longer',
      share(one),
      share(two),
    ),
  ];
  const [onlyOne, onlyTwo] = [left(a, spansOfA, one), left(b, spansOfB, two)];
  if (onlyOne.length > 0) lines.push(phrase('without counterpart in the longer statement: {0}', onlyOne));
  if (onlyTwo.length > 0) lines.push(phrase('without counterpart in the shorter statement: {0}', onlyTwo));
  const apart = disjoint.map(([i, j]) => [text(a, spansOfA, i), text(b, spansOfB, j)].sort().join(' / '));
  if (apart.length > 0) lines.push(phrase('cannot both be right: {0}', [...new Set(apart)].sort()));
  return lines;
}
