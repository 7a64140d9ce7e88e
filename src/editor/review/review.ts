/**
 * The matches of a story one by one, in VS Code's own comparison, decided by single keys. What is decided is written to
 * `crossread.json` at once and never asked again; what is skipped comes again in the next review.
 */
import * as vscode from 'vscode';
import type { LinkAnswer, LinkVerdict } from '../../engine';
import { reviewHead, verdictLabel, type Voice } from '../../present';
import type { Articles } from '../articles/articles';
import { say } from '../commands/guarded';
import type { Comparison } from '../compare/statements';
import type { Change, Decisions } from '../decisions/decisions';
import { judged } from '../decisions/statements';
import { contextKeys, reviewCommands } from '../ids';
import { Disposable } from '../lifecycle';
import { activeArticle } from '../positions';
import type { SettingsModel } from '../settings';

type Verdict = Extract<LinkVerdict, 'confirmed' | 'rejected' | 'not-comparable'>;

/** Matches of one review, those that differ first: more than a day's work, and what one message can carry. */
const mostInQueue = 5000;

interface Session {
  readonly story: string;
  readonly queue: readonly LinkAnswer[];
  /** Index of the match on screen. */
  at: number;
  /** Indices of matches that were decided or skipped, in this order, with the change that decided. */
  readonly done: { readonly at: number; readonly change: Change | undefined }[];
  note: string | undefined;
}

export class Review extends Disposable {
  readonly #item = this.register(
    vscode.window.createStatusBarItem('crossread.review', vscode.StatusBarAlignment.Left, 9),
  );
  #session: Session | undefined;
  #shown: readonly [vscode.Uri, vscode.Uri] | undefined;

  constructor(
    private readonly articles: Articles,
    private readonly decisions: Decisions,
    private readonly comparison: Comparison,
    private readonly settings: SettingsModel,
    private readonly voice: Voice,
  ) {
    super();
    this.#item.name = vscode.l10n.t('Crossread: Review');
    this.#item.command = reviewCommands.reviewEnd;
    this.register(
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        const isOurs = ({ input }: vscode.Tab): boolean =>
          input instanceof vscode.TabInputTextDiff && input.modified.toString() === this.#shown?.[1].toString();
        if (closed.some(isOurs)) this.#forget();
      }),
    );
  }

  /** The match on screen, and how many are left with it. */
  get current(): { readonly link: LinkAnswer; readonly left: number } | undefined {
    const session = this.#session;
    const link = session?.queue[session.at];
    return session && link ? { link, left: session.queue.length - session.done.length } : undefined;
  }

  async start(): Promise<void> {
    const active = activeArticle();
    const story = [active, this.articles.ids[0]].flatMap((id) =>
      id === undefined ? [] : (this.articles.storyOf(id) ?? []),
    )[0];
    if (story === undefined) return say(vscode.l10n.t('no articles are open'));
    await this.decisions.settle();
    const minScore = this.settings.now.minimumScore;
    const links = (await this.articles.ask('links', { story, minScore, most: mostInQueue })) ?? [];
    const queue = links.filter(({ decided }) => decided === null);
    if (queue.length === 0) {
      void vscode.window.showInformationMessage(
        links.length === 0
          ? vscode.l10n.t('No statement of these articles is matched.')
          : this.voice.t(
              '{0, plural, one {The only match is decided.} other {All # matches are decided.}}',
              links.length,
            ),
      );
      return;
    }
    this.#session = { story, queue, at: 0, done: [], note: undefined };
    await vscode.commands.executeCommand('setContext', contextKeys.reviewing, true);
    await this.#show();
  }

  async decide(verdict: Verdict): Promise<void> {
    const session = this.#session;
    const link = session?.queue[session.at];
    if (!session || !link) return;
    const change = judged(session.story, link.from, link.to, verdict, this.decisions, { note: session.note });
    if (!(await this.decisions.change(change))) return;
    say(verdictLabel(verdict, this.voice.t));
    await this.#next(session, change);
  }

  async skip(): Promise<void> {
    if (this.#session) await this.#next(this.#session, undefined);
  }

  /** Takes the last decision of this review back and shows its match again. */
  async undo(): Promise<void> {
    const session = this.#session;
    const last = session?.done.pop();
    if (!session || !last) return say(vscode.l10n.t('no decision to take back'));
    if (last.change) await this.decisions.undo(last.change);
    session.at = last.at;
    session.note = undefined;
    await this.#show();
  }

  /** Words that are kept with the next decision. */
  async note(): Promise<void> {
    const session = this.#session;
    if (!session) return;
    const value = await vscode.window.showInputBox({
      title: vscode.l10n.t('Note, kept with the decision about this match'),
      value: session.note ?? '',
    });
    if (value === undefined) return;
    session.note = value.trim() === '' ? undefined : value.trim();
    await this.#show();
  }

  async end(): Promise<void> {
    const shown = this.#shown;
    this.#forget();
    for (const tab of vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs))
      if (tab.input instanceof vscode.TabInputTextDiff && tab.input.modified.toString() === shown?.[1].toString())
        await vscode.window.tabGroups.close(tab);
  }

  async #next(session: Session, change: Change | undefined): Promise<void> {
    session.done.push({ at: session.at, change });
    session.note = undefined;
    const done = new Set(session.done.map(({ at }) => at));
    const next = session.queue.findIndex((_, i) => i > session.at && !done.has(i));
    const first = next < 0 ? session.queue.findIndex((_, i) => !done.has(i)) : next;
    if (first >= 0) {
      session.at = first;
      return this.#show();
    }
    const skippedCount = session.done.filter((each) => !each.change).length;
    await this.end();
    const decided = session.done.length - skippedCount;
    void vscode.window.showInformationMessage(
      skippedCount === 0
        ? this.voice.t('The review is complete: {0, plural, one {# match} other {# matches}} decided.', decided)
        : this.voice.t(
            'End of the review: {0, plural, one {# match} other {# matches}} decided, {1} skipped.',
            decided,
            skippedCount,
          ),
    );
  }

  async #show(): Promise<void> {
    const session = this.#session;
    const link = session?.queue[session.at];
    if (!session || !link) return;
    const left = session.queue.length - session.done.length;
    const head = reviewHead(link, { at: session.at + 1, of: session.queue.length, left }, this.voice);
    if (session.note !== undefined) head.splice(2, 0, vscode.l10n.t('Note: {0}', session.note));
    const sides = await this.comparison.sidesOf(link.from.ref, link.to.ref, head);
    if (this.#session !== session) return;
    // the statements have changed under the reader's feet
    if (!sides) return this.#next(session, undefined);
    this.#shown = await this.comparison.showAs('review', sides, vscode.l10n.t('Review of the Matches'));
    this.#item.text = `$(checklist) ${vscode.l10n.t('Review: {0} of {1}', session.at + 1, session.queue.length)}`;
    this.#item.tooltip = this.voice.t(
      '{0, plural, one {# match is left.} other {# matches are left.}} Click to end the review.',
      left,
    );
    this.#item.accessibilityInformation = {
      label: `${this.#item.name}. ${head.slice(0, 3).join('. ')}`,
      role: 'button',
    };
    this.#item.show();
  }

  #forget(): void {
    this.#session = undefined;
    this.#shown = undefined;
    this.#item.hide();
    void vscode.commands.executeCommand('setContext', contextKeys.reviewing, false);
  }
}
