/** Compare, review, and the statement under the cursor: pinned, opened up, decided. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Running } from '../../src/editor/activate';
import type { MatchNode } from '../../src/present';
import { answering } from './asked';
import { closeAll, cursorAt, fileUri, folder, pause, running, settled, showMarked, until } from './support';

const wire = 'harbour-wire.txt';
const oil = 'Approximately 400 tonnes of oil';

suite('compare and review', function () {
  this.timeout(60_000);
  let found: Running;
  const file = (): vscode.Uri => fileUri('crossread.json');
  const story = (): string => folder().toString();
  const text = async (): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(file()));
  const matchRows = (): (MatchNode & { kind: 'match' })[] =>
    found.views.matches
      .getChildren()
      .flatMap(({ children }) => children)
      .filter((node): node is MatchNode & { kind: 'match' } => node.kind === 'match');
  const run = (command: string, ...args: unknown[]): Thenable<unknown> =>
    vscode.commands.executeCommand(`crossread.${command}`, ...args);
  const diff = (): vscode.TabInputTextDiff | undefined => {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    return input instanceof vscode.TabInputTextDiff ? input : undefined;
  };
  const textOf = async (uri: vscode.Uri): Promise<string> => (await vscode.workspace.openTextDocument(uri)).getText();

  suiteSetup(async () => {
    found = await running();
    await settled(found);
  });
  teardown(async () => {
    await run('reviewEnd');
    await run('unpin');
    await closeAll();
    await vscode.workspace.fs.delete(file(), { useTrash: false }).then(undefined, () => {});
    await until(async () => {
      await found.decisions.settle();
      return found.decisions.of(story()).length === 0;
    }, 'decisions are forgotten');
  });
  const atOil = async (): Promise<vscode.TextEditor> => {
    const editor = await showMarked(found, wire);
    cursorAt(editor, oil);
    await found.views.matches.settle();
    assert.ok(matchRows().length > 0);
    return editor;
  };

  test('a match opens up: what differs, then its sentence between its neighbours', async () => {
    await atOil();
    const details = await found.views.matches.getChildren(matchRows()[0]!);
    assert.ok(details.some(({ kind }) => kind === 'differ'));
    assert.ok(details.filter(({ kind }) => kind === 'context').length >= 2);
    const ids = [...found.views.matches.getChildren(), ...matchRows(), ...details].map(
      (node) => found.views.matches.getTreeItem(node).id,
    );
    assert.equal(new Set(ids).size, ids.length, 'ids keep the expansion');
  });

  test('pinned, the tree stays with its statement, also while text is typed before it', async () => {
    const editor = await atOil();
    const { text: said } = found.views.matches.found!.statement;
    await run('pin');
    cursorAt(editor, 'All 24 crew members');
    await pause(200);
    await found.views.matches.settle();
    assert.equal(found.views.matches.found!.statement.text, said);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n'));
    await found.views.matches.settle();
    assert.equal(found.views.matches.found!.statement.text, said);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await run('unpin');
    cursorAt(editor, 'All 24 crew members');
    await found.views.matches.settle();
    assert.notEqual(found.views.matches.found!.statement.text, said);
  });

  test('two statements word by word in VS Code’s own comparison', async () => {
    await atOil();
    const row = matchRows()[0]!;
    await run('row.compare', row);
    await until(diff, 'the comparison is shown');
    const [left, right] = [await textOf(diff()!.original), await textOf(diff()!.modified)];
    assert.match(left, /Approximately 400 tonnes/);
    assert.ok(right.includes(row.match.passage.text));
    const line = (side: string, words: string): number => side.split('\n').findIndex((each) => each.includes(words));
    assert.equal(line(left, oil), line(right, row.match.passage.text));
  });

  test('a statement with all its matches in one text', async () => {
    await atOil();
    await run('compareGroup');
    await until(() => vscode.window.activeTextEditor?.document.uri.scheme === 'crossread', 'it is shown');
    assert.match(vscode.window.activeTextEditor!.document.getText(), /\{\+[^}]*700[^}]*\+\}/);
  });

  test('two articles move together, and stop when one is closed', async () => {
    await showMarked(found, wire);
    await run('compareArticles', fileUri('meridian-dispatch.txt').toString());
    assert.deepEqual(found.aligned.open, [fileUri(wire).toString(), fileUri('meridian-dispatch.txt').toString()]);
    const other = vscode.window.visibleTextEditors.find(({ document }) => document.uri.path.endsWith('dispatch.txt'))!;
    assert.equal(other.viewColumn, vscode.ViewColumn.Two);
    const words = 'Recovery vessels have been offered';
    const at = other.document.positionAt(other.document.getText().indexOf(words));
    cursorAt(vscode.window.activeTextEditor!, 'Norway and Denmark each offered');
    await until(() => other.visibleRanges.some((range) => range.contains(at)), 'the matching passage is on screen');
    await closeAll();
    await until(() => found.aligned.open === undefined, 'they no longer move together');
  });

  test('reject a match from its row: gone from the tree, written by its words, and taken back', async () => {
    await atOil();
    const row = matchRows()[0]!;
    const rejected = row.match.passage.text;
    await run('row.reject', row);
    assert.match(await text(), /"links": \[\n {4}\{ "in": "[^"]+", "says": "[^\n]+", "link": "rejected" \},\n/);
    await until(() => !matchRows().some(({ match }) => match.passage.text === rejected), 'its row is gone');
    await run('undoDecision');
    await until(() => matchRows().some(({ match }) => match.passage.text === rejected), 'its row is back');
  });

  test('link by hand what was not linked', async () => {
    const editor = await showMarked(found, wire);
    cursorAt(editor, 'The town has 1,900');
    await run('linkByHand');
    const other = await showMarked(found, 'meridian-dispatch.txt', vscode.ViewColumn.Two);
    cursorAt(other, 'Schools in the town');
    const linking = run('linkByHand');
    await pause(800);
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await linking;
    await until(() => matchRows().some(({ match }) => match.decided === 'by-hand'), 'the match is there');
    assert.match(await text(), /"link": "same"/);
  });

  test('review: a note goes with the decision; undo takes back its own decision; an edit of the words asks nothing again', async () => {
    const editor = await showMarked(found, wire);
    await run('review');
    const first = found.review.current!;
    await answering(['seen in the log'], () => run('reviewNote'));
    await until(diff, 'the match is shown');
    await until(async () => /Note: seen in the log/.test(await textOf(diff()!.modified)), 'the note is shown');
    await run('reviewConfirm');
    assert.match(await text(), /"link": "confirmed", "note": "seen in the log"/);
    // another decision made meanwhile stays
    await run('notEntityAnywhere', {
      article: editor.document.uri.toString(),
      offset: editor.document.getText().indexOf('Einar Solvik') + 1,
    });
    await run('reviewUndo');
    assert.deepEqual(found.review.current!.link, first.link);
    assert.match(await text(), /"Einar Solvik", "hide": true/);
    assert.doesNotMatch(await text(), /confirmed/);
    await run('reviewConfirm');
    await run('reviewEnd');
    const { ref, text: words } = first.link.from.article.endsWith(wire) ? first.link.from : first.link.to;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(ref.article));
    const before = document.getText();
    const at = document.positionAt(
      before.indexOf(words.split(' ')[0]!, document.getText().indexOf(words.slice(0, 20))),
    );
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, at, 'Now ');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await run('review');
    const asked = found.review.current!.link;
    const pair = [first.link.from.text, first.link.to.text].map((each) => each.slice(-40)).sort();
    assert.notDeepEqual(
      [asked.from.text, asked.to.text].map((each) => each.slice(-40)).sort(),
      pair,
      'the decided one is not asked again',
    );
    await run('reviewEnd');
    assert.equal(found.decisions.unmatched.length, 0);
    // with its words gone it is listed
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const gone = new vscode.WorkspaceEdit();
    gone.replace(document.uri, all, 'Nothing of it is left here, and the harbour is calm.');
    assert.ok(await vscode.workspace.applyEdit(gone));
    await until(async () => {
      await settled(found);
      await found.decisions.refreshUnmatched();
      return found.decisions.unmatched.some(({ decision }) => decision.kind === 'link');
    }, 'what is lost is listed');
    const back = new vscode.WorkspaceEdit();
    back.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), before);
    await vscode.workspace.applyEdit(back);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('review: confirm, reject, skip, undo; what is decided is never asked again', async () => {
    await showMarked(found, wire);
    await run('review');
    const first = found.review.current!;
    assert.ok(first.left > 3);
    await until(diff, 'the match is shown');
    assert.match(await textOf(diff()!.modified), new RegExp(`^Match 1 of ${first.left}, ${first.left} left\n`));
    assert.match(await textOf(diff()!.modified), /Keys: C confirm/);
    await run('reviewConfirm');
    const second = found.review.current!;
    assert.notDeepEqual(second.link, first.link);
    await run('reviewNotComparable');
    await run('reviewSkip');
    assert.equal(found.review.current!.left, first.left - 3);
    await run('reviewUndo');
    await run('reviewUndo');
    assert.deepEqual(found.review.current!.link, second.link, 'the second is asked again');
    assert.doesNotMatch(await text(), /not-comparable/);
    await run('reviewReject');
    await run('reviewEnd');
    assert.equal(found.review.current, undefined);
    await until(() => !diff(), 'the comparison is closed');
    await run('review');
    assert.equal(found.review.current!.left, first.left - 2, 'two are decided');
    assert.match(
      await text(),
      /"link": "confirmed"[\s\S]*"link": "rejected"|"link": "rejected"[\s\S]*"link": "confirmed"/,
    );
  });
});
