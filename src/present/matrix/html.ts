/** The matrix as HTML for a page of ours. All text of articles is escaped; the page has a script of ours and no other. */
import type { FigureGroup } from '../../engine';
import { escapeHtml } from '../escape';
import { findingKindLabel } from '../findings';
import { numberIn } from '../messages';
import { shorten, type Voice } from '../voice';
import type { Matrix, MatrixCell, MatrixRow } from './model';
import { numberLines } from './numberLines';

const saysLength = 60;

export function matrixHtml(matrix: Matrix, groups: readonly FigureGroup[], voice: Voice): string {
  const { t } = voice;
  const { articles, rows, total, entities, kinds, options } = matrix;
  const choice = (value: string, label: string, chosen: string): string =>
    `<option value="${escapeHtml(value)}"${value === chosen ? ' selected' : ''}>${escapeHtml(label)}</option>`;
  const shown = options.kind || (options.differences ? 'differences' : 'all');
  const controls = [
    `<label>${escapeHtml(t('Sort by'))} <select id="sort">`,
    choice('disagreement', t('disagreement'), options.sort),
    choice('origins', t('independent origins'), options.sort),
    choice('place', t('place in this article'), options.sort),
    `</select></label> <label>${escapeHtml(t('Show'))} <select id="shown">`,
    choice('all', t('all rows'), shown),
    choice('differences', t('rows that differ'), shown),
    ...kinds.map((kind) => choice(kind, findingKindLabel(kind, t), shown)),
    `</select></label> <label>${escapeHtml(t('About'))} <select id="entity">`,
    choice('', t('everything'), options.entity),
    ...entities.map(({ id, name }) => choice(id, name, options.entity)),
    `</select></label> <button id="markdown" type="button">${escapeHtml(t('As a Markdown Document'))}</button>`,
  ].join('');
  const count =
    rows.length === total
      ? t('{0, plural, one {# statement} other {# statements}} in more than one article', total)
      : t('{0} of {1, plural, one {# statement} other {# statements}}', numberIn(t, rows.length), total);
  return `<h1>${escapeHtml(t('Who says what'))}</h1>
<div class="controls">${controls}</div>
<p role="status" id="count">${escapeHtml(count)}</p>
<div class="scroll">
<table role="grid" aria-labelledby="count" aria-rowcount="${rows.length + 1}">
<thead><tr><th scope="col">${escapeHtml(t('Statement'))}</th>${articles
    .map(({ name }) => `<th scope="col">${escapeHtml(name)}</th>`)
    .join('')}</tr></thead>
<tbody>
${rows.map((row, i) => rowHtml(row, i, voice)).join('\n')}
</tbody>
</table>
</div>
${lines(groups, voice)}`;
}

function rowHtml(row: MatrixRow, index: number, { t }: Voice): string {
  const origins =
    row.origins === row.files
      ? t('{0, plural, one {# file} other {# files}}', row.files)
      : t(
          '{0, plural, one {# file} other {# files}} of {1, plural, one {# origin} other {# origins}}',
          row.files,
          row.origins,
        );
  const head = `<th scope="row">${escapeHtml(row.claim)} <small>${escapeHtml(origins)}</small></th>`;
  return `<tr>${head}${row.cells.map((cell, column) => cellHtml(cell, index, column)).join('')}</tr>`;
}

/** What is seen is part of what is heard; file and line are only heard, their column shows them. */
function cellHtml({ state, says, passage, note, where }: MatrixCell, row: number, column: number): string {
  const tabindex = row === 0 && column === 0 ? 0 : -1;
  const at = `data-row="${row}" data-column="${column}" tabindex="${tabindex}"`;
  const heard = `<span class="heard">${escapeHtml(where)}</span> `;
  if (!passage) return `<td class="silent" ${at}>${heard}<span aria-hidden="true">–</span></td>`;
  const mark = state === 'differs' ? `<b>≠ ${escapeHtml(shorten(says, saysLength))}</b> ` : '';
  const noted = note === '' ? '' : ` <em class="noted">${escapeHtml(note)}</em>`;
  return `<td class="${state}" ${at}>${heard}${mark}<span>${escapeHtml(passage.text)}</span>${noted}</td>`;
}

function lines(groups: readonly FigureGroup[], voice: Voice): string {
  const drawn = numberLines(groups, voice);
  if (drawn.length === 0) return '';
  return `<h2>${escapeHtml(voice.t('Figures that differ'))}</h2>\n${drawn.join('\n')}`;
}
