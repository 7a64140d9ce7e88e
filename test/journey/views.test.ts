/**
 * A whole session without a mouse: open, first finding, why, compare, review with single keys, the matrix by keyboard, the
 * report. Then the page of the matrix under axe-core. Each test goes on where the last one ended.
 */
import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import {
  drawnMarks,
  installExtension,
  installVSCode,
  openArticle,
  openWorkbench,
  projectRoot,
  runFromPalette,
  scratchFolder,
  spokenRows,
  type Workbench,
} from '../host';

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

suite('a session without a mouse', function () {
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
    await drawnMarks(workbench.page);
  });

  teardown(async function () {
    if (this.currentTest?.state === 'failed')
      await workbench.page.screenshot({ path: path.join(projectRoot, 'out', 'session-failed.png') });
  });

  suiteTeardown(async () => {
    await workbench?.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  const tab = (name: string | RegExp) => workbench.page.locator('.tab.active', { hasText: name });
  const pageFrame = async (): Promise<Frame> => {
    for (let i = 0; i < 100; i++) {
      for (const frame of workbench.page.frames())
        if (
          await frame
            .locator('table[role=grid]')
            .count()
            .catch(() => 0)
        )
          return frame;
      await workbench.page.waitForTimeout(200);
    }
    throw new Error('the page of the matrix is not there');
  };

  test('goes to the first finding with one key, and hears what it is in the tree', async () => {
    const { page } = workbench;
    await runFromPalette(page, 'Crossread: Focus on Findings View');
    await spokenRows(page, 'Findings', /oil: harbour-wire\.txt, line \d+: about 400 tonnes/);
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Control+Alt+F9');
    await page.locator('.editor-group-container.active .selected-text').first().waitFor();
  });

  test('sees numbers on the articles in the explorer', async () => {
    const { page } = workbench;
    await runFromPalette(page, 'View: Show Explorer');
    const row = page.locator('.sidebar .monaco-list-row[aria-label*="harbour-wire"]').first();
    await row.waitFor();
    const badge = (): Promise<string> =>
      row
        .locator('.monaco-icon-label')
        .first()
        .evaluate((label) => getComputedStyle(label, '::after').content);
    for (let i = 0; i < 100 && !/\d/.test(await badge()); i++) await page.waitForTimeout(200);
    assert.match(await badge(), /^"[1-9]\d?"$/);
  });

  test('reads why, then compares word by word', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+1');
    await runFromPalette(page, 'Crossread: Go to Next Statement with Matches');
    await runFromPalette(page, 'Crossread: Show Why This Statement Is Matched');
    await tab(/Why matched/).waitFor();
    await page.keyboard.press('Control+1');
    await runFromPalette(page, 'Crossread: Compare with a Match, Word by Word');
    const asked = page.locator('.quick-input-widget', { hasText: 'Compare this statement with' });
    const shown = page.locator('.monaco-diff-editor').first();
    await Promise.race([asked.waitFor(), shown.waitFor()]);
    if (await asked.isVisible()) await page.keyboard.press('Enter');
    await shown.waitFor();
  });

  test('reviews with single keys; decisions are in the folder’s file', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+Alt+F10');
    const shown = page.locator('.monaco-diff-editor .editor.modified .view-lines', { hasText: /Match.1.of/ });
    await shown.waitFor({ timeout: 30_000 });
    await page.keyboard.press('c');
    await page.locator('.statusbar-item', { hasText: /Review: 2 of/ }).waitFor();
    await page.keyboard.press('r');
    await page.locator('.statusbar-item', { hasText: /Review: 3 of/ }).waitFor();
    await page.keyboard.press('u');
    await page.locator('.statusbar-item', { hasText: /Review: 2 of/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.statusbar-item', { hasText: /Review: / }).waitFor({ state: 'detached' });
    const file = path.join(folder, 'crossread.json');
    assert.ok(existsSync(file));
    assert.match(readFileSync(file, 'utf8'), /"link": "confirmed"/);
    assert.doesNotMatch(readFileSync(file, 'utf8'), /"link": "rejected"/);
  });

  test('puts a figure right from the list of what can be, and notes a statement, read again as a comment', async () => {
    const { page } = workbench;
    const file = path.join(folder, 'crossread.json');
    const decided = (): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');
    const written = async (expected: RegExp): Promise<void> => {
      for (let i = 0; i < 100 && !expected.test(decided()); i++) await page.waitForTimeout(200);
      assert.match(decided(), expected);
    };
    await openArticle(page, 'harbour-wire.txt');
    await drawnMarks(page);
    // notes are begun by command: nothing is drawn beside statements without one
    assert.equal(await page.locator('.comment-range-glyph, .comment-diff-added').count(), 0);
    await runFromPalette(page, 'Crossread: Go to Next Figure');
    await runFromPalette(page, 'Crossread: Correct …');
    const asked = page.locator('.quick-input-widget');
    await asked.locator('.monaco-list-row', { hasText: 'Value …' }).waitFor();
    await page.keyboard.press('Enter');
    await asked.locator('.quick-input-title', { hasText: 'Value of' }).waitFor();
    await page.keyboard.type('77 to 99');
    await asked.locator('.quick-input-message', { hasText: 'Read as: value 77 to 99' }).waitFor();
    await page.keyboard.press('Enter');
    await written(/"figure": "[^\n]+"value": \[77, 99\]/);
    await runFromPalette(page, 'Crossread: Note on This Statement');
    await asked.locator('.quick-input-title', { hasText: 'Note on this statement' }).waitFor();
    await page.keyboard.type('asked the harbour');
    await page.keyboard.press('Enter');
    await written(/"note": "asked the harbour"/);
    await page.locator('.comment-range-glyph.comment-thread').first().waitFor();
    const glyphs = await page
      .locator('.comment-range-glyph')
      .evaluateAll((all) => all.map((each) => (each as unknown as { className: string }).className));
    assert.ok(
      glyphs.every((name) => name.includes('comment-thread')),
      glyphs.join(),
    );
    await runFromPalette(page, 'Comments: Focus on Comments View');
    await page.locator('.part.panel .monaco-list-row', { hasText: 'asked the harbour' }).waitFor();
    await page.keyboard.press('Control+J');
  });

  test('walks through the matrix with arrow keys, and Enter opens the place', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+Alt+F11');
    const frame = await pageFrame();
    await frame.locator('[data-row="0"][tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    assert.equal(
      await frame.evaluate('document.activeElement.dataset.row + document.activeElement.dataset.column'),
      '11',
    );
    const filled = frame.locator('td:not(.silent)').first();
    await filled.focus();
    await page.keyboard.press('Enter');
    await page.locator('.editor-group-container.active .selected-text').first().waitFor();
  });

  test('axe-core finds nothing in the page of the matrix, and nothing of it is run that is not ours', async () => {
    const frame = await pageFrame();
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await frame.evaluate(axe);
    const { violations } = await frame.evaluate<AxeResult>('axe.run(document, { resultTypes: ["violations"] })');
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 120)}`),
      [],
    );
  });

  test('takes the matrix along as a document, by its button in the page', async () => {
    const { page } = workbench;
    await (await pageFrame()).locator('#markdown').focus();
    await page.keyboard.press('Enter');
    await page
      .locator('.view-line', { hasText: /Who.says.what/ })
      .first()
      .waitFor();
    assert.deepEqual([...workbench.asked], []);
  });
});
