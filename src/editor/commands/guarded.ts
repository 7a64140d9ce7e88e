/** Commands registered by their ids; what goes wrong in one is logged and told, never thrown at the reader. */
import * as vscode from 'vscode';

export type Run = (...args: readonly unknown[]) => unknown;

export const registerAll = <K extends string>(
  ids: Readonly<Record<K, string>>,
  runs: Readonly<Record<K, Run>>,
  log: vscode.LogOutputChannel,
): vscode.Disposable[] =>
  (Object.entries(runs) as [K, Run][]).map(([name, run]) =>
    vscode.commands.registerCommand(ids[name], async (...args: unknown[]) => {
      try {
        await run(...args);
      } catch (error) {
        log.error(`${ids[name]}: ${error instanceof Error ? (error.stack ?? error.message) : 'failed'}`);
        void vscode.window.showErrorMessage(
          vscode.l10n.t('Crossread: {0}', error instanceof Error ? error.message : vscode.l10n.t('something failed')),
        );
      }
    }),
  );

export const say = (message: string): void => void vscode.window.setStatusBarMessage(`Crossread: ${message}`, 5000);
