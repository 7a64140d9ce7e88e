/** The first five minutes: an empty window, the walkthrough, the sample folder by one click, and each step that completes itself. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';
import {
  drawnMarks,
  installExtension,
  installVSCode,
  openArticle,
  openWorkbench,
  projectRoot,
  runFromPalette,
  scratchFolder,
  type Workbench,
} from '../host';

suite('the first minutes', function () {
  this.timeout(120_000);
  const scratch = scratchFolder();
  let workbench: Workbench;

  suiteSetup(async function () {
    this.timeout(300_000);
    const extensionsFolder = path.join(scratch, 'extensions');
    await installExtension(await installVSCode('newest'), process.env['CROSSREAD_VSIX']!, extensionsFolder);
    workbench = await openWorkbench({ extensionsFolder, settings: { 'editor.wordWrap': 'on' } });
  });

  teardown(async function () {
    if (this.currentTest?.state === 'failed')
      await workbench.page.screenshot({ path: path.join(projectRoot, 'out', 'start-failed.png') });
  });

  suiteTeardown(async () => {
    await workbench?.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  const openWalkthrough = async (): Promise<void> => {
    const { page } = workbench;
    await runFromPalette(page, 'Welcome: Open Walkthrough...');
    const input = page.locator('.quick-input-widget input');
    await input.waitFor();
    await input.fill('Read several articles');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Read several articles' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.getting-started-step').first().waitFor({ timeout: 30_000 });
  };
  const isDone = (step: string) =>
    workbench.page.locator(`.codicon-getting-started-step-checked[data-done-step-id$="#${step}"]`);

  test('shows the walkthrough with a picture in every step', async () => {
    const { page } = workbench;
    await openWalkthrough();
    assert.equal(await page.locator('.getting-started-step').count(), 4);
    for (const step of ['open', 'marks', 'matches', 'switch']) {
      await page.locator(`.getting-started-step[data-step-id$="#${step}"]`).click();
      await page
        .locator('.getting-started-media iframe, .getting-started-media svg, .getting-started-media img')
        .first()
        .waitFor();
      assert.equal(await isDone(step).count(), 0, `${step} is not done yet`);
      await page.waitForTimeout(700);
      await page.screenshot({ path: path.join(projectRoot, 'out', `walkthrough-${step}.png`) });
    }
    await page.locator('.getting-started-step[data-step-id$="#open"]').click();
  });

  test('opens the sample folder by one click, and its articles are read', async () => {
    const { page } = workbench;
    await page.locator('.getting-started-step .monaco-button', { hasText: 'Open the Sample Folder' }).click();
    await page.locator('.statusbar-item', { hasText: '5 articles' }).waitFor({ timeout: 90_000 });
    await openArticle(page, 'harbour-wire.txt');
    await drawnMarks(page);
  });

  test('each step is done by what it names', async () => {
    const { page } = workbench;
    await runFromPalette(page, 'Crossread: Go to Next Figure');
    await page.locator('.editor-group-container.active .selected-text').first().waitFor();
    await runFromPalette(page, 'Crossread: Show Matching Statements');
    // the view takes the focus, which closes a palette that is open by then
    await page.locator('.sidebar .pane:focus-within').first().waitFor();
    await runFromPalette(page, 'Crossread: Toggle Marks');
    await page.locator('.statusbar-item', { hasText: 'Crossread off' }).waitFor();
    await page
      .locator('.sidebar .pane .action-label[aria-label^="Switch Marks On"]')
      .first()
      .waitFor({ state: 'attached' });
    await runFromPalette(page, 'Crossread: Toggle Marks');
    await page.locator('.statusbar-item', { hasText: '5 articles' }).waitFor();
    await page
      .locator('.sidebar .pane .action-label[aria-label^="Switch Marks Off"]')
      .first()
      .waitFor({ state: 'attached' });
    await openWalkthrough();
    for (const step of ['open', 'marks', 'matches', 'switch'])
      await isDone(step).first().waitFor({ state: 'attached' });
    assert.deepEqual([...workbench.asked], []);
  });
});
