/** Whatever a hover offers, the light bulb offers too: by itself, or in the list of *Correct …*. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Running } from '../../src/editor/activate';
import { sampleFiles } from '../../src/editor/ids';
import { answering } from './asked';
import { closeAll, running, settled, showMarked } from './support';

interface Offer {
  readonly words: string;
  readonly command: string;
  readonly args: string;
}

/** Commands of links, of each line of a list only the first place. */
function offersOf(markdown: string): Offer[] {
  return markdown.split('\n').flatMap((line) => {
    const links = [...line.matchAll(/\[([^\]]*)\]\(command:([\w.]+)(?:\?([^)]*))?\)/g)].map(
      ([, words, command, args]): Offer => ({
        words: words!,
        command: command!,
        args: JSON.stringify(args === undefined ? [] : JSON.parse(decodeURIComponent(args))),
      }),
    );
    const isPlace = ({ command }: Offer): boolean => command === 'crossread.openPlace';
    return [...links.filter(isPlace).slice(0, 1), ...links.filter((link) => !isPlace(link))];
  });
}

suite('the light bulb', function () {
  this.timeout(60_000);
  let found: Running;
  suiteSetup(async () => {
    found = await running();
    await settled(found);
  });
  teardown(closeAll);

  const kinds = new Set<string>();
  for (const name of sampleFiles)
    test(`offers what the hovers of ${name} offer`, async () => {
      const editor = await showMarked(found, name);
      const { document } = editor;
      const article = document.uri.toString();
      const marks = (await found.articles.ask('marks', { article, withLinks: true, minScore: 0 }))!.marks;
      const { statements } = (await found.articles.ask('outline', { article }))!;
      const offsets = new Set([
        ...marks.map(({ start }) => start),
        ...statements.flatMap(({ start, end }) => [start, Math.floor((start + end) / 2), end - 1]),
      ]);
      const lists = new Map<string, string>();
      let offers = 0;
      const missing: string[] = [];
      for (const offset of offsets) {
        const position = document.positionAt(offset);
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          position,
        );
        const markdown = hovers
          .flatMap(({ contents }) => contents)
          .map((each) => (each as vscode.MarkdownString).value)
          .join('\n');
        const offered = offersOf(markdown);
        if (offered.length === 0) continue;
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          new vscode.Range(position, position),
        );
        const ours = actions.flatMap(({ command }) => command ?? []);
        assert.ok(ours.length <= 14, `the menu is short: ${ours.map(({ title }) => title).join()}`);
        for (const { words, command, args } of offered) {
          offers++;
          kinds.add(command);
          const same = ours.filter((each) => each.command === command);
          // without arguments a command is about the place of the cursor
          const isThere = same.some((each) => !each.arguments?.length || JSON.stringify(each.arguments) === args);
          // of all matches why is told of the strongest; the rest have it in the sidebar
          if (isThere || (same.length > 0 && command === 'crossread.row.showWhy')) continue;
          const isGrouped = ours.some((each) => each.command === 'crossread.correct') && (await inList(words, offset));
          if (!isGrouped) missing.push(`${markdown.slice(0, 30)}: ${words} ${command} ${args.slice(0, 150)}`);
        }
      }
      assert.ok(offers > 50, `${offers} actions`);
      assert.deepEqual(missing, []);

      async function inList(words: string, offset: number): Promise<boolean> {
        const at = document.positionAt(offset);
        editor.selection = new vscode.Selection(at, at);
        const key = String(offset);
        if (!lists.has(key)) {
          const [list] = await answering([undefined], () => vscode.commands.executeCommand('crossread.correct'));
          lists.set(key, list!.offered.join('\n').toLowerCase());
        }
        return lists.get(key)!.includes(words.toLowerCase());
      }
    });

  test('hovers of every kind were seen', () => {
    for (const kind of ['openPlace', 'showMatches', 'row.showWhy', 'compare', 'correct', 'notAFigure', 'noteStatement'])
      assert.ok(kinds.has(`crossread.${kind}`), `${kind}: ${[...kinds].join()}`);
    for (const kind of ['setStatus', 'notEntityHere', 'notEntityAnywhere', 'setType', 'sameAs', 'notSame', 'addAlias'])
      assert.ok(kinds.has(`crossread.${kind}`), `${kind}: ${[...kinds].join()}`);
  });
});
