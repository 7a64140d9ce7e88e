/** What two statements have in common and what each has alone: the evidence, see `features`. */
import { sameThing } from '../../figures';
import type { EntityTable } from '../index/entityTable';
import type { Profile } from '../index/profile';
import type { StoryIndex } from '../index/storyIndex';
import type { Terms } from '../words/terms';
import type { CounterpartFinder } from '../counterparts';
import { measureClosely } from './closely';
import { at } from './features';
import { createOverlap, type Side } from './overlap';
import { createSurroundings } from './surroundings';

/** Articles as alike as this tell of one event; what is beyond says nothing of their statements. */
const sameEvent = 0.25;
/** The same of the names in them. */
const sameNames = 0.35;
/** Verbs that weigh less together tell nothing: they are those of saying. */
const leastVerbs = 0.05;

/** Articles less alike in whom they name, or where, are of others. */
const leastInCommon = 0.05;

/** Reads two statements. One measurer holds its scratch space; it is not re-entrant. */
export interface Measurer {
  /** All evidence but that of `counting` and `closely`, into `out`. */
  widely(a: Profile, b: Profile, out: Float64Array): void;
  /** The evidence of counterparts, after `widely`: it takes several times as long, so most pairs are judged without it. */
  closely(a: Profile, b: Profile, out: Float64Array): void;
  /** Whether the figures count the same, which takes reading what they count. */
  counting(a: Profile, b: Profile, out: Float64Array): void;
  /**
   * A statement that names nobody and nothing ('net loss 3.1 mln', 'the terms were not disclosed') has its subject from its
   * article: where the two articles name other people and organizations, and no place in common, it is not the same. Asked
   * before the evidence is read: so are most pairs of a large folder of many events.
   */
  areOfOthers(a: Profile, b: Profile): boolean;
  /** Lets go what was kept of the articles. */
  release(): void;
}

export function createMeasurer(
  index: StoryIndex,
  entities: EntityTable,
  terms: Terms,
  counterpartsOf: CounterpartFinder,
): Measurer {
  const overlapOf = createOverlap(index, terms);
  const surroundings = createSurroundings(index, entities);
  let sharedTerms = 0;
  let places = new Int32Array(0);
  let before = new Int32Array(64);
  let run = new Int32Array(64);
  let seen = new Int32Array(64);

  /** Says whether `a` is the lighter one. */
  const words = (a: Profile, b: Profile, out: Float64Array): boolean => {
    const overlap = overlapOf(a, b);
    const { a: one, b: two, shared } = overlap;
    sharedTerms = overlap.sharedTerms;
    const [lighter, heavier] = one.mass <= two.mass ? [one, two] : [two, one];
    const norm = Math.sqrt(one.mass * two.mass) || 1e-9;
    out[at.cosine] = shared / norm;
    out[at.softCosine] = Math.min(1, Math.sqrt(one.met * two.met) / norm);
    out[at.coverage] = Math.min(1, lighter.met / (lighter.mass || 1e-9));
    out[at.mutualCoverage] = Math.min(1, heavier.met / (heavier.mass || 1e-9));
    out[at.sharedMass] = 1 - 1 / (1 + shared);
    out[at.lighterMass] = 1 - 1 / (1 + lighter.mass);
    out[at.common] = overlap.plainShared / (Math.sqrt(one.plain * two.plain) || 1e-9);
    out[at.rare] = overlap.rareShared / (Math.sqrt(one.rare * two.rare) || 1e-9);
    out[at.rareShared] = 1 - 1 / (1 + overlap.rareShared);
    out[at.rareCoverage] = overlap.rareShared / (Math.min(one.rare, two.rare) || 1e-9);
    out[at.heaviestMissed] = lighter.heaviestMissed;
    const verbs = shareOfVerbs(lighter);
    out[at.verbs] = verbs;
    out[at.verbsBoth] = Math.min(verbs, shareOfVerbs(heavier));
    const missed = lighter.namesMissed / (lighter.names || NaN);
    out[at.namesMissed] = missed;
    out[at.namesMissedBoth] = Math.min(missed, heavier.namesMissed / (heavier.names || NaN));
    out[at.figuresMissed] = lighter.figuresMissed / (lighter.figures || NaN);
    return lighter === one;
  };

  const runs = ({ terms: ta, sequence: p }: Profile, { terms: tb, sequence: q }: Profile, out: Float64Array): void => {
    let adjacent = 0;
    let longest = 0;
    if (sharedTerms === 1 && p.length === ta.length && q.length === tb.length) longest = 1;
    else if (sharedTerms > 0) {
      // the places of each term of the second, the last one first
      if (places.length < index.size) places = new Int32Array(index.size * 2);
      if (before.length < q.length) {
        before = new Int32Array(q.length * 2);
        run = new Int32Array(q.length * 2);
        seen = new Int32Array(q.length * 2);
      }
      for (let y = 0; y < q.length; y++) {
        before[y] = places[q[y]!]!;
        places[q[y]!] = y + 1;
        seen[y] = 0;
      }
      for (let x = 0; x < p.length; x++) {
        let met = false;
        for (let y = places[p[x]!]! - 1; y >= 0; y = before[y]! - 1) {
          // a run goes on where the words before stood side by side too
          const length = y > 0 && seen[y - 1] === x + 1 ? run[y - 1]! + 1 : 1;
          run[y] = length;
          seen[y] = x + 2;
          if (length > longest) longest = length;
          if (length >= 2) met = true;
        }
        if (met) adjacent++;
      }
      for (let y = 0; y < q.length; y++) places[q[y]!] = 0;
    }
    const pairs = Math.min(p.length, q.length) - 1;
    out[at.adjacent] = pairs > 0 ? Math.min(1, adjacent / pairs) : 0;
    out[at.longestRun] = Math.min(1, longest / 10);
  };

  const namedThings = (a: Profile, b: Profile, out: Float64Array): void => {
    const { entities: ea, people: pa } = entities.of(a);
    const { entities: eb, people: pb } = entities.of(b);
    out[at.entities] = out[at.entitiesApart] = out[at.people] = out[at.firstPerson] = NaN;
    // texts that somebody lays side by side are of the same people to begin with
    const areWhole = a.statement < 0 || b.statement < 0;
    if (!areWhole && pa.length > 0 && pb.length > 0) {
      out[at.people] = pa.some((person) => pb.includes(person)) ? 1 : 0;
      out[at.firstPerson] = pa[0] === pb[0] ? 1 : 0;
    }
    if (ea.length === 0 || eb.length === 0) return;
    let both = 0;
    let onlyA = 0;
    let onlyB = 0;
    for (let i = 0, j = 0; i < ea.length || j < eb.length;) {
      const x = i < ea.length ? ea[i]! : Infinity;
      const y = j < eb.length ? eb[j]! : Infinity;
      if (x === y) both += entities.weight(x);
      else if (x < y) onlyA += entities.weight(x);
      else onlyB += entities.weight(y);
      if (x <= y) i++;
      if (y <= x) j++;
    }
    out[at.entities] = both / (both + onlyA + onlyB || 1);
    const apart = Math.min(onlyA, onlyB);
    out[at.entitiesApart] = apart / (1 + apart);
  };

  let aIsLighter = false;
  const widely: Measurer['widely'] = (a, b, out) => {
    aIsLighter = words(a, b, out);
    runs(a, b, out);
    namedThings(a, b, out);
    figures(a.values, b.values, out);
    out[at.days] = daysShared(a.days, b.days);
    out[at.negation] = a.negated === b.negated ? 0 : 1;
    out[at.countedAlike] = NaN;
    const around = surroundings.of(a, b);
    const { articles } = around;
    out[at.articles] = Math.min(sameEvent, articles.likeness) / sameEvent;
    out[at.articleNames] = Math.min(sameNames, articles.names) / sameNames;
    out[at.articlePeople] = articles.people;
    out[at.articleLeads] = articles.leadPeople;
    out[at.articlePlaces] = articles.places;
    out[at.articleFigures] = articles.figures;
    out[at.strangeLighter] = aIsLighter ? around.strangeA : around.strangeB;
    out[at.strangeHeavier] = aIsLighter ? around.strangeB : around.strangeA;
    out[at.early] = 1 / (1 + around.before);
  };
  return {
    widely,
    counting(a, b, out) {
      out[at.countedAlike] = countedAlike(a, b);
    },
    areOfOthers(a, b) {
      if (entities.of(a).entities.length > 0 && entities.of(b).entities.length > 0) return false;
      const { parties, places } = surroundings.named(a, b);
      return parties < leastInCommon && !(places >= leastInCommon);
    },
    release() {
      surroundings.release();
      entities.release();
    },
    closely: (a, b, out) =>
      measureClosely(aIsLighter ? counterpartsOf(a, b) : counterpartsOf(b, a), index.squares, out),
  };
}

