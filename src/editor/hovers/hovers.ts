/** Hovers: what a mark means, and what the other articles have. */
import * as vscode from 'vscode';
import { hoverMarkdown, type HoverCommands, type Voice } from '../../present';
import type { Articles } from '../articles/articles';
import {
  articleFiles,
  commands,
  compareCommands,
  correctionCommands,
  decisionCommands,
  rowCommands,
  verdictCommands,
} from '../ids';
import { rangeIn, sourceOffset } from '../positions';
import type { SettingsModel } from '../settings';

const trusted: HoverCommands = {
  openPlace: rowCommands.openPlace,
  showMatches: commands.showMatches,
  showWhy: rowCommands.rowShowWhy,
  compare: compareCommands.compare,
};

const deciding = {
  ...decisionCommands,
  correct: correctionCommands.correct,
  notAFigure: correctionCommands.notAFigure,
  noteStatement: verdictCommands.noteStatement,
  setStatus: verdictCommands.setStatus,
} as const;

const trustedCommands: readonly string[] = [
  trusted.openPlace,
  trusted.showMatches,
  trusted.showWhy,
  trusted.compare,
  ...Object.values(deciding),
];

/** Entries of one hover; the sidebar has the rest. */
const limit = 6;

export function registerHovers(articles: Articles, settings: SettingsModel, voice: Voice): vscode.Disposable {
  return vscode.languages.registerHoverProvider(articleFiles, {
    async provideHover(document, position, token) {
      const { version } = document;
      const id = articles.synced(document);
      if (id === undefined) return undefined;
      const { minimumScore: minScore, hoverStatements } = settings.now;
      const found = await articles.ask(
        'explain',
        { article: id, offset: sourceOffset(document, position), minScore },
        token,
      );
      if (!found || token.isCancellationRequested || document.version !== version) return undefined;
      if (found.kind === 'statement' && !hoverStatements) return undefined;
      const markdown = new vscode.MarkdownString(
        hoverMarkdown(found, voice, {
          commands: trusted,
          decisions: deciding,
          limit,
        }),
      );
      markdown.isTrusted = { enabledCommands: trustedCommands };
      return new vscode.Hover(markdown, rangeIn(document, found.place));
    },
  });
}
