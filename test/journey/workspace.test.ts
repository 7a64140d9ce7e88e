/**
 * Two folders in one workspace, each with its own story and its own crossread.json; and a folder that the reader does not
 * trust, which is read and marked, and in which nothing is written until the reader decides something.
 */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import {
  clickOn,
  drawnMarks,
  hoverOn,
  installExtension,
  installVSCode,
  openArticle,
  openSidebar,
  openWorkbench,
  projectRoot,
  runFromPalette,
  scratchFolder,
  spokenRows,
  type Workbench,
  type WorkbenchOptions,
} from '../host';

const north = ['harbour-wire.txt', 'lantern-ledger.txt'];
/** Under the names of the south the same event again, one text word for word: only the folder keeps them apart. */
const south = ['meridian-dispatch.txt', 'evening-ledger.txt'];
const sampleOf = (article: string): string => article.replace('evening', 'lantern');
const minister = 'Gudrun';
const mayor = 'Audunsdottir';
const isHidden = (name: string): string =>
  `{\n  "version": 1,\n  "names": [\n    { "name": "${name}", "hide": true },\n    "end"\n  ]\n}\n`;

/** A folder with some of the samples. */
function fill(folder: string, articles: readonly string[]): string {
  mkdirSync(folder, { recursive: true });
  for (const article of articles)
    cpSync(path.join(projectRoot, 'samples', sampleOf(article)), path.join(folder, article));
  return folder;
}

/** Every file of a folder with its text. */
const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));

