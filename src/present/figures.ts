/** A figure in plain words: its value with bound and unit, what it counts, who says so. */
import type { Bound, ComparableFigure, FigureAnswer, FindingPlace, FigureValue } from '../engine';
import { numberIn, type Translate } from './messages';
import { unitText } from './units';

/** 8000 → 8,000; 5200000 → 5.2 million; a figure of many digits keeps them. */
export function numberText(value: number, t: Translate): string {
  const scales = [
    [1e12, (scaled: number) => t('{0, plural, one {# trillion} other {# trillion}}', scaled)],
    [1e9, (scaled: number) => t('{0, plural, one {# billion} other {# billion}}', scaled)],
    [1e6, (scaled: number) => t('{0, plural, one {# million} other {# million}}', scaled)],
  ] as const;
  for (const [scale, inWords] of scales)
    if (Math.abs(value) >= scale) {
      const scaled = Math.round((value / scale) * 1000) / 1000;
      if (scaled * scale === value || Math.abs(scaled * scale - value) < scale * 1e-9) return inWords(scaled);
    }
  return numberIn(t, value);
}

/** The value alone: *about 8,000*, *10,000 to 12,000*, *at most 3.5 billion US dollars*. */
export function valueText(figure: FigureValue, t: Translate): string {
  const { low, high, bound, unit } = figure;
  if (figure.kind === 'date' || figure.kind === 'time') return bounded(dateText(figure, t), bound, t, true);
  if (typeof low !== 'number' || typeof high !== 'number') return figure.text;
  const percent = figure.kind === 'ratio' || figure.kind === 'percent';
  const scale = figure.kind === 'ratio' && Math.abs(high) <= 1 ? 100 : 1;
  const number = (value: number): string => numberText(Math.round(value * scale * 1e9) / 1e9, t);
  const range =
    low === high
      ? number(low)
      : Number.isFinite(low) && Number.isFinite(high)
        ? t('{0} to {1}', number(low), number(high))
        : number(Number.isFinite(low) ? low : high);
  if (figure.kind === 'ordinal') return figure.text;
  const most = Number.isFinite(high) ? high : low;
  const withUnit = percent
    ? `${range} %`
    : unit === 'count' || unit === 'score'
      ? range
      : `${range} ${unitText(unit, most, t)}`;
  const aged = figure.kind === 'age' ? t('{0} old', withUnit) : withUnit;
  return figure.near ? closeTo(aged, bound, t) : bounded(aged, bound, t, false);
}

/** A value that its hedge puts close to its bound. */
function closeTo(text: string, bound: Bound, t: Translate): string {
  if (bound === '<' || bound === '<=') return t('nearly {0}', text);
  if (bound === '>' || bound === '>=') return t('just over {0}', text);
  return bounded(text, bound, t, false);
}

function bounded(text: string, bound: Bound, t: Translate, date: boolean): string {
  switch (bound) {
    case '=':
      return text;
    case '~':
      return t('about {0}', text);
    case '<':
      return date ? t('before {0}', text) : t('less than {0}', text);
    case '<=':
      return date ? t('no later than {0}', text) : t('at most {0}', text);
    case '>':
      return date ? t('after {0}', text) : t('more than {0}', text);
    case '>=':
      return date ? t('from {0} on', text) : t('at least {0}', text);
  }
}

function dateText({ low, high, text }: FigureValue, t: Translate): string {
  if (typeof low !== 'string' || typeof high !== 'string')
    return t('“{0}”, a date the text alone does not resolve', text);
  return periodText(low, high, t) || text;
}

/** What a side of a finding says in normal form: days as a person writes them, all else as it is. */
export function saidText(said: string, t: Translate): string {
  const [low = said, high = low] = said.split(' to ');
  return periodText(low, high, t) || said;
}

/** What a place of a finding says: its figure in the reader's words, without what is counted; whether it was put right. */
export const placeSays = ({ says, value }: Pick<FindingPlace, 'says' | 'value'>, t: Translate): string =>
  value ? figurePhrase(value, t, value.counted ?? undefined) + inBrackets(putRightText(value, t)) : saidText(says, t);

