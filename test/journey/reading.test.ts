/**
 * A web page read as clean text, by keyboard: its marks and hovers, the timeline heard row by row, from a day to its place,
 * and back to the page as it stands. Each test goes on where the last one ended.
 */
import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import {
  drawnMarks,
  hoverOn,
  installExtension,
  installVSCode,
  openWorkbench,
  projectRoot,
  runFromPalette,
  scratchFolder,
  spokenRows,
  type Workbench,
} from '../host';

suite('a web page as clean text, and the timeline', function () {
  this.timeout(120_000);
  const scratch = scratchFolder();
  const folder = path.join(scratch, 'articles');
  const source = path.join(folder, 'coastline-today.html');
  let workbench: Workbench;

  suiteSetup(async function () {
    this.timeout(300_000);
    cpSync(path.join(projectRoot, 'samples'), folder, { recursive: true });
    const extensionsFolder = path.join(scratch, 'extensions');
    await installExtension(await installVSCode('newest'), process.env['CROSSREAD_VSIX']!, extensionsFolder);
    workbench = await openWorkbench({ open: folder, file: source, extensionsFolder, settings: {} });
    await drawnMarks(workbench.page);
  });

  teardown(async function () {
    if (this.currentTest?.state === 'failed')
      await workbench.page.screenshot({ path: path.join(projectRoot, 'out', 'reading-failed.png') });
  });

  suiteTeardown(async () => {
    await workbench?.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  /** What the active editor shows. */
  const shown = async (): Promise<string> => {
    const lines = workbench.page.locator('.editor-group-container.active .editor-instance .view-line');
    return (await lines.allInnerTexts()).join('\n').replaceAll('\u00a0', ' ');
  };
  const until = async (holds: (text: string) => boolean, what: string): Promise<string> => {
    for (let i = 0; i < 150; i++) {
      const text = await shown();
      if (holds(text)) return text;
      await workbench.page.waitForTimeout(200);
    }
    assert.fail(`still not: ${what}\n${await shown()}`);
  };

  test('one key shows the page as clean text, with marks, and no key writes into it', async () => {
    const { page } = workbench;
    await page.locator('.editor-group-container.active .editor-instance').click();
    await page.keyboard.press('Control+Shift+Alt+F11');
    const text = await until((each) => each.startsWith('Iceland races') && !each.includes('<p'), 'the clean text');
    assert.doesNotMatch(text, /[<>]|&\w+;/);
    // headings are bold before the marks are there
    let marks = await drawnMarks(page);
    for (let i = 0; i < 50 && !marks.some((mark) => mark.text.includes('350 tonnes')); i++) {
      await page.waitForTimeout(200);
      marks = await drawnMarks(page);
    }
    assert.ok(
      marks.some((mark) => mark.text.includes('350 tonnes')),
      marks.map((mark) => mark.text).join(' | '),
    );
    await page.keyboard.type('x');
    await page.waitForTimeout(500);
    // a scroll bar that comes may wrap the lines elsewhere
    const words = (each: string): string => each.replace(/\s+/g, ' ');
    assert.equal(words(await shown()).slice(0, 1000), words(text).slice(0, 1000));
    await page.keyboard.press('Escape');
  });

  test('a hover on the page says what the other articles have', async () => {
    const hover = await hoverOn(workbench.page, '20,000', /tonnes/);
    assert.match(hover, /harbour-wire|meridian-dispatch|lantern-ledger|skerry-review/);
    await workbench.page.keyboard.press('Escape');
  });

  test('the timeline is heard day by day, with who differs, and Enter opens the place', async () => {
    const { page } = workbench;
    await runFromPalette(page, 'Crossread: Show the Timeline');
    // a list draws the rows that are on screen
    const days = await spokenRows(
      page,
      'Timeline',
      /March 2025: \d+ statements?, articles tell the same of another day/,
    );
    assert.match(days[0]!, /^20\d\d: \d+ statements?$/);
    await page.keyboard.press('End');
    await spokenRows(page, 'Timeline', /^No certain day: \d+ statements?$/);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await spokenRows(page, 'Timeline', /\.(?:txt|md|html), line \d+, .+: /);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.selected-text').first().waitFor();
  });

  test('and the same key leads back to the page as it stands, which has not changed', async () => {
    const { page } = workbench;
    await page.locator('.tab', { hasText: 'coastline-today.html' }).last().click();
    await page.locator('.editor-group-container.active .editor-instance').click();
    await page.keyboard.press('Control+Shift+Alt+F11');
    await until((each) => each.includes('</p>'), 'the source');
    assert.equal(
      readFileSync(source, 'utf8'),
      readFileSync(path.join(projectRoot, 'samples/coastline-today.html'), 'utf8'),
    );
  });
});
