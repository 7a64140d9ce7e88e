/**
 * `crossread.json` of each story's folder: read when its articles are, again when it changes (unsaved changes win over the
 * file), told to the engine, and written to only through the editor's own edits. A broken file is told and left alone.
 */
import * as vscode from 'vscode';
import {
  decisionsFileName,
  editDecisions,
  readDecisions,
  type Decision,
  type DecisionsRead,
  type Unmatched,
} from '../../engine';
import type { Articles } from '../articles/articles';
import { phraseText } from '../../present';
import { t } from '../l10n';
import { Disposable, debounced } from '../lifecycle';

/** Milliseconds after the last change of a file until it is read again. */
const pause = 150;

interface Known {
  readonly read: DecisionsRead;
  readonly text: string;
  readonly unmatched: readonly Unmatched[];
}

export interface Change {
  readonly story: string;
  readonly put: readonly Decision[];
  readonly takeOut: readonly Decision[];
}

export class Decisions extends Disposable {
  readonly #known = new Map<string, Known>();
  readonly #stale = new Set<string>();
  readonly #told = new Map<string, string>();
  readonly #done: Change[] = [];
  readonly #reading = this.register(debounced(() => void this.#readStale(), pause));
  readonly #faded = this.register(vscode.languages.createDiagnosticCollection('Crossread'));
  #last: Promise<void> = Promise.resolve();

