#!/usr/bin/env node
// Takes pictures of every theme from the real workbench on samples/, into out/pictures/, for looking at; those that README.md
// shows are copied to docs/pictures/. `node scripts/pictures.mjs FOLDER ARTICLE WORDS` takes them of another folder, with
// the cursor and the mouse on WORDS, into out/pictures/ alone.
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { installPackages, root, run } from './testing/setUp.mjs';

installPackages();
run(process.execPath, ['scripts/build.mjs']);
const { loadHost } = await import('./testing/host.mjs');
const host = await loadHost();

const out = 'out/pictures';
const inReadme = ['light-hover', 'dark', 'high-contrast'];
const [folder = 'samples', article = 'harbour-wire.txt', words = '400 tonnes'] = process.argv.slice(2);
mkdirSync(path.join(root, out), { recursive: true });

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};
const wide = { width: 1280, height: 800 };
const narrow = { width: 900, height: 700 };

async function picture(name, theme, viewport) {
  const workbench = await host.openWorkbench({
    open: path.resolve(root, folder),
    file: path.resolve(root, folder, article),
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
    console.log(`${out}/${name}.png`);
  } catch (error) {
    await page.screenshot({ path: path.join(root, 'out', `failed-${name}.png`) });
    throw error;
  } finally {
    await workbench.close();
  }
}

/** Drags the border between sidebar and editor to `x`. */
async function widenSidebar(page, x) {
  const { x: left, width } = await page.locator('.part.sidebar').boundingBox();
  await page.mouse.move(left + width, 400);
  await page.mouse.down();
  await page.mouse.move(x, 400, { steps: 5 });
  await page.mouse.up();
}

for (const [name, theme] of Object.entries(themes)) await picture(name, theme, wide);
await picture('narrow', themes.light, narrow);
if (folder === 'samples') {
  mkdirSync(path.join(root, 'docs/pictures'), { recursive: true });
  for (const name of inReadme)
    copyFileSync(path.join(root, out, `${name}.png`), path.join(root, 'docs/pictures', `${name}.png`));
}
