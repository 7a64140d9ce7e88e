/** A figure in plain words: its value with bound and unit, what it counts, who says so. */
import type { Bound, ComparableFigure, FigureAnswer } from '../engine';
import type { Translate } from './voice';

/** 8000 → 8,000; 5200000 → 5.2 million; a figure of many digits keeps them. */
export function numberText(value: number): string {
  const scales = [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const;
  for (const [scale, word] of scales)
    if (Math.abs(value) >= scale) {
      const scaled = Math.round((value / scale) * 1000) / 1000;
      if (scaled * scale === value || Math.abs(scaled * scale - value) < scale * 1e-9)
        return `${plain(scaled)} ${word}`;
    }
  return plain(value);
}

const plain = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 6, useGrouping: true });

/** The value alone: *about 8,000*, *10,000 to 12,000*, *at most 3.5 billion US dollars*. */
export function valueText(figure: FigureAnswer, t: Translate): string {
  const { low, high, bound, unit } = figure;
  if (figure.kind === 'date' || figure.kind === 'time') return bounded(dateText(figure, t), bound, t, true);
  if (typeof low !== 'number' || typeof high !== 'number') return figure.text;
  const percent = figure.kind === 'ratio' || figure.kind === 'percent';
  const scale = figure.kind === 'ratio' && Math.abs(high) <= 1 ? 100 : 1;
  const number = (value: number): string => numberText(Math.round(value * scale * 1e9) / 1e9);
  const range =
    low === high
      ? number(low)
      : Number.isFinite(low) && Number.isFinite(high)
        ? t('{0} to {1}', number(low), number(high))
        : number(Number.isFinite(low) ? low : high);
  if (figure.kind === 'ordinal') return figure.text;
  const one = low === high && low === 1;
  const withUnit = percent ? `${range} %` : unit === 'count' ? range : `${range} ${unitText(unit, one)}`;
  const aged = figure.kind === 'age' ? t('{0} old', withUnit) : withUnit;
  return bounded(aged, bound, t, false);
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
      return date ? t('by {0}', text) : t('at most {0}', text);
    case '>':
      return date ? t('after {0}', text) : t('more than {0}', text);
    case '>=':
      return date ? t('from {0} on', text) : t('at least {0}', text);
  }
}

/** Units come as ISO 4217 codes or singular names. */
function unitText(unit: string, one: boolean): string {
  if (/^[A-Z]{3}$/.test(unit)) {
    const name = currencies[unit];
    return name === undefined ? unit : one ? name[0] : name[1];
  }
  if (one || /(?:s|hertz|°|celsius|fahrenheit)$/i.test(unit)) return unit;
  if (unit === 'foot') return 'feet';
  if (unit === 'inch') return 'inches';
  if (unit.includes(' per ')) return unit.replace(' per ', 's per ');
  return /[^aeiou]y$/.test(unit) ? `${unit.slice(0, -1)}ies` : `${unit}s`;
}

/** The currencies news name most; others keep their ISO code. */
const currencies: Readonly<Record<string, readonly [string, string]>> = {
  USD: ['US dollar', 'US dollars'],
  EUR: ['euro', 'euros'],
  GBP: ['pound', 'pounds'],
  JPY: ['yen', 'yen'],
  CNY: ['yuan', 'yuan'],
  KRW: ['won', 'won'],
  RUB: ['rouble', 'roubles'],
  UAH: ['hryvnia', 'hryvnias'],
  INR: ['rupee', 'rupees'],
  CHF: ['Swiss franc', 'Swiss francs'],
};

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function dateText({ low, high, text }: FigureAnswer, t: Translate): string {
  if (typeof low !== 'string' || typeof high !== 'string')
    return t('“{0}”, a date the text alone does not resolve', text);
  return periodText(low, high, t) || text;
}

/** Two ISO days, with the time of day where they have one: *11 March 2025*, *March 2025*, *2009*; '' where they are none. */
export function periodText(low: string, high: string, t: Translate): string {
  const [a, b] = [readDay(low), readDay(high)];
  if (!a || !b) return '';
  if (low === high) return dayText(a);
  const lastDay = new Date(Date.UTC(b.year, b.month, 0)).getUTCDate();
  if (a.year === b.year && a.day === 1 && b.day === lastDay) {
    if (a.month === 1 && b.month === 12) return String(a.year);
    if (a.month === b.month) return `${months[a.month - 1]} ${a.year}`;
  }
  return t('{0} to {1}', dayText(a), dayText(b));
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

const dayText = ({ year, month, day, time }: Day): string =>
  `${day} ${months[month - 1] ?? ''} ${year}${time ? `, ${time}` : ''}`;

/**
 * A source from the start of a sentence begins in the middle of ours: *the ministry*, not *The ministry*; *officials*, not
 * *Officials*. Only words that begin no name of their own.
 */
export const sourceText = (source: string): string =>
  source.replace(
    /^(?:The|An?|Some|Several|Many|Two|Three|His|Her|Its|Their|Our|Other|Another|Intelligence|Officials|Officers|Police|Authorities|Investigators|Prosecutors|Witnesses|Residents|Survivors|Analysts|Experts|Researchers|Scientists|Doctors|Rescuers|Estimates|Reports|Records|Data|Figures|Sources|Preliminary|Early|Official|Local|Initial)(?![\p{L}\p{N}’'-])/u,
    (word) => word.toLowerCase(),
  );

/** *a rise of about 8,000 North Korean soldiers, according to the U.S. government*. */
export function figureText(figure: FigureAnswer, t: Translate): string {
  return [figurePhrase(figure, t), figure.source ? t(', according to {0}', sourceText(figure.source)) : ''].join('');
}

/**
 * Without the source.
 * @param known what is counted, where the reader knows it already: only another wording is said
 */
export function figurePhrase(figure: FigureAnswer, t: Translate, known?: string): string {
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
