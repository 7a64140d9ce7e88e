/** Correct anything: from the palette, links, rows, and the light bulb; written, at once, undone; notes as comments. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Running } from '../../src/editor/activate';
import type { FigureAnswer } from '../../src/engine';
import { answering } from './asked';
import { closeAll, cursorAt, fileUri, folder, running, settled, show, showMarked, until } from './support';

const wire = 'harbour-wire.txt';
const oil = 'Approximately 400 tonnes';

suite('correct anything', () => {
  let found: Running;
  const file = (): vscode.Uri => fileUri('crossread.json');
  const story = (): string => folder().toString();
  const text = async (): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(file()));
  const run = (id: string, ...args: unknown[]): Thenable<unknown> =>
    vscode.commands.executeCommand(`crossread.${id}`, ...args);
  const figureAt = async (editor: vscode.TextEditor, words: string): Promise<FigureAnswer | undefined> => {
    const at = editor.document.getText().indexOf(words) + 1;
    const article = editor.document.uri.toString();
    return (await found.articles.ask('correctable', { article, start: at, end: at }))?.figure?.answer;
  };
  const select = (editor: vscode.TextEditor, words: string): void => {
    const at = editor.document.getText().indexOf(words);
    const [start, end] = [editor.document.positionAt(at), editor.document.positionAt(at + words.length)];
    editor.selection = new vscode.Selection(start, end);
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

  test('a value is typed as in the text, with the present one filled in; written, at once, and taken back', async () => {
    const editor = await showMarked(found, wire);
    cursorAt(editor, oil);
    const [asked] = await answering(['700 to 900'], () => run('correctValue'));
    assert.deepEqual(asked, {
      title: `Value of “${oil}”`,
      offered: ['about 400 tonnes'],
      said: 'Read as: value 700 to 900',
    });
    assert.match(
      await text(),
      /\{ "in": "harbour-wire\.txt", "figure": "Approximately 400 tonnes", "before": "", "after": "of oil have leaked", "value": \[700, 900\] \},\n/,
    );
    const now = await figureAt(editor, oil);
    assert.deepEqual([now?.low, now?.high, now?.unit, now?.bound], [700, 900, 'tonne', '=']);
    await run('undoDecision');
    assert.equal((await figureAt(editor, oil))?.low, 400);
    assert.doesNotMatch(await text(), /figure"/);
  });

  test('what is no value is said while it is typed, and nothing is written', async () => {
    const editor = await showMarked(found, wire);
    cursorAt(editor, oil);
    const [asked] = await answering(['rather much'], () => run('correctValue'));
    assert.match(asked!.said, /not read as one value/);
    assert.equal(found.decisions.of(story()).length, 0);
  });

  test('unit, bound, what is counted and source of one figure lie on one line; the editor’s own undo takes them back', async () => {
    const editor = await showMarked(found, wire);
    cursorAt(editor, oil);
    await answering(['kilograms'], () => run('correctUnit'));
    const [bounds] = await answering(['at most'], () => run('correctBound'));
    assert.ok(bounds!.offered.includes('about | now'), bounds!.offered.join());
    await answering(['heavy fuel oil'], () => run('correctCounted'));
    const [source] = await answering(['the harbour master'], () => run('correctSource'));
    assert.deepEqual(source!.offered, ['the coast guard']);
    const now = await figureAt(editor, oil);
    assert.deepEqual(
      [now?.unit, now?.bound, now?.counted, now?.source],
      ['kilogram', '<=', 'heavy fuel oil', 'the harbour master'],
    );
    assert.equal((await text()).match(/"figure"/g)?.length, 1);
    await show('crossread.json', vscode.ViewColumn.Two);
    await vscode.commands.executeCommand('undo');
    await until(async () => (await figureAt(editor, oil))?.source === 'the coast guard', 'the source is as it was');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('not a figure, from a row of the tree; a missed one, from a selection', async () => {
    const editor = await showMarked(found, wire);
    const place = { article: editor.document.uri.toString(), start: editor.document.getText().indexOf(oil) + 1 };
    await run('notAFigure', { kind: 'figure', place });
    assert.equal(await figureAt(editor, oil), undefined);
    await run('undoDecision');
    assert.ok(await figureAt(editor, oil));
    select(editor, 'largest puffin colony');
    const asked = await answering(['40,000', 'puffins'], () => run('aFigure'));
    assert.equal(asked[0]!.offered[0], 'largest puffin colony');
    const missed = await figureAt(editor, 'largest puffin colony');
    assert.deepEqual([missed?.low, missed?.counted], [40_000, 'puffins']);
    const marks = await found.articles.ask('marks', { article: place.article, withLinks: false, minScore: 0 });
    const at = editor.document.getText().indexOf('largest puffin colony');
    assert.ok(marks!.marks.some(({ start }) => start === at));
  });

  test('the speaker of a quotation, and facts of the article', async () => {
    const editor = await showMarked(found, wire);
    cursorAt(editor, 'This ship should never');
    const [speaker] = await answering(['Katrin Audunsdottir'], () => run('correctSpeaker'));
    assert.match(speaker!.offered[0]!, /Hallsdottir/);
    assert.match(await text(), /"quote": "This ship should[^\n]+"speaker": "Katrin Audunsdottir" \}/);
    const [date] = await answering(['March 12, 2025'], () => run('correctDate'));
    assert.deepEqual([date!.offered, date!.said], [['2025-03-11'], '2025-03-12']);
    await answering(['The Wire'], () => run('correctPublisher'));
    const [address] = await answering(['not an address'], () => run('correctAddress'));
    assert.match(address!.said, /https/);
    await answering(['https://wire.example/1'], () => run('correctAddress'));
    const [origin] = await answering(['skerry-review.md'], () => run('correctOrigin'));
    assert.ok(origin!.offered.includes('skerry-review.md'));
    assert.match(
      await text(),
      /\{ "article": "harbour-wire\.txt", "date": "2025-03-12", "publisher": "The Wire", "address": "https:\/\/wire\.example\/1", "origin": "skerry-review\.md" \}/,
    );
    const origins = await found.articles.ask('origins', { story: story() });
    assert.ok(
      origins!.groups.some((group) => group.length === 2 && group.every((id) => /harbour-wire|skerry-review/.test(id))),
    );
  });

  test('one list of what can be put right here, with the present values and what was put right before', async () => {
    const editor = await showMarked(found, wire);
    cursorAt(editor, oil);
    await answering(['Not a figure'], () => run('correct'));
    assert.match(await text(), /"not": true/);
    const [list] = await answering(['Take back: Not a figure'], () => run('correct'));
    assert.ok(
      list!.offered.some((row) => row.startsWith('Date of the article … | 2025-03-11')),
      list!.offered.join(),
    );
    assert.doesNotMatch(await text(), /"not"/);
    const [again] = await answering([undefined], () => run('correct'));
    assert.deepEqual(again!.offered.slice(0, 3), [`Figure: ${oil}`, 'Value … | about 400 tonnes', 'Unit … | tonne']);
  });

  test('the light bulb and the hover offer it', async () => {
    const editor = await showMarked(found, wire);
    const position = cursorAt(editor, oil);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      new vscode.Range(position, position),
    );
    const titles = actions.map(({ title }) => title);
    for (const title of [`Correct the value … – ${oil}`, `Not a figure – ${oil}`, 'Correct …'])
      assert.ok(titles.includes(title), titles.join());
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      position,
    );
    const words = hovers.flatMap(({ contents }) => contents).map((each) => (each as vscode.MarkdownString).value);
    assert.match(words.join('\n'), /\(command:crossread\.correct\?/);
  });

  test('a note is written, stands as a comment at its statement, survives an edit, and is changed and deleted there', async () => {
    const editor = await showMarked(found, wire);
    cursorAt(editor, 'The town has 1,900');
    await answering(['asked the mayor'], () => run('noteStatement'));
    await answering(['Checked'], () => run('setStatus'));
    assert.match(await text(), /"says": "The town has 1,900[^\n]+"status": "checked", "note": "asked the mayor" \}/);
    await found.notes.settle();
    const [thread] = found.comments.threads;
    assert.equal(thread?.label, 'Status: Checked');
    assert.equal(thread.comments[0]?.body, 'asked the mayor');
    assert.equal(editor.document.getText(thread.range).slice(0, 18), 'The town has 1,900');
    // a small edit of its words
    const at = editor.document.getText().indexOf('1,900 inhabitants');
    await editor.edit((change) =>
      change.replace(
        new vscode.Range(editor.document.positionAt(at), editor.document.positionAt(at + 5)),
        'about 1,900',
      ),
    );
    await until(
      () => editor.document.getText(found.comments.threads[0]?.range).startsWith('The town has about'),
      'it stays',
    );
    await run('note.edit', thread.comments[0]);
    (found.comments.threads[0]!.comments[0] as vscode.Comment).body = 'asked her twice';
    await run('note.saveEdit', found.comments.threads[0]!.comments[0]);
    assert.equal((await text()).match(/"says"/g)?.length, 1, 'the old words are gone with the old note');
    assert.match(await text(), /The town has about 1,900[^\n]+"note": "asked her twice"/);
    await run('note.delete', found.comments.threads[0]!.comments[0]);
    assert.doesNotMatch(await text(), /"note"/);
    await answering(['No status'], () => run('setStatus'));
    assert.doesNotMatch(await text(), /"says"/);
    await until(() => found.comments.threads.length === 0, 'no comment is left');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
