/** Names put right: in every file at once, in `crossread.json`, undone, and by hand; VS Code's ways through names. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Running } from '../../src/editor/activate';
import { closeAll, cursorAt, fileUri, folder, running, settled, show, showMarked, until } from './support';

const wire = 'harbour-wire.txt';
const name = 'Gudrun Hallsdottir';

suite('names put right', () => {
  let found: Running;
  const file = (): vscode.Uri => fileUri('crossread.json');
  const story = (): string => folder().toString();
  const text = async (): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(file()));
  const entities = async (): Promise<string[]> =>
    ((await found.articles.ask('entities', { story: story() })) ?? []).map((entity) => `${entity.type} ${entity.name}`);
  const isMarked = async (editor: vscode.TextEditor, words: string): Promise<boolean> => {
    const marks = await found.articles.ask('marks', {
      article: editor.document.uri.toString(),
      withLinks: false,
      minScore: 0,
    });
    const at = editor.document.getText().indexOf(words);
    return marks!.marks.some(({ start, end }) => start <= at && at < end);
  };
  const at = (editor: vscode.TextEditor, words: string): unknown => ({
    article: editor.document.uri.toString(),
    offset: editor.document.getText().indexOf(words) + 1,
  });
  const write = async (content: string): Promise<void> => {
    await vscode.workspace.fs.writeFile(file(), new TextEncoder().encode(content));
  };

  suiteSetup(async () => {
    found = await running();
    await settled(found);
  });
  teardown(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(file(), { useTrash: false }).then(undefined, () => {});
    await until(async () => {
      await found.decisions.settle();
      return found.decisions.of(story()).length === 0;
    }, 'decisions are forgotten');
  });

  test('not an entity anywhere: written, at once, and taken back', async () => {
    const editor = await showMarked(found, wire);
    assert.ok(await isMarked(editor, name));
    await vscode.commands.executeCommand('crossread.notEntityAnywhere', at(editor, name));
    assert.match(await text(), /\{ "name": "Gudrun Hallsdottir", "hide": true \},\n/);
    assert.ok(!(await isMarked(editor, name)));
    await vscode.commands.executeCommand('crossread.undoDecision');
    assert.ok(await isMarked(editor, name));
    assert.doesNotMatch(await text(), /hide/);
  });

  test('the command from the palette decides for the name under the cursor', async () => {
    const editor = await showMarked(found, wire);
    cursorAt(editor, name);
    await vscode.commands.executeCommand('crossread.notEntityHere');
    assert.match(await text(), /"name": "Gudrun Hallsdottir", "hide": true, "before": "/);
    assert.ok(!(await isMarked(editor, name)));
  });

  test('rename changes the file of decisions and no article; again by hand, and a deleted file is no decision', async () => {
    const editor = await showMarked(found, wire);
    const before = editor.document.getText();
    const position = cursorAt(editor, name);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      editor.document.uri,
      position,
      'G. Hallsdottir',
    );
    assert.ok(edit.entries().every(([uri]) => uri.toString() === file().toString()));
    assert.ok(await vscode.workspace.applyEdit(edit));
    await until(async () => (await entities()).includes('person G. Hallsdottir'), 'the entity has its new name');
    assert.equal(editor.document.getText(), before);
    await (await vscode.workspace.openTextDocument(file())).save();
    await write('{ "names": [ { "name": "Gudrun Hallsdottir", "is": "organization" } ] }');
    await until(async () => (await entities()).includes(`organization ${name}`), 'the change by hand is read');
    await vscode.workspace.fs.delete(file());
    await until(async () => (await entities()).includes(`person ${name}`), 'nothing is decided');
  });

  test('an open file with unsaved changes is edited, not overwritten, and undo takes the decision back', async () => {
    await write('{\n  "version": 1,\n  "names": [\n    "end"\n  ]\n}\n');
    const editor = await showMarked(found, wire);
    const open = await show('crossread.json', vscode.ViewColumn.Two);
    // the document of the test before may still be there, with its text
    await until(() => open.document.getText().includes('"end"'), 'the file as written is shown');
    await open.edit((change) => change.insert(new vscode.Position(1, 0), '  "by": "me",\n'));
    await vscode.commands.executeCommand('crossread.notEntityAnywhere', at(editor, name));
    assert.match(open.document.getText(), /"by": "me"[\s\S]*"hide": true/);
    assert.ok(open.document.isDirty);
    assert.ok(!(await isMarked(editor, name)));
    await vscode.window.showTextDocument(open.document, vscode.ViewColumn.Two);
    await vscode.commands.executeCommand('undo');
    await until(async () => isMarked(editor, name), 'the name is marked again');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('a broken file is told with its line, left alone, and its whole lines still count', async () => {
    const broken = `{ "names": [\n{ "name": "${name}", "hide": true },\n{ "name": "A" "hide": true }\n] }`;
    await write(broken);
    const editor = await showMarked(found, wire);
    await until(() => found.decisions.toldOf(story()) !== undefined, 'the problem is told');
    assert.match(found.decisions.toldOf(story())!, /crossread\.json, line 3, column 15: Expected a comma/);
    await until(async () => !(await isMarked(editor, name)), 'the whole line counts');
    await vscode.commands.executeCommand('crossread.notEntityAnywhere', at(editor, 'Audunsdottir'));
    assert.ok(await isMarked(editor, 'Audunsdottir'));
    assert.equal(await text(), broken);
  });

  test('what matches nothing is listed', async () => {
    await write('{ "names": [ { "name": "Nobody Atall", "hide": true } ] }');
    await until(async () => {
      await found.decisions.settle();
      await found.decisions.refreshUnmatched();
      return found.decisions.unmatched.length === 1;
    }, 'it is listed');
    assert.equal(found.decisions.unmatched[0]!.why, 'absent');
  });

  test('the light bulb and the hover offer what can be decided', async () => {
    const editor = await showMarked(found, wire);
    const position = cursorAt(editor, name);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      new vscode.Range(position, position),
    );
    const ours = actions.flatMap(({ command }) => command?.command ?? []).map((id) => id.replace('crossread.', ''));
    for (const id of ['notEntityHere', 'setType', 'sameAs', 'correct']) assert.ok(ours.includes(id), ours.join());
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      position,
    );
    const words = hovers.flatMap(({ contents }) => contents).map((each) => (each as vscode.MarkdownString).value);
    assert.match(words.join('\n'), /\(command:crossread\.notEntityHere\?/);
  });

  test('definition, references, highlights and symbols', async () => {
    const editor = await showMarked(found, wire);
    const position = cursorAt(editor, name);
    const { uri } = editor.document;
    const ask = <T>(command: string): Thenable<T> => vscode.commands.executeCommand<T>(command, uri, position);
    const definitions = await ask<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider');
    assert.equal(definitions.length, 1);
    const references = await ask<vscode.Location[]>('vscode.executeReferenceProvider');
    assert.ok(references.length > 1, String(references.length));
    assert.ok(
      references.some((each) => each.uri.toString() !== uri.toString()),
      'in other files too',
    );
    const highlights = await ask<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights');
    assert.equal(highlights.length, references.filter((each) => each.uri.toString() === uri.toString()).length);
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'Hallsdottir',
    );
    assert.ok(
      symbols.some((each) => each.name === name),
      symbols.map((each) => each.name).join(),
    );
  });
});
