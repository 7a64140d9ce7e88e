/** Figures as readers gave them: another value, unit, bound or thing counted; none at all; one that was not found. */
import type {
  AnnotatedArticle,
  CorrectedPart,
  DateMention,
  Figure,
  FigureCorrection,
  FigureDecision,
  Quantity,
  QuantityKind,
  Span,
  Statement,
} from '../../model';
import { noContext } from '../../model';
import type { Numbered, Told } from '.';
import { placesIn } from './places';

/** Kind and dimension of figures with this unit; `undefined`: no such unit. */
export type UnitOf = (name: string) => { readonly kind: QuantityKind; readonly dimension: string } | undefined;

/** What the sentence says of a figure at the span, where none was found; its value is of no meaning. */
export type ReadMissed = (found: AnnotatedArticle, span: Span) => Quantity | undefined;

export interface FigureDoors {
  readonly unitOf: UnitOf;
  readonly readMissed: ReadMissed;
}

/** What is given for one place; `null`: no figure stands there. */
interface Given extends Span {
  is: FigureCorrection | null;
}

export function correctFigures(
  found: AnnotatedArticle,
  corrections: readonly Numbered[],
  doors: FigureDoors,
  told: Told,
): { readonly found: AnnotatedArticle; readonly added: boolean } {
  const given = gather(found, corrections, doors.unitOf, told);
  if (given.length === 0) return { found, added: false };
  const gone = new Set<number>();
  const made: Figure[] = [];
  let added = false;
  for (const { start, end, is } of given) {
    const here = found.figures.flatMap((figure, i) => (figure.start < end && start < figure.end ? [i] : []));
    const exact = here.find((i) => found.figures[i]!.start === start && found.figures[i]!.end === end);
    const at = exact ?? here[0];
    for (const i of here) gone.add(i);
    if (is === null) continue;
    const base = at === undefined ? undefined : found.figures[at]!;
    // without a value only what is there is put right, where it stands
    const span = base && is.value === undefined ? base : { start, end };
    if (base && is.value === undefined) for (const i of here) if (i !== at) gone.delete(i);
    added ||= base === undefined;
    made.push({ ...corrected(base, span, is, found, doors), corrected: partsOf(is) });
  }
  const figures = [...found.figures.filter((_, i) => !gone.has(i)), ...made].sort((a, b) => a.start - b.start);
  return { found: withFigures(found, figures), added };
}

/** The corrections of each place, field by field; what says otherwise than one before it is told. */
function gather(
  found: AnnotatedArticle,
  corrections: readonly Numbered[],
  unitOf: UnitOf,
  told: Told,
): readonly Given[] {
  const given: Given[] = [];
  for (const { number, decision } of corrections) {
    if (decision.kind !== 'figure') continue;
    const { unit } = decision.is ?? {};
    if (unit !== undefined && !unitOf(unit)) {
      told.refused(number, 'unknown-unit');
      continue;
    }
    for (const span of placesIn(found, decision.at)) {
      const other = given.find(({ start, end }) => start < span.end && span.start < end);
      const isFigure = found.figures.some(({ start, end }) => start < span.end && span.start < end);
      if (!other) {
        // where nothing was found only a value makes a figure
        if (!isFigure && decision.is?.value === undefined) continue;
        given.push({ ...span, is: decision.is });
        told.matched(number);
      } else if (other.start === span.start && other.end === span.end && agree(other.is, decision.is)) {
        other.is = decision.is && { ...decision.is, ...other.is };
        told.matched(number);
      } else told.refused(number, 'contradicted');
    }
  }
  return given;
}

const keys = ['value', 'bound', 'unit', 'counts', 'source'] as const;
function agree(a: FigureDecision['is'], b: FigureDecision['is']): boolean {
  if (a === null || b === null) return a === b;
  return keys.every(
    (key) => a[key] === undefined || b[key] === undefined || JSON.stringify(a[key]) === JSON.stringify(b[key]),
  );
}

/** Its source is applied later, with the speakers. */
const partsOf = ({ value, unit, bound, counts }: FigureCorrection): readonly CorrectedPart[] => [
  ...(value !== undefined || unit !== undefined || bound !== undefined ? ['value' as const] : []),
  ...(counts !== undefined ? ['counted' as const] : []),
];

