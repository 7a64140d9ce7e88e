/**
 * SARIF 2.1.0 (OASIS): a result for every finding that articles differ in, at its first place, the others as related
 * locations. The level is `note`: nothing here is an error. Columns count UTF-16 code units, as `columnKind` says.
 */
import { onOneLine } from '../engine';
import { findingKindLabel, isDifference } from '../present';
import type { ExportInput } from './index';
import { offsetsOf, toUri } from './offsets';
import { sentenceOf } from './sentence';

/** In a message brackets make links and braces stand for arguments (SARIF 2.1.0, §3.11.5, §3.11.6). */
export const sarifText = (text: string): string =>
  onOneLine(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&');

export function toSarif({ report, textOf, voice, version }: ExportInput): string {
  const offsets = offsetsOf(textOf);
  const findings = report.findings.filter(isDifference);
  const kinds = [...new Set(findings.map(({ kind }) => kind))];
  const location = ({ file, start, end }: { file: string; start: number; end: number }): object => {
    const at = offsets(file);
    const [from, to] = [at.lineColumn(start), at.lineColumn(end)];
    return {
      artifactLocation: { uri: toUri(voice.fileName(file)), uriBaseId: 'ARTICLES' },
      region: { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column },
    };
  };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Crossread',
            version,
            rules: kinds.map((kind) => ({
              id: kind,
              shortDescription: { text: sarifText(findingKindLabel(kind, voice.t)) },
              defaultConfiguration: { level: 'note' },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { ARTICLES: { description: { text: 'The folder of the articles.' } } },
        results: findings.map((finding) => ({
          ruleId: finding.kind,
          ruleIndex: kinds.indexOf(finding.kind),
          level: 'note',
          message: { text: sarifText(sentenceOf(finding, voice)) },
          locations: finding.sides.slice(0, 1).map((side) => ({ physicalLocation: location(side) })),
          relatedLocations: finding.sides.slice(1).map((side, i) => ({
            id: i + 1,
            physicalLocation: location(side),
            message: { text: sarifText([side.says, side.source ?? ''].filter(Boolean).join(', ')) },
          })),
          partialFingerprints: { 'crossreadFinding/v1': `${finding.kind} ${finding.key}` },
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
}
