/** VS Code's ways through code, for statements. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Running } from '../../src/editor/activate';
import { closeAll, cursorAt, running, set, settled, showMarked, until } from './support';

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

  test('outline: names and figures below their statements where they are asked for', async () => {
    const { document } = await showMarked(found, 'meridian-dispatch.txt');
    const below = async (): Promise<string[]> =>
      (await ask<vscode.DocumentSymbol[]>('executeDocumentSymbolProvider', document.uri))
        .flatMap((symbol) => [symbol, ...symbol.children])
        .find(({ name }) => name.startsWith('Around 400 tonnes'))!
        .children.map(({ name }) => name);
    assert.deepEqual(await below(), []);
    await set('outline.names', true);
    try {
      await until(async () => (await below()).some((name) => name.includes('400 tonnes')), 'names are listed');
    } finally {
      await set('outline.names', undefined);
    }
    await until(async () => (await below()).length === 0, 'names are gone');
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

  test('implementations of a statement are the other articles’ statements; a name has none', async () => {
    const editor = await showMarked(found, 'harbour-wire.txt');
    const { uri } = editor.document;
    const at = (words: string): Thenable<vscode.LocationLink[]> =>
      ask<vscode.LocationLink[]>('executeImplementationProvider', uri, cursorAt(editor, words));
    const links = await at('have leaked from');
    assert.ok(links.length >= 2);
    assert.ok(links.every(({ targetUri }) => targetUri.toString() !== uri.toString()));
    assert.deepEqual(await at('Hallsdottir'), []);
  });

  test('call hierarchy: who said it, and who repeats it', async () => {
    const editor = await showMarked(found, 'harbour-wire.txt');
    const { uri } = editor.document;
    const position = cursorAt(editor, 'intend to use every hour');
    const [item] = await ask<vscode.CallHierarchyItem[]>('prepareCallHierarchy', uri, position);
    assert.match(item!.name, /^“We have three days/);
    assert.match(item!.detail!, /^harbour-wire:\d+ · according to .*Solvik.* · 2025-03-11$/);
    const incoming = await ask<vscode.CallHierarchyIncomingCall[]>('provideIncomingCalls', item);
    const [source] = incoming;
    assert.match(source!.from.name, /Solvik/);
    assert.match(editor.document.getText(source!.fromRanges[0]), /Solvik/);
    const outgoing = await ask<vscode.CallHierarchyOutgoingCall[]>('provideOutgoingCalls', item);
    assert.ok(outgoing.length >= 1);
    for (const { to } of outgoing) assert.notEqual(to.uri.toString(), uri.toString());
    // the later article's own callers lead back to the earlier one
    const later = outgoing.find(({ to }) => /2025-03-12/.test(to.detail!))!;
    const back = await ask<vscode.CallHierarchyIncomingCall[]>('provideIncomingCalls', later.to);
    assert.ok(back.some(({ from }) => from.uri.toString() === uri.toString()));
    assert.deepEqual(await ask('provideOutgoingCalls', source!.from), [], 'a source is not told further');
  });

  test('the command shows the hierarchy by a command of VS Code’s own, which is there', async () => {
    const references = vscode.extensions.getExtension('vscode.references-view');
    await references?.activate();
    assert.ok((await vscode.commands.getCommands()).includes('references-view.showCallHierarchy'));
  });

  test('symbols of the workspace: names, figures, things counted, statements; bounded', async () => {
    await showMarked(found, 'harbour-wire.txt');
    const search = (query: string): Thenable<vscode.SymbolInformation[]> =>
      ask<vscode.SymbolInformation[]>('executeWorkspaceSymbolProvider', query);
    const named = async (query: string, kind: vscode.SymbolKind): Promise<string[]> =>
      (await search(query)).filter((symbol) => symbol.kind === kind).map(({ name }) => name);
    assert.ok((await named('solvik', vscode.SymbolKind.Object)).some((name) => /Solvik/.test(name)));
    assert.ok(
      (await named('400 tonnes', vscode.SymbolKind.Number)).some((name) => name.startsWith('about 400 tonnes')),
    );
    assert.ok((await named('oil', vscode.SymbolKind.Enum)).length > 0, 'things counted');
    const [statement] = (await search('days of calm')).filter(({ kind }) => kind === vscode.SymbolKind.String);
    assert.match(statement!.name, /three days of calm/);
    assert.match(statement!.containerName, /\d files/);
    assert.ok((await search('')).length <= 2000);
  });

  test('names and statements are highlighted where the reader asks for it', async () => {
    const editor = await showMarked(found, 'harbour-wire.txt');
    const position = cursorAt(editor, 'Solvik');
    const marks = await ask<vscode.DocumentHighlight[]>('executeDocumentHighlights', editor.document.uri, position);
    assert.ok(marks.every(({ range }) => /Solvik/.test(editor.document.getText(range))));
    assert.ok(marks.length >= 1);
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
