/** VS Code shown in German: the packaged extension's commands, trees, hovers and pages are German too. */
import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import {
  drawnMarks,
  hoverOn,
  installExtension,
  installVSCode,
  openSidebar,
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

suite('a German reader', function () {
  this.timeout(120_000);
  const scratch = scratchFolder();
  const folder = path.join(scratch, 'artikel');
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
      // what VS Code's German language pack sets; the pack itself is not needed for our own words
      prepare: async (page) => {
        await page.addInitScript(() => {
          Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => 'de', set: () => {} });
        });
      },
    });
    await drawnMarks(workbench.page);
  });

  teardown(async function () {
    if (this.currentTest?.state === 'failed')
      await workbench.page.screenshot({ path: path.join(projectRoot, 'out', 'german-failed.png') });
  });

  suiteTeardown(async () => {
    await workbench?.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  test('reads the findings in German', async () => {
    await openSidebar(workbench.page, 'Crossread');
    const rows = await spokenRows(workbench.page, 'Befunde', /Daten weichen voneinander ab: \d+ Befunde?/);
    assert.ok(
      rows.some((row) => /harbour-wire\.txt, Zeile \d+: /.test(row)),
      rows.join('\n'),
    );
  });

  test('rests on a figure and reads of it in German', async () => {
    const words = await hoverOn(workbench.page, '400 tonnes', /lantern-ledger/);
    assert.match(words, /weicht ab/);
    assert.match(words, /etwa 700 Tonnen/);
    await workbench.page.keyboard.press('Escape');
  });

  test('sees the state in the status bar', () =>
    workbench.page.locator('.statusbar-item', { hasText: /5 Artikel/ }).waitFor());

  test('calls a command by its German title; axe-core finds nothing in the German page', async () => {
    const { page } = workbench;
    await runFromPalette(page, 'Crossread: Zeigen, wer was sagt (Matrix)');
    const frame = await (async () => {
      for (let i = 0; i < 100; i++) {
        for (const each of page.frames())
          if (
            await each
              .locator('table[role=grid]')
              .count()
              .catch(() => 0)
          )
            return each;
        await page.waitForTimeout(200);
      }
      throw new Error('the page of the matrix is not there');
    })();
    assert.equal(await frame.locator('h1').innerText(), 'Wer sagt was');
    assert.equal(await frame.evaluate('document.documentElement.lang'), 'de');
    await frame.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    const { violations } = await frame.evaluate<AxeResult>('axe.run(document, { resultTypes: ["violations"] })');
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 120)}`),
      [],
    );
  });
});
