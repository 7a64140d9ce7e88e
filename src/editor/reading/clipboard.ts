/** *New Article from Clipboard*: what was copied becomes a file of the folder, with title, address and date as front matter. */
import * as vscode from 'vscode';
import { articleFile, fileNameOf, type Clipping } from '../../engine';
import type { Articles } from '../articles/articles';
import { say } from '../commands/guarded';
import { activeArticle } from '../positions';

/** Names tried before giving up: `title.txt`, `title-2.txt` … */
const mostNames = 100;

export async function newFromClipboard(articles: Articles): Promise<void> {
  const folder = folderFor(articles);
  if (!folder) return say(vscode.l10n.t('open a folder first: the article becomes a file in it'));
  const text = await vscode.env.clipboard.readText();
  const clipping = await articles.ask('clipping', { text });
  if (!clipping || clipping.body === '') return say(vscode.l10n.t('the clipboard holds no text'));
  const asked = await askForMissing(articles, clipping.meta);
  if (!asked) return;
  const uri = await write(folder, fileNameOf(asked.title ?? ''), articleFile(asked, clipping.body));
  if (!uri) return say(vscode.l10n.t('no file could be written in this folder'));
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
  // the watcher would come to it a little later
  await (articles.progress.state === 'ready' || articles.progress.state === 'reading'
    ? articles.refresh()
    : articles.analyse());
}

/** Beside the article that is read, else the folder that is open. */
function folderFor(articles: Articles): vscode.Uri | undefined {
  const active = activeArticle();
  const article = active === undefined ? undefined : articles.uriOf(active);
  return article ? vscode.Uri.joinPath(article, '..') : vscode.workspace.workspaceFolders?.[0]?.uri;
}

/** Asks for what the text does not tell; an empty answer leaves it out. `undefined`: given up. */
async function askForMissing(articles: Articles, meta: Clipping['meta']): Promise<Clipping['meta'] | undefined> {
  const ask = async (
    known: string | null,
    title: string,
    check: (value: string) => string | undefined | Promise<string | undefined> = () => undefined,
  ): Promise<string | null | undefined> => {
    if (known !== null) return known;
    const given = await vscode.window.showInputBox({
      title,
      prompt: vscode.l10n.t('Leave it empty where it is not known.'),
      ignoreFocusOut: true,
      validateInput: (value) => (value.trim() === '' ? undefined : check(value.trim())),
    });
    return given === undefined ? undefined : given.trim() || null;
  };
  const title = await ask(meta.title, vscode.l10n.t('Title of the article'));
  if (title === undefined) return undefined;
  const url = await ask(meta.url, vscode.l10n.t('Address of the article'), (value) =>
    /^https?:\/\/\S+$/i.test(value) ? undefined : vscode.l10n.t('An address begins with https:// or http://.'),
  );
  if (url === undefined) return undefined;
  const dayOf = async (text: string): Promise<string | null> =>
    (await articles.ask('clipping', { text: `${text}\n.` }))?.meta.published ?? null;
  const published = await ask(meta.published, vscode.l10n.t('Day of publication'), async (value) =>
    (await dayOf(value)) === null ? vscode.l10n.t('A day is written like 2025-03-12 or March 12, 2025.') : undefined,
  );
  if (published === undefined) return undefined;
  const day = published === null ? null : await dayOf(published);
  return { ...meta, title, url, published: day };
}

/** Never over a file that is there. */
async function write(folder: vscode.Uri, name: string, text: string): Promise<vscode.Uri | undefined> {
  const stem = name || 'article';
  for (let i = 1; i <= mostNames; i++) {
    const uri = vscode.Uri.joinPath(folder, `${stem}${i === 1 ? '' : `-${i}`}.txt`);
    const taken = await vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    if (taken) continue;
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(text) });
    return (await vscode.workspace.applyEdit(edit)) ? uri : undefined;
  }
  return undefined;
}
