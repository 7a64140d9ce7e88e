/**
 * What a reader waits for, measured inside the extension host: it starts with an empty folder, activates the extension, then
 * opens the folder of articles. Printed as one line of JSON for `scripts/measure.mjs`. Milliseconds throughout; a block is
 * the longest the host's thread was busy without a break, in processor time and by the clock.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as vscode from 'vscode';
import type { Running } from '../../src/editor/activate';
import { isArticleCandidate } from '../../src/engine';

export async function run(): Promise<void> {
  await pause(3000); // VS Code itself has started
  const blocks = watchBlocks();
  const extension = vscode.extensions.getExtension<Running>('crossread.crossread')!;
  const before = threadTime();
  const activating = performance.now();
  const found = await extension.activate();
  const { articles, marks } = found;
  const activation = performance.now() - activating;
  const activationTime = threadTime() - before;
  await pause(1000);
  const activationBlock = blocks.take();

  const opened = performance.now();
  const since = (): number => performance.now() - opened;
  const painted = new Promise<number>((resolve) => {
    const listener = marks.onDidChange(() => {
      listener.dispose();
      resolve(since());
    });
  });
  const folder = vscode.Uri.file(process.env['CROSSREAD_MEASURED']!);
  vscode.workspace.updateWorkspaceFolders(1, 0, { uri: folder });
  const names = (await vscode.workspace.fs.readDirectory(folder))
    .map(([file]) => file)
    .filter(isArticleCandidate)
    .sort();
  const uris = names.map((file) => vscode.Uri.joinPath(folder, file));
  const document = await vscode.workspace.openTextDocument(uris[0]!);
  await vscode.window.showTextDocument(document);
  const shown = since();
  const firstMark = await painted;
  while (!articles.isSettled || articles.ids.length === 0) await pause(5);
  await articles.idle;
  const allRead = since();
  while (!(await marks.of(document))?.linked) await pause(5);
  for (const id of new Set(articles.ids.map((article) => articles.storyOf(article)!)))
    await articles.ask('settle', { story: id });
  const lastLink = since();
  await found.views.found.settle();
  const lastFinding = since();
  await pause(1000);
  const readingBlock = blocks.take();
  const shownAgain = await showArticles(found, uris.slice(-12));
  const showingBlock = blocks.take();
  const typing = await type(found, uris.at(-1)!, blocks);
  console.log(
    `::measured ${JSON.stringify({
      articles: articles.ids.length,
      activation,
      activationTime,
      shown,
      firstMark,
      allRead,
      lastLink,
      lastFinding,
      activationBlock,
      readingBlock,
      ...shownAgain,
      showingBlock,
      ...typing,
      work: await articles.ask('work', {}),
    })}`,
  );
  console.log('::counts {"passed":1,"failed":0,"skipped":0}');
}

/** Articles that were not shown before, one after another: from the text on screen to its marks and to the tree's rows. */
async function showArticles(
  { marks, views }: Running,
  uris: readonly vscode.Uri[],
): Promise<{ readonly toMarks: number[]; readonly toTree: number[] }> {
  const toMarks: number[] = [];
  const toTree: number[] = [];
  // with every view on screen
  for (const view of ['timeline', 'figures', 'entities', 'findings', 'matches'])
    await vscode.commands.executeCommand(`crossread.${view}.focus`);
  await pause(3000);
  for (const uri of uris) {
    const document = await vscode.workspace.openTextDocument(uri);
    const middle = document.positionAt(document.getText().length / 2);
    const { refreshes } = views.matches;
    const editor = await vscode.window.showTextDocument(document, { selection: new vscode.Range(middle, middle) });
    const shown = performance.now();
    while (!marks.knownOf(document)?.linked || marks.painted(editor).length === 0) await pause(1);
    toMarks.push(performance.now() - shown);
    while (views.matches.refreshes === refreshes && performance.now() - shown < 2000) await pause(1);
    toTree.push(performance.now() - shown);
    await pause(600);
  }
  return { toMarks, toTree };
}

/** 300 characters, as quickly as the editor takes them; then until everything about them is known. */
async function type(
  found: Running,
  uri: vscode.Uri,
  blocks: ReturnType<typeof watchBlocks>,
): Promise<{
  readonly typed: number;
  readonly typingBlock: Block;
  readonly afterTypingBlock: Block;
  readonly paints: number;
}> {
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  const { document } = editor;
  await pause(1500);
  const before = found.marks.paints;
  const at = document.lineAt(Math.floor(document.lineCount / 2)).range.end;
  editor.selection = new vscode.Selection(at, at);
  await pause(500);
  const { length } = document.getText();
  blocks.take();
  const started = performance.now();
  const words = 'and so on it went as before ';
  for (let i = 0; i < 300; i++) await vscode.commands.executeCommand('type', { text: words[i % words.length] });
  const typed = performance.now() - started;
  if (document.getText().length < length + 300) throw new Error('not all of it was typed');
  const typingBlock = blocks.take();
  while (!found.marks.knownOf(document)?.linked) await pause(5);
  await found.views.found.settle();
  await pause(1500);
  return { typed, typingBlock, afterTypingBlock: blocks.take(), paints: found.marks.paints - before };
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

interface Block {
  readonly processor: number;
  readonly clock: number;
}

/** The host's Node (24) tells the processor time of a thread; the types of the lowest Node do not know it. */
const threadTime = (): number => {
  const { user, system } = (process as unknown as { threadCpuUsage(): NodeJS.CpuUsage }).threadCpuUsage();
  return (user + system) / 1000;
};

function watchBlocks(): { take(): Block } {
  const clock = monitorEventLoopDelay({ resolution: 1 });
  clock.enable();
  let longest = 0;
  let before = threadTime();
  const tick = (): void => {
    const now = threadTime();
    longest = Math.max(longest, now - before);
    before = now;
    setTimeout(tick, 1);
  };
  setTimeout(tick, 1);
  return {
    take() {
      const block = { processor: longest, clock: clock.max / 1e6 };
      longest = 0;
      before = threadTime();
      clock.reset();
      return block;
    },
  };
}
