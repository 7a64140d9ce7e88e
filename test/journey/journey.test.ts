/**
 * The reader's way through the real workbench, with the packaged extension installed as a reader installs it: opens the
 * samples, sees marks, rests on one, looks at the sidebar, walks to another file. Each test goes on where the last one ended.
 */
import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import {
  clickOn,
  drawnMarks,
  hoverOn,
  installExtension,
  installVSCode,
  openSidebar,
  openWorkbench,
  projectRoot,
  rowsOf,
  runFromPalette,
  scratchFolder,
  spokenRows,
  type Workbench,
} from '../host';

const matches = 'Matching Statements';

suite('a reader of five articles', function () {
  this.timeout(120_000);
  const scratch = scratchFolder();
  const folder = path.join(scratch, 'articles');
  let workbench: Workbench;

  suiteSetup(async function () {
    this.timeout(300_000);
    cpSync(path.join(projectRoot, 'samples'), folder, { recursive: true });
    const extensionsFolder = path.join(scratch, 'extensions');
    await installExtension(await installVSCode('newest'), process.env['CROSSREAD_VSIX']!, extensionsFolder);
    workbench = await openWorkbench({
      open: folder,
      file: path.join(folder, 'harbour-wire.txt'),
      extensionsFolder,
      settings: { 'editor.wordWrap': 'on' },
    });
  });

  teardown(async function () {
    if (this.currentTest?.state === 'failed')
      await workbench.page.screenshot({ path: path.join(projectRoot, 'out', 'journey-failed.png') });
  });

  suiteTeardown(async () => {
    await workbench?.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  test('sees the open article marked without asking for it', async () => {
    const marks = await drawnMarks(workbench.page);
    const texts = marks.map(({ text }) => text).join(' ');
    for (const expected of ['Iceland', 'Gudrun', '400', '1,900']) assert.match(texts, new RegExp(expected));
  });

  test('tells names from figures by the line, not by colour alone', async () => {
    const lines = (await drawnMarks(workbench.page)).reduce(
      (found, { text, line }) => found.set(text, line.replace(/rgba?\([^)]*\)/g, '')),
      new Map<string, string>(),
    );
    const lineOf = (words: RegExp): string => [...lines].find(([text]) => words.test(text))?.[1] ?? '';
    assert.notEqual(lineOf(/^Gudrun/), lineOf(/^(about )?400/i));
    assert.notEqual(lineOf(/^Gudrun/), lineOf(/^Icelandic$|^Iceland$/));
  });

  test('sees no error or warning squiggle', async () => {
    assert.equal(await workbench.page.locator('.squiggly-error, .squiggly-warning, .squiggly-info').count(), 0);
  });

  test('reads in the status bar how many articles there are', () =>
    workbench.page.locator('.statusbar-item', { hasText: '5 articles' }).waitFor());

  test('rests on a figure and reads what the other articles say', async () => {
    const words = await hoverOn(workbench.page, '400 tonnes', /lantern-ledger/);
    assert.match(words, /700/);
    await workbench.page.keyboard.press('Escape');
  });

  test('finds the matching statements of the sentence under the cursor in the sidebar', async () => {
    await openSidebar(workbench.page, 'Crossread');
    await clickOn(workbench.page, 'Approximately 400 tonnes');
    const spoken = await spokenRows(workbench.page, matches, /700 tonnes/);
    const row = spoken.find((words) => words.includes('700 tonnes'))!;
    assert.match(row, /lantern-ledger\.txt/, 'a row names the file');
    assert.match(row, /line 9/, 'and the line');
  });

  test('sees other matches when the cursor moves on', async () => {
    await clickOn(workbench.page, 'All 24 crew members');
    await spokenRows(workbench.page, matches, /rescued by helicopter/, /700 tonnes/);
    await clickOn(workbench.page, 'Approximately 400 tonnes');
    await spokenRows(workbench.page, matches, /700 tonnes/);
  });

  test('opens the other article beside this one with the passage selected', async () => {
    const { page } = workbench;
    await rowsOf(page, matches).filter({ hasText: 'According to the Icelandic Coast' }).first().click();
    await page.locator('.editor-group-container').nth(1).waitFor();
    const beside = page.locator('.editor-group-container', {
      has: page.locator('.tab', { hasText: 'lantern-ledger' }),
    });
    await beside.locator('.selected-text').first().waitFor();
    const shown = await beside.locator('.view-lines').innerText();
    assert.match(shown.replace(/\s+/g, ' '), /about 700 tonnes of oil have leaked/);
    assert.ok(await page.locator('.tab', { hasText: 'harbour-wire.txt' }).isVisible(), 'the first stays open');
  });

  test('sees the other article marked as well, and matched back', async () => {
    const { page } = workbench;
    await page.locator('.editor-group-container .tab', { hasText: 'lantern-ledger' }).click();
    await page.locator('.editor-group-container.active .tab.active', { hasText: 'lantern-ledger' }).waitFor();
    await clickOn(page, 'rescued');
    await spokenRows(page, matches, /harbour-wire\.txt, line 12.*lifted off by helicopter/);
    assert.ok((await drawnMarks(page)).length > 5);
  });

  test('switches the marks off and on from the palette', async () => {
    const { page } = workbench;
    const drawn = page.locator('.view-lines span[class*="ced-"]');
    await runFromPalette(page, 'Crossread: Toggle Marks');
    await drawn.first().waitFor({ state: 'detached' });
    await runFromPalette(page, 'Crossread: Toggle Marks');
    await drawn.first().waitFor();
  });

  test('looks at entities and figures of all articles', async () => {
    const { page } = workbench;
    for (const [view, expected] of [
      ['Entities', /Sigrun Star|Hallsdottir|Iceland/],
      ['Figures', /./],
    ] as const) {
      await page.locator('.sidebar .pane-header', { hasText: view }).click();
      await spokenRows(page, view, expected);
    }
  });

  test('never made the page ask for anything outside this machine', () => {
    assert.deepEqual([...workbench.asked], []);
  });

  test('left the articles as they were', () => {
    for (const name of ['harbour-wire.txt', 'lantern-ledger.txt'])
      assert.equal(
        readFileSync(path.join(folder, name), 'utf8'),
        readFileSync(path.join(projectRoot, 'samples', name), 'utf8'),
      );
  });
});
