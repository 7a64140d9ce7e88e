/**
 * Notes on statements in the editor's own comments: threads stand at their statements. The words stay in `crossread.json`;
 * a thread is made of them and follows them. A note is begun by a command: ranges that can be commented would draw a bar
 * beside every statement.
 */
import * as vscode from 'vscode';
import type { StatementNote, StatementPassage } from '../../engine';
import { statusLabel, type Voice } from '../../present';
import type { Articles } from '../articles/articles';
import { registerAll, say } from '../commands/guarded';
import type { Change, Decisions } from '../decisions/decisions';
import { comments, noteCommands, verdictCommands } from '../ids';
import { Disposable } from '../lifecycle';
import { placeRange, rangeIn } from '../positions';
import type { Notes } from './notes';

/** A note as a comment. */
class NoteComment implements vscode.Comment {
  mode = vscode.CommentMode.Preview;
  readonly contextValue = comments.note;

  constructor(
    // a string: a note is text, never Markdown
    public body: string,
    readonly author: vscode.CommentAuthorInformation,
    readonly thread: vscode.CommentThread,
  ) {}
}

export class NoteComments extends Disposable {
  readonly #controller = this.register(
    vscode.comments.createCommentController(comments.controller, vscode.l10n.t('Notes on statements')),
  );
  /** By the words they are kept with. */
  readonly #threads = new Map<string, vscode.CommentThread>();

  constructor(
    private readonly articles: Articles,
    private readonly decisions: Decisions,
    private readonly notes: Notes,
    private readonly voice: Voice,
    log: vscode.LogOutputChannel,
  ) {
    super();
    this.#controller.options = {
      prompt: vscode.l10n.t('Note on this statement'),
      placeHolder: vscode.l10n.t('What was checked, and with whom'),
    };
    this.register(notes.onDidChange(() => this.#show()));
    for (const command of registerAll(
      noteCommands,
      {
        saveNote: (reply) => this.#save(reply as vscode.CommentReply),
        editNote: (comment) => edit(comment as NoteComment, vscode.CommentMode.Editing),
        saveEdit: (comment) => this.#change(comment as NoteComment),
        cancelEdit: (comment) => this.#cancel(comment as NoteComment),
        deleteNote: (comment) => this.#delete(comment as NoteComment),
        noteStatus: async (value) => {
          const thread = threadOf(value);
          const passage = thread && (await this.#statementOf(thread));
          if (passage) await vscode.commands.executeCommand(verdictCommands.setStatus, { statement: passage.ref });
        },
      },
      log,
    ))
      this.register(command);
    this.#show();
  }

  /** For tests. */
  get threads(): readonly vscode.CommentThread[] {
    return [...this.#threads.values()];
  }

  #show(): void {
    const gone = new Set(this.#threads.keys());
    for (const note of this.notes.all) {
      const key = `${note.passage.article}\n${note.at.says}`;
      gone.delete(key);
      const uri = this.articles.uriOf(note.passage.article);
      if (uri) this.#put(key, uri, note);
    }
    for (const key of gone) {
      this.#threads.get(key)?.dispose();
      this.#threads.delete(key);
    }
  }

  #put(key: string, uri: vscode.Uri, { passage, status, note }: StatementNote): void {
    const { t } = this.voice;
    const range = placeRange(passage);
    let thread = this.#threads.get(key);
    if (!thread) {
      thread = this.#controller.createCommentThread(uri, range, []);
      thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
      this.#threads.set(key, thread);
    }
    // set only where it changes: every set repaints
    if (!thread.range?.isEqual(range)) thread.range = range;
    const label = status ? t('Status: {0}', statusLabel(status, t)) : t('Note');
    if (thread.label !== label) thread.label = label;
    const state = status === 'checked' ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
    if (thread.state !== state) thread.state = state;
    const shown = thread.comments[0] as NoteComment | undefined;
    if (shown?.body !== (note ?? undefined) && shown?.mode !== vscode.CommentMode.Editing)
      thread.comments = note === null ? [] : [new NoteComment(note, { name: vscode.l10n.t('Note') }, thread)];
    const canReply = note === null;
    if (thread.canReply !== canReply) thread.canReply = canReply;
  }

  /** The statement a thread stands at. */
  async #statementOf({ uri, range }: vscode.CommentThread): Promise<StatementPassage | undefined> {
    const document = await vscode.workspace.openTextDocument(uri);
    const article = this.articles.synced(document);
    if (article === undefined || !range) return undefined;
    const outline = await this.articles.ask('outline', { article });
    const touching = (outline?.statements ?? []).filter((each) => rangeIn(document, each).intersection(range));
    return touching.at(-1);
  }

  async #save({ thread, text }: vscode.CommentReply): Promise<void> {
    const passage = await this.#statementOf(thread);
    if (!passage) return say(vscode.l10n.t('no statement stands here'));
    await this.notes.settle();
    const before = this.notes.of(passage)?.note ?? undefined;
    // a second note on a statement goes below the first
    await this.#apply(this.notes.change(passage, { note: before === undefined ? text : `${before}\n${text}` }));
  }

  async #change(comment: NoteComment): Promise<void> {
    const passage = await this.#statementOf(comment.thread);
    edit(comment, vscode.CommentMode.Preview);
    if (passage) await this.#apply(this.notes.change(passage, { note: comment.body }));
  }

  #cancel(comment: NoteComment): void {
    edit(comment, vscode.CommentMode.Preview);
    this.#show();
  }

  async #delete(comment: NoteComment): Promise<void> {
    const passage = await this.#statementOf(comment.thread);
    if (passage) await this.#apply(this.notes.change(passage, { note: null }));
  }

  async #apply(change: Change | undefined): Promise<void> {
    if (!change) return;
    await this.decisions.change(change);
    await this.notes.settle();
  }
}

/** A thread's comments are shown anew only when they are set. */
function edit(comment: NoteComment, mode: vscode.CommentMode): void {
  comment.mode = mode;
  comment.thread.comments = [...comment.thread.comments];
}

function threadOf(value: unknown): vscode.CommentThread | undefined {
  const { thread, uri } = (value ?? {}) as { readonly thread?: vscode.CommentThread; readonly uri?: unknown };
  return thread ?? (uri === undefined ? undefined : (value as vscode.CommentThread));
}
