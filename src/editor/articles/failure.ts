/** Tells the reader when the engine failed to answer: an empty list would look as if nothing had been found. */
import * as vscode from 'vscode';
import { commands } from '../ids';
import { paced } from '../lifecycle';

/** Milliseconds between two messages: one failure makes many questions fail. */
const pause = 60_000;

/** Logs what failed, and says so on the screen now and then. */
export function failureTeller(log: vscode.LogOutputChannel): (what: string, error: unknown) => void {
  const tellNow = paced(() => void tell(), pause);
  return (what, error) => {
    log.error(`${what}: ${error instanceof Error ? error.message : 'failed'}`);
    tellNow();
  };
}

async function tell(): Promise<void> {
  const show = vscode.l10n.t('Show Log');
  const picked = await vscode.window.showErrorMessage(
    vscode.l10n.t(
      'Crossread could not work out part of what it shows: lists, marks and findings may be incomplete. The log says what failed. If crossread.json was changed last, take that change back.',
    ),
    show,
  );
  if (picked === show) await vscode.commands.executeCommand(commands.showLog);
}
