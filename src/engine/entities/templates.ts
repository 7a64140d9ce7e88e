/**
 * What is seen at a word of a region, as rows of the weight table. Templates look at shape, lexicon classes, the ordinary
 * words around and short affixes; the identity of a word that is not ordinary vocabulary is never used, so no name is
 * learned by heart. Templates of a single word stand apart: their rows are the same wherever the word stands, so that
 * their weights are summed once per word (score.ts).
 */
import type { WordFacts } from './facts';
import type { RowList } from './rows';

export const LEFT = 0;
export const RIGHT = 1;
const mix = (identity: number, kind: number): number => identity ^ ((kind + 1) * 0x1f35);

/** The word itself, as it is written and in what kind of line. `facts.bitsOf` was called for it. */
export function ownRows(
  out: RowList,
  facts: WordFacts,
  id: number,
  shape: number,
  kind: number,
  setting: number,
  initial: number,
  line: number,
): void {
  out.add(1, 0);
  out.add(2, shape * 8 + setting * 2 + initial);
  out.add(3, kind * 8 + setting * 2 + initial);
  out.add(32, kind * 8 + line);
  out.add(31, shape * 8 + line);
  out.addBits(4, facts.bitsOf(id), setting === 0 ? initial : 2);
  const identity = facts.identityOf(id);
  if (identity) {
    out.add(5, identity);
    out.add(6, mix(identity, shape));
    const sense = facts.senseOf(id);
    if (sense) out.add(33, sense * 64 + shape);
    return;
  }
  out.add(7, facts.suffixOf(id));
  out.add(8, facts.prefixOf(id));
  out.add(9, facts.lengthOf(id) * 64 + shape);
  out.add(34, facts.longSuffixOf(id));
}

/** The word before (or after) the word; `lower` = it is written in lower case. */
export function besideRows(out: RowList, facts: WordFacts, id: number, lower: number, side: number): void {
  const bits = facts.bitsOf(id);
  const identity = facts.identityOf(id);
  if (identity) out.add(side === LEFT ? 15 : 18, identity);
  out.addBits(side === LEFT ? 17 : 20, bits, lower);
  senseRows(out, facts, id, side === LEFT ? 35 : 36);
}

/** The word two before (or after) the word. */
export function beyondRows(out: RowList, facts: WordFacts, id: number, side: number): void {
  facts.bitsOf(id);
  const identity = facts.identityOf(id);
  if (identity) out.add(side === LEFT ? 21 : 22, identity);
  senseRows(out, facts, id, side === LEFT ? 37 : 38);
}

export const LAST = 0;
export const AFTER = 1;
export const BEFORE = 2;
/** The region's last word, the word after it, or the word before it: the same for all words of the region. */
export function edgeRows(out: RowList, facts: WordFacts, id: number, edge: number): void {
  facts.bitsOf(id);
  const identity = facts.identityOf(id);
  if (identity) out.add(edge === LAST ? 27 : edge === AFTER ? 29 : 30, identity);
  if (edge !== LAST) senseRows(out, facts, id, edge === AFTER ? 39 : 40);
}

/** The noun that says what the region is. */
export function definitionRows(out: RowList, facts: WordFacts, head: number): void {
  const bits = facts.bitsOf(head);
  const what = facts.identityOf(head);
  if (what) out.add(41, what);
  out.addBits(42, bits, 0);
  senseRows(out, facts, head, 43);
}

function senseRows(out: RowList, facts: WordFacts, id: number, template: number): void {
  const sense = facts.senseOf(id);
  if (sense & 31) out.add(template, sense & 31);
  if (sense >> 5) out.add(template, sense & ~31);
}

/** Classes and identities that templates pair; 0 as an identity = not ordinary vocabulary. */
export interface Surroundings {
  kind: number;
  before: number;
  before2: number;
  after: number;
  after2: number;
  leftIdentity: number;
  rightIdentity: number;
  /** Bits of the listed name the word is part of, the top bit where it does not lead; 0 = none. */
  phrase: number;
  /** Class of the region's last word, class of what follows the region. */
  head: number;
  follows: number;
  /** Words of the region before and after the word, and all. */
  fromStart: number;
  fromEnd: number;
  length: number;
}

/** What two words or a word and its place say together. */
export function pairRows(out: RowList, s: Surroundings): void {
  out.add(10, s.before * 31 + s.kind);
  out.add(11, s.after * 31 + s.kind);
  out.add(13, s.before2 * 31 + s.before);
  out.add(14, s.after2 * 31 + s.after);
  if (s.leftIdentity) out.add(16, mix(s.leftIdentity, s.kind));
  if (s.rightIdentity) out.add(19, mix(s.rightIdentity, s.kind));
  if (s.phrase) out.addBits(23, s.phrase & 0x7fffffff, s.phrase >>> 31);
  else out.add(24, s.before === 10 ? 2 : 0);
  out.add(25, s.head * 8 + Math.min(s.fromEnd, 3));
  out.add(26, Math.min(s.length, 6) * 64 + Math.min(s.fromStart, 5) * 8 + Math.min(s.fromEnd, 5));
  out.add(28, s.follows * 31 + s.kind);
}
