/** The matrix: shown, sorted, filtered, its cells opened, and the same as a document. The page itself is the journey's. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Running } from '../../src/editor/activate';
import { closeAll, running, settled, showMarked, until } from './support';

suite('matrix', function () {
  this.timeout(40_000);
  let found: Running;
  suiteSetup(async () => {
    found = await running();
    await settled(found);
  });
  teardown(closeAll);

  test('has a row for each statement of several articles and a column for each article', async () => {
    await showMarked(found, 'harbour-wire.txt');
    await vscode.commands.executeCommand('crossread.matrix');
    const { matrix } = found.matrix;
    assert.equal(matrix!.articles.length, 5);
    assert.ok(matrix!.rows.length > 5);
    assert.ok(matrix!.rows[0]!.disagreement > 0, 'what differs comes first');
    await found.matrix.choose({ differences: true });
    assert.ok(found.matrix.matrix!.rows.every(({ disagreement }) => disagreement > 0));
    await found.matrix.choose({ differences: false, kind: 'date-differs' });
    assert.ok(found.matrix.matrix!.rows.length > 0);
    assert.ok(found.matrix.matrix!.rows.every(({ kinds }) => kinds.includes('date-differs')));
    await found.matrix.choose({ kind: '', sort: 'place' });
    const places = found.matrix.matrix!.rows.flatMap(
      ({ cells }) => cells.find(({ article }) => article.endsWith('harbour-wire.txt'))?.passage?.start ?? [],
    );
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
  });

  test('a cell opens its place beside', async () => {
    await vscode.commands.executeCommand('crossread.matrix');
    const { rows } = found.matrix.matrix!;
    const column = rows[0]!.cells.findIndex(({ passage }) => passage);
    const { passage } = rows[0]!.cells[column]!;
    await found.matrix.open(0, column);
    await until(
      () => vscode.window.activeTextEditor?.document.uri.toString() === passage!.article,
      'the article opens',
    );
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.offsetAt(editor.selection.start), passage!.start);
  });

  test('the same as a Markdown document', async () => {
    await showMarked(found, 'harbour-wire.txt');
    await vscode.commands.executeCommand('crossread.matrixMarkdown');
    await until(() => vscode.window.activeTextEditor?.document.uri.scheme === 'crossread', 'it is shown');
    assert.match(
      vscode.window.activeTextEditor!.document.getText(),
      /^# Who says what\n\nSorted by .*\n\n\| Statement \|/,
    );
  });
});
