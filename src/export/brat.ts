/**
 * brat standoff (brat.nlplab.org/standoff.html): for every article its text and a file of annotations beside it. Offsets count
 * Unicode code points; a span over several lines is written as one fragment for each line, as brat asks for. brat knows no
 * relation between two documents: findings are notes at every place that takes part.
 */
import { onOneLine } from '../engine';
import { isDifference } from '../present';
import type { ExportedFile, ExportInput } from './index';
import { offsetsOf } from './offsets';
import { sentenceOf } from './sentence';
import { figureText } from './webAnnotation';

const labelOf = (type: string): string =>
  `${type.charAt(0).toUpperCase()}${type.slice(1)}`.replace(/[^A-Za-z0-9_-]/g, '_');

const types = [
  'Person',
  'Organization',
  'Place',
  'Nationality',
  'Event',
  'Product',
  'Other',
  'Figure',
  'Quotation',
  'Difference',
];

export function toBrat({ report, textOf, voice }: ExportInput): readonly ExportedFile[] {
  const offsets = offsetsOf(textOf);
  const lines = new Map<string, string[]>();
  const counts = new Map<string, number>();
  const add = (
    type: string,
    { file, start, end }: { file: string; start: number; end: number },
    note: string,
  ): void => {
    const fragments = fragmentsOf(textOf(file), start, end);
    if (fragments.length === 0) return;
    const list = lines.get(file) ?? lines.set(file, []).get(file)!;
    const n = (counts.get(file) ?? 0) + 1;
    counts.set(file, n);
    const at = offsets(file);
    const spans = fragments.map(([from, to]) => `${at.codePoints(from)} ${at.codePoints(to)}`).join(';');
    const words = fragments.map(([from, to]) => textOf(file).slice(from, to).replaceAll('\t', ' ')).join(' ');
    list.push(`T${n}\t${type} ${spans}\t${words}`);
    if (note !== '') list.push(`#${n}\tAnnotatorNotes T${n}\t${onOneLine(note)}`);
  };
  for (const { name, mentions } of report.entities)
    for (const mention of mentions) add(labelOf(mention.type), mention, name);
  for (const figure of report.figures) add('Figure', figure, figureText(figure));
  for (const quote of report.quotes) add('Quotation', quote, quote.speaker ?? '');
  for (const finding of report.findings)
    if (isDifference(finding)) for (const side of finding.sides) add('Difference', side, sentenceOf(finding, voice));
  const names = new Set<string>();
  return [
    { path: 'annotation.conf', text: `[entities]\n${types.join('\n')}\n[relations]\n[events]\n[attributes]\n` },
    ...report.files.flatMap(({ path }): ExportedFile[] => {
      const name = documentName(voice.fileName(path), names);
      return [
        { path: `${name}.txt`, text: textOf(path) },
        { path: `${name}.ann`, text: (lines.get(path) ?? []).map((line) => `${line}\n`).join('') },
      ];
    }),
  ];
}

/** Stretches between line ends, white space at their ends left out. */
function fragmentsOf(text: string, start: number, end: number): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (const { 0: line, index } of text.slice(start, end).matchAll(/[^\r\n\u0085\u2028\u2029]+/gu)) {
    const words = line.trim();
    if (words === '') continue;
    const from = start + index + line.indexOf(words);
    found.push([from, from + words.length]);
  }
  return found;
}

/** A file name without folders: letters, digits, points and dashes; two articles never share one. */
function documentName(name: string, taken: Set<string>): string {
  const plain = name.replace(/[^\p{L}\p{N}.-]+/gu, '_').replace(/^[.-]+/, '_') || 'article';
  let found = plain;
  for (let n = 2; taken.has(found.toLowerCase()); n++) found = `${plain}-${n}`;
  taken.add(found.toLowerCase());
  return found;
}
