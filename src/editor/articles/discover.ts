/**
 * The open folders → the articles in them. Walked with `workspace.fs`, because the search service is absent in some
 * hosts; what `files.exclude`, `search.exclude`, git ignore and the reader's own globs hide is not entered.
 */
import * as vscode from 'vscode';
import {
  FolderRules,
  articleFormat,
  assignStories,
  isArticleCandidate,
  isPassedBy,
  weighFolder,
  type ArticleFormat,
} from '../../engine';
import type { Settings } from '../settings';

export interface FoundArticle {
  readonly uri: vscode.Uri;
  readonly id: string;
  readonly format: ArticleFormat;
  readonly story: string;
}

export interface Discovery {
  readonly articles: readonly FoundArticle[];
  /** Prose outweighs code in at least one of the open folders. */
  readonly isArticleFolder: boolean;
  /** Articles are split by sub-folder. */
  readonly bySubfolder: boolean;
  /** Files beyond the limit of their number. */
  readonly leftOut: number;
}

/** Other articles may be found. */
export const walksAgain = (before: Settings, now: Settings): boolean =>
  (['enabled', 'activation', 'stories', 'maxFiles', 'maxFileSize'] as const).some((key) => before[key] !== now[key]) ||
  before.exclude.join('\n') !== now.exclude.join('\n');

export const idOf = (uri: vscode.Uri): string => uri.toString();

export const isArticleVisible = (): boolean =>
  vscode.window.visibleTextEditors.some(({ document: { uri } }) => articleFormat(uri.path) !== undefined);

/** Folders above the open one in which a repository is looked for. */
const deepest = 12;

/** Entries of a folder walked at the same time. */
const parallel = 8;

export async function discover(settings: Settings, token: vscode.CancellationToken): Promise<Discovery> {
  const articles: FoundArticle[] = [];
  let isArticleFolder = false;
  let bySubfolder = false;
  let leftOut = 0;
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const paths = await walk(folder.uri, await rulesOf(folder, settings), token);
    isArticleFolder ||= weighFolder(paths).isArticleFolder;
    const candidates = paths.filter(isArticleCandidate).sort();
    const kept = candidates.slice(0, Math.max(0, settings.maxFiles - articles.length));
    leftOut += candidates.length - kept.length;
    const stories = assignStories(kept, settings.stories);
    for (const path of kept) {
      const uri = vscode.Uri.joinPath(folder.uri, path);
      const story = stories.get(path) ?? '';
      bySubfolder ||= story !== '';
      articles.push({
        uri,
        id: idOf(uri),
        format: articleFormat(path) ?? 'text',
        story: story === '' ? idOf(folder.uri) : idOf(vscode.Uri.joinPath(folder.uri, story)),
      });
    }
  }
  return { articles, isArticleFolder, bySubfolder, leftOut };
}

/**
 * The visible articles, by the folders they lie in alone: what `discover` finds of them too, save that their story is that of
 * the open folder until the others are known.
 */
export async function discoverVisible(settings: Settings): Promise<FoundArticle[]> {
  const uris = vscode.window.visibleTextEditors.map(({ document: { uri } }) => uri);
  const found = uris.map(async (uri): Promise<FoundArticle[]> => {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    const format = articleFormat(uri.path);
    if (!folder || format === undefined) return [];
    const path = uri.path.slice(folder.uri.path.replace(/\/$/, '').length + 1);
    if (!isArticleCandidate(path)) return [];
    const rules = await rulesOf(folder, settings);
    const parts = path.split('/');
    for (let depth = 0; depth < parts.length; depth++) {
      const below = parts.slice(0, depth).join('/');
      const names = await enter(folder.uri, below, rules);
      const entry = parts.slice(0, depth + 1).join('/');
      const isFolder = depth < parts.length - 1;
      if (rules.leavesOut(entry, isFolder)) return [];
      if (isFolder && isPassedBy(entry, new Set(names.map(([name]) => name)))) return [];
    }
    return [{ uri, id: idOf(uri), format, story: idOf(folder.uri) }];
  });
  const all = (await Promise.all(found)).flat();
  return [...new Map(all.map((article) => [article.id, article])).values()];
}

async function rulesOf(folder: vscode.WorkspaceFolder, settings: Settings): Promise<FolderRules> {
  const hidden = ['files.exclude', 'search.exclude'].flatMap((key) =>
    Object.entries(vscode.workspace.getConfiguration(undefined, folder.uri).get<Record<string, unknown>>(key) ?? {})
      .filter(([, on]) => on === true)
      .map(([glob]) => glob),
  );
  const rules = new FolderRules([...hidden, ...settings.exclude]);
  // repositories are often opened by a folder inside them: their rules hold there too
  const levels = [{ uri: folder.uri, below: '' }];
  for (let { uri, below } = levels[0]!; levels.length <= deepest;) {
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    const parent = vscode.Uri.joinPath(uri, '..');
    if (name === '' || parent.path === uri.path) break;
    below = below === '' ? name : `${name}/${below}`;
    uri = parent;
    levels.push({ uri, below });
  }
  const isRepository = await Promise.all(levels.map(({ uri }) => exists(vscode.Uri.joinPath(uri, '.git'))));
  const above = levels.slice(1, isRepository.indexOf(true) + 1).reverse();
  for (const { uri: at, below: openFolder } of above) {
    const text = await readText(vscode.Uri.joinPath(at, '.gitignore'));
    if (text !== undefined) rules.addGitignore({ folder: '', openFolder, text });
  }
  return rules;
}

async function walk(root: vscode.Uri, rules: FolderRules, token: vscode.CancellationToken): Promise<string[]> {
  const found: string[] = [];
  let level = [''];
  while (level.length > 0 && !token.isCancellationRequested) {
    const next: string[] = [];
    for (let i = 0; i < level.length && !token.isCancellationRequested; i += parallel)
      await Promise.all(
        level.slice(i, i + parallel).map(async (below) => {
          const entries = await enter(root, below, rules);
          const siblings = new Set(entries.map(([name]) => name));
          for (const [name, type] of entries) {
            const path = below === '' ? name : `${below}/${name}`;
            const isFolder = (type & vscode.FileType.Directory) !== 0;
            if (rules.leavesOut(path, isFolder)) continue;
            if (!isFolder) found.push(path);
            // a link to a folder may lead back to where it stands
            else if ((type & vscode.FileType.SymbolicLink) === 0 && !isPassedBy(path, siblings)) next.push(path);
          }
        }),
      );
    level = next;
  }
  return found;
}

/** What lies in a folder; its own rules hold from now on. */
async function enter(root: vscode.Uri, below: string, rules: FolderRules): Promise<[string, vscode.FileType][]> {
  const at = below === '' ? root : vscode.Uri.joinPath(root, below);
  const entries = await vscode.workspace.fs.readDirectory(at).then(undefined, () => []);
  if (entries.some(([name]) => name === '.gitignore')) {
    const text = await readText(vscode.Uri.joinPath(at, '.gitignore'));
    if (text !== undefined) rules.addGitignore({ folder: below, text });
  }
  return entries;
}

const exists = (uri: vscode.Uri): Promise<boolean> =>
  Promise.resolve(
    vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    ),
  );

const readText = (uri: vscode.Uri): Promise<string | undefined> =>
  Promise.resolve(
    vscode.workspace.fs.readFile(uri).then(
      (bytes) => new TextDecoder().decode(bytes),
      () => undefined,
    ),
  );
