/** Why two statements were matched, in words for a reader: one plain sentence, what was compared, then how alike the words are. */
import {
  comparedPatterns,
  figuresDifferPattern,
  sharedWordsPattern,
  verbsPattern,
  type FigureAnswer,
  type Phrase,
  type Trace,
} from '../engine';
import { figurePhrase } from './figures';
import { decimalIn } from './messages';
import { phraseText } from './phrases';
import type { Translate } from './voice';

/** One sentence that says what both speak of and where they part, one that says how sure it is. */
export function whySentence(trace: Trace, t: Translate): string {
  return `${relationSentence(trace, t)} ${t('How sure this is, from 0 to 1: {0}.', decimalIn(t, trace.score))}`;
}

function relationSentence(trace: Trace, t: Translate): string {
  const { relation } = trace;
  const isApart = trace.why.some(({ pattern }) => pattern === figuresDifferPattern);
  const pair = isApart ? apart(trace) : undefined;
  const topic = pair?.[0].counted ?? pair?.[1].counted ?? namesOfBoth(trace);
  if (pair) {
    const [one, other] = pair.map((figure) => figurePhrase(figure, t, figure.counted ?? undefined));
    return topic === ''
      ? t('The one says {0}, the other {1}: these differ.', one!, other!)
      : t('Both speak of {0}; the one says {1}, the other {2}: these differ.', topic, one!, other!);
  }
  if (relation === 'none') return t('The two are not taken for the same statement.');
  if (relation === 'same-text') return t('Both have the same words.');
  if (relation === 'same')
    return topic === '' ? t('Both say the same in other words.') : t('Both say the same of {0} in other words.', topic);
  return topic === ''
    ? t('Both speak of the same, but tell it otherwise.')
    : t('Both speak of {0}, but tell it otherwise.', topic);
}

const namesOfBoth = ({ namesFrom, namesTo }: Trace): string =>
  namesFrom
    .filter((name) => namesTo.includes(name))
    .slice(0, 3)
    .join(', ');

/** The first two figures of one unit whose intervals do not meet; what is counted by the same words goes first. */
function apart({ figuresFrom, figuresTo }: Trace): readonly [FigureAnswer, FigureAnswer] | undefined {
  const pairs = figuresFrom.flatMap((one) =>
    figuresTo.flatMap((other) => (isApart(one, other) ? [[one, other] as const] : [])),
  );
  const isSame = ([one, other]: readonly [FigureAnswer, FigureAnswer]): boolean =>
    one.counted !== null && one.counted.toLowerCase() === other.counted?.toLowerCase();
  return pairs.find(isSame) ?? pairs[0];
}

function isApart(one: FigureAnswer, other: FigureAnswer): boolean {
  const [a, b] = [rangeOf(one), rangeOf(other)];
  return a !== undefined && b !== undefined && one.unit === other.unit && (a[1] < b[0] || b[1] < a[0]);
}

function rangeOf({ low, high, bound }: FigureAnswer): readonly [number, number] | undefined {
  if (typeof low !== 'number' || typeof high !== 'number') return undefined;
  return [bound.startsWith('<') ? -Infinity : low, bound.startsWith('>') ? Infinity : high];
}

/** What was compared, and how alike the words are: two lists of lines. */
export function whyLines(trace: Trace, t: Translate): { readonly compared: string[]; readonly likeness: string[] } {
  const said = (list: readonly Phrase[]): string[] => [...new Set(list.map((why) => plainText(why, trace, t)))];
  const rank = ({ pattern }: Phrase): number => comparedPatterns.indexOf(pattern);
  return {
    compared: said(
      trace.why.filter(({ pattern }) => comparedPatterns.includes(pattern)).sort((a, b) => rank(a) - rank(b)),
    ),
    likeness: said(trace.why.filter(({ pattern }) => !comparedPatterns.includes(pattern))),
  };
}

function plainText({ pattern, values }: Phrase, { from, to }: Trace, t: Translate): string {
  const [first] = values;
  if (pattern === sharedWordsPattern && Array.isArray(first)) {
    const words = (first as readonly { readonly of?: string; readonly weight: number }[]).map(
      ({ of = '', weight }) => `${standing(of, from.text) ?? standing(of, to.text) ?? of} ${decimalIn(t, weight)}`,
    );
    return t('words of both, with their weight by rarity: {0}', words.join(', '));
  }
  if (pattern.startsWith(`${verbsPattern};`))
    return phraseText({ pattern: verbsPattern, values: values.slice(0, 1) }, t);
  return phraseText({ pattern, values }, t);
}

/** The word of the text that a stem is the beginning of: *intelligence* for *intellig*, *country* for *countri*. */
function standing(stem: string, text: string): string | undefined {
  const begins = [stem, ...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [])];
  return (text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [])
    .filter((word) => begins.some((begin) => word.toLowerCase().startsWith(begin)))
    .sort((a, b) => a.length - b.length)[0];
}
