/** VS Code's ways through code, for statements. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Running } from '../../src/editor/activate';
import { closeAll, cursorAt, running, settled, showMarked } from './support';

suite('language features for statements', function () {
  this.timeout(40_000);
  let found: Running;
  suiteSetup(async () => {
    found = await running();
    await settled(found);
  });
  teardown(closeAll);
  const ask = <T>(command: string, ...args: unknown[]): Thenable<T> =>
    vscode.commands.executeCommand<T>(`vscode.${command}`, ...args);

  test('outline: headings with their statements, and what the others have of them', async () => {
    const outlineOf = async (name: string): Promise<vscode.DocumentSymbol[]> => {
      const { document } = await showMarked(found, name);
      return ask<vscode.DocumentSymbol[]>('executeDocumentSymbolProvider', document.uri);
    };
    const withChildren = (roots: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
      roots.flatMap((symbol) => [symbol, ...symbol.children]);
    const symbols = await outlineOf('meridian-dispatch.txt');
    const all = withChildren(symbols);
    assert.ok(all.length > 10);
    assert.ok(all.some(({ name, detail }) => name.startsWith('Around 400 tonnes') && /\d+ match/.test(detail)));
    for (const { range, selectionRange } of all) assert.ok(range.contains(selectionRange));
    const others = withChildren(await outlineOf('harbour-wire.txt'));
    assert.ok(
      others.some(({ name, detail }) => name.startsWith('Approximately 400') && /^differs, \d+ match/.test(detail)),
      others.map(({ name, detail }) => `${name} | ${detail}`).join('\n'),
    );
  });

  test('references of a statement are its group; definition is its fullest', async () => {
    const editor = await showMarked(found, 'harbour-wire.txt');
    const position = cursorAt(editor, 'have leaked from');
    const { uri } = editor.document;
    const references = await ask<vscode.Location[]>('executeReferenceProvider', uri, position);
    assert.ok(new Set(references.map((each) => each.uri.path)).size >= 3, String(references.length));
    const [target] = await ask<vscode.LocationLink[]>('executeDefinitionProvider', uri, position);
    assert.ok(target);
  });

  test('selection grows from word to statement', async () => {
    const editor = await showMarked(found, 'harbour-wire.txt');
    const position = cursorAt(editor, 'have leaked from');
    const [selection] = await ask<vscode.SelectionRange[]>('executeSelectionRangeProvider', editor.document.uri, [
      position,
    ]);
    const texts: string[] = [];
    for (let at: vscode.SelectionRange | undefined = selection; at; at = at.parent)
      texts.push(editor.document.getText(at.range));
    assert.ok(
      texts.some((text) => /^Approximately 400 tonnes[^.]*coast guard\.$/.test(text)),
      texts.join('\n'),
    );
  });

  test('boilerplate and front matter fold', async () => {
    const { document } = await showMarked(found, 'harbour-wire.txt');
    const ranges = await ask<vscode.FoldingRange[]>('executeFoldingRangeProvider', document.uri);
    assert.ok(
      ranges.some(({ start }) => start === 0),
      JSON.stringify(ranges),
    );
  });

  test('inlay hints say how many match, and are off unless pressed', async () => {
    const { document } = await showMarked(found, 'harbour-wire.txt');
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await ask<vscode.InlayHint[]>('executeInlayHintProvider', document.uri, all);
    const labels = hints.map(({ label }) =>
      typeof label === 'string' ? label : label.map(({ value }) => value).join(''),
    );
    assert.ok(labels.some((label) => /^≠ \d/.test(label)));
    assert.ok(labels.some((label) => /^= \d/.test(label)));
    const setting = vscode.workspace.getConfiguration('editor', { languageId: 'plaintext' }).get('inlayHints.enabled');
    assert.equal(setting, 'offUnlessPressed');
  });
});
