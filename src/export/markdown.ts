/** The report for people, as CommonMark with tables: articles, what differs, what matches. Every text of an article is escaped. */
import { escapeMarkdown, findingKindLabel, putRightText, relationLabel, relationOrder } from '../present';
import type { ExportInput } from './index';
import { offsetsOf } from './offsets';

export function toMarkdown({ report, textOf, wordsOf, voice }: ExportInput): string {
  const { t, fileName } = voice;
  const offsets = offsetsOf(textOf);
  const statements = new Map(report.statements.map((statement) => [statement.id, statement]));
  const where = (file: string, start: number): string =>
    escapeMarkdown(t('{0}, line {1}', fileName(file), offsets(file).lineColumn(start).line));
  const passage = (id: string): string => {
    const { file, start } = statements.get(id)!;
    return `${where(file, start)}: ${escapeMarkdown(wordsOf(id))}`;
  };
  const lines = [`# ${escapeMarkdown(t('Crossread report'))}`, ''];

  lines.push(`## ${escapeMarkdown(t('Articles'))}`, '');
  const head = [t('File'), t('Title'), t('Published'), t('Publisher'), t('Origin')];
  lines.push(`| ${head.map(escapeMarkdown).join(' | ')} |`, `|${'--|'.repeat(head.length)}`);
  for (const { path, title, published, publisher, origin } of report.files) {
    const cells = [fileName(path), title ?? '', published ?? '', publisher ?? '', String(origin + 1)];
    lines.push(`| ${cells.map(escapeMarkdown).join(' | ')} |`);
  }
  lines.push('');

  const kinds = [...new Set(report.findings.map(({ kind }) => kind))];
  for (const kind of kinds) {
    lines.push(`## ${escapeMarkdown(findingKindLabel(kind, t))}`, '');
    for (const { about, sides, files, origins, kind: own } of report.findings) {
      if (own !== kind) continue;
      const agreement = files > 1 ? t('{0} files, {1} origins', files, origins) : '';
      const heading = [about, agreement].filter(Boolean).join(' – ');
      if (heading !== '') lines.push(`- ${escapeMarkdown(heading)}`);
      for (const { file, start, end, says, source, statement, corrected } of sides) {
        const said = [says === '' ? '' : `**${escapeMarkdown(says)}**`, source === null ? '' : escapeMarkdown(source)];
        if (corrected) said.push(escapeMarkdown(putRightText({ corrected, text: textOf(file).slice(start, end) }, t)));
        const place = [where(file, start), ...said.filter(Boolean)].join(', ');
        lines.push(`${heading === '' ? '' : '  '}- ${place}: ${escapeMarkdown(wordsOf(statement))}`);
      }
    }
    lines.push('');
  }

  for (const relation of relationOrder) {
    const links = report.links.filter((link) => link.relation === relation);
    if (links.length === 0) continue;
    lines.push(`## ${escapeMarkdown(t('Matching statements: {0}', relationLabel(relation, t)))}`, '');
    for (const { a, b, score } of links) {
      lines.push(`- ${escapeMarkdown(t('Score {0}', score.toFixed(2)))}`, `  - ${passage(a)}`, `  - ${passage(b)}`);
    }
    lines.push('');
  }
  return lines.join('\n');
}
