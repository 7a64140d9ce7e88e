/** What a reader does and sees in the workbench, read from its DOM: articles, marks, hovers, the sidebar. */
import type { Locator, Page } from 'playwright-core';

/** A decorated stretch as the editor draws it. */
export interface DrawnMark {
  readonly text: string;
  readonly color: string;
  /** Line style, thickness and colour of the underline or border, as CSS computes it. */
  readonly line: string;
}

/** The editor that has the focus, or the only one. */
const activeEditor = (page: Page): Locator => page.locator('.editor-group-container.active .editor-instance');

/**
 * Opens a file of the folder by its name, as with Go to File. Something else that takes the focus while a machine is busy
 * closes the list before the choice counts: then it is opened again.
 */
export async function openArticle(page: Page, name: string): Promise<void> {
  const input = page.locator('.quick-input-widget input');
  for (let left = 4; ; left--) {
    try {
      await page.keyboard.press('Control+P');
      await input.waitFor({ timeout: 10_000 });
      await input.fill(name);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor({ timeout: 10_000 });
      await page.keyboard.press('Enter');
      await page.locator('.tab.active', { hasText: name }).waitFor({ timeout: 10_000 });
      return;
    } catch (error) {
      if (left === 0) throw error;
    }
    await page.keyboard.press('Escape');
  }
}

/**
 * Runs a command by its title in the palette. The palette lists what can be run at the moment when it opens, and what can be
 * run follows the active editor a little later: without the command it is closed and opened again.
 */
export async function runFromPalette(page: Page, title: string, seconds = 30): Promise<void> {
  const input = page.locator('.quick-input-widget input');
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
  const end = Date.now() + seconds * 1000;
  for (;;) {
    await page.keyboard.press('F1');
    await input.waitFor();
    await input.fill(`>${title}`);
    const last = Date.now() > end;
    const offered = await row.waitFor({ timeout: 3000 }).then(
      () => true,
      (error: unknown) => {
        if (last) throw error;
        return false;
      },
    );
    if (offered) break;
    await page.keyboard.press('Escape');
    await input.waitFor({ state: 'hidden' });
  }
  await page.keyboard.press('Enter');
}

/** The marks drawn in the active editor's visible part, once there are any. */
export async function drawnMarks(page: Page): Promise<DrawnMark[]> {
  const spans = activeEditor(page).locator('.view-lines span[class*="ced-"]');
  await spans.first().waitFor({ timeout: 60_000 });
  return spans.evaluateAll((elements) =>
    elements.map((element) => {
      const style = getComputedStyle(element);
      return {
        text: (element.textContent ?? '').replaceAll('\u00a0', ' '),
        color: style.color,
        line: `${style.textDecoration} ${style.borderBottom}`,
      };
    }),
  );
}

/** Where words stand in the active editor, in pixels of the page; the first place that is visible. */
export async function placeOf(page: Page, words: string): Promise<{ readonly x: number; readonly y: number }> {
  const line = activeEditor(page)
    .locator('.view-line', { hasText: new RegExp(escaped(words)) })
    .first();
  await line.waitFor({ timeout: 40_000 });
  return line.evaluate((element, wanted) => {
    const text = (element.textContent ?? '').replaceAll('\u00a0', ' ');
    let skip = text.indexOf(wanted) + Math.floor(wanted.length / 2);
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0;
      if (skip < length) {
        const range = document.createRange();
        range.setStart(node, skip);
        range.setEnd(node, skip + 1);
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
      skip -= length;
    }
    throw new Error(`“${wanted}” is not in the line`);
  }, words);
}

/** Monaco writes every space as a no-break space. */
const escaped = (words: string): string =>
  words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(' ', String.raw`[\s\u00a0]`);

export async function clickOn(page: Page, words: string): Promise<void> {
  const { x, y } = await placeOf(page, words);
  await page.mouse.click(x, y);
}

/**
 * Rests the mouse on words and gives the text of the hover that comes. A hover says what is known when it comes up; where the
 * other articles are still being read, the mouse goes away and comes back, as a reader's does.
 */
export async function hoverOn(page: Page, words: string, expected: RegExp): Promise<string> {
  const hover = page.locator('.monaco-hover:not(.hidden) .hover-contents', { hasText: expected }).first();
  const end = Date.now() + 60_000;
  for (;;) {
    const { x, y } = await placeOf(page, words);
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
    try {
      await hover.waitFor({ timeout: 6000 });
      return await hover.innerText();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await page.keyboard.press('Escape');
    await page.mouse.move(0, 0);
  }
}

/** Shows the sidebar of the container with this title. */
export async function openSidebar(page: Page, title: string): Promise<void> {
  const button = page.locator(`.activitybar .action-label[aria-label^="${title}"]`);
  await button.waitFor({ timeout: 30_000 });
  if (!(await page.locator('.sidebar .composite.title', { hasText: new RegExp(title, 'i') }).isVisible()))
    // the badge that counts findings lies over the icon
    await button.click({ force: true });
  await page.locator('.sidebar .pane').first().waitFor();
}

/** The rows of a view in the sidebar. */
export const rowsOf = (page: Page, view: string): Locator =>
  page.locator('.sidebar .pane', { hasText: view }).locator('.monaco-list-row');

/** What a screen reader says of the rows of a view, once one of them says what is expected and none what is gone. */
export async function spokenRows(page: Page, view: string, expected: RegExp, gone?: RegExp): Promise<string[]> {
  const end = Date.now() + 30_000;
  for (;;) {
    const spoken = await rowsOf(page, view).evaluateAll((rows) =>
      rows.map((row) => row.getAttribute('aria-label') ?? ''),
    );
    if (spoken.some((words) => expected.test(words)) && !spoken.some((words) => gone?.test(words))) return spoken;
    if (Date.now() > end)
      throw new Error(
        `The rows of “${view}” do not say ${expected}${gone ? ` without ${gone}` : ''}, but: ${spoken.join(' | ')}`,
      );
    await page.waitForTimeout(100);
  }
}
