/** Articles as pages to read, with the same marks, hovers, trees and keys; new articles from the clipboard. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Running } from '../../src/editor/activate';
import {
  closeAll,
  cursorAt,
  fileUri,
  pause,
  running,
  set,
  settled,
  show,
  showMarked,
  until,
  withFile,
} from './support';

const html = 'coastline-today.html';

suite('read article', function () {
  this.timeout(40_000);
  let found: Running;
  suiteSetup(async () => {
    found = await running();
    await settled(found);
  });
  teardown(closeAll);

  /** The page of an article, marked. */
  async function openPage(name = html): Promise<vscode.TextEditor> {
    await showMarked(found, name);
    await vscode.commands.executeCommand('crossread.readArticle');
    await until(() => vscode.window.activeTextEditor?.document.uri.scheme === 'crossread-read', 'the page opens');
    const editor = vscode.window.activeTextEditor!;
    await until(() => found.marks.knownOf(editor.document)?.linked, 'the page is marked');
    await until(() => found.marks.painted(editor).includes('quantity'), 'its marks are painted');
    return editor;
  }
  const ask = <T>(command: string, editor: vscode.TextEditor, words: string): Thenable<T[]> =>
    vscode.commands.executeCommand<T[]>(`vscode.${command}`, editor.document.uri, cursorAt(editor, words));

  test('the page is the clean text, in a language of its own, read only', async () => {
    const { document } = await openPage();
    const text = document.getText();
    assert.match(text, /^Iceland races to contain oil spill/);
    assert.doesNotMatch(text, /[<>]|&\w+;|Subscribe|cookie/i);
    assert.equal(document.languageId, 'crossread-article');
    await vscode.commands.executeCommand('type', { text: 'x' });
    assert.equal(document.getText(), text);
  });

  test('marks stand on the words they stand on in the source', async () => {
    const editor = await openPage();
    const source = await vscode.workspace.openTextDocument(fileUri(html));
    const { marks } = found.marks.knownOf(editor.document)!;
    assert.ok(marks.length > 20);
    for (const layer of ['person', 'quantity'] as const) {
      const offsets = found.marks.paintedOffsets(editor, layer);
      assert.ok(offsets.length > 0, layer);
      for (let i = 0; i + 1 < offsets.length; i += 2) {
        const words = source
          .getText()
          .slice(offsets[i], offsets[i + 1])
          .replace(/<[^>]*>/g, '');
        if (!/[&\n]/.test(words)) assert.ok(editor.document.getText().includes(words), words);
      }
    }
  });

  test('hover, references, definition, highlights and hierarchy answer at the place on the page', async () => {
    const editor = await openPage();
    const linked = found.marks.knownOf(editor.document)!.linked!;
    const source = await vscode.workspace.openTextDocument(fileUri(html));
    const words = source.getText().slice(linked[0]!.start, linked[0]!.end).slice(0, 24);
    const references = await ask<vscode.Location>('executeReferenceProvider', editor, words);
    assert.ok(new Set(references.map(({ uri }) => uri.path)).size >= 2);
    const [hover] = await ask<vscode.Hover>('executeHoverProvider', editor, 'tonnes');
    assert.ok(hover?.range);
    assert.match(editor.document.getText(hover.range), /tonnes/);
    const [item] = await ask<vscode.CallHierarchyItem>('prepareCallHierarchy', editor, words);
    assert.equal(item!.uri.toString(), source.uri.toString());
    assert.equal(source.getText(item!.range).slice(0, words.length), words);
    const outline = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      editor.document.uri,
    );
    const [first] = outline.flatMap((symbol) => [symbol, ...symbol.children]).filter(({ name }) => !name.endsWith('…'));
    assert.equal(editor.document.getText(first!.selectionRange).replace(/\s+/g, ' '), first!.name);
  });

  test('the tree follows, keys go from statement to statement, and a match opens beside', async () => {
    const editor = await openPage();
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('crossread.nextStatement');
    const { linked } = found.marks.knownOf(editor.document)!;
    // the page begins with the title, which is in other articles too
    const statement = linked!.find(({ start }) => start > linked![0]!.start);
    const source = await vscode.workspace.openTextDocument(fileUri(html));
    assert.equal(
      editor.document.getText(editor.selection).replace(/\s+/g, ' '),
      source
        .getText()
        .slice(statement!.start, statement!.end)
        .replace(/<[^>]*>|&nbsp;/g, ' ')
        .replace(/\s+/g, ' '),
    );
    await until(
      () =>
        found.views.matches.found?.statement.article === source.uri.toString() &&
        found.views.matches.found.statement.start === statement!.start,
      'the tree follows',
    );
    await vscode.commands.executeCommand('crossread.goToMatch');
    await until(
      () => vscode.window.activeTextEditor!.document.uri.toString() === found.views.matches.firstMatch!.passage.article,
      'the match opens',
    );
    assert.notEqual(vscode.window.activeTextEditor!.viewColumn, editor.viewColumn);
  });

  test('and back to the article as it stands, at the same place', async () => {
    const editor = await openPage();
    cursorAt(editor, 'tonnes');
    const at = editor.document.getText().indexOf('tonnes');
    const around = editor.document.getText().slice(at - 4, at + 6);
    await vscode.commands.executeCommand('crossread.openSource');
    await until(() => vscode.window.activeTextEditor?.document.uri.toString() === fileUri(html).toString(), 'it opens');
    const source = vscode.window.activeTextEditor!;
    const offset = source.document.offsetAt(source.selection.active);
    assert.equal(source.document.getText().slice(offset - 5, offset + 5), around);
  });

  test('the page follows the article', async () => {
    await withFile('page.txt', 'The barge sank in the old canal on Monday, the harbour office said.\n', async (uri) => {
      await until(() => found.articles.stateOf(uri.toString())?.kind === 'read', 'it is read');
      await show('page.txt');
      await vscode.commands.executeCommand('crossread.readArticle', uri);
      await until(() => vscode.window.activeTextEditor?.document.uri.scheme === 'crossread-read', 'the page opens');
      const page = vscode.window.activeTextEditor!.document;
      await vscode.workspace.fs.writeFile(
        uri,
        new TextEncoder().encode('The barge was lifted from the old canal on Friday, and 12 divers were there.\n'),
      );
      await until(() => page.getText().startsWith('The barge was lifted'), 'the page has the new text');
      const editor = vscode.window.activeTextEditor!;
      await until(() => found.marks.painted(editor).includes('quantity'), 'and its marks');
    });
  });

  test('a match in a web page opens as its page where the reader wants that, or where it is on screen', async () => {
    const place = {
      article: fileUri(html).toString(),
      from: { line: 20, character: 2 },
      to: { line: 20, character: 9 },
    };
    const opened = async (): Promise<string> => {
      await vscode.commands.executeCommand('crossread.openPlace', place, { aside: false });
      await until(() => vscode.window.activeTextEditor?.document.uri.toString().includes(html), 'it opens');
      return vscode.window.activeTextEditor!.document.uri.scheme;
    };
    assert.equal(await opened(), fileUri(html).scheme);
    await closeAll();
    await set('reading.pages', 'page');
    try {
      assert.equal(await opened(), 'crossread-read');
    } finally {
      await set('reading.pages', undefined);
    }
    assert.equal(await opened(), 'crossread-read', 'the page is on screen');
  });

  test('a new article from the clipboard: front matter, a name that is free, read at once', async () => {
    const text =
      'Barge sinks in the old canal\nhttps://canalpost.example/barge\nJune 4, 2024\n\nThe barge sank on Monday with 14 tonnes of grain, the harbour office said.\n';
    const uris = ['barge-sinks-in-the-old-canal.txt', 'barge-sinks-in-the-old-canal-2.txt'].map(fileUri);
    try {
      for (const uri of uris) {
        await vscode.env.clipboard.writeText(text);
        await vscode.commands.executeCommand('crossread.newFromClipboard');
        await until(() => vscode.window.activeTextEditor?.document.uri.toString() === uri.toString(), uri.path);
        assert.equal(
          vscode.window.activeTextEditor!.document.getText(),
          '---\ntitle: "Barge sinks in the old canal"\npublished: 2024-06-04\nurl: "https://canalpost.example/barge"\n---\nBarge sinks in the old canal\n\nThe barge sank on Monday with 14 tonnes of grain, the harbour office said.\n',
        );
        await until(() => found.articles.stateOf(uri.toString())?.kind === 'read', 'it is read');
      }
    } finally {
      await closeAll();
      for (const uri of uris) await vscode.workspace.fs.delete(uri, { useTrash: false }).then(undefined, () => {});
      await until(() => !uris.some((uri) => found.articles.has(uri.toString())), 'they are forgotten');
      await settled(found);
      await pause(50);
    }
  });

  test('the folder of a saved page is skipped', async () => {
    const folder = fileUri('saved_files');
    await vscode.workspace.fs.createDirectory(folder);
    const inner = vscode.Uri.joinPath(folder, 'frame.html');
    try {
      await vscode.workspace.fs.writeFile(
        inner,
        new TextEncoder().encode('<p>A frame of the page that was saved.</p>'),
      );
      await withFile(
        'saved.html',
        '<p>The barge sank in the old canal on Monday, the office said.</p>',
        async (uri) => {
          await until(() => found.articles.has(uri.toString()), 'the page is an article');
          assert.equal(found.articles.has(inner.toString()), false);
        },
      );
    } finally {
      await vscode.workspace.fs.delete(folder, { recursive: true, useTrash: false });
      await until(() => !found.articles.has(inner.toString()), 'nothing is left');
      await settled(found);
    }
  });
});
