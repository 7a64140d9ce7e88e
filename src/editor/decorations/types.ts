/** The decoration types: made once, never at import. Each kind has a colour of the theme and a line style of its own. */
import * as vscode from 'vscode';
import type { MarkKind } from '../../engine';
import { colors } from '../ids';

/**
 * Names have thin lines, figures thick ones, so the two are told apart before their colours are. `var(--vscode-…)` is the
 * name under which the workbench publishes a contributed colour; it lets the line sit under the letters, where a border
 * would sit at the foot of the line's box.
 */
const lines: Readonly<Record<MarkKind, string>> = {
  person: 'solid 1px',
  organization: 'dashed 1px',
  place: 'dotted 1px',
  nationality: 'dotted 1px',
  otherName: 'dashed 1px',
  quantity: 'solid 2px',
  money: 'double 1px',
  percent: 'dashed 2px',
  duration: 'dotted 2px',
  date: 'dotted 2px',
};

export const markKinds = Object.keys(lines) as readonly MarkKind[];

/** What is painted as a whole: a kind of mark, the background of figures that differ, and the ruler's two marks. */
export type Layer = MarkKind | 'differing' | 'rulerFigure' | 'rulerDiffering';

export const layers: readonly Layer[] = [...markKinds, 'differing', 'rulerFigure', 'rulerDiffering'];

const cssColor = (id: string): string => `var(--vscode-${id.replaceAll('.', '-')}, currentColor)`;

export function createTypes(): Readonly<Record<Layer, vscode.TextEditorDecorationType>> {
  const create = (options: vscode.DecorationRenderOptions): vscode.TextEditorDecorationType =>
    vscode.window.createTextEditorDecorationType({
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      ...options,
    });
  const marks = Object.fromEntries(
    markKinds.map((kind) => [kind, create({ textDecoration: `underline ${lines[kind]} ${cssColor(colors[kind])}` })]),
  ) as Record<MarkKind, vscode.TextEditorDecorationType>;
  return {
    ...marks,
    differing: create({
      backgroundColor: new vscode.ThemeColor(colors.differingBackground),
      border: '1px solid',
      borderColor: new vscode.ThemeColor(colors.differingBorder),
      borderRadius: '2px',
    }),
    rulerFigure: create({
      overviewRulerColor: new vscode.ThemeColor(colors.rulerFigure),
      overviewRulerLane: vscode.OverviewRulerLane.Center,
    }),
    rulerDiffering: create({
      overviewRulerColor: new vscode.ThemeColor(colors.rulerDiffering),
      overviewRulerLane: vscode.OverviewRulerLane.Full,
    }),
  };
}
