/** The one switch and the work under way, where the reader looks: status bar and notification. */
import * as vscode from 'vscode';
import { numberIn } from '../present';
import type { Articles } from './articles/articles';
import type { Progress } from './articles/progress';
import type { Marks } from './decorations/marks';
import { commands } from './ids';
import { t } from './l10n';
import { Disposable } from './lifecycle';
import { articleIn } from './positions';
import { section, type SettingsModel } from './settings';

/** Milliseconds of reading after which a notification shows how far it is. */
const longAfter = 4_000;

export class StateDisplay extends Disposable {
  readonly #item = this.register(
    vscode.window.createStatusBarItem('crossread.state', vscode.StatusBarAlignment.Left, 10),
  );
  #long: ReturnType<typeof setTimeout> | undefined;
  #endProgress: (() => void) | undefined;
  #report: ((done: number, total: number) => void) | undefined;
  #said = '';
  readonly #told = new Set<string>();

  constructor(
    private readonly articles: Articles,
    settings: SettingsModel,
    private readonly marks: Marks,
  ) {
    super();
    this.#item.name = 'Crossread';
    this.register(articles.onDidProgress((progress) => this.#show(progress)));
    this.register(settings.onDidChange(() => this.#show(articles.progress)));
    this.register(marks.onDidChange(() => this.#show(articles.progress)));
    this.register(vscode.window.onDidChangeActiveTextEditor(() => this.#show(articles.progress)));
    this.register({
      dispose: () => {
        clearTimeout(this.#long);
        this.#endProgress?.();
      },
    });
    this.#show(articles.progress);
  }

  #show(progress: Progress): void {
    const { state } = progress;
    const active = vscode.window.activeTextEditor;
    const id = active && articleIn(active.document);
    this.#watch(progress);
    if (state === 'ready') this.#tell(progress.leftOut);

    if (state === 'looking' || state === 'unasked' || state === 'empty') {
      this.#item.hide();
      return;
    }
    const shown = id === undefined ? undefined : this.articles.stateOf(id);
    this.#item.text =
      state === 'ready' && shown?.kind === 'not-read'
        ? `$(eye) ${vscode.l10n.t('Crossread: not read, {0}', shown.language)}`
        : this.#text(progress);
    this.#item.command = state === 'reading' ? commands.cancel : commands.toggle;
    this.#item.tooltip = this.#tooltip(progress, active, id);
    this.#item.accessibilityInformation = { label: this.#said, role: 'button' };
    this.#item.show();
  }

  #text({ state, done, total, without, cancelled }: Progress): string {
    if (state === 'off') return `$(eye-closed) ${vscode.l10n.t('Crossread off')}`;
    if (state === 'reading')
      return `$(loading~spin) ${t('Crossread: reading {0} of {1, plural, one {# article} other {# articles}}', numberIn(t, done), total)}`;
    if (cancelled)
      return `$(eye) ${t('Crossread: {0} of {1, plural, one {# article} other {# articles}} read', numberIn(t, done), total)}`;
    return `$(eye) ${t('Crossread: {0, plural, one {# article} other {# articles}}', total - without)}`;
  }

  #tooltip(
    { state, done, total, bySubfolder, leftOut, otherLanguages, cancelled }: Progress,
    active: vscode.TextEditor | undefined,
    id: string | undefined,
  ): vscode.MarkdownString {
    const lines: string[] = [];
    if (state === 'off') lines.push(vscode.l10n.t('Crossread is switched off. Click to switch it on.'));
    else if (state === 'reading')
      lines.push(
        t(
          'Crossread has read {0} of {1, plural, one {# article} other {# articles}}. Click to stop.',
          numberIn(t, done),
          total,
        ),
      );
    else {
      lines.push(
        bySubfolder
          ? vscode.l10n.t('Crossread compares the articles of each sub-folder. Click to switch the marks off.')
          : vscode.l10n.t('Crossread compares the articles of this folder. Click to switch the marks off.'),
      );
      if (cancelled) lines.push(vscode.l10n.t('Reading was stopped. “Analyse Again” reads the rest.'));
    }
    const article = id === undefined ? undefined : this.articles.stateOf(id);
    if (article?.kind === 'not-read') lines.push(vscode.l10n.t('This article is not read: {0}.', article.language));
    if (article?.kind === 'left-out') lines.push(article.why);
    const many = active ? this.marks.isPartial(active) : 0;
    if (many > 0)
      lines.push(
        t(
          'This article has {0, plural, one {# mark} other {# marks}}; only those near the visible part are shown.',
          many,
        ),
      );
    lines.push(...[...leftOut, ...otherLanguages].filter((line) => !lines.includes(line)).slice(0, 10));
    this.#said = ['Crossread', ...lines].join('. ');
    const markdown = new vscode.MarkdownString();
    for (const [i, line] of lines.entries()) {
      if (i > 0) markdown.appendMarkdown('\n\n');
      markdown.appendText(line);
    }
    return markdown;
  }

  /** What a limit left out is said once, with the way to the setting. */
  #tell(leftOut: readonly string[]): void {
    const fresh = leftOut.filter((line) => !this.#told.has(line));
    for (const line of fresh) this.#told.add(line);
    const [first] = fresh;
    if (first === undefined) return;
    const more =
      fresh.length > 1 ? ` ${t('The same holds for {0, plural, one {# more} other {# more}}.', fresh.length - 1)}` : '';
    const openSettings = vscode.l10n.t('Open Settings');
    void vscode.window.showInformationMessage(first + more, openSettings).then((chosen) => {
      if (chosen === openSettings)
        void vscode.commands.executeCommand('workbench.action.openSettings', `${section}.articles.max`);
    });
  }

  /** Long work also says so where it can be stopped with the mouse at once; short work stays in the status bar. */
  #watch({ state, done, total }: Progress): void {
    if (state !== 'reading') {
      clearTimeout(this.#long);
      this.#long = undefined;
      this.#endProgress?.();
      this.#endProgress = undefined;
      this.#report = undefined;
      return;
    }
    this.#report?.(done, total);
    this.#long ??= setTimeout(() => this.#showLong(), longAfter);
  }

  #showLong(): void {
    const ended = new Promise<void>((resolve) => {
      this.#endProgress = resolve;
    });
    const title = vscode.l10n.t('Crossread reads the articles');
    void vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, cancellable: true, title },
      (progress, token) => {
        let shown = 0;
        token.onCancellationRequested(() => this.articles.cancel());
        this.#report = (done, total) => {
          const percent = (100 * done) / Math.max(1, total);
          progress.report({
            message: t('{0} of {1}', numberIn(t, done), numberIn(t, total)),
            increment: percent - shown,
          });
          shown = percent;
        };
        return ended;
      },
    );
  }
}
