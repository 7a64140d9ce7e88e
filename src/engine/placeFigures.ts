/** Quantities and dates of an article's paragraphs as one list, in the clean text of the article. */
import { createAnchorer, mergeFigures } from './dates';
import {
  shift,
  type DateMention,
  type FigureInMaking,
  type FigureScope,
  type PlacedParagraph,
  type Quantity,
} from './model';

/** Figures made for this article alone, in order: later stages fill in what they find of each. */
export function placeFigures(paragraphs: readonly PlacedParagraph[], published: string | null): FigureInMaking[] {
  const anchor = createAnchorer(published);
  const placed: FigureInMaking[] = [];
  for (const { start, paragraph } of paragraphs) {
    const { dates, quantities } = paragraph;
    if (dates.length + quantities.length === 0) continue;
    for (const figure of mergeFigures(dates.map(anchor), quantities))
      placed.push(isDate(figure) ? placeDate(figure, start) : placeQuantity(figure, start));
  }
  return placed;
}

const isDate = (figure: Quantity | DateMention): figure is DateMention =>
  figure.kind === 'date' || figure.kind === 'time';

// Field by field: copies with spread are many times slower where some figures have fields that others have not.

function placeDate(date: DateMention, by: number): FigureInMaking {
  return {
    start: date.start + by,
    end: date.end + by,
    kind: date.kind,
    low: date.low,
    high: date.high,
    bound: date.bound,
    unit: date.unit,
    dimension: date.dimension,
    change: date.change,
    vague: date.vague,
    expression: date.expression,
    reading: date.reading,
    tense: date.tense,
    counted: date.counted,
    countedSpan: date.countedSpan && shift(date.countedSpan, by),
    source: date.source,
    sourceSpan: date.sourceSpan,
    asOf: date.asOf,
    where: date.where,
  } satisfies { [K in keyof DateMention]: unknown };
}

function placeQuantity(quantity: Quantity, by: number): FigureInMaking {
  const placed: { -readonly [Key in keyof Quantity]: Quantity[Key] } = {
    start: quantity.start + by,
    end: quantity.end + by,
    kind: quantity.kind,
    low: quantity.low,
    high: quantity.high,
    bound: quantity.bound,
    unit: quantity.unit,
    dimension: quantity.dimension,
    change: quantity.change,
    vague: quantity.vague,
    counted: quantity.counted,
    countedSpan: quantity.countedSpan && shift(quantity.countedSpan, by),
    source: quantity.source,
    sourceSpan: quantity.sourceSpan,
    asOf: quantity.asOf,
    where: quantity.where,
    scope: quantity.scope && placeScope(quantity.scope, by),
  } satisfies { [K in Exclude<keyof Quantity, 'near' | 'state' | 'corrected'>]: unknown };
  const { near, state } = quantity;
  if (near !== undefined) placed.near = near;
  if (state !== undefined) placed.state = state;
  return placed;
}

function placeScope(scope: FigureScope, by: number): FigureScope {
  const { predicate, part, mode, agent, agentText, period } = scope;
  return agent ? { predicate, part, mode, agent: shift(agent, by), agentText, period } : scope;
}
