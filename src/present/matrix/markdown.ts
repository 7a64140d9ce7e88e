/** The matrix as a Markdown document: a table, and the figures that differ as lists. */
import { onOneLine, type FigureGroup } from '../../engine';
import { escapeProse } from '../escape';
import { putRightText, sourceText, valueText } from '../figures';
import type { Voice } from '../voice';
import { choicesText, type Matrix } from './model';

export function matrixMarkdown(matrix: Matrix, groups: readonly FigureGroup[], voice: Voice): string {
  const { articles, rows } = matrix;
  const { t, fileName } = voice;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const differing = groups.filter(({ differs }) => differs);
  return [
    `# ${t('Who says what')}`,
    '',
    escapeProse(choicesText(matrix, voice)),
    '',
    line([t('Statement'), ...articles.map(({ name }) => escapeProse(name))]),
    line(['--', ...articles.map(() => '--')]),
    ...rows.map(({ claim, cells }) =>
      line([
        escapeProse(claim),
        ...cells.map(({ state, says, passage, note }) => {
          if (passage === null) return '–';
          const at = t('line {0}', passage.from.line + 1);
          const cell = state === 'differs' ? `**≠ ${escapeProse(says)}** (${at})` : `✓ (${at})`;
          return note === '' ? cell : `${cell} *${escapeProse(onOneLine(note))}*`;
        }),
      ]),
    ),
    '',
    ...(differing.length > 0 ? [`## ${t('Figures that differ')}`, ''] : []),
    ...differing.flatMap(({ counted, figures }) => [
      `### ${escapeProse(counted)}`,
      '',
      ...figures.map((figure) => {
        const source = figure.source ? `, ${escapeProse(sourceText(figure.source))}` : '';
        const right = escapeProse(putRightText(figure, t));
        return `- ${escapeProse(valueText(figure, t))}${source}${right && ` (${right})`} · ${escapeProse(fileName(figure.article))}:${figure.from.line + 1}`;
      }),
      '',
    ]),
  ].join('\n');
}
