/**
 * Findings and matches as one table (RFC 4180, UTF-8): a row for every place that takes part, the rows of one finding or
 * match have one `key`. Lines and columns count from 1, columns in UTF-16 code units.
 */
import { onOneLine } from '../engine';
import type { ExportInput } from './index';
import { offsetsOf } from './offsets';

const columns = [
  'kind',
  'key',
  'about',
  'file',
  'line',
  'column',
  'text',
  'says',
  'source',
  'statement',
  'score',
  'files',
  'origins',
] as const;

/**
 * A field. One that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, *CSV injection*), so a text
 * that begins with `-` or `@` does too; numbers of our own are no texts and keep their sign.
 */
export function csvField(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = onOneLine(value);
  // white space and full-width signs in front do not make it harmless
  const safe = /^[\s'"]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]/u.test(text) ? `'${text}` : text;
  return /[",;\r\n\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function toCsv({ report, textOf, wordsOf, voice }: ExportInput): string {
  const offsets = offsetsOf(textOf);
  const statements = new Map(report.statements.map((statement) => [statement.id, statement]));
  const rows: (readonly (string | number | null)[])[] = [columns];
  for (const { kind, detail, key, about, sides, files, origins } of report.findings)
    for (const { file, start, end, says, source, statement } of sides) {
      const { line, column } = offsets(file).lineColumn(start);
      rows.push([
        detail === null ? kind : `${kind}/${detail}`,
        key,
        about,
        voice.fileName(file),
        line,
        column,
        textOf(file).slice(start, end),
        says,
        source,
        wordsOf(statement),
        null,
        files,
        origins,
      ]);
    }
  for (const { a, b, relation, score } of report.links)
    for (const id of [a, b]) {
      const { file, start } = statements.get(id)!;
      const { line, column } = offsets(file).lineColumn(start);
      const text = wordsOf(id);
      rows.push([
        relation,
        `${a} ${b}`,
        '',
        voice.fileName(file),
        line,
        column,
        text,
        '',
        null,
        text,
        score,
        null,
        null,
      ]);
    }
  return rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}
