/** The light bulb offers what the hover offers: the other articles' places, why a statement is matched, the sidebar, notes. */
import * as vscode from 'vscode';
import { actionsFor, type Voice } from '../../present';
import type { Articles } from '../articles/articles';
import { articleFiles, commands, compareCommands, rowCommands, verdictCommands } from '../ids';
import { sourceOffset } from '../positions';
import type { SettingsModel } from '../settings';

/** Not a quick fix: nothing here is called a problem. */
export const kind = vscode.CodeActionKind.Empty.append('crossread');

const commandOf = {
  open: rowCommands.openPlace,
  why: rowCommands.rowShowWhy,
  compare: compareCommands.compare,
  matches: commands.showMatches,
  note: verdictCommands.noteStatement,
  status: verdictCommands.setStatus,
} as const;

export function registerActions(articles: Articles, settings: SettingsModel, voice: Voice): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    articleFiles,
    {
      async provideCodeActions(document, range, context, token) {
        if (context.only && !context.only.contains(kind)) return [];
        const { version } = document;
        const article = articles.synced(document);
        if (article === undefined) return [];
        const found = await articles.ask(
          'explain',
          { article, offset: sourceOffset(document, range.start), minScore: settings.now.minimumScore },
          token,
        );
        if (!found || token.isCancellationRequested || document.version !== version) return [];
        return actionsFor(found, voice).map(({ does, title, args }) => {
          const action = new vscode.CodeAction(title, kind);
          action.command = { command: commandOf[does], title, arguments: [...args] };
          return action;
        });
      },
    },
    { providedCodeActionKinds: [kind] },
  );
}
