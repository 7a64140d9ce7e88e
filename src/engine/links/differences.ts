/** What two matched statements say differently by their figures and dates. */
import { compareDates } from '../dates';
import { compareQuantities, sameCounted } from '../figures';
import { phrase, type DateMention, type Figure, type Phrase, type Quantity, type SpanPair } from '../model';
import { areOfOneFact } from './figures/apart';
import { areOfTwoSources } from './figures/sources';
import { toldIn, type ToldFigure } from './figures/told';
import type { EntityTable } from './index/entityTable';
import type { Profile } from './index/profile';
import type { Pair } from './pair';
import { isOfThing } from './slots/dayOfThing';

export interface Difference {
  readonly kind: 'figures' | 'negation' | 'opposite' | 'roles' | 'date' | 'name' | 'direction';
  readonly said: Said;
  readonly spans: readonly SpanPair[];
  /** Two figures for which two sources are named. */
  readonly ofTwoSources?: boolean;
}

export interface Differences {
  readonly found: readonly Difference[];
  /** Figures that agree. */
  readonly agree: readonly Said[];
  /** Figures of one dimension that were not compared, and why. */
  readonly notComparable: readonly Said[];
}

/** Said when it is asked for: only what is shown needs words. */
export interface Said {
  readonly sentence: Phrase;
}

const isDate = (figure: Figure): figure is DateMention => figure.dimension === 'date';

/**
 * @param likeness share of the heavier statement that the lighter one has: only statements much alike can contradict
 * @param told share of the statement that says less which the other one tells
 */
export function differencesOf({ a, b, entities }: Pair, likeness: number, told: () => number): Differences {
  const found: Difference[] = [];
  const agree: Said[] = [];
  const notComparable: Said[] = [];
  compareFigures(a, b, (profile) => toldBy(profile, entities), told, { found, agree, notComparable });
  if (likeness >= leastLikeness) compareDays(a, b, found);
  return { found, agree, notComparable };
}

/** Statements that share less than this say different things rather than the contrary. */
const leastLikeness = 0.45;

interface Lists {
  readonly found: Difference[];
  readonly agree: Said[];
  readonly notComparable: Said[];
}

function compareFigures(
  a: Profile,
  b: Profile,
  toldBy: (profile: Profile) => ReadonlyMap<Quantity, ToldFigure>,
  told: () => number,
  { found, agree, notComparable }: Lists,
): void {
  const mine = quantitiesOf(a);
  const theirs = quantitiesOf(b);
  if (mine.length === 0 || theirs.length === 0) return;
  const settled = new Set<Quantity>();
  const differ: [Quantity, Quantity, Said][] = [];
  for (const x of mine)
    for (const y of theirs) {
      const comparison = compareQuantities(x, y);
      if (comparison.kind === 'not-comparable') {
        if (x.dimension === y.dimension) notComparable.push(comparison);
      } else if (comparison.kind !== 'disjoint') {
        const { verdict } = sameCounted(x, y);
        if (comparison.kind === 'equal' || verdict === 'same') {
          settled.add(x).add(y);
          agree.push(comparison);
        }
      } else if (countsTheSame(x, y, mine, theirs)) differ.push([x, y, comparison]);
    }
  // a figure with a partner on the other side is told again, whatever other figures stand there
  const open = differ.filter(([x, y]) => !settled.has(x) && !settled.has(y));
  if (open.length === 0) return;
  const [one, other] = [toldBy(a), toldBy(b)];
  for (const [x, y, said] of open)
    if (areOfOneFact(one.get(x)!, other.get(y)!, told))
      found.push({
        kind: 'figures',
        said,
        spans: [{ from: spanOf(x), to: spanOf(y) }],
        ofTwoSources: areOfTwoSources(x, y),
      });
    else notComparable.push(new OfNoOneFact(said));
}

class OfNoOneFact implements Said {
  constructor(readonly said: Said) {}
  get sentence(): Phrase {
    return phrase('{0} Nothing shows that they speak of one fact.', this.said.sentence);
  }
}

/** Whole texts that somebody lays side by side are of the same people and places to begin with. */
const sideBySide = { places: new Set<string>(), people: new Set<string>(), others: new Set<string>() };

function toldBy(
  { article, statement, span, names, figures }: Profile,
  entities: EntityTable,
): ReadonlyMap<Quantity, ToldFigure> {
  const things = entities.ofMentions(article.article.id);
  const place = article.statements[statement] ?? { ...span, names, figures };
  const all = [...toldIn(article, place, (name) => things[name]).values()];
  return new Map(all.map((told) => [told.quantity, statement < 0 ? { ...told, ...sideBySide } : told]));
}

/** Where the text does not name what is counted, the only figure of its kind on either side is held to count it. */
function countsTheSame(x: Quantity, y: Quantity, mine: readonly Quantity[], theirs: readonly Quantity[]): boolean {
  if (x.vague || y.vague) return false;
  const { verdict, why } = sameCounted(x, y);
  if (verdict !== 'unclear') return verdict === 'same';
  // two statements of one fact: another verb is another word for it
  if (why === 'state') return true;
  const alone = (list: readonly Quantity[], one: Quantity): boolean =>
    list.filter(({ dimension, kind }) => dimension === one.dimension && kind === one.kind).length === 1;
  return x.counted === null && y.counted === null && x.kind === y.kind && alone(mine, x) && alone(theirs, y);
}

function compareDays(a: Profile, b: Profile, found: Difference[]): void {
  const days = ({ article, figures }: Profile): DateMention[] =>
    figures
      .map((i) => article.figures[i]!)
      .filter((f): f is DateMention => isDate(f) && f.kind === 'date' && !isOfThing(article.clean.text, f));
  const [x, y] = [days(a), days(b)];
  // with several dates on a side nothing tells which belong together
  if (x.length !== 1 || y.length !== 1) return;
  // the same words, laid against two days of publication, and 'now' or 'this week', which any copy says a day later
  if (x[0]!.expression === y[0]!.expression || isPresent(x[0]!) || isPresent(y[0]!)) return;
  const comparison = compareDates(x[0]!, y[0]!);
  if (comparison.kind === 'disjoint')
    found.push({ kind: 'date', said: comparison, spans: [{ from: spanOf(x[0]!), to: spanOf(y[0]!) }] });
}

const isPresent = ({ reading }: DateMention): boolean =>
  reading.kind === 'window' || reading.kind === 'vague' || (reading.kind === 'turn' && reading.turn === 0);

const quantitiesOf = ({ article, figures }: Profile): Quantity[] =>
  figures.map((i) => article.figures[i]!).filter((f): f is Quantity => !isDate(f) && f.kind !== 'ordinal');

const spanOf = ({ start, end }: Figure): { start: number; end: number } => ({ start, end });
