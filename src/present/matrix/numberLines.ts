/** Figures of one thing on a line: a bar from low to high for each article and source, open at the end the text leaves open. */
import type { FigureAnswer, FigureGroup } from '../../engine';
import { escapeHtml } from '../escape';
import { numberText, putRightText, sourceText, valueText } from '../figures';
import { fileText } from '../nodes';
import type { Voice } from '../voice';

const width = 760;
const left = 230;
const right = 230;
const rowHeight = 24;
const top = 8;
/** Groups drawn; the tree *Figures* has the rest. */
const mostGroups = 30;

/** An SVG with a title and a description in words for each thing counted of which articles have different figures. */
export const numberLines = (groups: readonly FigureGroup[], voice: Voice): string[] =>
  groups
    .filter(({ differs }) => differs)
    .slice(0, mostGroups)
    .map((group, i) => numberLine(group, i, voice))
    .filter(Boolean);

interface Drawn {
  readonly figure: FigureAnswer;
  readonly low: number;
  readonly high: number;
}

function numberLine({ counted, figures }: FigureGroup, index: number, voice: Voice): string {
  const { t } = voice;
  const drawn = figures.flatMap((figure): Drawn[] =>
    typeof figure.low === 'number' && typeof figure.high === 'number' && Number.isFinite(figure.low + figure.high)
      ? [{ figure, low: figure.low, high: figure.high }]
      : [],
  );
  if (drawn.length < 2) return '';
  const low = Math.min(0, ...drawn.map((each) => each.low));
  const high = Math.max(...drawn.map((each) => each.high));
  const x = (value: number): number =>
    Math.round((left + ((value - low) / Math.max(high - low, Number.MIN_VALUE)) * (width - left - right)) * 10) / 10;
  const articles = [...new Set(drawn.map(({ figure }) => figure.article))];
  const foot = top + drawn.length * rowHeight;
  const height = foot + rowHeight;
  const scale = [low, high].map(
    (value) =>
      `<line class="axis" x1="${x(value)}" x2="${x(value)}" y1="${top}" y2="${foot}"/>` +
      `<text class="scale" x="${x(value)}" y="${foot + 14}" text-anchor="middle">${escapeHtml(numberText(value, t))}</text>`,
  );
  const sentences = drawn.map(({ figure }) =>
    [
      t('{0}, line {1}: {2}', voice.fileName(figure.article), figure.from.line + 1, valueText(figure, t)),
      figure.source ? sourceText(figure.source) : '',
      putRightText(figure, t),
    ]
      .filter(Boolean)
      .join(', '),
  );
  const rows = drawn.map(({ figure, low: from, high: to }, i) => {
    const y = top + i * rowHeight + rowHeight / 2;
    const [a, b] = [x(from), x(to)];
    const hue = `c${articles.indexOf(figure.article) % 6}`;
    const open = figure.bound;
    // what the text leaves open has no end: it fades out to the beginning of the axis, or beyond its end
    const isOpenLeft = open === '<' || open === '<=';
    const isOpenRight = open === '>' || open === '>=';
    const end = isOpenRight ? width - right + 36 : b;
    const file = fileText(figure.article, voice);
    // the file stays whole: it is short already, and cut in its middle where it has to be
    const source = figure.source ? clipped(sourceText(figure.source), nameLength - file.length - 2) : '';
    const who = [file, source].filter(Boolean).join(', ');
    return [
      `<text x="${left - 12}" y="${y + 4}" text-anchor="end">${escapeHtml(who)}</text>`,
      `<line class="axis" x1="${left}" x2="${width - right}" y1="${y}" y2="${y}"/>`,
      isOpenLeft ? fading(left, a, y, `${hue} toLeft`) : '',
      isOpenRight ? fading(b, end, y, `${hue} toRight`) : '',
      `<line class="range ${hue}${open === '~' ? ' about' : ''}" x1="${a}" x2="${b}" y1="${y}" y2="${y}"/>`,
      `<circle class="${hue}" cx="${a}" cy="${y}" r="5"/>`,
      b === a ? '' : `<circle class="${hue}" cx="${b}" cy="${y}" r="5"/>`,
      `<text x="${width - right + 44}" y="${y + 4}">${escapeHtml(clipped(valueText(figure, t), valueLength))}${figure.corrected ? ' ✎' : ''}</text>`,
    ].join('');
  });
  const id = `line${index}`;
  return `<figure><figcaption id="${id}t">${escapeHtml(counted)}</figcaption>
<div class="lines" role="group" aria-labelledby="${id}t" tabindex="0"><svg role="img" aria-labelledby="${id}t ${id}d" viewBox="0 0 ${width} ${height}"><desc id="${id}d">${escapeHtml(
    sentences.join('; '),
  )}</desc>${scale.join('')}${rows.join('')}</svg></div></figure>`;
}

const steps = 6;

/** A bar in steps that become fainter towards its open end; opacity is the style sheet's. */
function fading(from: number, to: number, y: number, classes: string): string {
  const width = (to - from) / steps;
  if (width <= 0) return '';
  return Array.from({ length: steps }, (_, i) => {
    const x = (n: number): number => Math.round((from + n * width) * 10) / 10;
    const step = classes.endsWith('toLeft') ? steps - i : i + 1;
    return `<line class="range open ${classes} f${step}" x1="${x(i)}" x2="${x(i + 1)}" y1="${y}" y2="${y}"/>`;
  }).join('');
}

/** Characters that fit beside the line. */
const nameLength = 34;
const valueLength = 26;

const clipped = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;