/** Two ISO days, with the time of day where they have one: *11 March 2025*, *March 2025*, *2009*; '' where they are none. */
export function periodText(low: string, high: string, t: Translate): string {
  const [a, b] = [readDay(low), readDay(high)];
  if (!a || !b) return '';
  if (low === high) return dayText(a, t);
  const lastDay = new Date(Date.UTC(b.year, b.month, 0)).getUTCDate();
  if (a.year === b.year && a.day === 1 && b.day === lastDay) {
    if (a.month === 1 && b.month === 12) return String(a.year);
    if (a.month === b.month) return dateIn(t, a, { month: 'long', year: 'numeric' });
  }
  return t('{0} to {1}', dayText(a, t), dayText(b, t));
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly time: string;
}

function readDay(iso: string): Day | undefined {
  const found = /^(-?\d{4,})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/.exec(iso);
  return found
    ? { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]), time: found[4] ?? '' }
    : undefined;
}

const dayText = (at: Day, t: Translate): string =>
  `${dateIn(t, at, { day: 'numeric', month: 'long', year: 'numeric' })}${at.time ? `, ${at.time}` : ''}`;

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** In English the day comes first, as in most of the press of the world. */
function dateIn({ language }: Translate, { year, month, day }: Day, parts: Intl.DateTimeFormatOptions): string {
  const key = [language, ...Object.keys(parts)].join(' ');
  let format = dateFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...parts, timeZone: 'UTC' });
    dateFormats.set(key, format);
  }
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return format.format(date);
}

/**
 * A source from the start of a sentence begins in the middle of ours: *the ministry*, not *The ministry*; *officials*, not
 * *Officials*. Only words that begin no name of their own.
 */
export const sourceText = (source: string): string =>
  source.replace(
    /^(?:The|An?|Some|Several|Many|Two|Three|His|Her|Its|Their|Our|Other|Another|Intelligence|Officials|Officers|Police|Authorities|Investigators|Prosecutors|Witnesses|Residents|Survivors|Analysts|Experts|Researchers|Scientists|Doctors|Rescuers|Estimates|Reports|Records|Data|Figures|Sources|Preliminary|Early|Official|Local|Initial)(?![\p{L}\p{N}’'-])/u,
    (word) => word.toLowerCase(),
  );

/**
 * That a reader put a figure right, lest it be taken for the article's own; '' where nobody did.
 * @param figure `text` as it stands in the article
 */
export function putRightText({ corrected = [], text }: Pick<FigureValue, 'corrected' | 'text'>, t: Translate): string {
  if (corrected.includes('value')) return t('put right here; the article says “{0}”', text);
  return [
    corrected.includes('counted') ? t('what is counted was put right here') : '',
    corrected.includes('source') ? t('the source was put right here') : '',
  ]
    .filter(Boolean)
    .join(', ');
}

const inBrackets = (text: string): string => (text === '' ? '' : ` (${text})`);

/** *a rise of about 8,000 North Korean soldiers, according to the U.S. government*, and whether a reader put it right. */
export function figureText(figure: FigureAnswer, t: Translate): string {
  return [
    figurePhrase(figure, t),
    figure.source ? t(', according to {0}', sourceText(figure.source)) : '',
    inBrackets(putRightText(figure, t)),
  ].join('');
}

/** *about 8,000, the U.S. government*: as short as a row has to be. */
export const figureWithSource = (figure: FigureAnswer, t: Translate, known?: string): string =>
  [figurePhrase(figure, t, known), figure.source ? sourceText(figure.source) : ''].filter(Boolean).join(', ') +
  inBrackets(putRightText(figure, t));

/**
 * Without the source.
 * @param known what is counted, where the reader knows it already: only another wording is said
 */
export function figurePhrase(figure: FigureValue, t: Translate, known?: string): string {
  const value = valueText(figure, t);
  const counted =
    figure.counted && figure.counted !== known && figure.kind !== 'date' && figure.kind !== 'time'
      ? figure.counted
      : '';
  const joined = !counted ? value : figure.unit === 'count' ? `${value} ${counted}` : t('{0} ({1})', value, counted);
  if (figure.change === 'up') return t('a rise of {0}', joined);
  if (figure.change === 'down') return t('a fall of {0}', joined);
  return joined;
}

/** How another file's figure stands to this one. It describes, it does not judge. */
export function comparisonLabel(comparison: ComparableFigure['comparison'], t: Translate): string {
  switch (comparison) {
    case 'equal':
      return t('same');
    case 'compatible':
      return t('fits');
    case 'overlap':
      return t('overlaps');
    case 'disjoint':
      return t('differs');
    case 'other-scope':
      return t('other scope');
  }
}
