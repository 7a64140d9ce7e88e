/** The web bundle in a web worker extension host: activates, marks, links. */
import * as vscode from 'vscode';
import type { Running } from '../../src/editor/activate';

/** `assert` of Node is not here. */
function check(holds: unknown, otherwise: string): asserts holds {
  if (holds === undefined || holds === null || holds === false || holds === 0 || holds === '')
    throw new Error(otherwise);
}

/** Asks until there is an answer. */
async function eventually<T>(what: string, ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const end = Date.now() + 30_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    check(Date.now() < end, `${what}: not within 30 seconds`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const { workspaceFolders } = vscode.workspace;

async function show(name: string): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.joinPath(workspaceFolders![0]!.uri, name);
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

function positionOf(document: vscode.TextDocument, words: string): vscode.Position {
  const offset = document.getText().indexOf(words);
  check(offset >= 0, `“${words}” is not in the article`);
  return document.positionAt(offset);
}

suite('in a web worker extension host', function () {
  this.timeout(60_000);
  let running: Running;

  suiteSetup(async () => {
    const extension = vscode.extensions.getExtension<Running>('crossread.crossread');
    check(extension, 'the extension is not there');
    running = await extension.activate();
  });

  test('is a web worker', () => check('WorkerGlobalScope' in globalThis, 'it is none'));

  test('activates and reads the folder', async () => {
    await eventually(
      'five articles',
      () => (running.articles.ids.length === 5 && running.articles.isSettled) || undefined,
    );
  });

  test('reads by itself: no other thread, nothing remembered', async () => {
    const work = await running.articles.ask('work', {});
    check(work?.articlesRead === 5 && work.elsewhere === 0 && work.remembered === 0, JSON.stringify(work));
    const kept = await vscode.workspace.fs.readDirectory(running.storage).then(undefined, () => []);
    check(kept.length === 0, kept.join());
  });

  test('decorates the open article', async () => {
    const { document } = await show('harbour-wire.txt');
    const found = await eventually('marks', () => running.marks.knownOf(document));
    const marked = found.marks.map(({ start, end }) => document.getText().slice(start, end));
    check(
      marked.some((text) => text.includes('Gudrun Hallsdottir')),
      `a person: ${marked.join(' | ')}`,
    );
    check(
      marked.some((text) => text.includes('400')),
      `a figure: ${marked.join(' | ')}`,
    );
    check(running.marks.paints > 0, 'nothing is painted');
  });

  test('links the statement under the cursor to the other article', async () => {
    const editor = await show('harbour-wire.txt');
    const position = positionOf(editor.document, '400 tonnes');
    editor.selection = new vscode.Selection(position, position);
    await vscode.commands.executeCommand('crossread.matches.focus');
    await vscode.window.showTextDocument(editor.document);
    const found = await eventually('matches', () => running.views.matches.found);
    check(JSON.stringify(found).includes('700 tonnes'), JSON.stringify(found));
  });

  test('hovers a figure with what the other article says', async () => {
    const { document } = await show('harbour-wire.txt');
    const position = positionOf(document, '400 tonnes');
    const text = await eventually('a hover', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        position,
      );
      const words = hovers.flatMap(({ contents }) =>
        contents.map((content) => (typeof content === 'string' ? content : content.value)),
      );
      return words.find((each) => each.includes('lantern-ledger'));
    });
    check(text.includes('700'), text);
  });
});
