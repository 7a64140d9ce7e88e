/** Findings: the tree, badges, the walk over all files, problems on request, the light bulb. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Running } from '../../src/editor/activate';
import { findingStops, isDifference } from '../../src/present';
import { closeAll, cursorAt, fileUri, pause, running, set, settled, showMarked, until } from './support';

suite('findings', () => {
  let found: Running;
  suiteSetup(async () => {
    found = await running();
    await settled(found);
    await until(() => found.views.found.all.length > 0, 'findings are known');
  });
  teardown(async () => {
    await set('findings.problems', undefined);
    await closeAll();
  });
  const differences = (): number => found.views.found.all.filter(isDifference).length;

  test('are listed by kind, with a badge that counts the differences', async () => {
    await vscode.commands.executeCommand('crossread.findings.focus');
    const { findings } = found.views;
    assert.ok(findings.getChildren().some((node) => node.kind === 'kind' && isDifference({ kind: node.of })));
    assert.equal(findings.tree.badge?.value, differences());
    for (const group of findings.getChildren())
      for (const node of group.children)
        for (const each of [node, ...node.children])
          assert.match(findings.getTreeItem(each).accessibilityInformation!.label, /\.(?:txt|md|html)/);
    const [first] = findings.getChildren();
    assert.equal(findings.getParent(first!.children[0]!), first);
  });

  test('the walk goes through all files and around, forth and back', async function () {
    this.timeout(60_000);
    const visited: string[] = [];
    const here = (): string => {
      const editor = vscode.window.activeTextEditor!;
      return `${editor.document.uri.path} ${editor.document.offsetAt(editor.selection.start)}`;
    };
    await vscode.commands.executeCommand('crossread.nextFinding');
    do {
      visited.push(here());
      await vscode.commands.executeCommand('crossread.nextFinding');
    } while (here() !== visited[0] && visited.length < 50);
    assert.ok(new Set(visited.map((at) => at.split(' ')[0])).size >= 2, visited.join('\n'));
    assert.equal(visited.length, findingStops(found.views.found.all).length, 'one stop at each finding');
    assert.equal(new Set(visited).size, visited.length);
    await vscode.commands.executeCommand('crossread.previousFinding');
    assert.equal(here(), visited.at(-1));
    await until(() => found.views.findings.tree.selection.length === 1, 'its row is selected');
  });

  test('articles carry the number of their findings, without a colour, and only while wanted', async () => {
    const badge = found.badges.provideFileDecoration(fileUri('harbour-wire.txt'));
    assert.match(badge?.badge ?? '', /^[1-9]\d?$/);
    assert.match(badge!.tooltip!, /\w: \d/);
    assert.equal(badge!.color, undefined);
    await set('findings.fileBadges', false);
    assert.equal(found.badges.provideFileDecoration(fileUri('harbour-wire.txt')), undefined);
    await set('findings.fileBadges', undefined);
  });

  test('nothing is asked or drawn again while the cursor moves', async () => {
    const editor = await showMarked(found, 'harbour-wire.txt');
    await pause(600);
    const { refreshes } = found.views.findings;
    cursorAt(editor, 'All 24 crew');
    cursorAt(editor, 'Approximately 400');
    await pause(600);
    assert.equal(found.views.findings.refreshes, refreshes);
  });

  test('Problems has them only when asked, as information, with the other places', async () => {
    const { document } = await showMarked(found, 'harbour-wire.txt');
    const ours = (): vscode.Diagnostic[] =>
      vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Crossread');
    assert.deepEqual(ours(), []);
    await set('findings.problems', true);
    await until(() => ours().length > 0, 'problems are listed');
    for (const problem of ours()) {
      assert.equal(problem.severity, vscode.DiagnosticSeverity.Information);
      assert.ok(problem.relatedInformation!.length > 0, problem.message);
    }
    await set('findings.problems', undefined);
    await until(() => ours().length === 0, 'they are gone');
  });

  test('the light bulb offers what the hover offers', async () => {
    const editor = await showMarked(found, 'harbour-wire.txt');
    const titles = async (words: string): Promise<string[]> => {
      const position = cursorAt(editor, words);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        editor.document.uri,
        new vscode.Range(position, position),
      );
      return actions.map(({ title }) => title);
    };
    assert.ok((await titles('Approximately 400')).some((title) => /^Open lantern-ledger:\d+ – differs: /.test(title)));
    assert.ok((await titles('lifted off by helicopter')).some((title) => title.startsWith('Why Matched with ')));
  });
});