const shareOfVerbs = ({ verbs, verbsMet }: Side): number => (verbs > leastVerbs ? Math.min(1, verbsMet / verbs) : NaN);

function figures(va: Float64Array, vb: Float64Array, out: Float64Array): void {
  out[at.figuresShared] = out[at.figuresApart] = NaN;
  if (va.length === 0 || vb.length === 0) return;
  let equal = 0;
  let apartA = 0;
  let apartB = 0;
  for (let x = 0; x < va.length; x += 3) {
    const state = partnerOf(va, x, vb);
    if (state === 2) equal++;
    else if (state === 1) apartA++;
  }
  for (let y = 0; y < vb.length; y += 3) if (partnerOf(vb, y, va) === 1) apartB++;
  out[at.figuresShared] = 1 - 2 ** -equal;
  out[at.figuresApart] = 1 - 2 ** -Math.min(apartA, apartB);
}

/** 2 an equal value, 1 only other values of its dimension, 0 no value of its dimension. */
function partnerOf(values: Float64Array, at: number, others: Float64Array): 0 | 1 | 2 {
  let found: 0 | 1 = 0;
  for (let i = 0; i < others.length; i += 3) {
    if (others[i + 2] !== values[at + 2]) continue;
    if (others[i] === values[at] && others[i + 1] === values[at + 1]) return 2;
    found = 1;
  }
  return found;
}

function daysShared(a: Int32Array, b: Int32Array): number {
  if (a.length === 0 || b.length === 0) return NaN;
  for (let i = 0; i < a.length; i += 2)
    for (let j = 0; j < b.length; j += 2) if (a[i]! <= b[j + 1]! && b[j]! <= a[i + 1]!) return 1;
  return 0;
}

function countedAlike(a: Profile, b: Profile): number {
  if (a.counting.length === 0 || b.counting.length === 0) return NaN;
  let alike = 0;
  for (const x of a.counting) if (b.counting.some((y) => sameThing(x, y).verdict === 'same')) alike++;
  return 1 - 2 ** -alike;
}
