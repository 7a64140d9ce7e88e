/** Marks in the editors: what is painted, when, and when not. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Running } from '../../src/editor/activate';
import { wholeArticleLimit } from '../../src/editor/decorations/marks';
import { closeAll, pause, running, set, settled, showMarked, until, withFile } from './support';

suite('marks', () => {
  let found: Running;
  suiteSetup(async () => {
    found = await running();
  });
  teardown(closeAll);

  const kindsAt = (editor: vscode.TextEditor, words: string): string[] => {
    const start = editor.document.getText().indexOf(words);
    return (found.marks.knownOf(editor.document)?.marks ?? [])
      .filter((mark) => mark.start < start + words.length && mark.end > start)
      .map(({ kind }) => kind);
  };

  test('names and figures are marked where they stand', async () => {
    const editor = await showMarked(found, 'harbour-wire.txt');
    assert.deepEqual(kindsAt(editor, '21,000 tonnes'), ['quantity']);
    assert.deepEqual(kindsAt(editor, '$11 million'), ['money']);
    assert.deepEqual(kindsAt(editor, '18 percent'), ['percent']);
    assert.ok(kindsAt(editor, 'Gudrun Hallsdottir').includes('person'));
  });

  test('in a file with CRLF and a byte order mark the places are the same', () =>
    withFile('crlf.txt', '\ufeffOil leaked.\r\n\r\nAbout 400 tonnes of oil leaked near Reykjavik.\r\n', async () => {
      await until(() => found.articles.ids.some((id) => id.endsWith('crlf.txt')), 'crlf.txt is found');
      const editor = await showMarked(found, 'crlf.txt');
      const { marks } = found.marks.knownOf(editor.document)!;
      const text = (at: { start: number; end: number }): string => editor.document.getText().slice(at.start, at.end);
      assert.ok(
        marks.some((mark) => text(mark).includes('400 tonnes')),
        marks.map(text).join(' | '),
      );
      assert.ok(
        marks.some((mark) => text(mark) === 'Reykjavik'),
        marks.map(text).join(' | '),
      );
    }));

  test('every visible editor is marked, not only the active one', async () => {
    const left = await showMarked(found, 'harbour-wire.txt');
    const right = await showMarked(found, 'skerry-review.md', vscode.ViewColumn.Two);
    assert.ok(found.marks.painted(left).length > 0);
    assert.ok(found.marks.painted(right).length > 0);
  });

  test('what is painted once is not painted again', async () => {
    const editor = await showMarked(found, 'harbour-wire.txt');
    await settled(found);
    await pause(300);
    const before = found.marks.paints;
    editor.selection = new vscode.Selection(3, 0, 3, 0);
    await vscode.commands.executeCommand('crossread.nextStatement');
    await set('hover.statements', false);
    await set('hover.statements', undefined);
    await pause(400);
    assert.equal(found.marks.paints, before);
  });

  test('typing between marks repaints nothing', async () => {
    const editor = await showMarked(found, 'lantern-ledger.txt');
    await settled(found);
    await pause(300);
    const words = 'cat'; // no name, no figure
    const end = editor.document.lineAt(0).range.end;
    const before = found.marks.paints;
    for (const letter of ` ${words}`)
      await editor.edit((edit) => edit.insert(editor.document.lineAt(0).range.end, letter));
    await until(() => found.marks.knownOf(editor.document)?.linked, 'the new text is known');
    await pause(300);
    assert.equal(found.marks.paints, before);
    await editor.edit((edit) => edit.delete(new vscode.Range(end, editor.document.lineAt(0).range.end)));
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('a kind of mark is switched off and on at once, and only its layer is painted', async () => {
    const editor = await showMarked(found, 'harbour-wire.txt');
    await settled(found);
    await pause(200);
    assert.ok(found.marks.painted(editor).includes('person'));
    const before = found.marks.paints;
    await set('marks.people', false);
    await until(() => !found.marks.painted(editor).includes('person'), 'people are gone');
    assert.equal(found.marks.paints, before + 1);
    await set('marks.people', undefined);
    await until(() => found.marks.painted(editor).includes('person'), 'people are back');
  });

  test('the overview ruler has a switch of its own', async () => {
    const editor = await showMarked(found, 'harbour-wire.txt');
    assert.ok(found.marks.painted(editor).includes('rulerFigure'));
    await set('marks.overviewRuler', false);
    await until(() => !found.marks.painted(editor).includes('rulerFigure'), 'the ruler is empty');
    assert.ok(found.marks.painted(editor).includes('quantity'));
    await set('marks.overviewRuler', undefined);
  });

  test('the one switch: command, setting and title are the same state', async () => {
    const editor = await showMarked(found, 'harbour-wire.txt');
    await vscode.commands.executeCommand('crossread.toggle');
    await until(() => found.marks.painted(editor).length === 0, 'no marks');
    assert.equal(vscode.workspace.getConfiguration('crossread').get('enabled'), false);
    assert.equal(found.articles.progress.state, 'off');
    await vscode.commands.executeCommand('crossread.turnOn');
    await until(() => found.marks.painted(editor).length > 0, 'marks');
    await set('enabled', undefined);
    await settled(found);
  });

  test('a very long article is painted where it is visible', () =>
    withFile('long.txt', 'About 400 tonnes of oil leaked near Reykjavik.\n'.repeat(wholeArticleLimit), async () => {
      await until(() => found.articles.ids.some((id) => id.endsWith('long.txt')), 'long.txt is found');
      const editor = await showMarked(found, 'long.txt');
      await until(() => found.marks.painted(editor).length > 0, 'marks', 20_000);
      assert.ok(found.marks.isPartial(editor) > wholeArticleLimit);
      const shown = found.marks.paintedOffsets(editor, 'quantity').length;
      assert.ok(shown > 0 && shown < wholeArticleLimit, String(shown));
      editor.revealRange(new vscode.Range(1500, 0, 1500, 0));
      const at = editor.document.offsetAt(new vscode.Position(1500, 0));
      await until(() => found.marks.paintedOffsets(editor, 'quantity').some((offset) => offset >= at), 'marks below');
    }));
});
