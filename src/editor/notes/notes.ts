/** Readers' notes and states, by the statements they stand with now: also after edits of their words. */
import * as vscode from 'vscode';
import type { StatementDecision, StatementNote, StatementPassage } from '../../engine';
import type { Articles } from '../articles/articles';
import type { Change, Decisions } from '../decisions/decisions';
import { notedIn, noted, wordsOf } from '../decisions/statements';
import { Disposable, debounced } from '../lifecycle';

/** Milliseconds after the last change of an article. */
const pause = 120;

export class Notes extends Disposable {
  readonly #changed = this.register(new vscode.EventEmitter<void>());
  readonly onDidChange = this.#changed.event;
  readonly #asking = this.register(debounced(() => void this.#ask(), pause));
  #byRef: ReadonlyMap<string, StatementNote> = new Map();
  #shown = '[]';
  #last: Promise<void> = Promise.resolve();

  constructor(
    private readonly articles: Articles,
    private readonly decisions: Decisions,
  ) {
    super();
    this.register(articles.onDidChange(() => this.#asking.schedule()));
    this.register(articles.onDidProgress(({ state }) => state !== 'reading' && this.#asking.schedule()));
  }

  get all(): readonly StatementNote[] {
    return [...this.#byRef.values()];
  }

  of({ ref }: Pick<StatementPassage, 'ref'>): StatementNote | undefined {
    return this.#byRef.get(keyOf(ref));
  }

  /** Resolves when what has changed until now is known. */
  async settle(): Promise<void> {
    await this.decisions.settle();
    this.#asking.flush();
    await this.#last;
  }

  /** What is written of the statement, whatever its words were then. */
  decisionOf(story: string, passage: StatementPassage): StatementDecision | undefined {
    const at = this.of(passage)?.at;
    const all = this.decisions.of(story);
    return (at && notedIn(all, at)) ?? notedIn(all, wordsOf(story, passage));
  }

  /** The change that gives the statement another status or note; what is left out stays as it is. `null` takes it away. */
  change(
    passage: StatementPassage,
    given: { readonly status?: StatementDecision['status'] | null; readonly note?: string | null },
  ): Change | undefined {
    const story = this.articles.storyOf(passage.article);
    if (story === undefined) return undefined;
    const before = this.decisionOf(story, passage);
    const status = given.status === undefined ? before?.status : (given.status ?? undefined);
    const note = given.note === undefined ? before?.note : (given.note ?? undefined);
    return noted(story, passage, { ...(status && { status }), ...(note !== undefined && { note }) }, before);
  }

  #ask(): Promise<void> {
    this.#last = this.#last.then(async () => {
      const stories = new Set(this.articles.ids.flatMap((id) => this.articles.storyOf(id) ?? []));
      const found: StatementNote[] = [];
      for (const story of stories)
        // most stories have none: then the engine is not asked
        if (this.decisions.of(story).some(({ kind }) => kind === 'statement'))
          found.push(...((await this.articles.ask('notes', { story })) ?? []));
      const shown = JSON.stringify(found);
      if (shown === this.#shown) return;
      this.#shown = shown;
      const byRef = new Map<string, StatementNote>();
      for (const note of found) if (!byRef.has(keyOf(note.passage.ref))) byRef.set(keyOf(note.passage.ref), note);
      this.#byRef = byRef;
      this.#changed.fire();
    });
    return this.#last;
  }
}

const keyOf = ({ article, statement }: StatementPassage['ref']): string => `${statement}@${article}`;
