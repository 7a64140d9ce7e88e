/** *Export Report…*: the format is picked, the place is asked for, what was written is opened. */
import * as vscode from 'vscode';
import { version } from '../../../package.json';
import { exportFormats, exportReport, extensionOf, type ExportFormat } from '../../export';
import type { Voice } from '../../present';
import type { Articles } from '../articles/articles';
import { activeArticle } from '../positions';
import { say } from './guarded';

interface FormatItem extends vscode.QuickPickItem {
  readonly format: ExportFormat;
}

const formatItems = (): readonly FormatItem[] => {
  const { t } = vscode.l10n;
  const about: Readonly<Record<ExportFormat, readonly [string, string]>> = {
    json: ['JSON', t('everything, as the command line prints it')],
    markdown: ['Markdown', t('a report to read')],
    csv: ['CSV', t('findings and matches as a table')],
    w3c: ['W3C Web Annotation', t('annotations for other annotation tools')],
    sarif: ['SARIF', t('what differs, for code scanners')],
    brat: ['brat', t('a folder with a text and a file of annotations for each article')],
  };
  // what people read comes first
  const formats = [...exportFormats].sort((a, b) => Number(b === 'markdown') - Number(a === 'markdown'));
  return formats.map((format) => ({ format, label: about[format][0], description: about[format][1] }));
};

/**
 * The story of the active editor, or the first one.
 * @param asked `{ format, uri }` of a keybinding or another extension: then nothing is asked for
 */
export async function exportStory(articles: Articles, voice: Voice, asked: unknown): Promise<void> {
  const active = activeArticle();
  const article = active !== undefined && articles.has(active) ? active : articles.ids[0];
  const story = article === undefined ? undefined : articles.storyOf(article);
  const uri = article === undefined ? undefined : articles.uriOf(article);
  if (story === undefined || !uri) return say(vscode.l10n.t('no articles are open'));
  const { format, uri: to } = (typeof asked === 'object' && asked !== null ? asked : {}) as Record<string, unknown>;
  const known = exportFormats.find((each) => each === format);
  if (known && typeof to === 'string')
    return writeReport(articles, voice, { story, format: known, place: vscode.Uri.parse(to, true) });
  const picked = await vscode.window.showQuickPick(formatItems(), {
    title: vscode.l10n.t('Export Report'),
    placeHolder: vscode.l10n.t('Format of the report'),
  });
  if (!picked) return;
  const several = picked.format === 'brat';
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri ?? vscode.Uri.joinPath(uri, '..');
  const place = several ? await askFolder(folder) : await askFile(folder, picked);
  if (!place) return;
  await writeReport(articles, voice, { story, format: picked.format, place });
}

const askFile = (folder: vscode.Uri, { format, label }: FormatItem): Thenable<vscode.Uri | undefined> =>
  vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Report'),
    defaultUri: vscode.Uri.joinPath(folder, `crossread-report.${extensionOf[format]}`),
    filters: { [label]: [extensionOf[format]] },
  });

const askFolder = async (folder: vscode.Uri): Promise<vscode.Uri | undefined> => {
  const picked = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Folder for the files of brat'),
    openLabel: vscode.l10n.t('Export'),
    defaultUri: folder,
    canSelectFiles: false,
    canSelectFolders: true,
  });
  // a folder of its own: it holds copies of the articles' text, which are no articles
  return picked?.[0] && vscode.Uri.joinPath(picked[0], 'crossread-report-brat');
};

/** Writes what is known of a story, and opens the first file of it. */
async function writeReport(
  articles: Articles,
  voice: Voice,
  { story, format, place }: { readonly story: string; readonly format: ExportFormat; readonly place: vscode.Uri },
): Promise<void> {
  const found = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Crossread: exporting the report') },
    () => articles.ask('export', { story }),
  );
  if (!found) return say(vscode.l10n.t('no articles are open'));
  const texts = new Map(found.texts);
  const files = exportReport(format, {
    report: found.report,
    wordsOf: (id) => found.words.get(id) ?? '',
    textOf: (path) => texts.get(path) ?? '',
    voice,
    version,
  });
  const several = format === 'brat';
  for (const { path, text } of files)
    await vscode.workspace.fs.writeFile(
      several ? vscode.Uri.joinPath(place, path) : place,
      new TextEncoder().encode(text),
    );
  const first = several ? vscode.Uri.joinPath(place, files.find(({ path }) => path.endsWith('.ann'))!.path) : place;
  await vscode.window.showTextDocument(first, { preview: true });
}
