/** Hovers, trees and commands: what the other articles say, by mouse and by keyboard. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Running } from '../../src/editor/activate';
import { pageSize, type MatchNode, type TimelineNode } from '../../src/present';
import { closeAll, cursorAt, fileUri, pause, running, settled, show, showMarked, until, withFile } from './support';

suite('hovers, trees and commands', () => {
  let found: Running;
  suiteSetup(async () => {
    found = await running();
  });
  teardown(closeAll);

  const hoverAt = async (name: string, words: string): Promise<string> => {
    const { document } = await showMarked(found, name);
    const position = document.positionAt(document.getText().indexOf(words) + 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    return hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (typeof content === 'string' ? content : content.value))
      .join('\n');
  };
  const rows = (nodes: readonly MatchNode[]): string[] =>
    nodes.flatMap(({ label, children }) => [label, ...rows(children)]);

  test('hover on a figure: its words, and the other articles with a link to the place', async () => {
    const hover = await hoverAt('harbour-wire.txt', '400 tonnes');
    assert.match(hover, /400/);
    assert.match(hover, /\(command:crossread\.openPlace\?/);
    assert.match(hover, /meridian\\-dispatch\\.txt:\d+/);
  });

  test('hover on a name: type, and how often in which files', async () => {
    const hover = await hoverAt('harbour-wire.txt', 'Gudrun Hallsdottir');
    assert.match(hover, /\*\*Gu.rún? Hallsd.ttir\*\*|\*\*Gudrun Hallsdottir\*\*/);
    assert.match(hover, /Person/);
    assert.match(hover, /harbour\\-wire\\.txt/);
  });

  test('hover links run, and open the passage', async () => {
    const hover = await hoverAt('harbour-wire.txt', '400 tonnes');
    const [, args] = /\(command:crossread\.openPlace\?([^)]*)\)/.exec(hover)!;
    await vscode.commands.executeCommand(
      'crossread.openPlace',
      ...(JSON.parse(decodeURIComponent(args!)) as unknown[]),
    );
    const editor = vscode.window.activeTextEditor!;
    assert.notEqual(editor.document.uri.toString(), fileUri('harbour-wire.txt').toString());
    assert.ok(!editor.selection.isEmpty);
  });

  test('a link with anything else as its argument opens nothing', async () => {
    await show('harbour-wire.txt');
    for (const value of [
      undefined,
      {},
      { article: 'file:///etc/passwd', from: { line: 0, character: 0 }, to: { line: 0, character: 1 } },
      { article: fileUri('harbour-wire.txt').toString(), from: { line: -1 } },
    ])
      await vscode.commands.executeCommand('crossread.openPlace', value);
    assert.equal(vscode.window.activeTextEditor!.document.uri.toString(), fileUri('harbour-wire.txt').toString());
  });

  test('matching statements follow the cursor, and only when the statement changes', async () => {
    const editor = await showMarked(found, 'harbour-wire.txt');
    cursorAt(editor, 'We have three days of calm weather');
    await until(() => found.views.matches.found?.statement.text.includes('three days of calm'), 'the tree follows');
    assert.ok(found.views.matches.found!.matches.length > 0);
    await pause(200);
    const { refreshes } = found.views.matches;
    editor.selection = new vscode.Selection(
      editor.selection.active.translate(0, 5),
      editor.selection.active.translate(0, 5),
    );
    await pause(300);
    assert.equal(found.views.matches.refreshes, refreshes);
    assert.ok(rows(found.views.matches.getChildren()).some((label) => label.startsWith('meridian-dispatch')));
  });

  test('Enter on a row opens the other article beside, passage selected, and the tree stays', async () => {
    const editor = await showMarked(found, 'harbour-wire.txt');
    cursorAt(editor, 'We have three days of calm weather');
    await found.views.matches.settle();
    const row = found.views.matches.getChildren().flatMap(({ children }) => children)[0] as MatchNode & {
      kind: 'match';
    };
    const { command } = found.views.matches.getTreeItem(row);
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments as unknown[]));
    const other = vscode.window.visibleTextEditors.find(
      ({ document }) => document.uri.toString() === row.place.article,
    )!;
    assert.equal(other.viewColumn, vscode.ViewColumn.Two);
    assert.equal(other.document.getText(other.selection).replace(/\s+/g, ' '), row.match.passage.text);
    await pause(200);
    assert.equal(found.views.matches.found!.statement.article, editor.document.uri.toString());
  });

  test('every row has a sentence with the file’s name for screen readers', async () => {
    const editor = await showMarked(found, 'harbour-wire.txt');
    cursorAt(editor, 'We have three days of calm weather');
    await found.views.matches.settle();
    for (const group of found.views.matches.getChildren())
      for (const row of group.children) {
        const label = found.views.matches.getTreeItem(row).accessibilityInformation?.label ?? '';
        assert.match(label, /\.(?:txt|md|html), line \d+, .*harbour-wire\.txt: /);
      }
  });

  test('entities and figures of the story', async () => {
    await showMarked(found, 'harbour-wire.txt');
    await vscode.commands.executeCommand('crossread.entities.focus');
    await until(async () => (await found.views.entities.getChildren()).length > 0, 'entities are listed');
    const people = (await found.views.entities.getChildren()).find(({ id }) => id === 'person')!;
    const names = people.children.map(({ label }) => label);
    assert.ok(
      names.some((name) => /Audunsdottir/.test(name)),
      names.join(),
    );
    const file = people.children[0]!.children.find(({ kind }) => kind === 'file')!;
    const mentions = await found.views.entities.getChildren(file);
    assert.ok(mentions.length > 0);
    await vscode.commands.executeCommand('crossread.figures.focus');
    await until(async () => (await found.views.figures.getChildren()).length > 0, 'figures are listed');
    for (const group of await found.views.figures.getChildren())
      for (const row of await found.views.figures.getChildren(group))
        assert.match(found.views.figures.getTreeItem(row).accessibilityInformation!.label, /, line \d+: /);
  });

  test('the timeline: days in order, each row a sentence that opens its place', async () => {
    await showMarked(found, 'harbour-wire.txt');
    await vscode.commands.executeCommand('crossread.showTimeline');
    const { timeline } = found.views;
    await until(async () => (await timeline.getChildren()).length > 0, 'the days are listed');
    const days = await timeline.getChildren();
    const dated = days.filter(({ kind }) => kind === 'time').map(({ id }) => id);
    assert.ok(dated.length > 3, dated.join());
    assert.deepEqual(dated, [...dated].sort());
    assert.ok(dated.includes('2025-03-11/2025-03-11'));
    assert.equal(days.filter(({ kind }) => kind === 'open').length, 1);
    assert.equal(days.at(-1)!.kind, 'open', 'what has no certain day comes last');
    for (const day of days)
      for (const row of await timeline.getChildren(day)) {
        const item = timeline.getTreeItem(row);
        assert.match(item.accessibilityInformation!.label, /\.(?:txt|md|html), line \d+, .+: .+/);
        assert.equal(item.command?.command, 'crossread.openPlace');
      }
    const [row] = await timeline.getChildren(days[0]);
    const { command } = timeline.getTreeItem(row!);
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments as unknown[]));
    const place = (row as TimelineNode & { kind: 'event' }).place;
    await until(
      () =>
        vscode.window.visibleTextEditors.some(
          ({ document, selection }) =>
            document.uri.toString() === place.article && document.offsetAt(selection.start) === place.start,
        ),
      'the date is selected in its article',
    );
  });

  test('the timeline as a Markdown document', async () => {
    await showMarked(found, 'harbour-wire.txt');
    await vscode.commands.executeCommand('crossread.timelineMarkdown');
    await until(() => vscode.window.activeTextEditor?.document.uri.scheme === 'crossread', 'it is shown');
    assert.match(vscode.window.activeTextEditor!.document.getText(), /^# Timeline\n\n## .*\n\n- /);
  });

  test('no tree is drawn again where nothing has changed', async () => {
    const editor = await showMarked(found, 'harbour-wire.txt');
    const { matches, findings, entities, figures, timeline } = found.views;
    for (const [view, name] of [
      [entities, 'entities'],
      [figures, 'figures'],
      [timeline, 'timeline'],
    ] as const) {
      await vscode.commands.executeCommand(`crossread.${name}.focus`);
      await until(() => view.refreshes > 0, `${name} are shown`);
    }
    cursorAt(editor, 'We have three days of calm weather');
    await vscode.window.showTextDocument(editor.document, { viewColumn: editor.viewColumn! });
    await until(() => matches.found?.statement.text.includes('three days of calm'), 'the tree follows');
    await pause(700);
    const counts = (): number[] => [matches, findings, entities, figures, timeline].map(({ refreshes }) => refreshes);
    const before = counts();
    // within the statement, a selection, an edit that is taken back, another editor of the same folder and back
    for (let i = 1; i < 6; i++) {
      const at = editor.selection.active.translate(0, 2);
      editor.selection = new vscode.Selection(at, at);
      await pause(30);
    }
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(end, ' '));
    await pause(600);
    await vscode.commands.executeCommand('undo');
    await pause(900);
    assert.deepEqual(counts(), before);
  });

  test('long lists come page by page, and an edit hands over the rows that changed', async () => {
    const months = ['April', 'May', 'June', 'July', 'August'];
    const day = (i: number): string => `${(i % 28) + 1} ${months[Math.floor(i / 28)]!} 2024`;
    const days = Array.from({ length: 130 }, (_, i) => `On ${day(i)} the ferry carried ${i + 20} sheep to the island.`);
    await withFile('ferry.txt', `The log of the ferry\n\n${days.join('\n\n')}\n`, async () => {
      const editor = await showMarked(found, 'ferry.txt');
      const { timeline } = found.views;
      await vscode.commands.executeCommand('crossread.timeline.focus');
      const more = async (): Promise<TimelineNode | undefined> =>
        (await timeline.getChildren()).find(({ kind }) => kind === 'more');
      await until(more, 'the first page is shown');
      const rowsOf = async (): Promise<readonly TimelineNode[]> =>
        (await timeline.getChildren()).filter(({ kind }) => kind === 'time');
      const first = await rowsOf();
      assert.equal(first.length, pageSize);
      const article = fileUri('harbour-wire.txt').toString();
      const isInSeveral = ({ children }: TimelineNode): boolean =>
        new Set(JSON.stringify(children).match(/[\w-]+\.(?:txt|md|html)"/g)).size > 1;
      assert.ok(first.some(isInSeveral), 'days of several articles come first');
      assert.ok(JSON.stringify(first).includes(article));
      assert.deepEqual(
        first.map(({ id }) => id),
        first.map(({ id }) => id).sort(),
        'in order of time',
      );
      const item = timeline.getTreeItem((await more())!);
      assert.match(item.accessibilityInformation!.label, /^50 of \d{3} rows are shown; Enter shows 50 more$/);
      await pause(300);
      const { refreshes, handed } = timeline;
      await vscode.commands.executeCommand(item.command!.command, ...(item.command!.arguments as unknown[]));
      await pause(300);
      assert.equal(timeline.refreshes, refreshes + 1);
      assert.ok(timeline.handed - handed <= 2 * pageSize + 2, `${timeline.handed - handed} rows`);
      assert.equal((await rowsOf()).length, 2 * pageSize);
      const shown = new Set(first.map(({ id }) => id));
      const [selected] = timeline.tree.selection;
      assert.ok(selected && selected.kind === 'time' && !shown.has(selected.id), 'the first new row is selected');

      const before = await rowsOf();
      const words = JSON.stringify(before.filter(({ id }) => id.startsWith('2024-04-0')));
      const sheep = /carried (\d+) sheep/.exec(words)![1]!;
      const at = editor.document.getText().indexOf(`${sheep} sheep`);
      const start = [timeline.refreshes, timeline.handed] as const;
      await editor.edit((edit) =>
        edit.replace(
          new vscode.Range(editor.document.positionAt(at), editor.document.positionAt(at + sheep.length)),
          '9',
        ),
      );
      await until(() => timeline.refreshes > start[0], 'the row is drawn again');
      await pause(900);
      assert.ok(timeline.handed - start[1] < 10, `${timeline.handed - start[1]} rows`);
      const after = await rowsOf();
      assert.ok(
        after.every((row, i) => row === before[i]),
        'rows stay the ones VS Code knows',
      );
      assert.match(JSON.stringify(after), /carried 9 sheep/);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    });
  });

  test('next and previous statement, next and previous figure', async () => {
    const editor = await showMarked(found, 'harbour-wire.txt');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const linked = found.marks.knownOf(editor.document)!.linked!;
    await vscode.commands.executeCommand('crossread.nextStatement');
    assert.equal(editor.document.offsetAt(editor.selection.start), linked[0]!.start);
    await vscode.commands.executeCommand('crossread.nextStatement');
    assert.equal(editor.document.offsetAt(editor.selection.start), linked[1]!.start);
    await vscode.commands.executeCommand('crossread.previousStatement');
    assert.equal(editor.document.offsetAt(editor.selection.start), linked[0]!.start);
    await vscode.commands.executeCommand('crossread.nextFigure');
    const first = editor.selection.start;
    await vscode.commands.executeCommand('crossread.nextFigure');
    await vscode.commands.executeCommand('crossread.previousFigure');
    assert.deepEqual(editor.selection.start, first);
  });

  test('go to the match, why, and the report of a statement', async () => {
    const editor = await showMarked(found, 'harbour-wire.txt');
    cursorAt(editor, 'We have three days of calm weather');
    await vscode.commands.executeCommand('crossread.copyReport');
    const report = await vscode.env.clipboard.readText();
    assert.match(report, /three days of calm weather[\s\S]*harbour-wire\.txt, line \d+[\s\S]*In the other articles/);
    await vscode.commands.executeCommand('crossread.showWhy');
    await until(() => vscode.window.activeTextEditor?.document.uri.scheme === 'crossread', 'the trace is shown');
    assert.match(vscode.window.activeTextEditor!.document.getText(), /Evidence/);
    await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.One);
    cursorAt(vscode.window.activeTextEditor!, 'We have three days of calm weather');
    await vscode.commands.executeCommand('crossread.goToMatch');
    await until(
      () => vscode.window.activeTextEditor?.document.uri.toString() !== editor.document.uri.toString(),
      'there',
    );
    assert.match(
      vscode.window.activeTextEditor!.document.getText(vscode.window.activeTextEditor!.selection),
      /three days of calm weather/,
    );
    await settled(found);
  });

  test('our keys are nobody else’s', async () => {
    const document = await vscode.workspace
      .openTextDocument(vscode.Uri.parse('vscode://defaultsettings/keybindings.json'))
      .then(
        (opened) => opened.getText(),
        () => '',
      );
    const keys = (
      vscode.extensions.getExtension('crossread.crossread')!.packageJSON as {
        contributes: { keybindings: { key: string; when: string }[] };
      }
    ).contributes.keybindings
      // single keys hold only in the review's own read-only text
      .filter(({ when }) => !when.startsWith('crossread.reviewing && '))
      .map(({ key }) => key);
    for (const key of keys) {
      const others = [...document.matchAll(/"key":\s*"([^"]+)",\s*"command":\s*"([^"]+)"/g)].filter(
        ([, defaultKey, command]) => defaultKey === key && !command!.startsWith('crossread.'),
      );
      assert.deepEqual(
        others.map(([, , command]) => command),
        [],
        key,
      );
    }
    assert.ok(document.length > 1000, 'VS Code’s default keys can be read');
  });
});