const isDate = (figure: Figure): figure is DateMention => figure.kind === 'date' || figure.kind === 'time';

function corrected(
  base: Figure | undefined,
  { start, end }: Span,
  is: FigureCorrection,
  found: AnnotatedArticle,
  { unitOf, readMissed }: FigureDoors,
): Figure {
  const [low, high = low] = is.value ?? [];
  const span = { start, end };
  if (typeof low === 'string' || (low === undefined && base && isDate(base))) return dated(base, span, is);
  const read = base && !isDate(base) ? base : undefined;
  const unit = is.unit === undefined || is.unit === read?.unit ? undefined : unitOf(is.unit);
  const before = read ?? missed(found, span, readMissed);
  const { near: _, ...rest } = before;
  const figure: Quantity = {
    ...(low === undefined && is.bound === undefined ? before : rest),
    ...span,
    ...(low === undefined ? {} : { low, high: high as number, bound: '=', vague: false }),
    ...(is.bound === undefined ? {} : { bound: is.bound }),
    ...(unit === undefined ? {} : { unit: is.unit!, kind: unit.kind, dimension: unit.dimension }),
  };
  return is.counts === undefined ? figure : { ...figure, ...counting(is.counts, figure, found) };
}

/** A plain count, with what the sentence says of it. */
function missed(found: AnnotatedArticle, span: Span, readMissed: ReadMissed): Quantity {
  const { counted = null, countedSpan = null, where = null, scope = null, state } = readMissed(found, span) ?? {};
  return {
    ...noContext,
    ...span,
    kind: 'quantity',
    low: 0,
    high: 0,
    bound: '=',
    unit: 'count',
    dimension: 'count',
    change: null,
    vague: false,
    counted,
    countedSpan,
    where,
    scope,
    ...(state === undefined ? {} : { state }),
  };
}

/** A day given by a reader is known; what the words say of it no longer matters. */
function dated(base: Figure | undefined, span: Span, { value, bound }: FigureCorrection): DateMention {
  const [low, high = low] = (value ?? []) as readonly string[];
  const [year = null, month = null, day = null] = low?.split('-').map(Number) ?? [];
  const before: DateMention =
    base && isDate(base)
      ? base
      : {
          ...noContext,
          ...span,
          kind: 'date',
          low: null,
          high: null,
          bound: '=',
          unit: 'day',
          dimension: 'date',
          change: null,
          vague: false,
          expression: '',
          reading: { kind: 'calendar', year, month, day, weekday: null },
          tense: null,
        };
  return {
    ...before,
    ...span,
    ...(low === undefined ? {} : { low, high: high!, bound: '=', vague: false, expression: low }),
    ...(bound ? { bound } : {}),
  };
}

/** What is counted, with its place where the words stand beside the figure: names in them tell of whom. */
function counting(counts: string, figure: Span, found: AnnotatedArticle): Pick<Quantity, 'counted' | 'countedSpan'> {
  if (counts === '') return { counted: null, countedSpan: null };
  return { counted: counts, countedSpan: wordsNear(found, figure, counts) };
}

/** Where the words stand in the sentence of a passage: behind it, else before it. */
export function wordsNear({ clean, sentences }: AnnotatedArticle, { start, end }: Span, words: string): Span | null {
  const sentence = sentences.find((each) => each.start <= start && start < each.end);
  if (!sentence) return null;
  const text = clean.text.slice(sentence.start, sentence.end).toLowerCase();
  const wanted = words.toLowerCase();
  const behind = text.indexOf(wanted, Math.max(0, end - sentence.start));
  const at = behind >= 0 ? behind : text.lastIndexOf(wanted, start - sentence.start - wanted.length);
  return at < 0 ? null : { start: sentence.start + at, end: sentence.start + at + wanted.length };
}

/** The article with other figures, its statements holding them by their new numbers. */
function withFigures(found: AnnotatedArticle, figures: readonly Figure[]): AnnotatedArticle {
  const statements = found.statements.map((statement): Statement => ({
    ...statement,
    figures: figures.flatMap(({ start }, i) => (start >= statement.start && start < statement.end ? [i] : [])),
  }));
  return { ...found, figures, statements };
}
