/**
 * What a reader waits for, measured inside the extension host: it starts with an empty folder, activates the extension, then
 * opens the folder of articles. Printed as one line of JSON for `scripts/measure.mjs`. Milliseconds throughout; a block is
 * the longest the host's thread was busy without a break, in processor time and by the clock.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as vscode from 'vscode';
import type { Running } from '../../src/editor/activate';

export async function run(): Promise<void> {
  await pause(3000); // VS Code itself has started
  const blocks = watchBlocks();
  const extension = vscode.extensions.getExtension<Running>('crossread.crossread')!;
  const activating = performance.now();
  const { articles, marks } = await extension.activate();
  const activation = performance.now() - activating;
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
  const [name] = (await vscode.workspace.fs.readDirectory(folder))
    .map(([file]) => file)
    .filter((file) => /\.(txt|md|html)$/.test(file))
    .sort();
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, name!));
  await vscode.window.showTextDocument(document);
  const shown = since();
  const firstMark = await painted;
  while (!articles.isSettled || articles.ids.length === 0) await pause(5);
  await articles.idle;
  const allRead = since();
  while (!(await marks.of(document))?.linked) await pause(5);
  for (const article of articles.ids) await articles.ask('marks', { article, withLinks: true, minScore: 0 });
  const lastLink = since();
  await pause(1000);
  const readingBlock = blocks.take();
  console.log(
    `::measured ${JSON.stringify({
      articles: articles.ids.length,
      activation,
      shown,
      firstMark,
      allRead,
      lastLink,
      activationBlock,
      readingBlock,
    })}`,
  );
  console.log('::counts {"passed":1,"failed":0,"skipped":0}');
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