  constructor(
    private readonly articles: Articles,
    private readonly log: vscode.LogOutputChannel,
  ) {
    super();
    const watcher = this.register(vscode.workspace.createFileSystemWatcher(`**/${decisionsFileName}`));
    const changed = (uri: vscode.Uri): void => this.#changed(uri);
    this.register(watcher.onDidCreate(changed));
    this.register(watcher.onDidChange(changed));
    this.register(watcher.onDidDelete(changed));
    this.register(vscode.workspace.onDidChangeTextDocument(({ document }) => this.#changed(document.uri)));
    this.register(vscode.workspace.onDidSaveTextDocument(({ uri }) => this.#changed(uri)));
    this.register(vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#changed(uri)));
    this.register(articles.onDidProgress(() => this.#readNew()));
    this.register(
      articles.onDidRestart(() => {
        this.#known.clear();
        this.#readNew();
      }),
    );
    this.#readNew();
  }

  /** Resolves when what has changed until now is read and told to the engine. */
  async settle(): Promise<void> {
    this.#reading.flush();
    await this.#last;
  }

  fileOf(story: string): vscode.Uri {
    return vscode.Uri.joinPath(vscode.Uri.parse(story), decisionsFileName);
  }

  of(story: string): readonly Decision[] {
    return this.#known.get(story)?.read.decisions ?? [];
  }

  /** Decisions without effect, over all stories. */
  get unmatched(): readonly (Unmatched & { readonly uri: vscode.Uri; readonly offset: number })[] {
    return [...this.#known].flatMap(([story, { read, unmatched }]) =>
      unmatched.map((each) => ({ ...each, uri: this.fileOf(story), offset: placeOf(read, each.decision) })),
    );
  }

  /** The edit for a change, or `undefined` after telling why there is none. */
  async editFor({ story, put, takeOut }: Change): Promise<vscode.WorkspaceEdit | undefined> {
    const uri = this.fileOf(story);
    if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) {
      void vscode.window.showWarningMessage(vscode.l10n.t('Crossread: this folder cannot be written to.'));
      return undefined;
    }
    const edit = new vscode.WorkspaceEdit();
    if (!(await isThere(uri))) {
      const made = editDecisions('', put);
      edit.createFile(uri, { ignoreIfExists: true });
      edit.insert(uri, new vscode.Position(0, 0), made?.text ?? '');
      return edit;
    }
    const document = await vscode.workspace.openTextDocument(uri);
    const made = editDecisions(document.getText(), put, takeOut);
    if (!made) {
      this.#told.delete(story);
      await this.#read(story);
      return undefined;
    }
    const range = new vscode.Range(document.positionAt(made.start), document.positionAt(made.end));
    edit.replace(uri, range, made.text);
    return edit;
  }

  /** Writes a change. A file that the reader has open and unsaved stays unsaved. */
  async change(change: Change, remember = true): Promise<boolean> {
    const uri = this.fileOf(change.story);
    const edit = await this.editFor(change);
    if (!edit) return false;
    const wasDirty = documentOf(uri)?.isDirty ?? false;
    if (!(await vscode.workspace.applyEdit(edit))) {
      void vscode.window.showWarningMessage(vscode.l10n.t('Crossread: {0} could not be changed.', decisionsFileName));
      return false;
    }
    const document = documentOf(uri);
    if (!wasDirty && document?.isDirty) await document.save();
    if (remember) this.#done.push(change);
    this.#stale.add(change.story);
    this.#reading.schedule();
    await this.settle();
    return true;
  }

  /** Takes a change back: the last one, or the one given. @returns false when there is none */
  async undo(given?: Change): Promise<boolean> {
    const at = given ? this.#done.lastIndexOf(given) : this.#done.length - 1;
    const [last = given] = at < 0 ? [] : this.#done.splice(at, 1);
    if (!last) return false;
    return this.change({ story: last.story, put: last.takeOut, takeOut: last.put }, false);
  }

  #changed(uri: vscode.Uri): void {
    if (!uri.path.endsWith(`/${decisionsFileName}`)) return;
    for (const story of this.#stories())
      if (this.fileOf(story).toString() === uri.toString()) {
        this.#stale.add(story);
        this.#reading.schedule();
      }
  }

  #stories(): ReadonlySet<string> {
    return new Set(this.articles.ids.map((id) => this.articles.storyOf(id)!));
  }

  #readNew(): void {
    const stories = this.#stories();
    for (const story of this.#known.keys())
      if (!stories.has(story)) {
        this.#known.delete(story);
        this.#faded.delete(this.fileOf(story));
      }
    const fresh = [...stories].filter((story) => !this.#known.has(story) && !this.#stale.has(story));
    if (fresh.length > 0) {
      for (const story of fresh) this.#stale.add(story);
      void this.#readStale();
    } else if (this.articles.isSettled) void this.refreshUnmatched();
  }

  #readStale(): Promise<void> {
    const stale = [...this.#stale];
    this.#stale.clear();
    this.#last = this.#last
      .then(async () => {
        for (const story of stale) await this.#read(story);
      })
      .catch((error: unknown) => this.log.error(`decisions: ${error instanceof Error ? error.message : 'failed'}`));
    return this.#last;
  }

  async #read(story: string): Promise<void> {
    const uri = this.fileOf(story);
    const open = documentOf(uri);
    // VS Code keeps documents of deleted files for a while: only unsaved changes win over the file
    const text = open?.isDirty ? open.getText() : ((await textOf(uri)) ?? '');
    const read = readDecisions(text);
    const before = this.#known.get(story);
    const isNew = before?.text !== text;
    if (isNew && ((before?.read.decisions.length ?? 0) > 0 || read.decisions.length > 0)) {
      this.#known.set(story, { read, text, unmatched: [] });
      await this.articles.ask('decide', { story, decisions: read.decisions });
      this.articles.decided();
    } else if (isNew) this.#known.set(story, { read, text, unmatched: [] });
    await this.refreshUnmatched();
    // somebody who is typing in the file sees its problems there
    if (!open?.isDirty) this.#tell(story, read);
  }

  /** Asks which decisions have no effect, and fades them in the file. */
  async refreshUnmatched(): Promise<void> {
    for (const [story, known] of this.#known) {
      if (known.read.decisions.length === 0 || !this.articles.isSettled) {
        this.#faded.delete(this.fileOf(story));
        continue;
      }
      const unmatched = (await this.articles.ask('unmatched', { story })) ?? [];
      if (this.#known.get(story) !== known) continue;
      this.#known.set(story, { ...known, unmatched });
      this.#faded.set(
        this.fileOf(story),
        unmatched.map(({ decision, why }) => {
          const { line } = lineOf(known.text, placeOf(known.read, decision));
          const hint = new vscode.Diagnostic(
            new vscode.Range(line, 0, line, Number.MAX_SAFE_INTEGER),
            whyUnmatched(why),
            vscode.DiagnosticSeverity.Hint,
          );
          hint.source = 'Crossread';
          hint.tags = [vscode.DiagnosticTag.Unnecessary];
          return hint;
        }),
      );
    }
  }

  /** The first problem of a file, once, with the way to it. */
  #tell(story: string, { problems }: DecisionsRead): void {
    const [first] = problems;
    if (!first) {
      this.#told.delete(story);
      return;
    }
    const uri = this.fileOf(story);
    const name = vscode.workspace.asRelativePath(uri);
    const more =
      problems.length > 1
        ? ` ${t('{0, plural, one {# more problem follows.} other {# more problems follow.}}', problems.length - 1)}`
        : '';
    const message = `${vscode.l10n.t('{0}, line {1}, column {2}: {3}', name, first.line, first.column, phraseText(first.said, t))}${more}`;
    if (this.#told.get(story) === message) return;
    this.#told.set(story, message);
    this.log.warn(message);
    const open = vscode.l10n.t('Open {0}', decisionsFileName);
    void vscode.window.showWarningMessage(message, open).then(async (chosen) => {
      if (chosen === open) await showAt(uri, first.line - 1, first.column - 1);
    });
  }

  /** What was told of a story's file, for tests. */
  toldOf(story: string): string | undefined {
    return this.#told.get(story);
  }
}

export async function showAt(uri: vscode.Uri, line: number, character = 0): Promise<void> {
  const at = new vscode.Position(line, character);
  await vscode.window.showTextDocument(uri, { selection: new vscode.Range(at, at), preview: false });
}

export function whyUnmatched(why: Unmatched['why']): string {
  switch (why) {
    case 'absent':
      return vscode.l10n.t('No article has this here.');
    case 'ambiguous':
      return vscode.l10n.t('Several entities are called so.');
    case 'contradicted':
      return vscode.l10n.t('Another decision says otherwise.');
    case 'unknown-unit':
      return vscode.l10n.t('Its unit is not known.');
  }
}

/** 0-based. */
export const lineOf = (text: string, offset: number): { line: number } => ({
  line: text.slice(0, offset).split(/\r\n|\r|\n/).length - 1,
});

const placeOf = (read: DecisionsRead, decision: Decision): number =>
  read.places[read.decisions.findIndex((each) => JSON.stringify(each) === JSON.stringify(decision))]?.start ?? 0;

const documentOf = (uri: vscode.Uri): vscode.TextDocument | undefined =>
  vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString() && !document.isClosed);

const isThere = (uri: vscode.Uri): Thenable<boolean> =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );

const textOf = (uri: vscode.Uri): Thenable<string | undefined> =>
  vscode.workspace.fs.readFile(uri).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => undefined,
  );
