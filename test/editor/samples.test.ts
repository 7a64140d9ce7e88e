/** The sample articles: copied to where a reader may write, once. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Running } from '../../src/editor/activate';
import { sampleFiles } from '../../src/editor/ids';
import { copySamples } from '../../src/editor/samples/samples';
import { extensionId, running } from './support';

suite('the sample folder', () => {
  let found: Running;
  let folder: vscode.Uri | undefined;
  suiteSetup(async () => {
    found = await running();
  });
  teardown(async () => {
    if (folder) await vscode.workspace.fs.delete(folder, { recursive: true, useTrash: false });
  });

  test('is a copy that can be written to; what a reader has changed in it stays', async () => {
    const { extensionUri } = vscode.extensions.getExtension(extensionId)!;
    folder = await copySamples(extensionUri, found.storage);
    const names = async (): Promise<string[]> =>
      (await vscode.workspace.fs.readDirectory(folder!)).map(([name]) => name).sort();
    assert.deepEqual(await names(), [...sampleFiles].sort());
    const changed = vscode.Uri.joinPath(folder, 'harbour-wire.txt');
    await vscode.workspace.fs.writeFile(changed, new TextEncoder().encode('mine'));
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, 'skerry-review.md'));
    await copySamples(extensionUri, found.storage);
    assert.deepEqual(await names(), [...sampleFiles].sort());
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(changed)), 'mine');
  });
});
