/** What readers put right in the reading: figures, speakers and facts of articles, each on one line of its list. */
import {
  phrase,
  type ArticleDecision,
  type Bound,
  type CorrectedValue,
  type FigureCorrection,
  type FigureDecision,
  type Phrase,
  type PlacedWords,
  type QuoteDecision,
} from '../../model';
import { onOneLine } from '../../text/whiteSpace';
import { lineOfEntry, quoted, readFields, type Tell, type Value } from './fields';
import type { JsonNode } from './json';
import { plainName } from './names';

/** The file's words for bounds. */
const boundWords: Readonly<Record<Bound, string>> = {
  '=': 'exactly',
  '~': 'about',
  '<': 'less than',
  '<=': 'at most',
  '>': 'more than',
  '>=': 'at least',
};
export const bounds = Object.keys(boundWords) as readonly Bound[];

const placed = ({ in: path, text, at }: PlacedWords, key: 'figure' | 'quote'): Record<string, string> => ({
  in: path,
  [key]: plainName(text),
  ...(at ? { before: plainName(at.before), after: plainName(at.after) } : {}),
});

export function figureLine({ at, is, note }: FigureDecision): string {
  const { value, bound, unit, counts, source } = is ?? {};
  return lineOfEntry({
    ...placed(at, 'figure'),
    ...(is === null ? { not: true } : {}),
    value,
    bound: bound && boundWords[bound],
    unit,
    counts,
    source,
    note,
  });
}

export const quoteLine = ({ at, speaker, note }: QuoteDecision): string =>
  lineOfEntry({ ...placed(at, 'quote'), speaker, note });

export const articleLine = ({ in: article, date, publisher, address, origin, note }: ArticleDecision): string =>
  lineOfEntry({ article, date, publisher, address, origin, note });

function readPlaced(texts: ReadonlyMap<string, string>, key: 'figure' | 'quote'): PlacedWords {
  const words = { in: texts.get('in')!, text: plainName(texts.get(key)!) };
  if (!texts.has('before') && !texts.has('after')) return words;
  return { ...words, at: { before: plainName(texts.get('before') ?? ''), after: plainName(texts.get('after') ?? '') } };
}

export function readFigure(node: JsonNode, tell: Tell): FigureDecision | undefined {
  const shapes = {
    in: 'text',
    figure: 'text',
    before: 'text',
    after: 'text',
    not: 'flag',
    value: 'value',
    bound: 'text',
    unit: 'text',
    counts: 'text',
    source: 'text',
    note: 'text',
  } as const;
  const found = readFields(node, shapes, ['in', 'figure'], tell);
  if (!found) return undefined;
  const { texts, flags, values } = found;
  const note = texts.get('note');
  const noted = note === undefined ? {} : { note };
  const at = readPlaced(texts, 'figure');
  const keys = ['value', 'bound', 'unit', 'counts', 'source'];
  const said = keys.filter((key) => texts.has(key));
  if (flags.has('not')) {
    if (said.length === 0 && !values.has('value')) return { kind: 'figure', at, is: null, ...noted };
    tell(node.start, phrase('What is "not" a figure has no value, bound, unit, counted thing or source.'));
    return undefined;
  }
  const value = values.get('value');
  if (said.length === 0 && !value) {
    tell(node.start, phrase('A decision here needs "not", or one of {0}.', quoted(keys)));
    return undefined;
  }
  const bound = bounds.find((each) => boundWords[each] === texts.get('bound'));
  if (texts.has('bound') && !bound) {
    tell(node.start, phrase('"{0}" must be one of {1}.', 'bound', Object.values(boundWords)));
    return undefined;
  }
  const why = value && wrongValue(value);
  if (why !== undefined) {
    tell(node.start, why);
    return undefined;
  }
  const unit = onOneLine(texts.get('unit') ?? '');
  if (texts.has('unit') && unit === '') {
    tell(node.start, phrase('"unit" must not be empty; a plain number has the unit "count".'));
    return undefined;
  }
  const is: FigureCorrection = {
    ...(value && { value: value as CorrectedValue }),
    ...(bound && { bound }),
    ...(unit !== '' && { unit }),
    ...(texts.has('counts') && { counts: onOneLine(texts.get('counts')!) }),
    ...(texts.has('source') && { source: onOneLine(texts.get('source')!) }),
  };
  return { kind: 'figure', at, is, ...noted };
}

function wrongValue(value: Value): Phrase | undefined {
  const [low, high = low] = value;
  if (typeof low === 'string' && !value.every((day) => isDay(String(day))))
    return phrase('A day in "value" is written as in 2024-11-04.');
  return low! <= high! ? undefined : phrase('The first of two in "value" must not be the larger one.');
}

/** A day that is in the calendar. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

export function readQuote(node: JsonNode, tell: Tell): QuoteDecision | undefined {
  const shapes = {
    in: 'text',
    quote: 'text',
    before: 'text',
    after: 'text',
    speaker: 'text',
    note: 'text',
  } as const;
  const texts = readFields(node, shapes, ['in', 'quote'], tell)?.texts;
  if (!texts) return undefined;
  const speaker = texts.get('speaker');
  if (speaker === undefined) {
    tell(node.start, phrase('A decision here needs "speaker"; an empty one says that nobody is named.'));
    return undefined;
  }
  const note = texts.get('note');
  return {
    kind: 'quote',
    at: readPlaced(texts, 'quote'),
    speaker: onOneLine(speaker),
    ...(note === undefined ? {} : { note }),
  };
}

export function readArticleFacts(node: JsonNode, tell: Tell): ArticleDecision | undefined {
  const facts = ['date', 'publisher', 'address', 'origin'] as const;
  const shapes = Object.fromEntries(['article', ...facts, 'note'].map((key) => [key, 'text'] as const));
  const texts = readFields(node, shapes, ['article'], tell)?.texts;
  if (!texts) return undefined;
  const said = facts.filter((key) => texts.has(key));
  if (said.length === 0) {
    tell(node.start, phrase('A decision here needs one of {0}.', quoted(facts)));
    return undefined;
  }
  const date = texts.get('date') ?? '';
  if (date !== '' && !isDay(date)) {
    tell(node.start, phrase('The "date" is a day as in 2024-11-04.'));
    return undefined;
  }
  const note = texts.get('note');
  return {
    kind: 'article',
    in: texts.get('article')!,
    ...Object.fromEntries(said.map((key) => [key, onOneLine(texts.get(key)!)])),
    ...(note === undefined ? {} : { note }),
  };
}
