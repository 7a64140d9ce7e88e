/** Counterparts in lines a fact-checker can copy into the record. */
import type { Counterparts, CounterpartSide } from '.';
import type { Profile } from '../index/profile';

const percent = (share: number): string => `${Math.round(share * 100)} %`;
/** Units named in a line. */
const mostNamed = 6;
/** A unit that something stands for at least so far is not named as left over. */
const told = 0.5;

/** @param a the statement that says less, as the counterparts have it */
export function sayCounterparts(a: Profile, b: Profile, { a: one, b: two, disjoint }: Counterparts): string[] {
  const text = ({ article }: Profile, { units }: CounterpartSide, i: number): string =>
    article.clean.text.slice(units[i]!.start, units[i]!.end).replace(/\s+/g, ' ');
  const left = (profile: Profile, side: CounterpartSide): string[] => {
    const found = side.units.flatMap(({ kind }, i) =>
      kind !== 'word' && side.met[i]! < told ? [text(profile, side, i)] : [],
    );
    return [...new Set(found)].sort((x, y) => (x < y ? -1 : 1)).slice(0, mostNamed);
  };
  const share = ({ met }: CounterpartSide): string =>
    percent(met.reduce((sum, value) => sum + value, 0) / Math.max(1, met.length));
  const lines = [
    `have a counterpart: ${share(one)} of the names, figures and words of the shorter statement, ${share(two)} of the longer`,
  ];
  const [onlyOne, onlyTwo] = [left(a, one), left(b, two)];
  if (onlyOne.length > 0) lines.push(`without counterpart in the longer statement: ${onlyOne.join(', ')}`);
  if (onlyTwo.length > 0) lines.push(`without counterpart in the shorter statement: ${onlyTwo.join(', ')}`);
  const apart = disjoint.map(([i, j]) => [text(a, one, i), text(b, two, j)].sort().join(' / '));
  if (apart.length > 0) lines.push(`cannot both be right: ${[...new Set(apart)].sort().join(', ')}`);
  return lines;
}
