/** *Export Report…*: what is written, and that it is opened. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Running } from '../../src/editor/activate';
import { closeAll, running, settled, showMarked, until } from './support';

suite('export', function () {
  this.timeout(40_000);
  let found: Running;
  suiteSetup(async () => {
    found = await running();
    await settled(found);
  });
  teardown(closeAll);

  for (const [format, name, expected] of [
    ['csv', 'report.csv', /^kind,key,about,file,[^]*\bharbour-wire\.txt\b/],
    ['markdown', 'report.md', /^# Crossread report\n[^]*harbour/],
    ['sarif', 'report.sarif', /"uri": "harbour-wire\.txt"/],
  ] as const)
    test(`${format} is written where it was asked for, and opened`, async () => {
      await showMarked(found, 'harbour-wire.txt');
      const uri = vscode.Uri.joinPath(found.storage, 'exports', name);
      await vscode.commands.executeCommand('crossread.exportReport', { format, uri: uri.toString() });
      await until(
        () => vscode.window.activeTextEditor?.document.uri.toString() === uri.toString(),
        'the report is opened',
      );
      assert.match(vscode.window.activeTextEditor!.document.getText(), expected);
    });

  test('brat has a text and annotations of every article', async () => {
    await showMarked(found, 'harbour-wire.txt');
    const uri = vscode.Uri.joinPath(found.storage, 'exports', 'brat');
    await vscode.commands.executeCommand('crossread.exportReport', { format: 'brat', uri: uri.toString() });
    const names = (await vscode.workspace.fs.readDirectory(uri)).map(([name]) => name);
    assert.equal(names.filter((name) => name.endsWith('.ann')).length, 5);
    assert.ok(names.includes('harbour-wire.txt.txt') && names.includes('annotation.conf'));
  });
});
