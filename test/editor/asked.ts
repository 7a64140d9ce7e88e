/** Answers in the place of the reader: what is asked by an input or a list is recorded, checked as it is typed, and answered. */
import * as vscode from 'vscode';

export interface Asked {
  readonly title: string;
  /** What stood in the input, or the choices of the list with their descriptions. */
  readonly offered: readonly string[];
  /** What was said of the answer while it was typed. */
  readonly said: string;
}

type Answer = string | RegExp | undefined;

/** @param answers one for each question: what is typed, what the chosen row begins with, or `undefined` for Escape */
export async function answering(answers: readonly Answer[], run: () => Thenable<unknown>): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  const left = [...answers];
  const { showInputBox, showQuickPick } = vscode.window;
  const input = async (options: vscode.InputBoxOptions = {}): Promise<string | undefined> => {
    const answer = left.shift() as string | undefined;
    const said = answer === undefined ? undefined : await options.validateInput?.(answer);
    const message =
      typeof said === 'string' ? { message: said, severity: vscode.InputBoxValidationSeverity.Error } : said;
    asked.push({ title: options.title ?? '', offered: [options.value ?? ''], said: message?.message ?? '' });
    return message?.severity === vscode.InputBoxValidationSeverity.Error ? undefined : answer;
  };
  const list = async (
    given: readonly vscode.QuickPickItem[] | Thenable<readonly vscode.QuickPickItem[]>,
    options: vscode.QuickPickOptions = {},
  ): Promise<vscode.QuickPickItem | undefined> => {
    const items = await given;
    const answer = left.shift();
    asked.push({
      title: options.title ?? '',
      offered: items.map(({ label, description = '' }) => (description === '' ? label : `${label} | ${description}`)),
      said: '',
    });
    return items.find(({ label, kind }) => {
      if (kind === vscode.QuickPickItemKind.Separator || answer === undefined) return false;
      return answer instanceof RegExp ? answer.test(label) : label.startsWith(answer);
    });
  };
  Object.assign(vscode.window, { showInputBox: input, showQuickPick: list });
  try {
    await run();
  } finally {
    Object.assign(vscode.window, { showInputBox, showQuickPick });
  }
  return asked;
}
