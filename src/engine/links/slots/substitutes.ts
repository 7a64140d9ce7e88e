/** Two statements that differ in one name, where one name only can stand. */
import { offices } from '../../lexicon/en/offices';
import { oneName } from '../../lexicon/en/slots';
import type { UnitColumns } from '../counterparts';
import type { Difference } from '../differences';
import { isFramed } from '../frame';
import { spansOfUnits } from '../index/profile';
import { unitKinds } from '../index/units';
import type { Pair } from '../pair';
import type { Terms } from '../words/terms';
import { otherName } from './said';
import { areOthers, namesOf, type Named } from './named';

/** Units around a name among which the word is looked for that says how many can stand there. */
const near = 4;
const list = `(?:${offices.flat().join('|')}|chief executive)`;
const before = new RegExp(`${list}\\s*$`, 'i');
const behind = new RegExp(`^,\\s+(?:the\\s+)?(?:[\\p{L}’']+\\s+){0,3}${list}(?![\\p{L}])`, 'iu');

export function otherNames(pair: Pair): Difference[] {
  const { a, b, index, terms, entities, counterparts } = pair;
  if (!haveOtherNames(pair)) return [];
  const swapped = index.mass(a.terms) > index.mass(b.terms);
  const [lighter, heavier] = swapped ? [b, a] : [a, b];
  const { a: x, b: y } = counterparts(lighter, heavier);
  const [i, j] = [loneName(x), loneName(y)];
  if (i < 0 || j < 0 || !isFramed([lighter, x], i, [heavier, y], j, terms)) return [];
  const names = [namesOf(a, entities, terms), namesOf(b, entities, terms)] as const;
  const nameAt = (profile: typeof a, unit: number, list: readonly Named[]): Named | undefined => {
    const span = spansOfUnits(profile, terms)[unit];
    return span && list.find(({ start, end }) => start < span.end && span.start < end);
  };
  const one = nameAt(lighter, i, names[swapped ? 1 : 0]);
  const other = nameAt(heavier, j, names[swapped ? 0 : 1]);
  // one place may lie in the other, or be another word for it
  if (!one || !other || one.type === 'place' || !areOthers(one, other)) return [];
  const inOffice = hasOffice(lighter.article.clean.text, one) && hasOffice(heavier.article.clean.text, other);
  if (!inOffice && !isOfOne(x, i, terms)) return [];
  return [swapped ? otherName(other, one) : otherName(one, other)];
}

const hasOffice = (text: string, { start, end }: Named): boolean =>
  before.test(text.slice(Math.max(0, start - 30), start)) || behind.test(text.slice(end, end + 60));

/** Each names something that the other does not. */
export function haveOtherNames({ a, b, entities }: Pair): boolean {
  if (a.names.length === 0 || b.names.length === 0) return false;
  const [mine, theirs] = [entities.of(a).entities, entities.of(b).entities];
  return !mine.every((thing) => theirs.includes(thing)) && !theirs.every((thing) => mine.includes(thing));
}

/** The only name without a counterpart, -1 where there is none or are several. */
function loneName({ count, kinds, met }: UnitColumns): number {
  let found = -1;
  for (let k = 0; k < count; k++) {
    if (kinds[k] !== unitKinds.name || met[k]! > 0) continue;
    if (found >= 0) return -1;
    found = k;
  }
  return found;
}

/** Words have other numbers in every vocabulary. */
const read = new WeakMap<Terms, ReadonlySet<number>>();

function isOfOne({ count, single, partner }: UnitColumns, i: number, terms: Terms): boolean {
  let known = read.get(terms);
  if (!known) read.set(terms, (known = new Set(oneName.map((word) => terms.ofWord(word)).filter((term) => term > 0))));
  for (let k = Math.max(0, i - near); k <= i + near && k < count; k++)
    if (partner[k]! >= 0 && known.has(single[k]!)) return true;
  return false;
}
