/**
 * The articles of the open folders and what is known of them: found, handed to the engine in the background (visible
 * ones first), handed in again when they change. An open document wins over the file on disk.
 */
import * as vscode from 'vscode';
import { Cancelled, type Client } from '../../worker/client';
import type { Give, Question, QuestionKind, Take } from '../../worker/protocol';
import { languageText } from '../../present';
import { createEngine, hungAfter, type Spawn } from '../engine';
import { memory, type StateName } from '../ids';
import { t } from '../l10n';
import { Disposable, paced } from '../lifecycle';
import { articleIn, isPage } from '../positions';
import type { Settings, SettingsModel } from '../settings';
import { watchChanges } from './changes';
import { failureTeller } from './failure';
import { discover, discoverVisible, idOf, isArticleVisible, walksAgain, type FoundArticle } from './discover';
import { inLanes, inReadingOrder } from './order';
import { countStates, notReadNow, tookTooLong, tooMany } from './progress';
import type { ArticleState, ArticlesChanged, Entry, Progress } from './progress';
import { readArticleFile, tooLarge } from './readFile';

/** Articles handed to the worker before the first of them has been answered: enough for all its threads. */
const inFlight = 16;
/** Milliseconds between two updates of the progress. */
const progressPause = 25;

export class Articles extends Disposable {
  readonly #changed = this.register(new vscode.EventEmitter<ArticlesChanged>());
  /** What is known of these articles may be new. */
  readonly onDidChange = this.#changed.event;
  readonly #progressed = this.register(new vscode.EventEmitter<Progress>());
  readonly onDidProgress = this.#progressed.event;
  readonly #restarted = this.register(new vscode.EventEmitter<void>());
  /** The engine has forgotten everything, decisions too. */
  readonly onDidRestart = this.#restarted.event;

  readonly #client: Client;
  readonly #entries = new Map<string, Entry>();
  readonly #failed: ReturnType<typeof failureTeller>;
  #run = new vscode.CancellationTokenSource();
  #state: StateName = 'looking';
  #cancelled = false;
  #bySubfolder = false;
  #tooMany: readonly string[] = [];
  #idle: Promise<void> = Promise.resolve();

