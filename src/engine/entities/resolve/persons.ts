/** Are two full names of persons two ways of writing one? Token by token, with blocking words; never a whole-name score. */
import { nicknames } from '../../lexicon/en/names/nicknames';
import { distance, skeleton } from './keys';
import { petEnding } from './spelling';

let short: Map<string, string[]> | undefined;
/** The given names a pet name stands for ('katie' → 'kathryn', 'katherine'), itself among them. */
function fullGivens(name: string): readonly string[] {
  if (!short) {
    short = new Map();
    for (const row of nicknames) {
      const [full = '', ...pet] = row.split(' ');
      for (const p of pet) short.set(p, [...(short.get(p) ?? [p]), full]);
    }
  }
  return short.get(name) ?? [name];
}

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const numbers = (tokens: readonly string[]): string => tokens.filter((t) => suffixes.has(t) || /\d/.test(t)).join(' ');
const parts = (tokens: readonly string[]): string[] => tokens.filter((t) => !suffixes.has(t));

/** Names that may be the same share this block. */
export function personBlocks(tokens: readonly string[]): string[] {
  const plain = parts(tokens);
  if (plain.length < 2) return [];
  const last = plain.at(-1)!;
  // The third: surnames one letter apart ('Alishbandi', 'Alishvandi') after given names that sound alike.
  return [`l ${skeleton(last)}`, `q ${skeleton(plain.join(''))}`, `g ${skeleton(plain[0]!)} ${last[0]}${last.at(-1)}`];
}

/** 'Brück' and 'Brueck', 'Sørby' and 'Soerby': a letter with a mark is written with an *e* where keyboards have none. */
const withoutUmlauts = (word: string): string => word.replace(/([aou])e(?=[^aeiou])/g, '$1');

/** One word of two names: the same up to the way it is romanised. Words of three letters and fewer must be equal. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length <= 3 || b.length <= 3) return false;
  if (withoutUmlauts(a) === withoutUmlauts(b)) return true;
  const limit = Math.min(a.length, b.length) >= 7 ? 2 : 1;
  if (skeleton(a) === skeleton(b)) {
    // The same consonants; vowels may differ only where there are enough consonants to tell names apart.
    return skeleton(a).length >= 4
      ? distance(a, b, 3) <= 3
      : distance(a, b, 1) <= 1 && (a.length >= 6 || `${a}e` === b || `${b}e` === a);
  }
  return (
    a[0] === b[0] &&
    Math.min(a.length, b.length) >= 6 &&
    distance(a, b, limit) <= (limit === 2 && skeleton(a)[1] === skeleton(b)[1] ? 2 : 1) &&
    a.at(-1) === b.at(-1)
  );
}

function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if (petEnding(a) === petEnding(b)) return true;
  const x = fullGivens(a);
  return fullGivens(b).some((full) => x.includes(full)) || (a.length >= 5 && b.length >= 5 && sameWord(a, b));
}

export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const x = parts(a);
  const y = parts(b);
  const nx = numbers(a);
  const ny = numbers(b);
  if (nx && ny && nx !== ny) return false;
  if (x.join('') === y.join('')) return true;
  if (x.length < 2 || y.length < 2) return false;
  if (!sameWord(x.at(-1)!, y.at(-1)!)) return false;
  // Only one of the two words may be spelled differently by letters that matter.
  if (
    x.at(-1) !== y.at(-1) &&
    skeleton(x.at(-1)!) !== skeleton(y.at(-1)!) &&
    x[0] !== y[0] &&
    skeleton(x[0]!) !== skeleton(y[0]!)
  )
    return false;
  if (!sameGiven(x[0]!, y[0]!)) return false;
  const middleX = x.slice(1, -1);
  const middleY = y.slice(1, -1);
  if (middleX.length === 0 || middleY.length === 0) return true;
  return middleX.every((m, i) => {
    const other = middleY[i];
    return (
      other === undefined ||
      m === other ||
      ((m.length === 1 || other.length === 1) && m[0] === other[0]) ||
      sameWord(m, other)
    );
  });
}