const decisionsIn = (folder: string): string => {
  const file = path.join(folder, 'crossread.json');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

function inWorkbench(name: string, options: (scratch: string) => WorkbenchOptions): () => Workbench {
  const scratch = scratchFolder();
  let workbench: Workbench;

  suiteSetup(async function () {
    this.timeout(300_000);
    const extensionsFolder = path.join(scratch, 'extensions');
    await installExtension(await installVSCode('newest'), process.env['CROSSREAD_VSIX']!, extensionsFolder);
    workbench = await openWorkbench({
      ...options(scratch),
      extensionsFolder,
      settings: { 'editor.wordWrap': 'on' },
    });
  });
  teardown(async function () {
    if (this.currentTest?.state === 'failed')
      await workbench.page.screenshot({ path: path.join(projectRoot, 'out', `${name}-failed.png`) });
  });
  suiteTeardown(async () => {
    await workbench?.close();
    rmSync(scratch, { recursive: true, force: true });
  });
  return () => workbench;
}

/** The marked words of the active editor, once they fulfil what is expected. */
async function marked({ page }: Workbench, holds: (words: string) => boolean): Promise<string> {
  const end = Date.now() + 30_000;
  for (;;) {
    const words = (await drawnMarks(page)).map(({ text }) => text).join(' ');
    if (holds(words)) return words;
    if (Date.now() > end) assert.fail(`marked are: ${words}`);
    await page.waitForTimeout(100);
  }
}

async function showTab(page: Page, name: string): Promise<void> {
  await page.locator('.tab', { hasText: name }).click();
  await page.locator('.tab.active', { hasText: name }).waitFor();
}

/** Waits for what is written to a file by VS Code's server. */
async function written({ page }: Workbench, folder: string, expected: RegExp): Promise<void> {
  for (let i = 0; i < 150 && !expected.test(decisionsIn(folder)); i++) await page.waitForTimeout(200);
  assert.match(decisionsIn(folder), expected);
}

suite('a workspace of two folders', function () {
  this.timeout(120_000);
  let [first, second] = ['', ''];
  const workbench = inWorkbench('workspace', (scratch) => {
    first = fill(path.join(scratch, 'north'), north);
    second = fill(path.join(scratch, 'south'), south);
    writeFileSync(path.join(first, 'crossread.json'), isHidden('Gudrun Hallsdottir'));
    const open = path.join(scratch, 'two.code-workspace');
    writeFileSync(open, JSON.stringify({ folders: [{ path: 'north' }, { path: 'south' }] }));
    return { open, file: path.join(first, north[0]!) };
  });

  test('reads the articles of both', async () => {
    await drawnMarks(workbench().page);
    await workbench().page.locator('.statusbar-item', { hasText: '4 articles' }).waitFor();
  });

  test('what is decided in one folder holds there and not in the other', async () => {
    await marked(workbench(), (words) => words.includes(mayor) && !words.includes(minister));
    await openArticle(workbench().page, south[0]!);
    await marked(workbench(), (words) => words.includes(mayor) && words.includes(minister));
  });

  test('a statement has matches in its own folder only', async () => {
    const { page } = workbench();
    await showTab(page, north[0]!);
    await openSidebar(page, 'Crossread');
    await clickOn(page, 'Approximately 400 tonnes');
    const rows = await spokenRows(page, 'Matching Statements', /lantern-ledger\.txt.*700 tonnes/);
    for (const row of rows) assert.doesNotMatch(row, /meridian-dispatch|evening-ledger/);
  });

  test('findings of the two are not mixed', async () => {
    const { page } = workbench();
    await runFromPalette(page, 'Crossread: Focus on Findings View');
    const oil = / oil: .*-ledger\.txt, line \d+: about 700 tonnes/;
    const ofNorth = await spokenRows(page, 'Findings', oil);
    await showTab(page, south[0]!);
    const ofSouth = await spokenRows(page, 'Findings', /evening-ledger\.txt/, /lantern-ledger/);
    assert.match(ofSouth.join('\n'), oil);
    for (const row of ofNorth) assert.doesNotMatch(row, /meridian-dispatch|evening-ledger/);
    for (const row of ofSouth) assert.doesNotMatch(row, /harbour-wire|lantern-ledger/);
  });

  test('a decision goes to the folder of its article, and the other file stays as it is', async () => {
    const { page } = workbench();
    const before = contents(first);
    await showTab(page, south[0]!);
    await clickOn(page, mayor);
    await runFromPalette(page, 'Crossread: Not an Entity Anywhere');
    await written(workbench(), second, /\{ "name": "Katrin Audunsdottir", "hide": true \},/);
    await marked(workbench(), (words) => words.includes(minister) && !words.includes(mayor));
    assert.deepEqual(contents(first), before);
    await showTab(page, north[0]!);
    await marked(workbench(), (words) => words.includes(mayor));
  });
});

suite('a folder that is not trusted', function () {
  this.timeout(120_000);
  let folder = '';
  let before: Record<string, string> = {};
  const workbench = inWorkbench('restricted', (scratch) => {
    folder = fill(path.join(scratch, 'articles'), [...north, ...south]);
    before = contents(folder);
    return { open: folder, file: path.join(folder, north[0]!), restricted: true };
  });

  test('is read and marked, with hovers and matches', async () => {
    const { page } = workbench();
    await drawnMarks(page);
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await page.locator('.statusbar-item', { hasText: '4 articles' }).waitFor();
    assert.match(await hoverOn(page, '400 tonnes', /lantern-ledger/), /700/);
    await page.keyboard.press('Escape');
    await openSidebar(page, 'Crossread');
    await clickOn(page, 'Approximately 400 tonnes');
    await spokenRows(page, 'Matching Statements', /lantern-ledger\.txt.*700 tonnes/);
  });

  test('nothing is written by reading; only what the reader decides, and to one file', async () => {
    const { page } = workbench();
    assert.deepEqual(contents(folder), before);
    await clickOn(page, mayor);
    await runFromPalette(page, 'Crossread: Not an Entity Anywhere');
    await written(workbench(), folder, /\{ "name": "Katrin Audunsdottir", "hide": true \},/);
    await marked(workbench(), (words) => !words.includes(mayor));
    const { 'crossread.json': decided, ...articles } = contents(folder);
    assert.match(decided ?? '', /"hide": true/);
    assert.deepEqual(articles, before);
    assert.deepEqual([...workbench().asked], []);
  });
});