  constructor(
    spawn: Spawn,
    private readonly settings: SettingsModel,
    private readonly remembered: vscode.Memento,
    private readonly log: vscode.LogOutputChannel,
  ) {
    super();
    this.#failed = failureTeller(log);
    this.#client = this.register(
      createEngine(spawn, {
        onHung: (question) => this.#recover(question, tookTooLong(hungAfter)),
        onLost: (reason, question) => this.#recover(question, reason),
        onLog: (line) => this.log.info(line),
      }),
    );
    this.register(settings.onDidChange(({ before, now }) => this.#onSettings(before, now)));
    this.register(
      watchChanges({
        has: (id) => this.#entries.has(id),
        touched: (document) => this.#onTyping(document),
        settled: (document) => this.synced(document),
        closed: (document) => this.#onClosed(document),
        changedOnDisk: (uri) => this.#onDisk(uri),
        moved: () => this.settings.now.enabled && void this.refresh(),
        holds: (folder) => this.ids.some((id) => id.startsWith(`${folder}/`)),
      }),
    );
  }

  get progress(): Progress {
    return {
      state: this.#state,
      cancelled: this.#cancelled,
      bySubfolder: this.#bySubfolder,
      ...countStates([...this.#entries.values()], this.#tooMany),
    };
  }

  /** When the background work started last has ended. */
  get idle(): Promise<void> {
    return this.#idle;
  }

  has(id: string): boolean {
    return this.#entries.has(id);
  }

  stateOf(id: string): ArticleState | undefined {
    return this.#entries.get(id)?.state;
  }

  storyOf(id: string): string | undefined {
    return this.#entries.get(id)?.found.story;
  }

  uriOf(id: string): vscode.Uri | undefined {
    return this.#entries.get(id)?.found.uri;
  }

  /** Ids of the articles, in the order of their paths. */
  get ids(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** The state of the last run, so that links over the whole story are worth asking for. */
  get isSettled(): boolean {
    return this.#state !== 'reading';
  }

  /** Decisions have changed names of any article. */
  decided(): void {
    this.#changed.fire({ articles: undefined });
  }

  /** A question to the engine. `undefined` when nobody waits for the answer any more. */
  async ask<K extends QuestionKind>(
    kind: K,
    take: Take<K>,
    token?: vscode.CancellationToken,
  ): Promise<Give<K> | undefined> {
    try {
      return await this.#client.ask(kind, take, token);
    } catch (error) {
      if (!(error instanceof Cancelled || this.isDisposed)) this.#failed(kind, error);
      return undefined;
    }
  }

  /**
   * Hands in the document's text as it is now. Questions asked after this are answered for this text.
   * `undefined`: the document is not an article that is read.
   */
  synced(document: vscode.TextDocument): string | undefined {
    const id = articleIn(document);
    const entry = this.#entries.get(id);
    if (!entry || this.#state === 'off' || this.#state === 'unasked') return undefined;
    if (entry.state.kind === 'left-out') return undefined;
    // a page to read has been made of what was handed in
    if (isPage(document)) return id;
    if (entry.sent === document.version) return id;
    entry.sent = document.version;
    void this.#handIn(entry, document.getText());
    return id;
  }

  /** Starts reading because the reader asked for it, which is remembered for this workspace. */
  async analyse(): Promise<void> {
    await this.remembered.update(memory.analyse, true);
    if (this.settings.now.enabled) await this.refresh();
  }

  /** Stops reading the open folders, which is remembered for this workspace. */
  async leave(): Promise<void> {
    await this.remembered.update(memory.analyse, false);
    await this.refresh();
  }

  /** Reads everything again from the start. */
  async again(): Promise<void> {
    for (const entry of this.#entries.values()) entry.state = { kind: 'waiting' };
    await this.refresh();
  }

  cancel(): void {
    if (this.#state !== 'reading') return;
    this.#cancelled = true;
    this.#run.cancel();
  }

  /** Walks the folders and reads what is new. Called at the start and whenever the folders or the settings change. */
  refresh(): Promise<void> {
    this.#run.cancel();
    this.#run.dispose();
    this.#run = new vscode.CancellationTokenSource();
    this.#idle = this.#refresh(this.#run.token).catch((error: unknown) => {
      this.log.error(`refresh: ${error instanceof Error ? (error.stack ?? error.message) : 'failed'}`);
    });
    return this.#idle;
  }

  async #refresh(token: vscode.CancellationToken): Promise<void> {
    this.#cancelled = false;
    const settings = this.settings.now;
    if (!settings.enabled) {
      this.#setState('off');
      return;
    }
    const remembered = this.remembered.get<boolean>(memory.analyse);
    const automatic = settings.activation === 'automatic';
    // a reader who has an article before their eyes waits for the engine; elsewhere it starts when there is work for it
    if ((remembered ?? settings.activation !== 'never') && isArticleVisible()) this.#client.warm();
    if (remembered ?? (settings.activation === 'always' || (automatic && this.remembered.get(memory.found) === true)))
      void this.#readVisible(settings, token);
    const found = await discover(settings, token);
    if (token.isCancellationRequested) return;
    const wanted = remembered ?? (settings.activation === 'always' || (automatic && found.isArticleFolder));
    if (this.remembered.get(memory.found) !== found.isArticleFolder)
      void this.remembered.update(memory.found, found.isArticleFolder);
    this.#bySubfolder = found.bySubfolder;
    this.#tooMany = found.leftOut > 0 ? [tooMany(found.leftOut, settings.maxFiles)] : [];
    this.#take(wanted ? found.articles : []);
    if (!wanted || found.articles.length === 0) {
      this.#setState(wanted ? 'empty' : found.articles.length > 0 ? 'unasked' : 'empty');
      this.#client.rest();
      return;
    }
    await this.#readAll(token);
  }

  /** What is before the reader's eyes is marked before the folders are walked through. */
  async #readVisible(settings: Settings, token: vscode.CancellationToken): Promise<void> {
    const isFirst = (): boolean => this.#entries.size === 0 && !token.isCancellationRequested;
    const found = isFirst() ? await discoverVisible(settings) : [];
    if (found.length === 0 || !isFirst()) return;
    this.#take(found);
    this.#setState('reading');
    for (const entry of this.#entries.values()) void this.#readOne(entry, token);
  }

  /** Entries become those found; what is known of the same article in the same story is kept. */
  #take(found: readonly FoundArticle[]): void {
    const before = new Map(this.#entries);
    this.#entries.clear();
    for (const article of found) {
      const known = before.get(article.id);
      before.delete(article.id);
      const same = known?.found.story === article.story;
      this.#entries.set(
        article.id,
        same && known ? known : { found: article, state: { kind: 'waiting' }, sent: undefined },
      );
    }
    for (const id of before.keys()) void this.ask('remove', { article: id });
    if (before.size > 0) this.#changed.fire({ articles: undefined });
  }

  async #readAll(token: vscode.CancellationToken): Promise<void> {
    const waiting = inReadingOrder([...this.#entries.values()].filter(({ state }) => state.kind === 'waiting'));
    if (waiting.length > 0) {
      this.#setState('reading');
      const tell = paced(() => this.#progressed.fire(this.progress), progressPause);
      await inLanes(waiting, inFlight, token, async (entry) => {
        await this.#readOne(entry, token);
        if (!token.isCancellationRequested) tell();
      });
    }
    if (token.isCancellationRequested && !this.#cancelled) return;
    this.#setState('ready');
    this.#changed.fire({ articles: undefined });
    const work = await this.ask('work', {});
    if (work && waiting.length > 0)
      this.log.info(`articles: ${work.articlesRead} read, ${work.elsewhere} in threads, ${work.remembered} remembered`);
  }

  async #readOne(entry: Entry, token: vscode.CancellationToken): Promise<void> {
    const open = vscode.workspace.textDocuments.find(({ uri }) => idOf(uri) === entry.found.id);
    if (open) {
      entry.sent = open.version;
      await this.#handIn(entry, open.getText(), token);
      return;
    }
    const read = await readArticleFile(entry.found.uri, this.settings.now.maxFileSize);
    if (token.isCancellationRequested || this.#entries.get(entry.found.id) !== entry) return;
    if (typeof read === 'string') await this.#handIn(entry, read, token);
    else this.#leaveOut(entry, read.why);
  }

  #leaveOut(entry: Entry, why: string): void {
    entry.state = { kind: 'left-out', why };
    this.log.warn(why);
    void this.ask('remove', { article: entry.found.id });
  }

  async #handIn(entry: Entry, text: string, token?: vscode.CancellationToken): Promise<void> {
    const { id, story, format, uri } = entry.found;
    const { maxFileSize } = this.settings.now;
    if (text.length > maxFileSize) return this.#leaveOut(entry, tooLarge(uri, maxFileSize));
    const given = await this.ask('set', { article: id, story, format, text }, token);
    if (!given || this.#entries.get(id) !== entry) return;
    const { kind } = entry.state;
    const { notRead } = given;
    entry.state = notRead === null ? { kind: 'read' } : { kind: 'not-read', language: languageText(notRead, t) };
    if (kind !== 'waiting' && !given.changed) return;
    // while a folder is read its links change with every article; they are told once at the end
    this.#changed.fire({ articles: this.isSettled ? undefined : new Set([id]) });
  }

  /** An article that was left out gets another try when its text changes. */
  #onTyping(document: vscode.TextDocument): void {
    const entry = this.#entries.get(idOf(document.uri));
    if (entry?.state.kind === 'left-out') entry.state = { kind: 'waiting' };
  }

  #onClosed(document: vscode.TextDocument): void {
    const entry = this.#entries.get(idOf(document.uri));
    if (!entry || entry.sent === undefined) return;
    entry.sent = undefined;
    // changes that were not saved are gone with the document
    void this.#readOne(entry, this.#run.token);
  }

  #onSettings(before: Settings, now: Settings): void {
    if (before.maxFileSize !== now.maxFileSize)
      for (const entry of this.#entries.values())
        if (entry.state.kind === 'left-out' || before.maxFileSize > now.maxFileSize) entry.state = { kind: 'waiting' };
    if (walksAgain(before, now)) void this.refresh();
    else if (before.minimumScore !== now.minimumScore) this.#changed.fire({ articles: undefined });
  }

  #onDisk(uri: vscode.Uri): void {
    const entry = this.#entries.get(idOf(uri));
    if (entry && this.settings.now.enabled) void this.#readOne(entry, this.#run.token);
  }

  /** A new worker knows nothing: everything is handed in again, without the article the old one ended at. */
  #recover(question: Question | undefined, reason: string): void {
    if (this.isDisposed) return;
    this.log.error(`The engine was started again (${question?.kind ?? 'no question'}): ${reason}`);
    const culprit = question && 'article' in question ? this.#entries.get(question.article) : undefined;
    for (const entry of this.#entries.values()) {
      if (entry.state.kind !== 'left-out') entry.state = { kind: 'waiting' };
      entry.sent = undefined;
    }
    if (culprit && question?.kind === 'set') {
      const why = notReadNow(culprit.found.uri, reason);
      culprit.state = { kind: 'left-out', why };
      void vscode.window.showWarningMessage(`Crossread: ${why}`);
    }
    this.#restarted.fire();
    void this.refresh();
  }

  #setState(state: StateName): void {
    this.#state = state;
    this.#progressed.fire(this.progress);
  }

  override dispose(): void {
    this.#run.cancel();
    super.dispose();
  }
}
