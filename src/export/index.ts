/**
 * A report of a folder in the formats other programs read. Every export is a function of the report and the articles' texts:
 * the same input gives the same bytes, and what articles say is data in all of them, never markup, formula or address.
 */
import type { Report } from '../engine';
import type { Voice } from '../present';
import { toBrat } from './brat';
import { toCsv } from './csv';
import { toMarkdown } from './markdown';
import { toSarif } from './sarif';
import { toWebAnnotations } from './webAnnotation';

export const exportFormats = ['json', 'markdown', 'csv', 'w3c', 'sarif', 'brat'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportInput {
  readonly report: Report;
  /** The article's source, in which the report's offsets count; `path` as in the report. */
  readonly textOf: (path: string) => string;
  /** Words of a statement as they are read, without markup; `id` as in the report. */
  readonly wordsOf: (id: string) => string;
  /** Words of the exports for people, and the names files go by. */
  readonly voice: Voice;
  /** Of the program. */
  readonly version: string;
}

/** One file; brat has several, which belong into one folder. */
export interface ExportedFile {
  /** Relative, with `/`. */
  readonly path: string;
  readonly text: string;
}

export const extensionOf: Readonly<Record<ExportFormat, string>> = {
  json: 'json',
  markdown: 'md',
  csv: 'csv',
  w3c: 'jsonld',
  sarif: 'sarif',
  brat: 'ann',
};

/** The report with the names files go by instead of a host's ids. */
function withNames({ report, voice }: ExportInput): Report {
  const named = <T extends { readonly file: string }>(item: T): T => ({ ...item, file: voice.fileName(item.file) });
  return {
    ...report,
    files: report.files.map((file) => ({ ...file, path: voice.fileName(file.path) })),
    statements: report.statements.map(named),
    entities: report.entities.map((entity) => ({ ...entity, mentions: entity.mentions.map(named) })),
    figures: report.figures.map(named),
    quotes: report.quotes.map(named),
    findings: report.findings.map((finding) => ({
      ...finding,
      sides: finding.sides.map(named),
      message: finding.sides.reduce((said, { file }) => said.replaceAll(file, voice.fileName(file)), finding.message),
    })),
  };
}

export function exportReport(format: ExportFormat, input: ExportInput): readonly ExportedFile[] {
  const one = (text: string): readonly ExportedFile[] => [{ path: `crossread.${extensionOf[format]}`, text }];
  switch (format) {
    case 'json':
      return one(`${JSON.stringify(withNames(input))}\n`);
    case 'markdown':
      return one(toMarkdown(input));
    case 'csv':
      return one(toCsv(input));
    case 'w3c':
      return one(toWebAnnotations(input));
    case 'sarif':
      return one(toSarif(input));
    case 'brat':
      return toBrat(input);
  }
}
