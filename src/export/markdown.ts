/** The report for people, as CommonMark with tables: articles, what differs, what matches. Every text of an article is escaped. */
import { escapeProse, findingKindLabel, putRightText, relationLabel, relationOrder, shorten } from '../present';
import type { ExportInput } from './index';
import { offsetsOf } from './offsets';

const titleLength = 90;

export function toMarkdown({ report, textOf, wordsOf, voice }: ExportInput): string {
  const { t, fileName } = voice;
  const offsets = offsetsOf(textOf);
  const statements = new Map(report.statements.map((statement) => [statement.id, statement]));
  const where = (file: string, start: number): string =>
    escapeProse(t('{0}, line {1}', fileName(file), offsets(file).lineColumn(start).line));
  const passage = (id: string): string => {
    const { file, start } = statements.get(id)!;
    return `${where(file, start)}: ${escapeProse(wordsOf(id))}`;
  };
  const lines = [`# ${escapeProse(t('Crossread report'))}`, ''];

  lines.push(`## ${escapeProse(t('Articles'))}`, '');
  const head = [t('File'), t('Title'), t('Published'), t('Publisher'), t('Origin')];
  lines.push(`| ${head.map(escapeProse).join(' | ')} |`, `|${'--|'.repeat(head.length)}`);
  for (const { path, title, published, publisher, origin } of report.files) {
    const cells = [fileName(path), title ?? '', published ?? '', publisher ?? '', String(origin + 1)];
    lines.push(`| ${cells.map(escapeProse).join(' | ')} |`);
  }
  lines.push('');

  const kinds = [...new Set(report.findings.map(({ kind }) => kind))];
  for (const kind of kinds) {
    lines.push(`## ${escapeProse(findingKindLabel(kind, t))}`, '');
    for (const [{ about, sides, files, origins }, lacking] of rowsOf(report.findings, kind)) {
      const agreement = [
        files > 1 ? t('{0} files, {1} origins', files, origins) : '',
        lacking.length > 0 ? t('not in {0}', lacking.map(fileName).join(', ')) : '',
      ]
        .filter(Boolean)
        .join(', ');
      // a finding of one place is told by its sentence
      const title = about || (sides.length > 1 ? shorten(wordsOf(sides[0]!.statement), titleLength) : '');
      const heading = [title, agreement].filter(Boolean).join(' – ');
      if (heading !== '') lines.push(`- ${escapeProse(heading)}`);
      for (const { file, start, end, says, source, statement, corrected } of sides) {
        const said = [says === '' ? '' : `**${escapeProse(says)}**`, source === null ? '' : escapeProse(source)];
        if (corrected) said.push(escapeProse(putRightText({ corrected, text: textOf(file).slice(start, end) }, t)));
        const place = [where(file, start), ...said.filter(Boolean)].join(', ');
        lines.push(`${heading === '' ? '' : '  '}- ${place}: ${escapeProse(wordsOf(statement))}`);
      }
    }
    lines.push('');
  }

  for (const relation of relationOrder) {
    const links = report.links.filter((link) => link.relation === relation);
    if (links.length === 0) continue;
    lines.push(`## ${escapeProse(t('Matching statements: {0}', relationLabel(relation, t)))}`, '');
    for (const { a, b, score } of links) {
      lines.push(`- ${escapeProse(t('Score {0}', score.toFixed(2)))}`, `  - ${passage(a)}`, `  - ${passage(b)}`);
    }
    lines.push('');
  }
  return lines.join('\n');
}

type Finding = ExportInput['report']['findings'][number];

/** What several files leave out stands once, with all that lack it. */
function rowsOf(findings: readonly Finding[], kind: Finding['kind']): readonly (readonly [Finding, string[]])[] {
  const rows = new Map<string, [Finding, string[]]>();
  for (const finding of findings) {
    if (finding.kind !== kind) continue;
    const key = finding.lacking === undefined ? finding.id : finding.statements.join(' ');
    const row = rows.get(key) ?? rows.set(key, [finding, []]).get(key)!;
    if (finding.lacking !== undefined) row[1].push(finding.lacking);
  }
  return [...rows.values()];
}
