#!/usr/bin/env node
// Takes pictures of every theme from the real workbench on samples/, into out/pictures/, for looking at; those that README.md
// shows are copied to docs/pictures/. `node scripts/pictures.mjs FOLDER ARTICLE WORDS` takes them of another folder, with
// the cursor and the mouse on WORDS, into out/pictures/ alone.
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installPackages, root, run } from './testing/setUp.mjs';

installPackages();
run(process.execPath, ['scripts/build.mjs']);
const { loadHost } = await import('./testing/host.mjs');
const host = await loadHost();

const out = 'out/pictures';
const inReadme = ['light-hover', 'dark-figures', 'dark-compare', 'high-contrast-number-lines'];
const [folder = 'samples', article = 'harbour-wire.txt', words = '400 tonnes'] = process.argv.slice(2);
mkdirSync(path.join(root, out), { recursive: true });

const only = process.env.PICTURES?.split(',');
const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};
const wide = { width: 1280, height: 800 };
const narrow = { width: 900, height: 700 };

async function picture(name, theme, viewport) {
  // of a copy: a key that goes astray must not reach the articles
  const scratch = mkdtempSync(path.join(tmpdir(), 'crossread-pictures-'));
  const copy = path.join(scratch, path.basename(folder));
  cpSync(path.resolve(root, folder), copy, { recursive: true });
  const workbench = await host.openWorkbench({
    open: copy,
    file: path.join(copy, article),
    extensions: [root],
    viewport,
    settings: {
      'workbench.colorTheme': theme,
      'editor.wordWrap': 'on',
      'editor.minimap.enabled': false,
      'editor.occurrencesHighlight': 'off',
      'window.commandCenter': false,
      'workbench.layoutControl.enabled': false,
    },
  });
  const { page } = workbench;
  try {
    await host.drawnMarks(page);
    await host.openSidebar(page, 'Crossread');
    if (viewport === wide) await widenSidebar(page, 400);
    await host.clickOn(page, words);
    await host.spokenRows(page, 'Matching Statements', /./);
    await page.waitForTimeout(1500);
    await page.screenshot({ path: path.join(root, out, `${name}.png`) });
    await host.hoverOn(page, words, /./);
    await page.waitForTimeout(600); // hovers fade in
    await page.screenshot({ path: path.join(root, out, `${name}-hover.png`) });
    if (folder === 'samples') await rooms(page, name);
    console.log(`${out}/${name}.png`);
  } catch (error) {
    await page.screenshot({ path: path.join(root, 'out', `failed-${name}.png`) });
    throw error;
  } finally {
    await workbench.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The other rooms of the reading room: findings, comparison, review, matrix. */
async function rooms(page, name) {
  const shot = async (room) => {
    await page.waitForTimeout(1500);
    await page.screenshot({ path: path.join(root, out, `${name}-${room}.png`) });
  };
  await page.keyboard.press('Escape');
  await host.clickOn(page, words);
  await page.mouse.move(700, 780);
  await host.runFromPalette(page, 'Quick Fix...');
  await page.locator('.action-widget .monaco-list-row').first().waitFor();
  await shot('light-bulb');
  await page.keyboard.press('Escape');
  await host.runFromPalette(page, 'Crossread: Correct …');
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await shot('correct');
  await page.keyboard.press('Escape');
  await host.runFromPalette(page, 'Crossread: Focus on Figures View');
  await host.spokenRows(page, 'Figures', /files/);
  await pane(page, 'Matching Statements').click();
  await page
    .locator('.pane', { has: pane(page, 'Figures') })
    .locator('.monaco-list-row')
    .first()
    .click();
  await shot('figures');
  await pane(page, 'Figures').click();
  await pane(page, 'Matching Statements').click();
  await host.runFromPalette(page, 'Crossread: Focus on Findings View');
  await host.spokenRows(page, 'Findings', /line \d+/);
  await page.keyboard.press('Control+1');
  await host.runFromPalette(page, 'Crossread: Go to Next Finding');
  await shot('findings');
  await note(page);
  await shot('notes');
  await page.keyboard.press('Control+J');
  await host.runFromPalette(page, 'Crossread: Review the Matches');
  await page.locator('.monaco-diff-editor').first().waitFor();
  await shot('review');
  await page.keyboard.press('Escape');
  await page.locator('.monaco-diff-editor').first().waitFor({ state: 'detached' });
  await page.keyboard.press('Control+Alt+F11');
  await page.locator('.tab.active', { hasText: 'Who Says What' }).waitFor();
  await page.waitForTimeout(2000);
  await shot('matrix');
  const frame = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  await frame.locator('figure').first().scrollIntoViewIfNeeded();
  await shot('number-lines');
  await host.runFromPalette(page, 'View: Close All Editors');
  await host.openArticle(page, 'harbour-wire.txt');
  await host.drawnMarks(page);
  await host.clickOn(page, 'Approximately 400');
  await host.runFromPalette(page, 'Crossread: Compare with a Match, Word by Word');
  await choose(page, 'Compare this statement with');
  await page.locator('.monaco-diff-editor').first().waitFor();
  await shot('compare');
  await page.keyboard.press('Control+w');
  await host.clickOn(page, 'Approximately 400');
  await host.runFromPalette(page, 'Crossread: Show Why This Statement Is Matched');
  await shot('why');
  await page.keyboard.press('Control+w');
  await host.runFromPalette(page, 'Crossread: Read Two Articles Side by Side');
  await choose(page, 'side by side with');
  await host.clickOn(page, 'Approximately 400');
  await shot('side-by-side');
  await host.runFromPalette(page, 'View: Close All Editors');
  await host.openArticle(page, 'coastline-today.html');
  await host.drawnMarks(page);
  await page.keyboard.press('Control+Shift+Alt+F11');
  await page.locator('.tab.active[aria-label*="coastline-today.html"]').waitFor();
  await page.waitForTimeout(1500);
  await host.clickOn(page, 'Thursday night');
  await host.runFromPalette(page, 'Crossread: Show the Timeline');
  await host.spokenRows(page, 'Timeline', /2025: \d+ statement/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await shot('read-timeline');
  await host.runFromPalette(page, 'Welcome: Open Walkthrough');
  await page.keyboard.type('Crossread');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Crossread' }).first().waitFor();
  await page.keyboard.press('Enter');
  const steps = page.locator('.getting-started-step');
  await steps.first().waitFor();
  for (let i = 0; i < (await steps.count()); i++) {
    await steps.nth(i).click();
    await shot(`walkthrough-${i + 1}`);
  }
}

/** Puts a note on the statement under the cursor, and shows the list of notes. */
async function note(page) {
  await host.runFromPalette(page, 'Crossread: Note on This Statement');
  await page.locator('.quick-input-title', { hasText: 'Note on this statement' }).waitFor();
  await page.keyboard.type('Asked the ministry on 13 March.');
  await page.keyboard.press('Enter');
  await page.locator('.comment-range-glyph.comment-thread').first().waitFor();
  await host.runFromPalette(page, 'Comments: Focus on Comments View');
}

const pane = (page, title) => page.locator('.pane-header', { hasText: title });

/** Takes the first choice of the list with this title. */
async function choose(page, title) {
  await page.locator('.quick-input-titlebar', { hasText: title }).waitFor();
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await page.keyboard.press('Enter');
}

/** Drags the border between sidebar and editor to `x`. */
async function widenSidebar(page, x) {
  const { x: left, width } = await page.locator('.part.sidebar').boundingBox();
  await page.mouse.move(left + width, 400);
  await page.mouse.down();
  await page.mouse.move(x, 400, { steps: 5 });
  await page.mouse.up();
}

for (const [name, theme] of Object.entries(themes)) if (!only || only.includes(name)) await picture(name, theme, wide);
if (!only || only.includes('narrow')) await picture('narrow', themes.light, narrow);
if (folder === 'samples' && !only) {
  mkdirSync(path.join(root, 'docs/pictures'), { recursive: true });
  for (const name of inReadme)
    copyFileSync(path.join(root, out, `${name}.png`), path.join(root, 'docs/pictures', `${name}.png`));
}
