/** Reading an article as a page, and new articles from the clipboard. */
import * as vscode from 'vscode';
import type { Articles } from '../articles/articles';
import { registerAll, say } from '../commands/guarded';
import { readingCommands } from '../ids';
import { articleIn, isPage } from '../positions';
import { newFromClipboard } from './clipboard';
import type { ReadingPages } from './pages';

export function registerReading(
  { articles, pages }: { readonly articles: Articles; readonly pages: ReadingPages },
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  return vscode.Disposable.from(
    ...registerAll(
      readingCommands,
      {
        /** `uri`: of a file in the explorer or of a tab. */
        readArticle: async (uri) => {
          const editor = vscode.window.activeTextEditor;
          const active = editor && articleIn(editor.document);
          const article = uri instanceof vscode.Uri ? articleIn({ uri }) : active;
          const at = article !== undefined && article === active ? editor : undefined;
          if (article === undefined || !articles.has(article))
            return say(vscode.l10n.t('the active editor shows no article'));
          const state = articles.stateOf(article);
          if (state?.kind === 'not-read') return say(vscode.l10n.t('This article is not read: {0}.', state.language));
          if (!(await pages.show(article, at))) say(vscode.l10n.t('this article has not been read yet'));
        },
        openSource: async () => {
          const editor = vscode.window.activeTextEditor;
          if (editor && isPage(editor.document)) await pages.showSource(editor);
        },
        newFromClipboard: () => newFromClipboard(articles),
      },
      log,
    ),
  );
}
